import { formatShare } from "./wording.ts";

/** Beyond it, a change reads better as a multiple. */
const MULTIPLE_FROM = 1;

/** A relative change with its sign: `+8.2%`, `−3%`, `×2.4`. */
export function signedShare(change: number): string {
  if (change > MULTIPLE_FROM) return `×${Number((1 + change).toPrecision(2))}`;
  // A tenth of a percent: nobody can know more digits.
  return signed(change, formatShare(Number(Math.abs(change).toFixed(3))));
}

/** A change of a share in percentage points: `+0.12 points`. */
export function signedPoints(change: number): string {
  return `${signedPointNumber(change)} points`;
}

/** `+0.12`, where the word follows later. */
export function signedPointNumber(change: number): string {
  return signed(change, pointNumber(Math.abs(change)));
}

/** A size in percentage points: `0.1 points`. */
export function points(share: number): string {
  return `${pointNumber(share)} points`;
}

/** Two digits below a point: a share of failures is small. */
function pointNumber(share: number): string {
  const percent = share * 100;
  return `${Number(percent < 1 ? percent.toPrecision(2) : percent.toFixed(1))}`;
}

function signed(change: number, text: string): string {
  if (Number.parseFloat(text) === 0) return text;
  return `${change > 0 ? "+" : "−"}${text}`;
}
