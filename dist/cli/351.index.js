export const id = 351;
export const ids = [351];
export const modules = {

/***/ 800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fetchedFolder),
/* harmony export */   q: () => (/* binding */ defaultFolder)
/* harmony export */ });
const RESULTS = "z6-results";
/** Of a folder's name; the time behind it keeps names apart. */
const NAME_LENGTH_MAX = 60;
/** `z6-results/check-out-20260131T235959000Z`: a scenario's name and a time, fit for a path. */
function defaultFolder(scenarioName, time) {
    const name = scenarioName
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, "-")
        .slice(0, NAME_LENGTH_MAX)
        .replaceAll(/^-|-$/gu, "");
    const stamp = time.toISOString().replaceAll(/[-:.]/gu, "");
    return `${RESULTS}/${name === "" ? "scenario" : name}-${stamp}`;
}
/** Where `z6 fetch` puts what a run of the action left, unless it is told another place. */
function fetchedFolder(runId) {
    return `${RESULTS}/run-${runId}`;
}


/***/ }),

/***/ 7170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ loadRun)
});

// EXTERNAL MODULE: ./lib/app/compare-run.js + 10 modules
var compare_run = __webpack_require__(9245);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/base/pairing-limits.js
var pairing_limits = __webpack_require__(5854);
;// CONCATENATED MODULE: ./lib/gate/ab/comparison-summary.js
/** Names the format; it is not an address. */
const COMPARISON_SUMMARY_SCHEMA = "urn:z6:comparison-summary:1";

// EXTERNAL MODULE: ./lib/app/sealed-json.js
var sealed_json = __webpack_require__(1354);
// EXTERNAL MODULE: ./lib/app/summary-head.js + 1 modules
var summary_head = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/app/summary-head-schema.js
var summary_head_schema = __webpack_require__(6012);
;// CONCATENATED MODULE: ./lib/app/comparison-summary.js






/** A comparison's summary in a folder of results, and alone in an artifact. */
const COMPARISON_FILE = "comparison-summary.json";
/** Of a stored one, unpacked: some twenty times what the longest names make it. */
const COMPARISON_BYTES_MAX = 64 * 1024;
/** With one round nothing is known of how rounds differ. */
const ROUNDS_MIN = 2;
/** Of a logarithm: a thousandfold is not the luck of a start. */
const LOG_RATIO_MAX = 7;
/** What a stored summary must be, to the last key. */
const schema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(COMPARISON_SUMMARY_SCHEMA),
    ...summary_head_schema/* summaryHeadFields */.i,
    identical: schemas/* boolean */.zMY(),
    starts: schemas/* int */.Whr().min(ROUNDS_MIN).max(pairing_limits/* ROUNDS_MAX */.NM),
    rounds: schemas/* array */.YOg(schemas/* strictObject */.rej({
        round: schemas/* int */.Whr()
            .min(0)
            .max(pairing_limits/* ROUNDS_MAX */.NM - 1),
        estimate: schemas/* number */.aig().min(-LOG_RATIO_MAX).max(LOG_RATIO_MAX),
        error: schemas/* number */.aig().min(0).max(LOG_RATIO_MAX),
    }))
        .min(ROUNDS_MIN)
        .max(pairing_limits/* ROUNDS_MAX */.NM),
});
const format = {
    noun: "comparison summary",
    schema: COMPARISON_SUMMARY_SCHEMA,
    bytesMax: COMPARISON_BYTES_MAX,
    check: (value) => schema.safeParse(value),
};
/**
 * What a run leaves that compared two variants: what its rounds say of how much starts differ.
 *
 * @param driven the scenario before it was divided between the variants: the hash is of its load
 * @returns undefined where nothing was compared that counts, or in fewer than two rounds
 */
function comparisonSummaryOf({ header, judgement }, driven, origin) {
    const { paired, verdict } = judgement;
    if (paired === undefined || paired.verdict === "invalid" || verdict === "invalid") {
        return undefined;
    }
    const { starts: rounds } = paired;
    if (rounds.length < ROUNDS_MIN || !rounds.every(isBounded))
        return undefined;
    return {
        schema: COMPARISON_SUMMARY_SCHEMA,
        ...(0,summary_head/* summaryHead */.z)({ header, scenario: driven }, origin),
        identical: paired.kind === "same_code_check",
        starts: paired.sample.starts,
        rounds,
    };
}
function isBounded({ estimate, error }) {
    return Math.abs(estimate) <= LOG_RATIO_MAX && error <= LOG_RATIO_MAX;
}
/** The bytes to store. The same run gives the same bytes. */
function sealedComparison(summary) {
    return (0,sealed_json/* sealed */.J)(summary, format);
}
/** Reads a stored summary, whoever wrote it. Never throws. */
function parseComparisonSummary(bytes) {
    return unsealed(bytes, format);
}

// EXTERNAL MODULE: ./lib/app/read-log.js
var read_log = __webpack_require__(3908);
// EXTERNAL MODULE: ./lib/app/recorded-log.js
var recorded_log = __webpack_require__(7692);
// EXTERNAL MODULE: ./lib/app/run-summary-file.js
var run_summary_file = __webpack_require__(1782);
// EXTERNAL MODULE: ./lib/app/run-summary.js
var run_summary = __webpack_require__(6163);
// EXTERNAL MODULE: ./lib/node/output-folder.js
var output_folder = __webpack_require__(9184);
// EXTERNAL MODULE: ./lib/report/model.js + 10 modules
var model = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
// EXTERNAL MODULE: ./lib/scenario/base-url.js
var base_url = __webpack_require__(6257);
// EXTERNAL MODULE: ./lib/cli/baseline-files.js
var baseline_files = __webpack_require__(6633);
// EXTERNAL MODULE: ./lib/cli/default-folder.js
var default_folder = __webpack_require__(800);
// EXTERNAL MODULE: ./lib/cli/percentiles.js
var cli_percentiles = __webpack_require__(7142);
// EXTERNAL MODULE: ./lib/cli/request-filter.js
var request_filter = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/cli/report-format-names.js
var report_format_names = __webpack_require__(3269);
// EXTERNAL MODULE: ./lib/cli/report-formats.js + 19 modules
var report_formats = __webpack_require__(9542);
;// CONCATENATED MODULE: ./lib/cli/result-files.js





/**
 * Writes what a run leaves beside its log: every report, its summary, the scenario, and a list of
 * it all with hashes. Says nothing of when and where that the log does not say.
 *
 * @throws FileError
 */
function writeResultFiles(results) {
    const { folder, run, model, scenario, summary, comparison } = results;
    const { logPath, header, logEnding } = run;
    const files = [
        (0,output_folder/* describeFile */.C)(logPath),
        folder.write("scenario.toml", scenario),
        ...(summary === undefined ? [] : [folder.write(run_summary_file/* SUMMARY_FILE */.u7, summary)]),
        ...(comparison === undefined ? [] : [folder.write(COMPARISON_FILE, comparison)]),
        ...report_format_names/* reportFormatNames */.O.map((name) => {
            const { file, render } = report_formats/* reportFormats */.z[name];
            return folder.write(file, render(model));
        }),
    ];
    const { text: _inItsOwnFile, ...source } = header.scenario;
    const metadata = { ...header, scenario: source, log: logEnding, files };
    folder.write("metadata.json", `${JSON.stringify(metadata, undefined, 2)}\n`);
}

;// CONCATENATED MODULE: ./lib/cli/load-run.js















/** Everything around a run but printing: its folder before, its files after. */
async function loadRun(task) {
    const { source, overrides, env, flags, console, drive, conclude } = task;
    const { scenario, notes } = task.loaded;
    const percentiles = (0,cli_percentiles/* parsePercentiles */.G)(flags.percentiles);
    (0,request_filter/* checkFilter */.l)(flags.filter, scenario);
    const stored = (0,baseline_files/* storedBeside */.SI)(scenario, flags.baseline);
    const path = flags.output ?? (0,default_folder/* defaultFolder */.q)(scenario.metadata.name, new Date());
    const folder = output_folder/* OutputFolder */.w.create(path, { reuse: flags.force === true });
    const settings = { failOnInconclusive: flags.failOnInconclusive === true };
    if (flags.quiet !== true)
        console.note(headline(scenario, task.where ?? targetWords(scenario)));
    let run;
    try {
        run = await drive({ source, scenario, overrides, env, settings, folder });
    }
    catch (error) {
        folder.removeIfEmpty();
        throw error;
    }
    const { scenario: driven, metrics: recorded } = run;
    if (percentiles !== undefined) {
        const options = { percentiles, settings };
        const reread = await (0,recorded_log/* withLog */.X1)(run.logPath, (reader) => (0,read_log/* readLog */.x)(reader, driven, options));
        run = { ...run, metrics: reread.metrics };
    }
    if (stored !== undefined) {
        run = { ...run, judgement: (0,compare_run/* judgeBesideStored */.b)(run, stored, settings) };
    }
    const conclusion = await conclude?.(run);
    // Of all figures, whatever percentiles the reports are to list.
    const measured = { ...run, metrics: recorded };
    if (conclusion !== undefined) {
        run = { ...(conclusion.run ?? run), judgement: conclusion.judgement };
    }
    const last = conclusion?.run === undefined ? { ...measured, judgement: run.judgement } : measured;
    const place = task.place ?? run_summary/* unknownSource */.e;
    const summary = summaryOf(last, place);
    const comparison = comparisonSummaryOf(run, scenario, place);
    const remarks = [
        ...notes.map(({ message }) => message),
        ...run.notes,
        ...(conclusion?.notes ?? []),
    ];
    const report = { ...run, trend: conclusion?.trend, notes: remarks };
    writeResultFiles({
        folder,
        run,
        model: (0,model/* reportModel */.S)(report),
        scenario: source.bytes,
        summary,
        comparison: comparison && sealedComparison(comparison),
    });
    const left = { hasSummary: summary !== undefined, hasComparison: comparison !== undefined };
    return { run, report, folder, ...left };
}
/**
 * The load of two variants side by side goes to both in turns, and no run of one is like that: such
 * a run leaves no summary that later ones would be compared with.
 */
function summaryOf(run, place) {
    return run.scenario.pairing === undefined ? (0,run_summary_file/* encodeRunSummary */.yW)(run, place) : undefined;
}
const TARGETS_SHOWN_MAX = 2;
function targetWords({ targets }) {
    const urls = targets.slice(0, TARGETS_SHOWN_MAX).map(base_url/* originText */.CQ);
    const rest = targets.length - urls.length;
    return [...urls, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
function headline({ metadata, seed }, where) {
    return `  ${(0,visible_text/* visibleText */.Q6)(metadata.name)} → ${(0,visible_text/* visibleText */.Q6)(where)} · seed ${seed}\n`;
}


/***/ }),

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

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ realDrive)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./lib/app/recorded-run.js + 20 modules
var recorded_run = __webpack_require__(197);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/node/stop-signals.js
/** Conventional: 128 + the number of SIGINT. */
const INTERRUPTED = 130;
/**
 * Turns SIGINT and SIGTERM into wishes: the first asks for a graceful end, the second for one
 * now, and a third no longer asks.
 *
 * @returns lets go of the signals
 */
function onStopSignals(stop) {
    let count = 0;
    const onSignal = () => {
        count += 1;
        if (count > 2)
            process.exit(INTERRUPTED);
        stop(count === 1 ? "graceful" : "immediate");
    };
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
    return () => {
        process.off("SIGINT", onSignal);
        process.off("SIGTERM", onSignal);
    };
}

// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/report/display-width.js
var display_width = __webpack_require__(6293);
;// CONCATENATED MODULE: ./lib/cli/progress.js


const REDRAW_MILLIS = 200;
const PLAIN_MILLIS = 5_000;
const MILLIS_PER_SECOND = 1_000;
const BAR_WIDTH = 24;
const ERASE_LINE = "\r\u001b[2K";
/** Tells on stderr how a run is doing. A view: nothing of it is measured or kept. */
class Progress {
    #parts;
    #startedAt;
    #timer;
    constructor(parts) {
        this.#parts = parts;
        this.#startedAt = parts.clock();
    }
    start(control) {
        const { console, live } = this.#parts;
        const draw = live
            ? () => console.note(`${ERASE_LINE}${(0,display_width/* fitted */.$5)(this.#line(control.live()), console.width - 1)}`)
            : () => console.note(`${this.#line(control.live())}\n`);
        if (live)
            draw();
        this.#timer = setInterval(draw, live ? REDRAW_MILLIS : PLAIN_MILLIS);
        this.#timer.unref();
    }
    /** Leaves nothing of a live line behind. */
    stop() {
        if (this.#timer === undefined)
            return;
        clearInterval(this.#timer);
        this.#timer = undefined;
        if (this.#parts.live)
            this.#parts.console.note(ERASE_LINE);
    }
    #line(metrics) {
        const { live, totalMillis, clock } = this.#parts;
        const elapsed = clock() - this.#startedAt;
        const time = timeText(elapsed, totalMillis);
        const bar = live && totalMillis !== undefined ? `${barOf(elapsed / totalMillis)}  ` : "";
        return `  ${bar}${[time, ...figures(metrics)].join(" · ")}`;
    }
}
function timeText(elapsedMillis, totalMillis) {
    const elapsed = secondsText(elapsedMillis);
    if (totalMillis === undefined)
        return elapsed;
    return elapsedMillis > totalMillis
        ? `${secondsText(totalMillis)} done, finishing`
        : `${elapsed} of ${secondsText(totalMillis)}`;
}
function figures({ ended, failed, dropped, inFlight, ...second }) {
    const { endedPerSecond, p99Nanos } = second;
    return [
        endedPerSecond === undefined
            ? `${(0,wording/* formatCount */.B4)(ended)} requests`
            : `${(0,wording/* formatCount */.B4)(endedPerSecond)}/s`,
        ...(p99Nanos === undefined ? [] : [`p99 ${(0,wording/* formatNanos */.vx)(p99Nanos)}`]),
        `${(0,wording/* formatCount */.B4)(failed)} failed`,
        ...(dropped > 0 ? [`${(0,wording/* formatCount */.B4)(dropped)} dropped`] : []),
        `${(0,wording/* formatCount */.B4)(inFlight)} in flight`,
    ];
}
function secondsText(millis) {
    return `${Math.floor(millis / MILLIS_PER_SECOND)}s`;
}
/** @param share done, 0..1 */
function barOf(share) {
    const done = Math.min(BAR_WIDTH, Math.max(0, Math.floor(share * BAR_WIDTH)));
    return "━".repeat(done) + "─".repeat(BAR_WIDTH - done);
}

;// CONCATENATED MODULE: ./lib/cli/real-drive.js





/** Drives a run over the network, tells how it is doing, and lets signals stop it. */
function realDrive({ flags, console, record = recorded_run/* recordRun */.vj }) {
    return async (order) => {
        let progress;
        let forget = () => undefined;
        try {
            return await record(order, {
                startedAt: new Date().toISOString(),
                onStart: (control) => {
                    if (flags.quiet !== true) {
                        progress = new Progress({
                            console,
                            live: flags.live ?? console.isWatched,
                            totalMillis: millisOf(control.loadNanos),
                            clock: () => external_node_perf_hooks_.performance.now(),
                        });
                        progress.start(control);
                    }
                    forget = onStopSignals((wish) => {
                        progress?.stop();
                        if (flags.quiet !== true)
                            console.note(`  ${stopWords[wish]}\n`);
                        control.stop(wish);
                    });
                },
            });
        }
        finally {
            forget();
            progress?.stop();
        }
    };
}
const stopWords = {
    graceful: "stopping: what is in flight may end; once more to stop at once",
    immediate: "stopping at once",
};
/** undefined: iterations end the load. */
function millisOf(nanos) {
    return nanos === Infinity ? undefined : nanos / time/* NANOS_PER_MILLI */.gs;
}


/***/ }),

/***/ 748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ showResults)
/* harmony export */ });
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8950);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1488);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9542);



/** Prints what came of a run, as the flags want it, and where its files are. */
function showResults({ run, report, folder }, flags, console) {
    const model = (0,_report_model_js__WEBPACK_IMPORTED_MODULE_0__/* .reportModel */ .S)(report, { requestFilter: flags.filter });
    if (flags.json === true)
        console.out(_report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFormats */ .z.json.render(model));
    else if (flags.csv === true)
        console.out(_report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .reportFormats */ .z.csv.render(model));
    else if (flags.quiet !== true) {
        console.out((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTerminal */ .b)(model, { colour: console.outColour, width: console.width }));
    }
    if (flags.quiet !== true) {
        console.note(`  Files: ${folder.path}/\n  Again: z6 replay ${folder.path}\n`);
    }
    return run.judgement.exitCode;
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ allowedEnv),
  run: () => (/* binding */ run),
  R: () => (/* binding */ runSource)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/scenario/did-you-mean.js
var did_you_mean = __webpack_require__(2387);
;// CONCATENATED MODULE: ./lib/app/env-values.js


/**
 * The values of the variables that a scenario declares. A scenario alone gets none: somebody has
 * to allow each, so that what a pull request writes cannot read what the runner holds.
 *
 * @throws UsageError for a variable that is allowed and not declared, declared and not allowed,
 *   or not set. No message has a value in it.
 */
function envValues(declared, { allowed, environment, howToAllow }) {
    const values = new Map();
    for (const entry of allowed) {
        const end = entry.indexOf("=");
        const name = end < 0 ? entry : entry.slice(0, end);
        if (!declared.includes(name))
            throw undeclared(name, declared);
        const value = end < 0 ? environment[name] : entry.slice(end + 1);
        if (value === undefined) {
            throw new errors/* UsageError */.eb(`the environment variable ${name} is not set`, {
                hint: "set it before the run",
            });
        }
        values.set(name, value);
    }
    const missing = declared.find((name) => !values.has(name));
    if (missing !== undefined) {
        throw new errors/* UsageError */.eb(`the scenario uses ${missing}, which this run does not allow`, {
            hint: howToAllow(missing),
        });
    }
    return values;
}
function undeclared(name, declared) {
    return new errors/* UsageError */.eb(`the scenario does not declare the variable ${JSON.stringify(name)}`, {
        hint: declared.length === 0
            ? "name it in the scenario's [runtime] env = [...]"
            : (0,did_you_mean/* suggestion */.h)(name, declared),
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
// EXTERNAL MODULE: ./lib/cli/run-results.js
var run_results = __webpack_require__(748);
;// CONCATENATED MODULE: ./lib/cli/run.js







function run(file, flags, console) {
    const overrides = (0,cli_overrides/* overridesOf */.F)(flags);
    return runSource({ source: (0,scenario_file/* readScenarioFile */.t4)(file), overrides }, flags, console);
}
/** Runs a scenario from wherever it came over the real network. */
async function runSource({ source, overrides }, flags, console) {
    const loaded = (0,scenario_file/* loadScenarioText */.Eb)(source, { overrides, fallbackSeed: (0,random_seed/* drawSeed */.I)() });
    const env = allowedEnv(loaded.scenario.env, flags);
    const drive = (0,real_drive/* realDrive */.H)({ flags, console });
    const results = await (0,load_run/* loadRun */.S)({ source, loaded, overrides, env, flags, console, drive });
    return (0,run_results/* showResults */.G)(results, flags, console);
}
/** @throws UsageError */
function allowedEnv(declared, { env = [] }) {
    return envValues(declared, {
        allowed: env,
        environment: process.env,
        howToAllow: (name) => `--env ${name} takes it from the environment, --env ${name}=… sets it`,
    });
}


/***/ }),

/***/ 9184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeFile),
/* harmony export */   w: () => (/* binding */ OutputFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4691);
/* harmony import */ var _log_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9631);





const READ_BYTES = 1024 * 1024;
/** Where one run leaves its files. */
class OutputFolder {
    path;
    constructor(path) {
        this.path = path;
    }
    /**
     * Makes the folder. One that has files in it is refused, so that no run mixes with another.
     *
     * @param options.reuse write into it all the same
     * @throws FileError
     */
    static create(path, options) {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .orFileError */ .uK)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true }));
        if (!options.reuse && (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .orFileError */ .uK)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path)).length > 0) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path}: the folder is not empty`, {
                hint: "choose another with --output, or overwrite its files with --force",
            });
        }
        return new OutputFolder(path);
    }
    /** Takes back a folder that nothing was written into. */
    removeIfEmpty() {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.path).length === 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(this.path);
    }
    pathOf(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.path, name);
    }
    /**
     * Gives a file of the folder another name. One that has it already is replaced.
     *
     * @returns where it is now
     * @throws FileError
     */
    rename(path, name) {
        const renamed = this.pathOf(name);
        (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .orFileError */ .uK)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, renamed));
        return renamed;
    }
    /** @throws FileError */
    write(name, content) {
        const path = this.pathOf(name);
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .orFileError */ .uK)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, bytes));
        const hash = (0,_log_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)();
        hash.update(bytes);
        return { name, bytes: bytes.length, sha256: hash.hex() };
    }
}
/** Size and hash of a file, whatever its length. @throws FileError */
function describeFile(path) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .orFileError */ .uK)(path, () => {
        const hash = (0,_log_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)();
        const buffer = new Uint8Array(READ_BYTES);
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
        try {
            let bytes = 0;
            let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer);
            for (; count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer)) {
                hash.update(buffer.subarray(0, count));
                bytes += count;
            }
            return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), bytes, sha256: hash.hex() };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    });
}


/***/ }),

/***/ 7167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ drawSeed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** What `randomInt` spans at once, and short enough to be typed again. */
const SEED_LIMIT = 2 ** 32;
/** A seed for a run that was given none: 0 to 2^32 − 1. */
function drawSeed() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(SEED_LIMIT);
}


/***/ })

};
