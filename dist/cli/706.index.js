export const id = 706;
export const ids = [706];
export const modules = {

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ logPathOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _app_recorded_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8426);



/** The log that a path means: the file itself, or the one in an output folder. */
function logPathOf(path) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    return isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _app_recorded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_NAME */ .Lv) : path;
}


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ reportOfLog)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/scenario/did-you-mean.js
var did_you_mean = __webpack_require__(2387);
;// CONCATENATED MODULE: ./lib/app/other-assertions.js


/**
 * The scenario of a run, to be judged by the assertions of another.
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
    return { ...scenario, assertions: other.assertions };
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
// EXTERNAL MODULE: ./lib/app/scenario-file.js + 34 modules
var scenario_file = __webpack_require__(8852);
// EXTERNAL MODULE: ./lib/report/model.js + 4 modules
var report_model = __webpack_require__(721);
// EXTERNAL MODULE: ./lib/cli/log-path.js
var log_path = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/cli/percentiles.js
var cli_percentiles = __webpack_require__(7142);
// EXTERNAL MODULE: ./lib/cli/request-filter.js
var request_filter = __webpack_require__(4754);
;// CONCATENATED MODULE: ./lib/cli/log-report.js








/** The report of a log: what the run said of itself, or what other thresholds say of it. */
function reportOfLog(path, flags) {
    const percentiles = (0,cli_percentiles/* parsePercentiles */.G)(flags.percentiles);
    return (0,recorded_log/* withLog */.X1)((0,log_path/* logPathOf */.T)(path), (reader) => {
        const { scenario: own, notes } = (0,recorded_log/* scenarioOfLog */.u2)(reader.header);
        const scenario = flags.scenario === undefined ? own : judgedBy(flags.scenario, own);
        (0,request_filter/* checkFilter */.l)(flags.filter, scenario);
        const { header, metrics, judgement, ending } = (0,read_log/* readLog */.x)(reader, scenario, {
            settings: { failOnInconclusive: flags.failOnInconclusive === true },
            ...(percentiles !== undefined && { percentiles }),
        });
        const input = {
            header,
            scenario,
            metrics,
            judgement,
            notes: notes.map(({ message }) => message),
            logEnding: (0,recorded_log/* endingText */.pG)(ending),
        };
        const model = (0,report_model/* reportModel */.S)(input, { requestFilter: flags.filter });
        return { model, input, exitCode: judgement.exitCode };
    });
}
function judgedBy(file, own) {
    const { scenario } = (0,scenario_file/* loadScenarioText */.Eb)((0,scenario_file/* readScenarioFile */.t4)(file), {
        overrides: {},
        fallbackSeed: own.seed,
    });
    return withAssertionsOf(own, scenario);
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
/* harmony import */ var _log_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7871);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3470);





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
