export const id = 136;
export const ids = [136];
export const modules = {

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ overridesOf)
/* harmony export */ });
/* harmony import */ var _app_override_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(809);

/** @throws UsageError */
function overridesOf({ insecure, ...given }) {
    const overrides = (0,_app_override_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readOverrides */ .iP)(given, (name) => `--${name}`);
    return insecure === true ? { ...overrides, insecure } : overrides;
}


/***/ }),

/***/ 2136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./lib/app/scenario-file.js + 30 modules
var scenario_file = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/duration.js
var duration = __webpack_require__(8045);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/plan/preview-text.js


/**
 * The preview as text for a terminal or a file, ending in a line feed. The same bytes on every
 * machine: no locale, no time zone, no colour.
 */
function formatPlanPreview(preview) {
    const { load, flow, beginning } = preview;
    const sections = [
        [`Plan of ${JSON.stringify(preview.name)}, seed ${preview.seed}`],
        ["Load", ...indented(loadLines(preview))],
        ["Stages", ...indented(table(stageRows(load, preview.stages)))],
        ["Requests", ...indented(table(requestRows(preview)))],
        flow && ["Flow", ...indented(flow.map((step) => `${step.request} × ${step.repeat}`))],
        [
            "Targets",
            ...indented(table(preview.targets.map((each) => [each.name, percent(each.share)]))),
        ],
        ["Think time", ...indented([thinkTimeText(preview.thinkTime)])],
        [beginningTitle(beginning), ...indented(table(beginningRows(beginning)))],
        [`Digest ${preview.digest}`],
    ];
    const texts = sections.flatMap((lines) => (lines ? [lines.join("\n")] : []));
    return `${texts.join("\n\n")}\n`;
}
function loadLines(preview) {
    const { load, loadEndsAt, autoNanosMax, plannedArrivals, stages } = preview;
    const ends = [
        loadEndsAt < Infinity ? `ends after ${(0,duration/* formatDuration */.a3)(loadEndsAt)}` : "ends by iterations",
        ...(autoNanosMax === undefined
            ? []
            : [`a comparison ends when it is decided, after at most ${(0,duration/* formatDuration */.a3)(autoNanosMax)}`]),
    ];
    const iterations = load.iterations === undefined ? [] : [`at most ${grouped(load.iterations)} iterations`];
    if (load.model === "closed")
        return ["closed model: virtual users", ...ends, ...iterations];
    const expected = stages.reduce((sum, stage) => sum + (stage.expectedArrivals ?? 0), 0);
    return [
        `open model: ${load.spacing} arrivals`,
        ...ends,
        ...iterations,
        plannedArrivals === undefined
            ? `about ${grouped(Math.round(expected))} arrivals planned`
            : `${grouped(plannedArrivals)} arrivals planned`,
        `at most ${grouped(load.maxInFlight)} in flight`,
        `an arrival waits at most ${(0,duration/* formatDuration */.a3)(load.maxWaitNanos)}`,
    ];
}
function stageRows(load, stages) {
    const unit = load.model === "open" ? "/s" : " VUs";
    return stages.map(({ startsAt, durationNanos, from, to, expectedArrivals }) => [
        `${(0,duration/* formatDuration */.a3)(startsAt)} to ${(0,duration/* formatDuration */.a3)(startsAt + durationNanos)}`,
        from === to ? `${decimal(from)}${unit}` : `${decimal(from)} to ${decimal(to)}${unit}`,
        ...(expectedArrivals === undefined ? [] : [`${decimal(expectedArrivals)} arrivals`]),
    ]);
}
function requestRows({ requests }) {
    return requests.map(({ name, method, path, share }) => [name, percent(share), method, path]);
}
function thinkTimeText(thinkTime) {
    switch (thinkTime.kind) {
        case "none":
            return "none";
        case "constant":
            return (0,duration/* formatDuration */.a3)(thinkTime.nanos);
        case "uniform":
            return `uniform, ${(0,duration/* formatDuration */.a3)(thinkTime.minNanos)} to ${(0,duration/* formatDuration */.a3)(thinkTime.maxNanos)}`;
        case "exponential":
            return `exponential, mean ${(0,duration/* formatDuration */.a3)(thinkTime.meanNanos)}, at most ${(0,duration/* formatDuration */.a3)(thinkTime.maxNanos)}`;
    }
    return thinkTime;
}
function beginningTitle(beginning) {
    return beginning.model === "open"
        ? `First ${grouped(beginning.arrivals.length)} arrivals: index, due, request, target`
        : `First ${grouped(beginning.vus.length)} virtual users: number, start, exchanges (and pauses)`;
}
function beginningRows(beginning) {
    if (beginning.model === "open") {
        return beginning.arrivals.map(({ index, at, request, target }) => [
            grouped(index),
            millis(at),
            request,
            target,
        ]);
    }
    return beginning.vus.map(({ vu, at, exchanges }) => [
        grouped(vu),
        millis(at),
        exchanges.map(exchangeText).join(", "),
    ]);
}
function exchangeText({ request, pauseAfterNanos }) {
    return pauseAfterNanos === 0 ? request : `${request} (${millis(pauseAfterNanos)})`;
}
const FIGURE = /^[\d,.∞]+( ms| %| arrivals)?$/u;
/** Columns two spaces apart; those that begin with a figure are flush right. */
function table(rows) {
    const columns = rows[0]?.length ?? 0;
    const widths = Array.from({ length: columns }, (_, column) => rows.reduce((width, row) => Math.max(width, row[column].length), 0));
    return rows.map((row) => row
        .map((cell, column) => {
        const numeric = FIGURE.test(rows[0][column]);
        return numeric ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
    })
        .join("  ")
        .trimEnd());
}
function indented(lines) {
    return lines.map((line) => `  ${line}`);
}
/** Always six decimals, so that a column of them lines up to the nanosecond. */
function millis(nanos) {
    const fraction = String(nanos % time/* NANOS_PER_MILLI */.gs).padStart(6, "0");
    return `${grouped(Math.floor(nanos / time/* NANOS_PER_MILLI */.gs))}.${fraction} ms`;
}
/** Up to three decimals, without the zeros at the end. */
function decimal(value) {
    if (value === Infinity)
        return "∞";
    const [whole = "", fraction = ""] = value.toFixed(3).split(".");
    const digits = fraction.replace(/0+$/u, "");
    return grouped(Number(whole)) + (digits === "" ? "" : `.${digits}`);
}
function percent(share) {
    return `${(share * 100).toFixed(2)} %`;
}
/** With a comma between thousands. */
function grouped(whole) {
    return String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}

// EXTERNAL MODULE: ./lib/plan/itinerary.js + 1 modules
var itinerary = __webpack_require__(5699);
;// CONCATENATED MODULE: ./lib/plan/plan-beginning.js

/** How many exchanges of a virtual user are shown. */
const EXCHANGES_PER_VU = 5;
/** @param count how many arrivals, or virtual users, to show */
function planBeginning(plan, scenario, count) {
    const { schedule } = plan;
    if (schedule.model === "open") {
        const arrivals = firstArrivals(schedule.arrivals(), count);
        return {
            model: "open",
            arrivals: arrivals.map(({ index, at }) => {
                const { request, target } = exchangeAt(plan, scenario, {
                    lane: itinerary/* OPEN_LANE */.S,
                    iteration: index,
                });
                return { index, at, request, target };
            }),
        };
    }
    const startsAt = firstStarts(schedule.changes, count);
    return {
        model: "closed",
        vus: startsAt.map((at, vu) => ({ vu, at, exchanges: exchangesOf(plan, scenario, vu) })),
    };
}
function firstArrivals(arrivals, count) {
    const first = [];
    for (; arrivals.at < Infinity && first.length < count; arrivals.advance()) {
        first.push({ index: arrivals.index, at: arrivals.at });
    }
    return first;
}
/** When each of the first virtual users starts for the first time, by its number. */
function firstStarts({ at, vu }, count) {
    const starts = [];
    // A new virtual user has the next number; any other change is of one that has been seen.
    for (let row = 0; row < at.length && starts.length < count; row += 1) {
        if (vu[row] === starts.length)
            starts.push(at[row]);
    }
    return starts;
}
function exchangesOf(plan, scenario, lane) {
    const { steps } = plan.itinerary;
    return Array.from({ length: EXCHANGES_PER_VU }, (_, i) => exchangeAt(plan, scenario, { lane, iteration: Math.floor(i / steps), step: i % steps }));
}
function exchangeAt({ itinerary, pauses }, { requests, targets }, place) {
    const { lane, iteration, step = 0 } = place;
    return {
        request: requests[itinerary.requestAt(lane, iteration, step)].name,
        target: targets[itinerary.targetAt(lane, iteration)].name,
        pauseAfterNanos: pauses.nanosAfter(lane, iteration, step),
    };
}

;// CONCATENATED MODULE: ./lib/base/fnv64.js
const OFFSET_BASIS_HIGH = 0xcbf29ce4;
const OFFSET_BASIS_LOW = 0x84222325;
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const TWO_POW_32 = 2 ** 32;
/**
 * FNV-1a with 64 bits (RFC 9923): tells accidental differences apart, not deliberate ones.
 * Numbers are hashed as little-endian words of 32 bits.
 */
class Fnv64 {
    #high = OFFSET_BASIS_HIGH;
    #low = OFFSET_BASIS_LOW;
    /** @param word 0 ≤ word < 2^32 */
    addWord(word) {
        for (let shift = 0; shift < 32; shift += 8)
            this.#addByte((word >>> shift) & 0xff);
    }
    /** Adds a number above 32 bits as two words, the lower first; 0 ≤ value ≤ 2^53 − 1. */
    addInteger(value) {
        this.addWord(value >>> 0);
        this.addWord(Math.floor(value / TWO_POW_32));
    }
    /** 16 lower-case hexadecimal digits. */
    hex() {
        return word32Hex(this.#high) + word32Hex(this.#low);
    }
    #addByte(byte) {
        const low = (this.#low ^ byte) >>> 0;
        // Below 2^41, so exact. What the 2^40 of the prime adds lies in the upper word alone.
        const product = low * PRIME_LOW;
        const carry = Math.floor(product / TWO_POW_32);
        this.#low = product >>> 0;
        this.#high = (Math.imul(this.#high, PRIME_LOW) + carry + (low << 8)) >>> 0;
    }
}
function word32Hex(word) {
    return word.toString(16).padStart(8, "0");
}

;// CONCATENATED MODULE: ./lib/plan/plan-digest.js


/** How far into a plan its digest looks. Part of the digest's meaning: never changed. */
const ARRIVALS_MAX = 100_000;
const VU_CHANGES_MAX = 100_000;
const VUS_MAX = 1_000;
const ITERATIONS_PER_VU = 100;
const STEPS_MAX = 16;
/**
 * One line by which two machines, or two versions of Z6, see whether they plan the same run.
 *
 * Open model: of each of the first 100,000 arrivals its instant and its iteration. Closed
 * model: the first 100,000 changes as (instant, VU, spawn), then the first 100 iterations of
 * each of the first 1,000 VUs. An iteration is its target, then (request, pause after it) for
 * its first 16 steps. Instants and pauses are two words, the rest one; the hash is FNV-1a 64.
 */
function planDigest(plan) {
    const hash = new Fnv64();
    const { schedule } = plan;
    if (schedule.model === "open")
        addArrivals(hash, plan, schedule.arrivals());
    else
        addVus(hash, plan, schedule.changes);
    return `fnv1a64:${hash.hex()}`;
}
function addArrivals(hash, plan, arrivals) {
    for (; arrivals.at < Infinity && arrivals.index < ARRIVALS_MAX; arrivals.advance()) {
        hash.addInteger(arrivals.at);
        addIteration(hash, plan, { lane: itinerary/* OPEN_LANE */.S, iteration: arrivals.index });
    }
}
function addVus(hash, plan, { at, vu, spawn }) {
    for (let row = 0; row < Math.min(VU_CHANGES_MAX, at.length); row += 1) {
        hash.addInteger(at[row]);
        hash.addWord(vu[row]);
        hash.addWord(spawn[row]);
    }
    for (let lane = 0; lane < Math.min(VUS_MAX, plan.vuMax); lane += 1) {
        for (let iteration = 0; iteration < ITERATIONS_PER_VU; iteration += 1) {
            addIteration(hash, plan, { lane, iteration });
        }
    }
}
function addIteration(hash, { itinerary, pauses }, { lane, iteration }) {
    hash.addWord(itinerary.targetAt(lane, iteration));
    for (let step = 0; step < Math.min(STEPS_MAX, itinerary.steps); step += 1) {
        hash.addWord(itinerary.requestAt(lane, iteration, step));
        hash.addInteger(pauses.nanosAfter(lane, iteration, step));
    }
}

// EXTERNAL MODULE: ./lib/plan/plan.js + 9 modules
var plan_plan = __webpack_require__(9081);
;// CONCATENATED MODULE: ./lib/plan/preview.js




/** Poisson arrivals have to be counted one by one; above this only their expected number is told. */
const COUNTED_ARRIVALS_MAX = 10_000_000;
/** @param options.first how many arrivals or virtual users to show in full */
function previewPlan(scenario, options) {
    const plan = (0,plan_plan/* planOf */.XC)(scenario);
    const { load, flow, requests } = scenario;
    return {
        name: scenario.metadata.name,
        seed: scenario.seed,
        load,
        loadEndsAt: plan.loadEndsAt,
        autoNanosMax: scenario.autoNanosMax,
        stages: stagesOf(load),
        plannedArrivals: countedArrivals(scenario),
        requests: requestsOf(scenario),
        targets: sharesOf(scenario.targets.map(({ weight }) => weight)).map((share, i) => ({
            name: scenario.targets[i].name,
            share,
        })),
        flow: flow?.steps.map(({ requestIndex, repeat }) => ({
            request: requests[requestIndex].name,
            repeat,
        })),
        thinkTime: scenario.thinkTime,
        beginning: planBeginning(plan, scenario, options.first),
        digest: planDigest(plan),
    };
}
function stagesOf(load) {
    const previews = [];
    let startsAt = 0;
    for (const stage of load.stages) {
        const { durationNanos } = stage;
        const open = "rateFrom" in stage;
        const from = open ? stage.rateFrom : stage.vusFrom;
        const to = open ? stage.rateTo : stage.vusTo;
        const expectedArrivals = open
            ? ((from + to) / 2) * (durationNanos / time/* NANOS_PER_SECOND */.H9)
            : undefined;
        previews.push({ startsAt, durationNanos, from, to, expectedArrivals });
        startsAt += durationNanos;
    }
    return previews;
}
function countedArrivals(scenario) {
    const { load } = scenario;
    if (load.model === "closed")
        return undefined;
    const expected = stagesOf(load).reduce((sum, stage) => sum + (stage.expectedArrivals ?? 0), 0);
    const most = Math.min(expected, load.iterations ?? Infinity);
    const countable = load.spacing === "uniform" || most <= COUNTED_ARRIVALS_MAX;
    return countable ? (0,plan_plan/* plannedArrivals */.rm)(scenario) : undefined;
}
function requestsOf({ requests, flow }) {
    const weights = flow ? requests.map(() => 0) : requests.map(({ weight }) => weight);
    for (const step of flow?.steps ?? [])
        weights[step.requestIndex] += step.repeat;
    return sharesOf(weights).map((share, i) => {
        const { name, method, path } = requests[i];
        return { name, method, path, share };
    });
}
function sharesOf(weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}

// EXTERNAL MODULE: ./lib/cli/overrides.js
var cli_overrides = __webpack_require__(2507);
;// CONCATENATED MODULE: ./lib/cli/plan.js





const FIRST_MAX = 100_000;
/** What stands in for the seed that a run would draw. */
const STAND_IN_SEED = 0;
/** Prints the plan: the same bytes on every machine, at any time. */
function plan(file, flags, console) {
    const first = /^\d{1,6}$/u.test(flags.first) ? Number(flags.first) : Infinity;
    if (first > FIRST_MAX) {
        throw new errors/* UsageError */.eb(`--first cannot be ${JSON.stringify(flags.first)}`, {
            hint: `write a whole number, at most ${FIRST_MAX}`,
        });
    }
    const source = (0,scenario_file/* readScenarioFile */.t4)(file);
    const overrides = (0,cli_overrides/* overridesOf */.F)(flags);
    const withFallback = (fallbackSeed) => (0,scenario_file/* loadScenarioText */.Eb)(source, { overrides, fallbackSeed }).scenario;
    const scenario = withFallback(STAND_IN_SEED);
    if (withFallback(STAND_IN_SEED + 1).seed !== scenario.seed) {
        const advice = "give --seed, or [runtime] seed, to plan what will be run";
        console.note(`note: the scenario has no seed; this is the plan of seed 0 (${advice})\n`);
    }
    console.out(formatPlanPreview(previewPlan(scenario, { first })));
    return errors/* ExitCode */.yU.pass;
}


/***/ })

};
