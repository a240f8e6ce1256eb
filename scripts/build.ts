/**
 * Compiles src/ to lib/ and bundles each program of dist/ from there: `npm run build`.
 *
 * The same sources give the same bytes, in any folder and on any supported Node.js version, so
 * that anyone can check the committed dist/ against them.
 */
import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("bin/tsc", import.meta.resolve("typescript/package.json")));
const ncc = fileURLToPath(import.meta.resolve("@vercel/ncc/dist/ncc/cli.js"));

/** Each program is src/NAME/main.ts and becomes dist/NAME/index.js. */
const programs = ["cli", "action", "worker"];

function run(tool: string, ...parameters: readonly string[]): void {
  execFileSync(process.execPath, [tool, ...parameters], { cwd: root, stdio: "inherit" });
}

function build(): void {
  const missing = programs
    .map((name) => `src/${name}/main.ts`)
    .filter((entry) => !existsSync(root + entry));
  if (missing.length > 0) throw new Error(`cannot build without ${missing.join(" and ")}`);

  // A file that is no longer written must not stay behind.
  for (const folder of ["lib", "dist"]) rmSync(root + folder, { recursive: true, force: true });
  run(tsc, "--project", "tsconfig.build.json");
  for (const name of programs) {
    // ncc cannot read TypeScript 7 itself, so it gets the compiled files.
    const output = ["--out", `dist/${name}`, "--license", "licenses.txt"];
    run(ncc, "build", `lib/${name}/main.js`, ...output, "--no-cache", "--quiet");
  }
}

try {
  build();
} catch (error) {
  process.stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
