/** A process that comes and goes: it takes a core half of the time, until its parent ends. */
import { busyFor } from "./service.ts";

const PERIOD_MILLIS = 1_000;

setInterval(() => busyFor(PERIOD_MILLIS * Math.random()), PERIOD_MILLIS);
process.on("disconnect", () => process.exit());
