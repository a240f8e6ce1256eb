export const id = 346;
export const ids = [346];
export const modules = {

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ loadScenarioText),
  t4: () => (/* binding */ readScenarioFile),
  WC: () => (/* binding */ scenarioText)
});

// EXTERNAL MODULE: ./lib/node/files.js
var files = __webpack_require__(4691);
// EXTERNAL MODULE: ./lib/scenario/limits.js
var scenario_limits = __webpack_require__(4536);
// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
;// CONCATENATED MODULE: ./lib/scenario/file-place.js
/** A file that a scenario names, from the folder of the scenario. Absolute paths stay. */
function placedPath(path, directory) {
    if (/^([/\\]|[A-Za-z]:[/\\])/u.test(path) || directory === "")
        return path;
    return `${directory.replace(/[/\\]$/u, "")}/${path.replace(/^\.\//u, "")}`;
}
/** The folder of a file; "" when its path has none. */
function folderOf(file) {
    const end = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
    return end < 0 ? "" : file.slice(0, end + 1);
}
/** `checkout` of `load/checkout.toml`. */
function stemOf(file) {
    const name = file.slice(folderOf(file).length).replace(/\.toml$/iu, "");
    return name === "" ? "scenario" : name;
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/duration.js
var duration = __webpack_require__(8045);
// EXTERNAL MODULE: ./lib/base/workers.js
var base_workers = __webpack_require__(2738);
// EXTERNAL MODULE: ./lib/scenario/schema-leaf.js
var schema_leaf = __webpack_require__(928);
;// CONCATENATED MODULE: ./lib/scenario/overrides.js





/** @throws UsageError when a value is out of its range, whatever the scenario says */
function checkOverrides(overrides) {
    const { durationNanos, autoNanosMax, seed, vus, rate, workers } = overrides;
    for (const nanos of [durationNanos, autoNanosMax]) {
        if (nanos === undefined || nanos === "auto")
            continue;
        if (nanos > 0 && nanos <= scenario_limits/* RUN_NANOS_MAX */.bI)
            continue;
        throw new errors/* UsageError */.eb(`the duration must be above 0, at most ${(0,duration/* formatDuration */.a3)(scenario_limits/* RUN_NANOS_MAX */.bI)}`);
    }
    if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0)) {
        throw new errors/* UsageError */.eb(`the seed must be a whole number, 0 to ${(0,schema_leaf/* grouped */.zD)(scenario_limits/* SEED_MAX */.Vm)}`);
    }
    if (vus !== undefined && !(Number.isSafeInteger(vus) && vus >= 1 && vus <= scenario_limits/* VUS_MAX */.eQ)) {
        throw new errors/* UsageError */.eb(`vus must be a whole number, 1 to ${(0,schema_leaf/* grouped */.zD)(scenario_limits/* VUS_MAX */.eQ)}`);
    }
    if (rate !== undefined && !(rate > 0 && rate <= scenario_limits/* RATE_MAX */.Uo)) {
        throw new errors/* UsageError */.eb(`the rate must be above 0, at most ${(0,schema_leaf/* grouped */.zD)(scenario_limits/* RATE_MAX */.Uo)} per second`);
    }
    if (typeof workers === "number" && !(workers >= 1 && workers <= base_workers/* WORKERS_MAX */.L)) {
        throw new errors/* UsageError */.eb(`workers must be a whole number, 1 to ${base_workers/* WORKERS_MAX */.L}, or "auto"`);
    }
}

// EXTERNAL MODULE: ./lib/scenario/pairing.js
var scenario_pairing = __webpack_require__(1562);
;// CONCATENATED MODULE: ./lib/scenario/line-index.js
/** Turns offsets of a text into 1-based lines and columns. */
class LineIndex {
    #text;
    #starts = [0];
    constructor(text) {
        this.#text = text;
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
            this.#starts.push(at + 1);
        }
    }
    /** From `start` to `end`, or to the end of the first line; at least one column. */
    span(start, end) {
        const line = this.#lineOf(start);
        const lineStart = this.#starts[line] ?? 0;
        const next = this.#text.indexOf("\n", start);
        const lineEnd = next < 0 ? this.#text.length : next;
        return {
            line: line + 1,
            column: start - lineStart + 1,
            length: Math.max(1, Math.min(end, lineEnd) - start),
        };
    }
    #lineOf(offset) {
        let low = 0;
        let high = this.#starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((this.#starts[middle] ?? Infinity) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./lib/scenario/toml-places.js

const bareEnd = /[,\]}#\r\n]/u;
/**
 * Where everything stands in a TOML 1.1 document that smol-toml has already accepted: on
 * another text the places are meaningless, but it ends. Linear in the text, and as deep on the
 * stack as its values are nested, which smol-toml bounds.
 */
class TomlPlaces {
    #text;
    #places = new Map();
    /** How many tables a `[[list]]` has so far. */
    #lengths = new Map();
    #offset = 0;
    constructor(text) {
        this.#text = text;
        let base = [];
        for (this.#skipBlank(); this.#offset < text.length; this.#skipBlank()) {
            if (text[this.#offset] === "[")
                base = this.#header();
            else
                this.#pair(base);
        }
    }
    /** The place of `path`, or of the nearest table around it that stands in the text. */
    nearest(path) {
        for (let length = path.length; length > 0; length -= 1) {
            const place = this.#places.get(identity(path.slice(0, length)));
            if (place !== undefined)
                return place;
        }
        return { key: [0, 1], value: [0, 1] };
    }
    #header() {
        const isList = this.#text[this.#offset + 1] === "[";
        this.#offset += isList ? 2 : 1;
        const keys = this.#keys();
        this.#offset += isList ? 2 : 1;
        const path = [];
        for (const [index, { key, span }] of keys.entries()) {
            path.push(key);
            if (path.length > scenario_limits/* NESTING_MAX */.tS)
                break; // Refused, and quadratic to go on with.
            this.#remember(path, { key: span, value: span });
            const id = identity(path);
            const length = this.#lengths.get(id) ?? 0;
            if (isList && index === keys.length - 1) {
                this.#lengths.set(id, length + 1);
                path.push(length);
                this.#remember(path, { key: span, value: span });
            }
            else if (length > 0)
                path.push(length - 1);
        }
        return path;
    }
    #pair(base) {
        const before = this.#offset;
        const path = [...base];
        const keys = this.#keys();
        const last = keys.at(-1);
        for (const { key, span } of keys) {
            path.push(key);
            if (key !== last?.key)
                this.#remember(path, { key: span, value: span });
        }
        this.#offset += 1; // The equals sign.
        this.#skipBlank();
        const start = this.#offset;
        this.#value(path);
        if (last !== undefined)
            this.#remember(path, { key: last.span, value: [start, this.#offset] });
        if (this.#offset <= before)
            this.#offset = before + 1;
    }
    #keys() {
        const keys = [];
        for (;;) {
            this.#skipBlank();
            const start = this.#offset;
            const quote = this.#text[start];
            if (quote === '"' || quote === "'")
                this.#string();
            else
                while (/[\w-]/u.test(this.#text[this.#offset] ?? ""))
                    this.#offset += 1;
            const span = [start, this.#offset];
            keys.push({ key: keyName(this.#text.slice(...span)), span });
            this.#skipBlank();
            if (this.#text[this.#offset] !== ".")
                return keys;
            this.#offset += 1;
        }
    }
    #value(path) {
        const first = this.#text[this.#offset];
        if (first === '"' || first === "'")
            this.#string();
        else if (first === "[")
            this.#list(path);
        else if (first === "{")
            this.#inlineTable(path);
        else {
            const start = this.#offset;
            while (this.#offset < this.#text.length && !bareEnd.test(this.#text[this.#offset])) {
                this.#offset += 1;
            }
            this.#offset = start + this.#text.slice(start, this.#offset).trimEnd().length;
        }
    }
    #list(path) {
        this.#offset += 1;
        for (let index = 0; this.#more("]"); index += 1) {
            const start = this.#offset;
            this.#value([...path, index]);
            const span = [start, this.#offset];
            this.#remember([...path, index], { key: span, value: span });
            this.#skipComma(start);
        }
        this.#offset += 1;
    }
    #inlineTable(path) {
        this.#offset += 1;
        while (this.#more("}")) {
            const start = this.#offset;
            this.#pair(path);
            this.#skipComma(start);
        }
        this.#offset += 1;
    }
    #more(closing) {
        this.#skipBlank();
        return this.#offset < this.#text.length && this.#text[this.#offset] !== closing;
    }
    #skipComma(start) {
        this.#skipBlank();
        if (this.#text[this.#offset] === "," || this.#offset === start)
            this.#offset += 1;
    }
    #string() {
        const quote = this.#text[this.#offset];
        const long = this.#text.startsWith(quote.repeat(3), this.#offset);
        const closing = long ? quote.repeat(3) : quote;
        this.#offset += closing.length;
        while (this.#offset < this.#text.length && !this.#text.startsWith(closing, this.#offset)) {
            this.#offset += quote === '"' && this.#text[this.#offset] === "\\" ? 2 : 1;
        }
        this.#offset += closing.length;
        if (!long)
            return;
        // A long string may end with one or two quotes of its own before the closing three.
        while (this.#text[this.#offset] === quote)
            this.#offset += 1;
    }
    /** White space, line ends and comments. */
    #skipBlank() {
        for (;;) {
            const character = this.#text[this.#offset];
            if (character === "#")
                this.#offset = lineEnd(this.#text, this.#offset);
            else if (character !== undefined && /\s/u.test(character))
                this.#offset += 1;
            else
                return;
        }
    }
    #remember(path, place) {
        if (path.length > scenario_limits/* NESTING_MAX */.tS)
            return;
        const id = identity(path);
        if (!this.#places.has(id))
            this.#places.set(id, place);
    }
}
function identity(path) {
    return JSON.stringify(path);
}
function lineEnd(text, offset) {
    const end = text.indexOf("\n", offset);
    return end < 0 ? text.length : end;
}
/** The key as the parser has it. Escapes are JSON's in all but rare cases. */
function keyName(written) {
    if (written.startsWith("'"))
        return written.slice(1, -1);
    if (!written.startsWith('"'))
        return written;
    try {
        return String(JSON.parse(written));
    }
    catch {
        return written.slice(1, -1);
    }
}

;// CONCATENATED MODULE: ./lib/scenario/problem-list.js




/** Collects all that is wrong with one file. Places are looked up only when there is need. */
class ProblemList {
    #file;
    #text;
    #findings = [];
    #notes = [];
    #places;
    #lines;
    constructor(file, text) {
        this.#file = file;
        this.#text = text;
    }
    get isEmpty() {
        return this.#findings.length === 0;
    }
    add(finding) {
        this.#findings.push(finding);
    }
    note(path, message, override) {
        this.#notes.push({ path, message, override });
    }
    notes() {
        return this.#notes.map(({ path, message, override }) => ({
            message,
            override,
            span: path.length === 0 ? undefined : this.spanOf(path, "key"),
        }));
    }
    spanOf(path, part) {
        this.#places ??= new TomlPlaces(this.#text);
        this.#lines ??= new LineIndex(this.#text);
        const [start, end] = this.#places.nearest(path)[part];
        return { file: this.#file, ...this.#lines.span(start, end) };
    }
    /** Does nothing when there is no problem. */
    throwIfAny() {
        const problems = this.#findings.slice(0, scenario_limits/* PROBLEMS_SHOWN_MAX */.qp).map((finding) => ({
            span: this.spanOf(finding.path, finding.part ?? "value"),
            message: finding.message,
            hint: finding.hint,
        }));
        problems.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
        const [first, ...rest] = problems;
        if (first === undefined)
            return;
        const unseen = this.#findings.length - problems.length;
        if (unseen > 0) {
            const span = problems.at(-1)?.span ?? first.span;
            rest.push({ span, message: `and ${unseen} more problems like these`, hint: undefined });
        }
        throw new errors/* ScenarioError */.tp([first, ...rest], this.#text);
    }
}

// EXTERNAL MODULE: ./lib/scenario/assertions.js + 2 modules
var scenario_assertions = __webpack_require__(2851);
// EXTERNAL MODULE: ./lib/base/pairing-limits.js
var pairing_limits = __webpack_require__(5854);
;// CONCATENATED MODULE: ./lib/scenario/auto-duration.js



/**
 * How long a comparison may take to be decided.
 *
 * @returns undefined when the length of the load is given
 */
function autoNanosMaxOf(wanted, { autoNanosMax = Infinity }) {
    return wanted === "auto" ? Math.min(scenario_limits/* AUTO_COMPARED_NANOS_MAX */.Dq, autoNanosMax) : undefined;
}
/** What `auto` is for a run that compares nothing: nothing can be decided before its end. */
function aloneNanosOf({ autoNanosMax = Infinity }) {
    return Math.min(scenario_limits/* AUTO_ALONE_NANOS */.O$, autoNanosMax);
}
/**
 * The load that is measured whatever happens: of `auto` the head's half of the first round, after
 * which a comparison may be decided.
 */
function certainLoad(load, { autoNanosMax, warmUpNanos }) {
    // A load that cannot be compared is refused; what else is wrong with the scenario is told too.
    if (autoNanosMax === undefined || (0,scenario_pairing/* whyNotPaired */.TO)(load) !== undefined)
        return load;
    return (0,scenario_pairing/* constantLoad */.nL)(load, warmUpNanos + Math.floor(autoNanosMax / pairing_limits/* ROUNDS_MAX */.NM / 2));
}

// EXTERNAL MODULE: ./lib/base/time.js
var base_time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/scenario/margin-defaults.js

const comparedTimes = (/* unused pure expression or super */ null && (["p50", "p95", "p99"]));
/** What has to be ruled out for a pass, in margins, where the scenario does not say. */
const PASS_BELOW_MARGINS = {
    p50: 2,
    p95: 4,
    p99: 4,
};
/** STATS 2.1. */
const marginDefaults = {
    p50: defaultOf("p50", { failMargin: 0.05, floorMicros: 200 }),
    p95: defaultOf("p95", { failMargin: 0.05, floorMicros: 500 }),
    p99: defaultOf("p99", { failMargin: 0.1, floorMicros: 1_000 }),
};
function defaultOf(time, { failMargin, floorMicros }) {
    const passBound = PASS_BELOW_MARGINS[time] * failMargin;
    return { failMargin, passBound, floorNanos: floorMicros * base_time/* NANOS_PER_MICRO */.TI };
}

// EXTERNAL MODULE: ./lib/scenario/percentage.js
var percentage = __webpack_require__(1604);
;// CONCATENATED MODULE: ./lib/scenario/comparison-margins.js


/** `[comparison]`, with what it does not say filled in. */
function resolveMargins(written, problems) {
    const ruleOf = (time) => {
        const otherwise = marginDefaults[time];
        const { margin = otherwise.failMargin, floor = otherwise.floorNanos } = written?.[time] ?? {};
        const passBelow = written?.[time]?.pass_below ?? PASS_BELOW_MARGINS[time] * margin;
        if (passBelow < margin) {
            problems.add({
                path: ["comparison", time, "pass_below"],
                message: `pass_below must be at least the margin, which is ${(0,percentage/* formatPercentage */.Ee)(margin)}: what is between them would neither pass nor fail`,
            });
        }
        return { failMargin: margin, passBound: passBelow, floorNanos: floor };
    };
    return { p50: ruleOf("p50"), p95: ruleOf("p95"), p99: ruleOf("p99") };
}

// EXTERNAL MODULE: ./lib/scenario/decide-on.js
var decide_on = __webpack_require__(9508);
// EXTERNAL MODULE: ./lib/scenario/did-you-mean.js
var did_you_mean = __webpack_require__(2387);
;// CONCATENATED MODULE: ./lib/scenario/flow.js



/** The sequence, with its steps' requests found by name. */
function resolveFlow({ steps }, names, problems) {
    let exchanges = 0;
    const resolved = steps.map(({ request, repeat = 1 }, index) => {
        const requestIndex = names.indexOf(request);
        if (requestIndex < 0) {
            const path = ["sequence", "steps", index, "request"];
            const message = `there is no request "${request}"`;
            problems.add({ path, message, hint: (0,did_you_mean/* suggestion */.h)(request, names) });
        }
        exchanges += repeat;
        return { requestIndex, repeat };
    });
    if (exchanges > scenario_limits/* REPEAT_MAX */.B3) {
        const message = `one pass has ${(0,schema_leaf/* grouped */.zD)(exchanges)} exchanges; the most is ${(0,schema_leaf/* grouped */.zD)(scenario_limits/* REPEAT_MAX */.B3)}`;
        problems.add({ path: ["sequence"], part: "key", message });
    }
    const used = new Set(resolved.map(({ requestIndex }) => requestIndex));
    for (const [index, name] of names.entries()) {
        if (!used.has(index)) {
            problems.note(["requests", index], `request "${name}" is not in the sequence: never sent`);
        }
    }
    return { steps: resolved };
}

;// CONCATENATED MODULE: ./lib/scenario/alternatives.js
/**
 * The value of the one of several keys that is there: two spellings of one thing.
 * More than one is a problem.
 */
function oneSpelling(spellings, path, problems) {
    const given = Object.entries(spellings).filter(([, value]) => value !== undefined);
    const [first, second] = given;
    if (first !== undefined && second !== undefined) {
        const message = `${first[0]} and ${second[0]} cannot both be there`;
        problems.add({ path: [...path, second[0]], part: "key", message, hint: "keep one of them" });
    }
    return first?.[1];
}
/** As `oneSpelling`, and one of them must be there. */
function needed(spellings, path, problems) {
    const value = oneSpelling(spellings, path, problems);
    if (value === undefined) {
        const names = Object.keys(spellings).join(" or ");
        problems.add({ path, part: "key", message: `${names} is missing` });
    }
    return value;
}

// EXTERNAL MODULE: ./lib/scenario/levels.js
var scenario_levels = __webpack_require__(3907);
;// CONCATENATED MODULE: ./lib/scenario/schedule-levels.js

const schedulePath = ["schedule"];
/**
 * The virtual users over time as the schedule gives them; the last level of a constant and of
 * a spike lasts for ever. Empty when something is missing, which is then a problem.
 */
function vuLevels(schedule, defaultVus, problems) {
    switch (schedule.type) {
        case "constant": {
            const vus = schedule.vus ?? defaultVus;
            return vus === undefined ? [] : [{ from: vus, to: vus, nanos: Infinity }];
        }
        case "ramp":
            return rampLevels(schedule, problems);
        case "spike":
            return spikeLevels(schedule, problems);
        case "steps":
            return schedule.steps.flatMap((step, index) => {
                const nanos = stageNanos(step, ["schedule", "steps", index], problems);
                return nanos === undefined ? [] : [{ from: step.vus, to: step.vus, nanos }];
            });
        case "stages":
            return lines(schedule.stages.map((stage) => ({ ...stage, start: stage.vus })), "vus", problems);
    }
    return schedule;
}
/** The arrival rate over time; for ever when it is one rate. */
function rateLevels(schedule, problems) {
    const { rate, stages } = schedule;
    needed({ rate, stages }, schedulePath, problems);
    if (rate !== undefined)
        return [{ from: rate, to: rate, nanos: Infinity }];
    return lines((stages ?? []).map((stage) => ({ ...stage, start: stage.rate })), "rate", problems);
}
function rampLevels(ramp, problems) {
    const { ramp_duration, ramp_duration_seconds, hold_duration, hold_duration_seconds } = ramp;
    const rise = needed({ ramp_duration, ramp_duration_seconds }, schedulePath, problems) ?? 0;
    const hold = oneSpelling({ hold_duration, hold_duration_seconds }, schedulePath, problems) ?? 0;
    return [
        { from: ramp.start_vus ?? 0, to: ramp.end_vus, nanos: rise },
        { from: ramp.end_vus, to: ramp.end_vus, nanos: hold },
    ].filter(({ nanos }) => nanos > 0);
}
function spikeLevels(spike, problems) {
    const { spike_start, spike_start_seconds, spike_duration, spike_duration_seconds } = spike;
    const start = needed({ spike_start, spike_start_seconds }, schedulePath, problems) ?? 0;
    const length = needed({ spike_duration, spike_duration_seconds }, schedulePath, problems) ?? 0;
    const { baseline_vus: baseline, spike_vus: top } = spike;
    return [
        { from: baseline, to: baseline, nanos: start },
        { from: top, to: top, nanos: length },
        { from: baseline, to: baseline, nanos: Infinity },
    ].filter(({ nanos }) => nanos > 0);
}
function lines(stages, startKey, problems) {
    const levels = [];
    let end = 0;
    for (const [index, stage] of stages.entries()) {
        const path = ["schedule", "stages", index];
        if (stage.start === undefined && stage.to === undefined) {
            problems.add({ path, part: "key", message: `the stage needs ${startKey} or to` });
        }
        const from = stage.start ?? end;
        end = stage.to ?? from;
        const nanos = stageNanos(stage, path, problems);
        if (nanos !== undefined)
            levels.push({ from, to: end, nanos });
    }
    return levels;
}
function stageNanos(stage, path, problems) {
    const { duration, duration_seconds } = stage;
    return needed({ duration, duration_seconds }, path, problems);
}

;// CONCATENATED MODULE: ./lib/scenario/schedule-fit.js



/**
 * The levels of the length of the run.
 *
 * Only a constant load may last for ever, and only when iterations end it.
 * @returns undefined when there is no end, which is then among the problems
 */
function fittedTo(levels, type, task) {
    const { durationNanos, iterations, problems, overrides } = task;
    const scheduled = (0,scenario_levels/* totalNanos */.K4)(levels);
    if (durationNanos === undefined) {
        const endless = scheduled === Infinity;
        const iterationsEndIt = type === "constant" && iterations !== undefined;
        if (endless && !iterationsEndIt) {
            problems.add({
                path: ["runtime"],
                part: "key",
                message: type === "constant"
                    ? "the run needs an end: duration or iterations is missing"
                    : "duration is missing",
                hint: 'for example duration = "60s"',
            });
            return undefined;
        }
        if (!endless && scheduled > scenario_limits/* RUN_NANOS_MAX */.bI) {
            const message = `the schedule lasts longer than ${(0,duration/* formatDuration */.a3)(scenario_limits/* RUN_NANOS_MAX */.bI)}`;
            problems.add({ path: ["schedule"], part: "key", message });
        }
        return levels;
    }
    remarkOnFit(levels, {
        durationNanos,
        type,
        problems,
        overridden: overrides.durationNanos !== undefined,
    });
    return (0,scenario_levels/* fitted */.$5)(levels, durationNanos);
}
function remarkOnFit(levels, { durationNanos, type, problems, overridden }) {
    const path = ["schedule"];
    const length = (0,duration/* formatDuration */.a3)(durationNanos);
    const scheduled = (0,scenario_levels/* totalNanos */.K4)(levels);
    if (type === "spike") {
        // The baseline after the spike is last; before it come the spike and what leads to it.
        const spikeAt = (0,scenario_levels/* totalNanos */.K4)(levels.slice(0, -2));
        if (durationNanos > spikeAt)
            return;
        const message = `the spike would begin at ${(0,duration/* formatDuration */.a3)(spikeAt)}, but the run lasts ${length}`;
        if (overridden)
            problems.note(path, message);
        else
            problems.add({ path, part: "key", message });
    }
    else if (scheduled > durationNanos && scheduled !== Infinity) {
        problems.note(path, `the schedule lasts ${(0,duration/* formatDuration */.a3)(scheduled)}; the run ends after ${length}`);
    }
    else if (scheduled < durationNanos && levels.at(-1)?.to === 0) {
        problems.note(path, `the schedule ends at 0 after ${(0,duration/* formatDuration */.a3)(scheduled)}; nothing is sent until ${length}`);
    }
}

;// CONCATENATED MODULE: ./lib/scenario/load-plan.js










/**
 * The load that [runtime], [schedule] and the overrides make together.
 *
 * @returns undefined when it cannot be known, which is then among the problems
 * @throws UsageError when an override does not fit the load's model
 */
function resolveLoad({ runtime = {}, schedule = { type: "constant" } }, { problems, overrides }) {
    const { duration, duration_seconds, iterations } = runtime;
    const written = oneSpelling({ duration, duration_seconds }, ["runtime"], problems);
    oneSpelling({ [written === duration ? "duration" : "duration_seconds"]: written, iterations }, ["runtime"], problems);
    const wanted = overrides.durationNanos ?? written;
    const task = {
        durationNanos: wanted === "auto" ? aloneNanosOf(overrides) : wanted,
        iterations: overrides.durationNanos === undefined ? iterations : undefined,
        problems,
        overrides,
        vus: runtime.vus,
    };
    const load = schedule.type === "arrivals" ? openLoad(schedule, task) : closedLoad(schedule, task);
    if (load !== undefined && wanted === "auto")
        checkAuto(load, { problems, overrides });
    return load;
}
/** What a comparison cannot be made of can never be decided. */
function checkAuto(load, { problems, overrides }) {
    const problem = (0,scenario_pairing/* whyNotPaired */.TO)(load);
    if (problem === undefined)
        return;
    const message = `the duration cannot be "auto": ${problem}, so that nothing can be compared`;
    const hint = 'write how long the load lasts, like "60s"';
    if (overrides.durationNanos === "auto")
        throw new errors/* UsageError */.eb(message, { hint });
    problems.add({ path: ["runtime", "duration"], message, hint });
}
function closedLoad(schedule, task) {
    const { problems, overrides, iterations, vus } = task;
    if (overrides.rate !== undefined) {
        throw new errors/* UsageError */.eb("the rate cannot be set: the scenario's load is virtual users", {
            hint: 'set vus, or use [schedule] type = "arrivals"',
        });
    }
    const written = vuLevels(schedule, vus ?? overrides.vus, problems);
    if (written.length === 0) {
        if (schedule.type === "constant") {
            problems.add({ path: ["runtime"], part: "key", message: "vus is missing" });
        }
        return undefined;
    }
    const most = (0,scenario_levels/* peak */.o0)(written);
    if (most === 0) {
        const message = "the schedule has 0 virtual users all the time";
        problems.add({ path: ["schedule"], part: "key", message });
        return undefined;
    }
    if (vus !== undefined && most > vus) {
        const message = `runtime.vus is ${vus}, but the schedule reaches ${most}`;
        const hint = "runtime.vus is the most that the schedule may reach";
        problems.add({ path: ["runtime", "vus"], message, hint });
    }
    const wanted = overrides.vus === undefined ? written : (0,scenario_levels/* scaled */.vK)(written, overrides.vus / most);
    const levels = fittedTo(wanted, schedule.type, task);
    if (levels === undefined)
        return undefined;
    const [first, ...rest] = levels.map(({ from, to, nanos }) => ({
        vusFrom: Math.round(from),
        vusTo: Math.round(to),
        durationNanos: nanos,
    }));
    if (first === undefined)
        return undefined;
    return { model: "closed", stages: [first, ...rest], iterations };
}
function openLoad(schedule, task) {
    const { problems, overrides, iterations } = task;
    if (overrides.vus !== undefined) {
        throw new errors/* UsageError */.eb("vus cannot be set: the scenario's load is arrivals", {
            hint: "set the rate",
        });
    }
    if (task.vus !== undefined) {
        const message = "vus has no meaning beside arrivals";
        const hint = "schedule.max_in_flight bounds the virtual users";
        problems.add({ path: ["runtime", "vus"], part: "key", message, hint });
    }
    const written = rateLevels(schedule, problems);
    if (written.length === 0)
        return undefined;
    const most = (0,scenario_levels/* peak */.o0)(written);
    if (most === 0) {
        problems.add({ path: ["schedule"], part: "key", message: "the rate is 0 all the time" });
        return undefined;
    }
    const wanted = overrides.rate === undefined ? written : (0,scenario_levels/* scaled */.vK)(written, overrides.rate / most);
    const levels = fittedTo(counted(wanted, schedule, task), schedule.type, task);
    if (levels === undefined)
        return undefined;
    const arrivals = (0,scenario_levels/* areaUntil */.O2)(levels, Infinity);
    if (arrivals > scenario_limits/* ITERATIONS_MAX */.Md) {
        const message = `the schedule has ${(0,schema_leaf/* grouped */.zD)(Math.round(arrivals))} arrivals; the most is ${(0,schema_leaf/* grouped */.zD)(scenario_limits/* ITERATIONS_MAX */.Md)}`;
        problems.add({ path: ["schedule"], part: "key", message });
    }
    const [first, ...rest] = levels.map(({ from, to, nanos }) => ({
        rateFrom: Math.min(scenario_limits/* RATE_MAX */.Uo, from),
        rateTo: Math.min(scenario_limits/* RATE_MAX */.Uo, to),
        durationNanos: nanos,
    }));
    if (first === undefined)
        return undefined;
    const inFlight = Math.min(scenario_limits/* IN_FLIGHT_DEFAULT_MAX */._H, Math.max(scenario_limits/* IN_FLIGHT_DEFAULT_MIN */.U5, Math.ceil((0,scenario_levels/* peak */.o0)(levels))));
    return {
        model: "open",
        stages: [first, ...rest],
        spacing: schedule.spacing ?? "uniform",
        maxInFlight: schedule.max_in_flight ?? inFlight,
        maxWaitNanos: schedule.max_wait ?? scenario_limits/* ARRIVAL_WAIT_NANOS_DEFAULT */.iI,
        iterations,
    };
}
/** One rate for a number of iterations lasts as long as they take. */
function counted(levels, schedule, { iterations }) {
    const [only] = levels;
    if (only?.nanos !== Infinity || iterations === undefined)
        return levels;
    // Random gaps have no such length: there a duration is needed.
    if (schedule.spacing === "poisson")
        return levels;
    return [{ ...only, nanos: Math.ceil((iterations * base_time/* NANOS_PER_SECOND */.H9) / only.from) }];
}

// EXTERNAL MODULE: ./lib/scenario/planned-samples.js
var planned_samples = __webpack_require__(7826);
// EXTERNAL MODULE: ./lib/scenario/expectations.js
var expectations = __webpack_require__(7387);
;// CONCATENATED MODULE: ./lib/scenario/header-fields.js
/** RFC 9110 §5.6.2: token. */
const fieldName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;
/** Why a field is not the user's to give. */
const refusedFields = new Map([
    ["content-length", "it is counted from the body"],
    ["transfer-encoding", "bodies are sent with their length"],
    ["connection", "target.requests_per_connection = 1 turns keep-alive off"],
    ["keep-alive", "target.idle_timeout and requests_per_connection say how long connections live"],
    ["proxy-connection", "connections are the program's"],
    ["upgrade", "no other protocol is spoken"],
    ["te", "trailers are not asked for"],
    ["trailer", "no trailers are sent"],
    ["expect", "a request is sent at once, as a whole"],
    ["http2-settings", "no other protocol is spoken"],
]);
/** The header fields as they are sent, in order, `${env.NAME}` still in them. */
function resolveHeaders(headers, path, { problems, templates }) {
    const seen = new Set();
    for (const [name, value] of Object.entries(headers)) {
        const at = [...path, name];
        const lower = name.toLowerCase();
        const refused = refusedFields.get(lower);
        if (!fieldName.test(name)) {
            const message = `${JSON.stringify(name)} is not a header name`;
            const hint = "letters, digits and !#$%&'*+-.^_`|~";
            problems.add({ path: at, part: "key", message, hint });
        }
        else if (refused !== undefined) {
            const message = `the header ${name} cannot be given`;
            problems.add({ path: at, part: "key", message, hint: refused });
        }
        else if (seen.has(lower)) {
            problems.add({ path: at, part: "key", message: `the header ${name} is given twice` });
        }
        seen.add(lower);
        const reason = valueProblem(lower, value);
        if (reason === undefined)
            templates.check(value, at);
        else
            problems.add({ path: at, message: `the value of ${name} ${reason}` });
    }
    return Object.entries(headers);
}
/** RFC 9110 §5.5, without obs-text. */
function valueProblem(lowerName, value) {
    if (/[^\t\x20-\x7e]/u.test(value)) {
        return "must be printable ASCII on one line (percent-encode other characters)";
    }
    if (value !== value.trim())
        return "cannot begin or end with white space";
    if (lowerName === "host" && !/^[^\s/?#@,]+$/u.test(value))
        return "must be a host, or host:port";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scenario/request-path.js

/**
 * The request target: path and query, percent-encoded where RFC 3986 §3.3 and §3.4 want it.
 * What is encoded already stays as it is; a `%` that encodes nothing becomes `%25`.
 */
function resolvePath({ path, query = {} }, at, { problems, templates }) {
    const pathAt = [...at, "path"];
    if (!path.startsWith("/"))
        problems.add({ path: pathAt, message: 'path must begin with "/"' });
    if (path.includes("#")) {
        const hint = "a fragment is never sent; write %23 for the character";
        problems.add({ path: pathAt, message: 'path cannot hold "#"', hint });
    }
    const start = templates.encoded(path, pathAt, encodedPath);
    const pairs = Object.entries(query).map(([key, value]) => {
        const encoded = templates.encoded(String(value), [...at, "query", key], encodedComponent);
        return `${encodedComponent(key)}=${encoded}`;
    });
    if (pairs.length === 0)
        return start;
    const target = `${start}${start.includes("?") ? "&" : "?"}${pairs.join("&")}`;
    if (target.length > scenario_limits/* LINE_LENGTH_MAX */.N0) {
        const message = `path and query are longer than ${scenario_limits/* LINE_LENGTH_MAX */.N0} characters`;
        problems.add({ path: [...at, "query"], part: "key", message });
    }
    return target;
}
function encodedPath(literal) {
    return literal.replaceAll(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodedComponent);
}
function encodedComponent(text) {
    return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\uFFFD"));
}

;// CONCATENATED MODULE: ./lib/scenario/unique-names.js
/** Adds a problem for every name that an earlier table of the list already has. */
function addDuplicates(tables, list, problems) {
    const seen = new Set();
    for (const [index, { name }] of tables.entries()) {
        if (seen.has(name)) {
            const message = `the name "${name}" is used twice in [[${list}]]`;
            problems.add({ path: [list, index, "name"], message });
        }
        seen.add(name);
    }
}

;// CONCATENATED MODULE: ./lib/scenario/requests.js







function resolveRequests(requests, task) {
    addDuplicates(requests, "requests", task.problems);
    return requests.map((written, index) => resolveRequest(written, ["requests", index], task));
}
function resolveRequest(written, path, task) {
    const { problems, templates, inSequence } = task;
    const { timeout, timeout_ms, method = "GET" } = written;
    if (inSequence && written.weight !== undefined) {
        const message = "weight has no effect beside [sequence]";
        problems.add({ path: [...path, "weight"], part: "key", message });
    }
    refuseVainChecks(written, path, problems);
    const target = { path: written.path, query: written.query };
    const deadline = oneSpelling({ timeout, timeout_ms }, path, problems);
    return {
        name: written.name,
        method,
        path: resolvePath(target, path, { problems, templates }),
        headers: resolveHeaders(written.headers ?? {}, [...path, "headers"], { problems, templates }),
        body: resolveBody(written, path, task),
        timeoutNanos: deadline ?? scenario_limits/* REQUEST_TIMEOUT_NANOS_DEFAULT */.Ed,
        weight: inSequence ? 0 : (written.weight ?? 1),
        expect: (0,expectations/* resolveExpect */.G)(written.expect ?? {}, [...path, "expect"], problems),
    };
}
function resolveBody(written, path, task) {
    const { body, body_file } = written;
    oneSpelling({ body, body_file }, path, task.problems);
    if (body_file !== undefined)
        return { kind: "file", path: placedPath(body_file, task.directory) };
    if (body === undefined)
        return undefined;
    task.templates.check(body, [...path, "body"]);
    return { kind: "text", text: body };
}
/** Body checks that could never hold: there is no body, or it comes encoded. */
function refuseVainChecks(written, path, problems) {
    const { body_contains, body_matches, json } = written.expect ?? {};
    const checked = Object.entries({ body_contains, body_matches, json }).filter(([, value]) => value !== undefined);
    const accepted = Object.entries(written.headers ?? {}).find(([name, value]) => name.toLowerCase() === "accept-encoding" && value !== "identity");
    for (const [key] of checked) {
        const at = [...path, "expect", key];
        if (written.method === "HEAD") {
            problems.add({ path: at, part: "key", message: "a response to HEAD has no body to check" });
        }
        else if (accepted !== undefined) {
            const message = `${key} would look at an encoded body: the request asks for ${accepted[0]}`;
            const hint = "bodies are not decoded; leave out the header, or the check";
            problems.add({ path: at, part: "key", message, hint });
        }
    }
}

// EXTERNAL MODULE: ./lib/scenario/workers-max.js
var workers_max = __webpack_require__(4498);
;// CONCATENATED MODULE: ./lib/scenario/run-settings.js







function resolveMetadata(written, file) {
    return {
        name: written?.name ?? stemOf(file),
        description: written?.description,
        version: written?.version,
        author: written?.author,
        tags: written?.tags ?? [],
    };
}
function resolveSeed(runtime, task) {
    const { seed, prng_seed } = runtime;
    const written = oneSpelling({ seed, prng_seed }, ["runtime"], task.problems);
    return task.overrides.seed ?? written ?? task.fallbackSeed;
}
function resolveWarmUp(runtime, load, problems) {
    const { warmup, warmup_seconds } = runtime;
    const nanos = oneSpelling({ warmup, warmup_seconds }, ["runtime"], problems) ?? 0;
    const all = load === undefined ? Infinity : (0,planned_samples/* loadNanos */.A)(load);
    if (nanos > 0 && nanos >= all) {
        const key = warmup === undefined ? "warmup_seconds" : "warmup";
        const message = `the warm-up of ${(0,duration/* formatDuration */.a3)(nanos)} leaves nothing of the run's ${(0,duration/* formatDuration */.a3)(all)}`;
        problems.add({ path: ["runtime", key], message });
    }
    return nanos;
}
/**
 * The threads that are asked for. The load and the connections of each target must go round.
 *
 * @throws UsageError when the override is more than that
 */
function resolveWorkers(runtime, divided, task) {
    const most = (0,workers_max/* workersMaxOf */.Z)(divided);
    const tooMany = (workers) => `${workers} workers cannot share this load: it has ${most} virtual user${most === 1 ? "" : "s"} or connections to a target`;
    const { workers: overridden } = task.overrides;
    if (overridden !== undefined) {
        if (overridden !== "auto" && overridden > most)
            throw new errors/* UsageError */.eb(tooMany(overridden));
        return overridden;
    }
    const written = runtime.workers ?? "auto";
    if (written !== "auto" && written > most) {
        task.problems.add({ path: ["runtime", "workers"], message: tooMany(written) });
    }
    return written;
}
function resolveLimits(written, load, problems) {
    if (written.max_queued_arrivals !== undefined && load?.model === "closed") {
        const message = "max_queued_arrivals has no effect: the load is not arrivals";
        problems.add({ path: ["limits", "max_queued_arrivals"], part: "key", message });
    }
    return {
        responseHeadBytesMax: written.max_response_head ?? scenario_limits/* RESPONSE_HEAD_BYTES_DEFAULT */.p5,
        responseFieldsMax: written.max_response_fields ?? scenario_limits/* RESPONSE_FIELDS_DEFAULT */.wR,
        queuedArrivalsMax: written.max_queued_arrivals ?? scenario_limits/* QUEUED_ARRIVALS_DEFAULT */.Ld,
        logBytesMax: written.max_log_size ?? scenario_limits/* LOG_BYTES_DEFAULT */.RJ,
    };
}

// EXTERNAL MODULE: ./lib/scenario/schema-assertion.js
var schema_assertion = __webpack_require__(666);
// EXTERNAL MODULE: ./lib/scenario/wording.js
var wording = __webpack_require__(6646);
;// CONCATENATED MODULE: ./lib/scenario/short-assertions.js







const section = ["assertions"];
const fixedKeys = Object.keys(schema_assertion/* assertionsSchema */.rk.omit({ decide_on: true }).shape);
/** What a misspelt key may have meant. */
const knownKeys = [
    ...Object.keys(schema_assertion/* assertionsSchema */.rk.shape),
    ...["p50", "p90", "p95", "p99", "p999"].map((name) => `${name}_latency_ms`),
    ...[1, 2, 3, 4, 5].map((digit) => `status_${digit}xx_max_rate`),
];
/** z6's short keys, in the order of the file. */
function resolveShortAssertions({ decide_on: decideOn = decide_on/* DECISION_DEFAULT */.Vs, ...written }, problems) {
    const claims = [];
    for (const [key, value] of Object.entries(written)) {
        if (value === undefined)
            continue;
        const claim = fixedKeys.includes(key)
            ? fixedClaim({ key, value: Number(value), decideOn })
            : namedClaim({ key, value, decideOn }, problems);
        if (claim !== undefined)
            claims.push(claim);
    }
    return claims;
}
function fixedClaim({ key, value, decideOn }) {
    const path = [...section, key];
    if (key === "rps_min") {
        const text = `http_reqs rate >= ${value}/s`;
        const statistic = { kind: "rate" };
        return (0,scenario_assertions/* plainClaim */.r)({
            text,
            metric: "http_reqs",
            statistic,
            comparison: ">=",
            limit: value,
            path,
            decideOn,
        });
    }
    const isSuccess = key === "success_rate_min";
    const limit = isSuccess ? complement(value) : value;
    const failed = `http_req_failed ratio <= ${(0,percentage/* formatPercentage */.Ee)(limit)}`;
    return (0,scenario_assertions/* plainClaim */.r)({
        text: isSuccess ? `success rate >= ${(0,percentage/* formatPercentage */.Ee)(value)} (${failed})` : failed,
        metric: "http_req_failed",
        statistic: { kind: "ratio" },
        comparison: "<=",
        limit,
        path,
        decideOn,
    });
}
function namedClaim({ key, value, decideOn }, problems) {
    const latency = new RegExp(schema_assertion/* latencyKeyPattern */.gC, "u").exec(key);
    const status = new RegExp(schema_assertion/* statusKeyPattern */.a6, "u").exec(key);
    const path = [...section, key];
    if (latency === null && status === null) {
        (0,wording/* addUnknownKey */.$B)({ table: section, key, known: knownKeys }, problems);
        return undefined;
    }
    const read = (latency === null ? schema_assertion/* statusShareSchema */.B8 : schema_assertion/* latencySchema */.gK).safeParse(value);
    if (!read.success) {
        const wanted = read.error.issues[0]?.message ?? "";
        problems.add({ path, message: `${key} ${wanted}; it is ${(0,wording/* shown */.SP)(value)}` });
        return undefined;
    }
    if (latency !== null) {
        const digits = latency[1] ?? "";
        return latencyClaim({ key, value: read.data, decideOn }, digits, problems);
    }
    const statusName = `${status?.[1] ?? ""}xx`;
    const claim = (0,scenario_assertions/* plainClaim */.r)({
        text: `http_status{status=${statusName}} ratio <= ${(0,percentage/* formatPercentage */.Ee)(read.data)}`,
        metric: "http_status",
        statistic: { kind: "ratio" },
        comparison: "<=",
        limit: read.data,
        path,
        decideOn,
    });
    return { ...claim, where: { ...claim.where, status: (0,expectations/* statusRange */.i)(statusName) } };
}
/** `p99` is the 99th percentile, `p999` the 99.9th. */
function latencyClaim({ key, value: ms, decideOn }, digits, problems) {
    const path = [...section, key];
    const percentile = digits.length <= 2 ? Number(digits) : Number(`99.${digits.slice(2)}`);
    if (!(percentile > 0 && percentile < 100)) {
        const message = "a percentile is above 0 and below 100";
        problems.add({ path, part: "key", message });
        return undefined;
    }
    return (0,scenario_assertions/* plainClaim */.r)({
        text: `http_req_duration p(${percentile}) <= ${ms}ms`,
        metric: "http_req_duration",
        statistic: { kind: "percentile", percent: percentile },
        comparison: "<=",
        limit: ms * base_time/* NANOS_PER_MILLI */.gs,
        path,
        decideOn,
    });
}
/** 1 − 0.99 is 0.01, and not what binary fractions make of it. */
function complement(share) {
    return Math.round((1 - share) * 1e12) / 1e12;
}

// EXTERNAL MODULE: ./lib/scenario/base-url.js
var base_url = __webpack_require__(6257);
;// CONCATENATED MODULE: ./lib/scenario/targets.js





const httpsOnly = ["verify_cert", "ca_bundle", "sni", "tls_timeout"];
/** The services under test, in the order of the file; the one of [target] is called "target". */
function resolveTargets({ target, targets }, { problems, overrides, vusMax }) {
    if (target !== undefined && targets !== undefined) {
        const message = "[target] and [[targets]] cannot both be there";
        problems.add({ path: ["targets"], part: "key", message, hint: "name it in [[targets]]" });
    }
    if (target === undefined && targets === undefined) {
        const hint = '[target]\nbase_url = "http://127.0.0.1:8080"'.replace("\n", " ");
        problems.add({ path: [], message: "[target] or [[targets]] is missing", hint });
    }
    const task = { problems, overrides, vusMax };
    addDuplicates(targets ?? [], "targets", problems);
    const all = targets?.map((written, index) => {
        const path = ["targets", index];
        const { name, weight = 1 } = written;
        return resolveTarget(written, { ...task, path, name, weight });
    });
    const only = { ...task, path: ["target"], name: "target", weight: 1 };
    const resolved = all ?? (target === undefined ? [] : [resolveTarget(target, only)]);
    return resolved.filter((each) => each !== undefined);
}
function resolveTarget(written, one) {
    const { problems, path, name, weight, vusMax } = one;
    const { connection_timeout, connection_timeout_ms } = written;
    const connectTimeout = oneSpelling({ connection_timeout, connection_timeout_ms }, path, problems);
    const url = urlOf(written, one);
    if (url === undefined)
        return undefined;
    const httpVersion = written.http_version ?? "http1.1";
    if (httpVersion === "http2") {
        problems.note([...path, "http_version"], "HTTP/2 was asked for; HTTP/1.1 is used");
    }
    return {
        name,
        ...url,
        weight,
        verifyCertificate: written.verify_cert ?? true,
        caBundlePath: written.ca_bundle,
        serverName: written.sni,
        httpVersion,
        maxConnections: written.max_connections ?? Math.min(scenario_limits/* CONNECTIONS_MAX */.bO, vusMax),
        connectTimeoutNanos: connectTimeout ?? scenario_limits/* CONNECT_TIMEOUT_NANOS_DEFAULT */.Pk,
        tlsTimeoutNanos: written.tls_timeout ?? scenario_limits/* TLS_TIMEOUT_NANOS_DEFAULT */.Cc,
        requestsPerConnection: written.requests_per_connection ?? Infinity,
        idleTimeoutNanos: written.idle_timeout ?? Infinity,
    };
}
/** The file's URL is checked even when another takes its place. */
function urlOf(written, { problems, overrides, path }) {
    const override = overrides.target === undefined ? undefined : overridden(overrides.target);
    const at = [...path, "base_url"];
    let url;
    try {
        url = (0,base_url/* parseBaseUrl */.Q2)(written.base_url);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        problems.add({ path: at, message: `base_url ${cause.message}` });
        return undefined;
    }
    const secure = url.scheme === "https";
    if (written.tls !== undefined && written.tls !== secure) {
        const message = `tls = ${written.tls} contradicts base_url, which is ${url.scheme}://`;
        problems.add({ path: [...path, "tls"], message, hint: "change one of them, or leave out tls" });
    }
    for (const key of secure ? [] : httpsOnly) {
        if (written[key] === undefined)
            continue;
        const message = `${key} has no effect: base_url is http://`;
        problems.add({ path: [...path, key], part: "key", message });
    }
    if (written.verify_cert === false && overrides.insecure === true) {
        const message = "Certificates were NOT verified: anybody on the way can have answered";
        problems.note([...path, "verify_cert"], message);
    }
    else if (written.verify_cert === false) {
        problems.add({
            path: [...path, "verify_cert"],
            message: "verify_cert = false must be allowed by whoever runs the scenario",
            hint: "allow it for the run (insecure), or trust the certificate with ca_bundle",
        });
    }
    if (override !== undefined && overrides.target !== written.base_url) {
        problems.note(at, `${overrides.target} takes the place of ${written.base_url}`, "target");
    }
    return override ?? url;
}
function overridden(target) {
    try {
        return (0,base_url/* parseBaseUrl */.Q2)(target);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new errors/* UsageError */.eb(`the target ${cause.message}`, { cause });
    }
}

// EXTERNAL MODULE: ./lib/scenario/env.js
var env = __webpack_require__(7621);
;// CONCATENATED MODULE: ./lib/scenario/templates.js


/** Checks every `${env.NAME}` of a scenario against the names it declares. */
class Templates {
    #declared;
    #problems;
    #used = new Set();
    constructor(declared, problems) {
        this.#declared = declared;
        this.#problems = problems;
        for (const [index, name] of declared.entries()) {
            const path = ["runtime", "env", index];
            const reason = (0,env/* envNameProblem */.qd)(name);
            if (reason !== undefined) {
                problems.add({ path, message: `"${name}" cannot be used`, hint: reason });
            }
            else if (declared.indexOf(name) !== index) {
                problems.add({ path, message: `"${name}" is declared twice` });
            }
        }
    }
    check(text, path) {
        this.encoded(text, path, (literal) => literal);
    }
    /** The text with its literal parts encoded and `${env.NAME}` still in it. */
    encoded(text, path, encode) {
        try {
            return (0,env/* parseTemplate */.QC)(text)
                .map((part) => {
                if (part.kind === "literal")
                    return encode(part.text);
                this.#use(part.name, path);
                return `\${env.${part.name}}`;
            })
                .join("");
        }
        catch (cause) {
            if (!(cause instanceof SyntaxError))
                throw cause;
            const hint = 'write "$${" for a plain "${"';
            this.#problems.add({ path, message: cause.message, hint });
            return text;
        }
    }
    /** Remarks on names that no text uses. */
    noteUnused() {
        for (const [index, name] of this.#declared.entries()) {
            if (this.#used.has(name))
                continue;
            this.#problems.note(["runtime", "env", index], `env name ${name} is declared, but not used`);
        }
    }
    #use(name, path) {
        this.#used.add(name);
        if (this.#declared.includes(name))
            return;
        const message = `\${env.${name}} is not declared in runtime.env`;
        const hint = (0,did_you_mean/* suggestion */.h)(name, this.#declared) ?? `add env = ["${name}"] to [runtime]`;
        this.#problems.add({ path, message, hint });
    }
}

;// CONCATENATED MODULE: ./lib/scenario/think-time.js

/** An exponential pause is cut at so many means when nothing else is said. */
const MEANS_MAX = 10;
const path = ["think_time"];
/** In the open model a pause counts only between the steps of a sequence. */
function resolveThinkTime({ think_time: written = { type: "none" }, sequence }, load, problems) {
    if (load?.model === "open" && sequence === undefined && written.type !== "none") {
        const message = "think_time has no effect beside arrivals without a [sequence]";
        const hint = "the schedule, not the pause, says when the next iteration starts";
        problems.add({ path, part: "key", message, hint });
    }
    return pauseOf(written, problems);
}
function pauseOf(written, problems) {
    switch (written.type) {
        case "none":
            return { kind: "none" };
        case "constant": {
            const { duration, duration_ms } = written;
            return { kind: "constant", nanos: needed({ duration, duration_ms }, path, problems) ?? 0 };
        }
        case "uniform":
        case "random": {
            const { min, min_ms, max, max_ms } = written;
            const minNanos = needed({ min, min_ms }, path, problems) ?? 0;
            const maxNanos = needed({ max, max_ms }, path, problems) ?? Infinity;
            if (minNanos > maxNanos)
                problems.add({ path, part: "key", message: "min is above max" });
            return { kind: "uniform", minNanos, maxNanos };
        }
        case "exponential": {
            const { mean, mean_ms, max, max_ms } = written;
            const meanNanos = needed({ mean, mean_ms }, path, problems) ?? 0;
            const maxNanos = oneSpelling({ max, max_ms }, path, problems) ?? MEANS_MAX * meanNanos;
            if (meanNanos > maxNanos)
                problems.add({ path, part: "key", message: "mean is above max" });
            return { kind: "exponential", meanNanos, maxNanos };
        }
    }
    return written;
}

;// CONCATENATED MODULE: ./lib/scenario/resolution.js
















/** Puts the sections together. undefined only when there are problems. */
function resolveScenario(sections, task) {
    const { broken, problems, overrides, file, directory } = task;
    const { runtime = {}, sequence } = sections;
    const whole = (...names) => names.every((name) => !broken.has(name));
    const load = whole("runtime", "schedule")
        ? resolveLoad(sections, { problems, overrides })
        : undefined;
    const targets = whole("target", "targets")
        ? resolveTargets(sections, {
            problems,
            overrides,
            vusMax: load === undefined ? 1 : (0,workers_max/* vusMaxOf */.i)(load),
        })
        : [];
    const templates = new Templates(runtime.env ?? [], problems);
    const inSequence = sequence !== undefined;
    const requests = sections.requests === undefined || !whole("runtime")
        ? []
        : resolveRequests(sections.requests, { problems, templates, inSequence, directory });
    if (whole("requests", "runtime"))
        templates.noteUnused();
    const names = {
        requests: requests.map(({ name }) => name),
        targets: targets.map(({ name }) => name),
    };
    const canName = requests.length > 0;
    const flow = inSequence && canName ? resolveFlow(sequence, names.requests, problems) : undefined;
    const named = canName && targets.length > 0;
    const claims = resolveClaims(sections, named ? names : undefined, problems);
    const warmUpNanos = resolveWarmUp(runtime, load, problems);
    const thinkTime = resolveThinkTime(sections, load, problems);
    const limits = resolveLimits(sections.limits ?? {}, load, problems);
    const comparison = resolveMargins(sections.comparison, problems);
    const seed = resolveSeed(runtime, task);
    if (load === undefined || !isFilled(targets) || !isFilled(requests))
        return undefined;
    const workers = resolveWorkers(runtime, { load, targets }, task);
    const autoNanosMax = autoNanosMaxOf(overrides.durationNanos ?? runtime.duration, overrides);
    const measured = { load: certainLoad(load, { autoNanosMax, warmUpNanos }), warmUpNanos };
    (0,planned_samples/* checkAgainstPlan */.$)(claims, { ...measured, autoNanosMax, requests, targets, flow }, problems);
    // Places are looked up for nothing when the scenario is refused.
    if (!problems.isEmpty)
        return undefined;
    return {
        metadata: resolveMetadata(sections.metadata, file),
        seed,
        load,
        autoNanosMax,
        warmUpNanos,
        gracefulStopNanos: runtime.graceful_stop ?? scenario_limits/* GRACEFUL_STOP_NANOS_DEFAULT */.Dr,
        timer: runtime.timer ?? "precise",
        workers,
        eventLogPath: runtime.event_log_path,
        flushIntervalTicks: runtime.flush_interval,
        targets: mapFilled(targets, (target) => ({
            ...target,
            caBundlePath: target.caBundlePath === undefined ? undefined : placedPath(target.caBundlePath, directory),
        })),
        requests,
        flow,
        thinkTime,
        assertions: placedClaims(claims, problems),
        limits,
        comparison,
        env: runtime.env ?? [],
        pairing: undefined,
    };
}
/** Without names the full assertions cannot be looked at. */
function resolveClaims({ assertions = {}, assert = [] }, names, problems) {
    const short = resolveShortAssertions(assertions, problems);
    if (names === undefined)
        return short;
    const decideOn = assertions.decide_on ?? decide_on/* DECISION_DEFAULT */.Vs;
    const full = assert.map((written, index) => (0,scenario_assertions/* resolveAssert */.f)(written, ["assert", index], { names, problems, decideOn }));
    return [...short, ...full.filter((claim) => claim !== undefined)];
}
/** In the order of the file. */
function placedClaims(claims, problems) {
    return claims
        .map(({ path, ...claim }) => ({ ...claim, span: problems.spanOf(path, "key") }))
        .toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
}
function isFilled(list) {
    return list.length > 0;
}
function mapFilled([first, ...rest], change) {
    return [change(first), ...rest.map((element) => change(element))];
}

;// CONCATENATED MODULE: ./lib/scenario/schema-comparison.js





/** Less is within what two starts of the same code commonly differ by. */
const MARGIN_MIN = 0.01;
const MARGIN_MAX = 10;
const FLOOR_NANOS_MAX = 3_600 * base_time/* NANOS_PER_SECOND */.H9;
const comparisonSchema = (0,schema_leaf/* table */.tp)({
    p50: marginSchema("p50", "Of the median of the response time.").optional(),
    p95: marginSchema("p95", "Of its 95th percentile.").optional(),
    p99: marginSchema("p99", "Of its 99th percentile. Base and head side by side can fail by it, and pass without it.").optional(),
}, "From when on a slowdown matters, where the run is compared: with a base beside it, and with stored runs.");
function marginSchema(time, about) {
    const range = { min: MARGIN_MIN, max: MARGIN_MAX };
    const { failMargin, floorNanos } = marginDefaults[time];
    return (0,schema_leaf/* table */.tp)({
        margin: (0,schema_leaf/* percentage */.X1)(range, {
            about: "A slowdown up to this is none: nothing fails by it, and nothing is suspected.",
            otherwise: `\`"${(0,percentage/* formatPercentage */.Ee)(failMargin)}"\``,
        }).optional(),
        pass_below: (0,schema_leaf/* percentage */.X1)(range, {
            about: "To pass, a slowdown of this size has to be ruled out. At least the margin.",
            otherwise: `${PASS_BELOW_MARGINS[time]} times the margin`,
        }).optional(),
        floor: (0,schema_leaf/* duration */.p0)({ min: 0, max: FLOOR_NANOS_MAX }, {
            about: 'A slowdown up to this is none either, whatever share it is. Where it is more than `margin`, or than `pass_below`, it takes its place; `"0s"` never does.',
            otherwise: `\`"${(0,duration/* formatDuration */.a3)(floorNanos)}"\``,
        }).optional(),
    }, about);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/scenario/schema-load.js



const run = { min: 1, max: scenario_limits/* RUN_NANOS_MAX */.bI };
const fromStart = { min: 0, max: scenario_limits/* RUN_NANOS_MAX */.bI };
const vus = { min: 0, max: scenario_limits/* VUS_MAX */.eQ };
function kind(value, about) {
    return schemas/* literal */.euz(value).meta((0,schema_leaf/* facts */.Ix)(`"${value}"`, { about }));
}
function rate(about) {
    const accepts = `a number per second, 0 to ${(0,schema_leaf/* grouped */.zD)(scenario_limits/* RATE_MAX */.Uo)}`;
    const error = `must be ${accepts}`;
    return schemas/* number */.aig({ error })
        .min(0, { error })
        .max(scenario_limits/* RATE_MAX */.Uo, { error })
        .meta((0,schema_leaf/* facts */.Ix)(accepts, { about }));
}
const constantSchema = (0,schema_leaf/* table */.tp)({
    type: kind("constant", "The same number of virtual users all the time."),
    vus: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* VUS_MAX */.eQ }, { about: "Number of virtual users.", otherwise: "`runtime.vus`" }).optional(),
}, "Closed model: a constant number of virtual users until `runtime.duration` or `iterations`.");
const rampSchema = (0,schema_leaf/* table */.tp)({
    type: kind("ramp", "From one number of virtual users to another in a straight line."),
    start_vus: (0,schema_leaf/* whole */.WQ)(vus, { about: "Virtual users at the start.", otherwise: "0" }).optional(),
    end_vus: (0,schema_leaf/* whole */.WQ)(vus, { about: "Virtual users at the end of the ramp." }),
    ramp_duration: (0,schema_leaf/* duration */.p0)(run, { about: "How long the ramp takes." }).optional(),
    ramp_duration_seconds: (0,schema_leaf/* seconds */.YA)(run, { about: "`ramp_duration` in seconds." }).optional(),
    hold_duration: (0,schema_leaf/* duration */.p0)(fromStart, {
        about: "How long `end_vus` is held after the ramp.",
        otherwise: "until `runtime.duration`, or not at all",
    }).optional(),
    hold_duration_seconds: (0,schema_leaf/* seconds */.YA)(fromStart, { about: "`hold_duration` in seconds." }).optional(),
}, "Closed model: a ramp, then a hold.");
const spikeSchema = (0,schema_leaf/* table */.tp)({
    type: kind("spike", "A baseline with one jump up and back."),
    baseline_vus: (0,schema_leaf/* whole */.WQ)(vus, { about: "Virtual users before and after the spike." }),
    spike_vus: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* VUS_MAX */.eQ }, { about: "Virtual users during the spike." }),
    spike_start: (0,schema_leaf/* duration */.p0)(fromStart, { about: "When the spike begins." }).optional(),
    spike_start_seconds: (0,schema_leaf/* seconds */.YA)(fromStart, { about: "`spike_start` in seconds." }).optional(),
    spike_duration: (0,schema_leaf/* duration */.p0)(run, { about: "How long it lasts." }).optional(),
    spike_duration_seconds: (0,schema_leaf/* seconds */.YA)(run, { about: "`spike_duration` in seconds." }).optional(),
}, "Closed model: baseline, spike, baseline until `runtime.duration`.");
const stepSchema = (0,schema_leaf/* table */.tp)({
    vus: (0,schema_leaf/* whole */.WQ)(vus, { about: "Virtual users during this step." }),
    duration: (0,schema_leaf/* duration */.p0)(run, { about: "How long the step lasts." }).optional(),
    duration_seconds: (0,schema_leaf/* seconds */.YA)(run, { about: "`duration` in seconds." }).optional(),
}, "One step: a number of virtual users for a time.");
const vuStageSchema = (0,schema_leaf/* table */.tp)({
    vus: (0,schema_leaf/* whole */.WQ)(vus, {
        about: "Virtual users at the start of the stage.",
        otherwise: "where the stage before ended, 0 for the first",
    }).optional(),
    to: (0,schema_leaf/* whole */.WQ)(vus, {
        about: "Virtual users at its end, reached in a straight line.",
        otherwise: "`vus`: the stage is flat",
    }).optional(),
    duration: (0,schema_leaf/* duration */.p0)(run, { about: "How long the stage lasts." }).optional(),
    duration_seconds: (0,schema_leaf/* seconds */.YA)(run, { about: "`duration` in seconds." }).optional(),
}, "One stage: a straight line. It gives `vus`, `to`, or both.");
const rateStageSchema = (0,schema_leaf/* table */.tp)({
    rate: rate("Iterations per second at the start of the stage. Default: where the stage before ended, 0 for the first.").optional(),
    to: rate("Iterations per second at its end, reached in a straight line. Default: `rate`: the stage is flat.").optional(),
    duration: (0,schema_leaf/* duration */.p0)(run, { about: "How long the stage lasts." }).optional(),
    duration_seconds: (0,schema_leaf/* seconds */.YA)(run, { about: "`duration` in seconds." }).optional(),
}, "One stage: a straight line. It gives `rate`, `to`, or both.");
const stepsSchema = (0,schema_leaf/* table */.tp)({
    type: kind("steps", "Numbers of virtual users, one after the other."),
    steps: (0,schema_leaf/* tables */.um)(stepSchema, scenario_limits/* STAGES_MAX */.dZ, "The steps, in order."),
}, "Closed model: steps.");
const stagesSchema = (0,schema_leaf/* table */.tp)({
    type: kind("stages", "Straight lines of virtual users, one after the other."),
    stages: (0,schema_leaf/* tables */.um)(vuStageSchema, scenario_limits/* STAGES_MAX */.dZ, "The stages, in order."),
}, "Closed model: any shape made of straight lines.");
const arrivalsSchema = (0,schema_leaf/* table */.tp)({
    type: kind("arrivals", "Iterations start on time, whatever the target does."),
    rate: rate("Iterations that start per second, all the time. Or `stages`.").optional(),
    stages: (0,schema_leaf/* tables */.um)(rateStageSchema, scenario_limits/* STAGES_MAX */.dZ, "Rates over time, in order. Or `rate`.").optional(),
    spacing: (0,schema_leaf/* choice */.Yq)(["uniform", "poisson"], {
        about: "`uniform`: equal gaps. `poisson`: random gaps as of many independent users, with the same mean.",
        otherwise: "`uniform`",
    }).optional(),
    max_in_flight: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* VUS_MAX */.eQ }, {
        about: "Virtual users, so the most iterations at once.",
        otherwise: "what starts in one second at the peak rate, at least 10, at most 10,000",
    }).optional(),
    max_wait: (0,schema_leaf/* duration */.p0)({ min: 0, max: scenario_limits/* WAIT_NANOS_MAX */.Xr }, {
        about: "How long an arrival may wait for a virtual user and a connection before it is dropped and counted. The wait is part of its response time.",
        otherwise: "1s",
    }).optional(),
}, "Open model: an arrival rate.");
const scheduleSchema = schemas/* discriminatedUnion */.gMt("type", [
    constantSchema,
    rampSchema,
    spikeSchema,
    stepsSchema,
    stagesSchema,
    arrivalsSchema,
])
    .meta({
    description: "The load over time. Without it: `runtime.vus` virtual users, constant. In the closed model each virtual user waits for its answer before it goes on; in the open model (`arrivals`) iterations start on time.",
});
const pause = { min: 0, max: scenario_limits/* WAIT_NANOS_MAX */.Xr };
const randomKeys = {
    min: (0,schema_leaf/* duration */.p0)(pause, { about: "The shortest pause." }).optional(),
    min_ms: (0,schema_leaf/* milliseconds */.Rz)(pause, { about: "`min` in milliseconds." }).optional(),
    max: (0,schema_leaf/* duration */.p0)(pause, { about: "The longest pause." }).optional(),
    max_ms: (0,schema_leaf/* milliseconds */.Rz)(pause, { about: "`max` in milliseconds." }).optional(),
};
const thinkTimeSchema = schemas/* discriminatedUnion */.gMt("type", [
    (0,schema_leaf/* table */.tp)({ type: kind("none", "No pause.") }, "No pause."),
    (0,schema_leaf/* table */.tp)({
        type: kind("constant", "Always the same pause."),
        duration: (0,schema_leaf/* duration */.p0)(pause, { about: "The pause." }).optional(),
        duration_ms: (0,schema_leaf/* milliseconds */.Rz)(pause, { about: "`duration` in milliseconds." }).optional(),
    }, "Always the same pause."),
    (0,schema_leaf/* table */.tp)({ type: kind("uniform", "Every pause from `min` to `max` is as likely."), ...randomKeys }, "A random pause, every length as likely."),
    (0,schema_leaf/* table */.tp)({ type: kind("random", "z6's name of `uniform`."), ...randomKeys }, "z6's `uniform`."),
    (0,schema_leaf/* table */.tp)({
        type: kind("exponential", "Short pauses often, long ones seldom."),
        mean: (0,schema_leaf/* duration */.p0)(pause, { about: "The mean pause, before the cut at `max`." }).optional(),
        mean_ms: (0,schema_leaf/* milliseconds */.Rz)(pause, { about: "`mean` in milliseconds." }).optional(),
        max: (0,schema_leaf/* duration */.p0)(pause, {
            about: "Longer pauses are cut to this.",
            otherwise: "ten times the mean",
        }).optional(),
        max_ms: (0,schema_leaf/* milliseconds */.Rz)(pause, { about: "`max` in milliseconds." }).optional(),
    }, "A random pause as between independent people."),
])
    .meta({
    description: "The pause of a virtual user after each exchange. Beside arrivals it needs a `[sequence]`: there the schedule, not the pause, starts iterations.",
});
const sequenceSchema = (0,schema_leaf/* table */.tp)({
    type: (0,schema_leaf/* choice */.Yq)(["ordered"], {
        about: "The steps run in order; one pass is one iteration.",
        otherwise: "`ordered`",
    }).optional(),
    steps: (0,schema_leaf/* tables */.um)((0,schema_leaf/* table */.tp)({
        request: (0,schema_leaf/* name */.UU)({ about: "The `name` of a request." }),
        repeat: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* REPEAT_MAX */.B3 }, { about: "How often it is sent before the next step.", otherwise: "1" }).optional(),
    }, "One step."), scenario_limits/* FLOW_STEPS_MAX */.gt, "The steps, in order."),
}, "A fixed order instead of a draw by weight. Without it each iteration is one request.");

// EXTERNAL MODULE: ./lib/scenario/schema-request.js
var schema_request = __webpack_require__(3983);
// EXTERNAL MODULE: ./lib/scenario/byte-size.js
var byte_size = __webpack_require__(2866);
;// CONCATENATED MODULE: ./lib/scenario/schema-runtime.js





const schema_runtime_run = { min: 1, max: scenario_limits/* RUN_NANOS_MAX */.bI };
const metadataSchema = (0,schema_leaf/* table */.tp)({
    name: (0,schema_leaf/* name */.UU)({
        about: "What the reports call this scenario.",
        otherwise: "the file's name without `.toml`",
    }).optional(),
    description: (0,schema_leaf/* block */.om)(scenario_limits/* TEXT_LENGTH_MAX */._x, { about: "What the test is for." }).optional(),
    version: (0,schema_leaf/* name */.UU)({ about: "The scenario's own version." }).optional(),
    author: (0,schema_leaf/* name */.UU)({ about: "Who answers for it." }).optional(),
    tags: schemas/* array */.YOg((0,schema_leaf/* name */.UU)({ about: "One tag." }), { error: "must be a list of texts" })
        .max(scenario_limits/* TAGS_MAX */.JO, { error: `must have at most ${scenario_limits/* TAGS_MAX */.JO} elements` })
        .meta((0,schema_leaf/* facts */.Ix)(`a list of at most ${scenario_limits/* TAGS_MAX */.JO} texts`, { about: "Words to find it by." }))
        .optional(),
}, "Who and what: shown in reports, no effect on the load.");
const seed = {
    about: "Where every random choice comes from: same seed, same plan.",
    otherwise: "drawn when the run begins, told and recorded",
};
const warmUp = {
    about: "The first part of the run: it is sent and logged, but not judged. It is part of the duration, not added to it.",
    otherwise: "none",
};
const runDuration = {
    about: `How long the load lasts. A longer schedule is cut there; a shorter one holds its last level until then. \`"auto"\`, for a constant load: a comparison of two variants ends when it is decided, after ${(0,duration/* formatDuration */.a3)(scenario_limits/* AUTO_COMPARED_NANOS_MAX */.Dq)} at the latest, and any other run after ${(0,duration/* formatDuration */.a3)(scenario_limits/* AUTO_ALONE_NANOS */.O$)}. Not beside \`iterations\`.`,
    otherwise: "the sum of the schedule",
};
const runtimeSchema = (0,schema_leaf/* table */.tp)({
    duration: (0,schema_leaf/* durationOrAuto */.lb)(schema_runtime_run, runDuration).optional(),
    duration_seconds: (0,schema_leaf/* seconds */.YA)(schema_runtime_run, { about: "`duration` as a number of seconds." }).optional(),
    iterations: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* ITERATIONS_MAX */.Md }, {
        about: "The run ends after so many iterations, shared by all virtual users, or with its schedule if that is sooner. Not beside `duration`.",
        otherwise: "no limit",
    }).optional(),
    vus: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* VUS_MAX */.eQ }, {
        about: "Number of virtual users of a constant load. Beside another closed `[schedule]`: the most that it may reach. Not beside arrivals.",
    }).optional(),
    seed: (0,schema_leaf/* whole */.WQ)({ min: 0, max: scenario_limits/* SEED_MAX */.Vm }, seed).optional(),
    prng_seed: (0,schema_leaf/* whole */.WQ)({ min: 0, max: scenario_limits/* SEED_MAX */.Vm }, { about: "z6's name of `seed`." }).optional(),
    warmup: (0,schema_leaf/* duration */.p0)({ min: 0, max: scenario_limits/* RUN_NANOS_MAX */.bI }, warmUp).optional(),
    warmup_seconds: (0,schema_leaf/* seconds */.YA)({ min: 0, max: scenario_limits/* RUN_NANOS_MAX */.bI }, { about: "`warmup` as a number of seconds." }).optional(),
    graceful_stop: (0,schema_leaf/* duration */.p0)({ min: 0, max: scenario_limits/* WAIT_NANOS_MAX */.Xr }, {
        about: "How long exchanges in flight may still take when the load has ended. What is then not complete counts as `cancelled`.",
        otherwise: (0,duration/* formatDuration */.a3)(scenario_limits/* GRACEFUL_STOP_NANOS_DEFAULT */.Dr),
    }).optional(),
    timer: (0,schema_leaf/* choice */.Yq)(["precise", "economical"], {
        about: "`precise` spins for the last fraction of a millisecond before an arrival is due; `economical` only sleeps, and sends later.",
        otherwise: "`precise`",
    }).optional(),
    workers: (0,schema_leaf/* workers */.EH)({
        about: 'Threads that drive the load, each with its share of it: every so many-th virtual user or arrival. The plan is the same whatever their number. `"auto"`: one when a target is on this machine, whose cores are the target\'s too; else as many as the load needs and the machine has to spare.',
        otherwise: '`"auto"`',
    }).optional(),
    event_log_path: (0,schema_leaf/* line */.n8)({
        about: "Where the event log is written, relative to the working directory.",
        otherwise: "`events.z6log` in the output folder",
    }).optional(),
    flush_interval: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* FLUSH_TICKS_MAX */.Xt }, {
        about: "The log writes a block at least every so many ticks (turns of the engine), so that a crash costs no more.",
        otherwise: "a block is written when it is full",
    }).optional(),
    env: schemas/* array */.YOg((0,schema_leaf/* name */.UU)({ about: "A name." }), { error: "must be a list of texts" })
        .max(scenario_limits/* ENV_NAMES_MAX */.uN, { error: `must have at most ${scenario_limits/* ENV_NAMES_MAX */.uN} elements` })
        .meta((0,schema_leaf/* facts */.Ix)(`a list of at most ${scenario_limits/* ENV_NAMES_MAX */.uN} names`, {
        about: "Names of the environment variables that `${env.NAME}` may use. Whoever runs the scenario must allow them too.",
        otherwise: "none",
    }))
        .optional(),
}, "How long, how many, and how it is recorded.");
const limitsSchema = (0,schema_leaf/* table */.tp)({
    max_response_head: (0,schema_leaf/* byteSize */.mz)({ min: 256, max: scenario_limits/* RESPONSE_HEAD_BYTES_MAX */.Ce }, {
        about: "Status line and header fields of a response. More ends the exchange as `too_large`.",
        otherwise: (0,byte_size/* formatByteSize */.$j)(scenario_limits/* RESPONSE_HEAD_BYTES_DEFAULT */.p5),
    }).optional(),
    max_response_fields: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* RESPONSE_FIELDS_MAX */.XE }, {
        about: "Header fields of a response. More ends the exchange as `too_large`.",
        otherwise: (0,schema_leaf/* grouped */.zD)(scenario_limits/* RESPONSE_FIELDS_DEFAULT */.wR),
    }).optional(),
    max_queued_arrivals: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* QUEUED_ARRIVALS_MAX */.S9 }, {
        about: "Arrivals that wait for a virtual user at once. One more is dropped as `queue_full`. Only beside arrivals.",
        otherwise: (0,schema_leaf/* grouped */.zD)(scenario_limits/* QUEUED_ARRIVALS_DEFAULT */.Ld),
    }).optional(),
    max_log_size: (0,schema_leaf/* byteSize */.mz)({ min: scenario_limits/* LOG_BYTES_MIN */.QC, max: scenario_limits/* LOG_BYTES_MAX */.i_ }, {
        about: "Size of the event log. The run stops, and says so, before it grows beyond.",
        otherwise: (0,byte_size/* formatByteSize */.$j)(scenario_limits/* LOG_BYTES_DEFAULT */.RJ),
    }).optional(),
}, "Maxima of this run. What has no key here is in the table of fixed limits.");

;// CONCATENATED MODULE: ./lib/scenario/schema-target.js



const deadline = { min: 1, max: scenario_limits/* WAIT_NANOS_MAX */.Xr };
const targetKeys = {
    base_url: (0,schema_leaf/* line */.n8)({
        about: "`http://` or `https://`, host, port and a path that is put before every request's path. No user, query or fragment.",
    }),
    tls: (0,schema_leaf/* flag */.Jt)({
        about: "Says again what the URL's scheme says; a contradiction is an error.",
        otherwise: "as the URL",
    }).optional(),
    verify_cert: (0,schema_leaf/* flag */.Jt)({
        about: "Whether the certificate must be valid for the host. `false` only works when whoever runs the scenario allows it as well. Only for `https`.",
        otherwise: "`true`",
    }).optional(),
    ca_bundle: (0,schema_leaf/* line */.n8)({
        about: "PEM file of the authorities to trust instead of the system's, relative to the scenario's folder. Only for `https`.",
    }).optional(),
    sni: (0,schema_leaf/* line */.n8)({
        about: "The server name to ask for and to verify, when it is not the URL's host. Only for `https`.",
    }).optional(),
    http_version: (0,schema_leaf/* choice */.Yq)(["http1.1", "http2"], {
        about: "The version preferred. HTTP/1.1 is what is spoken; the summary says so.",
        otherwise: "`http1.1`",
    }).optional(),
    max_connections: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* CONNECTIONS_MAX */.bO }, {
        about: "Connections to this target at once. An exchange that finds none free waits.",
        otherwise: "one per virtual user, at most 10,000",
    }).optional(),
    connection_timeout: (0,schema_leaf/* duration */.p0)(deadline, {
        about: "How long the name look-up and the TCP connect may take together.",
        otherwise: (0,duration/* formatDuration */.a3)(scenario_limits/* CONNECT_TIMEOUT_NANOS_DEFAULT */.Pk),
    }).optional(),
    connection_timeout_ms: (0,schema_leaf/* milliseconds */.Rz)(deadline, {
        about: "`connection_timeout` in milliseconds.",
    }).optional(),
    tls_timeout: (0,schema_leaf/* duration */.p0)(deadline, {
        about: "How long the TLS handshake may take. Only for `https`.",
        otherwise: (0,duration/* formatDuration */.a3)(scenario_limits/* TLS_TIMEOUT_NANOS_DEFAULT */.Cc),
    }).optional(),
    requests_per_connection: (0,schema_leaf/* whole */.WQ)({ min: 1, max: scenario_limits/* ITERATIONS_MAX */.Md }, {
        about: "After so many exchanges a connection is closed and replaced; 1 turns keep-alive off.",
        otherwise: "no limit",
    }).optional(),
    idle_timeout: (0,schema_leaf/* duration */.p0)(deadline, {
        about: "A connection that had nothing to do for so long is closed.",
        otherwise: "never",
    }).optional(),
};
const targetSchema = (0,schema_leaf/* table */.tp)(targetKeys, "The service under test. Or `[[targets]]`.");
const weightedTargetSchema = (0,schema_leaf/* table */.tp)({
    name: (0,schema_leaf/* name */.UU)({ about: "Unique; `where.target` and the reports use it." }),
    ...targetKeys,
    weight: (0,schema_leaf/* positive */.yj)(scenario_limits/* WEIGHT_MAX */.mG, {
        about: "Its share of the iterations, relative to the others'.",
        otherwise: "1",
    }).optional(),
}, "One of several services under test.");

;// CONCATENATED MODULE: ./lib/scenario/schema.js








/**
 * A scenario file as the user may write it: the one source of validation, types, JSON Schema
 * and reference page. What it means is in scenario.ts; what the parts may not be together is
 * checked where they are put together (load-plan.ts, targets.ts, requests.ts, assertions.ts).
 */
const scenarioSchema = (0,schema_leaf/* table */.tp)({
    metadata: metadataSchema.optional(),
    runtime: runtimeSchema.optional(),
    target: targetSchema.optional(),
    targets: (0,schema_leaf/* tables */.um)(weightedTargetSchema, scenario_limits/* TARGETS_MAX */.S8, "Several services under test.").optional(),
    requests: (0,schema_leaf/* tables */.um)(schema_request/* requestSchema */.TF, scenario_limits/* REQUESTS_MAX */.et, "What is sent. At least one."),
    schedule: scheduleSchema.optional(),
    sequence: sequenceSchema.optional(),
    think_time: thinkTimeSchema.optional(),
    assertions: schema_assertion/* assertionsSchema */.rk.optional(),
    assert: (0,schema_leaf/* tables */.um)(schema_assertion/* assertSchema */.GU, scenario_limits/* ASSERTIONS_MAX */.h0, "Thresholds in full.").optional(),
    comparison: comparisonSchema.optional(),
    limits: limitsSchema.optional(),
}, "A z6 scenario.");

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/scenario/toml-document.js





const BYTE_ORDER_MARK = "\uFEFF";
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);
/**
 * The text of a scenario file, without a byte-order mark.
 *
 * @throws ScenarioError when it is over 1 MiB, empty, or not UTF-8 (at the first bad byte)
 */
function decodeScenario(input, file) {
    const size = typeof input === "string" ? new TextEncoder().encode(input).length : input.length;
    if (size > scenario_limits/* SCENARIO_BYTES_MAX */.U) {
        const most = (0,byte_size/* formatByteSize */.$j)(scenario_limits/* SCENARIO_BYTES_MAX */.U);
        throw textError(file, { message: `the file is over ${most}, the most a scenario may have` });
    }
    const text = typeof input === "string" ? input : decodeUtf8(input, file);
    const unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    if (unmarked.trim() === "") {
        const hint = "a scenario needs at least [target], [runtime] and one [[requests]]";
        throw textError(file, { message: "the file is empty", hint });
    }
    return unmarked;
}
/** @throws ScenarioError at the place where the text is not TOML */
function parseToml(text, file) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (cause) {
        if (!(cause instanceof dist/* TomlError */.zx))
            throw cause;
        const [headline] = cause.message.replace("Invalid TOML document: ", "").split("\n");
        const span = { file, line: cause.line, column: cause.column, length: 1 };
        const message = `this is not TOML: ${headline}`;
        throw new errors/* ScenarioError */.tp([{ span, message, hint: undefined }], text);
    }
}
/** Keys that mean something to JavaScript, and tables nested deeper than any scenario needs. */
function checkStructure(document, problems) {
    visit(document, []);
    function visit(value, path) {
        if (typeof value !== "object" || value === null || value instanceof Date)
            return;
        if (path.length > scenario_limits/* NESTING_MAX */.tS) {
            problems.add({ path, message: `nested deeper than ${scenario_limits/* NESTING_MAX */.tS} levels` });
            return;
        }
        const isList = Array.isArray(value);
        for (const [key, inner] of Object.entries(value)) {
            const innerPath = [...path, isList ? Number(key) : key];
            if (!isList && forbiddenKeys.has(key)) {
                problems.add({ path: innerPath, part: "key", message: `the key "${key}" is not allowed` });
            }
            else
                visit(inner, innerPath);
        }
    }
}
function decodeUtf8(bytes, file) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        const good = validPrefix(bytes);
        const { line, column } = new LineIndex(good).span(good.length, good.length);
        const offset = new TextEncoder().encode(good).length;
        const hex = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
        throw textError(file, {
            message: `byte 0x${hex} is not UTF-8`,
            hint: "save the file as UTF-8",
            line,
            column,
        });
    }
}
/** What decodes before the first bad byte. */
function validPrefix(bytes) {
    // Streaming keeps an unfinished character back, so a prefix that ends inside one is still
    // good; the longest prefix that decodes is found by halving.
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
        const middle = (good + bad) >>> 1;
        if (decodes(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle;
    }
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, good), { stream: true });
}
function decodes(bytes) {
    try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
        return true;
    }
    catch {
        return false;
    }
}
/** A problem of the file as a whole: there is no text to show. */
function textError(file, { message, hint, line = 1, column = 1 }) {
    return new errors/* ScenarioError */.tp([{ span: { file, line, column, length: 1 }, message, hint }], "");
}

;// CONCATENATED MODULE: ./lib/scenario/load.js









/**
 * Reads a scenario: TOML text to its meaning, with the overrides applied.
 *
 * Pure: the same input gives the same scenario. Files that it names are not opened.
 *
 * @throws ScenarioError with everything that is wrong with the file, in source order
 * @throws UsageError when an override cannot be used, by itself or with this scenario
 */
function loadScenario(input) {
    const { file, directory = folderOf(file), overrides = {}, fallbackSeed = 0 } = input;
    checkOverrides(overrides);
    const text = decodeScenario(input.text, file);
    const document = parseToml(text, file);
    const problems = new ProblemList(file, text);
    checkStructure(document, problems);
    problems.throwIfAny();
    const { sections, broken } = validSections(document, problems);
    const task = { broken, problems, overrides, fallbackSeed, file, directory };
    const scenario = resolveScenario(sections, task);
    problems.throwIfAny();
    (0,assert/* assert */.v)(scenario !== undefined, "a scenario without problems is complete");
    const { pairing } = overrides;
    const driven = pairing === undefined ? scenario : (0,scenario_pairing/* pairedScenario */.qz)(scenario, pairing);
    // The variants' addresses take the place of that one in turn.
    const isSaid = ({ override }) => pairing === undefined || override !== "target";
    return { scenario: deepFrozen(driven), notes: problems.notes().filter(isSaid) };
}
/** Each section is validated by itself, so that one bad key does not hide what else is wrong. */
function validSections(document, problems) {
    const names = Object.keys(scenarioSchema.shape);
    for (const key of Object.keys(document)) {
        if (!Object.hasOwn(scenarioSchema.shape, key)) {
            (0,wording/* addUnknownKey */.$B)({ table: [], key, known: names }, problems);
        }
    }
    const broken = new Set();
    const sections = {};
    for (const name of names) {
        const read = scenarioSchema.shape[name].safeParse(document[name]);
        if (read.success) {
            sections[name] = read.data;
            continue;
        }
        broken.add(name);
        for (const issue of read.error.issues) {
            (0,wording/* addIssue */.ZJ)({ ...issue, path: [name, ...issue.path] }, document, problems);
        }
    }
    return { sections: sections, broken };
}
function deepFrozen(value) {
    if (typeof value !== "object" || value === null)
        return value;
    for (const inner of Object.values(value))
        deepFrozen(inner);
    return Object.freeze(value);
}

;// CONCATENATED MODULE: ./lib/app/scenario-file.js




/** @throws FileError, and ScenarioError for a file that is too long or no UTF-8 */
function readScenarioFile(file) {
    const bytes = (0,files/* readBeginning */.i4)(file, scenario_limits/* SCENARIO_BYTES_MAX */.U + 1);
    return { file, bytes, text: decodeScenario(bytes, file) };
}
/** A scenario that is no file: Z6's own, or one that was kept in a log. */
function scenarioText(file, text) {
    return { file, bytes: new TextEncoder().encode(text), text };
}
/** @throws ScenarioError, UsageError */
function loadScenarioText({ file, text }, { overrides, fallbackSeed }) {
    return loadScenario({ file, text, overrides, fallbackSeed });
}


/***/ }),

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ plainClaim),
  f: () => (/* binding */ resolveAssert)
});

// EXTERNAL MODULE: ./lib/base/duration.js
var duration = __webpack_require__(8045);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/scenario/assertion-expression.js

/** What one of a unit is in the base unit of its quantity. */
const units = {
    time: new Map([
        ["ns", 1],
        ["us", time/* NANOS_PER_MICRO */.TI],
        ["µs", time/* NANOS_PER_MICRO */.TI],
        ["ms", time/* NANOS_PER_MILLI */.gs],
        ["s", time/* NANOS_PER_SECOND */.H9],
        ["m", 60 * time/* NANOS_PER_SECOND */.H9],
    ]),
    ratio: new Map([
        ["", 1],
        ["%", 0.01],
    ]),
    count: new Map([["", 1]]),
    rate: new Map([["/s", 1]]),
    bytes: new Map([
        ["B", 1],
        ["KiB", 1024],
        ["MiB", 1024 * 1024],
        ["GiB", 1024 * 1024 * 1024],
    ]),
    byteRate: new Map([
        ["B/s", 1],
        ["KiB/s", 1024],
        ["MiB/s", 1024 * 1024],
        ["GiB/s", 1024 * 1024 * 1024],
    ]),
};
const grammar = /^\s*(?:p\s*\(\s*(?<inner>\d{1,3}(?:\.\d{1,6})?)\s*\)|p(?<bare>\d{1,3}(?:\.\d{1,6})?)|(?<word>[a-z]+))\s*(?<comparison><=|>=|==|!=|<|>)\s*(?<amount>\d{1,15}(?:\.\d{1,9})?)\s*(?<unit>[a-zA-Zµ%/]*)\s*$/u;
/**
 * Reads `p(99) < 200ms`, `med <= 1s`, `ratio < 0.5%`, `rate >= 100/s`, `count == 0`.
 *
 * @throws SyntaxError that says what does not fit, the metric's statistics and units included
 */
function parseExpression(text, metric, rule) {
    const groups = grammar.exec(text)?.groups;
    if (groups === undefined) {
        throw new SyntaxError('expr must be a statistic, a comparison and a limit: "p(99) < 200ms"');
    }
    const { inner, bare, word = "", comparison = "", amount = "", unit = "" } = groups;
    const statistic = statisticOf(inner ?? bare, word);
    const quantity = statistic === undefined ? undefined : rule.quantities[statistic.kind];
    if (statistic === undefined || quantity === undefined) {
        const known = Object.keys(rule.quantities).map((kind) => kind === "percentile" ? "p(N), med" : kind);
        throw new SyntaxError(`${metric} has ${known.join(", ")}, but no ${word === "" ? "percentile" : word}`);
    }
    const scale = units[quantity].get(unit);
    if (scale === undefined) {
        const known = [...units[quantity].keys()].map((each) => (each === "" ? "no unit" : each));
        const found = unit === "" ? "has none" : `is "${unit}"`;
        throw new SyntaxError(`the limit's unit ${found}; here it is ${known.join(", ")}`);
    }
    const limit = scale === 0.01 ? Number(amount) / 100 : Number(amount) * scale;
    if (quantity === "ratio" && limit > 1) {
        throw new SyntaxError("a ratio is 0 to 1, or 0% to 100%");
    }
    const shownStatistic = statistic.kind === "percentile" ? `p(${statistic.percent})` : statistic.kind;
    return {
        statistic,
        comparison: comparison,
        limit,
        text: `${shownStatistic} ${comparison} ${Number(amount)}${unit}`,
    };
    function statisticOf(percentText, kind) {
        if (percentText === undefined)
            return namedStatistic(kind, rule);
        const percent = Number(percentText);
        if (percent > 0 && percent < 100)
            return { kind: "percentile", percent };
        const meant = bare === undefined ? "" : `; p(${bare.slice(0, 2)}.${bare.slice(2)}) is meant?`;
        throw new SyntaxError(`a percentile is above 0 and below 100${meant}`);
    }
}
function namedStatistic(word, rule) {
    switch (word) {
        case "med":
            return { kind: "percentile", percent: 50 };
        case "avg":
        case "min":
        case "max":
        case "count":
        case "ratio":
            return { kind: word };
        case "rate":
            return { kind: rule.quantities.rate === "ratio" ? "ratio" : "rate" };
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/scenario/decide-on.js
var decide_on = __webpack_require__(9508);
// EXTERNAL MODULE: ./lib/scenario/did-you-mean.js
var did_you_mean = __webpack_require__(2387);
// EXTERNAL MODULE: ./lib/scenario/expectations.js
var expectations = __webpack_require__(7387);
;// CONCATENATED MODULE: ./lib/scenario/metric-rules.js
const timeStatistics = { percentile: "time", avg: "time", min: "time", max: "time" };
const exchange = ["request", "target", "status", "outcome"];
function times(about) {
    return { about, quantities: timeStatistics, where: exchange, windowed: true };
}
/** As in k6, the `rate` of a share is its ratio. */
const share = { ratio: "ratio", rate: "ratio" };
const flow = { count: "count", rate: "rate" };
const bytes = { count: "bytes", rate: "byteRate" };
const metricRules = {
    http_req_duration: times("Response time: from the intended start to the last byte."),
    http_req_service_time: times("Service time: from the send to the last byte."),
    http_req_waiting: times("From the send to the first byte."),
    http_req_delayed: times("Scheduling lag: from the intended start to the send."),
    http_req_connecting: {
        about: "DNS, TCP and TLS of a connection, one value per connection.",
        quantities: timeStatistics,
        where: ["target"],
        windowed: false,
    },
    http_req_failed: {
        about: "Failed exchanges, of all.",
        quantities: share,
        where: ["request", "target"],
        windowed: true,
    },
    http_reqs: {
        about: "Exchanges that ended: how many, and how many per second.",
        quantities: flow,
        where: exchange,
        windowed: true,
    },
    http_status: {
        about: "Exchanges with the status of `where.status`, of all.",
        quantities: share,
        where: ["request", "target", "status"],
        windowed: true,
    },
    checks: {
        about: "Complete responses that were as expected, of all complete ones.",
        quantities: share,
        where: ["request", "target"],
        windowed: true,
    },
    iterations: {
        about: "Iterations completed: how many, and how many per second.",
        quantities: flow,
        where: [],
        windowed: true,
    },
    dropped_iterations: {
        about: "Arrivals that were never sent: how many, and of all planned.",
        quantities: { count: "count", ratio: "ratio" },
        where: [],
        windowed: true,
    },
    data_received: {
        about: "Bytes of responses: how many, and how many per second.",
        quantities: bytes,
        where: ["request", "target"],
        windowed: true,
    },
    data_sent: {
        about: "Bytes written to sockets: how many, and how many per second.",
        quantities: bytes,
        where: ["target"],
        windowed: false,
    },
};

;// CONCATENATED MODULE: ./lib/scenario/assertions.js






const everything = {
    request: undefined,
    target: undefined,
    status: undefined,
    outcome: undefined,
};
/** A claim about the whole run and all exchanges. */
function plainClaim(plain) {
    const claim = { ...plain, where: everything, window: undefined, level: "error" };
    return { ...claim, decideOn: (0,decide_on/* decideOnOf */.BI)(claim, plain.decideOn) };
}
/** One [[assert]]; undefined when its expression does not fit its metric. */
function resolveAssert(written, path, { names, problems, decideOn: fallback }) {
    const { metric, where = {}, level = "error" } = written;
    checkWhere(written, path, { names, problems });
    const window = resolveWindow(written, path, problems);
    try {
        const expression = parseExpression(written.expr, metric, metricRules[metric]);
        const { text, ...asked } = expression;
        const status = where.status === undefined ? undefined : (0,expectations/* statusRange */.i)(where.status);
        const { request, target, outcome } = where;
        const claim = {
            ...asked,
            text: `${metric}${selectorText(where)} ${text}${windowText(window)}`,
            metric,
            where: { request, target, status, outcome },
            window,
            level,
            path,
        };
        const decideOn = (0,decide_on/* decideOnOf */.BI)(claim, written.decide_on ?? fallback);
        if (written.decide_on !== undefined && decideOn === undefined) {
            const message = `decide_on does not fit "${claim.text}", of which no interval is known`;
            const hint = "leave it out: the assertion is decided on the point";
            problems.add({ path: [...path, "decide_on"], part: "key", message, hint });
        }
        return { ...claim, decideOn };
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        problems.add({ path: [...path, "expr"], message: cause.message });
        return undefined;
    }
}
function checkWhere({ metric, where = {} }, path, { names, problems }) {
    const rule = metricRules[metric];
    const keys = rule.where;
    for (const key of Object.keys(where).filter((each) => !keys.includes(each))) {
        const known = keys.length === 0 ? "no condition fits it" : `what fits it: ${keys.join(", ")}`;
        const message = `where.${key} does not fit ${metric}`;
        problems.add({ path: [...path, "where", key], part: "key", message, hint: known });
    }
    const { request, target } = where;
    if (request !== undefined && !names.requests.includes(request)) {
        const message = `there is no request "${request}"`;
        const hint = (0,did_you_mean/* suggestion */.h)(request, names.requests);
        problems.add({ path: [...path, "where", "request"], message, hint });
    }
    if (target !== undefined && !names.targets.includes(target)) {
        const message = `there is no target "${target}"`;
        const hint = (0,did_you_mean/* suggestion */.h)(target, names.targets);
        problems.add({ path: [...path, "where", "target"], message, hint });
    }
    if (metric === "http_status" && where.status === undefined) {
        const message = "http_status needs where.status";
        problems.add({ path, part: "key", message, hint: 'where = { status = "5xx" }' });
    }
}
function resolveWindow({ window, metric }, path, problems) {
    if (window === undefined)
        return undefined;
    const at = [...path, "window"];
    if (!metricRules[metric].windowed) {
        const message = `window does not fit ${metric}, which is counted per connection`;
        problems.add({ path: at, part: "key", message });
    }
    const [from, to, ...more] = window.split("..").map((part) => (0,duration/* parseDuration */.E9)(part.trim()));
    if (from === undefined || to === undefined || more.length > 0 || from >= to) {
        const message = `window must be two times, the earlier first, like "10s..20s"`;
        problems.add({ path: at, message });
        return undefined;
    }
    return { fromNanos: from, toNanos: to };
}
function selectorText(where) {
    const conditions = ["request", "target", "status", "outcome"]
        .filter((key) => where[key] !== undefined)
        .map((key) => `${key}=${where[key]}`);
    return conditions.length === 0 ? "" : `{${conditions.join(",")}}`;
}
function windowText(window) {
    if (window === undefined)
        return "";
    return ` in ${(0,duration/* formatDuration */.a3)(window.fromNanos)}..${(0,duration/* formatDuration */.a3)(window.toNanos)}`;
}


/***/ }),

/***/ 9508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ decideOnOf),
/* harmony export */   Vs: () => (/* binding */ DECISION_DEFAULT),
/* harmony export */   a: () => (/* binding */ decisions)
/* harmony export */ });
/** What the user may choose: [assertions] for all, [[assert]] for itself. */
const decisions = ["interval", "point"];
const DECISION_DEFAULT = "interval";
/** @returns undefined where there is no choice: nobody knows an interval of it */
function decideOnOf(claim, chosen) {
    return hasInterval(claim) ? chosen : undefined;
}
/**
 * Percentiles of the response time have one where the run is kept by blocks of time: of all
 * exchanges and of a request. Shares of exchanges have one by their numbers alone. A limit of
 * equality has no side to be beyond.
 */
function hasInterval({ metric, statistic, comparison, where, window }) {
    if (comparison === "==" || comparison === "!=")
        return false;
    switch (metric) {
        case "http_req_failed":
        case "http_status":
        case "checks":
            return true;
        case "http_req_duration":
            return (statistic.kind === "percentile" &&
                window === undefined &&
                where.target === undefined &&
                where.status === undefined &&
                (where.outcome ?? "ok") === "ok");
        default:
            return false;
    }
}


/***/ }),

/***/ 2387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
const DISTANCE_MAX = 3;
/** Longer words are not compared: the work is their product. */
const WORD_LENGTH_MAX = 64;
/**
 * The word that `written` was probably meant to be: the nearest of `known`, when a third of the
 * letters or fewer are wrong, case aside. Of equally near words the first.
 */
function nearest(written, known) {
    let best;
    let bestDistance = Math.min(DISTANCE_MAX, Math.ceil(written.length / 3)) + 1;
    if (written.length > WORD_LENGTH_MAX)
        return undefined;
    for (const word of known) {
        if (Math.abs(word.length - written.length) >= bestDistance)
            continue;
        const distance = editDistance(written.toLowerCase(), word.toLowerCase());
        if (distance >= bestDistance)
            continue;
        best = word;
        bestDistance = distance;
    }
    return best;
}
/** `did you mean "x"?`, or the whole list when nothing is near and it is short. */
function suggestion(written, known) {
    const word = nearest(written, known);
    if (word !== undefined)
        return `did you mean "${word}"?`;
    if (known.length === 0 || known.length > 20)
        return undefined;
    return `known: ${known.join(", ")}`;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const differs = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + differs);
            if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (beforePrevious[column - 2] ?? Infinity) + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 7387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveExpect),
/* harmony export */   i: () => (/* binding */ statusRange)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1964);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4536);



const LABEL_TEXT_MAX = 40;
const statusesByDefault = [{ from: 200, to: 399 }];
/** What a response must be, in the order in which it is checked. */
function resolveExpect(written, path, problems) {
    const { header = {}, body_contains, body_matches, json = {} } = written;
    const checks = Object.entries(header).map(([name, value]) => headerCheck(name, value, { path: [...path, "header", name], problems }));
    if (body_contains === "") {
        problems.add({ path: [...path, "body_contains"], message: "body_contains must have a text" });
    }
    else if (body_contains !== undefined) {
        const label = `body contains ${brief(body_contains)}`;
        checks.push({ label, kind: "bodyContains", text: body_contains });
    }
    if (body_matches !== undefined) {
        checkPattern(body_matches, [...path, "body_matches"], problems);
        const label = `body matches ${brief(body_matches)}`;
        checks.push({ label, kind: "bodyMatches", pattern: body_matches });
    }
    for (const [jsonPath, equals] of Object.entries(json)) {
        checkJsonPath(jsonPath, [...path, "json", jsonPath], problems);
        const label = `${brief(jsonPath, "")} is ${brief(equals)}`;
        checks.push({ label, kind: "jsonPathEquals", path: jsonPath, equals });
    }
    return {
        statuses: written.status?.map(statusRange) ?? statusesByDefault,
        checks,
        bodyBytesMax: written.max_body ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .BODY_BYTES_DEFAULT */ .$g,
    };
}
/** 404 is 404 alone; "4xx" is 400 to 499. */
function statusRange(written) {
    if (typeof written === "number")
        return { from: written, to: written };
    const from = Number(written[0]) * 100;
    return { from, to: from + 99 };
}
function headerCheck(name, value, { path, problems }) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u.test(name)) {
        const message = `${JSON.stringify(name)} is not a header name`;
        problems.add({ path, part: "key", message });
    }
    if (value === true) {
        return { label: `header ${name} is there`, kind: "header", name, equals: undefined };
    }
    if (/[\p{Cc}]/u.test(value) || value !== value.trim()) {
        const message = `no header can have the value of ${name}: it has control characters or white space around it`;
        problems.add({ path, message });
    }
    return { label: `header ${name} is ${brief(value)}`, kind: "header", name, equals: value };
}
function checkPattern(pattern, path, problems) {
    try {
        re2js__WEBPACK_IMPORTED_MODULE_1__.RE2JS.compile(pattern);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `body_matches is not a pattern: ${reason.replace("error parsing regexp: ", "")}`;
        const hint = "RE2 syntax: no look-around, no back-references";
        problems.add({ path, message, hint });
    }
}
function checkJsonPath(jsonPath, path, problems) {
    try {
        (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonPath */ .H)(jsonPath);
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        problems.add({ path, part: "key", message: cause.message, hint: 'for example "$.user.id"' });
    }
}
/** A value in a label: one line, cut, in quotes when it is a text. */
function brief(value, quote = '"') {
    if (typeof value !== "string")
        return String(value);
    const line = value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
    const cut = line.length > LABEL_TEXT_MAX ? `${line.slice(0, LABEL_TEXT_MAX)}…` : line;
    return `${quote}${cut}${quote}`;
}


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assertedMetrics)
/* harmony export */ });
/** k6's vocabulary. Times are of successful exchanges unless `where` says otherwise. */
const assertedMetrics = [
    "http_req_duration", // response time: from the intended start to the last byte
    "http_req_service_time", // from the send to the last byte
    "http_req_waiting", // from the send to the first byte
    "http_req_delayed", // scheduling lag: from the intended start to the send
    "http_req_connecting", // DNS, TCP and TLS of a connection, one value a connection
    "http_req_failed", // ratio of failed exchanges
    "http_reqs", // exchanges ended: count and rate
    "http_status", // with where.status: ratio of exchanges with such a status
    "checks", // ratio of responses that passed their checks
    "iterations", // completed iterations: count and rate
    "dropped_iterations", // arrivals that were never sent: count and ratio of planned
    "data_received", // bytes
    "data_sent", // bytes
];


/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ statusShareSchema),
/* harmony export */   GU: () => (/* binding */ assertSchema),
/* harmony export */   a6: () => (/* binding */ statusKeyPattern),
/* harmony export */   gC: () => (/* binding */ latencyKeyPattern),
/* harmony export */   gK: () => (/* binding */ latencySchema),
/* harmony export */   rk: () => (/* binding */ assertionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(928);
/* harmony import */ var _decide_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9508);
/* harmony import */ var _scenario_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3030);
/* harmony import */ var _schema_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3983);





/** `p50_latency_ms`, `p99_latency_ms`, `p999_latency_ms` (99.9) and all others of their kind. */
const latencyKeyPattern = String.raw `^p(\d{1,2}|99\d{1,3})_latency_ms$`;
/** `status_5xx_max_rate` and its siblings. */
const statusKeyPattern = "^status_([1-5])xx_max_rate$";
const LATENCY_MS_MAX = 3_600_000;
const latencySchema = (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(LATENCY_MS_MAX, {
    about: "The most that this percentile of the response time may be, in milliseconds, over the successful exchanges. `p50`, `p95`, `p99` …; `p999` is the 99.9th.",
});
const statusShareSchema = (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)({
    about: "The most that responses of this class (`1xx` to `5xx`) may be of all exchanges.",
});
const decideOnAbout = "`interval`: a limit is broken when the value is beyond it by more than the run's own noise. `point`: when the value is beyond it at all.";
/** The keys whose names do not vary; the others are checked one by one. */
const assertionsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    error_rate_max: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)({
        about: "The most that failed exchanges may be of all.",
    }).optional(),
    success_rate_min: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO)({
        about: "The least that successful exchanges must be of all.",
    }).optional(),
    rps_min: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(Number.MAX_SAFE_INTEGER, {
        about: "The least number of exchanges that must be completed per second of measured time.",
    }).optional(),
    decide_on: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_decide_on_js__WEBPACK_IMPORTED_MODULE_3__/* .decisions */ .a, {
        about: `${decideOnAbout} For all assertions that do not say.`,
        otherwise: `\`${_decide_on_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION_DEFAULT */ .Vs}\``,
    }).optional(),
}, { error: "must be a table" })
    .catchall(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())
    .meta({
    description: "z6's short keys, each a threshold of the whole run, and what all assertions are decided on.",
});
const whereSchema = (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
    request: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)({ about: "Only exchanges of the request of this name." }).optional(),
    target: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)({ about: "Only exchanges with the target of this name." }).optional(),
    status: _schema_request_js__WEBPACK_IMPORTED_MODULE_1__/* .statusSchema */ .aW
        .meta((0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .Ix)(_schema_request_js__WEBPACK_IMPORTED_MODULE_1__/* .statusAccepts */ .AH, { about: "Only responses with such a status." }))
        .optional(),
    outcome: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["ok", "failed", "any"], {
        about: "Only exchanges that ended so.",
        otherwise: "`ok` for times, `any` for all others",
    }).optional(),
}, "Which exchanges count: all conditions hold.");
const assertSchema = (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)({
    metric: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_scenario_js__WEBPACK_IMPORTED_MODULE_4__/* .assertedMetrics */ .d, { about: "What is measured; see the table of metrics." }),
    expr: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)({
        about: "Statistic, comparison and limit: `p(99) < 200ms`, `ratio <= 0.1%`, `rate >= 500/s`.",
    }),
    where: whereSchema.optional(),
    window: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)({
        about: "Part of the measured time, from the end of the warm-up: `10s..20s`. The end is not included.",
        otherwise: "all of it",
    }).optional(),
    level: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(["error", "warn"], {
        about: "`error` fails the run; `warn` is only reported.",
        otherwise: "`error`",
    }).optional(),
    decide_on: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(_decide_on_js__WEBPACK_IMPORTED_MODULE_3__/* .decisions */ .a, {
        about: `${decideOnAbout} Of percentiles of the response time and of shares of failures, statuses and checks; all others are decided on the point.`,
        otherwise: `\`decide_on\` of \`[assertions]\``,
    }).optional(),
}, "One threshold, with all that can be said about it.");


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ statusAccepts),
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   aW: () => (/* binding */ statusSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4536);
/* harmony import */ var _schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(928);





const deadline = { min: 1, max: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .WAIT_NANOS_MAX */ .Xr };
const statusAccepts = 'a status like 200 or a class like "2xx"';
const statusError = { error: `must be ${statusAccepts}` };
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr(statusError).min(100, statusError).max(599, statusError),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[1-5]xx$/u, statusError),
], statusError)
    .meta((0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .facts */ .Ix)(statusAccepts, { about: "A status code or a class of them." }));
const textOrPresence = 'a text, or true for "must be there"';
const scalar = "a text, a number, or true or false";
const scalarError = `must be ${scalar}`;
const expectSchema = (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(statusSchema, { error: 'must be a list like [200, "3xx"]' })
        .min(1, { error: "must have at least one element" })
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS_MAX */ .FS, { error: `must have at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS_MAX */ .FS} elements` })
        .meta((0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .facts */ .Ix)('a list like `[200, "3xx"]`', {
        about: "The status codes that are fine. Another makes the exchange fail as `status`.",
        otherwise: "200 to 399",
    }))
        .optional(),
    header: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true), (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LENGTH_MAX */ ._x, { about: "The value." })], {
        error: `must be ${textOrPresence}`,
    }), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS_MAX */ .FS, { about: `Header fields the response must have: ${textOrPresence}. Names in any case.` }).optional(),
    body_contains: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LENGTH_MAX */ ._x, {
        about: "A text that must be in the body.",
    }).optional(),
    body_matches: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)({
        about: "A regular expression (RE2 syntax: no look-around, no back-references) that must match somewhere in the body.",
    }).optional(),
    json: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig({ error: scalarError }), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()], { error: scalarError }), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS_MAX */ .FS, {
        about: `What stands at places of a JSON body: \`"$.user.roles[0]" = "admin"\`. Paths are RFC 9535 with names and indices; values are ${scalar}.`,
    }).optional(),
    max_body: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .byteSize */ .mz)({ min: 0, max: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .BODY_BYTES_MAX */ .Yf }, {
        about: "A longer body ends the exchange as `too_large`.",
        otherwise: (0,_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteSize */ .$j)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .BODY_BYTES_DEFAULT */ .$g),
    }).optional(),
}, "What makes a complete response a success. A status beside the list fails it as `status`, anything else as `check`.");
const requestSchema = (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)({
    name: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)({ about: "Unique; sequences, assertions and reports use it." }),
    method: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"], {
        about: "The method.",
        otherwise: "`GET`",
    }).optional(),
    path: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)({
        about: "Starts with `/`; may have a query. What must be percent-encoded is; `%41` stays as it is.",
    }),
    query: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([(0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LENGTH_MAX */ ._x, { about: "The value." }), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()], {
        error: scalarError,
    }), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADERS_MAX */ .Ku, { about: "Query parameters, percent-encoded and put after those of `path`, in order." }).optional(),
    headers: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .dictionary */ .zz)((0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LENGTH_MAX */ ._x, { about: "The value." }), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .HEADERS_MAX */ .Ku, {
        about: "Header fields, in order. `Host` replaces the URL's; what frames the message (`Content-Length`, `Transfer-Encoding`, `Connection` …) is the program's.",
    }).optional(),
    body: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .block */ .om)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_LENGTH_MAX */ ._x, { about: "The body as text, sent as UTF-8." }).optional(),
    body_file: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)({
        about: "A file sent as it is, relative to the scenario's folder. Or `body`.",
    }).optional(),
    timeout: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(deadline, {
        about: "How long the exchange may take from its send to the last byte of the response. Then it fails as `timeout`.",
        otherwise: (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .REQUEST_TIMEOUT_NANOS_DEFAULT */ .Ed),
    }).optional(),
    timeout_ms: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .milliseconds */ .Rz)(deadline, { about: "`timeout` in milliseconds." }).optional(),
    weight: (0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .positive */ .yj)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .WEIGHT_MAX */ .mG, {
        about: "Its share of the iterations, relative to the others'. Not beside `[sequence]`.",
        otherwise: "1",
    }).optional(),
    expect: expectSchema.optional(),
}, "One kind of exchange.");


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ addUnknownKey),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ZJ: () => (/* binding */ addIssue)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2387);
/* harmony import */ var _schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(928);


const SHOWN_LENGTH_MAX = 60;
/** Says one of the schema's findings in terms of the user's file. */
function addIssue(issue, document, problems) {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    if (issue.code === "unrecognized_keys") {
        for (const key of issue.keys)
            addUnknownKey({ table: path, key, known: issue.message.split(" ") }, problems);
        return;
    }
    const value = valueAt(document, path);
    const key = label(path);
    const discriminated = issue.code === "invalid_union" && "discriminator" in issue;
    const options = discriminated && "options" in issue ? issue.options : allowed(issue);
    const wanted = discriminated ? `must be ${(0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(options)}` : issue.message;
    if (value === undefined) {
        const table = path.slice(0, -1);
        if (table.length === 0) {
            problems.add({ path, message: `[[${key}]] is missing`, hint: "there must be at least one" });
            return;
        }
        const message = `${tableName(table)} needs ${/^[aeiou]/u.test(key) ? "an" : "a"} ${key}`;
        problems.add({ path: table, part: "key", message, hint: `${key} ${wanted}` });
        return;
    }
    problems.add({
        path,
        message: `${key} ${wanted}; it is ${shown(value)}`,
        hint: typeof value === "string" && options.length > 0 ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(value, options) : undefined,
    });
}
function addUnknownKey({ table, key, known }, problems) {
    problems.add({
        path: [...table, key],
        part: "key",
        message: `unknown key "${shortened(key)}" in ${tableName(table)}`,
        hint: (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(key, known),
    });
}
/** `[runtime]`, `[[requests]] 2`, `requests[1].expect`: how people call a table. */
function tableName(path) {
    const [first, second, ...rest] = path;
    if (first === undefined)
        return "the scenario";
    if (second === undefined)
        return `[${first}]`;
    if (typeof second === "number" && rest.length === 0)
        return `[[${first}]] ${second + 1}`;
    return path
        .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at ? "." : ""}${key}`))
        .join("");
}
/** The value as the user wrote it, or nearly: short, and safe to print. */
function shown(value) {
    if (value instanceof Date)
        return "a date";
    if (Array.isArray(value))
        return value.length === 0 ? "an empty list" : "a list";
    if (typeof value === "object" && value !== null)
        return "a table";
    if (typeof value === "string")
        return JSON.stringify(shortened(value));
    if (Number.isNaN(value))
        return "nan";
    return value === Infinity || value === -Infinity
        ? String(value).replace("inity", "").toLowerCase()
        : String(value);
}
function shortened(text) {
    return text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}…`;
}
function allowed(issue) {
    return issue.code === "invalid_value" ? issue.values.map(String) : [];
}
function label(path) {
    const key = path.at(-1);
    return typeof key === "number" ? `${String(path.at(-2))}[${key}]` : (key ?? "the file");
}
function valueAt(document, path) {
    let value = document;
    for (const key of path) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}


/***/ })

};
