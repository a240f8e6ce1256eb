import type { ProblemList } from "./problem-list.ts";

/** Adds a problem for every name that an earlier table of the list already has. */
export function addDuplicates(
  tables: readonly { readonly name: string }[],
  list: "requests" | "targets",
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  for (const [index, { name }] of tables.entries()) {
    if (seen.has(name)) {
      const message = `the name "${name}" is used twice in [[${list}]]`;
      problems.add({ path: [list, index, "name"], message });
    }
    seen.add(name);
  }
}
