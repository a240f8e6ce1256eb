import { posix } from "node:path";
import {
  type Finding,
  findingAt,
  isNode,
  layerOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from "./source-file.ts";

/** What a folder of src/ may import: everything of a folder, or its types only. */
type Allowance = { readonly values: readonly string[]; readonly types: readonly string[] };

const belowApp = [
  "scenario",
  "plan",
  "protocol",
  "client",
  "engine",
  "eventlog",
  "metrics",
  "stats",
  "gate",
  "node",
  "sim",
];
const everything = [...belowApp, "report", "github", "app", "cli", "action"];
const world = {
  values: ["client", "engine", "protocol", "eventlog"],
  types: ["scenario"],
};

/** DESIGN: data moves one way. A folder may always import itself and base. */
export const importMatrix: Readonly<Record<string, Allowance>> = {
  base: { values: [], types: [] },
  scenario: { values: [], types: [] },
  plan: { values: ["scenario"], types: [] },
  protocol: { values: [], types: [] },
  // The log's words for facts are the client's words too.
  client: { values: ["protocol", "eventlog"], types: ["engine", "scenario"] },
  engine: { values: ["plan", "eventlog"], types: ["scenario"] },
  eventlog: { values: [], types: [] },
  // What was whose turn, and how much was planned, the plan alone says.
  metrics: { values: ["eventlog", "plan", "scenario"], types: [] },
  stats: { values: [], types: [] },
  gate: { values: ["stats"], types: ["metrics", "scenario"] },
  report: { values: ["gate", "metrics", "scenario"], types: ["eventlog"] },
  github: { values: [], types: [] },
  node: world,
  sim: world,
  app: { values: belowApp, types: [] },
  cli: { values: everything, types: [] },
  action: { values: everything, types: [] },
  worker: { values: everything, types: [] },
};

/** Which folders may know a package: each library has one home. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  "@actions/core": ["action"],
  "@actions/artifact": ["github"],
  commander: ["cli"],
  "hdr-histogram-js": [],
  re2js: ["scenario", "client"],
  "smol-toml": ["scenario"],
  zod: ["scenario", "report", "app"],
};

/** Folders that may touch the machine: `node:` modules, clocks, the environment. */
export const machineLayers: ReadonlySet<string> = new Set([
  "node",
  "cli",
  "action",
  "worker",
  "github",
]);

type Import = { readonly from: string; readonly typeOnly: boolean; readonly at: number };

export function checkImports(file: SourceFile): Finding[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [];
  const allowance = importMatrix[layer];
  if (allowance === undefined) {
    return [
      findingAt(file, 0, `folder src/${layer} is banned, use one of the import matrix, or add it`),
    ];
  }
  return importsOf(file).flatMap((found) => {
    const message = found.from.startsWith(".")
      ? layerProblem(file, layer, found)
      : packageProblem(layer, found.from);
    return message === undefined ? [] : [findingAt(file, found.at, message)];
  });
}

/** Every import, types included: a cycle of types is a cycle in the reader's head. */
export function checkCycles(files: readonly SourceFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finished = new Set<string>();
  const findings: Finding[] = [];
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    if (finished.has(file.path)) return;
    for (const found of importsOf(file)) {
      const target = byPath.get(resolved(file, found.from));
      if (target === undefined) continue;
      const start = [...trail, file.path].indexOf(target.path);
      if (start >= 0) {
        const cycle = [...trail, file.path].slice(start).concat(target.path).join(" -> ");
        findings.push(
          findingAt(file, found.at, `an import cycle is banned, use one direction: ${cycle}`),
        );
      } else {
        visit(target, [...trail, file.path]);
      }
    }
    finished.add(file.path);
  };
  for (const file of files) visit(file, []);
  return findings;
}

function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(file, (node) => {
    const source = node["source"] ?? node["argument"];
    if (!isImport(node) || !isNode(source) || typeof source["value"] !== "string") return;
    found.push({ from: source["value"], typeOnly: isTypeOnly(node), at: node.start });
  });
  return found;
}

function isImport(node: SyntaxNode): boolean {
  return [
    "ImportDeclaration",
    "ExportNamedDeclaration",
    "ExportAllDeclaration",
    "ImportExpression",
    "TSImportType",
  ].includes(node.type);
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node["importKind"] === "type" || node["exportKind"] === "type") return true;
  if (node.type === "TSImportType") return true;
  const specifiers = node["specifiers"];
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every(
    (item: unknown) =>
      isNode(item) && (item["importKind"] === "type" || item["exportKind"] === "type"),
  );
}

function resolved(file: SourceFile, from: string): string {
  return posix.join(posix.dirname(file.path), from);
}

function layerProblem(file: SourceFile, layer: string, found: Import): string | undefined {
  const target = resolved(file, found.from);
  const other = layerOf(target);
  if (other === undefined) return `import of ${target} is banned in src, use a file of src`;
  const { values, types } = importMatrix[layer]!;
  if (other === layer || other === "base" || values.includes(other)) return undefined;
  if (!types.includes(other)) {
    return `import of ${other}/ in ${layer}/ is banned, use ${allowedNames(layer)}`;
  }
  return found.typeOnly
    ? undefined
    : `import of values of ${other}/ in ${layer}/ is banned, use import type`;
}

function allowedNames(layer: string): string {
  const { values, types } = importMatrix[layer]!;
  const typeNames = types.map((name) => `${name}/ (types)`);
  return ["base/", ...values.map((name) => `${name}/`), ...typeNames].join(", ");
}

function packageProblem(layer: string, from: string): string | undefined {
  if (from.startsWith("node:")) {
    return machineLayers.has(layer)
      ? undefined
      : `import of ${from} in ${layer}/ is banned, use a port that node/ implements`;
  }
  const name = from.split("/", from.startsWith("@") ? 2 : 1).join("/");
  const homes = packageHomes[name] ?? [];
  if (homes.includes(layer)) return undefined;
  const use = homes.map((home) => `src/${home}`).join(" or ") || "nothing: name its home first";
  return `import of package ${name} in ${layer}/ is banned, use ${use}`;
}
