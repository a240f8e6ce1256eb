import { describe, expect, it } from "vitest";
import { reportModel } from "../../../src/report/model.ts";
import { header, judgement, reportInput, scenario } from "./report-input.ts";
import { target } from "../plan/planned-scenario.ts";

const pairing = {
  duet: true,
  base: "http://127.0.0.1:1",
  head: "http://127.0.0.1:2",
  sliceNanos: 1_000_000_000,
  guardNanos: 0,
  warmUpQuads: 4,
  quads: 20,
  rounds: 1,
  stopsEarly: false,
  restarts: false,
  identical: false,
} as const;

describe("a report model", () => {
  it("has its sections in the order in which people read", () => {
    expect(reportModel(reportInput()).sections.map(({ id }) => id)).toEqual([
      "assertions",
      "latency",
      "requests",
      "load",
      "notes",
      "commands",
    ]);
  });

  it("shows the gate's notes, then those of the caller, then why the log ends early", () => {
    const input = reportInput({ notes: ["from outside"], logEnding: "block 7 is damaged" });
    expect(reportModel(input).notes).toEqual([
      expect.stringContaining("Warning: http_reqs"),
      "from outside",
      "The log was not read to its end: block 7 is damaged",
    ]);
  });

  it("lists only the requests that a filter asks for, and judges all", () => {
    const model = reportModel(reportInput(), { requestFilter: "create" });
    expect(model.metrics.requests.map(({ name }) => name)).toEqual(["create_order"]);
    expect(model.metrics.checks.map(({ request }) => request)).toEqual(["create_order"]);
    expect(model.metrics.overall.ended).toBe(5_998);
    expect(model.notes.at(-1)).toBe(
      '1 requests whose name does not contain "create" are not listed.',
    );
  });

  it("leaves out a table of one request, which would repeat the one above it", () => {
    const { metrics } = reportInput();
    const one = { ...metrics, requests: metrics.requests.slice(0, 1) };
    const { sections } = reportModel(reportInput({ metrics: one }));
    expect(sections.map(({ id }) => id)).not.toContain("requests");
  });

  it("says of two variants side by side what is of the head, and what is of both", () => {
    const { metrics } = reportInput();
    const { sections } = reportModel(reportInput({ metrics: { ...metrics, paired: [] } }));
    const titled = sections.filter(({ title }) => title.endsWith(" of head"));
    expect(titled.map(({ id }) => id)).toEqual(["latency", "requests", "load"]);
    const load = sections.find(({ id }) => id === "load");
    if (load?.kind !== "facts") throw new Error("the load is told in facts");
    const labels = load.facts.map(({ label }) => label);
    expect(labels).toContain("with base and warm-up");
    expect(labels).toContain("connections of both");
    const data = load.facts.find(({ label }) => label === "data");
    expect(data?.lines[0]).toMatch(/ received \(.*\), .* sent to both variants$/u);
  });

  it("says in one line what was run", () => {
    const sharded = { ...header, shard: { index: 1, count: 4 }, world: "simulated" as const };
    const targets = [1, 2, 3, 4].map((i) => ({ ...target("t", 1), host: `h${i}`, port: i }));
    const [first, ...rest] = targets;
    const input = reportInput({
      header: sharded,
      scenario: scenario({ targets: [first!, ...rest] }),
    });
    expect(reportModel(input).summary).toBe(
      "open model · 30s measured after 5s of warm-up · http://h1:1, http://h2:2, http://h3:3 and 1 more · simulated · shard 2 of 4 · seed 42 · z6 0.1.0",
    );
  });

  it("says of a duet that it was one, and whether the machine was large enough for it", () => {
    const modelOf = (cpusUsable: number, host = "127.0.0.1") => {
      const ofRun = scenario();
      return reportModel(
        reportInput({
          header: { ...header, overrides: { pairing }, environment: { cpusUsable } },
          scenario: {
            ...ofRun,
            targets: [{ ...target("main", 1), host }],
            pairing,
          },
        }),
      );
    };
    const said = /2 CPUs could be used, and a duet takes 4: .* pulled to 1/u;
    expect(modelOf(2).notes.join("\n")).toMatch(said);
    expect(modelOf(4).notes.join("\n")).not.toContain("duet");
    // What a machine elsewhere has, nobody here knows.
    expect(modelOf(2, "shop.test").notes.join("\n")).not.toContain("duet");
    expect(modelOf(2).summary).toContain(
      "base http://127.0.0.1:1 and head http://127.0.0.1:2 at once",
    );
    const { sections } = modelOf(2);
    const commands = sections.flatMap((section) =>
      section.kind === "commands" ? section.commands.map(({ line }) => line) : [],
    );
    expect(commands.at(-1)).toMatch(/^z6 compare .* --head http:\/\/127\.0\.0\.1:2 --duet$/u);
  });

  it("gives commands that a shell reads as meant", () => {
    const hostile = {
      ...header,
      scenario: { ...header.scenario, file: "a b'; rm -rf $HOME #.toml" },
      overrides: { target: "http://x/$(id)", durationNanos: 90_000_000_000, vus: 3, rate: 2.5 },
    };
    const { sections } = reportModel(reportInput({ header: hostile }));
    const commands = sections.flatMap((section) =>
      section.kind === "commands" ? section.commands.map(({ line }) => line) : [],
    );
    expect(commands).toEqual([
      "z6 replay events.z6log",
      String.raw`z6 run 'a b'\''; rm -rf $HOME #.toml' --seed 42 --target 'http://x/$(id)' --duration 1m30s --vus 3 --rate 2.5`,
    ]);
  });

  it("shows a broken validity rule in full, with whose doing it is", () => {
    const [held] = judgement().validity;
    const broken = { ...held!, status: "broken" as const, cause: "generator" as const };
    const { sections } = reportModel(
      reportInput({ judgement: judgement({ verdict: "invalid", validity: [broken] }) }),
    );
    const section = sections.find(({ id }) => id === "validity");
    expect(section).toMatchObject({
      items: [{ text: expect.stringMatching(/^generator_on_time \(generator\): The generator/u) }],
    });
  });
});
