import { parse } from "yaml";
import { table } from "../src/scenario/markdown-table.ts";

type Field = {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
};
export type ActionManifest = {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
};

export function parseManifest(text: string): ActionManifest {
  return parse(text) as ActionManifest;
}

/**
 * docs/ACTION.md with its tables made anew. What stands around them is written by hand: each
 * table lies between `<!-- NAME: from FILE -->` and `<!-- end -->`.
 */
export function withActionTables(
  document: string,
  { gate, report }: { readonly gate: ActionManifest; readonly report: ActionManifest },
): string {
  const { inputs, outputs } = gate;
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    oneLine(description),
  ]);
  const withInputs = filled(document, "inputs: from action.yml", inputTable(inputs));
  const withReport = filled(
    withInputs,
    "inputs: from report/action.yml",
    inputTable(report.inputs),
  );
  const outputTable = table(["output", "meaning"], outputRows);
  return filled(withReport, "outputs: from action.yml", outputTable);
}

function inputTable(inputs: ActionManifest["inputs"]): string {
  const rows = Object.entries(inputs).map(([name, field]) => [
    `\`${name}\`${field.required === true ? " (required)" : ""}`,
    oneLine(field.description),
    (field.default ?? "") === "" ? "" : `\`${field.default}\``,
  ]);
  return table(["input", "meaning", "default"], rows);
}

function filled(document: string, name: string, text: string): string {
  const begin = `<!-- ${name} -->`;
  const end = "<!-- end -->";
  const from = document.indexOf(begin) + begin.length;
  const to = document.indexOf(end, from);
  if (from < begin.length || to < 0) throw new Error(`docs/ACTION.md has no place for ${name}`);
  return `${document.slice(0, from)}\n\n${text}\n\n${document.slice(to)}`;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ");
}
