import { quantityWords } from "../comparison-row.ts";
import type { PairedRow } from "./paired-judgement.ts";

type Subject = Pick<PairedRow, "request" | "quantity" | "unit">;

/** What a row is of. Times of no request are the mean over requests of their logarithms. */
export function subjectOf({ request, unit }: Subject): string {
  return request ?? (unit === "nanos" ? "requests on average" : "all exchanges");
}

/** `p50 of GET /orders`, `share of failures of all exchanges`. */
export function nameOf(row: Subject): string {
  return `${quantityWords[row.quantity]} of ${subjectOf(row)}`;
}
