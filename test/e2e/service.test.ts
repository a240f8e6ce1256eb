import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readProcess } from "../../src/node/process-table.ts";
import { SERVICE_OUTPUT_BYTES_MAX } from "../../src/node/service-output.ts";
import { ServiceError } from "../../src/node/service-error.ts";
import { startService } from "../../src/node/service.ts";
import { withServer, withStatus } from "./loopback-server.ts";
import { allGone, eventually, SERVER, type TestService, withService } from "./service-place.ts";
import { withWorkplace } from "./workplace.ts";

const SHORT_MILLIS = 300;

/** Far below what is printed, and far above what the tests themselves keep. */
const RETAINED_BYTES_MAX = 16 * 1024 * 1024;

/** What a promise is refused with. */
async function refusal(promise: Promise<unknown>): Promise<ServiceError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ServiceError) return error;
  throw new Error(`there is no ServiceError, but ${String(error)}`);
}

describe.runIf(process.platform === "linux")("a server started for its user", () => {
  it("listens on its PORT, writes to its log, and ends on SIGTERM", async () => {
    const after = await withService(SERVER, async ({ ready, port, lines, logPath }) => {
      await ready();
      await ready({ readiness: { kind: "url", url: `http://localhost:${port}/health` } });
      await eventually("its line is in the log", () => lines.length > 0);
      expect(lines).toEqual([`listening on ${port}`]);
      expect(readFileSync(logPath, "utf8")).toBe(`listening on ${port}\n`);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it("that never listens is given up, with what was tried and what it said", async () => {
    const command = "printf 'waiting for the database'; sleep 1000";
    const after = await withService(command, async ({ ready, port, lines, service }) => {
      await eventually("it has said something", () => service.lastLines().length > 0);
      const error = await refusal(ready({ timeoutMillis: SHORT_MILLIS }));
      expect(error.message).toMatch(
        new RegExp(
          `^the server was not ready within 0.3 s: port ${port} was tried \\d+ times, at last: ` +
            `connect ECONNREFUSED 127.0.0.1:${port}$`,
          "u",
        ),
      );
      expect(error.hint).toBe("its last line is: waiting for the database");
      expect(lines).toEqual([]);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it.each([
    ["--status=503", "it answered with status 503"],
    ["--hang", "it did not answer in time"],
  ])("that only answers as with %s is not ready", async (option, reason) => {
    const after = await withService(`exec ${SERVER} ${option}`, async ({ ready, port }) => {
      await ready();
      const readiness = { kind: "url", url: `http://127.0.0.1:${port}/` } as const;
      const error = await refusal(ready({ readiness, timeoutMillis: SHORT_MILLIS }));
      expect(error.message).toContain(`GET http://127.0.0.1:${port}/ was tried`);
      expect(error.message).toContain(reason);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it("that dies at once is given up at once, with its exit code and its last lines", async () => {
    const command = "echo starting; echo 'no such table: users' >&2; exit 7";
    const after = await withService(command, async ({ ready }) => {
      const error = await refusal(ready());
      expect(error.message).toBe("the server ended with exit code 7 before it was ready");
      expect(error.lastLines.toSorted()).toEqual(["no such table: users", "starting"]);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it.each([
    ["true", "exit code 0"],
    ["kill -SEGV $$", "signal SIGSEGV"],
  ])("that is no more than %j is given up with how that ended", async (command, end) => {
    const after = await withService(command, async ({ ready }) => {
      const error = await refusal(ready());
      expect(error.message).toBe(`the server ended with ${end} before it was ready`);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it("that ignores SIGTERM is killed after the grace", async () => {
    const use = async ({ ready, service, lines }: TestService): Promise<void> => {
      await ready();
      void service.stop(SHORT_MILLIS);
      await eventually("it has refused to end", () => lines.includes("I stay"));
    };
    expect(await withService(`${SERVER} --stubborn`, use)).toEqual({ ...allGone, forced: true });
  });

  it("takes its children with it, wherever they went", async () => {
    const command = [
      "sleep 1000 & ",
      "setsid sleep 1000 &",
      // Forked twice: its parent is gone, and its session is its own.
      "(setsid bash -c 'sleep 1000 & sleep 1000 & disown -a' &)",
      "(trap '' TERM; setsid bash -c 'while true; do sleep 0.1; done' &)",
      `${SERVER} & wait`,
    ].join("\n");
    const use = async ({ ready, processes, service }: TestService) => {
      await ready();
      await eventually("all are there", () => processes().length >= 7);
      await eventually("all are known", () => service.processes().length >= 7);
    };
    const after = await withService(command, use, { graceMillis: SHORT_MILLIS });
    expect(after).toEqual({ ...allGone, forced: true });
  });

  it("may be a daemon that its command leaves behind", async () => {
    const command = `setsid ${SERVER} > /dev/null 2>&1 &`;
    const after = await withService(command, async ({ ready, service }) => {
      await ready();
      await eventually("the command has ended", () => service.exit?.code === 0);
      await ready();
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it("is found without its mark when it was seen as a child", async () => {
    const command = `setsid env -i sleep 1000 & sleep 1000 & wait`;
    const seen: number[] = [];
    const after = await withService(command, async ({ service }) => {
      await eventually("all are known", () => service.processes().length === 3);
      seen.push(...service.processes());
    });
    expect(after).toEqual({ ...allGone, forced: false });
    expect(seen.filter(isAlive)).toEqual([]);
  });

  it("is killed without waiting in an exit handler", async () => {
    const command = `(setsid sleep 1000 &); ${SERVER} --stubborn`;
    const after = await withService(command, async ({ ready, service, processes }) => {
      await ready();
      service.killNow();
      await eventually("nothing is left", () => processes().length === 0);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it("ends when the job is cancelled, and so does the wait for it", async () => {
    const job = new AbortController();
    const { signal } = job;
    const use = async ({ ready, processes }: TestService): Promise<void> => {
      const waiting = ready();
      await eventually("it runs", () => processes().length > 0);
      job.abort(new Error("cancelled"));
      await expect(waiting).rejects.toThrow("cancelled");
      await eventually("nothing is left", () => processes().length === 0);
    };
    const after = await withService("sleep 1000", use, { signal });
    expect(after).toEqual({ ...allGone, forced: false });
  });
});

describe.runIf(process.platform === "linux")("a server that prints 100 MB", () => {
  it.each([
    ["in lines", "yes 'a line of the log' | head -c 100000000"],
    ["in one line", "head -c 100000000 /dev/zero"],
  ])("%s costs bounded memory and a bounded file", async (_how, chatter) => {
    const retainedBefore = retainedBytes();
    const command = `set +o pipefail; ${chatter}; echo; echo done; exec ${SERVER}`;
    const after = await withService(command, async (test) => {
      await test.ready();
      await eventually("its last line is there", () =>
        (test.service.lastLines().at(-1) ?? "").startsWith("listening"),
      );
      expect(test.service.lastLines().at(-2)).toBe("done");
      // Buffers are freed in the background.
      await eventually(
        "little is retained",
        () => retainedBytes() - retainedBefore < RETAINED_BYTES_MAX,
      );
      await test.service.stop();
      const log = readFileSync(test.logPath, "utf8");
      const end =
        /\n?\[z6\] output beyond \d+ bytes is counted, but not kept\n\[z6\] (\d+) bytes of output are not kept\n$/u;
      const [remark, missing] = end.exec(log) ?? [];
      const kept = log.length - (remark?.length ?? 0);
      expect(kept).toBeLessThanOrEqual(SERVICE_OUTPUT_BYTES_MAX);
      const printed = 100_000_000 + `\ndone\nlistening on ${test.port}\n`.length;
      // A line feed before the remarks is the last of the lines, or belongs to the remarks.
      expect([printed, printed - 1]).toContain(kept + Number(missing));
      expect(test.lines.at(-1)).toBe(`[z6] ${missing} bytes of output are not kept`);
    });
    expect(after).toEqual({ ...allGone, forced: false });
  });
});

describe.runIf(process.platform === "linux")("a port that somebody else uses", () => {
  it("is refused before the server is started, with the name of who has it", () =>
    withWorkplace(({ path, read }) =>
      withServer(withStatus(200), async (url) => {
        const start = startService({
          command: "touch started",
          cwd: path,
          env: {},
          port: Number(new URL(url).port),
          logPath: `${path}/service.log`,
          onLine: () => undefined,
          signal: new AbortController().signal,
        });
        const error = await refusal(start);
        expect(error.message).toMatch(/^port \d+ is in use already by process \d+ \(.+\)$/u);
        expect(() => read("started")).toThrow("ENOENT");
      }),
    ));

  it("is not taken for the server's when it is used only later", async () => {
    const after = await withService("sleep 1000", ({ ready }) =>
      withServer(withStatus(200), async (url) => {
        for (const readiness of [
          { kind: "url", url },
          { kind: "port", port: Number(new URL(url).port) },
        ] as const) {
          const error = await refusal(ready({ readiness }));
          expect(error.message).toContain(`is answered by process ${process.pid} (`);
        }
        // It answers still: nobody stops what is not his.
        expect((await fetch(url)).status).toBe(200);
      }),
    );
    expect(after).toEqual({ ...allGone, forced: false });
  });

  it("does not hide that the server could not have it, and died", async () => {
    await withServer(withStatus(200), async (url) => {
      const command = `PORT=${new URL(url).port} ${SERVER}`;
      const after = await withService(command, async ({ ready }) => {
        const error = await refusal(ready());
        expect(error.message).toBe("the server ended with exit code 1 before it was ready");
        expect(error.lastLines.join("\n")).toContain("EADDRINUSE");
      });
      expect(after).toEqual({ ...allGone, forced: false });
    });
  });
});

describe.runIf(process.platform === "linux")("a process of nobody's concern", () => {
  it("outlives the server that runs beside it", async () => {
    const bystander = spawn("sleep", ["1000"], { detached: true, stdio: "ignore" });
    await withService(SERVER, ({ ready }) => ready());
    expect(isAlive(bystander.pid!)).toBe(true);
    bystander.kill();
    await once(bystander, "exit");
  });
});

function isAlive(pid: number): boolean {
  return readProcess(pid)?.isDead === false;
}

/** What is in use when all that can be freed is freed. */
function retainedBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
