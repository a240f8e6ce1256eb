import { describe, expect, it } from "vitest";
import { allOrNone } from "../../../src/action/all-or-none.ts";

const never = new AbortController().signal;

/** Goes on until it is told to stop, and takes its time to do so. */
function endless(trace: string[]): (signal: AbortSignal) => Promise<void> {
  return async (signal) => {
    await new Promise((resolve) => {
      signal.addEventListener("abort", resolve, { once: true });
    });
    await Promise.resolve();
    trace.push("stopped");
    throw signal.reason;
  };
}

describe("all or none", () => {
  it("ends when all have", async () => {
    const trace: string[] = [];
    const task = async (): Promise<void> => void trace.push("done");
    await allOrNone([task, task], never);
    expect(trace).toEqual(["done", "done"]);
  });

  it("stops the others when one fails, waits for them, and says what the first one said", async () => {
    const trace: string[] = [];
    const failing = (): Promise<void> => Promise.reject(new Error("first"));
    await expect(allOrNone([endless(trace), failing], never)).rejects.toThrow("first");
    expect(trace).toEqual(["stopped"]);
  });

  it("stops all with the signal", async () => {
    const trace: string[] = [];
    const job = new AbortController();
    const result = allOrNone([endless(trace), endless(trace)], job.signal);
    job.abort(new Error("cancelled"));
    await expect(result).rejects.toThrow("cancelled");
    expect(trace).toEqual(["stopped", "stopped"]);
  });
});
