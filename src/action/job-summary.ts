import * as core from "@actions/core";
import { say } from "./log.ts";

/** A summary is a courtesy: that there is none changes no verdict. */
export async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    say(`note: no job summary (${error instanceof Error ? error.message : String(error)})`);
  }
}
