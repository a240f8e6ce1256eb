export const id = 81;
export const ids = [81];
export const modules = {

/***/ 2471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exponential),
/* harmony export */   ln: () => (/* binding */ ln)
/* harmony export */ });
const SQRT_HALF = Math.sqrt(0.5);
const SQRT_TWO = Math.sqrt(2);
// ln 2 in two parts. The upper has 32 significant bits: its product with an exponent is exact.
const LN_2_UPPER = 2977044471 / 2 ** 32;
const LN_2_LOWER = 1.908214929270588e-10;
/** The first odd denominator the series leaves out: the terms from there on are below 2^−60. */
const SERIES_END = 25;
/**
 * The natural logarithm of a positive number, the same bits on every machine.
 *
 * x = m·2^e with m in [√½, √2); ln x = e·ln 2 + ln m, and with s = (m − 1)/(m + 1),
 * ln m = 2·(s + s³/3 + s⁵/5 + …), where s² < 0.03.
 *
 * @param x finite, > 0
 * @returns ln x, relative error below 1e−15
 * @remarks Uses only + − × ÷, which IEEE 754 rounds exactly; `Math.log` promises no such
 *   thing (ECMA-262 §21.3.2).
 */
function ln(x) {
    let mantissa = x;
    let exponent = 0;
    // Powers of two are exact, and a number near 1, as all draws are, takes a turn or two.
    for (; mantissa < SQRT_HALF; mantissa *= 2)
        exponent -= 1;
    for (; mantissa >= SQRT_TWO; mantissa /= 2)
        exponent += 1;
    const s = (mantissa - 1) / (mantissa + 1);
    const square = s * s;
    let series = 0;
    for (let odd = SERIES_END - 2; odd >= 3; odd -= 2)
        series = (series + 1 / odd) * square;
    const lnMantissa = 2 * s + 2 * s * series;
    return exponent * LN_2_UPPER + (lnMantissa + exponent * LN_2_LOWER);
}
/**
 * An exponential draw with mean 1 from a uniform one: −ln(1 − unit).
 *
 * @param unit in [0, 1), a multiple of 2^−53, so that 1 − unit is exact
 * @returns in [0, 53·ln 2]
 */
function exponential(unit) {
    return 0 - ln(1 - unit);
}


/***/ }),

/***/ 1355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Philox)
/* harmony export */ });
// The multipliers of the Philox4x32 round and the constants its key grows by.
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const KEY_STEP_0 = 0x9e3779b9;
const KEY_STEP_1 = 0xbb67ae85;
const ROUNDS = 10;
const TWO_POW_32 = 2 ** 32;
const TWO_POW_26 = 2 ** 26;
const TWO_POW_53 = 2 ** 53;
/** The stream has the last byte of the counter; the high bits of the index have the rest. */
const STREAM_BITS = 8;
/**
 * Random numbers that are a function of their coordinates: nothing is consumed, so the draw
 * of virtual user 7's third iteration is the same whoever asks for it, in whatever order.
 *
 * Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3"
 * (SC 2011). The key is the seed; the counter is (index, lane, step, stream).
 *
 * @remarks Integer operations only: every machine draws the same numbers.
 */
class Philox {
    #key0;
    #key1;
    #stream;
    /**
     * @param seed an integer, 0 ≤ seed ≤ 2^53 − 1
     * @param stream what the numbers are for, 0 ≤ stream ≤ 255: see random-stream.ts
     */
    constructor(seed, stream) {
        this.#key0 = seed >>> 0;
        this.#key1 = Math.floor(seed / TWO_POW_32);
        this.#stream = stream;
    }
    /**
     * The number at these coordinates, uniform in [0, 1), a multiple of 2^−53.
     *
     * @param lane 0 ≤ lane < 2^32: who draws
     * @param index 0 ≤ index ≤ 2^53 − 1: for which iteration or arrival
     * @param step 0 ≤ step < 2^32: which draw of that iteration
     */
    unit(lane, index, step) {
        let word0 = index >>> 0;
        let word1 = lane;
        let word2 = step;
        let word3 = (Math.floor(index / TWO_POW_32) << STREAM_BITS) | this.#stream;
        let key0 = this.#key0;
        let key1 = this.#key1;
        for (let round = 0; round < ROUNDS; round += 1) {
            const high0 = highProduct(MULTIPLIER_0, word0);
            const high1 = highProduct(MULTIPLIER_1, word2);
            const low0 = Math.imul(MULTIPLIER_0, word0);
            const low1 = Math.imul(MULTIPLIER_1, word2);
            word0 = high1 ^ word1 ^ key0;
            word1 = low1;
            word2 = high0 ^ word3 ^ key1;
            word3 = low0;
            key0 = (key0 + KEY_STEP_0) | 0;
            key1 = (key1 + KEY_STEP_1) | 0;
        }
        return ((word0 >>> 5) * TWO_POW_26 + (word1 >>> 6)) / TWO_POW_53;
    }
}
/** The upper 32 bits of the 64-bit product of two unsigned 32-bit words. */
function highProduct(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // Each partial sum is below 2^32, so doubles hold it exactly.
    const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
    const carried = aLow * bHigh + (middle & 0xffff);
    return (aHigh * bHigh + (middle >>> 16) + (carried >>> 16)) | 0;
}


/***/ }),

/***/ 4915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RandomStream)
/* harmony export */ });
/**
 * What a random number is for. Each use has its own stream, so that a new use never shifts
 * the numbers of another. Part of every plan there ever was: never renumbered, 0 ≤ stream ≤ 255.
 */
const RandomStream = {
    /** Which request an iteration sends. */
    mix: 1,
    /** Which target an iteration goes to. */
    target: 2,
    /** How long a virtual user thinks. */
    think: 3,
    /** Gaps between Poisson arrivals. */
    arrivals: 4,
    /** What the simulated server does. */
    server: 5,
    /** Which variant opens a quad of slices. */
    slices: 6,
    /** Which of two servers is started first. */
    startOrder: 7,
    /** Which of two variants that are driven at once is sent to first. */
    sendOrder: 8,
};


/***/ }),

/***/ 7777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ numberInDuet),
/* harmony export */   pb: () => (/* binding */ variantInDuet),
/* harmony export */   tO: () => (/* binding */ SendOrder)
/* harmony export */ });
/* harmony import */ var _base_philox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1355);
/* harmony import */ var _base_random_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4915);
/* harmony import */ var _variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7758);



/**
 * In a duet every iteration of the plan is there twice, once for each variant, with the same
 * instant and the same draws. Where the log has the number of an iteration and no target, it is
 * that of both together: the head's are even.
 */
function numberInDuet(iteration, variant) {
    return 2 * iteration + variant;
}
function variantInDuet(number) {
    return number % 2 === 0 ? _variant_js__WEBPACK_IMPORTED_MODULE_1__/* .Variant */ .K.head : _variant_js__WEBPACK_IMPORTED_MODULE_1__/* .Variant */ .K.base;
}
/**
 * Which variant is sent to first of two that are due at the same instant. One thread sends to one
 * after the other, and what the second waits for the first is in its response time: a fair coin
 * for each pair gives that to both alike.
 */
class SendOrder {
    #coins;
    #round;
    #worker;
    constructor(seed, place) {
        this.#coins = new _base_philox_js__WEBPACK_IMPORTED_MODULE_2__/* .Philox */ .t(seed, _base_random_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .RandomStream */ .q.sendOrder);
        this.#round = place.round;
        this.#worker = place.worker;
    }
    /** @param pair of the worker's in the round, from 0 */
    firstOf(pair) {
        const isHead = this.#coins.unit(this.#round, pair, this.#worker) < 0.5;
        return isHead ? _variant_js__WEBPACK_IMPORTED_MODULE_1__/* .Variant */ .K.head : _variant_js__WEBPACK_IMPORTED_MODULE_1__/* .Variant */ .K.base;
    }
}


/***/ }),

/***/ 5699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Itinerary),
  S: () => (/* binding */ OPEN_LANE)
});

// EXTERNAL MODULE: ./lib/base/philox.js
var philox = __webpack_require__(1355);
// EXTERNAL MODULE: ./lib/base/random-stream.js
var random_stream = __webpack_require__(4915);
// EXTERNAL MODULE: ./lib/plan/duet.js
var duet = __webpack_require__(7777);
// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
;// CONCATENATED MODULE: ./lib/plan/weighted-choice.js

/** Picks one of several options in proportion to their weights. */
class WeightedChoice {
    #upTo;
    #total;
    /** The only option that can be picked; undefined when there are more. */
    only;
    /** @param weights ≥ 0 and not all 0 */
    constructor(weights) {
        this.#upTo = runningSums(weights);
        this.#total = this.#upTo.at(-1) ?? 0;
        (0,assert/* assert */.v)(this.#total > 0, "a weighted choice has no option to pick");
        const pickable = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
        this.only = pickable.length === 1 ? pickable[0] : undefined;
    }
    /** The option at a place in [0, 1): option i owns weight i's share of it, in order. */
    at(unit) {
        // The product of the largest unit can round up to the total, which no option owns.
        const place = unit * this.#total;
        return firstAbove(this.#upTo, place < this.#total ? place : 0);
    }
}
/** Each element the sum of all values up to and including its own. */
function runningSums(values) {
    const sums = new Float64Array(values.length);
    let sum = 0;
    for (const [index, value] of values.entries()) {
        sum += value;
        sums[index] = sum;
    }
    return sums;
}
/** The index of the first element above `value` in a non-decreasing list that has one. */
function firstAbove(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] > value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/plan/itinerary.js




/** The lane of every draw of the open model: its iterations belong to arrivals, not to VUs. */
const OPEN_LANE = 0xffffffff;
/**
 * What an iteration does and where: its requests in order, and its target.
 *
 * An iteration is known by its lane and index: the VU and that VU's count of iterations in
 * the closed model, `OPEN_LANE` and the arrival's index in the open one. It has `steps` steps:
 * those of the flow, with repeats counted out; or one, drawn by the requests' weights.
 */
class Itinerary {
    /** Exchanges in each iteration, ≥ 1. */
    steps;
    #flow;
    #requests;
    #targets;
    #requestDraws;
    #targetDraws;
    #driven;
    #targetsOfOne;
    /**
     * @param driven of a comparison. The targets are then the head's, and after them as many of the
     *   base
     */
    constructor(scenario, driven) {
        const { flow, requests, seed } = scenario;
        const ofOne = scenario.targets.length / (driven === undefined ? 1 : 2);
        const targets = scenario.targets.slice(0, ofOne);
        this.#driven = driven;
        this.#targetsOfOne = ofOne;
        this.#flow = flow && {
            endsBefore: runningSums(flow.steps.map((step) => step.repeat)),
            requests: Uint32Array.from(flow.steps, (step) => step.requestIndex),
        };
        this.#requests = flow ? undefined : new WeightedChoice(requests.map(({ weight }) => weight));
        this.#targets = new WeightedChoice(targets.map(({ weight }) => weight));
        this.#requestDraws = new philox/* Philox */.t(seed, random_stream/* RandomStream */.q.mix);
        this.#targetDraws = new philox/* Philox */.t(seed, random_stream/* RandomStream */.q.target);
        this.steps = this.#flow?.endsBefore.at(-1) ?? 1;
    }
    /** The scenario's request that step `step` of an iteration sends, 0 ≤ step < steps. */
    requestAt(lane, iteration, step) {
        if (this.#flow)
            return this.#flow.requests[firstAbove(this.#flow.endsBefore, step)];
        const choice = this.#requests;
        return choice.only ?? choice.at(this.#requestDraws.unit(lane, iteration, step));
    }
    /** The scenario's target that all steps of an iteration go to. */
    targetAt(lane, iteration) {
        return this.#targets.only ?? this.#targets.at(this.#targetDraws.unit(lane, iteration, 0));
    }
    /** The same, of the variant that is driven when the iteration is to begin. */
    destinationAt(lane, iteration, intendedAt) {
        const target = this.targetAt(lane, iteration);
        const driven = this.#driven;
        if (driven === undefined)
            return target;
        const variant = "slices" in driven ? driven.slices.variantAt(intendedAt - driven.origin) : driven.variant;
        return target + variant * this.#targetsOfOne;
    }
    /** How the log calls an iteration that never began: duet.ts. */
    loggedNumber(iteration) {
        const driven = this.#driven;
        return driven !== undefined && "variant" in driven
            ? (0,duet/* numberInDuet */.Ll)(iteration, driven.variant)
            : iteration;
    }
}


/***/ }),

/***/ 9081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ ONLY_ROUND),
  XC: () => (/* binding */ planOf),
  rm: () => (/* binding */ plannedArrivals)
});

// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
// EXTERNAL MODULE: ./lib/scenario/limits.js
var limits = __webpack_require__(4536);
// EXTERNAL MODULE: ./lib/scenario/pairing.js
var scenario_pairing = __webpack_require__(1562);
// EXTERNAL MODULE: ./lib/plan/duet.js
var duet = __webpack_require__(7777);
// EXTERNAL MODULE: ./lib/plan/itinerary.js + 1 modules
var itinerary = __webpack_require__(5699);
;// CONCATENATED MODULE: ./lib/plan/load-end.js
/** When the last stage is over; Infinity when only the number of iterations ends the load. */
function loadEndsAt(load) {
    let at = 0;
    for (const stage of load.stages)
        at += stage.durationNanos;
    return at;
}

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/plan/paired-arrivals.js

/**
 * Arrivals that come twice: those of one slice are replayed in the next, at the same offsets and
 * with the same numbers, so that both variants of a service get the same requests at the same
 * pace. What differs between the two slices of a pair is then the variant, or noise.
 */
class PairedArrivals {
    at = time/* NEVER */.tm;
    index = 0;
    #all;
    #sliceNanos;
    /** The arrivals of the pair under way: from its slice's start, and their numbers. */
    #offsets = [];
    #indexes = [];
    /** Slices before the current one. */
    #slice = 0;
    #next = 0;
    /** @param all of half the load's length, from the first on; not used by anybody else */
    constructor(all, sliceNanos) {
        this.#all = all;
        this.#sliceNanos = sliceNanos;
        this.#record();
        this.#settle();
    }
    advance() {
        this.#next += 1;
        this.#settle();
    }
    #settle() {
        while (this.#next === this.#offsets.length) {
            const isReplayed = this.#slice % 2 === 1;
            if (isReplayed && this.#all.at === time/* NEVER */.tm) {
                this.at = time/* NEVER */.tm;
                return;
            }
            this.#slice += 1;
            this.#next = 0;
            if (isReplayed)
                this.#record();
        }
        this.at = this.#slice * this.#sliceNanos + this.#offsets[this.#next];
        this.index = this.#indexes[this.#next];
    }
    /** Takes the arrivals of the next slice that both variants get. */
    #record() {
        const from = (this.#slice / 2) * this.#sliceNanos;
        this.#offsets.length = 0;
        this.#indexes.length = 0;
        for (; this.#all.at < from + this.#sliceNanos; this.#all.advance()) {
            this.#offsets.push(this.#all.at - from);
            this.#indexes.push(this.#all.index);
        }
    }
}

// EXTERNAL MODULE: ./lib/base/ln.js
var ln = __webpack_require__(2471);
// EXTERNAL MODULE: ./lib/base/philox.js
var philox = __webpack_require__(1355);
// EXTERNAL MODULE: ./lib/base/random-stream.js
var random_stream = __webpack_require__(4915);
;// CONCATENATED MODULE: ./lib/plan/rate-line.js


/**
 * Rates are counted in millionths of an arrival per hour, so that 0.1 a second, 10 a minute and
 * 100,000 a second are all integers and the area under the line is exact.
 */
const RATE_UNITS_PER_SECOND = 3_600_000_000;
/**
 * One arrival, in units of area. A stage's area is (from + to)/2 · duration; kept doubled, it is
 * an integer in units of half a rate unit times a nanosecond.
 */
const AREA_PER_ARRIVAL = 2n * BigInt(RATE_UNITS_PER_SECOND) * BigInt(time/* NANOS_PER_SECOND */.H9);
/** Stages that never end still end here, 104 days from the start: Instants reach no further. */
const INSTANT_MAX = Number.MAX_SAFE_INTEGER;
/** The stages in which anything arrives, in order. A pause has no arrivals and no segment. */
function rateSegments(load) {
    const segments = [];
    let startsAt = 0;
    let areaBefore = 0n;
    for (const stage of load.stages) {
        const durationNanos = Math.min(stage.durationNanos, INSTANT_MAX - startsAt);
        const from = Math.round(stage.rateFrom * RATE_UNITS_PER_SECOND);
        const to = Math.round(stage.rateTo * RATE_UNITS_PER_SECOND);
        (0,assert/* assert */.v)(Number.isSafeInteger(from + to), "an arrival rate is above what the plan can count");
        const areaAfter = areaBefore + BigInt(from + to) * BigInt(durationNanos);
        if (areaAfter > areaBefore) {
            segments.push({ startsAt, durationNanos, from, to, areaBefore, areaAfter });
        }
        startsAt += durationNanos;
        areaBefore = areaAfter;
    }
    return segments;
}
/** How many arrivals lie in an area, as a number with a fraction. */
function arrivalsIn(area) {
    const whole = area / AREA_PER_ARRIVAL;
    return Number(whole) + Number(area % AREA_PER_ARRIVAL) / Number(AREA_PER_ARRIVAL);
}
/**
 * How long after a segment's start the area under its line has grown by so many arrivals.
 *
 * Solves N(t) = from·t + (to − from)·t² / 2·duration for t. A falling line is walked from its
 * end, where it rises: so the root is always that of a sum, which loses no digits.
 *
 * @param passed arrivals since the segment's start, ≥ 0
 * @param left arrivals until its end, ≥ 0; passed + left is the segment's area
 * @returns nanoseconds with a fraction, in [0, duration], within 2^−48 of the length walked
 */
function offsetAt(segment, passed, left) {
    const { durationNanos } = segment;
    if (segment.from <= segment.to)
        return Math.min(durationNanos, rise(segment, passed));
    return Math.max(0, durationNanos - rise(segment, left));
}
function rise({ from, to, durationNanos }, arrivals) {
    if (arrivals <= 0)
        return 0;
    const lower = Math.min(from, to) / RATE_UNITS_PER_SECOND;
    const seconds = durationNanos / time/* NANOS_PER_SECOND */.H9;
    const slope = Math.abs(to - from) / RATE_UNITS_PER_SECOND / seconds;
    const rateThere = Math.sqrt(lower * lower + 2 * slope * arrivals);
    return ((2 * arrivals) / (lower + rateThere)) * time/* NANOS_PER_SECOND */.H9;
}

;// CONCATENATED MODULE: ./lib/plan/poisson-arrivals.js






/**
 * Arrivals as of many independent users: a Poisson process whose rate follows the line.
 *
 * A process of rate 1 has exponential gaps of mean 1. Laid along the area under the rate line
 * and mapped back to time, it has the line's rate (Çınlar, "Introduction to Stochastic
 * Processes", 1975). The gap before arrival k is the draw of index k, and the first arrival
 * comes one gap after the start.
 */
class PoissonArrivals {
    at = time/* NEVER */.tm;
    index = 0;
    #segments;
    #iterations;
    #draws;
    #segment = 0;
    /** The area up to the current arrival. */
    #area = 0;
    constructor(load, seed) {
        this.#segments = rateSegments(load).map((segment) => ({
            segment,
            before: arrivalsIn(segment.areaBefore),
            after: arrivalsIn(segment.areaAfter),
        }));
        this.#iterations = load.iterations ?? Infinity;
        this.#draws = new philox/* Philox */.t(seed, random_stream/* RandomStream */.q.arrivals);
        this.#settle();
    }
    advance() {
        this.index += 1;
        this.#settle();
    }
    #settle() {
        this.#area += (0,ln/* exponential */.E)(this.#draws.unit(itinerary/* OPEN_LANE */.S, this.index, 0));
        while (this.#area >= (this.#segments[this.#segment]?.after ?? Infinity))
            this.#segment += 1;
        const measured = this.#segments[this.#segment];
        if (measured === undefined || this.index >= this.#iterations) {
            this.at = time/* NEVER */.tm;
            return;
        }
        const { segment, before, after } = measured;
        const offset = offsetAt(segment, this.#area - before, after - this.#area);
        // A falling line that ends at 0 can round up to its very end, which is not in the stage.
        const due = segment.startsAt + Math.min(segment.durationNanos - 1, Math.floor(offset));
        // Two roots of nearly equal areas can round past each other.
        this.at = this.index === 0 ? due : Math.max(this.at, due);
    }
}

// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(6084);
;// CONCATENATED MODULE: ./lib/plan/shifted-arrivals.js
/** Arrivals that begin when their round does. */
class ShiftedArrivals {
    #all;
    #origin;
    constructor(all, origin) {
        this.#all = all;
        this.#origin = origin;
    }
    get at() {
        return this.#origin + this.#all.at;
    }
    get index() {
        return this.#all.index;
    }
    advance() {
        this.#all.advance();
    }
}

// EXTERNAL MODULE: ./lib/plan/slices.js
var slices = __webpack_require__(6524);
;// CONCATENATED MODULE: ./lib/plan/strided-arrivals.js

/** The arrivals of one share. They keep the numbers that they have in the whole. */
class StridedArrivals {
    #all;
    #stride;
    /** @param all from the first arrival on; not used by anybody else */
    constructor(all, share) {
        this.#all = all;
        this.#stride = share.count;
        this.#skip(share.index);
    }
    get at() {
        return this.#all.at;
    }
    get index() {
        return this.#all.index;
    }
    advance() {
        this.#skip(this.#stride);
    }
    #skip(count) {
        for (let left = count; left > 0 && this.#all.at !== time/* NEVER */.tm; left -= 1)
            this.#all.advance();
    }
}

;// CONCATENATED MODULE: ./lib/plan/think-time.js



/** How long virtual users pause, as the scenario's think time says. */
class Pauses {
    #thinkTime;
    #draws;
    constructor(scenario) {
        this.#thinkTime = scenario.thinkTime;
        this.#draws = new philox/* Philox */.t(scenario.seed, random_stream/* RandomStream */.q.think);
    }
    /**
     * The pause after step `step` of an iteration, known by its lane and index (itinerary.ts).
     *
     * @returns integer nanoseconds ≥ 0. Uniform: each of min..max equally likely. Exponential:
     *   rounded down, and what would be longer than the maximum is the maximum, so the mean is
     *   mean·(1 − e^(−max/mean)).
     */
    nanosAfter(lane, iteration, step) {
        const thinkTime = this.#thinkTime;
        switch (thinkTime.kind) {
            case "none":
                return 0;
            case "constant":
                return thinkTime.nanos;
            case "uniform": {
                const values = thinkTime.maxNanos - thinkTime.minNanos + 1;
                const offset = Math.floor(this.#draws.unit(lane, iteration, step) * values);
                return Math.min(thinkTime.maxNanos, thinkTime.minNanos + offset);
            }
            case "exponential": {
                const drawn = thinkTime.meanNanos * (0,ln/* exponential */.E)(this.#draws.unit(lane, iteration, step));
                return Math.min(thinkTime.maxNanos, Math.floor(drawn));
            }
        }
        return thinkTime;
    }
}

;// CONCATENATED MODULE: ./lib/plan/uniform-arrivals.js


/** The relative error that the double arithmetic of a ramp stays below, with room. */
const RELATIVE_ERROR = 2 ** -48;
/**
 * Evenly spaced arrivals: the k-th, from 0, is due when the area under the rate line is k.
 *
 * The area is counted over all stages, so a fraction of an arrival that one stage leaves is
 * finished by the next. Each instant is the exact solution, rounded down to a nanosecond: there
 * is nothing that could drift. An arrival due at the very end of a stage belongs to the next
 * stage with a rate; at the end of the load there is none.
 */
class UniformArrivals {
    at = time/* NEVER */.tm;
    index = 0;
    #segments;
    #count;
    #segment = 0;
    #walk = undefined;
    constructor(load) {
        this.#segments = rateSegments(load).filter(holdsArrival);
        this.#count = uniformArrivalCount(load);
        this.#settle();
    }
    advance() {
        this.index += 1;
        this.#walk?.advance();
        this.#settle();
    }
    /** Finds the instant of arrival `index`, in the next segment that has one. */
    #settle() {
        if (this.index >= this.#count) {
            this.at = time/* NEVER */.tm;
            return;
        }
        while (this.#walk === undefined || this.index >= this.#walk.endIndex) {
            const segment = this.#segments[this.#segment];
            this.#segment += 1;
            this.#walk = segment.from === segment.to ? new EvenWalk(segment) : new RampWalk(segment);
        }
        this.at = this.#walk.at;
    }
}
/** How many arrivals a uniform open load plans. */
function uniformArrivalCount(load) {
    const area = rateSegments(load).at(-1)?.areaAfter ?? 0n;
    return Math.min(load.iterations ?? Infinity, indexAfter(area));
}
/** The first arrival that is not within the area. */
function indexAfter(area) {
    return Number((area + AREA_PER_ARRIVAL - 1n) / AREA_PER_ARRIVAL);
}
/** A short or slow segment may add less area than the next arrival still lacks. */
function holdsArrival({ areaBefore, areaAfter }) {
    return indexAfter(areaBefore) < indexAfter(areaAfter);
}
/**
 * A constant rate. The gap is a fraction of integers; its remainder is carried from arrival to
 * arrival as in Bresenham's line, which costs two additions and is exact.
 */
class EvenWalk {
    at;
    endIndex;
    #gap;
    #gapRemainder;
    #divisor;
    #remainder;
    constructor(segment) {
        const divisor = BigInt(segment.from + segment.to);
        const first = BigInt(indexAfter(segment.areaBefore));
        const missing = first * AREA_PER_ARRIVAL - segment.areaBefore;
        this.at = segment.startsAt + Number(missing / divisor);
        this.endIndex = indexAfter(segment.areaAfter);
        this.#remainder = Number(missing % divisor);
        this.#gap = Number(AREA_PER_ARRIVAL / divisor);
        this.#gapRemainder = Number(AREA_PER_ARRIVAL % divisor);
        this.#divisor = segment.from + segment.to;
    }
    advance() {
        this.at += this.#gap;
        // Compared before it is added: the sum could be above 2^53.
        const room = this.#divisor - this.#remainder;
        if (this.#gapRemainder < room) {
            this.#remainder += this.#gapRemainder;
        }
        else {
            this.#remainder = this.#gapRemainder - room;
            this.at += 1;
        }
    }
}
/** A moving rate: each instant is a root in doubles, made exact where rounding could matter. */
class RampWalk {
    at;
    endIndex;
    #segment;
    #first;
    /** Arrivals from the segment's start to its first one, and from its last index to its end. */
    #lead;
    #tail;
    #index;
    constructor(segment) {
        const { areaBefore, areaAfter } = segment;
        this.#segment = segment;
        this.#first = indexAfter(areaBefore);
        this.endIndex = indexAfter(areaAfter);
        this.#lead = arrivalsIn(BigInt(this.#first) * AREA_PER_ARRIVAL - areaBefore);
        this.#tail = arrivalsIn(areaAfter - BigInt(this.endIndex - 1) * AREA_PER_ARRIVAL);
        this.#index = this.#first;
        this.at = segment.startsAt + this.#offset();
    }
    advance() {
        this.#index += 1;
        if (this.#index >= this.endIndex)
            return;
        this.at = this.#segment.startsAt + this.#offset();
    }
    #offset() {
        const passed = this.#index - this.#first + this.#lead;
        const left = this.endIndex - 1 - this.#index + this.#tail;
        const offset = offsetAt(this.#segment, passed, left);
        const doubt = RELATIVE_ERROR * this.#segment.durationNanos;
        const whole = Math.floor(offset - doubt);
        return whole === Math.floor(offset + doubt) ? whole : this.#exactOffset(whole);
    }
    /** The last nanosecond by which the area is not above the arrival's, searched from a guess. */
    #exactOffset(guess) {
        let offset = Math.max(0, guess);
        while (offset > 0 && !this.#isDueBy(offset))
            offset -= 1;
        while (this.#isDueBy(offset + 1))
            offset += 1;
        return offset;
    }
    /** Whether the area at an offset has not passed the arrival's: both sides in exact integers. */
    #isDueBy(offset) {
        const { from, to, durationNanos, areaBefore } = this.#segment;
        const elapsed = BigInt(offset);
        const duration = BigInt(durationNanos);
        const area = (2n * BigInt(from) * duration + BigInt(to - from) * elapsed) * elapsed;
        return area <= (BigInt(this.#index) * AREA_PER_ARRIVAL - areaBefore) * duration;
    }
}

// EXTERNAL MODULE: ./lib/plan/variant.js
var variant = __webpack_require__(7758);
;// CONCATENATED MODULE: ./lib/plan/vu-schedule.js
/**
 * All changes of a closed load.
 *
 * The number of VUs at any nanosecond is the stage's line rounded to the nearest whole, half
 * up: so it is `vusFrom` at the start, `vusTo` at the end, and over a ramp the mean of both.
 * A stage that starts elsewhere than its predecessor ended is a jump at that instant.
 */
function vuChanges(load) {
    const at = [];
    const vu = [];
    const spawn = [];
    let alive = 0;
    function step(instant, target) {
        while (alive !== target) {
            const spawns = alive < target;
            at.push(instant);
            vu.push(spawns ? alive : alive - 1);
            spawn.push(spawns ? 1 : 0);
            alive += spawns ? 1 : -1;
        }
    }
    let stageStart = 0;
    for (const stage of load.stages) {
        step(stageStart, stage.vusFrom);
        while (alive !== stage.vusTo) {
            const target = stage.vusFrom < stage.vusTo ? alive + 1 : alive - 1;
            const offset = reachedAfter(stage, target);
            // A ramp with more VUs than nanoseconds: the next stage's start takes the last ones.
            if (offset >= stage.durationNanos)
                break;
            step(stageStart + offset, target);
        }
        stageStart += stage.durationNanos;
    }
    return { at: Float64Array.from(at), vu: Uint32Array.from(vu), spawn: Uint8Array.from(spawn) };
}
/** The changes of a share's VUs, which are numbered among themselves: see share.ts. */
function vuChangesOfShare(changes, share) {
    if (share.count === 1)
        return changes;
    const at = [];
    const vu = [];
    const spawn = [];
    for (const [index, number] of changes.vu.entries()) {
        if (number % share.count !== share.index)
            continue;
        at.push(changes.at[index]);
        vu.push(Math.floor(number / share.count));
        spawn.push(changes.spawn[index]);
    }
    return { at: Float64Array.from(at), vu: Uint32Array.from(vu), spawn: Uint8Array.from(spawn) };
}
/**
 * The first nanosecond of a ramp at which its line rounds to `count`, in exact integers.
 *
 * Up, the line must reach count − ½; down, it must fall below count + ½.
 */
function reachedAfter(stage, count) {
    const { vusFrom, vusTo, durationNanos } = stage;
    const rises = vusTo > vusFrom;
    const halves = BigInt(2 * Math.abs(count - vusFrom) - 1);
    const span = BigInt(2 * Math.abs(vusTo - vusFrom));
    const product = halves * BigInt(durationNanos);
    return Number(rises ? (product + span - 1n) / span : product / span + 1n);
}
/** The number of VUs alive once all changes up to and at `instant` have happened. */
function vuCountAt(changes, instant) {
    let low = 0;
    let high = changes.at.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (changes.at[middle] <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    if (low === 0)
        return 0;
    return changes.vu[low - 1] + changes.spawn[low - 1];
}
/** The most VUs there are at any one time: also one more than the highest number of a VU. */
function vuCountMax(load) {
    let most = 0;
    for (const { vusFrom, vusTo } of load.stages)
        most = Math.max(most, vusFrom, vusTo);
    return most;
}

;// CONCATENATED MODULE: ./lib/plan/plan.js
















const ONLY_ROUND = { index: 0, origin: 0 };
function planOf(scenario, share = plan_share/* WHOLE */.Ef, round = ONLY_ROUND) {
    const { load, pairing } = scenario;
    const iterations = load.iterations ?? Infinity;
    const drawn = { ...scenario, seed: seedOf(scenario.seed, round) };
    const vus = (0,plan_share/* partOf */.BU)(load.model === "closed" ? vuCountMax(load) : load.maxInFlight, share);
    return {
        share,
        schedule: scheduleOf(drawn, share, round),
        vuMax: (0,scenario_pairing/* loadsAtOnce */.CT)(scenario) * vus,
        loadEndsAt: round.origin + loadEndsAt(load),
        iterationsMax: load.model === "closed" ? (0,plan_share/* partOf */.BU)(iterations, share) : iterations,
        itinerary: new itinerary/* Itinerary */.g(drawn, drivenIn(scenario, round)),
        pauses: new Pauses(drawn),
        duet: pairing?.duet === true
            ? {
                itinerary: new itinerary/* Itinerary */.g(drawn, { variant: variant/* Variant */.K.base }),
                sendOrder: new duet/* SendOrder */.tO(scenario.seed, { round: round.index, worker: share.index }),
            }
            : undefined,
    };
}
/** Of a round; of a duet, for the head's load. */
function drivenIn({ pairing, seed }, { index, origin }) {
    if (pairing === undefined)
        return undefined;
    if (pairing.duet === true)
        return { variant: variant/* Variant */.K.head };
    return { slices: new slices/* Slices */.g(pairing, seed, index), origin };
}
/** Each round draws anew. */
function seedOf(seed, { index }) {
    return (seed + index) % (limits/* SEED_MAX */.Vm + 1);
}
function scheduleOf(scenario, share, { origin }) {
    const { load } = scenario;
    if (load.model === "closed") {
        const changes = vuChangesOfShare(vuChanges(load), share);
        return { model: "closed", changes: { ...changes, at: changes.at.map((at) => origin + at) } };
    }
    const arrivals = () => {
        const all = arrivalsOf(load, scenario);
        const own = share.count === 1 ? all : new StridedArrivals(all, share);
        return origin === 0 ? own : new ShiftedArrivals(own, origin);
    };
    return { model: "open", arrivals, maxWaitNanos: load.maxWaitNanos };
}
/** The arrivals of an open load from the first one on. */
function arrivalsOf(load, { seed, pairing }) {
    if (pairing === undefined || pairing.duet === true)
        return spacedArrivals(load, seed);
    return new PairedArrivals(spacedArrivals(ofOneVariant(load), seed), pairing.sliceNanos);
}
function spacedArrivals(load, seed) {
    return load.spacing === "uniform" ? new UniformArrivals(load) : new PoissonArrivals(load, seed);
}
/** In turns, half as long: each variant has the other half of the slices for the same arrivals. */
function ofOneVariant(load) {
    const [stage] = load.stages;
    return { ...load, stages: [{ ...stage, durationNanos: stage.durationNanos / 2 }] };
}
/**
 * How many arrivals the rounds of a load plan, from the first on.
 *
 * @param rounds how many, ≥ 1
 * @returns undefined for a closed load, which has none
 */
function plannedArrivals(source, rounds = 1) {
    const { load, seed, pairing } = source;
    if (load.model === "closed")
        return undefined;
    if (pairing === undefined)
        return countArrivals(load, seed);
    const ofEach = pairing.duet === true ? load : ofOneVariant(load);
    let planned = 0;
    for (let index = 0; index < rounds; index += 1) {
        planned += 2 * countArrivals(ofEach, seedOf(seed, { index, origin: 0 }));
    }
    return planned;
}
/**
 * Computed for uniform spacing, counted for Poisson.
 *
 * @throws InvariantError when the load has no end
 */
function countArrivals(load, seed) {
    if (load.spacing === "uniform")
        return uniformArrivalCount(load);
    (0,assert/* assert */.v)(load.iterations !== undefined || loadEndsAt(load) < Infinity, "the arrivals of a load without an end cannot be counted");
    const arrivals = new PoissonArrivals(load, seed);
    while (arrivals.at < Infinity)
        arrivals.advance();
    return arrivals.index;
}


/***/ }),

/***/ 2037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ QuadGrid)
/* harmony export */ });
/* harmony import */ var _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5854);
/* harmony import */ var _scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);


/** Which quad of a round, and which slice of it, an instant of the round is in. */
class QuadGrid {
    #sliceNanos;
    #guardNanos;
    #quadNanos;
    /** A pair has slices of both variants, a duet's one slice has both itself. */
    #slicesPerPair;
    #quartersPerSlice;
    constructor(pairing) {
        this.#sliceNanos = pairing.sliceNanos;
        this.#guardNanos = pairing.guardNanos;
        this.#quadNanos = (0,_scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__/* .quadNanos */ .vn)(pairing);
        const slices = (0,_scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__/* .slicesPerQuad */ .EI)(pairing);
        this.#slicesPerPair = slices === 1 ? 1 : 2;
        this.#quartersPerSlice = (_base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .QUARTERS */ .uy * this.#slicesPerPair) / slices;
    }
    quadAt(at) {
        return Math.floor(at / this.#quadNanos);
    }
    /** In its quad, from 0. */
    sliceAt(at) {
        return Math.floor((at % this.#quadNanos) / this.#sliceNanos);
    }
    /** In its quad, from 0, of an instant outside of the guard times. */
    quarterAt(at) {
        const recorded = (at % this.#sliceNanos) - this.#guardNanos;
        const share = recorded / (this.#sliceNanos - this.#guardNanos);
        const pair = Math.floor(this.sliceAt(at) / this.#slicesPerPair);
        return this.#quartersPerSlice * pair + Math.floor(this.#quartersPerSlice * share);
    }
    /** True when so little of the slice is over that the variant before may still be at work. */
    isGuard(at) {
        return at % this.#sliceNanos < this.#guardNanos;
    }
}


/***/ }),

/***/ 6084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   _d: () => (/* binding */ numberInWhole),
/* harmony export */   x2: () => (/* binding */ scenarioOfShare)
/* harmony export */ });
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _scenario_workers_max_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4498);


const WHOLE = { index: 0, count: 1 };
/** How many of the things 0..total−1 are of this share. Infinity has infinitely many. */
function partOf(total, { index, count }) {
    return total === Infinity ? Infinity : Math.floor((total + count - 1 - index) / count);
}
/** The number in the whole of the share's `local`-th. */
function numberInWhole(local, { index, count }) {
    return local * count + index;
}
/** The scenario with the share's part of everything that workers divide between them. */
function scenarioOfShare(scenario, share) {
    if (share.count === 1)
        return scenario;
    (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(share.count <= (0,_scenario_workers_max_js__WEBPACK_IMPORTED_MODULE_1__/* .workersMaxOf */ .Z)(scenario), "there are more workers than there is work for");
    const [first, ...others] = scenario.targets.map((target) => ({
        ...target,
        maxConnections: partOf(target.maxConnections, share),
    }));
    const queuedArrivalsMax = Math.max(1, partOf(scenario.limits.queuedArrivalsMax, share));
    return {
        ...scenario,
        targets: [first, ...others],
        limits: { ...scenario.limits, queuedArrivalsMax },
    };
}


/***/ }),

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Slices)
/* harmony export */ });
/* harmony import */ var _base_philox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1355);
/* harmony import */ var _base_random_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4915);
/* harmony import */ var _scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
/* harmony import */ var _quad_grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2037);
/* harmony import */ var _variant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7758);





/**
 * Whose turn it is: slices of equal length, four to a quad. A coin for each quad decides whether
 * its order is base, head, head, base or the other way round; so whatever drifts meets both.
 * All instants are of the round.
 */
class Slices {
    #grid;
    #coins;
    #round;
    /** The quad that was asked for last, and the variant that opens and closes it. */
    #quad = -1;
    #outer = _variant_js__WEBPACK_IMPORTED_MODULE_3__/* .Variant */ .K.head;
    /** @param round 0-based: each has coins of its own */
    constructor(pairing, seed, round) {
        this.#grid = new _quad_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .QuadGrid */ .q(pairing);
        this.#coins = new _base_philox_js__WEBPACK_IMPORTED_MODULE_4__/* .Philox */ .t(seed, _base_random_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .RandomStream */ .q.slices);
        this.#round = round;
    }
    variantAt(at) {
        const quad = this.#grid.quadAt(at);
        if (quad !== this.#quad) {
            this.#quad = quad;
            const isHead = this.#coins.unit(this.#round, quad, 0) < 0.5;
            this.#outer = isHead ? _variant_js__WEBPACK_IMPORTED_MODULE_3__/* .Variant */ .K.head : _variant_js__WEBPACK_IMPORTED_MODULE_3__/* .Variant */ .K.base;
        }
        const slice = this.#grid.sliceAt(at);
        const isOuter = slice === 0 || slice === _scenario_pairing_js__WEBPACK_IMPORTED_MODULE_1__/* .SLICES_PER_QUAD */ .aG - 1;
        return isOuter ? this.#outer : (0,_variant_js__WEBPACK_IMPORTED_MODULE_3__/* .otherVariant */ .w)(this.#outer);
    }
}


/***/ }),

/***/ 7758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Variant),
/* harmony export */   w: () => (/* binding */ otherVariant)
/* harmony export */ });
/** A variant of the service under test. In an array by variant, the head is first. */
const Variant = { head: 0, base: 1 };
function otherVariant(variant) {
    return variant === Variant.head ? Variant.base : Variant.head;
}


/***/ })

};
