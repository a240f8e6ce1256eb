import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { BaseAndHead, type BaseAndHeadParts } from "../../src/action/base-and-head.ts";
import { VariantError } from "../../src/action/server-pair.ts";
import { canPin } from "../../src/node/cpu-cores.ts";
import { git, type GitPlace, traceOf, withGitPlace } from "./git-place.ts";
import { eventually, processesMarked } from "./service-place.ts";

/** Says who it is, where, and how often it was started; `/exit` ends it. */
const SERVICE = `
import { appendFileSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
const { PORT, Z6_VARIANT, STARTS } = process.env;
const files = readFileSync("version.txt", "utf8") + readFileSync("built.txt", "utf8");
appendFileSync(STARTS, Z6_VARIANT + " ");
createServer((request, response) => {
  response.end(files + " " + Z6_VARIANT + " " + process.pid);
  if (request.url === "/exit") {
    console.log("out of memory");
    setTimeout(() => process.exit(7), 50);
  }
}).listen(Number(PORT), "127.0.0.1", () => console.log("serving " + Z6_VARIANT));
`;

const START = `'${process.execPath}' service.mjs`;
const SETUP = `echo "setting up $Z6_VARIANT"; printf built-%s "$Z6_VARIANT" > built.txt`;

/** A clone with a change on top of its base, and marks to know its processes by. */
type Change = {
  readonly place: GitPlace;
  readonly clone: string;
  readonly base: string;
  readonly temporary: string;
  readonly mark: string;
  readonly parts: (changes?: Partial<BaseAndHeadParts>) => BaseAndHeadParts;
  readonly log: (name: string) => string;
};

function withChange(use: (change: Change) => Promise<void>): Promise<void> {
  return withGitPlace(async (place) => {
    const files = { "app 1/service.mjs": SERVICE, ".gitignore": "built.txt\n" };
    const base = place.commit({ ...files, "app 1/version.txt": "old " });
    place.commit({ "app 1/version.txt": "new " });
    const clone = place.clone("clone", 1);
    const temporary = join(place.path, "runner temp");
    const logs = join(place.path, "logs");
    for (const folder of [temporary, logs]) mkdirSync(folder);
    const mark = randomUUID();
    const before = traceOf(clone);
    await use({
      place,
      clone,
      base,
      temporary,
      mark,
      parts: (changes = {}) => ({
        compare: { baseRef: base, rounds: undefined, duet: false },
        inputs: { setup: SETUP, start: START, waitFor: undefined, waitTimeoutMillis: 30_000 },
        job: { event: undefined, api: undefined, shortfall: undefined },
        cwd: join(clone, "app 1"),
        env: { Z6_TEST: mark, STARTS: join(place.path, "starts") },
        seed: 1,
        logPath: (name) => join(logs, name),
        temporary,
        signal: new AbortController().signal,
        ...changes,
      }),
      log: (name) => readFileSync(join(logs, name), "utf8"),
    });
    expect(processesMarked(mark)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    git(clone, "clean", "-fdqX");
    expect(traceOf(clone)).toEqual(before);
  });
}

/** Without the pid, and the pid. */
async function askOf(url: string, path = "/"): Promise<readonly [string, string]> {
  const text = await (await fetch(url + path)).text();
  const end = text.lastIndexOf(" ");
  return [text.slice(0, end), text.slice(end + 1)];
}

/** Where the process that answers may run. */
async function cpusOf(url: string): Promise<string | undefined> {
  const [, pid] = await askOf(url);
  return /^Cpus_allowed_list:\s*(\S+)$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
}

async function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe.runIf(process.platform === "linux")("base and head", { timeout: 90_000 }, () => {
  let output: MockInstance;
  const said = (): string => output.mock.calls.map(([text]) => String(text)).join("");

  beforeEach(() => {
    output = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  it("are set up and run side by side, each from its own files", () =>
    withChange(async ({ parts, log, base }) => {
      const servers = await BaseAndHead.begin(parts());
      try {
        const targets = await servers.rounds().restart(1);
        expect((await askOf(targets.base))[0]).toBe("old built-base base");
        expect((await askOf(targets.head))[0]).toBe("new built-head head");
        expect(servers.words).toBe(`${base.slice(0, 12)} (${base})`);
        expect(servers.failure()).toBeUndefined();
      } finally {
        expect(await servers.end()).toEqual([]);
      }
      for (const variant of ["base", "head"]) {
        expect(log(`setup-${variant}.log`)).toBe(`setting up ${variant}\n`);
        expect(log(`server-${variant}-1.log`)).toBe(`serving ${variant}\n`);
        const group = `::group::Setup of ${variant}\nsetting up ${variant}\n::endgroup::`;
        expect(said().replaceAll("\r", "")).toContain(group);
      }
    }));

  it("are new processes in each round, on ports that change sides", () =>
    withChange(async ({ parts, log, place }) => {
      const servers = await BaseAndHead.begin(parts());
      try {
        const { restart } = servers.rounds();
        const first = await restart(1);
        const pids = [await askOf(first.base), await askOf(first.head)];
        const second = await restart(2);
        expect(second).toEqual({ base: first.head, head: first.base });
        const later = [await askOf(second.base), await askOf(second.head)];
        expect(later.map(([who]) => who)).toEqual(pids.map(([who]) => who));
        expect(new Set([...pids, ...later].map(([, pid]) => pid)).size).toBe(4);
        expect(await restart(3)).toEqual(first);
        expect(log("server-base-3.log")).toBe("serving base\n");
      } finally {
        expect(await servers.end()).toEqual([]);
      }
      const starts = place.read("starts").trim().split(" ");
      expect(starts.toSorted()).toEqual(["base", "base", "base", "head", "head", "head"]);
    }));

  it.runIf([0, 1].every((cpu) => canPin([cpu])))("keep to CPUs that change sides", () =>
    withChange(async ({ parts }) => {
      const servers = await BaseAndHead.begin(parts({ cpus: [[0], [1]] }));
      try {
        const { restart } = servers.rounds();
        const seen: (string | undefined)[] = [];
        for (const round of [1, 2]) {
          const { base, head } = await restart(round);
          seen.push(await cpusOf(base), await cpusOf(head));
        }
        expect(seen).toEqual(["0", "1", "1", "0"]);
      } finally {
        expect(await servers.end()).toEqual([]);
      }
    }),
  );

  it("can be built once for each commit, in a folder that the setup keeps", () =>
    withChange(async ({ parts, log, place }) => {
      const built = "printf built-%s $Z6_VARIANT > built.txt; echo built";
      const setup = `kept="$BUILDS/$Z6_COMMIT"
        if [ -d "$kept" ]; then cp -a "$kept/." .; echo taken; exit; fi
        ${built}; mkdir -p "$kept"; cp -a built.txt "$kept/"`;
      const inputs = { ...parts().inputs, setup };
      const env = { ...parts().env, BUILDS: join(place.path, "builds") };
      for (const word of ["built", "taken"]) {
        const servers = await BaseAndHead.begin(parts({ inputs, env }));
        const { base } = await servers.rounds().restart(1);
        expect((await askOf(base))[0]).toBe("old built-base base");
        expect(await servers.end()).toEqual([]);
        expect(log("setup-base.log")).toBe(`${word}\n`);
      }
    }));

  it.each(["base", "head"] as const)("end the run when %s dies in it", (variant) =>
    withChange(async ({ parts }) => {
      const servers = await BaseAndHead.begin(parts());
      try {
        const { signal, restart } = servers.rounds();
        const targets = await restart(1);
        await askOf(targets[variant], "/exit");
        await eventually("the signal tells", () => signal.aborted);
        expect(signal.reason).toBeInstanceOf(VariantError);
        expect(signal.reason).toMatchObject({
          variant,
          message: `${variant}: the server ended with exit code 7 during round 1`,
          lastLines: [`serving ${variant}`, "out of memory"],
        });
        expect(servers.failure()).toBe(signal.reason);
        await expect(restart(2)).rejects.toBe(signal.reason);
      } finally {
        expect(await servers.end()).toEqual([]);
      }
    }),
  );

  it.each(["base", "head"])("are not begun when %s cannot be set up", (variant) =>
    withChange(async ({ parts }) => {
      // The other one would take for ever.
      const setup = `if [ $Z6_VARIANT = ${variant} ]; then echo no compiler; exit 3; fi; sleep 1000`;
      const inputs = { ...parts().inputs, setup };
      const error = await caught(BaseAndHead.begin(parts({ inputs })));
      expect(error).toBeInstanceOf(VariantError);
      expect(error).toMatchObject({
        variant,
        message: `${variant}: the setup command ended with exit code 3`,
        lastLines: ["no compiler"],
        hint: expect.stringContaining("its last line is: no compiler"),
      });
      const isToldOfCheckout = String((error as VariantError).hint).includes("a fresh checkout");
      expect(isToldOfCheckout).toBe(variant === "base");
    }),
  );

  it.each(["base", "head"])("are not begun when %s never listens", (variant) =>
    withChange(async ({ parts }) => {
      const start = `if [ $Z6_VARIANT = ${variant} ]; then echo idle; exec sleep 1000; fi; ${START}`;
      const inputs = { ...parts().inputs, start, waitTimeoutMillis: 1_500 };
      const error = await caught(BaseAndHead.begin(parts({ inputs })));
      expect(error).toMatchObject({
        variant,
        message: expect.stringContaining(`${variant}: the server was not ready within 1.5 s`),
        lastLines: ["idle"],
      });
      expect(said()).toContain(`::group::Server of ${variant} on port`);
    }),
  );

  it("are not begun when base does not have the folder", () =>
    withChange(async ({ parts, clone, temporary }) => {
      const cwd = join(clone, "app 2");
      mkdirSync(cwd);
      const error = await caught(BaseAndHead.begin(parts({ cwd })));
      expect(error).toMatchObject({
        message: "base has no folder app 2/, in which the commands run",
      });
      expect(readdirSync(temporary)).toEqual([]);
      git(clone, "clean", "-fdq");
    }));

  it("are told that submodules are left to the setup", () =>
    withChange(async ({ place, clone, parts }) => {
      const withModules = place.commit({ ".gitmodules": "" });
      const compare = { baseRef: withModules, rounds: undefined, duet: false };
      const servers = await BaseAndHead.begin(parts({ compare }));
      expect(await servers.end()).toEqual([]);
      expect(said()).toContain("git submodule update --init");
      expect(existsSync(join(clone, ".git/FETCH_HEAD"))).toBe(false);
    }));
});

const program = fileURLToPath(new URL("../fixtures/side-by-side-run.ts", import.meta.url));

type Job = { readonly child: ChildProcess; readonly output: () => string };

/** A job in a process of its own. */
function startJob(change: Change, commands: { setup?: string; start: string }): Job {
  const { clone, temporary, base: baseRef, mark, place } = change;
  const cwd = join(clone, "app 1");
  const argument = JSON.stringify({ clone: cwd, temporary, baseRef, ...commands });
  const child = spawn(process.execPath, [program, argument], {
    env: { ...process.env, Z6_TEST: mark, STARTS: join(place.path, "starts") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return { child, output: () => output };
}

async function kill({ child }: Job, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, "exit");
  child.kill(signal);
  await closed;
}

async function listens(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  );
}

describe.runIf(process.platform === "linux")("a job that is ended", { timeout: 90_000 }, () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => vi.restoreAllMocks());

  const serving = { setup: SETUP, start: START };

  async function portsOf(job: Job): Promise<readonly string[]> {
    await eventually("both serve", () => /ports \d+ \d+\n/u.test(job.output()));
    return /ports (\d+) (\d+)/u.exec(job.output())!.slice(1);
  }

  it.each(["SIGINT", "SIGTERM"] as const)("by %s leaves nothing", (signal) =>
    withChange(async (change) => {
      const job = startJob(change, serving);
      const ports = await portsOf(job);
      expect(await Promise.all(ports.map(listens))).toEqual([true, true]);
      await kill(job, signal);
      expect(job.output()).toContain("ended: InterruptedError: the job was cancelled");
      expect(await Promise.all(ports.map(listens))).toEqual([false, false]);
    }),
  );

  it.each([
    ["SIGTERM", "failed: InterruptedError: the job was cancelled"],
    ["SIGUSR2", ""],
  ] as const)("while it is set up, by %s, leaves nothing", (signal, said) =>
    withChange(async (change) => {
      const setup = 'setsid sleep 1000 & touch "$STARTS.$Z6_VARIANT"; sleep 1000';
      const job = startJob(change, { setup, start: START });
      const begun = ["base", "head"].map((variant) => join(change.place.path, `starts.${variant}`));
      await eventually("both are set up", () => begun.every((file) => existsSync(file)));
      await kill(job, signal);
      expect(job.output()).toContain(said);
      await eventually("all are gone", () => processesMarked(change.mark).length === 0);
    }),
  );

  it("by a bug leaves nothing", () =>
    withChange(async (change) => {
      const job = startJob(change, serving);
      const ports = await portsOf(job);
      await kill(job, "SIGUSR2");
      await eventually("all are gone", () => processesMarked(change.mark).length === 0);
      expect(await Promise.all(ports.map(listens))).toEqual([false, false]);
    }));

  it("by SIGKILL leaves to the next one what it cannot remove, and that one does", () =>
    withChange(async (change) => {
      const stubborn = `(trap '' TERM; setsid sleep 1000) & ${START}`;
      const job = startJob(change, { ...serving, start: stubborn });
      const ports = await portsOf(job);
      await kill(job, "SIGKILL");
      expect(await Promise.all(ports.map(listens))).toEqual([true, true]);
      expect(readdirSync(change.temporary).length).toBe(1);

      const next = startJob(change, serving);
      const nextPorts = await portsOf(next);
      expect(next.output()).toMatch(
        /Cleaned up: a run that was killed had left .* were ended \(\d+\)\./u,
      );
      expect(await Promise.all(ports.map(listens))).toEqual([false, false]);
      expect(await Promise.all(nextPorts.map(listens))).toEqual([true, true]);
      expect(readdirSync(change.temporary).length).toBe(1);
      await kill(next, "SIGTERM");
    }));
});
