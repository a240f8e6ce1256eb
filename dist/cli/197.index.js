export const id = 197;
export const ids = [197];
export const modules = {

/***/ 9245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ judgeBesideStored)
});

// UNUSED EXPORTS: trendBesideStored

// EXTERNAL MODULE: ./lib/gate/compared-verdict.js
var compared_verdict = __webpack_require__(2918);
// EXTERNAL MODULE: ./lib/base/exp.js
var base_exp = __webpack_require__(1050);
// EXTERNAL MODULE: ./lib/base/ln.js
var base_ln = __webpack_require__(2471);
// EXTERNAL MODULE: ./lib/stats/change-point.js + 1 modules
var change_point = __webpack_require__(7325);
// EXTERNAL MODULE: ./lib/gate/comparison-rules.js
var comparison_rules = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/base/utc-time.js
var utc_time = __webpack_require__(1253);
;// CONCATENATED MODULE: ./lib/gate/stored-run.js

function stored_run_isSameMachine(one, other) {
    const { cpuModel, cpus } = one.environment;
    return cpuModel === other.environment.cpuModel && cpus === other.environment.cpus;
}
/**
 * Why a stored run's figures say nothing about those of `head`, as the end of a sentence; its age
 * is another matter.
 */
function stored_run_mismatchOf(summary, head) {
    if (summary.scenario.hash !== head.scenario.hash)
        return "has another load, or other requests";
    if (summary.world !== head.world)
        return `took place in the ${summary.world} world`;
    if (summary.verdict === "invalid")
        return `is invalid (${summary.brokenRules.join(", ")})`;
    if (summary.limitedRules.length > 0)
        return "was limited by the generator, not by the target";
    if (summary.blockNanos !== head.blockNanos)
        return "is cut into blocks of another length";
    return undefined;
}
/** Nanoseconds since 1970. */
function startOf({ startedAt }) {
    return startedAt === null ? undefined : (0,utc_time/* unixNanos */.U)(startedAt);
}
/** Runs without a start keep their order, after the others. */
function stored_run_newestFirst(a, b) {
    const ofA = startOf(a.summary) ?? 0n;
    const ofB = startOf(b.summary) ?? 0n;
    return ofA === ofB ? 0 : ofA > ofB ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/base/coarse-buckets.js
var coarse_buckets = __webpack_require__(4298);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/stats/bucket-quantile.js
var bucket_quantile = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
;// CONCATENATED MODULE: ./lib/gate/typical-second.js





/** Samples beyond a percentile that a block needs; otherwise neighbours are joined. */
const SAMPLES_BEYOND_MIN = 3;
/** Blocks that a run needs for their median and spread to mean anything. */
const BLOCKS_MIN = 8;
/** A count times a share is off by less in binary. */
const ROUNDING = 1e-9;
/**
 * The percentile of a run's typical second (STATS 2.3): one stall of a noisy machine owns the
 * pooled p99 of a run, and moves this one by little.
 */
function typical_second_typicalPercentile(blocks, share) {
    const total = blocks.reduce((sum, { buckets }) => sum + (0,coarse_buckets/* bucketTotal */.HI)(buckets), 0);
    if (total === 0)
        return { why: "nothing succeeded" };
    const beyond = (total / blocks.length) * (1 - share);
    const joined = Math.max(1, Math.ceil(SAMPLES_BEYOND_MIN / beyond - ROUNDING));
    const levels = [];
    for (let at = 0; at < blocks.length; at += joined) {
        const buckets = (0,coarse_buckets/* mergedBuckets */.Gi)(blocks.slice(at, at + joined).map((block) => block.buckets));
        if ((0,coarse_buckets/* bucketTotal */.HI)(buckets) * (1 - share) < SAMPLES_BEYOND_MIN - ROUNDING)
            continue;
        levels.push((0,base_ln.ln)((0,bucket_quantile/* bucketQuantile */.o)(buckets, share)));
    }
    return readingOf(levels);
}
/** The rate of a closed load, negated so that, as with times, more is worse. */
function typical_second_typicalRate({ overall, blockNanos, windowNanos }) {
    const whole = overall.slice(0, Math.floor(windowNanos / blockNanos));
    const rates = whole.map(({ failed, buckets }) => ((failed + (0,coarse_buckets/* bucketTotal */.HI)(buckets)) * time/* NANOS_PER_SECOND */.H9) / blockNanos);
    if (rates.includes(0))
        return { why: "in some seconds nothing ended" };
    return readingOf(rates.map((rate) => -(0,base_ln.ln)(rate)));
}
function readingOf(levels) {
    if (levels.length < BLOCKS_MIN) {
        return {
            why: `only ${levels.length} of the run's blocks hold enough samples, ${BLOCKS_MIN} are needed`,
        };
    }
    return { typical: { level: (0,median/* median */.J)(levels), noise: (0,median/* medianSpread */.m)(levels) } };
}

// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
;// CONCATENATED MODULE: ./lib/gate/baseline-set.js







const NANOS_PER_DAY = 86400000000000n;
/**
 * Which stored runs a run is compared with, and why not with the others (STATS 2.3).
 *
 * @param margin of p50: stored runs of before a change beyond it are of other code
 */
function baselineSetOf(head, stored, margin) {
    const exclusions = [];
    const keep = (runs, whyNot) => runs.filter((run) => {
        const reason = whyNot(run);
        if (reason !== undefined)
            exclusions.push({ origin: run.origin, reason });
        return reason === undefined;
    });
    const fitting = keep(stored, ({ summary }) => stored_run_mismatchOf(summary, head) ?? oldAge(summary, head)).toSorted(stored_run_newestFirst);
    const same = fitting.filter(({ summary }) => stored_run_isSameMachine(summary, head));
    const isEnough = same.length >= comparison_rules/* SAME_MACHINE_MIN */.ce;
    const preferred = keep(fitting, (run) => isEnough && !same.includes(run)
        ? `is of another machine, and ${same.length} are of this one's kind`
        : undefined);
    const newest = keep(preferred, (run) => preferred.indexOf(run) >= comparison_rules/* BASELINES_MAX */.KR
        ? `is older than the ${comparison_rules/* BASELINES_MAX */.KR} newest`
        : undefined);
    const change = latestChange(newest, margin);
    const baselines = keep(newest, (run) => change !== undefined && newest.indexOf(run) >= change.newer ? change.words : undefined);
    return { baselines, exclusions };
}
/** @returns why it is too old to be compared with `head`, as the end of a sentence */
function oldAge(summary, head) {
    const before = startOf(summary);
    const now = startOf(head);
    const isOld = before !== undefined &&
        now !== undefined &&
        now - before > BigInt(comparison_rules/* BASELINE_AGE_DAYS_MAX */.zb) * NANOS_PER_DAY;
    return isOld ? `is older than ${comparison_rules/* BASELINE_AGE_DAYS_MAX */.zb} days` : undefined;
}
/** The newest place where the stored runs themselves became faster or slower for good. */
function latestChange(newest, { failMargin }) {
    const levels = [];
    for (const { summary } of newest.toReversed()) {
        const reading = typical_second_typicalPercentile(summary.overall, comparison_rules/* timeRules */.X4.p50.share);
        // A run that p50 cannot be read from says nothing about where it changed.
        if (!("typical" in reading))
            return undefined;
        levels.push(reading.typical.level);
    }
    const found = (0,change_point/* latestChangePoint */.i)(levels, (0,comparison_rules/* changeRuleOf */.Gh)((0,base_ln.ln)(1 + failMargin)));
    if (found === undefined)
        return undefined;
    const size = (0,wording/* formatShare */.T1)(Math.abs((0,base_exp/* exp */.o)(found.after - found.before) - 1));
    const direction = found.after > found.before ? "slower" : "faster";
    const newer = levels.length - found.at;
    const since = newest[newer - 1].origin;
    return { newer, words: `is of before ${since}, from which on p50 is ${size} ${direction}` };
}

// EXTERNAL MODULE: ./lib/gate/comparison-row.js
var comparison_row = __webpack_require__(2111);
// EXTERNAL MODULE: ./lib/gate/failure-comparison.js
var failure_comparison = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
// EXTERNAL MODULE: ./lib/gate/margins.js
var margins = __webpack_require__(4092);
;// CONCATENATED MODULE: ./lib/gate/prediction.js





/**
 * A prediction interval for one more run of the same code (STATS 2.3). The spread between runs is
 * what the stored ones show, held together with a prior worth PRIOR_RUNS of them; the prior grows
 * with the noise inside the runs, because noisy machines also differ more from each other.
 */
function predictionOf(input) {
    const { head, baselines, rule, alpha, machineSpread } = input;
    const levels = baselines.map(({ level }) => level);
    const runs = levels.length;
    const inside = Math.max(head.noise, (0,median/* median */.J)(baselines.map(({ noise }) => noise)));
    const prior = square(rule.priorSpread) + square(inside);
    const degrees = comparison_rules/* PRIOR_RUNS */.CZ + runs - 1;
    const between = (comparison_rules/* PRIOR_RUNS */.CZ * prior + (runs - 1) * (0,mean/* variance */.G)(levels)) / degrees;
    const error = Math.sqrt((between + square(machineSpread)) * (1 + 1 / runs));
    const expected = (0,mean/* mean */.i)(levels);
    const change = head.level - expected;
    const half = (0,student_t/* tQuantile */.Y)(1 - alpha, degrees) * error;
    const { failMargin, passBound } = (0,margins/* marginsOf */.p)(rule, expected);
    return {
        expected,
        change,
        lower: change - half,
        upper: change + (0,student_t/* tQuantile */.Y)(1 - comparison_rules/* MISS_BUDGET */.N7, degrees) * error,
        cautiousUpper: change + half,
        failMargin,
        passBound,
        smallestSeen: failMargin + half + (0,student_t/* tQuantile */.Y)(comparison_rules/* POWER */.wY, degrees) * error,
    };
}
function square(x) {
    return x * x;
}

;// CONCATENATED MODULE: ./lib/gate/comparison-questions.js





/** All exchanges first; then, where there are several requests, each of them. */
function questionsOf(head, baselines, margins) {
    const times = (request) => comparison_rules/* timeQuantities */.l_.map((quantity) => {
        const { share, priorSpread } = comparison_rules/* timeRules */.X4[quantity];
        const rule = { ...margins[quantity], priorSpread };
        const read = ofTarget((summary) => typical_second_typicalPercentile(blocksOf(summary, request), share));
        return relativeQuestion({ request, quantity, rule }, read(head), baselines.map(read));
    });
    // The schedule sets the rate of an open load; whether the target kept up is a validity rule.
    const rateFigure = { request: undefined, quantity: "rate", rule: comparison_rules/* rateRule */.h2 };
    const rate = head.model === "closed"
        ? [relativeQuestion(rateFigure, readRate(head), baselines.map(readRate))]
        : [];
    const names = head.requests.length > 1 ? head.requests.map(({ name }) => name) : [];
    return [...times(undefined), failureQuestion(head, baselines), ...rate, ...names.flatMap(times)];
}
const readRate = ofTarget(typical_second_typicalRate);
/** Times and rates that the generator itself set say nothing of the target. */
function ofTarget(read) {
    return (summary) => summary.limitedRules.length > 0 ? { why: "Z6 was the bottleneck of this run" } : read(summary);
}
function blocksOf(summary, request) {
    if (request === undefined)
        return summary.overall;
    return summary.requests.find(({ name }) => name === request)?.blocks ?? [];
}
function relativeQuestion({ request, quantity, rule }, head, stored) {
    const baselines = stored.flatMap((reading) => "typical" in reading ? [reading.typical] : []);
    const subject = { request, quantity, runs: baselines.length };
    if ("why" in head)
        return { subject, answer: head.why };
    if (baselines.length === 0)
        return { subject, answer: "no stored run holds enough samples" };
    return {
        subject,
        answer: (circumstances) => (0,comparison_row/* relativeRow */.ns)(subject, predictionOf({ head: head.typical, baselines, rule, ...circumstances })),
    };
}
function failureQuestion(head, baselines) {
    const withExchanges = baselines.filter((baseline) => (0,failure_comparison/* failuresOf */.dJ)(baseline).of > 0);
    const runs = withExchanges.length;
    const subject = { request: undefined, quantity: "failed_ratio", runs };
    if ((0,failure_comparison/* failuresOf */.dJ)(head).of === 0 || runs === 0)
        return { subject, answer: "nothing ended" };
    return {
        subject,
        answer: ({ alpha }) => (0,comparison_row/* failureRow */.$K)(subject, (0,failure_comparison/* compareFailures */.hD)(head, withExchanges, alpha)),
    };
}

;// CONCATENATED MODULE: ./lib/gate/comparison-words.js



function comparedSummary(rows, runs) {
    const count = (status) => rows.filter((row) => row.status === status).length;
    const parts = [
        { of: count("suspected_regression"), words: "suspected to be worse" },
        { of: count("improved"), words: "better" },
        { of: count("no_regression_seen"), words: "without a regression" },
        { of: count("cannot_tell"), words: "cannot be told" },
        { of: count("not_eligible"), words: "not compared" },
    ];
    const said = parts
        .filter(({ of }) => of > 0)
        .map(({ of, words }) => `${(0,wording/* formatCount */.B4)(of)} ${words}`)
        .join(", ");
    return `Beside ${runsWord(runs)}: of ${(0,wording/* formatCount */.B4)(rows.length)} figures ${said}.`;
}
/** @param found stored runs that there are and none of which fits */
function noBaselineSummary(found) {
    const why = found === 0 ? "there is no stored run yet" : `none of ${runsWord(found)} fits`;
    return `Nothing to compare with: ${why}. Beside 1 stored run only a worsening of about ×2.2 shows, from 5 on about half as much again.`;
}
/** What the reader should know of the stored runs before he trusts the figures. */
function baselineNotes(head, baselines) {
    const same = baselines.filter(({ summary }) => stored_run_isSameMachine(summary, head)).length;
    const failed = baselines.filter(({ summary }) => summary.verdict === "fail");
    return [
        ...machineNotes(head, { same, runs: baselines.length }),
        ...(failed.length > 0
            ? [`${runsWord(failed.length)} failed on its own assertions: ${names(failed)}.`]
            : []),
    ];
}
function machineNotes({ environment }, { same, runs }) {
    if (same === runs)
        return [];
    const { cpuModel, cpus } = environment;
    const machine = `${cpuModel ?? "an unknown CPU"}, ${cpus === null ? "?" : (0,wording/* formatCount */.B4)(cpus)} cores`;
    if (same > 0) {
        return [`${(0,wording/* formatCount */.B4)(same)} of ${runsWord(runs)} are of this machine's kind (${machine}).`];
    }
    return [
        `No stored run is of this machine's kind (${machine}): a difference between machines of ${(0,wording/* formatShare */.T1)(comparison_rules/* OTHER_MACHINE_SPREAD */.Xo)} is taken for likely, and only larger ones show.`,
    ];
}
function runsWord(count) {
    return count === 1 ? "1 stored run" : `${(0,wording/* formatCount */.B4)(count)} stored runs`;
}
/** Named in a sentence; the rest is counted. */
const NAMES_SHOWN_MAX = 3;
function names(runs) {
    const shown = runs.slice(0, NAMES_SHOWN_MAX).map(({ origin }) => origin);
    const rest = runs.length - shown.length;
    return `${shown.join(", ")}${rest > 0 ? ` and ${(0,wording/* formatCount */.B4)(rest)} more` : ""}`;
}

;// CONCATENATED MODULE: ./lib/gate/comparison.js






/**
 * Sets a run beside stored runs of the same scenario (STATS 2.3).
 *
 * The unit is the run: what differs between two runs of the same code on two machines is far
 * more than what any number of requests within a run shows. So the answer is weak, says how weak,
 * and never fails a gate by itself.
 *
 * @param options what matters of a time, and stored runs that the caller could not use, which the
 *   report lists with the others
 */
function compareWithStored(head, stored, { margins, refused = [] }) {
    if (head.verdict === "invalid")
        return runInvalid;
    const set = baselineSetOf(head, stored, margins.p50);
    const exclusions = [...refused, ...set.exclusions];
    if (set.baselines.length === 0) {
        const summary = noBaselineSummary(exclusions.length);
        return { ...runInvalid, state: "no_baseline", summary, exclusions };
    }
    const baselines = set.baselines.map(({ origin, summary }) => ({
        origin,
        commit: summary.origin.commit ?? undefined,
        startedAt: summary.startedAt ?? undefined,
        sameMachine: stored_run_isSameMachine(summary, head),
    }));
    const isKnownMachine = baselines.some(({ sameMachine }) => sameMachine);
    const machineSpread = isKnownMachine ? 0 : comparison_rules/* OTHER_MACHINE_SPREAD */.Xo;
    const summaries = set.baselines.map(({ summary }) => summary);
    const questions = questionsOf(head, summaries, margins);
    const alphaOf = alphasFor(questions, head.requests.length);
    const rows = questions.map((question) => {
        const { subject, answer } = question;
        if (typeof answer === "string")
            return (0,comparison_row/* ineligibleRow */.lu)(subject, answer);
        return answer({ alpha: alphaOf(question), machineSpread });
    });
    return {
        state: "compared",
        summary: comparedSummary(rows, baselines.length),
        rows,
        baselines,
        exclusions,
        gatedPairs: questions.filter(isEligible).length,
        notes: baselineNotes(head, set.baselines),
    };
}
const runInvalid = {
    state: "run_invalid",
    summary: "The run is invalid, so it was not compared with stored runs.",
    rows: [],
    baselines: [],
    exclusions: [],
    gatedPairs: 0,
    notes: [],
};
function isEligible({ answer }) {
    return typeof answer !== "string";
}
/**
 * Bonferroni over the figures that are compared. Among many requests, what slows all of them
 * must not drown: all exchanges together then have half of the budget.
 */
function alphasFor(questions, requests) {
    const eligible = questions.filter(isEligible);
    const ofAll = eligible.filter(({ subject }) => subject.request === undefined).length;
    const ofRequests = eligible.length - ofAll;
    const isSplit = requests > comparison_rules/* REQUESTS_UNSPLIT_MAX */.Ul && ofAll > 0 && ofRequests > 0;
    return ({ subject }) => {
        if (!isSplit)
            return comparison_rules/* ALARM_BUDGET */.ou / eligible.length;
        return comparison_rules/* ALARM_BUDGET */.ou / 2 / (subject.request === undefined ? ofAll : ofRequests);
    };
}

;// CONCATENATED MODULE: ./lib/gate/run-figures.js





/** A run's figures beside those of other runs: its rate, and times and failures as compared. */
function run_figures_figuresOf(summary) {
    const { count, of } = failuresOf(summary);
    const percentile = (share) => {
        const level = levelOf(typicalPercentile(summary.overall, share));
        return level === undefined ? undefined : { shown: exp(level), level };
    };
    // The schedule sets the rate of an open load: no change of it is the target's.
    const rateLevel = summary.model === "closed" ? levelOf(typicalRate(summary)) : undefined;
    return {
        p50: percentile(timeRules.p50.share),
        p95: percentile(timeRules.p95.share),
        p99: percentile(timeRules.p99.share),
        failed_ratio: of === 0 ? undefined : { shown: count / of, level: count / of },
        rate: { shown: summary.rates.endedPerSecond, level: rateLevel },
    };
}
function levelOf(reading) {
    return "why" in reading ? undefined : reading.typical.level;
}
/** What a level is when it is shown. */
function run_figures_shownLevel(quantity, level) {
    if (quantity === "failed_ratio")
        return level;
    return exp(quantity === "rate" ? -level : level);
}
/** What a difference of levels has to be beyond, on the levels' scale. */
function run_figures_levelMargin(quantity, margins) {
    if (quantity === "failed_ratio")
        return failureRule.failMargin;
    const { failMargin } = quantity === "rate" ? rateRule : margins[quantity];
    return ln(1 + failMargin);
}
/** Of two shown figures: relative, and for `failed_ratio` in absolute shares. */
function run_figures_shownChange(quantity, before, after) {
    return quantity === "failed_ratio" ? after - before : after / before - 1;
}

;// CONCATENATED MODULE: ./lib/gate/pinned-comparison.js





/** A run beside the pinned one (STATS 2.3, "boiling frog"): a ratio to know of, and no test. */
function pinned_comparison_pinnedComparisonOf(head, pinned) {
    if ("refused" in pinned) {
        const { origin, refused } = pinned;
        const label = { origin, url: undefined, commit: undefined, startedAt: undefined };
        return { ...label, problem: refused, sameMachine: false, rows: [] };
    }
    const { summary } = pinned;
    const problem = mismatchOf(summary, head);
    return {
        ...labelOf(pinned),
        problem,
        sameMachine: isSameMachine(summary, head),
        rows: problem === undefined ? rowsOf(summary, head) : [],
    };
}
function rowsOf(pinned, head) {
    const before = figuresOf(pinned);
    const now = figuresOf(head);
    return trendQuantities.flatMap((quantity) => {
        const ofPinned = before[quantity]?.shown;
        const ofHead = now[quantity]?.shown;
        if (ofPinned === undefined || ofHead === undefined)
            return [];
        const change = shownChange(quantity, ofPinned, ofHead);
        return [{ quantity, unit: unitOf(quantity), pinned: ofPinned, head: ofHead, change }];
    });
}

;// CONCATENATED MODULE: ./lib/gate/stored-trend.js










/** What this run is called in its own trend. */
const THIS_RUN = "this run";
/** The branch's runs in a row, where their figures changed, and this run beside the pinned one. */
function stored_trend_trendOf({ head, stored, isOfBranch, pinned, margins }) {
    const own = isOfBranch ? [{ origin: THIS_RUN, summary: head }] : [];
    const newest = [...own, ...stored.toSorted(newestFirst).slice(0, TREND_RUNS_MAX)];
    const places = newest
        .toSorted(newestFirst)
        .toReversed()
        .map((run) => ({ run, figures: figuresOf(run.summary), leftOut: undefined }));
    const judged = withLeftOut(places, head);
    return {
        runs: judged.map((place) => trendRunOf(place, head)),
        changes: trendQuantities.flatMap((quantity) => changeOf(quantity, judged, margins)),
        pinned: pinned === undefined ? undefined : pinnedComparisonOf(head, pinned),
    };
}
/** As in a comparison: what machines of two kinds differ by is no change of the code. */
function withLeftOut(places, head) {
    const fitting = places.map((place) => ({
        ...place,
        leftOut: mismatchOf(place.run.summary, head),
    }));
    const same = fitting.filter(({ run, leftOut }) => leftOut === undefined && isSameMachine(run.summary, head));
    if (same.length < SAME_MACHINE_MIN)
        return fitting;
    return fitting.map((place) => place.leftOut !== undefined || same.includes(place)
        ? place
        : { ...place, leftOut: "is of another machine" });
}
function trendRunOf({ run, figures, leftOut }, head) {
    const shown = (quantity) => figures[quantity]?.shown;
    return {
        ...labelOf(run),
        isThisRun: run.summary === head,
        verdict: run.summary.verdict,
        figures: {
            p50: shown("p50"),
            p95: shown("p95"),
            p99: shown("p99"),
            failed_ratio: shown("failed_ratio"),
            rate: shown("rate"),
        },
        leftOut,
    };
}
/** The latest change of one figure, among the runs that it can be read from. */
function changeOf(quantity, places, margins) {
    const readable = places.flatMap(({ run, figures, leftOut }) => {
        const level = figures[quantity]?.level;
        return level === undefined || leftOut !== undefined ? [] : [{ run, level }];
    });
    const levels = readable.map(({ level }) => level);
    const found = latestChangePoint(levels, changeRuleOf(levelMargin(quantity, margins)));
    if (found === undefined)
        return [];
    const before = shownLevel(quantity, found.before);
    const after = shownLevel(quantity, found.after);
    const change = {
        quantity,
        unit: unitOf(quantity),
        // On the scale of levels, more is worse.
        isWorse: found.after > found.before,
        since: labelOf(readable[found.at].run),
        before,
        after,
        change: shownChange(quantity, before, after),
        runsBefore: found.at - found.from,
        runsAfter: levels.length - found.at,
        p: found.p,
    };
    return [{ ...change, summary: summaryOf(change) }];
}
/** `Slower since run 9: p50 +12%, from 41ms (6 runs) to 46ms (5 runs).` */
function summaryOf(change) {
    const { quantity, unit, isWorse, since, runsBefore, runsAfter } = change;
    const [worse, better] = directions[quantity];
    const size = (quantity === "failed_ratio" ? signedPoints : signedShare)(change.change);
    const level = (value, runs) => `${formatQuantity(value, unit)} (${formatCount(runs)} runs)`;
    const from = level(change.before, runsBefore);
    const to = level(change.after, runsAfter);
    const what = `${isWorse ? worse : better} since ${since.origin}`;
    return `${what}: ${quantityWords[quantity]} ${size}, from ${from} to ${to}.`;
}
const directions = {
    p50: ["Slower", "Faster"],
    p95: ["Slower", "Faster"],
    p99: ["Slower", "Faster"],
    failed_ratio: ["More failures", "Fewer failures"],
    rate: ["Slower", "Faster"],
};

// EXTERNAL MODULE: ./lib/app/run-summary.js
var run_summary = __webpack_require__(6163);
// EXTERNAL MODULE: ./lib/app/run-summary-file.js
var run_summary_file = __webpack_require__(1782);
;// CONCATENATED MODULE: ./lib/app/compare-run.js





/**
 * The verdict on a run beside stored runs. What is stored is hostile until read: a file that is
 * no summary is listed as ruled out, with its reason, and stops nothing.
 */
function judgeBesideStored(run, stored, settings) {
    const runs = [];
    const refused = [];
    const head = (0,run_summary/* runSummaryOf */.$)(run, run_summary/* unknownSource */.e);
    const seen = new Map([[contentOf(head), "this run"]]);
    for (const file of stored) {
        const { origin } = file;
        const found = storedRunOf(file);
        if ("refused" in found) {
            refused.push({ origin, reason: found.refused });
            continue;
        }
        const content = contentOf(found.summary);
        const twin = seen.get(content);
        if (twin !== undefined)
            refused.push({ origin, reason: `is the same as ${twin}` });
        else
            runs.push(found);
        seen.set(content, origin);
    }
    const options = { margins: run.scenario.comparison, refused };
    return (0,compared_verdict/* withComparison */.aS)(run.judgement, compareWithStored(head, runs, options), settings);
}
/**
 * A run among the stored runs of its branch. Of `history`, what is no summary is left out: the
 * comparison has listed it with its reason.
 */
function trendBesideStored(run, source, { history, isOfBranch, pinned }) {
    const stored = history.map(storedRunOf).filter((each) => "summary" in each);
    return trendOf({
        head: runSummaryOf(run, source),
        stored,
        isOfBranch,
        margins: run.scenario.comparison,
        pinned: pinned === undefined ? undefined : storedRunOf(pinned),
    });
}
function storedRunOf(file) {
    const { origin, url } = file;
    const parsed = "bytes" in file ? (0,run_summary_file/* parseRunSummary */.HE)(file.bytes) : file;
    if ("refused" in parsed)
        return { origin, refused: parsed.refused };
    return { origin, url, summary: parsed.summary };
}
/** What two runs have in common only when they are one. */
function contentOf({ startedAt, scenario, overall, requests }) {
    return JSON.stringify([startedAt, scenario.hash, overall, requests]);
}


/***/ }),

/***/ 1782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ parseRunSummary),
/* harmony export */   Kn: () => (/* binding */ SUMMARY_BYTES_MAX),
/* harmony export */   u7: () => (/* binding */ SUMMARY_FILE),
/* harmony export */   yW: () => (/* binding */ encodeRunSummary)
/* harmony export */ });
/* unused harmony export sealedSummary */
/* harmony import */ var _gate_run_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2687);
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
/* harmony import */ var _run_summary_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3259);
/* harmony import */ var _sealed_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1354);




/** A run's summary in a folder of results, and alone in an artifact. */
const SUMMARY_FILE = "run-summary.json";
/** Of a stored summary, unpacked. The largest that is written is smaller. */
const SUMMARY_BYTES_MAX = 4 * 1024 * 1024;
const format = {
    noun: "run summary",
    schema: _gate_run_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_SUMMARY_SCHEMA */ .$,
    bytesMax: SUMMARY_BYTES_MAX,
    check: (value) => _run_summary_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .runSummarySchema */ .R.safeParse(value),
};
/** The bytes to store of a run. The same run gives the same bytes. */
function encodeRunSummary(run, origin) {
    return sealedSummary((0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .runSummaryOf */ .$)(run, origin));
}
function sealedSummary(summary) {
    return (0,_sealed_json_js__WEBPACK_IMPORTED_MODULE_2__/* .sealed */ .J)(summary, format);
}
/** Reads a stored summary, whoever wrote it. Never throws. */
function parseRunSummary(bytes) {
    const read = (0,_sealed_json_js__WEBPACK_IMPORTED_MODULE_2__/* .unsealed */ .w)(bytes, format);
    return "refused" in read ? read : { summary: read.value };
}


/***/ }),

/***/ 3259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runSummarySchema),
/* harmony export */   u: () => (/* binding */ SUMMARY_BUCKETS_MAX)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);
/* harmony import */ var _base_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _gate_validity_row_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1640);
/* harmony import */ var _gate_run_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2687);
/* harmony import */ var _metrics_block_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8975);
/* harmony import */ var _scenario_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4536);
/* harmony import */ var _summary_head_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6012);








/** Pairs of bucket and count in all blocks together; each takes some 4 bytes. */
const SUMMARY_BUCKETS_MAX = 250_000;
const text = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(_summary_head_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .SUMMARY_TEXT_LENGTH_MAX */ .r);
const count = zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0);
const rate = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0);
const rules = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_gate_validity_row_js__WEBPACK_IMPORTED_MODULE_6__/* .validityRules */ .m)).max(_gate_validity_row_js__WEBPACK_IMPORTED_MODULE_6__/* .validityRules */ .m.length);
const block = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    failed: count,
    buckets: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(count)
        .max(2 * _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .COARSE_BUCKETS */ .O)
        .refine(isSparse),
});
const blocks = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(block).max(_metrics_block_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCKS_MAX */ .y9);
/** What a stored summary must be, to the last key. Everything in it is bounded. */
const runSummarySchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(_gate_run_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .RUN_SUMMARY_SCHEMA */ .$),
    ..._summary_head_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryHeadFields */ .i,
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["pass", "fail", "inconclusive", "invalid"]),
    brokenRules: rules,
    limitedRules: rules,
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(["closed", "open"]),
    windowNanos: count,
    counts: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        planned: count,
        sent: count,
        dropped: count,
        succeeded: count,
        failed: count,
        cancelled: count,
    }),
    failedBy: zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_base_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeNames */ .Lv), count),
    rates: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        endedPerSecond: rate,
        achievedPerSecond: rate,
        plannedPerSecond: rate.nullable(),
    }),
    responseTime: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        p50: count.nullable(),
        p95: count.nullable(),
        p99: count.nullable(),
        max: count.nullable(),
    }),
    blockNanos: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(1),
    overall: blocks,
    requests: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: text, blocks })).max(_metrics_block_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_REQUESTS_MAX */ .eW),
    requestsOmitted: zod__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().min(0).max(_scenario_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .REQUESTS_MAX */ .et),
});
/** Pairs of gap and count, in rising order of buckets that exist. */
function isSparse(list) {
    if (list.length % 2 !== 0)
        return false;
    let index = 0;
    for (let at = 0; at < list.length; at += 2) {
        const gap = list[at];
        index += gap;
        if ((at > 0 && gap === 0) || list[at + 1] === 0 || index >= _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .COARSE_BUCKETS */ .O)
            return false;
    }
    return true;
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runSummaryOf),
/* harmony export */   e: () => (/* binding */ unknownSource)
/* harmony export */ });
/* harmony import */ var _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);
/* harmony import */ var _gate_run_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2687);
/* harmony import */ var _run_summary_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3259);
/* harmony import */ var _summary_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);




const unknownSource = {
    repository: null,
    commit: null,
    ref: null,
    runId: null,
    runAttempt: null,
};
/** What is kept of a run, bounded in size. A pure function of the run and of where it was. */
function runSummaryOf(run, origin) {
    const { header, scenario, metrics, judgement } = run;
    const { measured, rates, overall } = metrics;
    const { planned, sent, dropped, succeeded, failed, cancelled } = measured;
    const blocks = boundedBlocks(metrics.blocks);
    const stored = Math.max(blocks.requests.length, scenario.requests.length === 1 ? 1 : 0);
    return {
        schema: _gate_run_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_SUMMARY_SCHEMA */ .$,
        ...(0,_summary_head_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryHead */ .z)({ header, scenario }, origin),
        verdict: judgement.verdict,
        brokenRules: rulesThatAre("broken", judgement),
        limitedRules: rulesThatAre("limited", judgement),
        model: metrics.run.model,
        windowNanos: metrics.run.windowNanos,
        counts: { planned, sent, dropped, succeeded, failed, cancelled },
        failedBy: measured.failedBy,
        rates: {
            endedPerSecond: rates.endedPerSecond,
            achievedPerSecond: rates.achievedPerSecond,
            plannedPerSecond: rates.plannedPerSecond ?? null,
        },
        responseTime: responseTimeOf(overall.ok.responseTime),
        blockNanos: blocks.blockNanos,
        overall: blocks.overall,
        requests: blocks.requests,
        requestsOmitted: scenario.requests.length - stored,
    };
}
/** All exchanges of the only request are all exchanges: it has no blocks of its own. */
function boundedBlocks({ blockNanos, overall, requests }) {
    let series = { blockNanos, overall, requests: requests.length > 1 ? requests : [] };
    while (entriesOf(series) > _run_summary_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_BUCKETS_MAX */ .u) {
        series = series.requests.length > 0 ? withBusierHalf(series) : withJoinedBlocks(series);
    }
    return series;
}
function entriesOf({ overall, requests }) {
    const blocks = [...overall, ...requests.flatMap((request) => request.blocks)];
    return blocks.reduce((sum, { buckets }) => sum + buckets.length / 2, 0);
}
function withBusierHalf({ requests, ...series }) {
    const exchanges = new Map(requests.map((request) => [request, endedIn(request)]));
    const busier = new Set(requests
        .toSorted((a, b) => exchanges.get(b) - exchanges.get(a))
        .slice(0, requests.length >> 1));
    return { ...series, requests: requests.filter((request) => busier.has(request)) };
}
function endedIn({ blocks }) {
    return blocks.reduce((sum, { failed, buckets }) => sum + failed + (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketTotal */ .HI)(buckets), 0);
}
function withJoinedBlocks({ blockNanos, overall, requests }) {
    const joined = [];
    for (let at = 0; at < overall.length; at += 2) {
        const pair = overall.slice(at, at + 2);
        joined.push({
            failed: pair.reduce((sum, { failed }) => sum + failed, 0),
            buckets: (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedBuckets */ .Gi)(pair.map(({ buckets }) => buckets)),
        });
    }
    return { blockNanos: 2 * blockNanos, overall: joined, requests: [...requests] };
}
function rulesThatAre(wanted, { validity }) {
    return validity.filter(({ status }) => status === wanted).map(({ rule }) => rule);
}
function responseTimeOf({ percentiles, maxNanos }) {
    const at = (percent) => {
        const found = percentiles.find((listed) => listed.percent === percent);
        return found?.eligible === true ? (found.nanos ?? null) : null;
    };
    return { p50: at(50), p95: at(95), p99: at(99), max: maxNanos ?? null };
}


/***/ }),

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sealed),
/* harmony export */   w: () => (/* binding */ unsealed)
/* harmony export */ });
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _node_log_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9631);


/** Objects and arrays inside each other; a run summary has six. */
const NESTING_MAX = 8;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
/** The seal is written last, so a file that breaks off anywhere has none. */
const SEAL_LENGTH = sealOf("0".repeat(64)).length;
/** JSON, whose last keys are the SHA-256 of all before them and `complete`. */
function sealed(value, { noun, bytesMax }) {
    const body = JSON.stringify(value).slice(0, -1);
    const bytes = new TextEncoder().encode(body + sealOf(hashOf(new TextEncoder().encode(body))));
    (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(bytes.length <= bytesMax, `a ${noun} is larger than its own limit`);
    return bytes;
}
/**
 * Reads a sealed file, whoever wrote it. Never throws; time and memory are bounded by `bytesMax`.
 * The hash tells damage, not malice: who may have written the file is the caller's business.
 */
function unsealed(bytes, format) {
    const { noun, schema, bytesMax, check } = format;
    if (bytes.length > bytesMax)
        return { refused: `is too large for a ${noun}` };
    const body = bytes.subarray(0, Math.max(0, bytes.length - SEAL_LENGTH));
    const seal = new TextEncoder().encode(sealOf(hashOf(body)));
    const isSealed = seal.every((byte, at) => byte === bytes[body.length + at]);
    if (!isSealed)
        return { refused: `is no ${noun}, or is incomplete or damaged` };
    if (isNestedTooDeeply(bytes))
        return { refused: `is nested too deeply for a ${noun}` };
    const value = jsonOf(bytes);
    if (value === undefined)
        return { refused: "is not JSON in UTF-8" };
    if (typeof value !== "object" || value === null)
        return { refused: `is no ${noun}` };
    const { sha256: _hash, complete: _complete, ...rest } = { ...value };
    if (rest["schema"] !== schema) {
        return { refused: "is of a format or version that this Z6 does not read" };
    }
    const checked = check(rest);
    if (checked.success)
        return { value: checked.data };
    const [key = "a key"] = checked.error.issues[0]?.path ?? [];
    return { refused: `is no ${noun}: ${String(key)} is not what it must be` };
}
function sealOf(hash) {
    return `,"sha256":"${hash}","complete":true}\n`;
}
function hashOf(bytes) {
    const hash = (0,_node_log_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)();
    hash.update(bytes);
    return hash.hex();
}
function jsonOf(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        if (cause instanceof SyntaxError || cause instanceof TypeError)
            return undefined;
        throw cause;
    }
}
function isNestedTooDeeply(bytes) {
    let depth = 0;
    let isText = false;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (isText) {
            if (byte === BACKSLASH)
                at += 1;
            else if (byte === QUOTE)
                isText = false;
            continue;
        }
        if (byte === QUOTE)
            isText = true;
        else if (openings.has(byte))
            depth += 1;
        else if (closings.has(byte))
            depth -= 1;
        if (depth > NESTING_MAX)
            return true;
    }
    return false;
}


/***/ }),

/***/ 6012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ summaryHeadFields),
/* harmony export */   r: () => (/* binding */ SUMMARY_TEXT_LENGTH_MAX)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _base_utc_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1253);


/** UTF-16 units of a name or a word about the machine. */
const SUMMARY_TEXT_LENGTH_MAX = 200;
/** GitHub's maximum of a repository's full name, with room to spare. */
const REPOSITORY_LENGTH_MAX = 200;
/** Of a ref: Git itself has no limit, file systems do. */
const REF_LENGTH_MAX = 255;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(SUMMARY_TEXT_LENGTH_MAX);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** What the beginning of a stored summary must be. Everything in it is bounded. */
const summaryHeadFields = {
    z6: text,
    scenario: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: text, hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }),
    origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(REPOSITORY_LENGTH_MAX).nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
            .nullable(),
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(REF_LENGTH_MAX).nullable(),
        runId: count.nullable(),
        runAttempt: count.nullable(),
    }),
    world: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["real", "simulated"]),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        cpuModel: text.nullable(),
        cpus: count.nullable(),
        memoryMiB: count.nullable(),
        platform: text.nullable(),
        arch: text.nullable(),
        runnerImage: text.nullable(),
        node: text.nullable(),
    }),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(SUMMARY_TEXT_LENGTH_MAX)
        .refine((instant) => (0,_base_utc_time_js__WEBPACK_IMPORTED_MODULE_1__/* .unixNanos */ .U)(instant) !== undefined)
        .nullable(),
};


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summaryHead)
});

// EXTERNAL MODULE: ./lib/base/utc-time.js
var utc_time = __webpack_require__(1253);
// EXTERNAL MODULE: ./lib/gate/comparability.js
var comparability = __webpack_require__(4385);
// EXTERNAL MODULE: ./lib/node/log-ports.js
var log_ports = __webpack_require__(9631);
;// CONCATENATED MODULE: ./lib/app/scenario-hash.js


/**
 * SHA-256, in hex, of what makes runs comparable: requests, load, pace, the shape of the targets,
 * limits. Names of the scenario and its targets, addresses, assertions and the seed are not in it:
 * they may change without making the stored runs worthless. A body's file is in it by its path.
 */
function scenarioHash(scenario) {
    const hash = (0,log_ports/* sha256 */.sc)();
    hash.update(new TextEncoder().encode(canonicalText((0,comparability/* comparableParts */.Z)(scenario))));
    return hash.hex();
}
/** JSON with sorted keys, and with the infinite numbers that JSON lacks; undefined is absent. */
function canonicalText(value) {
    if (typeof value === "number")
        return String(value);
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((each) => canonicalText(each)).join()}]`;
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
    return `{${members.join()}}`;
}

// EXTERNAL MODULE: ./lib/app/summary-head-schema.js
var summary_head_schema = __webpack_require__(6012);
;// CONCATENATED MODULE: ./lib/app/summary-head.js



/** @param run its scenario is the one whose load later runs have to share */
function summaryHead({ header, scenario }, origin) {
    return {
        z6: shortText(header.engine),
        scenario: { name: shortText(scenario.metadata.name), hash: scenarioHash(scenario) },
        origin,
        world: header.world,
        environment: machineOf(header),
        startedAt: instantText(header.startedAt),
    };
}
function machineOf({ environment }) {
    const text = (key) => {
        const value = environment[key];
        return typeof value === "string" ? shortText(value) : null;
    };
    const count = (key) => {
        const value = environment[key];
        return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
    };
    return {
        cpuModel: text("cpuModel"),
        cpus: count("cpus"),
        memoryMiB: count("memoryMiB"),
        platform: text("platform"),
        arch: text("arch"),
        runnerImage: text("runnerImage"),
        node: text("node"),
    };
}
/** Of a log that another program may have written. */
function instantText(text) {
    return text !== null && (0,utc_time/* unixNanos */.U)(text) !== undefined ? text : null;
}
function shortText(text) {
    return text.slice(0, summary_head_schema/* SUMMARY_TEXT_LENGTH_MAX */.r);
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unixNanos)
/* harmony export */ });
const SECONDS_PER_DAY = 86_400;
const NANOS_PER_SECOND = 1000000000n;
const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/;
/**
 * Nanoseconds since 1970 of an ISO 8601 time in UTC.
 *
 * @returns undefined when the text is not one; leap seconds do not exist, as in POSIX
 */
function unixNanos(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
        .slice(1, 7)
        .map(Number);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return undefined;
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const days = daysSince1970({ year, month, day });
    const seconds = days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
    return BigInt(seconds) * NANOS_PER_SECOND + BigInt((match[7] ?? "").padEnd(9, "0"));
}
/** Years are counted from March, so that the leap day is the last of its year. */
function daysSince1970({ year, month, day }) {
    const marchYear = month > 2 ? year : year - 1;
    const marchMonth = (month + 9) % 12;
    const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
    const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
    // 719,468 days lie between 1 March of the year 0 and 1970.
    return 365 * marchYear + leapDays + dayOfYear - 719_468;
}


/***/ }),

/***/ 6633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ storedBeside)
/* harmony export */ });
/* unused harmony exports SUMMARIES_MAX, readBaselines */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1782);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7594);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4691);





/** Of all `--baseline` together, in memory at once; a comparison takes the 20 newest that fit. */
const SUMMARIES_MAX = 200;
/**
 * What a run is to be compared with; undefined: nothing was named.
 *
 * @throws FileError, UsageError for a run that has its base in itself
 */
function storedBeside({ pairing }, paths) {
    if (paths === undefined)
        return undefined;
    if (pairing === undefined)
        return readBaselines(paths);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb("--baseline does not fit a run that compares two variants side by side", {
        hint: "leave it out: its head is judged beside its own base",
    });
}
/**
 * The stored runs that `--baseline` names: summaries, results folders, and folders of these. What
 * was named itself has to be a summary; of what only lies in a folder, the report says why it does
 * not count.
 *
 * @throws FileError
 */
function readBaselines(paths) {
    const places = paths.flatMap(placesAt);
    if (places.length > SUMMARIES_MAX) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`--baseline means ${places.length} stored runs, over ${SUMMARIES_MAX}`, {
            hint: "name the folders of those to compare with",
        });
    }
    return places.map(readPlace);
}
function placesAt(path) {
    const isFolder = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .orFileError */ .uK)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path)).isDirectory();
    return isFolder ? inFolder(path) : [{ origin: path, file: path, isNamed: true }];
}
/** The folder's own summary, or those of the folders in it. */
function inFolder(folder) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_FILE */ .u7);
    if (isFile(own))
        return [{ origin: folder, file: own, isNamed: true }];
    const found = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .orFileError */ .uK)(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
        .toSorted()
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .map((origin) => ({ origin, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(origin, _app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_FILE */ .u7), isNamed: false }))
        .filter(({ file }) => isFile(file));
    if (found.length > 0)
        return found;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${folder}: there is no ${_app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_FILE */ .u7} in it, nor in a folder in it`, {
        hint: "a run leaves one in its results folder, unless it compares two variants side by side",
    });
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
function readPlace({ origin, file, isNamed }) {
    // One byte more than may be shows that a file is too large.
    const bytes = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeginning */ .i4)(file, _app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_BYTES_MAX */ .Kn + 1);
    const parsed = isNamed ? (0,_app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRunSummary */ .HE)(bytes) : undefined;
    if (parsed !== undefined && "refused" in parsed) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${file}: it ${parsed.refused}`, {
            hint: `--baseline takes a ${_app_run_summary_file_js__WEBPACK_IMPORTED_MODULE_2__/* .SUMMARY_FILE */ .u7} or the results folder that it is in`,
        });
    }
    return { origin, bytes };
}


/***/ }),

/***/ 7142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parsePercentiles)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

const PERCENTILES_MAX = 20;
/** Reads `50,95,99.9`. @throws UsageError */
function parsePercentiles(text) {
    if (text === undefined)
        return undefined;
    const numbers = text.split(",").map((part) => {
        const written = part.trim().replace(/^p/u, "");
        const percent = /^\d{1,2}(\.\d{1,6})?$/u.test(written) ? Number(written) : 0;
        if (percent > 0)
            return percent;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--percentiles cannot have ${JSON.stringify(part)}`, {
            hint: 'write numbers above 0 and below 100, like "50,95,99.9"',
        });
    });
    if (numbers.length > PERCENTILES_MAX) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--percentiles has more than ${PERCENTILES_MAX} numbers`);
    }
    return [...new Set(numbers)].toSorted((a, b) => a - b);
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ reportFormats)
});

// EXTERNAL MODULE: ./lib/base/time.js
var base_time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/report/csv.js

const columns = [
    ["second_s", ({ second }) => second],
    ["sent", ({ sent }) => sent],
    ["ended", ({ ended }) => ended],
    ["failed", ({ failed }) => failed],
    ["dropped", ({ dropped }) => dropped],
    ["received_bytes", ({ bytesRead }) => bytesRead],
    ["p50_ms", ({ p50Nanos }) => inMillis(p50Nanos)],
    ["p90_ms", ({ p90Nanos }) => inMillis(p90Nanos)],
    ["p95_ms", ({ p95Nanos }) => inMillis(p95Nanos)],
    ["p99_ms", ({ p99Nanos }) => inMillis(p99Nanos)],
    ["max_ms", ({ maxNanos }) => inMillis(maxNanos)],
    ["vus", ({ vus }) => vus],
    ["in_flight", ({ inFlight }) => inFlight],
    ["generator_cpu_ratio", ({ heartbeat }) => heartbeat?.cpuShare],
    ["generator_loop_delay_max_ms", ({ heartbeat }) => inMillis(heartbeat?.loopDelayMaxNanos)],
    ["generator_gc_ms", ({ heartbeat }) => inMillis(heartbeat?.gcNanos)],
    ["generator_resident_bytes", ({ heartbeat }) => heartbeat?.residentBytes],
];
/**
 * The timeline, one row for each second of the run (RFC 4180, but with LF). Units are in the
 * heading; what was not measured is empty.
 */
function renderCsv({ metrics }) {
    const heading = columns.map(([title]) => title).join(",");
    const rows = metrics.timeline.seconds.map((second) => columns.map(([, valueOf]) => valueOf(second) ?? "").join(","));
    return `${[heading, ...rows].join("\n")}\n`;
}
function inMillis(nanos) {
    return nanos === undefined ? undefined : nanos / base_time/* NANOS_PER_MILLI */.gs;
}

// EXTERNAL MODULE: ./lib/report/percentile-key.js
var percentile_key = __webpack_require__(2893);
// EXTERNAL MODULE: ./lib/base/utc-time.js
var utc_time = __webpack_require__(1253);
;// CONCATENATED MODULE: ./lib/report/influx.js



/**
 * InfluxDB line protocol: one `z6_run` point, one `z6_request` for each request, and one
 * `z6_second` for each second of the run.
 *
 * Times are those of the run. A simulation has none: its points are without time, and its
 * seconds carry their number as a tag, so that none replaces another.
 */
function renderInflux(model) {
    const { origin, metrics, judgement } = model;
    const { startedAt } = origin;
    const start = startedAt === null ? undefined : (0,utc_time/* unixNanos */.U)(startedAt);
    const tags = { scenario: origin.scenario.name };
    const runEnd = start === undefined ? undefined : start + BigInt(metrics.run.durationNanos);
    const lines = [
        point("z6_run", {
            tags: { ...tags, verdict: judgement.verdict },
            fields: { exit_code: integer(judgement.exitCode), ...exchangeFields(metrics.overall) },
            time: runEnd,
        }),
        ...metrics.requests.map((request) => point("z6_request", {
            tags: { ...tags, request: request.name },
            fields: exchangeFields(request),
            time: runEnd,
        })),
        ...metrics.timeline.seconds.map((second) => point("z6_second", {
            tags: start === undefined ? { ...tags, second: String(second.second) } : tags,
            fields: secondFields(second),
            time: start === undefined ? undefined : start + BigInt(second.second * base_time/* NANOS_PER_SECOND */.H9),
        })),
    ];
    return `${lines.join("\n")}\n`;
}
function exchangeFields({ ended, failed, bytesRead, endedPerSecond, ok }) {
    const percentiles = ok.responseTime.percentiles.map((value) => [
        (0,percentile_key/* percentileKey */.F)(value.percent),
        value.eligible ? millis(value.nanos) : undefined,
    ]);
    return {
        http_reqs: integer(ended),
        http_reqs_per_second: { float: endedPerSecond },
        http_req_failed: integer(failed),
        data_received_bytes: integer(bytesRead),
        ...Object.fromEntries(percentiles),
        max_ms: millis(ok.responseTime.maxNanos),
    };
}
function secondFields(second) {
    return {
        sent: integer(second.sent),
        ended: integer(second.ended),
        failed: integer(second.failed),
        dropped: integer(second.dropped),
        data_received_bytes: integer(second.bytesRead),
        p50_ms: millis(second.p50Nanos),
        p90_ms: millis(second.p90Nanos),
        p95_ms: millis(second.p95Nanos),
        p99_ms: millis(second.p99Nanos),
        max_ms: millis(second.maxNanos),
        vus: integer(second.vus),
        in_flight: integer(second.inFlight),
    };
}
function integer(value) {
    return { integer: value };
}
function millis(nanos) {
    return nanos === undefined ? undefined : { float: nanos / base_time/* NANOS_PER_MILLI */.gs };
}
function point(measurement, { tags, fields, time }) {
    const tagSet = Object.entries(tags).map(([key, value]) => `,${key}=${tagText(value)}`);
    const fieldSet = Object.entries(fields).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${fieldText(value)}`]);
    const end = time === undefined ? "" : ` ${time}`;
    return `${measurement}${tagSet.join("")} ${fieldSet.join(",")}${end}`;
}
function fieldText(field) {
    return "integer" in field ? `${field.integer}i` : String(field.float);
}
/** A backslash cannot be escaped here: before a separator it would escape that. */
function tagText(text) {
    return text.replaceAll("\\", "/").replaceAll(/[,= ]/gu, String.raw `\$&`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/base/outcome.js
var outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/gate/validity-row.js
var validity_row = __webpack_require__(1640);
;// CONCATENATED MODULE: ./lib/report/schema-leaf.js

/** Leaves of metrics.json. Each says its unit; null is "no sample", never 0. */
const count = schemas/* int */.Whr().min(0);
const ms = schemas/* number */.aig().min(0);
const ratio = schemas/* number */.aig().min(0);
const perSecond = schemas/* number */.aig().min(0);
const unit = schemas/* enum */.k5n(["ms", "ratio", "count", "per_second", "bytes", "bytes_per_second"]);
/** What is set beside another run's, or beside another variant's. */
const quantity = schemas/* enum */.k5n(["p50", "p95", "p99", "failed_ratio", "rate"]);
/** There, and null where nothing is known. */
const optional = (schema) => schema.nullable();
const times = schemas/* strictObject */.rej({
    count,
    min_ms: optional(ms),
    avg_ms: optional(ms),
    med_ms: optional(ms),
    max_ms: optional(ms),
    percentiles: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^p\d{1,2}(_\d+)?_ms$/), optional(ms))
        .meta({ description: "null: the sample is too small, see percentile_samples_needed." }),
    histogram: schemas/* string */.YjP().meta({
        description: "Of nanoseconds: HdrHistogram V2, compressed, Base64. Mergeable.",
    }),
})
    .meta({ id: "times", description: "Times in milliseconds, exact to the nanosecond." });

;// CONCATENATED MODULE: ./lib/report/comparison-schema.js


const change = schemas/* strictObject */.rej({
    estimate_ratio: schemas/* number */.aig(),
    lower_ratio: schemas/* number */.aig(),
    upper_ratio: schemas/* number */.aig(),
    margin_ratio: ratio,
    smallest_seen_ratio: ratio,
})
    .meta({ description: "Relative; for failed_ratio in absolute shares." });
/** A run beside stored runs. */
const comparison = schemas/* strictObject */.rej({
    state: schemas/* enum */.k5n(["compared", "no_baseline", "run_invalid"]),
    summary: schemas/* string */.YjP(),
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        request: optional(schemas/* string */.YjP()).meta({ description: "null: all exchanges." }),
        quantity: quantity,
        unit: unit.meta({ description: "Of baseline and head." }),
        status: schemas/* enum */.k5n([
            "suspected_regression",
            "no_regression_seen",
            "improved",
            "cannot_tell",
            "not_eligible",
        ]),
        summary: schemas/* string */.YjP(),
        baseline: optional(schemas/* number */.aig()),
        head: optional(schemas/* number */.aig()),
        runs: count,
        change: optional(change),
    })),
    baselines: schemas/* array */.YOg(schemas/* strictObject */.rej({
        origin: schemas/* string */.YjP(),
        commit: optional(schemas/* string */.YjP()),
        started_at: optional(schemas/* string */.YjP()),
        same_machine: schemas/* boolean */.zMY(),
    })),
    exclusions: schemas/* array */.YOg(schemas/* strictObject */.rej({ origin: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    gated_pairs: count,
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .meta({ description: "With stored runs; null: none was asked for." });

;// CONCATENATED MODULE: ./lib/gate/ab/paired-judgement.js
const pairedValidityRules = [
    "run_valid",
    "quads_fit",
    "enough_quads",
    "base_keeps_rate",
    "head_keeps_rate",
    "base_succeeds",
];

;// CONCATENATED MODULE: ./lib/report/paired-schema.js



const pairedChange = schemas/* strictObject */.rej({
    estimate_ratio: schemas/* number */.aig(),
    lower_ratio: schemas/* number */.aig(),
    upper_ratio: schemas/* number */.aig(),
    margin_ratio: ratio,
    pass_bound_ratio: ratio,
    ruled_out_ratio: schemas/* number */.aig(),
    smallest_seen_ratio: schemas/* number */.aig(),
})
    .meta({ description: "Head beside base, relative; for failed_ratio in absolute shares." });
/** What two variants side by side say of each other. */
const paired = schemas/* strictObject */.rej({
    verdict: schemas/* enum */.k5n(["pass", "fail", "inconclusive", "invalid"]),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    kind: schemas/* enum */.k5n(["comparison", "same_code_check"]),
    pairing: schemas/* enum */.k5n(["slices", "duet"]).meta({
        description: "How both were driven: in turns, by quads of slices; or at once, where quads are windows.",
    }),
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        request: optional(schemas/* string */.YjP()).meta({
            description: "null: all exchanges; of times, the mean over requests.",
        }),
        quantity: quantity,
        unit: unit.meta({ description: "Of base and head." }),
        status: schemas/* enum */.k5n(["regression", "no_regression", "improved", "cannot_tell", "not_eligible"]),
        required: schemas/* boolean */.zMY(),
        base: optional(schemas/* number */.aig()),
        head: optional(schemas/* number */.aig()),
        change: optional(pairedChange),
        units: count,
        units_needed: count,
        explanation: optional(schemas/* strictObject */.rej({
            phases: schemas/* array */.YOg(schemas/* strictObject */.rej({
                phase: schemas/* enum */.k5n(["connecting", "waiting", "receiving"]),
                base_ms: ms,
                head_ms: ms,
                shift_ms: schemas/* number */.aig(),
            })),
            server: optional(schemas/* strictObject */.rej({
                of_ms: ms,
                entries: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), base_ms: ms, head_ms: ms, shift_ms: ms })),
            })).meta({
                description: "What Server-Timing says of it, the largest growth first: means over successes.",
            }),
            share_of_units: ratio,
            since: optional(schemas/* strictObject */.rej({ round: count, quad: count })),
        })),
    })),
    validity: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rule: schemas/* enum */.k5n(pairedValidityRules),
        status: schemas/* enum */.k5n(["held", "broken"]),
        observed: schemas/* number */.aig(),
        limit: schemas/* number */.aig(),
        unit: unit,
    })),
    sample: schemas/* strictObject */.rej({
        rounds: count,
        rounds_planned: count,
        starts: count,
        quads: count,
        quads_unfit: count,
        quads_cut: count,
        base_exchanges: count,
        head_exchanges: count,
        load_ms: ms,
    }),
    start_spread: optional(schemas/* strictObject */.rej({ ratio: ratio, rounds: optional(count), runs: optional(count) })).meta({
        description: "What starts of the same code differ by, and of how many rounds and runs that is known; null: it was assumed.",
    }),
    noise_floor_ratio: optional(schemas/* number */.aig()),
    budget: schemas/* strictObject */.rej({
        alarm: ratio,
        miss: ratio,
        comparisons: count,
        looks: count,
    }),
})
    .meta({ description: "Two variants side by side; null: there was one." });

// EXTERNAL MODULE: ./lib/base/server-timing.js
var server_timing = __webpack_require__(1993);
;// CONCATENATED MODULE: ./lib/report/server-timing-schema.js



/** What responses said of their servers' times. */
const serverTiming = schemas/* strictObject */.rej({
    entries: schemas/* array */.YOg(schemas/* strictObject */.rej({
        request: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        count: count.meta({ description: "Of responses that have such an entry." }),
        sum_ms: ms,
        times: times,
    })),
    left_out: schemas/* partialRecord */.jgl(schemas/* enum */.k5n([...server_timing/* timingLossNames */.Q1, "many_series"]), count)
        .meta({ description: "Entries that are in no number, by cause." }),
})
    .meta({ description: "Server-Timing of successes; null: no response had any." });

;// CONCATENATED MODULE: ./lib/report/trend-schema.js


const label = {
    origin: schemas/* string */.YjP().meta({ description: "What the run is called in the report." }),
    url: optional(schemas/* string */.YjP()),
    commit: optional(schemas/* string */.YjP()),
    started_at: optional(schemas/* string */.YjP()),
};
const relative = schemas/* number */.aig().meta({ description: "Relative; for failed_ratio in absolute shares." });
const trendRun = schemas/* strictObject */.rej({
    ...label,
    is_this_run: schemas/* boolean */.zMY(),
    verdict: schemas/* enum */.k5n(["pass", "fail", "inconclusive", "invalid"]),
    p50_ms: optional(ms),
    p95_ms: optional(ms),
    p99_ms: optional(ms),
    failed_ratio: optional(ratio),
    rate_per_second: optional(perSecond),
    left_out: optional(schemas/* string */.YjP()).meta({
        description: "Why no change is looked for in this run; null: it counts.",
    }),
});
const trendChange = schemas/* strictObject */.rej({
    quantity: quantity,
    unit: unit.meta({ description: "Of before and after." }),
    is_worse: schemas/* boolean */.zMY(),
    since: schemas/* strictObject */.rej(label).meta({ description: "The first run of the new level." }),
    before: schemas/* number */.aig(),
    after: schemas/* number */.aig(),
    change_ratio: relative,
    runs_before: count,
    runs_after: count,
    p_value: ratio,
    summary: schemas/* string */.YjP(),
});
const pinned = schemas/* strictObject */.rej({
    ...label,
    problem: optional(schemas/* string */.YjP()).meta({ description: "Why it is not compared with; null: it is." }),
    same_machine: schemas/* boolean */.zMY(),
    rows: schemas/* array */.YOg(schemas/* strictObject */.rej({
        quantity: quantity,
        unit: unit.meta({ description: "Of pinned and head." }),
        pinned: schemas/* number */.aig(),
        head: schemas/* number */.aig(),
        change_ratio: relative,
    })),
});
/** The runs of a branch, one after the other. */
const trend = schemas/* strictObject */.rej({
    runs: schemas/* array */.YOg(trendRun).meta({ description: "The oldest first." }),
    changes: schemas/* array */.YOg(trendChange).meta({ description: "Of each figure the latest." }),
    pinned: optional(pinned).meta({ description: "null: none is pinned." }),
})
    .meta({
    description: "Runs of the branch, times of their typical second; null: none was asked for.",
});

;// CONCATENATED MODULE: ./lib/report/metrics-schema.js








/** Names the format; it is not an address. */
const METRICS_SCHEMA_ID = "urn:z6:metrics:1";
/** Grows when a key changes its meaning or goes away; keys are added without. */
const METRICS_VERSION = 1;
const countsOf = (words) => schemas/* partialRecord */.jgl(schemas/* enum */.k5n(words), count);
const accounting = schemas/* strictObject */.rej({
    planned: count,
    sent: count,
    unsent: count,
    dropped: count,
    succeeded: count,
    failed: count,
    cancelled: count,
    unfinished: count,
    failed_by: countsOf(outcome/* outcomeNames */.Lv),
    dropped_by: countsOf(outcome/* dropCauseNames */.pm),
    holds: schemas/* boolean */.zMY(),
})
    .meta({
    id: "accounting",
    description: "planned = sent + dropped; sent = succeeded + failed + cancelled.",
});
const selection = {
    http_reqs: schemas/* strictObject */.rej({ count: count, rate_per_second: perSecond }),
    http_req_failed: schemas/* strictObject */.rej({ ratio: optional(ratio), count: count }),
    http_req_duration: times.meta({
        description: "Of successes: from the intended start to the last byte.",
    }),
    http_req_duration_failed: times.meta({
        description: "Of failures: from the intended start until it was known.",
    }),
    http_req_service_time: times.meta({
        description: "Of successes: from the send to the last byte. k6's http_req_duration.",
    }),
    http_req_waiting: times.meta({ description: "From the send to the first byte." }),
    http_req_receiving: times.meta({ description: "From the first byte to the last." }),
    data_received: schemas/* strictObject */.rej({ bytes: count }),
    outcomes: countsOf(outcome/* outcomeNames */.Lv),
    statuses: schemas/* array */.YOg(schemas/* strictObject */.rej({ status: schemas/* int */.Whr(), count: count })),
};
const named = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), ...selection }).meta({ id: "selection" });
const metrics = schemas/* strictObject */.rej({
    ...selection,
    http_reqs: schemas/* strictObject */.rej({
        count: count,
        rate_per_second: perSecond,
        planned_per_second: optional(perSecond),
        achieved_per_second: perSecond,
        peak_per_second: perSecond,
    }),
    http_req_delayed: times.meta({ description: "From the intended start to the send." }),
    http_req_delayed_by_slot: times.meta({
        description: "Of that, until a virtual user and a connection were free.",
    }),
    http_req_delayed_by_generator: times.meta({
        description: "Of that, the generator's own lateness.",
    }),
    http_req_connecting: times.meta({
        description: "DNS, TCP and TLS together, one value a connection.",
    }),
    http_req_looking_up: times,
    http_req_tcp_connecting: times,
    http_req_tls_handshaking: times,
    iterations: schemas/* strictObject */.rej({ count: count, rate_per_second: perSecond }),
    dropped_iterations: schemas/* strictObject */.rej({ count: count, ratio: optional(ratio) }),
    checks: schemas/* strictObject */.rej({ passes: count, fails: count, ratio: optional(ratio) }),
    vus_max: count,
    in_flight_max: count,
    data_received: schemas/* strictObject */.rej({ bytes: count, bytes_per_second: perSecond }),
    data_sent: schemas/* strictObject */.rej({ bytes: count }),
});
const span = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr(), column: schemas/* int */.Whr(), length: schemas/* int */.Whr() });
const assertion = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(["error", "warn"]),
    status: schemas/* enum */.k5n(["pass", "fail", "no_data", "too_few_samples", "within_noise"]).meta({
        description: "no_data counts as failed. too_few_samples and within_noise decide nothing: the second is a value beyond the limit whose interval is not.",
    }),
    comparison: schemas/* enum */.k5n(["<", "<=", ">", ">=", "==", "!="]),
    unit: unit.meta({ description: "Of expected, observed, interval and margin." }),
    expected: schemas/* number */.aig(),
    observed: optional(schemas/* number */.aig()),
    interval: optional(schemas/* strictObject */.rej({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() })).meta({
        description: "Where the observed value lies, as far as the run can tell. null: the value alone decided.",
    }),
    margin: optional(schemas/* number */.aig()).meta({ description: "Positive: inside the limit." }),
    samples: count,
    samples_needed: count,
    span,
    summary: schemas/* string */.YjP(),
});
const validity = schemas/* strictObject */.rej({
    rule: schemas/* enum */.k5n(validity_row/* validityRules */.m),
    status: schemas/* enum */.k5n(["held", "broken", "limited", "unknown"]),
    cause: optional(schemas/* enum */.k5n(["generator", "run", "target"])),
    unit: unit,
    observed: optional(schemas/* number */.aig()),
    limit: optional(schemas/* number */.aig()),
    summary: schemas/* string */.YjP(),
});
const run = schemas/* strictObject */.rej({
    engine_version: schemas/* string */.YjP(),
    world: schemas/* enum */.k5n(["real", "simulated"]),
    model: schemas/* enum */.k5n(["closed", "open"]),
    seed: schemas/* int */.Whr(),
    shard: schemas/* strictObject */.rej({ index: count, count: count }),
    workers: count,
    started_at: optional(schemas/* string */.YjP()),
    scenario: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), file: schemas/* string */.YjP(), sha256: schemas/* string */.YjP() }),
    targets: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), url: schemas/* string */.YjP() })),
    overrides: schemas/* strictObject */.rej({
        target: schemas/* string */.YjP().optional(),
        duration_ms: schemas/* union */.KCZ([ms, schemas/* literal */.euz("auto")]).optional(),
        seed: schemas/* int */.Whr().optional(),
        vus: schemas/* number */.aig().optional(),
        rate_per_second: schemas/* number */.aig().optional(),
        workers: schemas/* union */.KCZ([count, schemas/* literal */.euz("auto")]).optional(),
    }),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])),
    duration_ms: ms,
    warm_up_ms: ms,
    window_from_ms: ms,
    window_to_ms: ms,
    window_ms: ms,
    end_reason: optional(schemas/* enum */.k5n(["duration", "iterations", "stopped"])),
    stop_reason: optional(schemas/* enum */.k5n(["graceful", "immediate", "log"])),
    interrupted: schemas/* boolean */.zMY(),
    complete: schemas/* boolean */.zMY(),
    log_ending: schemas/* string */.YjP(),
});
const connections = schemas/* strictObject */.rej({
    opened: count,
    failed: count,
    failed_by: countsOf(outcome/* outcomeNames */.Lv),
    closed: count,
    closed_by: countsOf(["local", "peer", "reset", "unsolicited", "protocol", "error"]),
    open_max: count,
    reused_ratio: optional(ratio),
    read_bytes: count,
    written_bytes: count,
});
const generator = schemas/* strictObject */.rej({
    heartbeats: count,
    loop_delay_max_ms: optional(ms),
    cpu_mean_ratio: optional(ratio),
    cpu_max_ratio: optional(ratio),
    load_cpu_mean_ratio: optional(ratio),
    gc_pauses: count,
    gc_ms: ms,
    gc_longest_ms: ms,
    steal_max_ratio: optional(ratio),
    machine_busy_mean_ratio: optional(ratio),
    resident_max_bytes: optional(count),
    process: optional(schemas/* strictObject */.rej({
        heartbeats: count,
        cpu_mean_ratio: optional(ratio),
        cpu_max_ratio: ratio,
        recording_loop_delay_max_ms: ms,
        recording_gc_pauses: count,
        recording_gc_ms: ms,
        recording_gc_longest_ms: ms,
        blocks_waiting_max: count,
    })),
});
const second = schemas/* strictObject */.rej({
    second: count,
    sent: count,
    ended: count,
    failed: count,
    dropped: count,
    received_bytes: count,
    p50_ms: optional(ms),
    p90_ms: optional(ms),
    p95_ms: optional(ms),
    p99_ms: optional(ms),
    max_ms: optional(ms),
    vus: count,
    in_flight: count,
});
/** metrics.json: the one source of its types, its JSON Schema and of what a reader accepts. */
const metricsDocument = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(METRICS_SCHEMA_ID),
    version: schemas/* literal */.euz(METRICS_VERSION),
    verdict: schemas/* enum */.k5n(["pass", "fail", "inconclusive", "invalid"]),
    exit_code: schemas/* int */.Whr(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    run,
    assertions: schemas/* array */.YOg(assertion),
    validity: schemas/* array */.YOg(validity),
    comparison: optional(comparison),
    paired: optional(paired),
    trend: optional(trend),
    accounting: schemas/* strictObject */.rej({ measured: accounting, whole_run: accounting }),
    percentile_samples_needed: schemas/* record */.g1P(schemas/* string */.YjP(), count),
    metrics,
    requests: schemas/* array */.YOg(named),
    targets: schemas/* array */.YOg(named),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ request: schemas/* string */.YjP(), label: schemas/* string */.YjP(), passes: count, fails: count })),
    server_timing: optional(serverTiming),
    connections,
    generator,
    timeline: schemas/* strictObject */.rej({ seconds: schemas/* array */.YOg(second), seconds_omitted: count }),
})
    .meta({
    title: "Z6 metrics.json",
    description: "All numbers of one run. Units are in the names of keys; null is 'no sample', never 0.",
});
/** The published schema, draft 2020-12. */
function metricsJsonSchema() {
    return { $id: METRICS_SCHEMA_ID, ...z.toJSONSchema(metricsDocument) };
}

// EXTERNAL MODULE: ./lib/report/json-sections.js
var json_sections = __webpack_require__(6979);
;// CONCATENATED MODULE: ./lib/report/json-comparison.js

function comparisonEntry(comparison) {
    if (comparison === undefined)
        return null;
    const { state, summary, rows, baselines, exclusions, gatedPairs, notes } = comparison;
    return {
        state,
        summary,
        rows: rows.map(rowEntry),
        baselines: baselines.map(({ origin, commit, startedAt, sameMachine }) => ({
            origin,
            commit: commit ?? null,
            started_at: startedAt ?? null,
            same_machine: sameMachine,
        })),
        exclusions: exclusions.map(({ origin, reason }) => ({ origin, reason })),
        gated_pairs: gatedPairs,
        notes: [...notes],
    };
}
function rowEntry(row) {
    const { change } = row;
    return {
        request: row.request ?? null,
        quantity: row.quantity,
        unit: json_sections/* unitNames */.PH[row.unit],
        status: row.status,
        summary: row.summary,
        baseline: (0,json_sections/* inUnit */.IP)(row.baseline, row.unit),
        head: (0,json_sections/* inUnit */.IP)(row.head, row.unit),
        runs: row.runs,
        change: change === undefined
            ? null
            : {
                estimate_ratio: change.estimate,
                lower_ratio: change.lower,
                upper_ratio: change.upper,
                margin_ratio: change.margin,
                smallest_seen_ratio: change.smallestSeen,
            },
    };
}

// EXTERNAL MODULE: ./lib/gate/ab/reasons-wording.js + 1 modules
var reasons_wording = __webpack_require__(25);
;// CONCATENATED MODULE: ./lib/report/json-paired.js



function pairedEntry(paired) {
    if (paired === undefined)
        return null;
    const { sample } = paired;
    return {
        verdict: paired.verdict,
        reasons: [...(0,reasons_wording/* reasonsWords */.p)(paired)],
        kind: paired.kind,
        pairing: paired.duet ? "duet" : "slices",
        rows: paired.rows.map(json_paired_rowEntry),
        validity: paired.validity.map(({ rule, status, observed, limit, unit }) => {
            return { rule, status, observed, limit, unit: json_sections/* unitNames */.PH[unit] };
        }),
        sample: {
            rounds: sample.rounds,
            rounds_planned: sample.roundsPlanned,
            starts: sample.starts,
            quads: sample.quads,
            quads_unfit: sample.quadsUnfit,
            quads_cut: sample.quadsCut,
            base_exchanges: sample.baseExchanges,
            head_exchanges: sample.headExchanges,
            load_ms: sample.loadNanos / base_time/* NANOS_PER_MILLI */.gs,
        },
        start_spread: startSpreadEntry(paired),
        noise_floor_ratio: paired.noiseFloor ?? null,
        budget: { ...paired.budget },
    };
}
function startSpreadEntry({ startSpread }) {
    if (startSpread === undefined)
        return null;
    const { deviation, from } = startSpread;
    return { ratio: deviation, rounds: from?.rounds ?? null, runs: from?.runs ?? null };
}
function json_paired_rowEntry(row) {
    const { change, explanation } = row;
    return {
        request: row.request ?? null,
        quantity: row.quantity,
        unit: json_sections/* unitNames */.PH[row.unit],
        status: row.status,
        required: row.required,
        base: (0,json_sections/* inUnit */.IP)(row.base, row.unit),
        head: (0,json_sections/* inUnit */.IP)(row.head, row.unit),
        change: change === undefined
            ? null
            : {
                estimate_ratio: change.estimate,
                lower_ratio: change.lower,
                upper_ratio: change.upper,
                margin_ratio: change.margin,
                pass_bound_ratio: change.passBound,
                ruled_out_ratio: change.ruledOut,
                smallest_seen_ratio: change.smallestSeen,
            },
        units: row.units,
        units_needed: row.unitsNeeded,
        explanation: explanation === undefined ? null : explanationEntry(explanation),
    };
}
function explanationEntry({ phases, server, shareOfUnits, since }) {
    return {
        phases: phases.map(({ phase, baseNanos, headNanos, shiftNanos }) => ({
            phase,
            base_ms: baseNanos / base_time/* NANOS_PER_MILLI */.gs,
            head_ms: headNanos / base_time/* NANOS_PER_MILLI */.gs,
            shift_ms: shiftNanos / base_time/* NANOS_PER_MILLI */.gs,
        })),
        server: server === undefined ? null : serverEntry(server),
        share_of_units: shareOfUnits,
        since: since === undefined ? null : { round: since.round, quad: since.quad },
    };
}
function serverEntry({ ofNanos, entries }) {
    return {
        of_ms: ofNanos / base_time/* NANOS_PER_MILLI */.gs,
        entries: entries.map(({ name, baseNanos, headNanos, shiftNanos }) => ({
            name,
            base_ms: baseNanos / base_time/* NANOS_PER_MILLI */.gs,
            head_ms: headNanos / base_time/* NANOS_PER_MILLI */.gs,
            shift_ms: shiftNanos / base_time/* NANOS_PER_MILLI */.gs,
        })),
    };
}

// EXTERNAL MODULE: ./lib/report/json-metrics.js + 1 modules
var json_metrics = __webpack_require__(5843);
;// CONCATENATED MODULE: ./lib/report/json-server-timing.js


function serverTimingSection(timing) {
    if (timing === undefined)
        return null;
    return {
        entries: timing.entries.map(({ request, name, sumNanos, time }) => ({
            request,
            name,
            count: time.count,
            sum_ms: sumNanos / base_time/* NANOS_PER_MILLI */.gs,
            times: (0,json_metrics/* timesOf */.Qv)(time),
        })),
        left_out: timing.leftOut,
    };
}

;// CONCATENATED MODULE: ./lib/report/json-trend.js


function trendEntry(trend) {
    if (trend === undefined)
        return null;
    const { runs, changes, pinned } = trend;
    return {
        runs: runs.map(runEntry),
        changes: changes.map(changeEntry),
        pinned: pinned === undefined
            ? null
            : {
                ...labelEntry(pinned),
                problem: pinned.problem ?? null,
                same_machine: pinned.sameMachine,
                rows: pinned.rows.map((row) => ({
                    quantity: row.quantity,
                    unit: json_sections/* unitNames */.PH[row.unit],
                    pinned: (0,json_sections/* scaled */.vK)(row.pinned, row.unit),
                    head: (0,json_sections/* scaled */.vK)(row.head, row.unit),
                    change_ratio: row.change,
                })),
            },
    };
}
function runEntry(run) {
    return {
        ...labelEntry(run),
        is_this_run: run.isThisRun,
        verdict: run.verdict,
        ...figureEntry(run.figures),
        left_out: run.leftOut ?? null,
    };
}
function figureEntry({ p50, p95, p99, failed_ratio: failed, rate }) {
    return {
        p50_ms: (0,json_metrics/* inMillis */.c9)(p50),
        p95_ms: (0,json_metrics/* inMillis */.c9)(p95),
        p99_ms: (0,json_metrics/* inMillis */.c9)(p99),
        failed_ratio: failed ?? null,
        rate_per_second: rate ?? null,
    };
}
function changeEntry(change) {
    return {
        quantity: change.quantity,
        unit: json_sections/* unitNames */.PH[change.unit],
        is_worse: change.isWorse,
        since: labelEntry(change.since),
        before: (0,json_sections/* scaled */.vK)(change.before, change.unit),
        after: (0,json_sections/* scaled */.vK)(change.after, change.unit),
        change_ratio: change.change,
        runs_before: change.runsBefore,
        runs_after: change.runsAfter,
        p_value: change.p,
        summary: change.summary,
    };
}
function labelEntry({ origin, url, commit, startedAt }) {
    return {
        origin,
        url: url ?? null,
        commit: commit ?? null,
        started_at: startedAt ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/report/json.js









/** metrics.json, with a final line feed. The same model gives the same bytes. */
function renderJson(model) {
    return `${JSON.stringify(metricsDocumentOf(model), undefined, 2)}\n`;
}
function metricsDocumentOf(model) {
    const { metrics, judgement, notes } = model;
    return {
        schema: METRICS_SCHEMA_ID,
        version: METRICS_VERSION,
        verdict: judgement.verdict,
        exit_code: judgement.exitCode,
        reasons: [...judgement.reasons],
        notes: [...notes],
        run: runSection(model),
        assertions: judgement.assertions.map(json_sections/* assertionEntry */.fz),
        validity: judgement.validity.map(json_sections/* validityEntry */.dO),
        comparison: comparisonEntry(judgement.comparison),
        paired: pairedEntry(judgement.paired),
        trend: trendEntry(model.trend),
        accounting: {
            measured: (0,json_sections/* accountingSection */.$A)(metrics.measured),
            whole_run: (0,json_sections/* accountingSection */.$A)(metrics.wholeRun),
        },
        percentile_samples_needed: Object.fromEntries(metrics.overall.ok.responseTime.percentiles.map(({ percent, samplesNeeded }) => [
            (0,percentile_key/* percentileKey */.F)(percent),
            samplesNeeded,
        ])),
        metrics: (0,json_metrics/* metricsSection */.Pd)(metrics),
        requests: metrics.requests.map(json_metrics/* namedSelection */.Ar),
        targets: metrics.targets.map(json_metrics/* namedSelection */.Ar),
        checks: metrics.checks.map(({ request, label, passed, failed }) => {
            return { request, label, passes: passed, fails: failed };
        }),
        server_timing: serverTimingSection(metrics.serverTiming),
        connections: (0,json_sections/* connectionSection */.Yj)(metrics.connections),
        generator: (0,json_sections/* generatorSection */.d_)(metrics.health),
        timeline: {
            seconds: metrics.timeline.seconds.map(json_sections/* secondEntry */.jC),
            seconds_omitted: metrics.timeline.secondsOmitted,
        },
    };
}
function runSection({ origin, metrics, logEnding }) {
    const { run } = metrics;
    return {
        engine_version: origin.engine,
        world: origin.world,
        model: run.model,
        seed: origin.seed,
        shard: { index: origin.shard.index, count: origin.shard.count },
        workers: origin.workers,
        started_at: origin.startedAt,
        scenario: origin.scenario,
        targets: [...origin.targets],
        overrides: (0,json_sections/* overridesSection */.dY)(origin.overrides),
        environment: origin.environment,
        duration_ms: run.durationNanos / base_time/* NANOS_PER_MILLI */.gs,
        warm_up_ms: origin.warmUpNanos / base_time/* NANOS_PER_MILLI */.gs,
        window_from_ms: run.windowFrom / base_time/* NANOS_PER_MILLI */.gs,
        window_to_ms: run.windowTo / base_time/* NANOS_PER_MILLI */.gs,
        window_ms: run.windowNanos / base_time/* NANOS_PER_MILLI */.gs,
        end_reason: run.endReason ?? null,
        stop_reason: run.stopReason ?? null,
        interrupted: run.interrupted,
        complete: run.complete,
        log_ending: logEnding,
    };
}

;// CONCATENATED MODULE: ./lib/report/junit.js

/**
 * JUnit XML: an assertion is a test case, and so is a validity rule. A failed assertion is a
 * failure; a broken rule is an error, because nothing was learned; a warning passes and says so;
 * what too few samples or the run's own noise leave open is skipped. So is what stored runs do not decide: they prove
 * nothing, and a suspicion fails nothing.
 */
function renderJunit({ origin, metrics, judgement }) {
    const { name } = origin.scenario;
    const suites = [
        { name: `${name} validity`, cases: judgement.validity.map(validityCase) },
        { name: `${name} assertions`, cases: judgement.assertions.map(assertionCase) },
    ];
    if (judgement.comparison !== undefined) {
        const cases = judgement.comparison.rows.map(comparisonCase);
        suites.push({ name: `${name} comparison`, cases });
    }
    const seconds = metrics.run.durationNanos / base_time/* NANOS_PER_SECOND */.H9;
    const totals = countAttributes(suites.flatMap(({ cases }) => cases));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="z6" ${totals} time="${seconds}">`,
        ...suites.flatMap(suiteLines),
        "</testsuites>",
        "",
    ].join("\n");
}
function validityCase({ rule, status, summary }) {
    const result = status === "broken" ? "error" : "system-out";
    return { name: rule, result, text: status === "unknown" ? `unknown: ${summary}` : summary };
}
function assertionCase(row) {
    return { name: row.text, result: assertionResult(row), text: row.summary };
}
function assertionResult({ status, level }) {
    if (status === "pass")
        return "system-out";
    if (status === "too_few_samples" || status === "within_noise")
        return "skipped";
    return level === "warn" ? "system-out" : "failure";
}
function comparisonCase({ request, quantity, status, summary }) {
    const isSeen = status === "no_regression_seen" || status === "improved";
    const name = `${quantity} of ${request ?? "all exchanges"}`;
    return { name, result: isSeen ? "system-out" : "skipped", text: summary };
}
function suiteLines({ name, cases }) {
    return [
        `  <testsuite name="${xmlText(name)}" ${countAttributes(cases)}>`,
        ...cases.map((testCase) => caseLine(name, testCase)),
        "  </testsuite>",
    ];
}
function caseLine(suite, { name, result, text }) {
    const opening = `<testcase classname="${xmlText(suite)}" name="${xmlText(name)}">`;
    return `    ${opening}${resultElement(result, xmlText(text))}</testcase>`;
}
function resultElement(result, text) {
    return result === "system-out"
        ? `<system-out>${text}</system-out>`
        : `<${result} message="${text}"/>`;
}
function countAttributes(cases) {
    const count = (wanted) => cases.filter(({ result }) => result === wanted).length;
    return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
/** For attributes and content alike. Characters that XML 1.0 forbids are not in a model. */
function xmlText(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&apos;");
}

// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/report/judgement-sections.js
var judgement_sections = __webpack_require__(3270);
// EXTERNAL MODULE: ./lib/report/markdown-section.js
var markdown_section = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/report/run-words.js
var run_words = __webpack_require__(6007);
;// CONCATENATED MODULE: ./lib/report/time-chart.js

/** A chart with more is not drawn by every renderer, and nobody reads it. */
const POINTS_MAX = 60;
/**
 * The p99 over time as a Mermaid chart, without any text from outside. Where seconds are put
 * together, a point is their worst: a mean of percentiles would be none.
 *
 * @returns undefined when fewer than two seconds have a response time
 */
function p99Chart({ timeline }) {
    const { seconds } = timeline;
    const perPoint = Math.max(1, Math.ceil(seconds.length / POINTS_MAX));
    const points = [];
    for (let at = 0; at < seconds.length; at += perPoint) {
        points.push(worstMillis(seconds.slice(at, at + perPoint)));
    }
    if (points.filter((millis) => millis > 0).length < 2)
        return undefined;
    const top = Math.max(1, Math.ceil(Math.max(...points)));
    return [
        "xychart-beta",
        `    title "p99 response time by second (ms)"`,
        `    x-axis "second of the run" 0 --> ${seconds.length}`,
        `    y-axis "ms" 0 --> ${top}`,
        `    line [${points.map((millis) => Number(millis.toPrecision(3))).join(", ")}]`,
    ].join("\n");
}
function worstMillis(seconds) {
    return Math.max(0, ...seconds.map(({ p99Nanos }) => (p99Nanos ?? 0) / base_time/* NANOS_PER_MILLI */.gs));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js







/** What is never left out has room in it, whatever the names in it are. */
const MARKDOWN_CHARACTERS_MIN = 40_000;
/** In this order until the text fits: a later cut of the same takes the place of the earlier. */
const cuts = [
    { of: "chart", rows: 0, words: "the chart" },
    // Two rows each.
    { of: "requests", rows: 400, words: "requests after the 200th" },
    { of: "requests", rows: 40, words: "requests after the 20th" },
    // Three rows each.
    { of: "comparedRequests", rows: 30, words: "the comparison of requests after the 10th" },
    { of: "paired", rows: 60, words: "figures beside the base after the 60th" },
    { of: "serverTiming", rows: 40, words: "entries of Server-Timing after the 40th" },
    { of: "targets", rows: 0, words: "the targets" },
    { of: "serverTiming", rows: 0, words: "Server-Timing" },
    { of: "requests", rows: 0, words: "all requests" },
    { of: "trendRuns", rows: 0, words: "the runs of the trend" },
    { of: "baselines", rows: 0, words: "the stored runs" },
    { of: "comparedRequests", rows: 0, words: "the comparison of requests" },
    { of: "comparison", rows: 20, words: "figures beside stored runs after the 20th" },
    { of: "paired", rows: 15, words: "figures beside the base after the 15th" },
    { of: "trend", rows: 0, words: "the trend" },
    { of: "notes", rows: 0, words: "the notes" },
    { of: "assertions", rows: 20, words: "assertions after the 20th" },
    { of: "load", rows: 0, words: "the load" },
    { of: "comparison", rows: 5, words: "figures beside stored runs after the 5th" },
    { of: "assertions", rows: 5, words: "assertions after the 5th" },
];
/** A reader takes in no more, and the assertions have their own table. */
const REASONS_MAX = 3;
/** In sight at once, and first; the other sections are folded up under them. */
const openSections = new Set([
    "assertions",
    "validity",
    "paired",
    "certainty",
    "comparison",
    "trend",
    "notes",
]);
/**
 * GitHub-flavoured Markdown for a job summary or a comment: may I merge, what broke and by how
 * much, then the evidence. Never longer than asked: it says what was left out.
 */
function renderMarkdown(model, { charactersMax }) {
    (0,assert/* assert */.v)(charactersMax >= MARKDOWN_CHARACTERS_MIN, "a Markdown report needs more room than that");
    for (let made = 0; made < cuts.length; made += 1) {
        const text = layout(model, cutsOf(made));
        if (text.length <= charactersMax)
            return text;
    }
    return layout(model, cutsOf(cuts.length));
}
function cutsOf(made) {
    return new Map(cuts.slice(0, made).map((cut) => [cut.of, cut]));
}
function layout(model, made) {
    const rowsMax = (part) => made.get(part)?.rows ?? Infinity;
    const shown = model.sections.filter(({ id }) => rowsMax(id) > 0);
    const inSight = shown.filter(({ id }) => openSections.has(id));
    const others = shown.filter(({ id }) => !openSections.has(id));
    const blocks = [
        ...headBlocks(model),
        ...[...inSight, ...others].map((section) => sectionBlock(section, rowsMax(section.id))),
        ...(rowsMax("chart") > 0 ? chartBlocks(model) : []),
        ...leftOutBlocks(model, made),
    ];
    return `${blocks.join("\n\n")}\n`;
}
/** Names what there would have been. */
function leftOutBlocks(model, made) {
    const felt = [...made.values()].filter(({ of, rows }) => {
        if (of === "chart")
            return chartBlocks(model).length > 0;
        const section = model.sections.find(({ id }) => id === of);
        if (section?.kind === "table")
            return section.table.rows.length > rows;
        return section !== undefined && rows === 0;
    });
    if (felt.length === 0)
        return [];
    return [`<sub>Left out for size: ${felt.map(({ words }) => words).join(", ")}.</sub>`];
}
function headBlocks({ judgement, origin, summary }) {
    const { verdict, reasons, comparison } = judgement;
    const icon = markdown_section/* markIcons */.U[judgement_sections/* verdictMarks */.M9[verdict]];
    const name = (0,markdown_text/* markdownCode */.D9)(origin.scenario.name);
    const headline = [`${icon} Z6: ${run_words/* verdictWords */.L2[verdict]}`, name, ...(0,judgement_sections/* verdictCounts */.US)(judgement)];
    const rest = reasons.length - REASONS_MAX;
    const advice = run_words/* verdictAdvice */.QQ[verdict];
    // How much a pass is worth.
    const isCompared = verdict === "pass" && comparison?.state === "compared";
    return [
        `### ${headline.join(" · ")}`,
        ...reasonBlocks(verdict, reasons.slice(0, REASONS_MAX)),
        ...(rest > 0 ? [`… and ${(0,wording/* formatCount */.B4)(rest)} more reasons.`] : []),
        ...(advice === undefined ? [] : [advice]),
        ...(isCompared ? [(0,markdown_text/* markdownSentence */.nv)(comparison.summary)] : []),
        `<sub>${(0,markdown_text/* markdownSentence */.nv)(summary)}</sub>`,
    ];
}
/** What keeps a change from its merge is loud, all of it; of a pass one sentence is enough. */
function reasonBlocks(verdict, reasons) {
    const [first, ...others] = reasons.map(markdown_text/* markdownSentence */.nv);
    if (first === undefined)
        return [];
    if (verdict !== "pass")
        return [first, ...others].map((reason) => `**${reason}**`);
    return [`**${first}**`, ...(others.length > 0 ? [others.join(" ")] : [])];
}
function sectionBlock(section, rowsMax) {
    const body = (0,markdown_section/* markdownSection */.d)(section, rowsMax);
    if (openSections.has(section.id))
        return `#### ${section.title}\n\n${body}`;
    const { title, digest } = section;
    return folded(digest === undefined ? title : `${title}: ${digest}`, body);
}
function chartBlocks({ metrics }) {
    const chart = p99Chart(metrics);
    return chart === undefined ? [] : [folded("p99 over time", (0,markdown_text/* markdownFence */.p0)("mermaid", [chart]))];
}
/** The blank lines make GitHub read the inside as Markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./lib/report/openmetrics-family.js
/** OpenMetrics 1.0 text: the metadata of a family, then its samples without a gap. */
function familyLines({ name, type, unit, help, samples }) {
    const full = `z6_${name}`;
    return [
        `# TYPE ${full} ${type}`,
        ...(unit === undefined ? [] : [`# UNIT ${full} ${unit}`]),
        `# HELP ${full} ${escaped(help)}`,
        ...samples.map(({ suffix = "", labels = {}, value }) => {
            return `${full}${suffix}${labelText(labels)} ${value}`;
        }),
    ];
}
function labelText(labels) {
    const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
    return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
/** A line feed is not in a model. */
function escaped(text) {
    return text.replaceAll("\\", "\\\\").replaceAll('"', String.raw `\"`);
}

;// CONCATENATED MODULE: ./lib/report/openmetrics.js


const verdicts = ["pass", "fail", "inconclusive", "invalid"];
/**
 * OpenMetrics 1.0 text of a finished run, for a push gateway or a file collector. Percentiles
 * that the sample cannot carry are left out.
 */
function renderOpenMetrics(model) {
    const families = [
        ...verdictFamilies(model),
        ...runFamilies(model),
        ...requestFamilies(model.metrics.requests),
    ].filter(({ samples }) => samples.length > 0);
    return [...families.flatMap(familyLines), "# EOF", ""].join("\n");
}
function verdictFamilies({ origin, judgement }) {
    const { scenario, seed, engine, world } = origin;
    const run = { scenario: scenario.name, scenario_sha256: scenario.sha256, engine, world };
    const decided = new Map(judgement.assertions
        .filter(({ status }) => status === "pass" || status === "fail")
        .map(({ text, level, status }) => [text, { level, value: status === "pass" ? 1 : 0 }]));
    return [
        {
            name: "run",
            type: "info",
            help: "What was run.",
            samples: [{ suffix: "_info", labels: { ...run, seed: String(seed) }, value: 1 }],
        },
        {
            name: "verdict",
            type: "stateset",
            help: "What the gate says.",
            samples: verdicts.map((verdict) => ({
                labels: { z6_verdict: verdict },
                value: verdict === judgement.verdict ? 1 : 0,
            })),
        },
        {
            name: "assertion_held",
            type: "gauge",
            help: "1 where the assertion holds, 0 where it fails; missing where it is undecided.",
            samples: [...decided].map(([assertion, { level, value }]) => ({
                labels: { assertion, level },
                value,
            })),
        },
        {
            name: "validity_held",
            type: "gauge",
            help: "1 where the rule of a valid measurement holds, 0 where it is broken.",
            samples: judgement.validity
                .filter(({ status }) => status !== "unknown")
                .map(({ rule, status }) => ({ labels: { rule }, value: status === "held" ? 1 : 0 })),
        },
    ];
}
function runFamilies({ metrics }) {
    const { measured, rates, overall, lag, connections, iterations } = metrics;
    const { plannedPerSecond, achievedPerSecond, endedPerSecond } = rates;
    const outcomes = { ok: overall.succeeded, ...overall.failedBy };
    return [
        counter("http_reqs", "Exchanges that ended in the measured window.", perLabel("outcome", outcomes)),
        counter("dropped_iterations", "Arrivals that were never sent.", [total(measured.dropped)]),
        counter("iterations", "Completed iterations.", [total(iterations.completedMeasured)]),
        counter("connections_opened", "Connections of the whole run.", [total(connections.opened)]),
        counter("connections_failed", "Attempts to connect that failed.", [total(connections.failed)]),
        {
            ...counter("data_received_bytes", "Heads and bodies of responses.", [
                total(overall.bytesRead),
            ]),
            unit: "bytes",
        },
        {
            ...counter("data_sent_bytes", "Over closed connections.", [total(connections.bytesWritten)]),
            unit: "bytes",
        },
        {
            name: "http_reqs_per_second",
            type: "gauge",
            help: "Rates over the measured window.",
            samples: [
                ...(plannedPerSecond === undefined ? [] : [rate("planned", plannedPerSecond)]),
                rate("achieved", achievedPerSecond),
                rate("ended", endedPerSecond),
            ],
        },
        {
            name: "vus_max",
            type: "gauge",
            help: "The most virtual users at once.",
            samples: [{ value: iterations.vusMax }],
        },
        summary("http_req_duration", "From the intended start to the last byte.", [
            ...summarySamples(overall.ok.responseTime, { outcome: "ok" }),
            ...summarySamples(overall.failures.responseTime, { outcome: "failed" }),
        ]),
        summary("http_req_service_time", "From the send to the last byte.", [
            ...summarySamples(overall.ok.serviceTime, { outcome: "ok" }),
            ...summarySamples(overall.failures.serviceTime, { outcome: "failed" }),
        ]),
        summary("http_req_waiting", "From the send to the first byte.", [
            ...summarySamples(overall.ok.waiting, { outcome: "ok" }),
        ]),
        summary("http_req_delayed", "From the intended start to the send.", [
            ...summarySamples(lag.total, {}),
        ]),
        summary("http_req_connecting", "DNS, TCP and TLS of a connection.", [
            ...summarySamples(connections.connecting, {}),
        ]),
    ];
}
/** In families of their own: a sum over a family must not count an exchange twice. */
function requestFamilies(requests) {
    return [
        counter("request_http_reqs", "Exchanges of one request of the scenario.", requests.flatMap(({ name, succeeded, failedBy }) => perLabel("outcome", { ok: succeeded, ...failedBy }, { request: name }))),
        summary("request_http_req_duration", "From the intended start to the last byte, of one request of the scenario.", requests.flatMap(({ name, ok }) => summarySamples(ok.responseTime, { request: name }))),
        summary("request_http_req_service_time", "From the send to the last byte, of one request of the scenario.", requests.flatMap(({ name, ok }) => summarySamples(ok.serviceTime, { request: name }))),
    ];
}
function counter(name, help, samples) {
    return { name, type: "counter", help, samples };
}
function summary(name, help, samples) {
    return { name: `${name}_seconds`, type: "summary", unit: "seconds", help, samples };
}
function total(value) {
    return { suffix: "_total", value };
}
function rate(kind, value) {
    return { labels: { kind }, value };
}
function perLabel(key, counts, labels = {}) {
    return Object.entries(counts).map(([word, value]) => ({
        suffix: "_total",
        labels: { ...labels, [key]: word },
        value,
    }));
}
/** A summary has its quantiles, then its count. Its sum is optional, and a rounded mean is none. */
function summarySamples({ count, percentiles }, labels) {
    const quantiles = percentiles.flatMap(({ percent, nanos, eligible }) => nanos === undefined || !eligible
        ? []
        : [{ labels: { ...labels, quantile: quantile(percent) }, value: nanos / base_time/* NANOS_PER_SECOND */.H9 }]);
    return [...quantiles, { suffix: "_count", labels, value: count }];
}
/** 99.9 is 0.999, without the noise of a division. */
function quantile(percent) {
    return String(Number((percent / 100).toPrecision(12)));
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(1488);
;// CONCATENATED MODULE: ./lib/cli/report-formats.js







/** A job summary holds 1 MiB; a unit of UTF-16 takes up to 3 bytes of it. */
const MARKDOWN_CHARACTERS_MAX = 300_000;
/** Of a text in a file, which no terminal has given a width. */
const FILE_COLUMNS = 100;
const reportFormats = {
    text: {
        file: "summary.txt",
        render: (model) => (0,terminal/* renderTerminal */.b)(model, { colour: false, width: FILE_COLUMNS }),
    },
    json: { file: "metrics.json", render: renderJson },
    markdown: {
        file: "summary.md",
        render: (model) => renderMarkdown(model, { charactersMax: MARKDOWN_CHARACTERS_MAX }),
    },
    junit: { file: "junit.xml", render: renderJunit },
    csv: { file: "timeseries.csv", render: renderCsv },
    openmetrics: { file: "metrics.prom", render: renderOpenMetrics },
    influx: { file: "metrics.influx", render: renderInflux },
};


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkFilter)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _scenario_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2387);


/** @throws UsageError for a text that is in the name of no request */
function checkFilter(filter, { requests }) {
    if (filter === undefined)
        return;
    const names = requests.map(({ name }) => name);
    if (names.some((name) => name.includes(filter)))
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--filter ${JSON.stringify(filter)} matches no request`, {
        hint: (0,_scenario_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(filter, names),
    });
}


/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aS: () => (/* binding */ withComparison),
/* harmony export */   hQ: () => (/* binding */ openSuspicions)
/* harmony export */ });
/* unused harmony exports suspectedRows, SUSPICION_NOTE */
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3137);

/**
 * The verdict on a run that was compared with stored runs.
 *
 * These come from other machines, so a suspicion is no proof: it fails nothing. It is no pass
 * either, and turns one into inconclusive; who wants a red cross for it fails on inconclusive.
 */
function withComparison(judgement, comparison, settings) {
    const { verdict: before, reasons, notes } = judgement;
    const sentences = (status) => comparison.rows.filter((row) => row.status === status).map(({ summary }) => summary);
    const suspicions = sentences("suspected_regression");
    const compared = { ...judgement, comparison, notes: [...notes, ...sentences("improved")] };
    const [first, ...further] = suspicions;
    if (first === undefined)
        return compared;
    if (before !== "pass")
        return { ...compared, reasons: [...reasons, ...suspicions] };
    const verdict = "inconclusive";
    return {
        ...compared,
        verdict,
        exitCode: (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .F)(verdict, settings),
        reasons: [first, ...further],
        notes: [...compared.notes, SUSPICION_NOTE],
    };
}
/** Rows that stored runs let suspect. */
function suspectedRows({ comparison }) {
    return comparison?.rows.filter(({ status }) => status === "suspected_regression") ?? [];
}
/**
 * Rows that are suspected still. A run that passes all the same was looked into and is not, nor is a
 * head that passed beside its base.
 */
function openSuspicions(judgement) {
    const isCleared = judgement.verdict === "pass" || judgement.paired?.verdict === "pass";
    return isCleared ? [] : suspectedRows(judgement);
}
/** What a suspicion is worth, and what to do about it. */
const SUSPICION_NOTE = "Stored runs come from other machines, so a suspicion fails nothing by itself: run it again, and believe what shows twice.";


/***/ }),

/***/ 2687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ RUN_SUMMARY_SCHEMA)
/* harmony export */ });
/** Names the format; it is not an address. */
const RUN_SUMMARY_SCHEMA = "urn:z6:run-summary:1";


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ verdictMarks),
/* harmony export */   U: () => (/* binding */ assertionSection),
/* harmony export */   US: () => (/* binding */ verdictCounts),
/* harmony export */   YU: () => (/* binding */ validitySection)
/* harmony export */ });
/* harmony import */ var _gate_ab_told_regressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6325);
/* harmony import */ var _gate_compared_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2918);
/* harmony import */ var _gate_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);



const verdictMarks = {
    pass: "held",
    fail: "failed",
    inconclusive: "undecided",
    invalid: "warning",
};
const columns = [
    { title: "", kind: "name" },
    { title: "measured", kind: "number" },
    { title: "margin", kind: "number" },
    { title: "n", kind: "number" },
];
/** What keeps a change from its merge comes first. */
const markOrder = ["failed", "undecided", "warning", "held"];
function assertionSection({ assertions }) {
    if (assertions.length === 0)
        return undefined;
    const title = `Assertions, ${heldCount(assertions)} held`;
    const inOrder = assertions.toSorted((a, b) => markOrder.indexOf(markOf(a)) - markOrder.indexOf(markOf(b)));
    const rows = inOrder.map((row) => ({
        mark: markOf(row),
        isDetail: false,
        cells: [row.text, observedOf(row), marginOf(row), samplesOf(row)],
    }));
    return {
        id: "assertions",
        title,
        kind: "table",
        table: { columns, rows, saysMarks: false, note: undefined },
    };
}
/** `3 of 4`. */
function heldCount(assertions) {
    const held = assertions.filter(({ status }) => status === "pass").length;
    return `${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(held)} of ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(assertions.length)}`;
}
/** What there is to count of a verdict, for its headline. */
function verdictCounts(judgement) {
    const { verdict, assertions, paired } = judgement;
    const confirmed = verdict === "fail" && paired !== undefined ? (0,_gate_ab_told_regressions_js__WEBPACK_IMPORTED_MODULE_2__/* .toldRegressions */ .U)(paired.rows).length : 0;
    const suspected = (0,_gate_compared_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .openSuspicions */ .hQ)(judgement).length;
    return [
        ...(assertions.length > 0 && verdict !== "invalid"
            ? [assertionCount(verdict, assertions)]
            : []),
        ...(confirmed > 0 ? [regressionCount(confirmed, "confirmed")] : []),
        ...(suspected > 0 ? [regressionCount(suspected, "suspected")] : []),
    ];
}
function assertionCount(verdict, assertions) {
    const failed = assertions.filter((row) => markOf(row) === "failed").length;
    const isFailed = verdict === "fail" && failed > 0;
    return isFailed
        ? `${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(failed)} of ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(assertions.length)} assertions failed`
        : `${heldCount(assertions)} assertions held`;
}
function regressionCount(count, how) {
    return `${count === 1 ? "1 regression" : `${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} regressions`} ${how}`;
}
/** Only the rules that are broken: of the others the generator's line tells. */
function validitySection({ validity }) {
    const broken = validity.filter(({ status }) => status === "broken");
    if (broken.length === 0)
        return undefined;
    const items = broken.map((row) => ({ mark: "failed", text: validityText(row) }));
    return { id: "validity", title: "Not a valid measurement", kind: "list", items };
}
function validityText({ rule, cause, summary }) {
    return `${rule}${cause === undefined ? "" : ` (${cause})`}: ${summary}`;
}
function markOf({ status, level }) {
    if (status === "pass")
        return "held";
    if (status === "too_few_samples" || status === "within_noise")
        return "undecided";
    return level === "warn" ? "warning" : "failed";
}
/** `1,499 of 10,000` where more are needed than there are. */
function samplesOf({ samples, samplesNeeded }) {
    if (samples >= samplesNeeded)
        return (0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samples);
    return `${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samples)} of ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samplesNeeded)}`;
}
/** `212ms (205–219ms)`. */
function observedOf({ observed, interval, unit }) {
    if (observed === undefined)
        return "–";
    const bounds = interval === undefined ? "" : ` (${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRange */ .Lu)(interval, unit)})`;
    return `${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(observed, unit)}${bounds}`;
}
/** Of the limit: beyond it, a percentage tells nobody anything. */
const SHARE_SAID_MAX = 10;
/** `18ms (9%) inside`, `12ms (6%) over`. */
function marginOf({ status, margin, limit, unit, comparison }) {
    const isOneSided = comparison !== "==" && comparison !== "!=";
    if (margin === undefined || !isOneSided || status === "too_few_samples")
        return "–";
    const size = (0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(Math.abs(margin), unit);
    const share = Math.abs(margin) / limit;
    const isTelling = limit > 0 && unit !== "ratio" && share < SHARE_SAID_MAX;
    const ofLimit = isTelling ? ` (${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)})` : "";
    if (margin >= 0)
        return `${size}${ofLimit} inside`;
    return `${size}${ofLimit} ${comparison.startsWith("<") ? "over" : "under"}`;
}


/***/ }),

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ reportModel)
});

// UNUSED EXPORTS: withFetchedLog

// EXTERNAL MODULE: ./lib/base/duration.js
var duration = __webpack_require__(8045);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/scenario/planned-samples.js
var planned_samples = __webpack_require__(7826);
// EXTERNAL MODULE: ./lib/gate/change-wording.js
var change_wording = __webpack_require__(9206);
;// CONCATENATED MODULE: ./lib/report/run-facts.js
const COMMIT_DIGITS = 8;
const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;
/** A commit as a report names it. */
function shortCommit(commit) {
    return beginningOf(commit, COMMIT_DIGITS);
}
/** `2026-03-01`, of an instant in ISO 8601. */
function dayOf(startedAt) {
    return beginningOf(startedAt, DAY_LENGTH);
}
/** `2026-03-01 12:00`, likewise. */
function minuteOf(startedAt) {
    return beginningOf(startedAt, MINUTE_LENGTH).replace("T", " ");
}
/** By characters, so that none is cut in two: a stored run may say anything of itself. */
function beginningOf(text, characters) {
    return Array.from(text).slice(0, characters).join("");
}

;// CONCATENATED MODULE: ./lib/report/comparison-sections.js



/** Stored runs and exclusions named in a report; the rest is counted. */
const RUNS_SHOWN_MAX = 20;
const nameColumn = { title: "", kind: "name" };
/** What matters most stands where a narrow page still shows it. */
const columns = [
    { title: "", kind: "text" },
    { title: "change", kind: "number" },
    { title: "between", kind: "text" },
    { title: "baseline", kind: "number" },
    { title: "this run", kind: "number" },
    { title: "", kind: "text" },
    { title: "visible from", kind: "number" },
];
const columnNote = "times are of a typical second, the median over the seconds of a run; visible from: the smallest worsening that 80 of 100 such comparisons would suspect";
/**
 * All exchanges, and what is better or worse of a request.
 *
 * @param filter only requests whose name contains it are listed
 */
function comparisonSection(comparison, filter) {
    if (comparison === undefined)
        return undefined;
    const { state, summary, rows, baselines } = comparison;
    const id = "comparison";
    const ofAll = rows.filter(({ request }) => request === undefined);
    const shown = rows.filter((row) => row.request === undefined ? row.change !== undefined : isTelling(row, filter));
    if (state !== "compared" || shown.length === 0) {
        const items = [{ mark: undefined, text: summary }];
        return { id, title: "Comparison with stored runs", kind: "list", items };
    }
    const runs = baselines.length === 1 ? "1 stored run" : `${(0,wording/* formatCount */.B4)(baselines.length)} stored runs`;
    return {
        id,
        title: `Comparison with ${runs}`,
        kind: "table",
        table: comparisonTable(shown, [columnNote, ...uncomparedNote(ofAll)].join("; ")),
    };
}
/** The other figures of requests. */
function comparedRequestSection(comparison, filter) {
    const others = (comparison?.rows ?? []).filter((row) => row.request?.includes(filter) === true && !isTelling(row, filter));
    const rows = others.filter(({ change }) => change !== undefined);
    if (rows.length === 0)
        return undefined;
    const uncompared = others.length - rows.length;
    const note = uncompared === 0
        ? undefined
        : `not compared: ${(0,wording/* formatCount */.B4)(uncompared)} of ${(0,wording/* formatCount */.B4)(others.length)} figures`;
    return {
        id: "comparedRequests",
        title: "Comparison by request",
        kind: "table",
        table: comparisonTable(rows, note),
    };
}
function isTelling({ request, status }, filter) {
    const isClear = status === "suspected_regression" || status === "improved";
    return isClear && request?.includes(filter) === true;
}
function uncomparedNote(ofAll) {
    const names = ofAll.filter(({ change }) => change === undefined).map(figureName);
    return names.length === 0 ? [] : [`not compared: ${names.join(", ")} (why is under Stored runs)`];
}
function figureName({ quantity }) {
    return quantity === "failed_ratio" ? "failed" : quantity;
}
function comparisonTable(rows, note) {
    const hasNames = rows.some(({ request }) => request !== undefined);
    const tableRows = rows.map((row, at) => {
        const isNew = rows[at - 1]?.request !== row.request || at === 0;
        const name = isNew ? (row.request ?? "all exchanges") : "";
        const cells = [...(hasNames ? [name] : []), ...cellsOf(row)];
        return { mark: marks[row.status], isDetail: false, cells };
    });
    return {
        columns: [...(hasNames ? [nameColumn] : []), ...columns],
        rows: tableRows,
        saysMarks: true,
        note,
    };
}
/** Which runs they are, and which were ruled out and why. */
function baselineSection(comparison) {
    if (comparison === undefined)
        return undefined;
    const { baselines, exclusions, notes, state, summary, rows } = comparison;
    const uncompared = rows.filter(({ status, request }) => status === "not_eligible" && request === undefined);
    const used = baselines
        .slice(0, RUNS_SHOWN_MAX)
        .map(({ origin, commit, startedAt }) => [
        origin,
        ...(commit === undefined ? [] : [`commit ${shortCommit(commit)}`]),
        ...(startedAt === undefined ? [] : [startedAt]),
    ].join(", "));
    const ruledOut = exclusions
        .slice(0, RUNS_SHOWN_MAX)
        .map(({ origin, reason }) => `Ruled out: ${origin} ${reason}.`);
    const rest = baselines.length + exclusions.length - used.length - ruledOut.length;
    const texts = [
        ...(state === "compared" ? [summary] : []),
        ...notes,
        ...uncompared.map((row) => row.summary),
        ...used.map((words) => `Compared with ${words}.`),
        ...ruledOut,
        ...(rest > 0 ? [`… and ${(0,wording/* formatCount */.B4)(rest)} more.`] : []),
    ];
    if (texts.length === 0)
        return undefined;
    const items = texts.map((text) => ({ mark: undefined, text }));
    return { id: "baselines", title: "Stored runs", kind: "list", items };
}
function cellsOf(row) {
    const { change, unit } = row;
    const quantity = (value) => value === undefined ? "–" : (0,wording/* formatQuantity */.VZ)(value, unit);
    const words = row.quantity === "failed_ratio" ? change_wording/* signedPoints */._9 : change_wording/* signedShare */.MZ;
    return [
        figureName(row),
        change === undefined ? "–" : words(change.estimate),
        change === undefined ? "–" : `${words(change.lower)} … ${words(change.upper)}`,
        quantity(row.baseline),
        quantity(row.head),
        verdictWords(row),
        change === undefined ? "–" : words(seenChange(row, change.smallestSeen)),
    ];
}
/** A rate gets worse by falling. */
function seenChange({ quantity }, size) {
    return quantity === "rate" ? -size : size;
}
const marks = {
    suspected_regression: "warning",
    improved: "held",
    no_regression_seen: "held",
    cannot_tell: "undecided",
    not_eligible: undefined,
};
function verdictWords({ status, change, quantity }) {
    switch (status) {
        case "suspected_regression":
            return "suspected to be worse";
        case "improved":
            return "better";
        case "no_regression_seen":
            return change === undefined || quantity === "rate"
                ? "no regression"
                : `no regression above ${(0,wording/* formatShare */.T1)(Math.max(0, Number(change.upper.toPrecision(2))))}`;
        case "cannot_tell":
            return "cannot tell";
        case "not_eligible":
            return "not compared";
    }
    return status;
}

// EXTERNAL MODULE: ./lib/base/loopback-host.js
var loopback_host = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/base/pairing-limits.js
var pairing_limits = __webpack_require__(5854);
;// CONCATENATED MODULE: ./lib/report/duet-notes.js


/** That a duet shared too small a machine to say how slow each variant is. */
function duetNotes({ pairing, targets }, { environment }) {
    if (pairing?.duet !== true || !targets.some(({ host }) => (0,loopback_host/* isLoopbackHost */.c)(host)))
        return [];
    const { cpusUsable: cpus } = environment;
    if (typeof cpus !== "number" || cpus >= pairing_limits/* DUET_CPUS_MIN */.Ke)
        return [];
    return [
        `Base and head were driven at once on a machine of which ${cpus} CPUs could be used, and a duet takes ${pairing_limits/* DUET_CPUS_MIN */.Ke}: whichever is slower also slows the other, so the ratio of their times is pulled to 1, and a regression may pass. In turns they are told apart.`,
    ];
}

// EXTERNAL MODULE: ./lib/report/judgement-sections.js
var judgement_sections = __webpack_require__(3270);
// EXTERNAL MODULE: ./lib/report/latency-sections.js
var latency_sections = __webpack_require__(2417);
;// CONCATENATED MODULE: ./lib/report/load-section.js


/** Checks that failed and are named; the rest is counted. */
const FAILED_CHECKS_SHOWN_MAX = 10;
/**
 * What was sent and what came of it, and how the generator fared. Of two variants side by side what
 * was measured is the head's, and what was counted all along is of both.
 */
function loadSection(metrics, { validity }) {
    const isPaired = metrics.paired !== undefined;
    const facts = [
        { label: "rate", lines: [rateText(metrics)] },
        { label: "accounting", lines: accountingLines(metrics.measured) },
        ...wholeRunFacts(metrics),
        { label: "iterations", lines: [iterationsText(metrics)] },
        { label: "responses", lines: [statusesText(metrics)] },
        ...checkFacts(metrics.checks),
        {
            label: isPaired ? "connections of both" : "connections",
            lines: connectionLines(metrics.connections),
        },
        { label: "data", lines: [dataText(metrics)] },
        { label: "generator", lines: [generatorText(metrics, validity)] },
    ];
    const title = (0,latency_sections/* measuredTitle */.zv)("Load", metrics);
    return { id: "load", title, digest: loadDigest(metrics), kind: "facts", facts };
}
/** `200/s · 0.17% failed`. */
function loadDigest({ rates, overall }) {
    const { failedRatio } = overall;
    const failed = failedRatio === undefined ? [] : [`${(0,wording/* formatShare */.T1)(failedRatio)} failed`];
    return [rateOf(rates.achievedPerSecond), ...failed].join(" · ");
}
/** `timeout 8, reset 2`; in the order in which the log numbers its words. */
function countsText(counts) {
    return Object.entries(counts)
        .map(([name, count]) => `${name} ${(0,wording/* formatCount */.B4)(count)}`)
        .join(", ");
}
function withCauses(count, causes) {
    return count === 0 ? "0" : `${(0,wording/* formatCount */.B4)(count)} (${countsText(causes)})`;
}
function rateText({ rates, measured }) {
    const { plannedPerSecond, achievedPerSecond, endedPerSecond, peakEndedPerSecond } = rates;
    const ended = `${rateOf(endedPerSecond)} ended, at most ${(0,wording/* formatCount */.B4)(peakEndedPerSecond)} in one second`;
    if (plannedPerSecond === undefined)
        return ended;
    const share = measured.planned > 0 ? ` (${(0,wording/* formatShare */.T1)(measured.sent / measured.planned)})` : "";
    return `${rateOf(plannedPerSecond)} planned, ${rateOf(achievedPerSecond)} achieved${share}, ${ended}`;
}
function rateOf(perSecond) {
    return (0,wording/* formatQuantity */.VZ)(perSecond, "perSecond");
}
/** The two sums that every report prints. */
function accountingLines(accounting) {
    const { planned, sent, dropped, droppedBy, succeeded, failed, failedBy } = accounting;
    const { cancelled, unfinished } = accounting;
    const open = unfinished > 0 ? ` + ${(0,wording/* formatCount */.B4)(unfinished)} without an end in the log` : "";
    return [
        `planned ${(0,wording/* formatCount */.B4)(planned)} = sent ${(0,wording/* formatCount */.B4)(sent)} + dropped ${withCauses(dropped, droppedBy)}`,
        `sent ${(0,wording/* formatCount */.B4)(sent)} = succeeded ${(0,wording/* formatCount */.B4)(succeeded)} + failed ${withCauses(failed, failedBy)} + cancelled ${(0,wording/* formatCount */.B4)(cancelled)}${open}`,
    ];
}
/** Only where warm-up, drain or the base make it another than the measured one. */
function wholeRunFacts({ wholeRun, measured, paired }) {
    if (wholeRun.planned === measured.planned && wholeRun.sent === measured.sent)
        return [];
    const label = paired === undefined ? "with warm-up" : "with base and warm-up";
    return [{ label, lines: accountingLines(wholeRun) }];
}
function iterationsText({ iterations }) {
    const { completedMeasured, vusMax, inFlightMax } = iterations;
    return `${(0,wording/* formatCount */.B4)(completedMeasured)} completed, at most ${(0,wording/* formatCount */.B4)(vusMax)} virtual users and ${(0,wording/* formatCount */.B4)(inFlightMax)} exchanges at once`;
}
function statusesText({ overall }) {
    if (overall.statuses.length === 0)
        return "none";
    return overall.statuses.map(({ status, count }) => `${status}: ${(0,wording/* formatCount */.B4)(count)}`).join(", ");
}
function checkFacts(checks) {
    if (checks.length === 0)
        return [];
    const passed = checks.reduce((sum, check) => sum + check.passed, 0);
    const failed = checks.reduce((sum, check) => sum + check.failed, 0);
    const broken = checks.filter((check) => check.failed > 0);
    const named = broken
        .slice(0, FAILED_CHECKS_SHOWN_MAX)
        .map((check) => `${(0,wording/* formatCount */.B4)(check.failed)} failed in ${check.request}: ${check.label}`);
    const rest = broken.length - named.length;
    const more = rest > 0 ? [`and ${(0,wording/* formatCount */.B4)(rest)} further checks failed`] : [];
    const summary = `${(0,wording/* formatCount */.B4)(passed)} of ${(0,wording/* formatCount */.B4)(passed + failed)} held`;
    return [{ label: "checks", lines: [summary, ...named, ...more] }];
}
function connectionLines(connections) {
    const { opened, closed, closedBy, failed, failedBy, openMax, reusedRatio } = connections;
    const reused = reusedRatio === undefined ? "" : `; ${(0,wording/* formatShare */.T1)(reusedRatio)} of exchanges reused one`;
    const counts = `opened ${(0,wording/* formatCount */.B4)(opened)} (at most ${(0,wording/* formatCount */.B4)(openMax)} at once), closed ${withCauses(closed, closedBy)}, failed ${withCauses(failed, failedBy)}${reused}`;
    const { count, medianNanos, maxNanos } = connections.connecting;
    if (count === 0)
        return [counts];
    return [
        counts,
        `connecting took ${(0,latency_sections/* nanosText */.NJ)(medianNanos)} at the median, at most ${(0,latency_sections/* nanosText */.NJ)(maxNanos)}`,
    ];
}
function dataText({ overall, rates, connections, paired }) {
    const received = (0,wording/* formatQuantity */.VZ)(overall.bytesRead, "bytes");
    const speed = (0,wording/* formatQuantity */.VZ)(rates.bytesReadPerSecond, "bytesPerSecond");
    const sent = (0,wording/* formatQuantity */.VZ)(connections.bytesWritten, "bytes");
    const where = paired === undefined ? "" : " to both variants";
    return `${received} received (${speed}), ${sent} sent${where}`;
}
function generatorText({ health, lag }, validity) {
    const { lateness } = lag;
    const parts = [
        lateness === undefined ? [] : `late by ${(0,latency_sections/* nanosText */.NJ)(lateness.nanos)} at p${lateness.percent}`,
        heartbeatParts(health),
    ].flat();
    const word = healthWord(validity);
    if (parts.length === 0)
        return word === "healthy" ? "no sign of its health in the log" : word;
    return `${word}: ${parts.join(", ")}`;
}
function healthWord(validity) {
    const own = validity.filter(({ cause }) => cause === "generator");
    if (own.some(({ status }) => status === "broken"))
        return "not healthy";
    return own.some(({ status }) => status === "limited") ? "the bottleneck" : "healthy";
}
/** `21.4% of a core to send, 34% in all`: what is not sending is mostly the recording. */
function cpuParts({ loadCpuShareMean, process: whole }) {
    if (loadCpuShareMean === undefined)
        return [];
    const sending = `${(0,wording/* formatShare */.T1)(loadCpuShareMean)} of a core`;
    if (whole?.cpuShareMean === undefined)
        return [sending];
    return [`${sending} to send`, `${(0,wording/* formatShare */.T1)(whole.cpuShareMean)} in all`];
}
function heartbeatParts(health) {
    const { loopDelayMaxNanos, gcPauses, gcLongestNanos, residentBytesMax } = health;
    const parts = cpuParts(health);
    if (loopDelayMaxNanos !== undefined)
        parts.push(`event loop held up for at most ${(0,latency_sections/* nanosText */.NJ)(loopDelayMaxNanos)}`);
    if (gcPauses > 0)
        parts.push(`${(0,wording/* formatCount */.B4)(gcPauses)} GC pauses, the longest ${(0,latency_sections/* nanosText */.NJ)(gcLongestNanos)}`);
    if (residentBytesMax !== undefined)
        parts.push(`${(0,wording/* formatQuantity */.VZ)(residentBytesMax, "bytes")} of memory`);
    return parts;
}

// EXTERNAL MODULE: ./lib/gate/ab/quad-words.js
var quad_words = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/ab/row-name.js
var row_name = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/gate/ab/wording.js
var ab_wording = __webpack_require__(3835);
;// CONCATENATED MODULE: ./lib/report/paired-sections.js





/** What is decided comes before the figures that it is about: a phone shows the first columns. */
const paired_sections_columns = [
    { title: "", kind: "name" },
    { title: "", kind: "text" },
    { title: "change (interval)", kind: "number" },
    { title: "base", kind: "number" },
    { title: "head", kind: "number" },
    { title: "gate", kind: "number" },
    { title: "", kind: "text" },
];
const COLUMN_NOTE = "the interval holds at 99% for all rows together; gate: a change for the worse up to this never fails";
const NO_FAILURES_NOTE = "a request of which nothing failed has no row for failures";
const UNKNOWN = "–";
/**
 * Every figure with its change and its answer. Of an invalid run no row says anything of the change:
 * then there are no answers, and nothing is marked.
 *
 * @param filter only requests whose name contains it are listed
 */
function pairedSection(paired, filter) {
    if (paired === undefined)
        return undefined;
    const isJudged = paired.verdict !== "invalid";
    const listed = paired.rows.filter((row) => isListed(row, filter));
    const shown = listed.filter((row) => !isWithoutFailures(row));
    const notes = [
        `of the typical ${(0,quad_words/* quadWord */.K)(paired)}`,
        COLUMN_NOTE,
        ...(shown.length < listed.length ? [NO_FAILURES_NOTE] : []),
    ];
    const rows = shown.map((row, at) => {
        const isNew = at === 0 || (0,row_name/* subjectOf */.e)(shown[at - 1]) !== (0,row_name/* subjectOf */.e)(row);
        const cells = [isNew ? (0,row_name/* subjectOf */.e)(row) : "", ...figureCells(row)];
        return isJudged
            ? { mark: paired_sections_marks[row.status], isDetail: false, cells: [...cells, (0,ab_wording/* statusWords */.o7)(row)] }
            : { mark: undefined, isDetail: false, cells: [...cells, ""] };
    });
    return {
        id: "paired",
        title: isJudged ? "Head beside base, in the same minutes" : "What was seen, and does not count",
        kind: "table",
        table: { columns: paired_sections_columns, rows, saysMarks: true, note: notes.join("; ") },
    };
}
/** What is of no request is of all of them, and there where it is known. */
function isListed({ request, status }, filter) {
    return request === undefined ? status !== "not_eligible" : request.includes(filter);
}
/** Of a request: the row of all exchanges has them too. */
function isWithoutFailures({ request, failures }) {
    return request !== undefined && failures?.base.count === 0 && failures.head.count === 0;
}
/** As `columns` has them, between the first and the last. */
function figureCells(row) {
    const { quantity, unit, base, head, change } = row;
    const value = (of) => of === undefined ? UNKNOWN : (0,wording/* formatQuantity */.VZ)(of, unit);
    return [
        quantity === "failed_ratio" ? "failed" : quantity,
        change === undefined ? UNKNOWN : (0,ab_wording/* changeWords */.mF)(row, change),
        value(base),
        value(head),
        change === undefined ? UNKNOWN : gateWords(row, change),
    ];
}
function gateWords({ quantity }, { margin }) {
    return quantity === "failed_ratio" ? (0,change_wording/* points */.WR)(margin) : (0,wording/* formatShare */.T1)(Number(margin.toPrecision(2)));
}
const paired_sections_marks = {
    regression: "failed",
    no_regression: "held",
    improved: "held",
    cannot_tell: "undecided",
    not_eligible: undefined,
};
/** What explains a regression, how sure the verdict is, and what would decide it. */
function certaintySection(paired) {
    if (paired === undefined)
        return undefined;
    // Of what does not count nobody asks where it is.
    const quad = (0,quad_words/* quadWord */.K)(paired);
    const ofHead = paired.verdict === "invalid"
        ? []
        : [
            ...explanationsOf(paired.rows, quad),
            ...paired.tails.map((tail) => (0,ab_wording/* tailWords */.sF)(tail, quad)),
        ];
    const { neededTime } = paired;
    const toDecide = neededTime === undefined ? [] : [(0,ab_wording/* neededTimeWords */.ck)(neededTime)];
    const texts = [...ofHead, ...(0,ab_wording/* certaintyWords */.$y)(paired), ...toDecide];
    const items = texts.map((text) => ({ mark: undefined, text }));
    return { id: "certainty", title: "How sure", kind: "list", items };
}
/** One for each request, of its first figure that has one: p95 got slower where p50 did. */
function explanationsOf(rows, quad) {
    const explained = new Set();
    return rows.flatMap((row) => {
        const { explanation, quantity } = row;
        const subject = (0,row_name/* subjectOf */.e)(row);
        if (explanation === undefined || explained.has(subject))
            return [];
        explained.add(subject);
        const words = (0,ab_wording/* explanationWords */.Ri)(explanation, quad).join(" ");
        return words === "" ? [] : [`${quantity} of ${subject}: ${words}`];
    });
}

// EXTERNAL MODULE: ./lib/scenario/base-url.js
var base_url = __webpack_require__(6257);
;// CONCATENATED MODULE: ./lib/report/run-origin.js

/** As the command line names it in the output folder. */
const LOG_FILE = "events.z6log";
function originOf(header, scenario) {
    const { file, sha256 } = header.scenario;
    return {
        ...header,
        scenario: { name: scenario.metadata.name, file, sha256 },
        targets: scenario.targets.map((target) => ({ name: target.name, url: (0,base_url/* baseUrlText */.Gv)(target) })),
        warmUpNanos: scenario.warmUpNanos,
        logFile: scenario.eventLogPath ?? LOG_FILE,
    };
}

// EXTERNAL MODULE: ./lib/report/run-words.js
var run_words = __webpack_require__(6007);
// EXTERNAL MODULE: ./lib/base/server-timing.js
var server_timing = __webpack_require__(1993);
;// CONCATENATED MODULE: ./lib/report/server-timing-section.js



const NOTE = "as the responses say in Server-Timing, of successes; entries can contain each other";
/** undefined: no response said anything of its server's times. */
function serverTimingSection(metrics) {
    const { serverTiming } = metrics;
    if (serverTiming === undefined)
        return undefined;
    const { entries } = serverTiming;
    const [first] = entries;
    const columns = [
        { title: "", kind: "name" },
        { title: "entry", kind: "name" },
        { title: "mean", kind: "number" },
        ...(first === undefined ? [] : (0,latency_sections/* distributionColumns */.o_)(first.time)),
    ];
    const rows = entries.map(({ request, name, time }, at) => ({
        mark: undefined,
        isDetail: false,
        cells: [
            entries[at - 1]?.request === request ? "" : request,
            name,
            (0,latency_sections/* nanosText */.NJ)(time.meanNanos),
            ...(0,latency_sections/* distributionCells */.ob)(time),
        ],
    }));
    const notes = [NOTE, (0,latency_sections/* tooSmallNote */.QR)(entries.map(({ time }) => time)), leftOutNote(serverTiming)];
    return {
        id: "serverTiming",
        title: (0,latency_sections/* measuredTitle */.zv)("Server timing", metrics),
        digest: `${(0,wording/* formatCount */.B4)(entries.length)} entries`,
        kind: "table",
        table: {
            columns,
            rows,
            saysMarks: true,
            note: notes.filter((note) => note !== undefined).join("; "),
        },
    };
}
const causeWords = {
    malformed: "malformed",
    bad_duration: "whose duration is no number of milliseconds from 0 to a day",
    long_name: `whose name is longer than ${server_timing/* TIMING_NAME_OCTETS_MAX */.VW} octets`,
    many_entries: `after the ${server_timing/* TIMING_ENTRIES_MAX */.RO}nd of their response`,
    many_names: `whose name is none of the first ${server_timing/* TIMING_NAMES_MAX */.fP}`,
    long_field: `in field lines beyond ${(0,wording/* formatCount */.B4)(server_timing/* TIMING_OCTETS_MAX */.z$)} octets, counted by line`,
    many_series: "of requests and names beyond those that are told apart",
};
function leftOutNote({ leftOut }) {
    const parts = Object.entries(leftOut).map(([cause, count]) => {
        return `${(0,wording/* formatCount */.B4)(count)} ${causeWords[cause]}`;
    });
    return parts.length === 0 ? undefined : `left out: ${parts.join(", ")}`;
}

// EXTERNAL MODULE: ./lib/gate/comparison-row.js
var comparison_row = __webpack_require__(2111);
;// CONCATENATED MODULE: ./lib/gate/trend.js
const trendQuantities = ["p50", "p95", "p99", "failed_ratio", "rate"];
trendQuantities;

;// CONCATENATED MODULE: ./lib/report/sparkline.js
/** U+2581 … U+2588, from one eighth of a line's height to all of it. */
const bars = "▁▂▃▄▅▆▇█";
/**
 * Of the largest value: what the line's height stands for at least. Values that differ by less than
 * runs of one code do look flat.
 */
const SPAN_MIN = 0.2;
/**
 * Values as a line of bars, one for each, the lowest value at the bottom.
 *
 * @param values at least 0
 */
function sparkline(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const span = Math.max(high - low, SPAN_MIN * high);
    return values
        .map((value) => {
        const height = span === 0 ? 0 : (value - low) / span;
        return bars[Math.min(bars.length - 1, Math.floor(height * bars.length))];
    })
        .join("");
}

;// CONCATENATED MODULE: ./lib/report/trend-sections.js








/** Runs, this one included, from which on there is something to look at. */
const RUNS_MIN = 3;
/** One line for each figure, where it changed, and what has become of the pinned run's. */
function trendSection(trend) {
    if (trend === undefined)
        return undefined;
    const lines = hasEnoughRuns(trend)
        ? trendQuantities.flatMap((quantity) => figureItem(quantity, trend))
        : [];
    const items = [...lines, ...(trend.pinned === undefined ? [] : [pinnedItem(trend.pinned)])];
    if (items.length === 0)
        return undefined;
    const title = lines.length === 0 ? "Trend" : `Trend of ${(0,wording/* formatCount */.B4)(trend.runs.length)} runs`;
    return { id: "trend", title, kind: "list", items };
}
/** Every run of the trend, the newest first. */
function trendRunSection(trend) {
    if (trend === undefined || !hasEnoughRuns(trend))
        return undefined;
    const rows = trend.runs.toReversed().map(tableRow);
    const table = { columns: trend_sections_columns, rows, saysMarks: true, note: trend_sections_columnNote };
    return { id: "trendRuns", title: "Runs of the trend", kind: "table", table };
}
function hasEnoughRuns({ runs }) {
    return runs.length >= RUNS_MIN;
}
/** `p50 ▁▁▂▇▇ 46ms, between 40ms and 47ms. Slower since run 9: …` */
function figureItem(quantity, { runs, changes }) {
    const values = runs
        .filter(({ leftOut }) => leftOut === undefined)
        .map(({ figures }) => figures[quantity])
        .filter((value) => value !== undefined);
    const last = values.at(-1);
    if (last === undefined || values.length < 2)
        return [];
    const change = changes.find((each) => each.quantity === quantity);
    const words = (value) => (0,wording/* formatQuantity */.VZ)(value, (0,comparison_row/* unitOf */.uF)(quantity));
    const low = words(Math.min(...values));
    const high = words(Math.max(...values));
    const range = low === high ? "in all runs" : `between ${low} and ${high}`;
    const line = `${comparison_row/* quantityWords */.Lf[quantity]} ${sparkline(values)} ${words(last)}, ${range}.`;
    if (change === undefined)
        return [{ mark: undefined, text: line }];
    return [{ mark: change.isWorse ? "warning" : "held", text: `${line} ${change.summary}` }];
}
function pinnedItem(pinned) {
    const { origin, problem, rows, sameMachine } = pinned;
    if (problem !== undefined) {
        return { mark: undefined, text: `Not set beside the pinned ${origin}: it ${problem}.` };
    }
    const figures = rows.map(pinnedWords).join(", ");
    const machine = sameMachine ? "" : ", which was of another machine";
    const said = figures === "" ? "it has no figure in common with this run" : figures;
    return {
        mark: undefined,
        text: `Beside the pinned ${labelWords(pinned)}${machine}: ${said}. One run beside one run shows what has come about over time, and proves nothing.`,
    };
}
function pinnedWords({ quantity, unit, pinned, head, change }) {
    const size = (quantity === "failed_ratio" ? change_wording/* signedPoints */._9 : change_wording/* signedShare */.MZ)(change);
    const from = (0,wording/* formatQuantity */.VZ)(pinned, unit);
    return `${comparison_row/* quantityWords */.Lf[quantity]} ${size} (${from} to ${(0,wording/* formatQuantity */.VZ)(head, unit)})`;
}
/** `run 12 (commit 1a2b3c4d, 2026-03-01)`. */
function labelWords({ origin, commit, startedAt }) {
    const facts = [
        ...(commit === undefined ? [] : [`commit ${shortCommit(commit)}`]),
        ...(startedAt === undefined ? [] : [dayOf(startedAt)]),
    ];
    return facts.length === 0 ? origin : `${origin} (${facts.join(", ")})`;
}
const trend_sections_columns = [
    { title: "", kind: "name" },
    { title: "started (UTC)", kind: "name" },
    { title: "commit", kind: "name" },
    { title: "verdict", kind: "text" },
    { title: "p50", kind: "number" },
    { title: "p95", kind: "number" },
    { title: "p99", kind: "number" },
    { title: "failed", kind: "number" },
    { title: "rate", kind: "number" },
    { title: "", kind: "text" },
];
const trend_sections_columnNote = "the newest first; times are of a typical second, the median over the seconds of a run";
function tableRow(run) {
    const { origin, url, commit, startedAt, verdict, figures, leftOut } = run;
    return {
        mark: judgement_sections/* verdictMarks */.M9[verdict],
        isDetail: false,
        url,
        cells: [
            origin,
            startedAt === undefined ? "–" : minuteOf(startedAt),
            commit === undefined ? "–" : shortCommit(commit),
            run_words/* verdictWords */.L2[verdict],
            ...trendQuantities.map((quantity) => {
                const value = figures[quantity];
                return value === undefined ? "–" : (0,wording/* formatQuantity */.VZ)(value, (0,comparison_row/* unitOf */.uF)(quantity));
            }),
            leftOut ?? "",
        ],
    };
}

// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/report/model.js














/** Pure: the same input gives the same model on every machine, at any time. */
function reportModel(input, options = {}) {
    const filter = options.requestFilter ?? "";
    const origin = (0,visible_text/* withVisibleTexts */.H_)(originOf(input.header, input.scenario));
    const metrics = (0,visible_text/* withVisibleTexts */.H_)(filtered(input.metrics, filter));
    const judgement = (0,visible_text/* withVisibleTexts */.H_)(input.judgement);
    const trend = (0,visible_text/* withVisibleTexts */.H_)(input.trend);
    const logEnding = (0,visible_text/* withVisibleTexts */.H_)(input.logEnding);
    const hidden = input.metrics.requests.length - metrics.requests.length;
    const notes = (0,visible_text/* withVisibleTexts */.H_)([
        ...judgement.notes,
        ...autoNotes(input.scenario),
        ...duetNotes(input.scenario, input.header),
        ...input.notes,
        ...(input.logEnding === "complete" ? [] : [`The log was not read to its end: ${logEnding}`]),
        ...(hidden > 0
            ? [`${(0,wording/* formatCount */.B4)(hidden)} requests whose name does not contain "${filter}" are not listed.`]
            : []),
    ]);
    const sections = [
        // Of a run that is none, the assertions say nothing before the reader knows why.
        ...(judgement.verdict === "invalid"
            ? [(0,judgement_sections/* validitySection */.YU)(judgement), (0,judgement_sections/* assertionSection */.U)(judgement)]
            : [(0,judgement_sections/* assertionSection */.U)(judgement), (0,judgement_sections/* validitySection */.YU)(judgement)]),
        pairedSection(judgement.paired, filter),
        certaintySection(judgement.paired),
        comparisonSection(judgement.comparison, filter),
        comparedRequestSection(judgement.comparison, filter),
        baselineSection(judgement.comparison),
        trendSection(trend),
        trendRunSection(trend),
        (0,latency_sections/* latencySection */.y)(metrics),
        (0,latency_sections/* requestSection */.TN)(metrics),
        (0,latency_sections/* targetSection */.$C)(metrics),
        serverTimingSection(metrics),
        loadSection(metrics, judgement),
        notesSection(notes),
        (0,run_words/* commandSection */.pe)(origin),
    ].filter((section) => section !== undefined);
    const summary = (0,run_words/* runSentence */.nm)(origin, metrics);
    return { origin, metrics, judgement, trend, notes, logEnding, summary, sections };
}
/** The same report for somebody who has to download the log first. */
function withFetchedLog(model, fetched) {
    const sections = model.sections.map((section) => section.id === "commands" ? commandSection(model.origin, fetched) : section);
    return { ...model, sections };
}
/** That nothing has ended a run which was to end when a comparison is decided. */
function autoNotes({ autoNanosMax, pairing, load }) {
    if (autoNanosMax === undefined || pairing !== undefined)
        return [];
    const length = (0,duration/* formatDuration */.a3)((0,planned_samples/* loadNanos */.A)(load));
    return [
        `The duration is auto, and no variants were compared side by side: the load was to last ${length}.`,
    ];
}
function filtered(metrics, filter) {
    return {
        ...metrics,
        requests: metrics.requests.filter(({ name }) => name.includes(filter)),
        checks: metrics.checks.filter(({ request }) => request.includes(filter)),
        serverTiming: metrics.serverTiming && {
            ...metrics.serverTiming,
            entries: metrics.serverTiming.entries.filter(({ request }) => request.includes(filter)),
        },
    };
}
function notesSection(notes) {
    if (notes.length === 0)
        return undefined;
    const items = notes.map((text) => ({ mark: undefined, text }));
    return { id: "notes", title: "Notes", kind: "list", items };
}


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   QQ: () => (/* binding */ verdictAdvice),
/* harmony export */   nm: () => (/* binding */ runSentence),
/* harmony export */   pe: () => (/* binding */ commandSection)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _gate_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2863);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1356);
/* harmony import */ var _scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);




/** Targets named in one line; the rest is counted. */
const TARGETS_SHOWN_MAX = 3;
/** What the headline says of a run. */
const verdictWords = {
    pass: "passed",
    fail: "failed",
    inconclusive: "inconclusive",
    invalid: "invalid run",
};
/** `open model · 30s measured after 5s of warm-up · http://127.0.0.1:8080 · seed 42 · z6 0.1.0`. */
function runSentence(origin, { run }) {
    const { warmUpNanos, seed, engine, world, shard, workers } = origin;
    const each = origin.overrides.pairing === undefined ? "" : " of each";
    const warmUp = warmUpNanos > 0 ? ` after ${wholeMillis(warmUpNanos)} of warm-up` : "";
    return [
        `${run.model} model`,
        `${wholeMillis(run.windowNanos)}${each} measured${warmUp}`,
        whereWords(origin),
        ...(world === "simulated" ? ["simulated"] : []),
        ...(shard.count > 1 ? [`shard ${shard.index + 1} of ${shard.count}`] : []),
        ...(workers > 1 ? [`${workers} workers`] : []),
        `seed ${seed}`,
        `z6 ${engine}`,
    ].join(" · ");
}
function whereWords({ targets, overrides: { pairing } }) {
    if (pairing !== undefined) {
        return `base ${pairing.base} and head ${pairing.head} ${(0,_scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__/* .drivenWords */ .Kq)(pairing)}`;
    }
    const shown = targets.slice(0, TARGETS_SHOWN_MAX).map(({ url }) => url);
    const rest = targets.length - shown.length;
    return `${shown.join(", ")}${rest > 0 ? ` and ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest)} more` : ""}`;
}
function wholeMillis(nanos) {
    return (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(Math.round(nanos / _base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .NANOS_PER_MILLI */ .gs) * _base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .NANOS_PER_MILLI */ .gs);
}
/** What a reader does about a verdict that is none. */
const verdictAdvice = {
    inconclusive: "This run neither clears the change nor holds anything against it: run it again, or for longer.",
    invalid: "This is no verdict on the change: it was not judged. Run it again when that is mended.",
};
/** What to type to see the same again. */
function commandSection(origin, fetched) {
    const { world, scenario, seed, logFile } = origin;
    const words = [
        "z6",
        verbOf(origin),
        shellWord(scenario.file),
        `--seed ${seed}`,
        ...overrideFlags(origin),
    ];
    const again = {
        line: words.join(" "),
        about: world === "simulated" ? "gives the same log" : againWords(origin),
    };
    const replay = {
        line: `z6 replay ${shellWord(fetched?.path ?? logFile)}`,
        about: "re-executes this run from its log and compares every byte",
    };
    const download = fetched === undefined
        ? []
        : [{ line: fetched.command, about: "downloads the log of this run" }];
    const commands = [...download, replay, ...reportCommands(origin, fetched), again];
    return { id: "commands", title: "Reproduce", kind: "commands", commands };
}
/** Whose servers were the job's own, there is more in the log than a reader can have again. */
function reportCommands({ overrides }, fetched) {
    if (overrides.pairing === undefined || fetched === undefined)
        return [];
    const line = `z6 report ${shellWord(fetched.path)}`;
    return [{ line, about: "judges the log again and shows every figure: no server is needed" }];
}
const loopback = /^https?:\/\/(?:localhost|127\.|\[::1\])/u;
/** A server of the job's machine is gone with the job. */
function againWords({ targets, overrides }) {
    const isLocal = targets.some(({ url }) => loopback.test(url));
    if (!isLocal)
        return "drives the same load again";
    return overrides.pairing === undefined
        ? "drives the same load again, once your server listens there"
        : "drives the same load again, once builds of base and head listen there";
}
function verbOf({ world, overrides }) {
    if (overrides.pairing !== undefined)
        return "compare";
    return world === "simulated" ? "simulate" : "run";
}
function overrideFlags({ overrides }) {
    const { target, durationNanos, vus, rate, workers, pairing } = overrides;
    const flags = [];
    // Of a comparison the two addresses take its place.
    if (target !== undefined && pairing === undefined)
        flags.push(`--target ${shellWord(target)}`);
    if (durationNanos === "auto")
        flags.push("--duration auto");
    else if (durationNanos !== undefined)
        flags.push(`--duration ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationNanos)}`);
    if (vus !== undefined)
        flags.push(`--vus ${vus}`);
    if (rate !== undefined)
        flags.push(`--rate ${rate}`);
    if (workers !== undefined)
        flags.push(`--workers ${workers}`);
    if (pairing !== undefined) {
        flags.push(`--base ${shellWord(pairing.base)}`, `--head ${shellWord(pairing.head)}`);
        if (pairing.duet === true)
            flags.push("--duet");
        const { startSpread } = pairing;
        if (startSpread !== undefined)
            flags.push(`--start-spread ${percent(startSpread.deviation)}`);
    }
    return flags;
}
/** To a hundredth, which is all of it that there is. */
function percent(share) {
    return `${Number((100 * share).toFixed(2))}%`;
}
/** A POSIX shell's word: quoted unless it is plainly harmless. */
function shellWord(text) {
    if (/^[\w./:@%+,][\w./:@%+,-]*$/u.test(text))
        return text;
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6293);
/* harmony import */ var _gate_wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2863);
/* harmony import */ var _judgement_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3270);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6007);
/* harmony import */ var _terminal_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2434);
/* harmony import */ var _terminal_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9974);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4468);







/** A reader takes in no more, and the assertions have their own table. */
const REASONS_MAX = 5;
/** The end-of-run text: the verdict and its reasons first, then the evidence. */
function renderTerminal(model, options) {
    return (0,_terminal_page_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalPage */ .m)({ head: (style) => headLines(model, style), sections: model.sections }, options);
}
function headLines({ judgement, origin, summary }, style) {
    const { paint, width } = style;
    const { verdict, exitCode, reasons } = judgement;
    const mark = _judgement_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictMarks */ .M9[verdict];
    const rest = reasons.length - REASONS_MAX;
    const word = paint(`${_terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .markSigns */ .gQ[mark]} ${_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWords */ .L2[verdict].toUpperCase()}`, _terminal_style_js__WEBPACK_IMPORTED_MODULE_4__/* .markTones */ .nv[mark]);
    return [
        `${word}  ${paint(origin.scenario.name, "strong")}  ${paint(`exit code ${exitCode}`, "quiet")}`,
        ...reasons
            .slice(0, REASONS_MAX)
            .flatMap((reason) => (0,_terminal_section_js__WEBPACK_IMPORTED_MODULE_3__/* .hanging */ .r)({ first: "  ", text: reason, width })),
        ...(rest > 0 ? [`  … and ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(rest)} more reasons`] : []),
        "",
        ...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)(summary, width).map((line) => paint(line, "quiet")),
    ];
}


/***/ })

};
