import { execFileSync } from "node:child_process";
import { node, root } from "./bench.ts";
import { programOnPath, versionOf } from "./machine.ts";
import { peers } from "./peers/all.ts";

/** Of everything that is here and may be measured. */
export function describeVersions(): Readonly<Record<string, string>> {
  const commands: [string, readonly string[]][] = [["Node", [node, "--version"]]];
  const nginx = programOnPath("nginx");
  if (nginx !== undefined) commands.push(["nginx", [nginx, "-v"]]);
  for (const { name, find, versionFlag } of peers) {
    const command = find();
    // The references in C are of the same commit as Z6.
    if (command === undefined || versionFlag === undefined) continue;
    commands.push([name.split(" ", 1)[0]!, [...command, versionFlag]]);
  }
  const versions = commands.map(([program, command]) => [program, versionOf(command)]);
  return { Z6: commit(), ...(Object.fromEntries(versions) as Record<string, string>) };
}

function commit(): string {
  try {
    const args = ["describe", "--always", "--dirty"];
    return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  } catch {
    return "unknown"; // An unpacked archive.
  }
}
