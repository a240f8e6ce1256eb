import { LogError } from "../base/errors.ts";

/** More virtual users than any scenario may ask for: a log that names more is damaged. */
const VUS_MAX = 1 << 20;
const INITIAL_VUS = 64;

/** What a virtual user is doing, as far as the log has been read. */
export const VuPhase = { never: 0, open: 1, ended: 2 } as const;

/** The exchange of each virtual user, as columns: a VU has one at a time. Grows with the VUs. */
export class OpenExchanges {
  phase: Uint8Array = new Uint8Array(INITIAL_VUS);
  lastOfIteration: Uint8Array = new Uint8Array(INITIAL_VUS);
  serial: Uint32Array = new Uint32Array(INITIAL_VUS);
  request: Uint32Array = new Uint32Array(INITIAL_VUS);
  target: Int32Array = new Int32Array(INITIAL_VUS);
  intendedAt: Float64Array = new Float64Array(INITIAL_VUS);
  availableAt: Float64Array = new Float64Array(INITIAL_VUS);
  sentAt: Float64Array = new Float64Array(INITIAL_VUS);

  /** Makes room for virtual user `vu`. */
  reach(vu: number): void {
    if (vu < this.phase.length) return;
    if (vu >= VUS_MAX) throw new LogError(`the log names virtual user ${vu}, over ${VUS_MAX}`);
    const length = Math.max(vu + 1, this.phase.length * 2);
    const grown = <Column extends { set(source: Column): void }>(larger: Column, old: Column) => {
      larger.set(old);
      return larger;
    };
    this.phase = grown(new Uint8Array(length), this.phase);
    this.lastOfIteration = grown(new Uint8Array(length), this.lastOfIteration);
    this.serial = grown(new Uint32Array(length), this.serial);
    this.request = grown(new Uint32Array(length), this.request);
    this.target = grown(new Int32Array(length), this.target);
    this.intendedAt = grown(new Float64Array(length), this.intendedAt);
    this.availableAt = grown(new Float64Array(length), this.availableAt);
    this.sentAt = grown(new Float64Array(length), this.sentAt);
  }
}
