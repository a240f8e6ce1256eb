import { formatShare } from "./wording.ts";

/** Beyond it, a change reads better as a multiple. */
const MULTIPLE_FROM = 1;

/** A relative change with its sign: `+8.2%`, `−3%`, `×2.4`. */
export function signedShare(change: number): string {
  if (change > MULTIPLE_FROM) return `×${Number((1 + change).toPrecision(2))}`;
  return signed(change, formatShare(rounded(Math.abs(change))));
}

/** A change of a share in percentage points: `+0.12% points`. */
export function signedPoints(change: number): string {
  return `${signed(change, formatShare(rounded(Math.abs(change))))} points`;
}

/** No more digits than anybody can know. */
function rounded(size: number): number {
  return size < 0.01 ? Number(size.toPrecision(2)) : Number(size.toFixed(3));
}

function signed(change: number, text: string): string {
  if (text === "0%") return text;
  return `${change > 0 ? "+" : "−"}${text}`;
}
