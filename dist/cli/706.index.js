export const id = 706;
export const ids = [706];
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

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4691);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1488);
/* harmony import */ var _log_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8031);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9542);





async function report(log, flags, console) {
    const { format, output } = flags;
    const { model, exitCode } = await (0,_log_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOfLog */ .k)(log, flags);
    if (output !== undefined) {
        const text = _report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFormats */ .z[format].render(model);
        (0,_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .orFileError */ .uK)(output, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(output, text));
    }
    else if (format === "text") {
        console.out((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTerminal */ .b)(model, { colour: console.outColour, width: console.width }));
    }
    else {
        console.out(_report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFormats */ .z[format].render(model));
    }
    return exitCode;
}


/***/ })

};
