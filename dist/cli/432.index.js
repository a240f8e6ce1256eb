export const id = 432;
export const ids = [432];
export const modules = {

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/app/read-log.js
var read_log = __webpack_require__(3908);
// EXTERNAL MODULE: ./lib/app/recorded-log.js
var recorded_log = __webpack_require__(7692);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
// EXTERNAL MODULE: ./lib/gate/comparability.js
var comparability = __webpack_require__(4385);
;// CONCATENATED MODULE: ./lib/gate/difference.js



/**
 * What two runs of the same code on two machines, or at two times, commonly differ by (STATS
 * 2.3). No run can show that from within, so it is assumed.
 */
const BETWEEN_RUNS_SPREAD = { p50: 0.1, p90: 0.15, p95: 0.15, p99: 0.2, rate: 0.1 };
/** Seconds that a run needs for its own spread to mean anything. */
const SECONDS_MIN = 8;
/**
 * Samples beyond the percentile that a second needs to count. With one, its p99 is its maximum,
 * which varies more than p99 does: noise is then overstated, and never understated.
 */
const SAMPLES_BEYOND_MIN = 1;
/** A difference within one spread is noise, one beyond two is clear; nobody knows in between. */
const CLEAR_SPREADS = 2;
/** Share of exchanges, absolute: smaller differences of failures are never clear. */
const FAILED_RATIO_FLOOR = 0.001;
const FAILURES_MIN = 5;
const PAIR_CAVEAT = "One pair of runs cannot prove a regression: two runs of the same code differ too. Labels compare the difference with the spread of the runs' own seconds and with what runs commonly differ by.";
const percents = { p50: 50, p90: 90, p95: 95, p99: 99 };
const percentileNames = Object.keys(percents);
/** Sets two runs side by side and says which differences stand out from noise. */
function compareRuns(base, head) {
    const runs = { base: base.metrics, head: head.metrics };
    const keys = (0,comparability/* differingKeys */.V)(base.scenario, head.scenario);
    const headRequests = new Map(runs.head.requests.map((request) => [request.name, request]));
    const baseNames = new Set(runs.base.requests.map(({ name }) => name));
    const overall = rowsOf(undefined, { base: runs.base.overall, head: runs.head.overall }, runs);
    const perRequest = runs.base.requests.flatMap((request) => {
        const counterpart = headRequests.get(request.name);
        if (counterpart === undefined)
            return [];
        return rowsOf(request.name, { base: request, head: counterpart }, runs);
    });
    const rows = [...overall, ...perRequest];
    return {
        comparable: keys.length === 0,
        differingKeys: keys,
        rows: keys.length === 0 ? rows : rows.map((row) => ({ ...row, label: "cannot_tell" })),
        requestsOnlyInBase: [...baseNames].filter((name) => !headRequests.has(name)),
        requestsOnlyInHead: [...headRequests.keys()].filter((name) => !baseNames.has(name)),
        caveat: PAIR_CAVEAT,
    };
}
function rowsOf(request, pair, runs) {
    const rows = percentileNames.flatMap((name) => percentileRow(name, pair, runs) ?? []);
    return [...rows, failureRow(pair), rateRow(pair, runs)].map((row) => ({ request, ...row }));
}
/** undefined when a run does not list this percentile. */
function percentileRow(quantity, { base, head }, runs) {
    const percent = percents[quantity];
    const valueOf = ({ ok }) => ok.responseTime.percentiles.find((listed) => listed.percent === percent);
    const before = valueOf(base);
    const after = valueOf(head);
    if (before === undefined || after === undefined)
        return undefined;
    const ofSecond = (second) => {
        const samples = second.ended - second.failed;
        const isEnough = samples * (1 - percent / 100) >= SAMPLES_BEYOND_MIN;
        return isEnough ? second[`${quantity}Nanos`] : undefined;
    };
    const spread = hypotenuse(BETWEEN_RUNS_SPREAD[quantity], secondsSpread(runs.base, ofSecond) * widening(base, runs.base), secondsSpread(runs.head, ofSecond) * widening(head, runs.head));
    const isEligible = before.eligible && after.eligible;
    const values = { base: before.nanos, head: after.nanos };
    return { quantity, unit: "nanos", ...relativeRow(values, isEligible ? spread : Number.NaN) };
}
function rateRow({ base, head }, runs) {
    const ended = (second) => second.ended;
    const spread = hypotenuse(BETWEEN_RUNS_SPREAD.rate, secondsSpread(runs.base, ended) * widening(base, runs.base), secondsSpread(runs.head, ended) * widening(head, runs.head));
    const values = { base: base.endedPerSecond, head: head.endedPerSecond };
    return { quantity: "rate", unit: "perSecond", ...relativeRow(values, spread) };
}
/** Two shares differ beyond noise when by more than two standard errors and the floor. */
function failureRow({ base, head }) {
    const failures = base.failed + head.failed;
    const all = base.ended + head.ended;
    const pooled = all > 0 ? failures / all : Number.NaN;
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / base.ended + 1 / head.ended));
    const spread = Math.max(FAILED_RATIO_FLOOR, CLEAR_SPREADS * error);
    const { absolute, relative } = differenceOf({ base: base.failedRatio, head: head.failedRatio });
    let label = "cannot_tell";
    if (absolute !== undefined && Math.abs(absolute) <= spread)
        label = "within_noise";
    else if (absolute !== undefined && failures >= FAILURES_MIN)
        label = "clear";
    return {
        quantity: "failed_ratio",
        unit: "ratio",
        base: base.failedRatio,
        head: head.failedRatio,
        absolute,
        relative,
        spread: Number.isNaN(spread) ? undefined : spread,
        label,
    };
}
function relativeRow(values, spread) {
    const { absolute, relative } = differenceOf(values);
    const { base, head } = values;
    const known = Number.isNaN(spread) ? undefined : spread;
    return { base, head, absolute, relative, spread: known, label: labelOf(values, known) };
}
/** Growth by half and shrinking to two thirds are the same size of difference. */
function labelOf({ base, head }, spread) {
    if (spread === undefined || base === undefined || head === undefined)
        return "cannot_tell";
    if (base === head)
        return "within_noise";
    const size = Math.max(base, head) / Math.min(base, head) - 1;
    if (size <= spread)
        return "within_noise";
    return size > CLEAR_SPREADS * spread ? "clear" : "cannot_tell";
}
function differenceOf({ base, head }) {
    if (base === undefined || head === undefined)
        return { absolute: undefined, relative: undefined };
    return { absolute: head - base, relative: base === 0 ? undefined : head / base - 1 };
}
/** The relative spread of the whole seconds of the measured window; NaN with too few of them. */
function secondsSpread({ run, timeline }, valueOf) {
    const values = wholeSeconds(timeline, run).flatMap((second) => valueOf(second) ?? []);
    if (values.length < SECONDS_MIN)
        return Number.NaN;
    const middle = (0,median/* median */.J)(values);
    return middle === 0 ? Number.NaN : (0,median/* medianSpread */.m)(values) / middle;
}
function wholeSeconds({ seconds }, { windowFrom, windowTo }) {
    return seconds.filter(({ second }) => {
        const from = second * time/* NANOS_PER_SECOND */.H9;
        return from >= windowFrom && from + time/* NANOS_PER_SECOND */.H9 <= windowTo;
    });
}
/**
 * Seconds are kept for all exchanges together. A request with a quarter of the samples has up to
 * twice the spread: where that is too much, a difference is missed and none is made up.
 */
function widening({ ended }, { overall }) {
    return ended > 0 ? Math.sqrt(overall.ended / ended) : Number.NaN;
}
function hypotenuse(...sides) {
    return Math.sqrt(sides.reduce((sum, side) => sum + side * side, 0));
}

// EXTERNAL MODULE: ./lib/report/json-sections.js
var json_sections = __webpack_require__(6979);
// EXTERNAL MODULE: ./lib/report/markdown-section.js
var markdown_section = __webpack_require__(3275);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/report/terminal-page.js
var terminal_page = __webpack_require__(2434);
;// CONCATENATED MODULE: ./lib/report/difference-layouts.js




/** Names the format of `z6 diff --json`; it is not an address. */
const DIFFERENCE_SCHEMA_ID = "urn:z6:difference:1";
/** Rows of the table in Markdown: 20 requests of 6 figures. */
const MARKDOWN_ROWS_MAX = 120;
function renderDifferenceTerminal(model, options) {
    const { headline, baseName, headName, sections } = model;
    return (0,terminal_page/* terminalPage */.m)({
        head: ({ paint }) => [
            paint(headline, "strong"),
            paint(`base ${baseName} · head ${headName}`, "quiet"),
        ],
        sections,
    }, options);
}
function renderDifferenceMarkdown(model) {
    const { headline, baseName, headName, sections } = model;
    const blocks = [
        `### Z6 difference: ${(0,markdown_text/* markdownSentence */.nv)(headline)}`,
        `<sub>base ${(0,markdown_text/* markdownCode */.D9)(baseName)} · head ${(0,markdown_text/* markdownCode */.D9)(headName)}</sub>`,
        ...sections.flatMap((section) => [
            `#### ${section.title}`,
            (0,markdown_section/* markdownSection */.d)(section, MARKDOWN_ROWS_MAX),
        ]),
    ];
    return `${blocks.join("\n\n")}\n`;
}
function renderDifferenceJson({ difference, baseName, headName }) {
    const document = {
        schema: DIFFERENCE_SCHEMA_ID,
        version: 1,
        base: baseName,
        head: headName,
        comparable: difference.comparable,
        differing_keys: difference.differingKeys,
        requests_only_in_base: difference.requestsOnlyInBase,
        requests_only_in_head: difference.requestsOnlyInHead,
        rows: difference.rows.map((row) => ({
            request: row.request ?? null,
            quantity: row.quantity,
            unit: json_sections/* unitNames */.PH[row.unit],
            base: (0,json_sections/* inUnit */.IP)(row.base, row.unit),
            head: (0,json_sections/* inUnit */.IP)(row.head, row.unit),
            absolute: (0,json_sections/* inUnit */.IP)(row.absolute, row.unit),
            relative_ratio: row.relative ?? null,
            spread_ratio: row.spread ?? null,
            label: row.label,
        })),
        caveat: difference.caveat,
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/report/difference-model.js


/** Two runs side by side, ready to be laid out. */
function differenceModel(input) {
    const { difference, baseName, headName } = (0,visible_text/* withVisibleTexts */.H_)(input);
    const sections = [tableSection(difference), notesSection(difference)];
    return { difference, baseName, headName, headline: headlineOf(difference), sections };
}
const quantityNames = {
    p50: "p50",
    p90: "p90",
    p95: "p95",
    p99: "p99",
    failed_ratio: "failed",
    rate: "rate",
};
function headlineOf({ comparable, rows }) {
    if (!comparable)
        return "The runs drove different loads: they cannot be compared";
    const { worse, better, other } = clearDifferences(rows);
    if (worse + better + other === 0)
        return "No clear difference";
    const parts = [
        ...(worse > 0 ? [`${(0,wording/* formatCount */.B4)(worse)} clearly worse`] : []),
        ...(better > 0 ? [`${(0,wording/* formatCount */.B4)(better)} clearly better`] : []),
        ...(other > 0 ? [`${(0,wording/* formatCount */.B4)(other)} clearly different`] : []),
    ];
    return `${parts.join(", ")}, of ${(0,wording/* formatCount */.B4)(rows.length)} figures`;
}
function clearDifferences(rows) {
    const clear = rows.filter(({ label }) => label === "clear");
    const worse = clear.filter((row) => isWorse(row)).length;
    const better = clear.filter((row) => isBetter(row)).length;
    return { worse, better, other: clear.length - worse - better };
}
const columns = [
    { title: "", kind: "name" },
    { title: "", kind: "text" },
    { title: "base", kind: "number" },
    { title: "head", kind: "number" },
    { title: "change", kind: "number" },
    { title: "noise", kind: "number" },
    { title: "", kind: "text" },
];
function tableSection({ rows }) {
    const tableRows = rows.map((row, at) => ({
        mark: markOf(row),
        isDetail: false,
        cells: [
            rows[at - 1]?.request === row.request && at > 0 ? "" : (row.request ?? "all exchanges"),
            quantityNames[row.quantity],
            quantityText(row.base, row),
            quantityText(row.head, row),
            changeText(row),
            row.spread === undefined ? "–" : `±${(0,wording/* formatShare */.T1)(row.spread)}`,
            labelWords(row),
        ],
    }));
    const table = { columns, rows: tableRows, saysMarks: true, note: undefined };
    return { id: "difference", title: "Figures", kind: "table", table };
}
function notesSection(difference) {
    const { differingKeys, requestsOnlyInBase, requestsOnlyInHead, caveat } = difference;
    const lists = [
        { words: "The scenarios differ in", names: differingKeys },
        { words: "Only the base has the requests", names: requestsOnlyInBase },
        { words: "Only the head has the requests", names: requestsOnlyInHead },
    ];
    const notes = lists
        .filter(({ names }) => names.length > 0)
        .map(({ words, names }) => `${words} ${listed(names)}.`);
    const items = [...notes, caveat].map((text) => ({ mark: undefined, text }));
    return { id: "notes", title: "Notes", kind: "list", items };
}
/** Names in a sentence; the rest is counted. */
const NAMES_SHOWN_MAX = 10;
function listed(names) {
    const rest = names.length - NAMES_SHOWN_MAX;
    const shown = names.slice(0, NAMES_SHOWN_MAX).join(", ");
    return rest > 0 ? `${shown} and ${(0,wording/* formatCount */.B4)(rest)} more` : shown;
}
function quantityText(value, { unit }) {
    return value === undefined ? "–" : (0,wording/* formatQuantity */.VZ)(value, unit);
}
/** Failures differ by percentage points: their relative change says little. */
function changeText({ quantity, absolute, relative }) {
    const isShare = quantity === "failed_ratio";
    const change = isShare ? absolute : relative;
    if (change === undefined)
        return "–";
    const sign = change > 0 ? "+" : change < 0 ? "−" : "";
    return `${sign}${(0,wording/* formatShare */.T1)(Math.abs(change))}${isShare ? " points" : ""}`;
}
/** More time and more failures are worse; of a rate only the reader knows. */
function isWorse({ quantity, absolute }) {
    return quantity !== "rate" && absolute !== undefined && absolute > 0;
}
function isBetter({ quantity, absolute }) {
    return quantity !== "rate" && absolute !== undefined && absolute < 0;
}
function markOf(row) {
    if (row.label === "within_noise")
        return undefined;
    if (row.label === "cannot_tell")
        return "undecided";
    return isBetter(row) ? "held" : "warning";
}
function labelWords(row) {
    switch (row.label) {
        case "within_noise":
            return "within noise";
        case "cannot_tell":
            return "cannot tell";
        case "clear":
            if (isWorse(row))
                return "clearly worse";
            return isBetter(row) ? "clearly better" : "clearly different";
    }
    return row.label;
}

// EXTERNAL MODULE: ./lib/cli/log-path.js
var log_path = __webpack_require__(6569);
;// CONCATENATED MODULE: ./lib/cli/diff.js








/** Sets two runs side by side. A difference is no verdict, so the exit code is 0. */
async function diff([base, head], flags, console) {
    const difference = compareRuns(await readRun(base), await readRun(head));
    const model = differenceModel({
        difference,
        baseName: nameOf(base, head),
        headName: nameOf(head, base),
    });
    switch (flags.format) {
        case "text": {
            const { outColour: colour, width } = console;
            console.out(renderDifferenceTerminal(model, { colour, width }));
            break;
        }
        case "json":
            console.out(renderDifferenceJson(model));
            break;
        case "markdown":
            console.out(renderDifferenceMarkdown(model));
            break;
        default:
            flags.format;
    }
    return errors/* ExitCode */.yU.pass;
}
function readRun(path) {
    return (0,recorded_log/* withLog */.X1)((0,log_path/* logPathOf */.T)(path), (reader) => {
        const { scenario } = (0,recorded_log/* scenarioOfLog */.u2)(reader.header);
        const settings = { failOnInconclusive: false };
        return { scenario, metrics: (0,read_log/* readLog */.x)(reader, scenario, { settings }).metrics };
    });
}
/** The last part of a path, unless that is the same for both. */
function nameOf(path, other) {
    return (0,external_node_path_.basename)(path) === (0,external_node_path_.basename)(other) ? path : (0,external_node_path_.basename)(path);
}


/***/ }),

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


/***/ })

};
