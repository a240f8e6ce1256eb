import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { UsageError } from "../base/errors.ts";
import { type JsonObject, objectOf } from "./json-fields.ts";

/** GitHub caps a payload at 25 MB. */
const PAYLOAD_BYTES_MAX = 25 * 1024 * 1024;

/**
 * The payload that triggered the workflow; empty when there is no file, as in a scheduled run of
 * an old runner.
 *
 * @throws UsageError when there is one and it is no JSON object
 */
export function readEventPayload(path: string | undefined): JsonObject {
  if (path === undefined) return {};
  const text = readText(path);
  const payload = objectOf(parsed(text));
  if (payload === undefined) throw unreadable("it is not a JSON object");
  return payload;
}

function readText(path: string): string {
  try {
    const descriptor = openSync(path, "r");
    try {
      if (fstatSync(descriptor).size > PAYLOAD_BYTES_MAX) {
        throw unreadable(`it is longer than ${PAYLOAD_BYTES_MAX} bytes`);
      }
      return readFileSync(descriptor, "utf8");
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw unreadable(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable("it is not JSON", cause);
  }
}

function unreadable(reason: string, cause?: unknown): UsageError {
  return new UsageError(`the event's payload (GITHUB_EVENT_PATH) cannot be read: ${reason}`, {
    hint: "the runner writes this file: do not change the variable in the workflow",
    cause,
  });
}
