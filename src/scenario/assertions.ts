import { formatDuration, parseDuration } from "../base/duration.ts";
import { parseExpression } from "./assertion-expression.ts";
import { type Decision, decideOnOf } from "./decide-on.ts";
import { suggestion } from "./did-you-mean.ts";
import { statusRange } from "./expectations.ts";
import { metricRules } from "./metric-rules.ts";
import type { Problems } from "./problem-list.ts";
import type { Assertion, Where, Window } from "./scenario.ts";
import type { ScenarioFile } from "./schema.ts";
import type { TomlPath } from "./toml-places.ts";

type Plain = Pick<Claim, "text" | "metric" | "statistic" | "comparison" | "limit" | "path"> & {
  readonly decideOn: Decision;
};
type Context = {
  readonly names: Names;
  readonly problems: Problems;
  /** What an assertion is decided on that does not say. */
  readonly decideOn: Decision;
};
type Written = NonNullable<ScenarioFile["assert"]>[number];
export type Names = { readonly requests: readonly string[]; readonly targets: readonly string[] };
/** An assertion before its place in the text is looked up. */
export type Claim = Omit<Assertion, "span"> & { readonly path: TomlPath };

const everything: Where = {
  request: undefined,
  target: undefined,
  status: undefined,
  outcome: undefined,
};

/** A claim about the whole run and all exchanges. */
export function plainClaim(plain: Plain): Claim {
  const claim = { ...plain, where: everything, window: undefined, level: "error" } as const;
  return { ...claim, decideOn: decideOnOf(claim, plain.decideOn) };
}

/** One [[assert]]; undefined when its expression does not fit its metric. */
export function resolveAssert(
  written: Written,
  path: TomlPath,
  { names, problems, decideOn: fallback }: Context,
): Claim | undefined {
  const { metric, where = {}, level = "error" } = written;
  checkWhere(written, path, { names, problems });
  const window = resolveWindow(written, path, problems);
  try {
    const expression = parseExpression(written.expr, metric, metricRules[metric]);
    const { text, ...asked } = expression;
    const status = where.status === undefined ? undefined : statusRange(where.status);
    const { request, target, outcome } = where;
    const claim = {
      ...asked,
      text: `${metric}${selectorText(where)} ${text}${windowText(window)}`,
      metric,
      where: { request, target, status, outcome },
      window,
      level,
      path,
    };
    const decideOn = decideOnOf(claim, written.decide_on ?? fallback);
    if (written.decide_on !== undefined && decideOn === undefined) {
      const message = `decide_on does not fit "${claim.text}", of which no interval is known`;
      const hint = "leave it out: the assertion is decided on the point";
      problems.add({ path: [...path, "decide_on"], part: "key", message, hint });
    }
    return { ...claim, decideOn };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    problems.add({ path: [...path, "expr"], message: cause.message });
    return undefined;
  }
}

function checkWhere(
  { metric, where = {} }: Written,
  path: TomlPath,
  { names, problems }: Pick<Context, "names" | "problems">,
): void {
  const rule = metricRules[metric];
  const keys: readonly string[] = rule.where;
  for (const key of Object.keys(where).filter((each) => !keys.includes(each))) {
    const known = keys.length === 0 ? "no condition fits it" : `what fits it: ${keys.join(", ")}`;
    const message = `where.${key} does not fit ${metric}`;
    problems.add({ path: [...path, "where", key], part: "key", message, hint: known });
  }
  const { request, target } = where;
  if (request !== undefined && !names.requests.includes(request)) {
    const message = `there is no request "${request}"`;
    const hint = suggestion(request, names.requests);
    problems.add({ path: [...path, "where", "request"], message, hint });
  }
  if (target !== undefined && !names.targets.includes(target)) {
    const message = `there is no target "${target}"`;
    const hint = suggestion(target, names.targets);
    problems.add({ path: [...path, "where", "target"], message, hint });
  }
  if (metric === "http_status" && where.status === undefined) {
    const message = "http_status needs where.status";
    problems.add({ path, part: "key", message, hint: 'where = { status = "5xx" }' });
  }
}

function resolveWindow(
  { window, metric }: Written,
  path: TomlPath,
  problems: Problems,
): Window | undefined {
  if (window === undefined) return undefined;
  const at = [...path, "window"];
  if (!metricRules[metric].windowed) {
    const message = `window does not fit ${metric}, which is counted per connection`;
    problems.add({ path: at, part: "key", message });
  }
  const [from, to, ...more] = window.split("..").map((part) => parseDuration(part.trim()));
  if (from === undefined || to === undefined || more.length > 0 || from >= to) {
    const message = `window must be two times, the earlier first, like "10s..20s"`;
    problems.add({ path: at, message });
    return undefined;
  }
  return { fromNanos: from, toNanos: to };
}

function selectorText(where: NonNullable<Written["where"]>): string {
  const conditions = (["request", "target", "status", "outcome"] as const)
    .filter((key) => where[key] !== undefined)
    .map((key) => `${key}=${where[key]}`);
  return conditions.length === 0 ? "" : `{${conditions.join(",")}}`;
}

function windowText(window: Window | undefined): string {
  if (window === undefined) return "";
  return ` in ${formatDuration(window.fromNanos)}..${formatDuration(window.toNanos)}`;
}
