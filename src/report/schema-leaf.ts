import { z } from "zod";

/** The kinds of numbers that metrics.json is made of. */
export const count = z.int().min(0);
export const ms = z.number().min(0);
export const ratio = z.number().min(0);
export const perSecond = z.number().min(0);
export const unit = z.enum(["ms", "ratio", "count", "per_second", "bytes", "bytes_per_second"]);

/** There, and null where nothing is known. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
