export const id = 826;
export const ids = [826];
export const modules = {

/***/ 5445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _app_scenario_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2346);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _report_visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5810);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4775);




/** Reads every scenario, and says of each that it is valid, or all that is wrong with it. */
function validate(files, flags, console) {
    const problems = [];
    for (const file of files) {
        try {
            const { notes } = readAndLoad(file);
            if (flags.json === true)
                continue;
            console.out(`${(0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(file)}: valid\n`);
            for (const { message } of notes)
                console.out(`  note: ${(0,_report_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(message)}\n`);
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            problems.push(...jsonProblems(file, error));
            if (flags.json !== true)
                console.note((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error, { colour: console.noteColour }).text);
        }
    }
    if (flags.json === true)
        console.out(`${JSON.stringify({ problems }, undefined, 2)}\n`);
    return problems.length > 0 ? _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.configuration : _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExitCode */ .yU.pass;
}
function readAndLoad(file) {
    return (0,_app_scenario_file_js__WEBPACK_IMPORTED_MODULE_0__/* .loadScenarioText */ .Eb)((0,_app_scenario_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readScenarioFile */ .t4)(file), { overrides: {}, fallbackSeed: 0 });
}
function jsonProblems(file, error) {
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ScenarioError */ .tp)) {
        const { message, hint = null } = error;
        return [{ file, line: null, column: null, length: null, message, hint }];
    }
    return error.problems.map(({ span: { line, column, length }, message, hint = null }) => ({
        file,
        line,
        column,
        length,
        message,
        hint,
    }));
}


/***/ })

};
