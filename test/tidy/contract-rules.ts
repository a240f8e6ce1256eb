import type { Finding } from "./source-file.ts";

export type TextFile = { readonly path: string; readonly text: string };

/** A user who sees an error code finds it in the documents. */
export function checkErrorCodes(
  sources: readonly TextFile[],
  documents: readonly TextFile[],
): Finding[] {
  const documented = new Set(documents.flatMap(({ text }) => text.match(/\bE_[A-Z_]+\b/g) ?? []));
  return matches(sources, /\bcode\b[^=\n]*= "(E_[A-Z_]+)"/g)
    .filter(({ word }) => !documented.has(word))
    .map(({ word, path, line }) => ({
      path,
      line,
      message: `error code ${word} without a word in docs/ is banned, use a code the documents explain`,
    }));
}

/** action.yml and the code name the same inputs: each is declared, each is read. */
export function checkActionInputs(manifest: TextFile, sources: readonly TextFile[]): Finding[] {
  const declared = declaredInputs(manifest);
  const read = matches(
    sources,
    /\b(?:getInput|(?:choice|count|duration|flag|lines|reading|text|words)Of)\(\s*"([^"]+)"|\binput: "([^"]+)"/g,
  );
  const declaredNames = new Set(declared.map(({ word }) => word));
  const readNames = new Set(read.map(({ word }) => word));
  return [
    ...read
      .filter(({ word }) => !declaredNames.has(word))
      .map((found) => inputFinding(found, "undeclared", `an input of ${manifest.path}`)),
    ...declared
      .filter(({ word }) => !readNames.has(word))
      .map((found) => inputFinding(found, "unread", "it in src/action, or remove it")),
  ];
}

/** A path of one machine in a file of all. */
export function checkMachinePaths(file: TextFile): Finding[] {
  return matches([file], /(?<![\w.~}/-])(\/(?:work|root|home|Users)\/[\w.-]+)/g).map(
    ({ word, path, line }) => ({
      path,
      line,
      message: `machine path ${word} is banned, use a path relative to the repository`,
    }),
  );
}

type Match = { readonly word: string; readonly path: string; readonly line: number };

function inputFinding({ word, path, line }: Match, kind: string, use: string): Finding {
  return { path, line, message: `${kind} action input "${word}" is banned, use ${use}` };
}

/** The keys two spaces under `inputs:`. */
function declaredInputs({ path, text }: TextFile): Match[] {
  const lines = text.split("\n");
  const start = lines.indexOf("inputs:");
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  return lines.slice(start, end).flatMap((content, index) => {
    const word = /^ {2}([\w-]+):/.exec(content)?.[1];
    return word === undefined ? [] : [{ word, path, line: start + index + 1 }];
  });
}

function matches(files: readonly TextFile[], pattern: RegExp): Match[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      word: match[1] ?? match[2] ?? "",
      path,
      line: text.slice(0, match.index).split("\n").length,
    })),
  );
}
