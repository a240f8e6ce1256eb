export const id = 461;
export const ids = [461];
export const modules = {

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ logPathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_recorded_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(197);



/** The log that a path means: the file itself, or the one in an output folder. */
function logPathOf(path) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    return isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _app_recorded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_NAME */ .Lv) : path;
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ reportOfLog)
});

// EXTERNAL MODULE: ./lib/app/compare-run.js + 10 modules
var compare_run = __webpack_require__(9245);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/scenario/did-you-mean.js
var did_you_mean = __webpack_require__(2387);
;// CONCATENATED MODULE: ./lib/app/other-assertions.js


/**
 * The scenario of a run, to be judged by the assertions and the margins of another.
 *
 * @throws UsageError when one of them is about a request or a target that the run did not have
 */
function withAssertionsOf(scenario, other) {
    const requests = scenario.requests.map(({ name }) => name);
    const targets = scenario.targets.map(({ name }) => name);
    for (const { text, where } of other.assertions) {
        checkName(where.request, { names: requests, text, what: "request" });
        checkName(where.target, { names: targets, text, what: "target" });
    }
    return judgedAs(scenario, other);
}
/** A scenario with all that another one says of judging, and no more. */
function judgedAs(scenario, { assertions, comparison }) {
    return { ...scenario, assertions, comparison };
}
function checkName(name, { names, text, what }) {
    if (name === undefined || names.includes(name))
        return;
    throw new errors/* UsageError */.eb(`the run had no ${what} ${JSON.stringify(name)}: ${text}`, {
        hint: (0,did_you_mean/* suggestion */.h)(name, names),
    });
}

// EXTERNAL MODULE: ./lib/app/read-log.js
var read_log = __webpack_require__(3908);
// EXTERNAL MODULE: ./lib/app/recorded-log.js
var recorded_log = __webpack_require__(7692);
// EXTERNAL MODULE: ./lib/app/scenario-file.js + 30 modules
var scenario_file = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/report/model.js + 10 modules
var report_model = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/scenario/assertions.js + 2 modules
var assertions = __webpack_require__(2851);
// EXTERNAL MODULE: ./lib/scenario/decide-on.js
var decide_on = __webpack_require__(9508);
// EXTERNAL MODULE: ./lib/scenario/scenario.js
var scenario = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/scenario/schema-assertion.js
var schema_assertion = __webpack_require__(666);
// EXTERNAL MODULE: ./lib/scenario/wording.js
var wording = __webpack_require__(6646);
;// CONCATENATED MODULE: ./lib/scenario/assertion-text.js







/** What a text without a metric is about. */
const METRIC_DEFAULT = "http_req_duration";
const LENGTH_MAX = 2_000;
/** Metric and braces, an expression, and a part of the measured time. */
const grammar = /^(?:(?<metric>[a-z]\w*)\b\s*(?:\{(?<where>[^{}]*)\}\s*)?(?=\S))?(?<expr>.*?)(?:\s+in\s+(?<window>\S+\s*\.\.\s*\S+))?$/u;
/**
 * An assertion in one text, as reports spell it:
 * `http_req_duration{request=home,status=2xx} p(99) < 200ms in 10s..20s`. Braces and window may be
 * left out, and so may the metric where it is the response time: `p(99) < 200ms`.
 *
 * A name with a comma, a brace or spaces at its ends does not fit in braces: a scenario can say it.
 *
 * @param names what the scenario has, to be named in braces
 * @param span where the text was given
 * @throws UsageError with all that is wrong with it
 */
function parseAssertionText(text, names, span) {
    const findings = [];
    const problems = { add: (finding) => findings.push(finding) };
    const written = text.length > LENGTH_MAX ? undefined : partsOf(text.trim());
    if (written === undefined)
        throw refusal(text, `it is longer than ${LENGTH_MAX} characters`);
    const read = schema_assertion/* assertSchema */.GU.safeParse(written);
    if (!read.success) {
        for (const issue of read.error.issues) {
            // Paths as in a scenario, where an assertion is a table of a list.
            (0,wording/* addIssue */.ZJ)({ ...issue, path: ["assert", ...issue.path] }, { assert: written }, problems);
        }
    }
    const claim = read.success
        ? (0,assertions/* resolveAssert */.f)(read.data, [], { names, problems, decideOn: decide_on/* DECISION_DEFAULT */.Vs })
        : undefined;
    const [first, ...others] = findings;
    if (claim === undefined || first !== undefined) {
        const messages = [first, ...others].map((finding) => finding?.message ?? "it cannot be read");
        throw refusal(text, messages.join("; "), first?.hint);
    }
    const { path: _inNoFile, ...assertion } = claim;
    return { ...assertion, span };
}
function refusal(text, problem, hint) {
    const shown = JSON.stringify(text.slice(0, 100));
    return new errors/* UsageError */.eb(`${shown} is no assertion: ${problem}`, {
        hint: hint ?? 'write one like "http_req_duration{request=home} p(99) < 200ms"',
    });
}
/** The keys of an `[[assert]]`, as far as the text has them. */
function partsOf(text) {
    const { metric, where, expr = "", window } = grammar.exec(text)?.groups ?? {};
    const isMetric = scenario/* assertedMetrics */.d.some((known) => known === metric);
    // `med < 1s` begins with a word too: of the statistic.
    if (metric !== undefined && !isMetric && where === undefined && !metric.includes("_")) {
        return partsOf(`${METRIC_DEFAULT} ${text}`);
    }
    if (metric !== undefined && !isMetric) {
        throw refusal(text, `there is no metric ${metric}`, (0,did_you_mean/* suggestion */.h)(metric, scenario/* assertedMetrics */.d));
    }
    return {
        metric: metric ?? METRIC_DEFAULT,
        expr: expr.trim(),
        ...(where !== undefined && { where: conditionsOf(where, text) }),
        ...(window !== undefined && { window }),
    };
}
/** `request=home, status=404`. */
function conditionsOf(where, text) {
    const conditions = new Map();
    for (const part of where.split(",")) {
        const [name = "", ...value] = part.split("=");
        const key = name.trim();
        if (conditions.has(key))
            throw refusal(text, `${key} is there twice`);
        conditions.set(key, scalarOf(value.join("=").trim()));
    }
    return Object.fromEntries(conditions);
}
/** A status is a number in a scenario, and its class a text. */
function scalarOf(value) {
    return /^\d{3}$/u.test(value) ? Number(value) : value;
}

// EXTERNAL MODULE: ./lib/cli/baseline-files.js
var baseline_files = __webpack_require__(6633);
// EXTERNAL MODULE: ./lib/cli/log-path.js
var log_path = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/cli/percentiles.js
var cli_percentiles = __webpack_require__(7142);
// EXTERNAL MODULE: ./lib/cli/request-filter.js
var request_filter = __webpack_require__(4754);
;// CONCATENATED MODULE: ./lib/cli/log-report.js











/**
 * The report of a log: what the run said of itself, or what other assertions and other stored runs
 * say of it.
 */
function reportOfLog(path, flags) {
    const percentiles = (0,cli_percentiles/* parsePercentiles */.G)(flags.percentiles);
    const settings = { failOnInconclusive: flags.failOnInconclusive === true };
    return (0,recorded_log/* withLog */.X1)((0,log_path/* logPathOf */.T)(path), (reader) => {
        const { scenario: own, notes } = (0,recorded_log/* scenarioOfLog */.u2)(reader.header);
        const scenario = judgedBy(flags, own);
        (0,request_filter/* checkFilter */.l)(flags.filter, scenario);
        const stored = (0,baseline_files/* storedBeside */.SI)(scenario, flags.baseline);
        const { ending, ...found } = (0,read_log/* readLog */.x)(reader, scenario, {
            settings,
            ...(percentiles !== undefined && { percentiles }),
        });
        const run = { ...found, scenario };
        const judgement = stored === undefined ? found.judgement : (0,compare_run/* judgeBesideStored */.b)(run, stored, settings);
        const input = {
            ...run,
            judgement,
            notes: notes.map(({ message }) => message),
            logEnding: (0,recorded_log/* endingText */.pG)(ending),
        };
        const model = (0,report_model/* reportModel */.S)(input, { requestFilter: flags.filter });
        return { model, input, exitCode: judgement.exitCode };
    });
}
/** @throws UserError when an assertion is none, or is about something that the run did not have */
function judgedBy({ scenario: file, assert = [] }, own) {
    const base = file === undefined ? own : withAssertionsOf(own, scenarioIn(file, own));
    if (assert.length === 0)
        return base;
    const names = {
        requests: own.requests.map(({ name }) => name),
        targets: own.targets.map(({ name }) => name),
    };
    const asked = assert.map((text, at) => {
        const span = { file: "--assert", line: at + 1, column: 1, length: text.length };
        return parseAssertionText(text, names, span);
    });
    return { ...base, assertions: [...(file === undefined ? [] : base.assertions), ...asked] };
}
function scenarioIn(file, { seed }) {
    const options = { overrides: {}, fallbackSeed: seed };
    return (0,scenario_file/* loadScenarioText */.Eb)((0,scenario_file/* readScenarioFile */.t4)(file), options).scenario;
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay_replay)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/app/recorded-log.js
var recorded_log = __webpack_require__(7692);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/engine/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/engine/drive.js
var drive = __webpack_require__(4830);
// EXTERNAL MODULE: ./lib/engine/engine.js + 8 modules
var engine = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/plan/plan.js + 9 modules
var plan_plan = __webpack_require__(9081);
// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(6084);
// EXTERNAL MODULE: ./lib/scenario/workers-max.js
var workers_max = __webpack_require__(4498);
// EXTERNAL MODULE: ./lib/eventlog/block.js + 1 modules
var block = __webpack_require__(6255);
// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/app/turns.js
var turns = __webpack_require__(8991);
;// CONCATENATED MODULE: ./lib/app/replay-world.js


/** The log has no further whole tick, but an engine is not done: the log was cut off. */
class LogExhausted extends Error {
}
/**
 * A recorded log played back: the third world, one for each worker of the run. What the log
 * calls a tick of a worker comes to its engine as a batch, with its facts; what the log says of a
 * send is what the send answers. Commands change nothing: what came of them is in the log as well.
 *
 * The engines take turns as the log has them: the next tick is read when all of them wait.
 */
class ReplayWorlds {
    #player;
    #turns;
    constructor(player, workers) {
        this.#player = player;
        this.#turns = new turns/* Turns */.P(workers, () => this.#readTick());
    }
    worldOf(worker) {
        return {
            wait: () => this.#turns.next(worker)?.then(() => this.#player.batch) ?? this.#player.batch,
            open: () => undefined, // The log knows whether it opened.
            send: (_connection, vu) => this.#player.nextSend(vu),
            close: () => undefined, // The log knows when it was closed.
        };
    }
    /** The engine is done. */
    leave() {
        this.#turns.leave();
    }
    #readTick() {
        if (!this.#player.isTickDone) {
            throw new errors/* LogError */.ZI("the log has a request that a replay does not send");
        }
        if (!this.#player.readTick())
            throw new LogExhausted();
        const { worker } = this.#player;
        if (!this.#turns.isWaiting(worker))
            throw new errors/* LogError */.ZI(`worker ${worker} goes on after its end`);
        return worker;
    }
}

;// CONCATENATED MODULE: ./lib/app/log-comparison.js



class Diverged extends Error {
    difference;
    constructor(difference) {
        super(difference.what);
        this.difference = difference;
    }
}
/** Hands the recorded blocks to the world, and holds the engine's blocks against them. */
class LogComparison {
    identical = 0;
    rows = 0;
    exchanges = 0;
    #codec = new block/* BlockCodec */.At();
    #recorded;
    /** Blocks that the world has had and the engine has not written yet: a tick can span some. */
    #expected = [];
    /** The replay has stopped: the engine's last block is the beginning of one. */
    #isStopped = false;
    constructor(recorded) {
        this.#recorded = recorded;
    }
    next() {
        const next = this.#recorded.next();
        if (next.done !== true) {
            const { index, payload } = next.value;
            this.#expected.push({ index, payload });
        }
        return next;
    }
    /** @throws Diverged, and LogExhausted when a log that was cut off has no such block */
    take(payload, rows) {
        if (this.#expected.length === 0)
            this.next();
        const expected = this.#expected.shift();
        if (expected === undefined)
            throw new LogExhausted();
        if (this.#isStopped)
            return this.#takePart(rows, expected);
        if (!isEqual(payload, expected.payload)) {
            const what = firstDifference(rows, this.#codec.decode(expected.payload));
            throw new Diverged({ block: expected.index, what });
        }
        this.identical += 1;
        this.#count(rows);
    }
    /** The engine is done: so must be the log. */
    finish() {
        const left = this.#expected.shift() ?? this.next().value;
        if (left !== undefined) {
            throw new Diverged({ block: left.index, what: "the log goes on after the run has ended" });
        }
    }
    /** From here on the engine does nothing: what it still hands over is part of a block. */
    stop() {
        this.#isStopped = true;
    }
    /** Reads the rest, so that it is known how the log ends. */
    drain() {
        while (this.#recorded.next().done !== true)
            ;
    }
    #takePart(part, { index, payload }) {
        const whole = this.#codec.decode(payload);
        const row = firstOther(part, whole);
        if (row < part.length) {
            throw new Diverged({ block: index, what: differenceAt(row, part, whole) });
        }
        this.#count(part);
    }
    #count({ kind: kindOf, length }) {
        this.rows += length;
        for (let row = 0; row < length; row += 1) {
            if (kindOf[row] === record/* RecordKind */.m1.requestSent)
                this.exchanges += 1;
        }
    }
}
function isEqual(left, right) {
    if (left.length !== right.length)
        return false;
    for (let index = 0; index < left.length; index += 1) {
        if (left[index] !== right[index])
            return false;
    }
    return true;
}
const kindNames = new Map(Object.entries(record/* RecordKind */.m1).map(([name, kind]) => [kind, name]));
function firstDifference(replayed, recorded) {
    const row = firstOther(replayed, recorded);
    if (row < Math.min(replayed.length, recorded.length)) {
        return differenceAt(row, replayed, recorded);
    }
    if (replayed.length === recorded.length)
        return "the log says the same in other bytes";
    return `the log has ${recorded.length} rows, the replay wrote ${replayed.length}`;
}
/** The first row that differs; where one list of rows ends, when it is the other's beginning. */
function firstOther(replayed, recorded) {
    const count = Math.min(replayed.length, recorded.length);
    let row = 0;
    while (row < count && describeRow(replayed, row) === describeRow(recorded, row))
        row += 1;
    return row;
}
function differenceAt(row, replayed, recorded) {
    const said = row < recorded.length ? describeRow(recorded, row) : "nothing";
    return `row ${row}: the log says ${said}, the replay did ${describeRow(replayed, row)}`;
}
function describeRow(rows, row) {
    const kind = rows.kind[row];
    const columns = record/* columnsOf */.PL[kind];
    const values = columns.map((column) => `${column}=${rows[column][row]}`);
    return `${kindNames.get(kind) ?? kind}(${values.join(", ")})`;
}

// EXTERNAL MODULE: ./lib/engine/fact-batch.js
var fact_batch = __webpack_require__(771);
;// CONCATENATED MODULE: ./lib/app/log-player.js



/** What a row is to a replay. */
const Role = {
    /** What the engine did, and must do again. */
    output: 0,
    fact: 1,
    connectionFact: 2,
    send: 3,
    endOfRun: 4,
    /** The tick before is over. */
    beginning: 5,
};
/** By kind; a block has no row of an unknown one. A log has millions of rows: hence a table. */
const roles = Uint8Array.from({ length: 256 }, (_, kind) => roleOf(kind));
function roleOf(kind) {
    switch (kind) {
        case record/* RecordKind */.m1.connected:
        case record/* RecordKind */.m1.opened:
        case record/* RecordKind */.m1.openFailed:
        case record/* RecordKind */.m1.closed:
            return Role.connectionFact;
        case record/* RecordKind */.m1.requestSent:
            return Role.send;
        case record/* RecordKind */.m1.runEnded:
            return Role.endOfRun;
        case record/* RecordKind */.m1.tick:
        case record/* RecordKind */.m1.roundBegan:
            return Role.beginning;
        default:
            return (0,record/* isFact */.BR)(kind) ? Role.fact : Role.output;
    }
}
/**
 * Reads a log tick by tick: whose it is, the facts it came with, and when its sends were done.
 * What else the log says the engine did, a replay must do again.
 */
class LogPlayer {
    /** Of the tick that was read last. */
    worker = 0;
    batch = new fact_batch/* FactBatch */.f();
    #blocks;
    /** By worker. */
    #connectionSlots;
    /** By worker: the end of its run has been read. */
    #hasEnded;
    /** When the sends of the tick were done, and who sent: the first `#sends`. */
    #sentAt = [];
    #sentBy = [];
    #sends = 0;
    #nextSend = 0;
    #rows;
    #row = 0;
    /** @param connectionSlots by worker: how many connections it may have */
    constructor(blocks, connectionSlots) {
        this.#blocks = blocks;
        this.#connectionSlots = connectionSlots;
        this.#hasEnded = new Uint8Array(connectionSlots.length);
        this.#advanceBlock();
    }
    /** True when the engine has done all the sends that the tick has. */
    get isTickDone() {
        return this.#nextSend === this.#sends;
    }
    /** When the next round begins; undefined: the log has none. */
    nextRound() {
        if (this.#rows === undefined)
            return undefined;
        if (this.#rows.kind[this.#row] !== record/* RecordKind */.m1.roundBegan)
            return undefined;
        const origin = this.#rows.at[this.#row];
        this.#hasEnded.fill(0);
        this.#row += 1;
        if (this.#row === this.#rows.length)
            this.#advanceBlock();
        return origin;
    }
    /**
     * Collects everything up to the next tick; false when the log has no more. A tick that neither
     * another nor the end of its worker's run follows may lack facts that were cut off.
     */
    readTick() {
        this.batch.clear();
        this.#sends = 0;
        this.#nextSend = 0;
        if (this.#rows === undefined || this.#rows.kind[this.#row] !== record/* RecordKind */.m1.tick)
            return false;
        this.batch.now = this.#rows.at[this.#row];
        this.worker = this.#rows.who[this.#row];
        if (this.worker >= this.#connectionSlots.length) {
            throw new errors/* LogError */.ZI(`the log has a tick of worker ${this.worker}`);
        }
        this.#row += 1;
        while (this.#rows !== undefined && !this.#readRest(this.#rows))
            this.#advanceBlock();
        return this.#hasEnded[this.worker] === 1 || this.#rows !== undefined;
    }
    /** When the tick's next send was done. @throws LogError when it has none, or another's */
    nextSend(vu) {
        const next = this.#nextSend;
        if (next === this.#sends || this.#sentBy[next] !== vu) {
            throw new errors/* LogError */.ZI(`a replay sends a request of virtual user ${vu} that is not in the log`);
        }
        this.#nextSend = next + 1;
        return this.#sentAt[next];
    }
    /** Takes what the block has of the tick; false: the block is over, the tick perhaps not. */
    #readRest(rows) {
        const { kind: kindOf, length } = rows;
        for (let row = this.#row; row < length; row += 1) {
            const role = roles[kindOf[row]];
            if (role === Role.beginning) {
                this.#row = row;
                return true;
            }
            if (role !== Role.output)
                this.#take(rows, row, role);
        }
        return false;
    }
    #take(rows, row, role) {
        if (role === Role.send) {
            this.#sentAt[this.#sends] = rows.at[row];
            this.#sentBy[this.#sends] = rows.who[row];
            this.#sends += 1;
        }
        else if (role === Role.endOfRun) {
            this.#hasEnded[this.worker] = 1;
        }
        else {
            if (role === Role.connectionFact)
                this.#checkConnection(rows.who[row]);
            this.batch.copy(rows, row);
        }
    }
    /** A connection that cannot be is no fact. Of a VU that cannot be, the engine knows itself. */
    #checkConnection(connection) {
        const slots = this.#connectionSlots[this.worker];
        if (connection < slots)
            return;
        throw new errors/* LogError */.ZI(`the log has a fact of connection ${connection} of ${slots}`);
    }
    #advanceBlock() {
        do {
            const next = this.#blocks.next();
            this.#rows = next.done === true ? undefined : next.value.rows;
        } while (this.#rows !== undefined && this.#rows.length === 0);
        this.#row = 0;
    }
}

// EXTERNAL MODULE: ./lib/app/recording.js
var app_recording = __webpack_require__(6292);
;// CONCATENATED MODULE: ./lib/app/replay.js











/**
 * Re-executes a log: the engine gets the recorded facts, and must write the recorded bytes.
 *
 * Of a log that was cut off, the last tick is left out: its facts may not all be there.
 *
 * @param scenario the log's own, loaded from its header
 */
async function replay(reader, scenario) {
    const { workers } = reader.header;
    if (workers > (0,workers_max/* workersMaxOf */.Z)(scenario)) {
        throw new errors/* LogError */.ZI(`the log is of ${workers} workers, more than its load has work for`);
    }
    const check = new LogComparison(reader.blocks());
    const recording = new app_recording/* Recording */.K(scenario, workers, (payload, rows) => check.take(payload, rows));
    let stoppedBy;
    try {
        await driveAll({ scenario, workers }, check, recording.log);
        recording.conclude({ failOnInconclusive: false });
        check.finish();
    }
    catch (error) {
        stoppedBy = error;
    }
    const stoppedEarly = stoppedBy !== undefined && !(stoppedBy instanceof Diverged);
    const rest = stoppedEarly ? compareRest(check, recording.log) : undefined;
    check.drain();
    return {
        blocksIdentical: check.identical,
        rows: check.rows,
        exchanges: check.exchanges,
        difference: rest ?? differenceIn(stoppedBy, check) ?? missingEnd(stoppedBy, check, reader),
        ending: reader.ending,
    };
}
/** One engine for each worker of a round, in the turns that the log has. */
async function driveAll({ scenario, workers: count }, blocks, log) {
    const shares = Array.from({ length: count }, (_, index) => ({ index, count }));
    const parts = shares.map((share) => (0,plan_share/* scenarioOfShare */.x2)(scenario, share));
    const player = new LogPlayer(blocks, parts.map(({ targets }) => (0,connection_pool/* connectionSlots */.y)(targets)));
    const driveRound = async (round) => {
        const worlds = new ReplayWorlds(player, count);
        const runs = shares.map(async (share, index) => {
            const world = worlds.worldOf(index);
            const plan = (0,plan_plan/* planOf */.XC)(scenario, share, round);
            await (0,drive/* drive */.r)(new engine/* Engine */.N({ scenario: parts[index], plan, log, world }), world);
            worlds.leave();
        });
        await Promise.all(runs);
    };
    if (scenario.pairing === undefined)
        return driveRound(plan_plan/* ONLY_ROUND */.wN);
    // How many rounds there were was decided outside of the engine, like all facts.
    for (let index = 0;; index += 1) {
        const origin = player.nextRound();
        if (origin === undefined)
            return;
        log.roundBegan(origin, index);
        await driveRound({ index, origin });
    }
}
/** Holds what the engine had written when it stopped, less than a block, against the log. */
function compareRest(check, log) {
    check.stop();
    try {
        log.flush();
    }
    catch (error) {
        return differenceIn(error, check);
    }
    return undefined;
}
/** A log with a footer is whole: then the run must have ended in it. */
function missingEnd(error, { identical: block }, { ending }) {
    if (!(error instanceof LogExhausted) || ending.kind !== "complete")
        return undefined;
    return { block, what: "the log ends before the run does" };
}
/** What it means that a replay stopped. @throws what has nothing to do with the log */
function differenceIn(error, { identical: block }) {
    if (error === undefined || error instanceof LogExhausted)
        return undefined;
    if (error instanceof Diverged)
        return error.difference;
    if (error instanceof errors/* LogError */.ZI)
        return { block, what: error.message };
    if (error instanceof errors/* InvariantError */.zU) {
        return { block, what: `the engine cannot take what the log says: ${error.message}` };
    }
    throw error;
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(1488);
// EXTERNAL MODULE: ./lib/cli/log-path.js
var log_path = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/cli/log-report.js + 2 modules
var log_report = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
;// CONCATENATED MODULE: ./lib/cli/replay-text.js

function replayWord({ difference, ending }) {
    if (difference !== undefined)
        return "different";
    return ending.kind === "complete" ? "identical" : "cut_off";
}
/** What came of a replay, as the beginning of a line. */
function replayText({ difference, ending, ...counts }) {
    const { blocksIdentical, rows, exchanges } = counts;
    const amount = [
        `${(0,wording/* formatCount */.B4)(blocksIdentical)} blocks`,
        `${(0,wording/* formatCount */.B4)(rows)} rows`,
        `${(0,wording/* formatCount */.B4)(exchanges)} exchanges`,
    ].join(", ");
    if (difference !== undefined) {
        return `different at block ${difference.block}, ${difference.what}\nidentical before it: ${amount}`;
    }
    return ending.kind === "complete"
        ? `identical: ${amount}`
        : `identical as far as it goes: ${amount}`;
}

// EXTERNAL MODULE: ./lib/cli/overrides.js
var cli_overrides = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/cli/run.js + 1 modules
var run = __webpack_require__(4351);
;// CONCATENATED MODULE: ./lib/cli/replay.js










const MILLIS_PER_SECOND = 1_000;
async function replay_replay(log, flags, console) {
    if (flags.send !== undefined)
        return sendAgain(log, { ...flags, send: flags.send }, console);
    if (flags.metricsOnly === true) {
        const { baseline } = flags;
        const { model, exitCode } = await (0,log_report/* reportOfLog */.k)(log, baseline === undefined ? {} : { baseline });
        console.out((0,terminal/* renderTerminal */.b)(model, { colour: console.outColour, width: console.width }));
        return exitCode;
    }
    if (flags.baseline !== undefined) {
        throw new errors/* UsageError */.eb("--baseline says nothing without --metrics-only or --send", {
            hint: "z6 judge LOG --baseline PATH compares an old run",
        });
    }
    const startedAt = external_node_perf_hooks_.performance.now();
    const result = await (0,recorded_log/* withLog */.X1)((0,log_path/* logPathOf */.T)(log), (reader) => replay(reader, (0,recorded_log/* scenarioOfLog */.u2)(reader.header).scenario));
    const seconds = (external_node_perf_hooks_.performance.now() - startedAt) / MILLIS_PER_SECOND;
    console.out(`${replayText(result)} in ${seconds.toFixed(1)} s\n`);
    if (result.ending.kind !== "complete") {
        console.note(`the log is ${(0,recorded_log/* endingText */.pG)(result.ending)}; what follows is lost\n`);
    }
    return replayWord(result) === "identical" ? errors/* ExitCode */.yU.pass : errors/* ExitCode */.yU.invalidRun;
}
/** Drives the plan of a log again: a new run, with a log of its own. */
async function sendAgain(log, flags, console) {
    const header = await (0,recorded_log/* withLog */.X1)((0,log_path/* logPathOf */.T)(log), (reader) => reader.header);
    const { target } = (0,cli_overrides/* overridesOf */.F)({ target: flags.send });
    const { seed } = header;
    const insecure = flags.insecure === true ? { insecure: flags.insecure } : {};
    const overrides = { ...header.overrides, ...insecure, seed, target };
    return (0,run/* runSource */.R)({ source: (0,recorded_log/* sourceOfLog */.Zc)(header), overrides }, flags, console);
}


/***/ })

};
