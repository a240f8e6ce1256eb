import { ExitCode, UserError } from "../base/errors.ts";

/** Somebody cancelled the job before there was a run to judge. */
class InterruptedError extends UserError {
  readonly code = "E_INTERRUPTED";
  readonly exitCode: ExitCode = ExitCode.interrupted;
}

/** Turns the runner's signals into one that everything that was started obeys. */
export class Interruption {
  readonly #controller = new AbortController();
  readonly #onSignal = (): void => {
    this.#controller.abort(new InterruptedError("the job was cancelled"));
  };

  constructor() {
    process.on("SIGINT", this.#onSignal);
    process.on("SIGTERM", this.#onSignal);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Lets go of the signals. */
  end(): void {
    process.off("SIGINT", this.#onSignal);
    process.off("SIGTERM", this.#onSignal);
  }
}
