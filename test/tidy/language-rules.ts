import {
  type Finding,
  findingAt,
  isNode,
  layerOf,
  type SourceFile,
  type SyntaxNode,
  walk,
} from "./source-file.ts";

/** What the language offers and this project does without. */
export function checkLanguage(file: SourceFile): Finding[] {
  return [...bannedSyntax(file), ...bannedComments(file), ...moduleState(file), ...barrels(file)];
}

function bannedSyntax(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  walk(file, (node) => {
    const message = syntaxProblem(node);
    if (message !== undefined && !isToolConfig(file.path, node)) {
      findings.push(findingAt(file, node.start, message));
    }
  });
  return findings;
}

function syntaxProblem(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case "TSAnyKeyword":
      return "any is banned, use unknown and narrow it";
    case "TSEnumDeclaration":
      return "enum is banned, use a const object and its union";
    case "ExportDefaultDeclaration":
      return "default export is banned, use a named export";
    case "TSAsExpression": {
      const inner = node["expression"];
      const isDouble = isNode(inner) && inner.type === "TSAsExpression";
      return isDouble ? "a double assertion is banned, use a type guard" : undefined;
    }
    default:
      return undefined;
  }
}

/** vitest reads its configuration from a default export. */
function isToolConfig(path: string, node: SyntaxNode): boolean {
  return node.type === "ExportDefaultDeclaration" && /^[^/]+\.config\.ts$/.test(path);
}

function bannedComments(file: SourceFile): Finding[] {
  return file.comments.flatMap((comment) => {
    const marker = /\b(?:TODO|FIXME|XXX)\b/.exec(comment.value)?.[0];
    if (marker !== undefined) {
      return [findingAt(file, comment.start, `${marker} is banned, use an issue's number`)];
    }
    const directive = /^[\s*]*(@ts-(?:ignore|nocheck|expect-error))\b/.exec(comment.value)?.[1];
    if (directive === undefined) return [];
    return [findingAt(file, comment.start, `${directive} is banned, use a type that is true`)];
  });
}

function moduleState(file: SourceFile): Finding[] {
  return file.statements
    .map((statement) => statement["declaration"] ?? statement)
    .filter(isNode)
    .filter((node) => node.type === "VariableDeclaration" && node["kind"] !== "const")
    .map((node) =>
      findingAt(
        file,
        node.start,
        `module-level ${String(node["kind"])} is banned, use const, or a class that owns the state`,
      ),
    );
}

function barrels(file: SourceFile): Finding[] {
  if (layerOf(file.path) === undefined) return [];
  return file.statements
    .filter(
      (node) =>
        node.type === "ExportAllDeclaration" ||
        (node.type === "ExportNamedDeclaration" && isNode(node["source"])),
    )
    .map((node) =>
      findingAt(file, node.start, "a re-export is banned, use an import of the file itself"),
    );
}
