import { median } from "../../src/stats/median.ts";
import { percent } from "../calibration/table.ts";
import { DOUBT, exactLower, exactUpper } from "./exact-bounds.ts";
import { type GateRecord, type Setup, verdicts } from "./gate-record.ts";

/**
 * What the gates show, as Markdown: a row for each setup, and below it what follows from it.
 * Gates of one setup belong together, whichever session they are from.
 */
export function summary(records: readonly GateRecord[]): string {
  const names = new Set(records.map(({ setup }) => words(setup)));
  const series = [...names].map((name) => records.filter(({ setup }) => words(setup) === name));
  // A job without a run is no verdict of the gate: it has a column only when there is one.
  const columns = verdicts.filter(
    (verdict) => verdict !== "error" || countOf(records, verdict) > 0,
  );
  const head = ["", "gates", ...columns];
  const rows = series.map((gates) => [
    words(gates[0]!.setup),
    gates.length,
    ...columns.map((verdict) => countOf(gates, verdict)),
  ]);
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  const table = [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [...table, "", ...series.flatMap(findings)].join("\n");
}

function words({ service, slower, slowerTail, neighbour, rate, seconds }: Setup): string {
  const changes = [
    ...(slower === 1 ? [] : [`all times × ${slower}`]),
    ...(slowerTail === 1 ? [] : [`the slowest fifth × ${slowerTail}`]),
  ];
  return [
    changes.length === 0 ? "the same program" : changes.join(" and "),
    ...(neighbour ? ["beside a neighbour"] : []),
    `${service}, ${rate}/s, ${seconds === "auto" ? "auto" : `${seconds} s`}`,
  ].join(", ");
}

function findings(gates: readonly GateRecord[]): readonly string[] {
  const { setup } = gates[0]!;
  const measured = gates.filter(({ verdict }) => verdict !== "invalid" && verdict !== "error");
  const load = median(known(gates.map(({ loadSeconds }) => loadSeconds)));
  const steal = Math.max(0, ...known(gates.map(({ stealMax }) => stealMax)));
  return [
    `${words(setup)}:`,
    ...shares(setup, measured),
    ...["p50", "p95", "p99"].map((quantity) => `- ${figureWords(measured, quantity)}`),
    `- load of a gate, median ${fixed(load, 1)} s; steal in a second, at most ${fixed(100 * steal, 1)} %`,
    "",
  ];
}

/**
 * Of the gates that measured something: with the others among them, a machine that is no place to
 * measure would make false alarms look rare.
 */
function shares({ slower, slowerTail }: Setup, measured: readonly GateRecord[]): readonly string[] {
  const of = measured.length;
  if (of === 0) return ["- nothing was measured"];
  const red = { count: countOf(measured, "fail"), of };
  const undecided = { count: countOf(measured, "inconclusive"), of };
  const sure = `at ${percent(1 - DOUBT)} % sure`;
  return [
    slower === 1 && slowerTail === 1
      ? `- false alarms ${shown(red)}, ${sure} at most ${percent(exactUpper(red))} %`
      : `- found ${shown(red)}, ${sure} at least ${percent(exactLower(red))} %`,
    `- inconclusive ${shown(undecided)}, ${sure} at most ${percent(exactUpper(undecided))} %`,
  ];
}

/** Medians over the gates that measured something: what really changed, and what could be seen. */
function figureWords(gates: readonly GateRecord[], quantity: string): string {
  const figures = gates.flatMap((gate) => gate.figures.filter((row) => row.quantity === quantity));
  const of = (key: "base" | "head" | "estimate" | "smallestSeen"): number =>
    median(known(figures.map((row) => row[key])));
  const confirmed = figures.filter(({ status }) => status === "regression").length;
  return (
    `${quantity}: ${fixed(of("base"), 2)} ms → ${fixed(of("head"), 2)} ms, ` +
    `change ${fixed(100 * of("estimate"), 1)} %, ` +
    `smallest seen ${fixed(100 * of("smallestSeen"), 1)} %, a regression in ${confirmed} gates`
  );
}

function countOf(gates: readonly GateRecord[], verdict: GateRecord["verdict"]): number {
  return gates.filter((gate) => gate.verdict === verdict).length;
}

function shown({ count, of }: { readonly count: number; readonly of: number }): string {
  return `${count} of ${of} (${percent(count / of)} %)`;
}

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

function fixed(value: number, digits: number): string {
  return Number.isNaN(value) ? "—" : value.toFixed(digits);
}
