export const id = 428;
export const ids = [428];
export const modules = {

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ assert)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

/**
 * Invariants stay on in production: a wrong measurement is worse than a crash.
 *
 * @param broken a constant: a text that is put together here is put together at every call, so a
 *   hot path that has something to add throws by itself
 */
function assert(condition, broken) {
    if (!condition)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU(broken);
}


/***/ }),

/***/ 5854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ SLICE_NANOS_MAX),
/* harmony export */   KP: () => (/* binding */ START_SPREAD_MAX),
/* harmony export */   Ke: () => (/* binding */ DUET_CPUS_MIN),
/* harmony export */   MA: () => (/* binding */ QUADS_MAX),
/* harmony export */   NM: () => (/* binding */ ROUNDS_MAX),
/* harmony export */   sZ: () => (/* binding */ START_SPREAD_MIN),
/* harmony export */   uQ: () => (/* binding */ SPREAD_RUNS_MAX),
/* harmony export */   uy: () => (/* binding */ QUARTERS)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);

/** Of a comparison of two variants. */
/** A slice, or a window: longer ones see less of the noise that both variants share. */
const SLICE_NANOS_MAX = 10 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** Quads, or windows, of one round, the warm-up's and those that count each. */
const QUADS_MAX = 10_000;
/**
 * Rounds. More would leave each look at the figures too little of the error probability, which
 * they share. Of `rounds` in action.yml, too.
 */
const ROUNDS_MAX = 4;
/**
 * CPUs that a duet needs to tell base and head apart, where both run beside Z6: with fewer, a slow
 * variant slows the other one too.
 */
const DUET_CPUS_MIN = 4;
/** Earlier comparisons that say what starts of the same code differ by: the newest. */
const SPREAD_RUNS_MAX = 10;
/**
 * What starts of the same code may be said to differ by, as a standard deviation of logarithms.
 * Below, there is no telling it from the noise within rounds; above, no change could be told.
 */
const START_SPREAD_MIN = 0.003;
const START_SPREAD_MAX = 1;
/**
 * A quad in four, for what can be read from less than all of it: of each pair of slices the first
 * half of both, and the second. In a duet, quarters of its slice.
 */
const QUARTERS = 4;


/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ samplesNeededFor)
/* harmony export */ });
/** This many samples must lie beyond a percentile for it to be more than chance. */
const SAMPLES_BEYOND = 10;
/**
 * How many samples a percentile needs: p50 20, p90 100, p99 1,000, p99.9 10,000.
 *
 * @param percent 0 < percent < 100
 */
function samplesNeededFor(percent) {
    // The small part less takes back what 100 − 99.9 is off in binary.
    return Math.ceil((SAMPLES_BEYOND * 100) / (100 - percent) - 1e-6);
}


/***/ }),

/***/ 2738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WORKERS_MAX)
/* harmony export */ });
/** Threads that drive the load of one run, at most. */
const WORKERS_MAX = 64;


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i4: () => (/* binding */ readBeginning),
/* harmony export */   i7: () => (/* binding */ makeFolderOf),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   uK: () => (/* binding */ orFileError),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);



/** Of a body file or a CA bundle: what a run keeps in memory. */
const WHOLE_FILE_BYTES_MAX = 256 * 1024 * 1024;
/**
 * The first bytes of a file, at most `bytesMax`: a file of any size, and a pipe, cost no more.
 *
 * @throws FileError
 */
function readBeginning(path, bytesMax) {
    return orFileError(path, () => {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
        try {
            const bytes = new Uint8Array(bytesMax);
            let length = 0;
            while (length < bytesMax) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytesMax - length, null);
                if (count === 0)
                    break;
                length += count;
            }
            return bytes.slice(0, length);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    });
}
/** @throws FileError */
function readWhole(path) {
    const bytes = orFileError(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    if (bytes.length > WHOLE_FILE_BYTES_MAX) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path}: it is longer than ${WHOLE_FILE_BYTES_MAX} bytes`);
    }
    return bytes;
}
/** @throws FileError, also for a text that is not UTF-8 */
function readText(path) {
    const bytes = readWhole(path);
    return orFileError(path, () => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}
/** Makes the folder that a file is to lie in. @throws FileError */
function makeFolderOf(path) {
    orFileError(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true }));
}
/** Runs `work`; what the file system says becomes an error that names the file. */
function orFileError(path, work) {
    try {
        return work();
    }
    catch (cause) {
        throw fileError(path, cause);
    }
}
/** What the file system said, with the file's name and, where there are any, plain words. */
function fileError(path, cause) {
    if (cause instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6)
        return cause;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f6(`${path}: ${reasonOf(cause)}`, { cause });
}
const reasons = new Map([
    ["ENOENT", "there is no such file"],
    ["EISDIR", "it is a folder, not a file"],
    ["EACCES", "reading or writing it is not allowed"],
    ["EPERM", "reading or writing it is not allowed"],
    ["ENOTDIR", "a part of the path is not a folder"],
    ["EROFS", "the file system is read-only"],
    ["ENOSPC", "the disk is full"],
    ["ERR_ENCODING_INVALID_ENCODED_DATA", "it is not UTF-8"],
]);
function reasonOf(cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    return reasons.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   Gv: () => (/* binding */ baseUrlText),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl)
/* harmony export */ });
const defaultPorts = { http: 80, https: 443 };
/**
 * @throws SyntaxError that says what is wrong with the URL, as the end of a sentence that
 *   begins with its key
 */
function parseBaseUrl(text) {
    if (text.includes("${"))
        throw new SyntaxError("cannot hold ${env.NAME}");
    if (!/^https?:\/\//iu.test(text))
        throw new SyntaxError("must begin with http:// or https://");
    if (/[\s\\\p{Cc}]/u.test(text))
        throw new SyntaxError("cannot hold spaces or backslashes");
    if (text.includes("?"))
        throw new SyntaxError("cannot have a query");
    if (text.includes("#"))
        throw new SyntaxError("cannot have a fragment");
    const url = parsed(text);
    if (url.username !== "" || url.password !== "" || /^https?:\/\/[^/]*@/iu.test(text)) {
        throw new SyntaxError("cannot have a user or password: use an Authorization header");
    }
    const scheme = url.protocol === "https:" ? "https" : "http";
    const port = url.port === "" ? defaultPorts[scheme] : Number(url.port);
    if (port === 0)
        throw new SyntaxError("cannot have port 0");
    return {
        scheme,
        host: url.hostname.replaceAll(/^\[|\]$/gu, ""),
        port,
        basePath: url.pathname.replace(/\/+$/u, ""),
    };
}
/** `http://[::1]:8080`: the port is always there. */
function originText({ scheme, host, port }) {
    return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function baseUrlText(url) {
    return originText(url) + url.basePath;
}
function parsed(text) {
    try {
        return new URL(text);
    }
    catch {
        throw new SyntaxError("is not a URL with a valid host and port");
    }
}


/***/ }),

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ formatByteSize),
/* harmony export */   S4: () => (/* binding */ byteSizePattern),
/* harmony export */   nS: () => (/* binding */ parseByteSize)
/* harmony export */ });
const bytesPerUnit = new Map([
    ["B", 1],
    ["KiB", 1024],
    ["MiB", 1024 * 1024],
    ["GiB", 1024 * 1024 * 1024],
]);
/** A whole number and a binary unit, `64KiB`. As text: JSON Schema has it too. */
const byteSizePattern = String.raw `^\d{1,15}(B|KiB|MiB|GiB)$`;
/** The bytes of a text like `64KiB`; undefined when the text is not a size. */
function parseByteSize(text) {
    const parts = new RegExp(byteSizePattern, "u").exec(text);
    const unit = parts?.[1];
    if (unit === undefined)
        return undefined;
    return Number(text.slice(0, -unit.length)) * (bytesPerUnit.get(unit) ?? Number.NaN);
}
/** The largest unit that divides it: `64KiB`, `1000B`. */
function formatByteSize(bytes) {
    for (const [unit, size] of [...bytesPerUnit].toReversed()) {
        if (bytes >= size && bytes % size === 0)
            return `${bytes / size}${unit}`;
    }
    return `${bytes}B`;
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   qO: () => (/* binding */ expandEnv),
/* harmony export */   qd: () => (/* binding */ envNameProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const refusedPattern = /^(GITHUB|ACTIONS|RUNNER)_/iu;
const token = /\$\$\{|\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}|\$\{[^}\n]{0,40}\}?/gu;
/** Why a name cannot be declared in `runtime.env`; undefined when it can. */
function envNameProblem(name) {
    if (!namePattern.test(name))
        return "a name has letters, digits and _ and begins with no digit";
    if (refusedPattern.test(name)) {
        return "GITHUB_*, ACTIONS_* and RUNNER_* belong to the runner and may hold its credentials";
    }
    return undefined;
}
/**
 * Takes `${env.NAME}` apart from the text around it. `$${` stands for a plain `${`.
 *
 * @throws SyntaxError when `${` begins anything else
 */
function parseTemplate(text) {
    const parts = [];
    let offset = 0;
    for (const match of text.matchAll(token)) {
        const [found, name] = match;
        const escaped = found === "$${";
        if (!escaped && name === undefined) {
            throw new SyntaxError(`"${found}" is not of the form \${env.NAME}`);
        }
        // Of an escape, the second dollar and the brace are literal.
        const literal = text.slice(offset, match.index) + (escaped ? "${" : "");
        if (literal !== "")
            parts.push({ kind: "literal", text: literal });
        if (name !== undefined)
            parts.push({ kind: "env", name });
        offset = match.index + found.length;
    }
    if (offset < text.length)
        parts.push({ kind: "literal", text: text.slice(offset) });
    return parts;
}
/**
 * The text with the variables' values in it. A value in a path or query is percent-encoded,
 * except for "/", so that it cannot end the path or add a parameter.
 *
 * @param text of a validated scenario
 * @throws UsageError when a variable is not there, or its value cannot stand in that place.
 *   The message never shows a value.
 */
function expandEnv(text, values, place) {
    let expanded = "";
    for (const part of parseTemplate(text)) {
        expanded += part.kind === "literal" ? part.text : valueFor(part.name, values, place);
    }
    return expanded;
}
function valueFor(name, values, place) {
    if (envNameProblem(name) !== undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU(`env.${name} was validated`);
    const value = values.get(name);
    if (value === undefined) {
        const hint = "set it, and allow it for this run";
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the scenario uses the environment variable ${name}`, { hint });
    }
    if (/\p{Cs}/u.test(value))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the value of ${name} is not valid Unicode`);
    if (place === "body")
        return value;
    if (/\p{Cc}/u.test(value)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the value of ${name} has control characters, such as a line end`, {
            hint: "it is used in a header or a path, where they are not allowed",
        });
    }
    if (place === "path")
        return encodeURIComponent(value).replaceAll("%2F", "/");
    if (/[^\x20-\x7e]/u.test(value)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the value of ${name} is used in a header and is not ASCII`);
    }
    return value;
}


/***/ }),

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseJsonPath)
/* harmony export */ });
const PATH_LENGTH_MAX = 1_000;
/** One `.name`, `[3]`, `['name']` or `["name"]`. RFC 9535 §2.3.1, §2.3.3. */
const selector = /\.([\p{L}_][\p{L}\p{Nd}_]*)|\[(0|[1-9]\d{0,8})\]|\['((?:[^'\\\p{Cc}]|\\['\\])*)'\]|\["((?:[^"\\\p{Cc}]|\\["\\])*)"\]/uy;
/**
 * The names and indices of a JSONPath, from the root on.
 *
 * A subset of RFC 9535 that names at most one value: `$`, then names and indices from 0.
 * Wildcards, slices, filters, descendants and indices from the end are refused.
 *
 * @throws SyntaxError with the 1-based column at which it cannot be read
 */
function parseJsonPath(text) {
    if (!text.startsWith("$"))
        throw new SyntaxError('a JSON path begins with "$"');
    if (text.length > PATH_LENGTH_MAX) {
        throw new SyntaxError(`a JSON path has at most ${PATH_LENGTH_MAX} characters`);
    }
    const path = [];
    let offset = 1;
    while (offset < text.length) {
        selector.lastIndex = offset;
        const match = selector.exec(text);
        if (match === null) {
            throw new SyntaxError(`column ${offset + 1} of the JSON path is none of .name, [0] and ["name"]`);
        }
        const [whole, name, index, single, double] = match;
        const quoted = (single ?? double)?.replaceAll(/\\(.)/gu, "$1");
        path.push(index === undefined ? (name ?? quoted ?? "") : Number(index));
        offset += whole.length;
    }
    return path;
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   K4: () => (/* binding */ totalNanos),
/* harmony export */   O2: () => (/* binding */ areaUntil),
/* harmony export */   o0: () => (/* binding */ peak),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);

function totalNanos(levels) {
    let total = 0;
    for (const { nanos } of levels)
        total += nanos;
    return total;
}
function peak(levels) {
    let most = 0;
    for (const { from, to } of levels)
        most = Math.max(most, from, to);
    return most;
}
function scaled(levels, factor) {
    return levels.map(({ from, to, nanos }) => ({ from: from * factor, to: to * factor, nanos }));
}
/** The levels cut at `nanos`, or with the last value held until then. */
function fitted(levels, nanos) {
    const kept = [];
    let rest = nanos;
    for (const level of levels) {
        if (rest <= 0)
            break;
        kept.push(level.nanos <= rest ? level : beginning(level, rest));
        rest -= level.nanos;
    }
    const last = kept.pop();
    if (last === undefined)
        return kept;
    if (rest <= 0)
        return [...kept, last];
    if (last.from === last.to)
        return [...kept, { ...last, nanos: last.nanos + rest }];
    return [...kept, last, { from: last.to, to: last.to, nanos: rest }];
}
/** The area under the lines from the start to `until`: with rates per second, arrivals. */
function areaUntil(levels, until) {
    let area = 0;
    let rest = until;
    for (const level of levels) {
        const { from, to, nanos } = beginning(level, Math.min(level.nanos, Math.max(0, rest)));
        area += ((from + to) / 2) * (nanos / _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9);
        rest -= level.nanos;
    }
    return area;
}
function beginning({ from, to, nanos }, kept) {
    const share = nanos === Infinity ? 0 : kept / nanos;
    return { from, to: from + (to - from) * share, nanos: kept };
}


/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ BODY_BYTES_DEFAULT),
/* harmony export */   B3: () => (/* binding */ REPEAT_MAX),
/* harmony export */   Cc: () => (/* binding */ TLS_TIMEOUT_NANOS_DEFAULT),
/* harmony export */   Ce: () => (/* binding */ RESPONSE_HEAD_BYTES_MAX),
/* harmony export */   Dq: () => (/* binding */ AUTO_COMPARED_NANOS_MAX),
/* harmony export */   Dr: () => (/* binding */ GRACEFUL_STOP_NANOS_DEFAULT),
/* harmony export */   Ed: () => (/* binding */ REQUEST_TIMEOUT_NANOS_DEFAULT),
/* harmony export */   FS: () => (/* binding */ CHECKS_MAX),
/* harmony export */   JO: () => (/* binding */ TAGS_MAX),
/* harmony export */   Ku: () => (/* binding */ HEADERS_MAX),
/* harmony export */   Ld: () => (/* binding */ QUEUED_ARRIVALS_DEFAULT),
/* harmony export */   Md: () => (/* binding */ ITERATIONS_MAX),
/* harmony export */   N0: () => (/* binding */ LINE_LENGTH_MAX),
/* harmony export */   O$: () => (/* binding */ AUTO_ALONE_NANOS),
/* harmony export */   Pk: () => (/* binding */ CONNECT_TIMEOUT_NANOS_DEFAULT),
/* harmony export */   QC: () => (/* binding */ LOG_BYTES_MIN),
/* harmony export */   RJ: () => (/* binding */ LOG_BYTES_DEFAULT),
/* harmony export */   S8: () => (/* binding */ TARGETS_MAX),
/* harmony export */   S9: () => (/* binding */ QUEUED_ARRIVALS_MAX),
/* harmony export */   U: () => (/* binding */ SCENARIO_BYTES_MAX),
/* harmony export */   U5: () => (/* binding */ IN_FLIGHT_DEFAULT_MIN),
/* harmony export */   Ue: () => (/* binding */ NAME_LENGTH_MAX),
/* harmony export */   Uo: () => (/* binding */ RATE_MAX),
/* harmony export */   Vm: () => (/* binding */ SEED_MAX),
/* harmony export */   XE: () => (/* binding */ RESPONSE_FIELDS_MAX),
/* harmony export */   Xr: () => (/* binding */ WAIT_NANOS_MAX),
/* harmony export */   Xt: () => (/* binding */ FLUSH_TICKS_MAX),
/* harmony export */   Yf: () => (/* binding */ BODY_BYTES_MAX),
/* harmony export */   _H: () => (/* binding */ IN_FLIGHT_DEFAULT_MAX),
/* harmony export */   _x: () => (/* binding */ TEXT_LENGTH_MAX),
/* harmony export */   bI: () => (/* binding */ RUN_NANOS_MAX),
/* harmony export */   bO: () => (/* binding */ CONNECTIONS_MAX),
/* harmony export */   dZ: () => (/* binding */ STAGES_MAX),
/* harmony export */   eQ: () => (/* binding */ VUS_MAX),
/* harmony export */   et: () => (/* binding */ REQUESTS_MAX),
/* harmony export */   gt: () => (/* binding */ FLOW_STEPS_MAX),
/* harmony export */   h0: () => (/* binding */ ASSERTIONS_MAX),
/* harmony export */   iI: () => (/* binding */ ARRIVAL_WAIT_NANOS_DEFAULT),
/* harmony export */   i_: () => (/* binding */ LOG_BYTES_MAX),
/* harmony export */   mG: () => (/* binding */ WEIGHT_MAX),
/* harmony export */   p5: () => (/* binding */ RESPONSE_HEAD_BYTES_DEFAULT),
/* harmony export */   qp: () => (/* binding */ PROBLEMS_SHOWN_MAX),
/* harmony export */   tS: () => (/* binding */ NESTING_MAX),
/* harmony export */   uN: () => (/* binding */ ENV_NAMES_MAX),
/* harmony export */   wR: () => (/* binding */ RESPONSE_FIELDS_DEFAULT)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
/** Bytes of the file. */
const SCENARIO_BYTES_MAX = MIB;
/** Tables and arrays inside each other. */
const NESTING_MAX = 16;
/** Problems that one error lists; the rest is counted. */
const PROBLEMS_SHOWN_MAX = 100;
/** Whole runs: 30 days. An instant in nanoseconds stays far below 2^53. */
const RUN_NANOS_MAX = 30 * 24 * 3600 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** Of `duration = "auto"`: a comparison that is not decided by then ends all the same. */
const AUTO_COMPARED_NANOS_MAX = 120 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** … and a run that compares nothing lasts so long. */
const AUTO_ALONE_NANOS = 60 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** Of one exchange, connect, handshake, pause or wait: one hour. */
const WAIT_NANOS_MAX = 3600 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** Virtual users at once. */
const VUS_MAX = 100_000;
/** Connections to one target at once. */
const CONNECTIONS_MAX = 10_000;
/** Iterations per second. */
const RATE_MAX = 1_000_000;
/** Exchanges and arrivals of a run: the log counts them in 32 bits. */
const ITERATIONS_MAX = 4_294_967_295;
/** 2^53 − 1. */
const SEED_MAX = Number.MAX_SAFE_INTEGER;
/** Elements of lists in the file. */
const REQUESTS_MAX = 10_000;
const TARGETS_MAX = 100;
const STAGES_MAX = 1_000;
const FLOW_STEPS_MAX = 1_000;
const ASSERTIONS_MAX = 1_000;
const CHECKS_MAX = 32;
const ENV_NAMES_MAX = 100;
const HEADERS_MAX = 100;
const TAGS_MAX = 32;
/** Times that one step of a sequence is repeated. */
const REPEAT_MAX = 1_000_000;
const WEIGHT_MAX = 1_000_000;
/** UTF-16 units of names, header values, paths and other single lines. */
const NAME_LENGTH_MAX = 100;
const LINE_LENGTH_MAX = 8_192;
/** UTF-16 units of a description, a body or a text to look for. */
const TEXT_LENGTH_MAX = MIB;
const BODY_BYTES_MAX = 16 * GIB;
const BODY_BYTES_DEFAULT = 64 * MIB;
const RESPONSE_HEAD_BYTES_MAX = MIB;
const RESPONSE_HEAD_BYTES_DEFAULT = 64 * KIB;
const RESPONSE_FIELDS_MAX = 10_000;
const RESPONSE_FIELDS_DEFAULT = 256;
const QUEUED_ARRIVALS_MAX = 1_000_000;
const QUEUED_ARRIVALS_DEFAULT = 100_000;
const LOG_BYTES_MIN = MIB;
const LOG_BYTES_MAX = 1024 * GIB;
const LOG_BYTES_DEFAULT = 8 * GIB;
const FLUSH_TICKS_MAX = 1_000_000_000;
const REQUEST_TIMEOUT_NANOS_DEFAULT = 10 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
const CONNECT_TIMEOUT_NANOS_DEFAULT = 10 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
const TLS_TIMEOUT_NANOS_DEFAULT = 10 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
const GRACEFUL_STOP_NANOS_DEFAULT = 10 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
const ARRIVAL_WAIT_NANOS_DEFAULT = _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** Virtual users of an open load without `max_in_flight`: what its peak rate starts in 1 s. */
const IN_FLIGHT_DEFAULT_MIN = 10;
const IN_FLIGHT_DEFAULT_MAX = 10_000;


/***/ }),

/***/ 1562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ loadsAtOnce),
/* harmony export */   EI: () => (/* binding */ slicesPerQuad),
/* harmony export */   Kq: () => (/* binding */ drivenWords),
/* harmony export */   OO: () => (/* binding */ whyNoDuet),
/* harmony export */   TO: () => (/* binding */ whyNotPaired),
/* harmony export */   aG: () => (/* binding */ SLICES_PER_QUAD),
/* harmony export */   m7: () => (/* binding */ scenarioAt),
/* harmony export */   nL: () => (/* binding */ constantLoad),
/* harmony export */   qz: () => (/* binding */ pairedScenario),
/* harmony export */   t2: () => (/* binding */ comparedNanosPerQuad),
/* harmony export */   vn: () => (/* binding */ quadNanos),
/* harmony export */   z1: () => (/* binding */ pairedAt)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);


/** Slices of a quad: two of each variant, in the order ABBA or BAAB. */
const SLICES_PER_QUAD = 4;
/** A duet has one slice for both variants in the place of four that take turns. */
function slicesPerQuad({ duet }) {
    return duet === true ? 1 : SLICES_PER_QUAD;
}
function quadNanos(pairing) {
    return slicesPerQuad(pairing) * pairing.sliceNanos;
}
/** Of a quad: how long one variant is driven in it and compared. */
function comparedNanosPerQuad(pairing) {
    const slices = pairing.duet === true ? 1 : SLICES_PER_QUAD / 2;
    return slices * (pairing.sliceNanos - pairing.guardNanos);
}
/** How both variants are driven, to end a clause. */
function drivenWords({ duet = false }) {
    return duet ? "at once" : "in turns";
}
/** How many times the scenario's load there is at any instant: twice in a duet. */
function loadsAtOnce({ pairing }) {
    return pairing?.duet === true ? 2 : 1;
}
/**
 * The scenario as one round of a comparison drives it: its constant load for the length of a
 * round, at each of its targets twice. The head's come first and keep their names, so whatever
 * the scenario says of a target is said of the head. In a duet the load is that of each variant:
 * all of the arrivals, or half of the virtual users.
 *
 * @throws UsageError when the load cannot be divided so, or a URL is none
 */
function pairedScenario(scenario, pairing) {
    const nanos = quadNanos(pairing);
    const { targets } = scenario;
    const [first, ...others] = [
        ...targets,
        ...targets.map((target) => ({ ...target, name: `${target.name} (base)` })),
    ];
    const load = pairing.duet === true ? loadOfEach(scenario) : scenario.load;
    const paired = {
        ...scenario,
        load: constantLoad(load, (pairing.warmUpQuads + pairing.quads) * nanos),
        warmUpNanos: pairing.warmUpQuads * nanos,
        targets: [first, ...others],
        pairing,
    };
    return pairedAt(paired, pairing);
}
/**
 * A scenario that is driven at two variants, at the addresses that they have now.
 *
 * @throws UsageError when a URL is none
 */
function pairedAt(scenario, { base, head }) {
    const ofHead = scenario.targets.length / 2;
    const [first, ...others] = scenario.targets.map((target, index) => at(target, index < ofHead ? head : base));
    return {
        ...scenario,
        targets: [first, ...others],
        pairing: scenario.pairing && { ...scenario.pairing, base, head },
    };
}
/** Why a load cannot be driven at two variants at once, to follow "because"; undefined: it can. */
function whyNoDuet({ load, workers }) {
    const problem = whyNotPaired(load);
    if (problem !== undefined || load.model === "open")
        return problem;
    const [{ vusFrom: vus }] = load.stages;
    if (vus % 2 !== 0)
        return `${vus} virtual users are not two equal halves`;
    return workers === "auto" || workers <= vus / 2
        ? undefined
        : `each of ${workers} workers needs a virtual user for each variant, and there are ${vus}`;
}
/** What each variant of a duet gets. @throws UsageError where that is not the same for both */
function loadOfEach(scenario) {
    const { load } = scenario;
    const problem = whyNoDuet(scenario);
    if (problem !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the scenario cannot be driven at two variants at once: ${problem}`, {
            hint: "use a constant rate or an even, constant number of virtual users, and a duration",
        });
    }
    if (load.model === "open")
        return load;
    const [stage] = load.stages;
    const vus = stage.vusFrom / 2;
    return { ...load, stages: [{ ...stage, vusFrom: vus, vusTo: vus }] };
}
/** The scenario at one variant alone. @throws UsageError when the URL is none */
function scenarioAt(scenario, url) {
    const [first, ...others] = scenario.targets.map((target) => at(target, url));
    return { ...scenario, targets: [first, ...others] };
}
/** Why a load cannot be driven at two variants in turns, to follow "because"; undefined: it can. */
function whyNotPaired(load) {
    if (load.iterations !== undefined)
        return "its number of iterations ends it";
    if (load.stages.length > 1)
        return "its load has several stages";
    const isConstant = load.model === "open"
        ? load.stages.every(({ rateFrom, rateTo }) => rateFrom === rateTo)
        : load.stages.every(({ vusFrom, vusTo }) => vusFrom === vusTo);
    return isConstant ? undefined : "its load is not constant";
}
/** A load that is constant over time, for so long. @throws UsageError for one that is not */
function constantLoad(load, durationNanos) {
    const problem = whyNotPaired(load);
    if (problem !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the scenario cannot be driven at two variants in turns: ${problem}`, {
            hint: "use a constant rate or a constant number of virtual users, and a duration",
        });
    }
    return load.model === "open"
        ? { ...load, stages: [{ ...load.stages[0], durationNanos }] }
        : { ...load, stages: [{ ...load.stages[0], durationNanos }] };
}
function at(target, url) {
    try {
        return { ...target, ...(0,_base_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseUrl */ .Q2)(url) };
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the target ${JSON.stringify(url)} ${cause.message}`, { cause });
    }
}


/***/ }),

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ parsePercentage),
/* harmony export */   Ee: () => (/* binding */ formatPercentage),
/* harmony export */   pA: () => (/* binding */ percentagePattern)
/* harmony export */ });
/** `5%`, `2.5%`. As text: JSON Schema has it too. */
const percentagePattern = String.raw `^\d{1,6}(\.\d{1,6})?%$`;
/** The share that a text like `5%` says: 0.05. undefined when the text is no percentage. */
function parsePercentage(text) {
    return new RegExp(percentagePattern, "u").test(text)
        ? Number(text.slice(0, -1)) / 100
        : undefined;
}
/** 0.05 is `5%`, and not what binary fractions make of it. */
function formatPercentage(share) {
    return `${Number((share * 100).toPrecision(12))}%`;
}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ checkAgainstPlan),
/* harmony export */   A: () => (/* binding */ loadNanos)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _base_sample_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9029);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3907);
/* harmony import */ var _schema_leaf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(928);




/** What the claims ask of the run's length, and whether it can give them enough samples. */
function checkAgainstPlan(claims, plan, problems) {
    const measured = loadNanos(plan.load) - plan.warmUpNanos;
    const early = plan.autoNanosMax === undefined ? "" : " when a comparison is decided at once";
    const seen = new Set();
    for (const claim of claims) {
        const { text, path, window, statistic, metric } = claim;
        if (seen.has(text)) {
            problems.add({ path, part: "key", message: `the assertion "${text}" is there twice` });
        }
        seen.add(text);
        if (window !== undefined && window.toNanos > measured) {
            const message = `window ends at ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(window.toNanos)}, but ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(measured)} are measured${early}`;
            problems.add({ path: [...path, "window"], message });
        }
        // Of connections nobody can say how many there will be.
        if (statistic.kind !== "percentile" || metric === "http_req_connecting")
            continue;
        const needed = (0,_base_sample_size_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesNeededFor */ .g)(statistic.percent);
        const planned = Math.floor(plannedSamples(claim, plan));
        if (planned >= needed)
            continue;
        problems.add({
            path,
            part: "key",
            message: `p(${statistic.percent}) needs at least ${(0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(needed)} samples; the load has at most ${(0,_schema_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(planned)} for it${early}`,
            hint: "raise the rate, the duration or the iterations, or assert a lower percentile",
        });
    }
}
function loadNanos(load) {
    return (0,_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .totalNanos */ .K4)(load.stages.map(({ durationNanos: nanos }) => ({ from: 0, to: 0, nanos })));
}
/** The exchanges that a claim can be answered from; Infinity when the load does not say. */
function plannedSamples({ where, window }, plan) {
    const { load, warmUpNanos } = plan;
    if (load.model === "closed") {
        return (load.iterations ?? Infinity) * exchangesPerIteration(where, plan);
    }
    const levels = load.stages.map(({ rateFrom, rateTo, durationNanos }) => ({
        from: rateFrom,
        to: rateTo,
        nanos: durationNanos,
    }));
    const arrivalsUntil = (nanos) => 
    // A hair more than the area, which is off by a hair in binary.
    Math.min(load.iterations ?? Infinity, (0,_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .areaUntil */ .O2)(levels, nanos) + 1e-6);
    const arrivals = arrivalsUntil(warmUpNanos + (window?.toNanos ?? Infinity)) -
        arrivalsUntil(warmUpNanos + (window?.fromNanos ?? 0));
    return Math.ceil(arrivals - 1e-3) * exchangesPerIteration(where, plan);
}
/** The mean number, of those that `where` selects by name. */
function exchangesPerIteration(where, { flow, requests, targets }) {
    const ofTarget = where.target === undefined ? 1 : share(targets, where.target);
    if (flow === undefined) {
        return ofTarget * (where.request === undefined ? 1 : share(requests, where.request));
    }
    let exchanges = 0;
    for (const { requestIndex, repeat } of flow.steps) {
        if (where.request === undefined || requests[requestIndex]?.name === where.request) {
            exchanges += repeat;
        }
    }
    return ofTarget * exchanges;
}
function share(weighted, name) {
    let all = 0;
    let named = 0;
    for (const { name: each, weight } of weighted) {
        all += weight;
        if (each === name)
            named += weight;
    }
    return all === 0 ? 0 : named / all;
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ workers),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   lb: () => (/* binding */ durationOrAuto),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   um: () => (/* binding */ tables),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yj: () => (/* binding */ positive),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zO: () => (/* binding */ fraction),
/* harmony export */   zz: () => (/* binding */ dictionary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1356);
/* harmony import */ var _byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _base_workers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2738);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4536);
/* harmony import */ var _percentage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1604);







/** What a leaf knows about itself beside its JSON Schema. */
function facts(accepts, { about, otherwise }) {
    const fallback = otherwise === undefined ? "" : ` Default: ${otherwise}.`;
    return { description: about + fallback, about, accepts, otherwise: otherwise ?? "" };
}
/** A table with these keys and no other. */
function table(shape, about) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(shape, {
        // For an unknown key the message is the list of the known ones: wording.ts reads it.
        error: (issue) => issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : "must be a table",
    })
        .meta({ description: about });
}
/** Tables of one kind: `[[name]]`. */
function tables(element, max, about) {
    const error = `must be a list of 1 to ${grouped(max)} tables`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(element, { error }).min(1, { error }).max(max, { error }).meta({
        description: about,
    });
}
/** A table whose keys are the user's. */
function dictionary(value, max, about) {
    const accepts = `a table with at most ${grouped(max)} keys`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value, { error: `must be ${accepts}` })
        .refine((record) => Object.keys(record).length <= max, { error: `must be ${accepts}` })
        .meta(facts(accepts, about));
}
function whole({ min, max }, about) {
    const accepts = `a whole number, ${grouped(min)} to ${grouped(max)}`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr({ error }).min(min, { error }).max(max, { error }).meta(facts(accepts, about));
}
/** A number of threads, or the word that leaves it to the machine. */
function workers(about) {
    const accepts = `a whole number, 1 to ${grouped(_base_workers_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKERS_MAX */ .L)}, or "auto"`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(_base_workers_js__WEBPACK_IMPORTED_MODULE_4__/* .WORKERS_MAX */ .L), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("auto")], { error })
        .meta(facts(accepts, about));
}
function fraction(about) {
    const accepts = "a number, 0 to 1";
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig({ error }).min(0, { error }).max(1, { error }).meta(facts(accepts, about));
}
/** `"5%"`; read as a share, 0.05. */
function percentage({ min, max }, about) {
    const accepts = `a text like "5%" or "2.5%", ${(0,_percentage_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPercentage */ .Ee)(min)} to ${(0,_percentage_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPercentage */ .Ee)(max)}`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error })
        .regex(new RegExp(_percentage_js__WEBPACK_IMPORTED_MODULE_5__/* .percentagePattern */ .pA, "u"), { error, abort: true })
        .refine((text) => within((0,_percentage_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePercentage */ .A3)(text), { min, max }), { error })
        .transform((text) => (0,_percentage_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePercentage */ .A3)(text) ?? Number.NaN)
        .meta(facts(accepts, about));
}
function positive(max, about) {
    const accepts = `a number above 0, at most ${grouped(max)}`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig({ error }).gt(0, { error }).max(max, { error }).meta(facts(accepts, about));
}
function flag(about) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY({ error: "must be true or false" }).meta(facts("`true` or `false`", about));
}
function choice(values, about) {
    const accepts = oneOf(values);
    return zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(values, { error: `must be ${accepts}` }).meta(facts(accepts, about));
}
/** A text on one line that is shown to people: no control characters. */
function line(about, max = _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_LENGTH_MAX */ .N0) {
    const accepts = `a text of 1 to ${grouped(max)} characters on one line`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error })
        .min(1, { error, abort: true })
        .max(max, { error, abort: true })
        .refine((text) => !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text), { error })
        .meta(facts(accepts, about));
}
function name(about) {
    return line(about, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_LENGTH_MAX */ .Ue);
}
/** A text of several lines. */
function block(max, about) {
    const accepts = `a text of at most ${grouped(max)} characters`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error })
        .max(max, { error, abort: true })
        .refine((text) => !/\p{Cs}/u.test(text), { error })
        .meta(facts(accepts, about));
}
/** `"1m30s"`; read as nanoseconds. */
function duration({ min, max }, about) {
    const accepts = `a text like "5s", "1m30s" or "250ms", ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(min)} to ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(max)}`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error })
        .regex(new RegExp(_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, "u"), { error, abort: true })
        .refine((text) => within((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text), { min, max }), { error })
        .transform((text) => (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text) ?? 0)
        .meta(facts(accepts, about));
}
/** A duration, or the word that leaves it to what the run finds. */
function durationOrAuto({ min, max }, about) {
    const accepts = `"auto", or a text like "5s", "1m30s" or "250ms", ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(min)} to ${(0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(max)}`;
    const error = `must be ${accepts}`;
    const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(new RegExp(_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationPattern */ .Zq, "u"), { abort: true })
        .refine((written) => within((0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(written), { min, max }))
        .transform((written) => (0,_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(written) ?? 0);
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("auto"), text], { error }).meta(facts(accepts, about));
}
function seconds(range, about) {
    return scaled("seconds", _base_time_js__WEBPACK_IMPORTED_MODULE_6__/* .NANOS_PER_SECOND */ .H9, { range, about });
}
function milliseconds(range, about) {
    return scaled("milliseconds", _base_time_js__WEBPACK_IMPORTED_MODULE_6__/* .NANOS_PER_MILLI */ .gs, { range, about });
}
/** z6's way: a bare number whose unit is in its key. Read as nanoseconds. */
function scaled(unit, nanosPerUnit, of) {
    const min = of.range.min / nanosPerUnit;
    const max = of.range.max / nanosPerUnit;
    const accepts = `a number of ${unit}, ${min === 0 ? "0" : "above 0"} to ${grouped(max)}`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig({ error })
        .min(min, { error })
        .max(max, { error })
        .transform((amount) => Math.round(amount * nanosPerUnit))
        .meta(facts(accepts, of.about));
}
/** `"64KiB"` or a number of bytes; read as bytes. */
function byteSize({ min, max }, about) {
    const accepts = `a text like "64KiB" or a number of bytes, ${(0,_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteSize */ .$j)(min)} to ${(0,_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatByteSize */ .$j)(max)}`;
    const error = `must be ${accepts}`;
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(new RegExp(_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .byteSizePattern */ .S4, "u"), { error })], { error })
        .transform((size) => (typeof size === "number" ? size : ((0,_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .nS)(size) ?? -1)))
        .refine((bytes) => within(bytes, { min, max }), { error })
        .meta(facts(accepts, about));
}
function within(value, { min, max }) {
    return value !== undefined && value >= min && value <= max;
}
function oneOf(values) {
    return values.length === 1
        ? `"${values[0]}"`
        : `one of ${values.map((v) => `"${v}"`).join(", ")}`;
}
/** 10000 → 10,000, the same in every locale. */
function grouped(value) {
    const [integer = "", rest] = String(value).split(".");
    const digits = integer.replaceAll(/\B(?=(\d{3})+$)/gu, ",");
    return rest === undefined ? digits : `${digits}.${rest}`;
}


/***/ }),

/***/ 4498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ workersMaxOf),
/* harmony export */   i: () => (/* binding */ vusMaxOf)
/* harmony export */ });
/** The most virtual users at once. */
function vusMaxOf(load) {
    if (load.model === "open")
        return load.maxInFlight;
    let most = 1;
    for (const { vusFrom, vusTo } of load.stages)
        most = Math.max(most, vusFrom, vusTo);
    return most;
}
/** The most workers that can share a load: each needs a virtual user, and a connection to every target. */
function workersMaxOf(divided) {
    let most = vusMaxOf(divided.load);
    for (const { maxConnections } of divided.targets)
        most = Math.min(most, maxConnections);
    return most;
}


/***/ })

};
