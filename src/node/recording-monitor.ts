import { ProcessPulse } from "./process-pulse.ts";
import { ThreadMonitor } from "./thread-monitor.ts";

/** How often the recording thread tells how it fares: several times a heartbeat. */
const TELL_MILLIS = 200;

/** Watches the thread that records a run while its load goes on, and tells the load threads. */
export class RecordingMonitor {
  readonly pulse = new ProcessPulse();
  #monitor: ThreadMonitor | undefined;
  #timer: NodeJS.Timeout | undefined;

  start(): void {
    const monitor = new ThreadMonitor();
    this.#monitor = monitor;
    this.#timer = setInterval(() => this.pulse.heldUp(monitor.take()), TELL_MILLIS);
  }

  /** Lets go of the event loop. Nothing happens when it was not started. */
  stop(): void {
    clearInterval(this.#timer);
    this.#monitor?.stop();
  }
}
