export type ProcessExit = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
};

/** How a process ended, to follow "ended with". */
export function exitWords({ code, signal }: ProcessExit): string {
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}
