/*
 * A log-linear histogram of nanoseconds: 1,024 buckets per octave, so a value is known to
 * 0.1 %, and below 1,024 ns exactly. The layout of HdrHistogram, written anew.
 */
#ifndef Z6_BENCH_HISTOGRAM_H
#define Z6_BENCH_HISTOGRAM_H

#include <stdint.h>
#include <stdio.h>

#define BUCKET_BITS 10
#define BUCKETS_PER_OCTAVE (1u << BUCKET_BITS)
/* 2^40 ns are 18 minutes: longer than any run of the bench. */
#define OCTAVES 31
#define BUCKETS (OCTAVES * BUCKETS_PER_OCTAVE)

struct histogram {
    uint64_t count;
    uint64_t max;
    uint32_t buckets[BUCKETS];
};

static inline uint32_t bucket_of(uint64_t nanos) {
    if (nanos < BUCKETS_PER_OCTAVE) return (uint32_t)nanos;
    uint32_t octave = 63u - (uint32_t)__builtin_clzll(nanos) - BUCKET_BITS;
    uint32_t within = (uint32_t)(nanos >> octave) - BUCKETS_PER_OCTAVE;
    uint32_t bucket = (octave + 1) * BUCKETS_PER_OCTAVE + within;
    return bucket < BUCKETS ? bucket : BUCKETS - 1;
}

/* The highest value that falls into a bucket. */
static inline uint64_t value_of(uint32_t bucket) {
    if (bucket < BUCKETS_PER_OCTAVE) return bucket;
    uint32_t octave = bucket / BUCKETS_PER_OCTAVE - 1;
    uint64_t within = bucket % BUCKETS_PER_OCTAVE + BUCKETS_PER_OCTAVE;
    return ((within + 1) << octave) - 1;
}

static inline void record(struct histogram *histogram, uint64_t nanos) {
    histogram->buckets[bucket_of(nanos)] += 1;
    histogram->count += 1;
    if (nanos > histogram->max) histogram->max = nanos;
}

/* The smallest value that a share of the samples (0..1) does not exceed, in nanoseconds. */
static inline uint64_t quantile(const struct histogram *histogram, double share) {
    double wanted = share * (double)histogram->count;
    uint64_t seen = 0;
    for (uint32_t bucket = 0; bucket < BUCKETS; bucket += 1) {
        seen += histogram->buckets[bucket];
        if (seen > 0 && (double)seen >= wanted) {
            uint64_t value = value_of(bucket);
            return value < histogram->max ? value : histogram->max;
        }
    }
    return histogram->max;
}

/* As a member of a JSON object: "name":{"p50":…}, in microseconds. */
static inline void print_quantiles(const char *name, const struct histogram *histogram) {
    printf("\"%s\":{\"count\":%llu,\"p50\":%.3f,\"p90\":%.3f,\"p99\":%.3f,\"p99_9\":%.3f,\"max\":%.3f}",
           name, (unsigned long long)histogram->count, (double)quantile(histogram, 0.5) / 1e3,
           (double)quantile(histogram, 0.9) / 1e3, (double)quantile(histogram, 0.99) / 1e3,
           (double)quantile(histogram, 0.999) / 1e3, (double)histogram->max / 1e3);
}

#endif
