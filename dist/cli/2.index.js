export const id = 2;
export const ids = [2];
export const modules = {

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare),
  noise: () => (/* binding */ noise)
});

// EXTERNAL MODULE: ./lib/gate/ab/paired-verdict.js + 27 modules
var paired_verdict = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/node/files.js
var files = __webpack_require__(4691);
// EXTERNAL MODULE: ./lib/scenario/pairing.js
var scenario_pairing = __webpack_require__(1562);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/outcome.js
var outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/engine/drive.js
var drive = __webpack_require__(4830);
// EXTERNAL MODULE: ./lib/engine/engine.js + 8 modules
var engine = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/eventlog/log-writer.js
var log_writer = __webpack_require__(8834);
// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/metrics/histogram.js
var histogram = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/plan/plan.js + 9 modules
var plan = __webpack_require__(9081);
// EXTERNAL MODULE: ./lib/scenario/base-url.js
var base_url = __webpack_require__(6257);
// EXTERNAL MODULE: ./lib/app/network.js + 7 modules
var app_network = __webpack_require__(1394);
;// CONCATENATED MODULE: ./lib/app/pace.js











/** How long the pace is taken. What comes after it warms up both variants anyway. */
const PACE_NANOS = time/* NANOS_PER_SECOND */.H9;
/**
 * How long the scenario's requests typically take when one virtual user sends one after the
 * other: what the length of slices goes by. It judges nothing, so it is in no log.
 *
 * @param scenario with the targets that are to be asked
 * @param variant whose targets they are
 * @throws TargetError when no request could be sent; UserError before anything is tried
 */
async function paceOf(scenario, inputs, variant) {
    const alone = aloneFor(scenario);
    const times = new ResponseTimes();
    const log = new log_writer/* LogWriter */.Gp({ flushIntervalTicks: undefined, onBlock: (rows) => times.add(rows) });
    const network = await (0,app_network/* prepareNetwork */.A)(alone, inputs);
    const world = network.begin();
    try {
        await (0,drive/* drive */.r)(new engine/* Engine */.N({ scenario: alone, plan: (0,plan/* planOf */.XC)(alone), log, world }), world);
        log.flush();
    }
    finally {
        world.dispose();
    }
    const unreachable = times.unreachable();
    if (unreachable === undefined)
        return times.pace();
    const urls = scenario.targets.map((target) => (0,base_url/* baseUrlText */.Gv)(target)).join(", ");
    throw new errors/* TargetError */.I0(`${variant} cannot be reached at ${urls}: every attempt failed (${unreachable})`, {
        hint: `see that ${variant} is running and listens there, and that the address is right`,
    });
}
/** One virtual user without pauses. */
function aloneFor(scenario) {
    return {
        ...scenario,
        load: {
            model: "closed",
            stages: [{ vusFrom: 1, vusTo: 1, durationNanos: PACE_NANOS }],
            iterations: undefined,
        },
        thinkTime: { kind: "none" },
        warmUpNanos: 0,
        timer: "economical",
        assertions: [],
        pairing: undefined,
    };
}
/** What became of the requests. There is one exchange at a time, so what ends belongs to what was sent last. */
class ResponseTimes {
    #times = new histogram/* Histogram */.d();
    #intendedAt = 0;
    #sent = 0;
    #unsentBy;
    add(rows) {
        for (let row = 0; row < rows.length; row += 1) {
            const kind = rows.kind[row];
            if (kind === record/* RecordKind */.m1.requestSent) {
                this.#intendedAt = rows.x[row];
                this.#sent += 1;
            }
            else if (kind === record/* RecordKind */.m1.requestUnsent) {
                this.#unsentBy = outcome/* outcomeNames */.Lv[rows.detail[row]];
            }
            else if (kind === record/* RecordKind */.m1.ended)
                this.#times.record(rows.at[row] - this.#intendedAt);
        }
    }
    /** Why no request could be sent; undefined: one was, or none was tried. */
    unreachable() {
        const isTheirs = this.#sent === 0 && this.#unsentBy !== "generator";
        return isTheirs ? this.#unsentBy : undefined;
    }
    /** 0 when nothing was answered: the comparison will say so. */
    pace() {
        if (this.#times.count === 0)
            return { medianNanos: 0, p99Nanos: 0 };
        return { medianNanos: this.#times.valueAt(50), p99Nanos: this.#times.valueAt(99) };
    }
}

// EXTERNAL MODULE: ./lib/base/pairing-limits.js
var pairing_limits = __webpack_require__(5854);
// EXTERNAL MODULE: ./lib/base/duration.js
var duration = __webpack_require__(8045);
// EXTERNAL MODULE: ./lib/gate/ab/alarm-shares.js
var alarm_shares = __webpack_require__(5691);
// EXTERNAL MODULE: ./lib/scenario/planned-samples.js
var planned_samples = __webpack_require__(7826);
;// CONCATENATED MODULE: ./lib/app/pairing-choice.js







/** A slice: so many times the typical response, within bounds (STATS 2.2). */
const SLICE_OF_MEDIAN = 20;
/** … and of a short load no more than half as many, where that makes for quads to spare. */
const SLICE_OF_MEDIAN_LEAST = 10;
const SLICE_NANOS_LEAST = 250 * time/* NANOS_PER_MILLI */.gs;
const SLICE_NANOS_MOST = 2 * time/* NANOS_PER_SECOND */.H9;
/** The guard time: what the variant before may still take, at most a third of the slice. */
const GUARD_NANOS_LEAST = 50 * time/* NANOS_PER_MILLI */.gs;
const GUARD_OF_SLICE_MOST = 1 / 3;
/** Of a duet: short, so that there are many of them, and what happens to the machine is in few. */
const WINDOW_NANOS = time/* NANOS_PER_SECOND */.H9;
/** Warm-up of each variant in each round: so long, and so many requests if that is longer. */
const WARM_UP_NANOS = 4 * time/* NANOS_PER_SECOND */.H9;
const WARM_UP_REQUESTS = 2_000;
/** … but no longer than this, whatever the rate. */
const WARM_UP_NANOS_MOST = 20 * time/* NANOS_PER_SECOND */.H9;
/** Beside those that are needed: a quarter may be unfit, or moving and left out. */
const QUADS_SPARE = 4;
/** Rounds by the length of the load, shortest first; a longer one has one more. */
const ROUND_STEPS = [20, 45, 90].map((seconds) => seconds * time/* NANOS_PER_SECOND */.H9);
/**
 * How the load of a scenario is divided between two variants: its duration is that of both
 * together, in all rounds, without their warm-ups; in a duet both have all of it. Of the duration `auto` it is the longest that
 * the comparison may take, and every round may end it.
 *
 * @throws UsageError when the load is too short to be compared
 */
function choosePairing(scenario, wishes) {
    const { targets, pace, duet, restarts, identical, startSpread } = wishes;
    const stopsEarly = scenario.autoNanosMax !== undefined;
    checkCompared(scenario, duet);
    const total = comparedNanos(scenario);
    const quadsLeast = quadsNeeded(scenario);
    const lengths = duet ? windowsOf(total, quadsLeast) : slicesOf(pace, { total, quadsLeast });
    const nanos = (0,scenario_pairing/* quadNanos */.vn)(lengths);
    const wished = wishes.rounds ?? (restarts || stopsEarly ? roundsOf(total) : 1);
    const quadsIn = (rounds) => Math.floor(total / rounds / nanos);
    let rounds = wished;
    while (rounds > 1 && quadsIn(rounds) * rounds < quadsLeast)
        rounds -= 1;
    const quads = Math.min(pairing_limits/* QUADS_MAX */.MA, quadsIn(rounds));
    const warmUpQuads = Math.ceil(warmUpNanosOf(scenario, duet) / nanos);
    const whole = { ...lengths, warmUpQuads, quads, rounds };
    const known = startSpread !== undefined && { startSpread };
    return { ...targets, ...whole, stopsEarly, restarts, identical, ...known };
}
function slicesOf(pace, room) {
    const sliceNanos = sliceOf(pace, room);
    const guardNanos = bounded(pace.p99Nanos, {
        least: GUARD_NANOS_LEAST,
        most: sliceNanos * GUARD_OF_SLICE_MOST,
    });
    return { sliceNanos, guardNanos };
}
/** However slow the service is: the judgement joins windows until they hold enough. */
function windowsOf(total, windowsLeast) {
    const sliceNanos = Math.floor(Math.min(WINDOW_NANOS, total / windowsLeast));
    return { duet: true, sliceNanos, guardNanos: 0 };
}
/** A short load has shorter slices, so that there are enough quads, and if possible some to spare. */
function sliceOf({ medianNanos }, { total, quadsLeast }) {
    const sliceOfQuads = (quads) => total / (quads * scenario_pairing/* SLICES_PER_QUAD */.aG);
    const withSpare = Math.max(sliceOfQuads(quadsLeast + QUADS_SPARE), SLICE_OF_MEDIAN_LEAST * medianNanos, SLICE_NANOS_LEAST);
    return bounded(SLICE_OF_MEDIAN * medianNanos, {
        least: SLICE_NANOS_LEAST,
        most: Math.min(SLICE_NANOS_MOST, sliceOfQuads(quadsLeast), withSpare),
    });
}
/** The more requests share the budget for false alarms, and the more looks, the more it takes. */
function quadsNeeded(scenario) {
    const isAuto = scenario.autoNanosMax !== undefined;
    const looks = isAuto ? roundsOf(comparedNanos(scenario)) : 1;
    return (0,alarm_shares/* unitsRequired */.Zc)({ requests: scenario.requests.length, looks });
}
/** So that there are several starts, or several times at which the comparison may be decided. */
function roundsOf(total) {
    return 1 + ROUND_STEPS.filter((step) => total >= step).length;
}
/** @throws UsageError when the load cannot be compared at all */
function checkCompared(scenario, duet) {
    const problem = whyNotCompared(scenario, duet);
    if (problem === undefined)
        return;
    const number = duet ? "even number" : "number";
    throw new errors/* UsageError */.eb(`the load cannot be driven at two variants ${(0,scenario_pairing/* drivenWords */.Kq)({ duet })}: ${problem}`, {
        hint: `use a constant rate or ${number} of virtual users, and a duration of a minute or so`,
    });
}
/** Why a load cannot be compared at all, to follow "because"; undefined: it can. */
function whyNotCompared(scenario, duet) {
    const problem = duet ? (0,scenario_pairing/* whyNoDuet */.OO)(scenario) : (0,scenario_pairing/* whyNotPaired */.TO)(scenario.load);
    if (problem !== undefined)
        return problem;
    const least = quadsNeeded(scenario) * (0,scenario_pairing/* quadNanos */.vn)({ sliceNanos: SLICE_NANOS_LEAST });
    const total = comparedNanos(scenario);
    if (total >= least)
        return undefined;
    const { length } = scenario.requests;
    const sharing = length === 1 ? "" : ` for ${length} requests`;
    return `${(0,duration/* formatDuration */.a3)(total)} of it are measured, and ${(0,duration/* formatDuration */.a3)(least)} are needed${sharing}`;
}
/** Of the load, what is left for both variants together, in all rounds. */
function comparedNanos({ load, autoNanosMax, warmUpNanos }) {
    return (autoNanosMax ?? (0,planned_samples/* loadNanos */.A)(load)) - warmUpNanos;
}
/** Of a round, both variants together. */
function warmUpNanosOf({ warmUpNanos, load }, duet) {
    if (warmUpNanos > 0)
        return warmUpNanos;
    const forRequests = (WARM_UP_REQUESTS / rateOf(load)) * time/* NANOS_PER_SECOND */.H9;
    const ofEach = bounded(forRequests, { least: WARM_UP_NANOS, most: WARM_UP_NANOS_MOST });
    return duet ? ofEach : 2 * ofEach;
}
/** Infinity for a closed load, whose rate is the target's. */
function rateOf(load) {
    return load.model === "open" ? load.stages[0].rateFrom : Infinity;
}
function bounded(value, { least, most }) {
    return Math.floor(Math.min(most, Math.max(least, value)));
}

// EXTERNAL MODULE: ./lib/app/recorded-run.js + 20 modules
var recorded_run = __webpack_require__(197);
;// CONCATENATED MODULE: ./lib/app/recorded-comparison.js






/**
 * Drives a scenario's load at two variants of a service, in turns or at once, in rounds, and
 * records it as one run.
 *
 * @param order its scenario is the one that names no variants yet
 * @throws UserError before anything is compared
 */
async function recordComparison(order, parts, options) {
    const { scenario: plain, env } = order;
    checkCompared(plain, parts.duet);
    const first = await parts.restart(0);
    const inputs = { env, readBody: files/* readWhole */.oD, readText: files/* readText */.yR };
    const pace = await paceOf((0,scenario_pairing/* scenarioAt */.m7)(plain, first.base), inputs, "base");
    // Only to see that it answers at all: how slow it is, is what the run finds out.
    await paceOf((0,scenario_pairing/* scenarioAt */.m7)(plain, first.head), inputs, "head");
    const pairing = choosePairing(plain, { ...parts, targets: first, pace });
    const scenario = (0,scenario_pairing/* pairedScenario */.qz)(plain, pairing);
    const overrides = { ...order.overrides, target: undefined, pairing };
    return (0,recorded_run/* recordRun */.vj)({ ...order, overrides, scenario }, {
        ...options,
        rounds: {
            restart: (round) => (round === 0 ? Promise.resolve(first) : parts.restart(round)),
            isDecided: (soFar) => (0,paired_verdict/* isDecided */.d$)(soFar, scenario),
        },
    });
}

// EXTERNAL MODULE: ./lib/app/scenario-file.js + 30 modules
var scenario_file = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/node/random-seed.js
var random_seed = __webpack_require__(7167);
// EXTERNAL MODULE: ./lib/cli/load-run.js + 3 modules
var load_run = __webpack_require__(7170);
// EXTERNAL MODULE: ./lib/cli/overrides.js
var cli_overrides = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/cli/real-drive.js + 2 modules
var real_drive = __webpack_require__(4088);
// EXTERNAL MODULE: ./lib/cli/run.js + 1 modules
var run = __webpack_require__(4351);
// EXTERNAL MODULE: ./lib/cli/run-results.js
var run_results = __webpack_require__(748);
;// CONCATENATED MODULE: ./lib/cli/start-spread.js


const HUNDREDTHS_PER_ONE = 10_000;
/**
 * What `--start-spread` says that starts of the same code differ by.
 *
 * @param text a percentage of at most two decimals, as reports have it; undefined: not given
 * @throws UsageError
 */
function parseStartSpread(text) {
    if (text === undefined)
        return undefined;
    const number = /^(\d{1,3}(?:\.\d{1,2})?)%$/u.exec(text.trim())?.[1] ?? Number.NaN;
    // In whole hundredths first: so it is the very number that a log has.
    const deviation = Math.round(Number(number) * 100) / HUNDREDTHS_PER_ONE;
    if (deviation >= pairing_limits/* START_SPREAD_MIN */.sZ && deviation <= pairing_limits/* START_SPREAD_MAX */.KP)
        return { deviation };
    const [least, most] = [100 * pairing_limits/* START_SPREAD_MIN */.sZ, 100 * pairing_limits/* START_SPREAD_MAX */.KP];
    throw new errors/* UsageError */.eb(`--start-spread ${text}: it must be a percentage, ${least}% to ${most}%`, {
        hint: "two starts of the same code rarely differ by more than a few percent: --start-spread 0.6%",
    });
}

;// CONCATENATED MODULE: ./lib/cli/compare.js












/** Drives the load at two running variants, and judges the head beside the base. */
function compare(file, flags, console) {
    const base = checkedUrl("--base", flags.base);
    const head = checkedUrl("--head", flags.head);
    // One server beside itself is the same program, whether or not anybody says so.
    const identical = flags.identical === true || base === head;
    const startSpread = parseStartSpread(flags.startSpread);
    const targets = () => ({ base, head });
    return driveBoth(file, { flags, console, identical, startSpread, targets });
}
/** The same with a target beside itself: nothing has changed, so what it finds is noise. */
function noise(file, flags, console) {
    const startSpread = undefined;
    return driveBoth(file, { flags, console, identical: true, startSpread, targets: itself });
}
async function driveBoth(file, task) {
    const { flags, console, identical, startSpread } = task;
    const overrides = (0,cli_overrides/* overridesOf */.F)(flags);
    const source = (0,scenario_file/* readScenarioFile */.t4)(file);
    const loaded = (0,scenario_file/* loadScenarioText */.Eb)(source, { overrides, fallbackSeed: (0,random_seed/* drawSeed */.I)() });
    const env = (0,run/* allowedEnv */.c)(loaded.scenario.env, flags);
    const targets = task.targets(loaded.scenario);
    // They run already, and this program did not start them: one start each is all there is.
    const parts = {
        duet: flags.duet === true,
        rounds: undefined,
        restarts: false,
        identical,
        startSpread,
        restart: () => Promise.resolve(targets),
    };
    const drive = (0,real_drive/* realDrive */.H)({
        flags,
        console,
        record: (order, options) => recordComparison(order, parts, options),
    });
    const where = identical && targets.base === targets.head
        ? `${targets.head} beside itself`
        : `base ${targets.base} and head ${targets.head} ${(0,scenario_pairing/* drivenWords */.Kq)(flags)}`;
    const results = await (0,load_run/* loadRun */.S)({ where, source, loaded, overrides, env, flags, console, drive });
    return (0,run_results/* showResults */.G)(results, flags, console);
}
/** @throws UsageError that names the flag */
function checkedUrl(flag, text) {
    try {
        (0,base_url/* parseBaseUrl */.Q2)(text);
        return text;
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new errors/* UsageError */.eb(`${flag} ${cause.message}`, {
            hint: `write a base URL like ${flag} http://127.0.0.1:8080`,
            cause,
        });
    }
}
function itself({ targets: [target, ...others] }) {
    if (others.length > 0)
        throw new errors/* UsageError */.eb("name one --target: the scenario has several");
    const url = (0,base_url/* baseUrlText */.Gv)(target);
    return { base: url, head: url };
}


/***/ })

};
