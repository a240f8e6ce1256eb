import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseManifest, withActionTables } from "../../../scripts/action-tables.ts";
import { workflowProblems } from "../../tidy/workflow-rules.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const manifest = parseManifest(read("action.yml"));
const report = parseManifest(read("report/action.yml"));

/** The blocks of YAML in a document, each with the heading above it. */
function yamlBlocks(path: string): readonly { readonly title: string; readonly text: string }[] {
  const document = read(path);
  return [...document.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gmu)].map((match) => {
    const [, indent = "", text = ""] = match;
    const title =
      document
        .slice(0, match.index)
        .match(/^#+ .+$/gmu)
        ?.at(-1) ?? "";
    // A block in a list is indented as its item is.
    return { title: `${path} ${title}`, text: text.replaceAll(`\n${indent}`, "\n").trimStart() };
  });
}

type Job = { readonly steps: readonly { readonly run?: string }[] };

function scriptsOf(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, Job>> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.map(({ run }) => run).filter((run) => run !== undefined);
}

describe("docs/ACTION.md", () => {
  it("has the tables of action.yml: node scripts/generate-docs.ts", () => {
    const document = read("docs/ACTION.md");
    expect(withActionTables(document, { gate: manifest, report })).toBe(document);
  });

  it("gives every input and output of action.yml a row", () => {
    const document = read("docs/ACTION.md");
    const names = [...Object.keys(manifest.inputs), ...Object.keys(manifest.outputs)];
    expect(names.filter((name) => !document.includes(`| \`${name}\``))).toEqual([]);
  });
});

describe("a workflow to copy", () => {
  const blocks = ["docs/RECIPES.md", "docs/ACTION.md", "README.md"].flatMap(yamlBlocks);

  it.each(blocks)("is one that GitHub understands: $title", ({ text }) => {
    expect(workflowProblems(text, manifest)).toEqual([]);
  });

  it.each(blocks)("has scripts that bash understands: $title", ({ text }) => {
    for (const script of scriptsOf(text)) {
      const { status, stderr } = spawnSync("bash", ["-n"], { input: script, encoding: "utf8" });
      expect(stderr).toBe("");
      expect(status).toBe(0);
    }
  });

  it("is there for each way to have a server", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(7);
  });
});

describe("the repository's own workflows", () => {
  const files = readdirSync(new URL(".github/workflows", root));

  it.each(files)("%s is one that GitHub understands", (file) => {
    expect(workflowProblems(read(`.github/workflows/${file}`), manifest)).toEqual([]);
  });
});

describe("the check of workflows", () => {
  const good = {
    on: "push",
    permissions: {},
    jobs: {
      a: {
        "runs-on": "ubuntu-24.04",
        "timeout-minutes": 1,
        steps: [{ uses: "./", with: { scenario: "a.toml" } }],
      },
    },
  };
  const changed = (step: object): string =>
    JSON.stringify({ ...good, jobs: { a: { ...good.jobs.a, steps: [step] } } });

  it.each([
    [{ uses: "./", with: { scenari: "a.toml" } }, "input: nobody knows scenari"],
    [{ uses: "./" }, "no input scenario"],
    [{ uses: "./", with: { scenario: "a.toml", seed: 6 } }, "seed is no text"],
    [{ uses: "./", run: "true" }, "uses or run, not both"],
    [{ run: "echo ${{ github.head_ref }}" }, "an expression in a script"],
    [{ run: "true", shel: "bash" }, "nobody knows shel"],
    [{ run: "true", env: { A: "${{ steps.gate.outputs.p98 }}" } }, "no output p98"],
  ])("finds what is wrong in %j", (step, problem) => {
    expect(workflowProblems(changed(step), manifest).join("\n")).toContain(problem);
  });

  it("finds a text that is no YAML, a key that is there twice, and a job that may do all", () => {
    expect(workflowProblems("a: [", manifest)).not.toEqual([]);
    expect(workflowProblems("on: push\non: push", manifest).join()).toContain("unique");
    const { permissions: _, ...open } = good;
    expect(workflowProblems(JSON.stringify(open), manifest)).toEqual([
      "no permissions: all are given",
    ]);
    expect(workflowProblems(JSON.stringify(good), manifest)).toEqual([]);
  });
});
