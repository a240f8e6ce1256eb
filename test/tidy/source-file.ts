import { type Comment, parseSync, visitorKeys } from "oxc-parser";

/** A node of the syntax tree, as far as the rules look at it: ESTree with TypeScript. */
export type SyntaxNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
};

/** One TypeScript file, parsed. The path is relative to the repository, with `/`. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly statements: readonly SyntaxNode[];
  readonly comments: readonly Comment[];
};

/** Something the style forbids, at its place. */
export type Finding = {
  readonly path: string;
  readonly line: number;
  readonly message: string;
};

/** @throws Error when the text is not TypeScript */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, text, statements: children(program.body), comments };
}

/** Calls `visit` with every node and its parent, parents first. */
export function walk(
  file: SourceFile,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void,
): void {
  for (const statement of file.statements) walkFrom(statement, undefined, visit);
}

export function findingAt(file: SourceFile, offset: number, message: string): Finding {
  return { path: file.path, line: file.text.slice(0, offset).split("\n").length, message };
}

export function formatFinding({ path, line, message }: Finding): string {
  return `${message} (${path}:${line})`;
}

/** The folder under src/, or undefined outside src/. */
export function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function children(field: unknown): SyntaxNode[] {
  const items: readonly unknown[] = Array.isArray(field) ? field : [field];
  return items.filter(isNode);
}

function walkFrom(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void,
): void {
  visit(node, parent);
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of children(node[key])) walkFrom(child, node, visit);
  }
}
