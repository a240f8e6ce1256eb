export const id = 118;
export const ids = [118];
export const modules = {

/***/ 3908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1409);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9988);
/* harmony import */ var _metrics_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1045);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9081);




/**
 * Metrics and verdict from a log alone: what the run itself said, or what another scenario or
 * other settings say of the same events.
 */
function readLog(reader, scenario, options) {
    const fold = new _metrics_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .RunFold */ .N(scenario, { ...options, workers: reader.header.workers });
    for (const { rows } of reader.blocks()) {
        const judged = rows.kind.subarray(0, rows.length).includes(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.assertionResult);
        if (!judged)
            fold.add(rows);
    }
    const metrics = fold.finish((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedArrivals */ .rm)(scenario, fold.rounds));
    const judgement = (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(metrics, scenario, options.settings);
    return { metrics, judgement, header: reader.header, ending: reader.ending };
}


/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ withLog),
/* harmony export */   Zc: () => (/* binding */ sourceOfLog),
/* harmony export */   pG: () => (/* binding */ endingText),
/* harmony export */   u2: () => (/* binding */ scenarioOfLog)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _eventlog_log_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5330);
/* harmony import */ var _node_log_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7737);
/* harmony import */ var _node_log_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9631);
/* harmony import */ var _scenario_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2346);





/** Hands an opened log to `use`, and closes the file after it. @throws FileError, LogError */
async function withLog(path, use) {
    const source = new _node_log_file_js__WEBPACK_IMPORTED_MODULE_2__/* .LogFileSource */ .W(path);
    try {
        return await use(new _eventlog_log_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .LogReader */ .w(source, _node_log_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .logPorts */ .dX));
    }
    finally {
        source.close();
    }
}
/**
 * The scenario of a log as it was run: its text with the run's overrides and seed.
 *
 * @throws LogError for one of several shards: a part of a run says nothing of the whole
 */
function scenarioOfLog(header) {
    const { index, count } = header.shard;
    if (count > 1) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI(`the log is shard ${index + 1} of ${count} of a run, and the others are missing`);
    }
    return (0,_scenario_file_js__WEBPACK_IMPORTED_MODULE_4__/* .loadScenarioText */ .Eb)(sourceOfLog(header), {
        overrides: { ...header.overrides, seed: header.seed },
        fallbackSeed: header.seed,
    });
}
function sourceOfLog({ scenario }) {
    return (0,_scenario_file_js__WEBPACK_IMPORTED_MODULE_4__/* .scenarioText */ .WC)(scenario.file, scenario.text);
}
/** How a log ended, in words: "complete", or what is wrong with it and where. */
function endingText(ending) {
    if (ending.kind === "complete")
        return "complete";
    const { kind, block, offset, reason } = ending;
    return `${kind} at block ${block}, byte ${offset}: ${reason}`;
}


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ differingKeys),
/* harmony export */   Z: () => (/* binding */ comparableParts)
/* harmony export */ });
/** What may differ between two runs that are compared: names, addresses, judging, the draw. */
const ignoredKeys = new Set([
    "metadata",
    // How long the load was is in the load.
    "autoNanosMax",
    "seed",
    "assertions",
    "comparison",
    "env",
    "eventLogPath",
    "flushIntervalTicks",
]);
const ignoredTargetKeys = new Set([
    "name",
    "host",
    "port",
    "basePath",
    "serverName",
    "caBundlePath",
]);
const ignoredLimitKeys = new Set(["logBytesMax"]);
/** It judges, and drives nothing. */
const ignoredPairingKeys = new Set(["startSpread"]);
/**
 * What makes runs comparable: requests, load, pace, the shape of the targets and limits. Runs of
 * scenarios that are equal in it may differ in names, addresses, assertions and seed.
 */
function comparableParts(scenario) {
    const targets = scenario.targets.map((target) => pick(target, ignoredTargetKeys));
    const limits = pick(scenario.limits, ignoredLimitKeys);
    const parts = { ...pick(scenario, ignoredKeys), targets, limits };
    return scenario.pairing === undefined
        ? parts
        : { ...parts, pairing: pick(scenario.pairing, ignoredPairingKeys) };
}
/**
 * Where two scenarios drive different loads, as `load.stages[0].rateTo`, in the order of the
 * first scenario's keys. Empty: their runs can be compared.
 */
function differingKeys(base, head) {
    const found = [];
    collect("", [comparableParts(base), comparableParts(head)], found);
    return found;
}
function pick(value, ignored) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !ignored.has(key)));
}
function collect(path, [a, b], found) {
    if (Object.is(a, b))
        return;
    const isDeep = isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b);
    if (!isDeep) {
        found.push(path);
        return;
    }
    const left = new Map(Object.entries(a));
    const right = new Map(Object.entries(b));
    for (const key of new Set([...left.keys(), ...right.keys()])) {
        const step = Array.isArray(a) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
        collect(step, [left.get(key), right.get(key)], found);
    }
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 6293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/**
 * Columns of a terminal that a text takes: two for East Asian wide characters and emoji, none
 * for marks that combine. By fixed ranges: what a Unicode version says must not move a report.
 */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character.codePointAt(0));
    return width;
}
/** The text, or its beginning and "…", in at most so many columns. */
function fitted(text, widthMax) {
    if (displayWidth(text) <= widthMax)
        return text;
    let fitting = "";
    let width = 1;
    for (const character of text) {
        width += characterWidth(character.codePointAt(0));
        if (width > widthMax)
            break;
        fitting += character;
    }
    return `${fitting}…`;
}
/** Breaks a text at its spaces into lines of at most so many columns; a longer word stands alone. */
function wrapped(text, widthMax) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && displayWidth(longer) > widthMax) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}
const combining = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x200d, 0x200d],
    [0x20d0, 0x20f0],
    [0xfe00, 0xfe0f],
];
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0xa4cf],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1faff],
    [0x20000, 0x3fffd],
];
function characterWidth(codePoint) {
    if (codePoint < 0x300)
        return 1;
    if (isWithin(codePoint, combining))
        return 0;
    return isWithin(codePoint, wide) ? 2 : 1;
}
function isWithin(codePoint, ranges) {
    return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}


/***/ }),

/***/ 5843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c9: () => (/* binding */ inMillis),
  Pd: () => (/* binding */ metricsSection),
  Ar: () => (/* binding */ namedSelection),
  Qv: () => (/* binding */ timesOf)
});

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/base/bytes.js
var base_bytes = __webpack_require__(1886);
// EXTERNAL MODULE: ./lib/base/log-buckets.js
var log_buckets = __webpack_require__(1);
;// CONCATENATED MODULE: ./lib/report/hdr-encoding.js


const V2_COOKIE = 0x1c849313;
const V2_COMPRESSED_COOKIE = 0x1c849314;
const SIGNIFICANT_DIGITS = 3;
/** 1.0 as a double: a value in the histogram is a value in nanoseconds. */
const ONE_HIGH_WORD = 0x3ff00000;
/** DEFLATE, window of 32 KiB, no dictionary, fastest (RFC 1950 section 2.2). */
const ZLIB_HEADER = [0x78, 0x01];
const STORED_BYTES_MAX = 65_535;
const ADLER_MODULUS = 65_521;
const TWO_POW_32 = 2 ** 32;
/**
 * A histogram of nanoseconds as HdrHistogram's own text: V2, compressed, Base64. Every
 * HdrHistogram library decodes and merges it.
 *
 * Our buckets are those of an HdrHistogram with 3 digits, so their indexes are the same. The
 * zlib stream has stored blocks only (RFC 1951 section 3.2.4): a compressor may write other
 * bytes in its next version, and the counts are packed already.
 */
function hdrBase64(histogram) {
    const inner = new base_bytes/* ByteWriter */.U7(1024);
    const counts = countBytes(histogram);
    bigEndianWord(inner, V2_COOKIE);
    bigEndianWord(inner, counts.length);
    bigEndianWord(inner, 0); // normalizing index offset
    bigEndianWord(inner, SIGNIFICANT_DIGITS);
    bigEndianLong(inner, 1); // lowest discernible value
    bigEndianLong(inner, log_buckets/* BUCKET_VALUE_LIMIT */.vf - 1);
    bigEndianWord(inner, ONE_HIGH_WORD);
    bigEndianWord(inner, 0);
    inner.raw(counts);
    const stream = zlibStored(inner.view());
    const outer = new base_bytes/* ByteWriter */.U7(stream.length + 8);
    bigEndianWord(outer, V2_COMPRESSED_COOKIE);
    bigEndianWord(outer, stream.length);
    outer.raw(stream);
    return base64(outer.view());
}
/** Counts as zigzag varints in the order of their buckets; a negative one is a run of zeros. */
function countBytes({ indexes, counts }) {
    const writer = new base_bytes/* ByteWriter */.U7(1024);
    let next = 0;
    for (const [at, index] of indexes.entries()) {
        if (index > next)
            writer.varint((0,base_bytes/* zigzag */.zj)(next - index));
        writer.varint((0,base_bytes/* zigzag */.zj)(counts[at]));
        next = index + 1;
    }
    return writer.view();
}
function zlibStored(bytes) {
    const writer = new base_bytes/* ByteWriter */.U7(bytes.length + 64);
    writer.raw(Uint8Array.from(ZLIB_HEADER));
    for (let at = 0; at < bytes.length; at += STORED_BYTES_MAX) {
        const block = bytes.subarray(at, at + STORED_BYTES_MAX);
        const isLast = at + STORED_BYTES_MAX >= bytes.length;
        writer.byte(isLast ? 1 : 0);
        littleEndianShort(writer, block.length);
        littleEndianShort(writer, 0xffff - block.length);
        writer.raw(block);
    }
    bigEndianWord(writer, adler32(bytes));
    return writer.view();
}
/** RFC 1950 section 8.2. */
function adler32(bytes) {
    let low = 1;
    let high = 0;
    for (const byte of bytes) {
        low = (low + byte) % ADLER_MODULUS;
        high = (high + low) % ADLER_MODULUS;
    }
    return high * 65_536 + low;
}
function bigEndianWord(writer, value) {
    for (const shift of [24, 16, 8, 0])
        writer.byte((value >>> shift) & 0xff);
}
function bigEndianLong(writer, value) {
    bigEndianWord(writer, Math.floor(value / TWO_POW_32));
    bigEndianWord(writer, value % TWO_POW_32);
}
function littleEndianShort(writer, value) {
    writer.byte(value & 0xff);
    writer.byte(value >>> 8);
}
function base64(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

// EXTERNAL MODULE: ./lib/report/percentile-key.js
var percentile_key = __webpack_require__(2893);
;// CONCATENATED MODULE: ./lib/report/json-metrics.js



/** Milliseconds with all the nanoseconds in the fraction; null for no sample. */
function inMillis(nanos) {
    return nanos === undefined ? null : nanos / time/* NANOS_PER_MILLI */.gs;
}
/** Of the whole run. */
function metricsSection(metrics) {
    const { overall, rates, lag, connections, iterations, measured } = metrics;
    return {
        ...selectionOf(overall),
        http_reqs: {
            count: overall.ended,
            rate_per_second: rates.endedPerSecond,
            planned_per_second: rates.plannedPerSecond ?? null,
            achieved_per_second: rates.achievedPerSecond,
            peak_per_second: rates.peakEndedPerSecond,
        },
        http_req_delayed: timesOf(lag.total),
        http_req_delayed_by_slot: timesOf(lag.waitingForSlot),
        http_req_delayed_by_generator: timesOf(lag.generatorLate),
        http_req_connecting: timesOf(connections.connecting),
        http_req_looking_up: timesOf(connections.dns),
        http_req_tcp_connecting: timesOf(connections.tcp),
        http_req_tls_handshaking: timesOf(connections.tls),
        iterations: {
            count: iterations.completedMeasured,
            rate_per_second: rates.iterationsPerSecond,
        },
        dropped_iterations: {
            count: measured.dropped,
            ratio: share(measured.dropped, measured.planned),
        },
        checks: checksOf(overall),
        vus_max: iterations.vusMax,
        in_flight_max: iterations.inFlightMax,
        data_received: {
            bytes: overall.bytesRead,
            bytes_per_second: rates.bytesReadPerSecond,
        },
        data_sent: { bytes: connections.bytesWritten },
    };
}
/** Of one request or one target. */
function namedSelection(metrics) {
    return { name: metrics.name, ...selectionOf(metrics) };
}
function selectionOf(metrics) {
    const { ok, failures } = metrics;
    return {
        http_reqs: { count: metrics.ended, rate_per_second: metrics.endedPerSecond },
        http_req_failed: { ratio: metrics.failedRatio ?? null, count: metrics.failed },
        http_req_duration: timesOf(ok.responseTime),
        http_req_duration_failed: timesOf(failures.responseTime),
        http_req_service_time: timesOf(ok.serviceTime),
        http_req_waiting: timesOf(ok.waiting),
        http_req_receiving: timesOf(metrics.receiving),
        data_received: { bytes: metrics.bytesRead },
        outcomes: { ok: metrics.succeeded, ...metrics.failedBy },
        statuses: metrics.statuses.map(({ status, count }) => ({ status, count })),
    };
}
/** Of responses, as the assertion `checks` counts them: one that fails any check fails. */
function checksOf({ succeeded, failedBy }) {
    const fails = (failedBy.status ?? 0) + (failedBy.check ?? 0);
    return { passes: succeeded, fails, ratio: share(succeeded, succeeded + fails) };
}
function timesOf(distribution) {
    const { count, minNanos, meanNanos, medianNanos, maxNanos, percentiles } = distribution;
    const values = percentiles.map(({ percent, nanos, eligible }) => [
        (0,percentile_key/* percentileKey */.F)(percent),
        eligible ? inMillis(nanos) : null,
    ]);
    return {
        count,
        min_ms: inMillis(minNanos),
        avg_ms: inMillis(meanNanos),
        med_ms: inMillis(medianNanos),
        max_ms: inMillis(maxNanos),
        percentiles: Object.fromEntries(values),
        histogram: hdrBase64(distribution.histogram),
    };
}
function share(part, all) {
    return all > 0 ? part / all : null;
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ accountingSection),
/* harmony export */   IP: () => (/* binding */ inUnit),
/* harmony export */   PH: () => (/* binding */ unitNames),
/* harmony export */   Yj: () => (/* binding */ connectionSection),
/* harmony export */   dO: () => (/* binding */ validityEntry),
/* harmony export */   dY: () => (/* binding */ overridesSection),
/* harmony export */   d_: () => (/* binding */ generatorSection),
/* harmony export */   fz: () => (/* binding */ assertionEntry),
/* harmony export */   jC: () => (/* binding */ secondEntry),
/* harmony export */   vK: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1356);
/* harmony import */ var _json_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5843);


/** As keys name them: times are in milliseconds here as everywhere in the file. */
const unitNames = {
    nanos: "ms",
    ratio: "ratio",
    count: "count",
    perSecond: "per_second",
    bytes: "bytes",
    bytesPerSecond: "bytes_per_second",
};
function inUnit(value, unit) {
    return value === undefined ? null : scaled(value, unit);
}
function scaled(value, unit) {
    return unit === "nanos" ? value / _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs : value;
}
/** Only what was overridden. */
function overridesSection(overrides) {
    const { target, durationNanos, seed, vus, rate, workers } = overrides;
    return {
        ...(target === undefined ? {} : { target }),
        ...(durationNanos === undefined
            ? {}
            : { duration_ms: durationNanos === "auto" ? durationNanos : scaled(durationNanos, "nanos") }),
        ...(seed === undefined ? {} : { seed }),
        ...(vus === undefined ? {} : { vus }),
        ...(rate === undefined ? {} : { rate_per_second: rate }),
        ...(workers === undefined ? {} : { workers }),
    };
}
function assertionEntry(row) {
    const { file, line, column, length } = row.span;
    return {
        text: row.text,
        level: row.level,
        status: row.status,
        comparison: row.comparison,
        unit: unitNames[row.unit],
        expected: scaled(row.limit, row.unit),
        observed: inUnit(row.observed, row.unit),
        interval: row.interval === undefined
            ? null
            : {
                lower: scaled(row.interval.lower, row.unit),
                upper: scaled(row.interval.upper, row.unit),
            },
        margin: inUnit(row.margin, row.unit),
        samples: row.samples,
        samples_needed: row.samplesNeeded,
        span: { file, line, column, length },
        summary: row.summary,
    };
}
function validityEntry(row) {
    return {
        rule: row.rule,
        status: row.status,
        cause: row.cause ?? null,
        unit: unitNames[row.unit],
        observed: inUnit(row.observed, row.unit),
        limit: inUnit(row.limit, row.unit),
        summary: row.summary,
    };
}
function accountingSection(accounting) {
    const { planned, sent, unsent, dropped, succeeded, failed, cancelled } = accounting;
    const { unfinished, failedBy, droppedBy, holds } = accounting;
    return {
        planned,
        sent,
        unsent,
        dropped,
        succeeded,
        failed,
        cancelled,
        unfinished,
        failed_by: failedBy,
        dropped_by: droppedBy,
        holds,
    };
}
function connectionSection(connections) {
    return {
        opened: connections.opened,
        failed: connections.failed,
        failed_by: connections.failedBy,
        closed: connections.closed,
        closed_by: connections.closedBy,
        open_max: connections.openMax,
        reused_ratio: connections.reusedRatio ?? null,
        read_bytes: connections.bytesRead,
        written_bytes: connections.bytesWritten,
    };
}
function generatorSection(health) {
    return {
        heartbeats: health.heartbeats,
        loop_delay_max_ms: (0,_json_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .inMillis */ .c9)(health.loopDelayMaxNanos),
        cpu_mean_ratio: health.cpuShareMean ?? null,
        cpu_max_ratio: health.cpuShareMax ?? null,
        load_cpu_mean_ratio: health.loadCpuShareMean ?? null,
        gc_pauses: health.gcPauses,
        gc_ms: health.gcNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs,
        gc_longest_ms: health.gcLongestNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs,
        steal_max_ratio: health.stealShareMax ?? null,
        machine_busy_mean_ratio: health.machineBusyShareMean ?? null,
        resident_max_bytes: health.residentBytesMax ?? null,
        process: health.process === undefined ? null : processSection(health.process),
    };
}
function processSection(whole) {
    return {
        heartbeats: whole.heartbeats,
        cpu_mean_ratio: whole.cpuShareMean ?? null,
        cpu_max_ratio: whole.cpuShareMax,
        recording_loop_delay_max_ms: whole.loopDelayMaxNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs,
        recording_gc_pauses: whole.gcPauses,
        recording_gc_ms: whole.gcNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs,
        recording_gc_longest_ms: whole.gcLongestNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs,
        blocks_waiting_max: whole.blocksWaitingMax,
    };
}
function secondEntry(second) {
    return {
        second: second.second,
        sent: second.sent,
        ended: second.ended,
        failed: second.failed,
        dropped: second.dropped,
        received_bytes: second.bytesRead,
        p50_ms: (0,_json_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .inMillis */ .c9)(second.p50Nanos),
        p90_ms: (0,_json_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .inMillis */ .c9)(second.p90Nanos),
        p95_ms: (0,_json_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .inMillis */ .c9)(second.p95Nanos),
        p99_ms: (0,_json_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .inMillis */ .c9)(second.p99Nanos),
        max_ms: (0,_json_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .inMillis */ .c9)(second.maxNanos),
        vus: second.vus,
        in_flight: second.inFlight,
    };
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ targetSection),
/* harmony export */   NJ: () => (/* binding */ nanosText),
/* harmony export */   QR: () => (/* binding */ tooSmallNote),
/* harmony export */   Rq: () => (/* binding */ TOO_SMALL),
/* harmony export */   TN: () => (/* binding */ requestSection),
/* harmony export */   o_: () => (/* binding */ distributionColumns),
/* harmony export */   ob: () => (/* binding */ distributionCells),
/* harmony export */   y: () => (/* binding */ latencySection),
/* harmony export */   zv: () => (/* binding */ measuredTitle)
/* harmony export */ });
/* harmony import */ var _gate_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);

/** In place of a percentile that the sample cannot carry. */
const TOO_SMALL = "n small";
/** All exchanges: what a user of the target waited, and where the time went. */
function latencySection(metrics) {
    const { overall, lag } = metrics;
    const { ok, failures } = overall;
    const rows = [
        row("response time", ok.responseTime),
        row("service time", ok.serviceTime),
        row("first byte", ok.waiting),
        row("waited in z6", lag.total),
        detail("for a free slot", lag.waitingForSlot),
        detail("z6 was late", lag.generatorLate),
        ...(failures.responseTime.count > 0 ? [row("failed exchanges", failures.responseTime)] : []),
    ];
    const columns = [
        { title: "", kind: "text" },
        ...distributionColumns(overall.ok.responseTime),
    ];
    const note = tooSmallNote([ok.responseTime, lag.total, failures.responseTime]);
    return {
        id: "latency",
        title: measuredTitle("Latency", metrics),
        digest: latencyDigest(ok.responseTime),
        kind: "table",
        table: { columns, rows, saysMarks: true, note },
    };
}
/** `p50 20.6ms · p99 211ms · n 5,988`: the percentiles that the sample carries. */
function latencyDigest({ percentiles, count }) {
    const shown = percentiles.filter(({ eligible, nanos }) => eligible && nanos !== undefined);
    return [
        ...shown.map((value) => `${percentileName(value)} ${nanosText(value.nanos)}`),
        `n ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)}`,
    ].join(" · ");
}
/** undefined: there is one request, and all exchanges are its. */
function requestSection(metrics) {
    const title = measuredTitle("Requests", metrics);
    return selectionSection({ id: "requests", title }, metrics.requests);
}
function targetSection(metrics) {
    const title = measuredTitle("Targets", metrics);
    return selectionSection({ id: "targets", title }, metrics.targets);
}
/** Of what is measured: where two variants were, it is the head's, and the base's is beside it. */
function measuredTitle(title, { paired }) {
    return paired === undefined ? title : `${title} of head`;
}
/** Of more than that, a reader and a layout with little room look at the first ones only. */
const WRITTEN_ORDER_MAX = 20;
const ORDER_NOTE = "the most failures first, then the slowest";
/** Two rows each: the response time, and the service time under it. */
function selectionSection({ id, title }, written) {
    const isLong = written.length > WRITTEN_ORDER_MAX;
    const selections = isLong ? written.toSorted(byWeight) : written;
    const [first, second] = selections;
    if (first === undefined || second === undefined)
        return undefined;
    const columns = [
        { title: "", kind: "name" },
        { title: "failed", kind: "number" },
        { title: "", kind: "text" },
        ...distributionColumns(first.ok.responseTime),
    ];
    const rows = selections.flatMap((selection) => [
        {
            mark: undefined,
            isDetail: false,
            cells: [
                selection.name,
                failedText(selection),
                "response",
                ...distributionCells(selection.ok.responseTime),
            ],
        },
        {
            mark: undefined,
            isDetail: true,
            cells: ["", "", "service", ...distributionCells(selection.ok.serviceTime)],
        },
    ]);
    const tooSmall = tooSmallNote(selections.map(({ ok }) => ok.responseTime));
    const notes = [isLong ? ORDER_NOTE : undefined, tooSmall].filter((each) => each !== undefined);
    const note = notes.length === 0 ? undefined : notes.join("; ");
    const digest = (0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(selections.length);
    return { id, title, digest, kind: "table", table: { columns, rows, saysMarks: true, note } };
}
function byWeight(a, b) {
    return b.failed - a.failed || typicalNanos(b) - typicalNanos(a);
}
/** The first percentile that is listed, as a rule the median; 0 where the sample carries none. */
function typicalNanos({ ok }) {
    const [first] = ok.responseTime.percentiles;
    return first?.eligible === true ? (first.nanos ?? 0) : 0;
}
function failedText({ failed, failedRatio }) {
    if (failed === 0 || failedRatio === undefined)
        return (0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed);
    return `${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} (${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(failedRatio)})`;
}
/** `p99`, `p99.9`. */
function percentileName({ percent }) {
    return `p${percent}`;
}
/** Says what the percentiles need that some row lacks. */
function tooSmallNote(shown) {
    const lacking = new Map(shown
        .flatMap(({ percentiles }) => percentiles)
        .filter((value) => !isShown(value))
        .map((value) => [value.percent, value]));
    if (lacking.size === 0)
        return undefined;
    const needs = [...lacking.values()]
        .toSorted((a, b) => a.percent - b.percent)
        .map((value) => `${percentileName(value)} needs ${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value.samplesNeeded)}`);
    return `${TOO_SMALL}: n is too small (${needs.join(", ")})`;
}
function isShown({ nanos, eligible }) {
    return eligible || nanos === undefined;
}
function distributionColumns({ percentiles }) {
    const titles = ["n", ...percentiles.map((value) => percentileName(value)), "max"];
    return titles.map((title) => ({ title, kind: "number" }));
}
function distributionCells({ count, percentiles, maxNanos }) {
    const values = percentiles.map((value) => (isShown(value) ? nanosText(value.nanos) : TOO_SMALL));
    return [(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count), ...values, nanosText(maxNanos)];
}
/** "–" for no sample. */
function nanosText(nanos) {
    return nanos === undefined ? "–" : (0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNanos */ .vx)(nanos);
}
function row(title, distribution) {
    return { mark: undefined, isDetail: false, cells: [title, ...distributionCells(distribution)] };
}
function detail(title, distribution) {
    return { ...row(title, distribution), isDetail: true };
}


/***/ }),

/***/ 3275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ markIcons),
/* harmony export */   d: () => (/* binding */ markdownSection)
/* harmony export */ });
/* harmony import */ var _gate_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2863);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5265);


const markIcons = {
    held: "✅",
    failed: "❌",
    warning: "⚠️",
    undecided: "⚪",
};
const NO_BREAK_SPACE = "\u00a0";
/** A section's content, with at most so many rows of a table. */
function markdownSection(section, rowsMax) {
    switch (section.kind) {
        case "table":
            return markdownTable(section.table, rowsMax);
        case "facts":
            return section.facts
                .map(({ label, lines }) => `- **${label}:** ${lines.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv).join("<br>")}`)
                .join("\n");
        case "list":
            return section.items
                .map(({ mark, text }) => {
                const icon = mark === undefined ? "" : `${markIcons[mark]} `;
                return `- ${icon}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(text)}`;
            })
                .join("\n");
        case "commands":
            return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)("sh", section.commands.map(({ line, about }) => `# ${about}\n${line}`));
    }
    return section;
}
function markdownTable(table, rowsMax) {
    const { columns, rows, note, saysMarks } = table;
    const hasMarks = rows.some(({ mark }) => mark !== undefined);
    const shown = mostTelling(rows, rowsMax);
    const rest = rows.length - shown.length;
    const titles = [...(hasMarks ? [""] : []), ...columns.map(({ title }) => title)];
    const rules = [...(hasMarks ? [":--"] : []), ...columns.map(ruleOf)];
    const remarks = [
        ...(rest > 0 ? [`${(0,_gate_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more rows are in the full report.`] : []),
        ...(note === undefined ? [] : [note]),
    ];
    return [
        tableLine(titles),
        tableLine(rules),
        ...shown.map((row) => tableLine([...(hasMarks ? [markCell(row, saysMarks)] : []), ...cellsOf(row, columns)])),
        ...remarks.flatMap((remark) => ["", `<sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(remark)}</sub>`]),
    ].join("\n");
}
/** Where not all have room, those that hold go first. */
function mostTelling(rows, rowsMax) {
    if (rows.length <= rowsMax)
        return rows;
    const holding = rows.filter(({ mark }) => mark === "held");
    const others = rows.filter(({ mark }) => mark !== "held");
    return [...others, ...holding].slice(0, rowsMax);
}
function tableLine(cells) {
    return `| ${cells.join(" | ")} |`;
}
function ruleOf({ kind }) {
    return kind === "number" ? "--:" : ":--";
}
function markCell({ mark }, saysMarks) {
    if (mark === undefined)
        return "";
    return saysMarks ? markIcons[mark] : `${markIcons[mark]}${NO_BREAK_SPACE}${mark}`;
}
function cellsOf({ cells, isDetail, url }, columns) {
    return cells.map((cell, at) => {
        if (at === 0 && url !== undefined)
            return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(cell, url);
        const text = columns[at].kind === "name" ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(cell) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownSentence */ .nv)(cell);
        return at === 0 && isDetail && cell !== "" ? `↳ ${text}` : text;
    });
}


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   p0: () => (/* binding */ markdownFence)
/* harmony export */ });
/**
 * What Markdown, HTML, mentions, issue links, emoji names and autolinks are made of; a seam is a
 * place in the middle of an address or a long name.
 */
const markup = /(?<seam>:(?=\/\/)|(?<=[-.\w+])@(?=[-\w])|www(?=\.)|(?<=[a-z\d])[_{](?=[a-z\d]))|[&<>"'`*_~|\\[\](){}@#!$:]/giu;
/** A word that GitHub would turn into something: a mention, a link, a reference, formatting. */
const suspicious = /[&<>`*_~|\\[\]{}@#!$]|:.|\/\/|www\.|\bgh-\d|\b[0-9a-f]{7,}\b/iu;
/** At the beginning of a block it would make a list. */
const listMark = /^(?:\d+[.)]|[-+]|-{3,})$/u;
/** An address in which nothing ends the link or hides where it leads. */
const plainUrl = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/u;
const comparisons = new Set(["<", "<=", ">", ">=", "==", "!=", "=", "+", "-"]);
/** A text from outside: in code, where GitHub links nothing, and without any markup left in it. */
function markdownCode(text) {
    return text === "" ? "" : `<code>${entities(text)}</code>`;
}
/** A text from outside that leads to a page; the text alone where the address is no plain one. */
function markdownLink(text, url) {
    return plainUrl.test(url) ? `[${markdownCode(text)}](${url})` : markdownCode(text);
}
/** Lines as they are, whatever is in them, with GitHub's button to copy them. */
function markdownFence(language, lines) {
    const text = lines.join("\n");
    const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/**
 * One of our sentences that may quote words from outside: every suspicious word goes in code.
 * Spaces at its ends or in a row would make a block of their own, or unmake what is around it.
 */
function markdownSentence(text) {
    return text
        .trim()
        .split(/\s+/u)
        .map((word, at) => {
        if (at === 0 && listMark.test(word))
            return markdownCode(word);
        if (comparisons.has(word))
            return entities(word);
        const [, inner = "", end = ""] = /^(.*?)([.,;:]*)$/u.exec(word) ?? [];
        return suspicious.test(inner) ? markdownCode(inner) + end : word;
    })
        .join(" ");
}
/**
 * At a seam a line may be broken. An address is none any more then, not even to who looks for
 * addresses after the entities are read.
 */
function entities(text) {
    return text.replaceAll(markup, (found, seam) => {
        const coded = found.length === 1 ? `&#${found.charCodeAt(0)};` : found;
        return seam === undefined ? coded : `${coded}<wbr>`;
    });
}


/***/ }),

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ percentileKey)
/* harmony export */ });
/** `p99_ms`; `p99_9_ms` for 99.9, so that a key is a word in every language. */
function percentileKey(percent) {
    return `p${String(percent).replace(".", "_")}_ms`;
}


/***/ }),

/***/ 2434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ terminalPage)
/* harmony export */ });
/* harmony import */ var _terminal_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9974);
/* harmony import */ var _terminal_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4468);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5810);



const WIDTH_MIN = 60;
const INDENT = "  ";
/** The head, then the sections, with a blank line between them. */
function terminalPage({ head, sections }, { colour, width }) {
    const style = {
        width: Math.max(width, WIDTH_MIN) - INDENT.length,
        paint: colour ? _terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paintColours */ .iS : _terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .paintNothing */ .U9,
    };
    const blocks = [head(style), ...sections.map((section) => (0,_terminal_section_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionLines */ .D)(section, style))];
    const lines = ["", ...blocks.flatMap((block) => [...block, ""])];
    return lines.map((line) => `${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFreeLine */ .gW)(line === "" ? "" : INDENT + line)}\n`).join("");
}


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ hanging),
  D: () => (/* binding */ sectionLines)
});

// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/report/display-width.js
var display_width = __webpack_require__(6293);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/report/latency-sections.js
var latency_sections = __webpack_require__(2417);
;// CONCATENATED MODULE: ./lib/report/terminal-table.js



const GAP = "  ";
/** Columns of the terminal: a name is cut to fit the line, but not further. */
const NAME_WIDTH_MIN = 16;
const DETAIL_INDENT = "  ";
/** A heading and one line a row. Numbers are aligned at their right end. */
function tableLines(title, table, { width, paint }) {
    const { columns, rows } = table;
    const hasMarks = rows.some(({ mark }) => mark !== undefined);
    const signWidth = hasMarks ? 2 : 0;
    const widths = columnWidths(table, { title, width, signWidth });
    // A title that is longer than a name that was cut takes from the room beside it.
    const over = Math.max(0, title.length - signWidth - widths[0]);
    const [, ...titles] = columns.map((column, at) => {
        const room = at === 1 ? widths[at] - over : widths[at];
        return aligned(column.title, column, Math.max((0,display_width/* displayWidth */.F1)(column.title), room));
    });
    const heading = [
        paint(title.padEnd(widths[0] + signWidth), "strong"),
        ...titles.map((text) => paint(text, "quiet")),
    ];
    const lines = rows.map((row) => {
        const cells = shownCells(row).map((cell, at) => {
            const text = aligned(cell, columns[at], widths[at]);
            return row.isDetail || cell === latency_sections/* TOO_SMALL */.Rq ? paint(text, "quiet") : text;
        });
        return markText(row, hasMarks, paint) + cells.join(GAP).trimEnd();
    });
    return [heading.join(GAP).trimEnd(), ...lines];
}
function markText({ mark }, hasMarks, paint) {
    if (!hasMarks)
        return "";
    return mark === undefined ? "  " : `${paint(terminal_style/* markSigns */.gQ[mark], terminal_style/* markTones */.nv[mark])} `;
}
function shownCells({ cells, isDetail }) {
    return cells.map((cell, at) => at === 0 && isDetail && cell !== "" ? DETAIL_INDENT + cell : cell);
}
function columnWidths({ columns, rows }, { title, width, signWidth }) {
    const widths = columns.map((column) => (0,display_width/* displayWidth */.F1)(column.title));
    widths[0] = title.length - signWidth;
    for (const row of rows) {
        for (const [at, cell] of shownCells(row).entries()) {
            widths[at] = Math.max(widths[at], (0,display_width/* displayWidth */.F1)(cell));
        }
    }
    const nameAt = columns.findIndex(({ kind }) => kind === "name");
    if (nameAt < 0)
        return widths;
    const all = signWidth + widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
    const fitting = widths[nameAt] - Math.max(0, all - width);
    widths[nameAt] = Math.min(widths[nameAt], Math.max(NAME_WIDTH_MIN, fitting));
    return widths;
}
function aligned(cell, { kind }, width) {
    const text = (0,display_width/* fitted */.$5)(cell, width);
    const padding = " ".repeat(width - (0,display_width/* displayWidth */.F1)(text));
    return kind === "number" ? padding + text : text + padding;
}

;// CONCATENATED MODULE: ./lib/report/terminal-section.js




const INDENT = "  ";
/** Of one table: a reader scrolls no further, and the other formats have the rest. */
const ROWS_MAX = 100;
/** Columns between a label and what it says. */
const FACT_GAP = 2;
/** The title and what is under it. */
function sectionLines(section, style) {
    const { paint, width } = style;
    const title = paint(section.title, "strong");
    switch (section.kind) {
        case "table":
            return limitedTableLines(section.title, section.table, style);
        case "facts":
            return [title, ...factLines(section.facts, style)];
        case "list": {
            const items = section.items.flatMap(({ mark, text }) => {
                const sign = mark === undefined ? "·" : terminal_style/* markSigns */.gQ[mark];
                const [first = "", ...rest] = hanging({ first: `${sign} `, text, width });
                const painted = mark === undefined ? sign : paint(sign, terminal_style/* markTones */.nv[mark]);
                return [painted + first.slice(sign.length), ...rest];
            });
            return [title, ...items];
        }
        case "commands":
            return [
                title,
                ...section.commands.flatMap(({ line, about }) => [line, INDENT + paint(about, "quiet")]),
            ];
    }
    return section;
}
function limitedTableLines(title, table, style) {
    const rows = table.rows.slice(0, ROWS_MAX);
    const rest = table.rows.length - rows.length;
    const remarks = [
        ...(rest > 0
            ? [`… and ${(0,wording/* formatCount */.B4)(rest)} more rows: see metrics.json, or use --filter`]
            : []),
        ...(table.note === undefined ? [] : (0,display_width/* wrapped */.ky)(table.note, style.width)),
    ];
    return [
        ...tableLines(title, { ...table, rows }, style),
        ...remarks.map((line) => style.paint(line, "quiet")),
    ];
}
function factLines(facts, { width, paint }) {
    const labelWidth = Math.max(...facts.map(({ label }) => label.length)) + FACT_GAP;
    return facts.flatMap(({ label, lines }) => lines
        .flatMap((line) => (0,display_width/* wrapped */.ky)(line, width - labelWidth))
        .map((line, at) => paint((at === 0 ? label : "").padEnd(labelWidth), "quiet") + line));
}
/** The first line begins with `first`, the others are indented as far. */
function hanging({ first, text, width }) {
    return (0,display_width/* wrapped */.ky)(text, width - first.length).map((line, at) => (at === 0 ? first : " ".repeat(first.length)) + line);
}


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ paintNothing),
/* harmony export */   gQ: () => (/* binding */ markSigns),
/* harmony export */   iS: () => (/* binding */ paintColours),
/* harmony export */   nv: () => (/* binding */ markTones)
/* harmony export */ });
/** Select Graphic Rendition (ECMA-48 8.3.117): what starts a tone. */
const rendition = {
    good: "32",
    bad: "1;31",
    doubtful: "33",
    quiet: "2",
    strong: "1",
};
const paintNothing = (text) => text;
const paintColours = (text, tone) => text === "" ? "" : `\u001b[${rendition[tone]}m${text}\u001b[0m`;
const markTones = {
    held: "good",
    failed: "bad",
    warning: "doubtful",
    undecided: "doubtful",
};
const markSigns = {
    held: "✓",
    failed: "✗",
    warning: "!",
    undecided: "~",
};


/***/ })

};
