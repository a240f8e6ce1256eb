import { z } from "zod";

/** Leaves of metrics.json. Each says its unit; null is "no sample", never 0. */
export const count = z.int().min(0);
export const ms = z.number().min(0);
export const ratio = z.number().min(0);
export const perSecond = z.number().min(0);
export const unit = z.enum(["ms", "ratio", "count", "per_second", "bytes", "bytes_per_second"]);
/** What is set beside another run's, or beside another variant's. */
export const quantity = z.enum(["p50", "p95", "p99", "failed_ratio", "rate"]);

/** There, and null where nothing is known. */
export const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
