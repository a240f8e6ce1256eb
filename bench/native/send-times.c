/*
 * How exactly a program can act on a schedule here, when that is all that it does: sleep until
 * shortly before a deadline, stay awake for the rest, look at the clock.
 *
 *   send-times --rate 5000 --seconds 5 [--awake-us 300]
 *
 * Prints one JSON object: how late each of the deadlines was seen, in microseconds.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "arguments.h"
#include "clock.h"
#include "histogram.h"

static struct histogram lateness;

static double seconds_of(struct timeval time) {
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int argc, char **argv) {
    double rate = 1000, seconds = 5, awake_us = 300;
    const struct flag flags[] = {
        {"--rate", &rate}, {"--seconds", &seconds}, {"--awake-us", &awake_us}, {NULL, NULL}};
    read_flags(argc, argv, flags);
    /* The kernel may else put a wake-up off by 50 us to save power. */
    prctl(PR_SET_TIMERSLACK, 1);
    uint64_t awake = (uint64_t)(awake_us * 1e3);
    uint64_t total = (uint64_t)(rate * seconds);
    uint64_t starts_at = now_nanos() + NANOS_PER_MILLI;
    for (uint64_t index = 0; index < total; index += 1) {
        uint64_t due = starts_at + (uint64_t)((double)index * 1e9 / rate);
        if (due > now_nanos() + awake) {
            struct timespec until = timespec_of(due - awake);
            while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR) continue;
        }
        uint64_t now = now_nanos();
        while (now < due) now = now_nanos();
        record(&lateness, now - due);
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"cpu_share\":%.4f,",
           (seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime)) / seconds);
    print_quantiles("lateness_us", &lateness);
    printf("}\n");
    return 0;
}
