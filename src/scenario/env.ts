import { InvariantError, UsageError } from "../base/errors.ts";

/** A text with places for environment variables, in order. */
export type TemplatePart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "env"; readonly name: string };

/** Where an expanded value goes: it decides what the value may hold and how it is written. */
export type EnvPlace = "path" | "header" | "body";

const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const refusedPattern = /^(GITHUB|ACTIONS|RUNNER)_/iu;
const token = /\$\$\{|\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}|\$\{[^}\n]{0,40}\}?/gu;

/** Why a name cannot be declared in `runtime.env`; undefined when it can. */
export function envNameProblem(name: string): string | undefined {
  if (!namePattern.test(name)) return "a name has letters, digits and _ and begins with no digit";
  if (refusedPattern.test(name)) {
    return "GITHUB_*, ACTIONS_* and RUNNER_* belong to the runner and may hold its credentials";
  }
  return undefined;
}

/**
 * Takes `${env.NAME}` apart from the text around it. `$${` stands for a plain `${`.
 *
 * @throws SyntaxError when `${` begins anything else
 */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let offset = 0;
  for (const match of text.matchAll(token)) {
    const [found, name] = match;
    const escaped = found === "$${";
    if (!escaped && name === undefined) {
      throw new SyntaxError(`"${found}" is not of the form \${env.NAME}`);
    }
    // Of an escape, the second dollar and the brace are literal.
    const literal = text.slice(offset, match.index) + (escaped ? "${" : "");
    if (literal !== "") parts.push({ kind: "literal", text: literal });
    if (name !== undefined) parts.push({ kind: "env", name });
    offset = match.index + found.length;
  }
  if (offset < text.length) parts.push({ kind: "literal", text: text.slice(offset) });
  return parts;
}

/**
 * The text with the variables' values in it. A value in a path or query is percent-encoded,
 * except for "/", so that it cannot end the path or add a parameter.
 *
 * @param text of a validated scenario
 * @throws UsageError when a variable is not there, or its value cannot stand in that place.
 *   The message never shows a value.
 */
export function expandEnv(
  text: string,
  values: ReadonlyMap<string, string>,
  place: EnvPlace,
): string {
  let expanded = "";
  for (const part of parseTemplate(text)) {
    expanded += part.kind === "literal" ? part.text : valueFor(part.name, values, place);
  }
  return expanded;
}

function valueFor(name: string, values: ReadonlyMap<string, string>, place: EnvPlace): string {
  if (envNameProblem(name) !== undefined) throw new InvariantError(`env.${name} was validated`);
  const value = values.get(name);
  if (value === undefined) {
    const hint = "set it, and allow it for this run";
    throw new UsageError(`the scenario uses the environment variable ${name}`, { hint });
  }
  if (/\p{Cs}/u.test(value)) throw new UsageError(`the value of ${name} is not valid Unicode`);
  if (place === "body") return value;
  if (/\p{Cc}/u.test(value)) {
    throw new UsageError(`the value of ${name} has control characters, such as a line end`, {
      hint: "it is used in a header or a path, where they are not allowed",
    });
  }
  if (place === "path") return encodeURIComponent(value).replaceAll("%2F", "/");
  if (/[^\x20-\x7e]/u.test(value)) {
    throw new UsageError(`the value of ${name} is used in a header and is not ASCII`);
  }
  return value;
}
