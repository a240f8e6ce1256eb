import { z } from "zod";
import { durationPattern, formatDuration, parseDuration } from "../base/duration.ts";
import type { Nanos } from "../base/time.ts";
import { NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";
import { byteSizePattern, formatByteSize, parseByteSize } from "./byte-size.ts";
import { WORKERS_MAX } from "../base/workers.ts";
import { LINE_LENGTH_MAX, NAME_LENGTH_MAX } from "./limits.ts";
import { formatPercentage, parsePercentage, percentagePattern } from "./percentage.ts";

/**
 * The kinds of values a scenario is made of. Each says once what it accepts; the error, the
 * JSON Schema and the reference page all show that sentence.
 */
export type About = {
  /** What the key means. A sentence. */
  readonly about: string;
  /** What holds when the key is not there, as prose. */
  readonly otherwise?: string;
};

type Range = { readonly min: number; readonly max: number };

/** What a leaf knows about itself beside its JSON Schema. */
export function facts(accepts: string, { about, otherwise }: About) {
  const fallback = otherwise === undefined ? "" : ` Default: ${otherwise}.`;
  return { description: about + fallback, about, accepts, otherwise: otherwise ?? "" };
}

/** A table with these keys and no other. */
export function table<Shape extends z.ZodRawShape>(shape: Shape, about: string) {
  return z
    .strictObject(shape, {
      // For an unknown key the message is the list of the known ones: wording.ts reads it.
      error: (issue) =>
        issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : "must be a table",
    })
    .meta({ description: about });
}

/** Tables of one kind: `[[name]]`. */
export function tables<Element extends z.ZodType>(element: Element, max: number, about: string) {
  const error = `must be a list of 1 to ${grouped(max)} tables`;
  return z.array(element, { error }).min(1, { error }).max(max, { error }).meta({
    description: about,
  });
}

/** A table whose keys are the user's. */
export function dictionary<Value extends z.ZodType>(value: Value, max: number, about: About) {
  const accepts = `a table with at most ${grouped(max)} keys`;
  return z
    .record(z.string(), value, { error: `must be ${accepts}` })
    .refine((record) => Object.keys(record).length <= max, { error: `must be ${accepts}` })
    .meta(facts(accepts, about));
}

export function whole({ min, max }: Range, about: About) {
  const accepts = `a whole number, ${grouped(min)} to ${grouped(max)}`;
  const error = `must be ${accepts}`;
  return z.int({ error }).min(min, { error }).max(max, { error }).meta(facts(accepts, about));
}

/** A number of threads, or the word that leaves it to the machine. */
export function workers(about: About) {
  const accepts = `a whole number, 1 to ${grouped(WORKERS_MAX)}, or "auto"`;
  const error = `must be ${accepts}`;
  return z
    .union([z.int().min(1).max(WORKERS_MAX), z.literal("auto")], { error })
    .meta(facts(accepts, about));
}

export function fraction(about: About) {
  const accepts = "a number, 0 to 1";
  const error = `must be ${accepts}`;
  return z.number({ error }).min(0, { error }).max(1, { error }).meta(facts(accepts, about));
}

/** `"5%"`; read as a share, 0.05. */
export function percentage({ min, max }: Range, about: About) {
  const accepts = `a text like "5%" or "2.5%", ${formatPercentage(min)} to ${formatPercentage(max)}`;
  const error = `must be ${accepts}`;
  return z
    .string({ error })
    .regex(new RegExp(percentagePattern, "u"), { error, abort: true })
    .refine((text) => within(parsePercentage(text), { min, max }), { error })
    .transform((text) => parsePercentage(text) ?? Number.NaN)
    .meta(facts(accepts, about));
}

export function positive(max: number, about: About) {
  const accepts = `a number above 0, at most ${grouped(max)}`;
  const error = `must be ${accepts}`;
  return z.number({ error }).gt(0, { error }).max(max, { error }).meta(facts(accepts, about));
}

export function flag(about: About) {
  return z.boolean({ error: "must be true or false" }).meta(facts("`true` or `false`", about));
}

export function choice<const Values extends readonly [string, ...string[]]>(
  values: Values,
  about: About,
) {
  const accepts = oneOf(values);
  return z.enum(values, { error: `must be ${accepts}` }).meta(facts(accepts, about));
}

/** A text on one line that is shown to people: no control characters. */
export function line(about: About, max: number = LINE_LENGTH_MAX) {
  const accepts = `a text of 1 to ${grouped(max)} characters on one line`;
  const error = `must be ${accepts}`;
  return z
    .string({ error })
    .min(1, { error, abort: true })
    .max(max, { error, abort: true })
    .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text), { error })
    .meta(facts(accepts, about));
}

export function name(about: About) {
  return line(about, NAME_LENGTH_MAX);
}

/** A text of several lines. */
export function block(max: number, about: About) {
  const accepts = `a text of at most ${grouped(max)} characters`;
  const error = `must be ${accepts}`;
  return z
    .string({ error })
    .max(max, { error, abort: true })
    .refine((text) => !/\p{Cs}/u.test(text), { error })
    .meta(facts(accepts, about));
}

/** `"1m30s"`; read as nanoseconds. */
export function duration({ min, max }: Range, about: About) {
  const accepts = `a text like "5s", "1m30s" or "250ms", ${formatDuration(min)} to ${formatDuration(max)}`;
  const error = `must be ${accepts}`;
  return z
    .string({ error })
    .regex(new RegExp(durationPattern, "u"), { error, abort: true })
    .refine((text) => within(parseDuration(text), { min, max }), { error })
    .transform((text): Nanos => parseDuration(text) ?? 0)
    .meta(facts(accepts, about));
}

/** A duration, or the word that leaves it to what the run finds. */
export function durationOrAuto({ min, max }: Range, about: About) {
  const accepts = `"auto", or a text like "5s", "1m30s" or "250ms", ${formatDuration(min)} to ${formatDuration(max)}`;
  const error = `must be ${accepts}`;
  const text = z
    .string()
    .regex(new RegExp(durationPattern, "u"), { abort: true })
    .refine((written) => within(parseDuration(written), { min, max }))
    .transform((written): Nanos => parseDuration(written) ?? 0);
  return z.union([z.literal("auto"), text], { error }).meta(facts(accepts, about));
}

export function seconds(range: Range, about: About) {
  return scaled("seconds", NANOS_PER_SECOND, { range, about });
}

export function milliseconds(range: Range, about: About) {
  return scaled("milliseconds", NANOS_PER_MILLI, { range, about });
}

/** z6's way: a bare number whose unit is in its key. Read as nanoseconds. */
function scaled(unit: string, nanosPerUnit: number, of: { range: Range; about: About }) {
  const min = of.range.min / nanosPerUnit;
  const max = of.range.max / nanosPerUnit;
  const accepts = `a number of ${unit}, ${min === 0 ? "0" : "above 0"} to ${grouped(max)}`;
  const error = `must be ${accepts}`;
  return z
    .number({ error })
    .min(min, { error })
    .max(max, { error })
    .transform((amount): Nanos => Math.round(amount * nanosPerUnit))
    .meta(facts(accepts, of.about));
}

/** `"64KiB"` or a number of bytes; read as bytes. */
export function byteSize({ min, max }: Range, about: About) {
  const accepts = `a text like "64KiB" or a number of bytes, ${formatByteSize(min)} to ${formatByteSize(max)}`;
  const error = `must be ${accepts}`;
  return z
    .union([z.int(), z.string().regex(new RegExp(byteSizePattern, "u"), { error })], { error })
    .transform((size) => (typeof size === "number" ? size : (parseByteSize(size) ?? -1)))
    .refine((bytes) => within(bytes, { min, max }), { error })
    .meta(facts(accepts, about));
}

function within(value: number | undefined, { min, max }: Range): boolean {
  return value !== undefined && value >= min && value <= max;
}

export function oneOf(values: readonly string[]): string {
  return values.length === 1
    ? `"${values[0]}"`
    : `one of ${values.map((v) => `"${v}"`).join(", ")}`;
}

/** 10000 → 10,000, the same in every locale. */
export function grouped(value: number): string {
  const [integer = "", rest] = String(value).split(".");
  const digits = integer.replaceAll(/\B(?=(\d{3})+$)/gu, ",");
  return rest === undefined ? digits : `${digits}.${rest}`;
}
