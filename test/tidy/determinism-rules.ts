import { machineLayers } from "./import-rules.ts";
import {
  type Finding,
  findingAt,
  isNode,
  layerOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from "./source-file.ts";

/** What a core without clock, I/O and chance must not name, and what it uses instead. */
const bannedNames: ReadonlyMap<string, string> = new Map([
  ["Buffer", "Uint8Array and TextEncoder"],
  ["Date", "the instant the world gives"],
  ["Intl", "explicit formatting: a locale is the machine's"],
  ["clearImmediate", "the engine's timers"],
  ["clearInterval", "the engine's timers"],
  ["clearTimeout", "the engine's timers"],
  ["console", "a returned value or a port"],
  ["crypto", "a port that node/ implements"],
  ["fetch", "a port that node/ implements"],
  ["globalThis", "a parameter"],
  ["performance", "the instant the world gives"],
  ["process", "a parameter"],
  ["queueMicrotask", "a returned value"],
  ["require", "import"],
  ["setImmediate", "the engine's timers"],
  ["setInterval", "the engine's timers"],
  ["setTimeout", "the engine's timers"],
]);

const localeMethods: ReadonlySet<string> = new Set([
  "localeCompare",
  "toLocaleDateString",
  "toLocaleLowerCase",
  "toLocaleString",
  "toLocaleTimeString",
  "toLocaleUpperCase",
]);

/** Folders whose numbers are equal on every machine. */
const exactLayers: ReadonlySet<string> = new Set(["base", "plan", "engine", "eventlog", "metrics"]);

/** ECMA-262 21.3.2 lets each engine approximate these. */
const approximateMath: ReadonlySet<string> = new Set(
  (
    "acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p " +
    "log2 pow sin sinh tan tanh"
  ).split(" "),
);

export function checkDeterminism(file: SourceFile): Finding[] {
  const layer = layerOf(file.path);
  if (layer === undefined || machineLayers.has(layer)) return [];
  return [...bannedGlobals(file), ...(exactLayers.has(layer) ? inexactMath(file) : [])];
}

function bannedGlobals(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  walk(file, (node, parent) => {
    const name = node["name"];
    if (node.type !== "Identifier" || typeof name !== "string") return;
    const isMember = parent?.type === "MemberExpression" && parent["property"] === node;
    if (isMember && parent["computed"] === false) {
      const object = parent["object"];
      if (localeMethods.has(name)) {
        findings.push(findingAt(file, node.start, `${name} is banned, use < and explicit formats`));
      } else if (name === "random" && isNode(object) && object["name"] === "Math") {
        findings.push(findingAt(file, node.start, "Math.random is banned, use a RandomStream"));
      }
      return;
    }
    // `x instanceof Date` asks what a parser made; it reads no clock.
    if (parent?.["operator"] === "instanceof" && parent["right"] === node) return;
    const use = isKey(node, parent) ? undefined : bannedNames.get(name);
    if (use !== undefined)
      findings.push(findingAt(file, node.start, `${name} is banned, use ${use}`));
  });
  return findings;
}

/** `{ process: 1 }` names a field, not the global. */
function isKey(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  return parent?.["key"] === node && parent["computed"] !== true;
}

function inexactMath(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const ban = (at: number, what: string): void => {
    findings.push(findingAt(file, at, `${what} is banned, use + - * / and Math.sqrt, or base/`));
  };
  walk(file, (node) => {
    if (isInexactPower(node)) ban(node.start, "**");
    if (node.type !== "MemberExpression" || node["computed"] === true) return;
    const { object, property } = node;
    if (!isNode(object) || object["name"] !== "Math" || !isNode(property)) return;
    const name = property["name"];
    if (typeof name === "string" && approximateMath.has(name)) ban(node.start, `Math.${name}`);
  });
  return findings;
}

/** `2 ** 53` and `2 ** HIGH_BITS` are exact numbers; other powers may be computed inexactly. */
function isInexactPower(node: SyntaxNode): boolean {
  if (node["operator"] === "**=") return true;
  const { operator, left, right } = node;
  if (operator !== "**" || !isNode(left) || !isNode(right)) return operator === "**";
  const exponent = right.type === "UnaryExpression" ? right["argument"] : right;
  if (!isNode(exponent)) return true;
  const isFixed = exponent.type === "Literal" || /^[A-Z][A-Z0-9_]*$/.test(String(exponent["name"]));
  return !isFixed || left["value"] !== 2;
}
