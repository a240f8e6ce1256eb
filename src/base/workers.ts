/** Threads that drive the load of one run, at most. */
export const WORKERS_MAX = 64;
