/**
 * Marks every process of one command, whatever became of its parent. It begins with the name of
 * the process that ran the command, as `ownName` gives it.
 */
export const SERVICE_ID_VARIABLE = "Z6_SERVICE_ID";

export type Variables = Readonly<Record<string, string | undefined>>;

/** Given to an action's own step: its tokens, its inputs, its state. */
const ownPrefixes = ["ACTIONS_", "INPUT_", "STATE_"];

const ownNames: ReadonlySet<string> = new Set([
  "GITHUB_TOKEN",
  "GH_TOKEN",
  // Files through which a step sets its outputs and changes the job.
  "GITHUB_ENV",
  "GITHUB_OUTPUT",
  "GITHUB_PATH",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
]);

/**
 * The environment of a command that is run for the user: what this process has, without what
 * the runner gives to actions only, and with what the user declared for it.
 *
 * Left out are `ACTIONS_*` (among them `ACTIONS_RUNTIME_TOKEN` and `ACTIONS_ID_TOKEN_REQUEST_*`),
 * `INPUT_*`, `STATE_*`, `GITHUB_TOKEN`, `GH_TOKEN`, and the files that carry a step's outputs. A
 * command that needs one of them gets it by declaration. This keeps secrets out of servers, and
 * of what they print; it is no sandbox, for a process of the same user can read this one.
 */
export function serviceEnvironment(inherited: Variables, declared: Variables): Variables {
  const kept = Object.entries(inherited).filter(([name]) => !isOwn(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...declared };
}

function isOwn(name: string): boolean {
  return ownNames.has(name) || ownPrefixes.some((prefix) => name.startsWith(prefix));
}
