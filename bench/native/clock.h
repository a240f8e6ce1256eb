/* The one clock of the references: monotonic, in nanoseconds. */
#ifndef Z6_BENCH_CLOCK_H
#define Z6_BENCH_CLOCK_H

#include <stdint.h>
#include <time.h>

#define NANOS_PER_SECOND 1000000000ull
#define NANOS_PER_MILLI 1000000ull

static inline uint64_t now_nanos(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * NANOS_PER_SECOND + (uint64_t)now.tv_nsec;
}

static inline struct timespec timespec_of(uint64_t nanos) {
    return (struct timespec){.tv_sec = (time_t)(nanos / NANOS_PER_SECOND),
                             .tv_nsec = (long)(nanos % NANOS_PER_SECOND)};
}

#endif
