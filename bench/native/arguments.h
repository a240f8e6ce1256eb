/* Flags of the references: `--name number`, each at most once, all known. */
#ifndef Z6_BENCH_ARGUMENTS_H
#define Z6_BENCH_ARGUMENTS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct flag {
    const char *name;
    double *value;
};

static inline void read_flags(int argc, char **argv, const struct flag *flags) {
    for (int index = 1; index < argc; index += 2) {
        const struct flag *flag = flags;
        while (flag->name != NULL && strcmp(flag->name, argv[index]) != 0) flag += 1;
        char *end = NULL;
        if (flag->name != NULL && index + 1 < argc) *flag->value = strtod(argv[index + 1], &end);
        if (end == NULL || end == argv[index + 1] || *end != '\0' || *flag->value < 0) {
            fprintf(stderr, "%s: \"%s\" is no flag, or has no number of 0 or more\n", argv[0], argv[index]);
            exit(2);
        }
    }
}

/* Says what failed, and ends. */
static inline void die(const char *what) {
    perror(what);
    exit(1);
}

#endif
