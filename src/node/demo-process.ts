import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

const PORT_WAIT_MILLIS = 10_000;

export type DemoProcess = { readonly url: string; readonly stop: () => void };

/**
 * Starts the demo's server in a process of its own: on the thread that drives the load it would
 * slow down what it is there to measure.
 *
 * @param command what this same program understands as "be the server"
 */
export async function startDemoProcess(command: readonly string[]): Promise<DemoProcess> {
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const stop = (): void => {
    child.kill();
  };
  try {
    return { url: `http://127.0.0.1:${await portOf(child)}`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error("the demo's server does not start")),
      PORT_WAIT_MILLIS,
    );
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the demo's server ended with ${code}`)));
    createInterface(child.stdout!).once("line", (line) => {
      clearTimeout(late);
      resolve(Number(line));
    });
  });
}
