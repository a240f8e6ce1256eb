import * as core from "@actions/core";
import { commandFreeLine } from "../report/visible-text.ts";

/**
 * The one way into the job's log for text of any origin. The runner takes lines of it for
 * commands; these are not.
 */
export function say(text: string): void {
  const shown = text.replace(/\n$/u, "");
  if (shown !== "")
    core.info(
      shown
        .split(/\r\n|[\n\r]/u)
        .map(commandFreeLine)
        .join("\n"),
    );
}
