import { suggestion } from "./did-you-mean.ts";
import { envNameProblem, parseTemplate } from "./env.ts";
import type { ProblemList } from "./problem-list.ts";
import type { TomlPath } from "./toml-places.ts";

/** Checks every `${env.NAME}` of a scenario against the names it declares. */
export class Templates {
  readonly #declared: readonly string[];
  readonly #problems: ProblemList;
  readonly #used = new Set<string>();

  constructor(declared: readonly string[], problems: ProblemList) {
    this.#declared = declared;
    this.#problems = problems;
    for (const [index, name] of declared.entries()) {
      const path = ["runtime", "env", index];
      const reason = envNameProblem(name);
      if (reason !== undefined) {
        problems.add({ path, message: `"${name}" cannot be used`, hint: reason });
      } else if (declared.indexOf(name) !== index) {
        problems.add({ path, message: `"${name}" is declared twice` });
      }
    }
  }

  check(text: string, path: TomlPath): void {
    this.encoded(text, path, (literal) => literal);
  }

  /** The text with its literal parts encoded and `${env.NAME}` still in it. */
  encoded(text: string, path: TomlPath, encode: (literal: string) => string): string {
    try {
      return parseTemplate(text)
        .map((part) => {
          if (part.kind === "literal") return encode(part.text);
          this.#use(part.name, path);
          return `\${env.${part.name}}`;
        })
        .join("");
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      const hint = 'write "$${" for a plain "${"';
      this.#problems.add({ path, message: cause.message, hint });
      return text;
    }
  }

  /** Remarks on names that no text uses. */
  noteUnused(): void {
    for (const [index, name] of this.#declared.entries()) {
      if (this.#used.has(name)) continue;
      this.#problems.note(["runtime", "env", index], `env name ${name} is declared, but not used`);
    }
  }

  #use(name: string, path: TomlPath): void {
    this.#used.add(name);
    if (this.#declared.includes(name)) return;
    const message = `\${env.${name}} is not declared in runtime.env`;
    const hint = suggestion(name, this.#declared) ?? `add env = ["${name}"] to [runtime]`;
    this.#problems.add({ path, message, hint });
  }
}
