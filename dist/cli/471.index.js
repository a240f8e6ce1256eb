export const id = 471;
export const ids = [471];
export const modules = {

/***/ 4852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/base/outcome.js
var base_outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/engine/drive.js
var drive = __webpack_require__(4830);
// EXTERNAL MODULE: ./lib/engine/engine.js + 8 modules
var engine = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/eventlog/log-writer.js
var log_writer = __webpack_require__(8834);
// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/plan/plan.js + 9 modules
var plan = __webpack_require__(9081);
// EXTERNAL MODULE: ./lib/app/network.js + 7 modules
var network = __webpack_require__(1394);
;// CONCATENATED MODULE: ./lib/app/check-requests.js








/**
 * Sends each request once to each target: through the same engine, codec and sockets as a run,
 * by one virtual user.
 *
 * @throws UserError before anything is sent
 */
async function checkRequests(scenario, inputs) {
    const networks = await Promise.all(scenario.targets.map(async (target) => {
        const once = onceEach(scenario, target);
        return { target, once, network: await (0,network/* prepareNetwork */.A)(once, inputs) };
    }));
    const checked = [];
    for (const { target, once, network } of networks) {
        const exchanges = new Exchanges(target, scenario.requests);
        const log = new log_writer/* LogWriter */.Gp({
            flushIntervalTicks: undefined,
            onBlock: (rows) => exchanges.add(rows),
        });
        const world = network.begin();
        try {
            await (0,drive/* drive */.r)(new engine/* Engine */.N({ scenario: once, plan: (0,plan/* planOf */.XC)(once), log, world }), world);
            log.flush();
        }
        finally {
            world.dispose();
        }
        checked.push(...exchanges.checked);
    }
    return checked;
}
/** The same requests, as one pass of one virtual user over them. */
function onceEach(scenario, target) {
    return {
        ...scenario,
        targets: [target],
        load: {
            model: "closed",
            stages: [{ vusFrom: 1, vusTo: 1, durationNanos: Infinity }],
            iterations: 1,
        },
        flow: { steps: scenario.requests.map((_, requestIndex) => ({ requestIndex, repeat: 1 })) },
        thinkTime: { kind: "none" },
        warmUpNanos: 0,
        gracefulStopNanos: time/* NANOS_PER_SECOND */.H9,
        timer: "economical",
        assertions: [],
    };
}
/** There is one exchange at a time, so what ends belongs to what began last. */
class Exchanges {
    checked = [];
    #target;
    #requests;
    #begun;
    constructor(target, requests) {
        this.#target = target;
        this.#requests = requests;
    }
    add(rows) {
        for (let row = 0; row < rows.length; row += 1)
            this.#addRow(rows, row);
    }
    #addRow(rows, row) {
        switch (rows.kind[row]) {
            case record/* RecordKind */.m1.requestSent:
                this.#begun = { request: this.#requests[rows.code[row]], sentAt: rows.at[row] };
                break;
            case record/* RecordKind */.m1.requestUnsent:
                this.#begun = { request: this.#requests[rows.code[row]], sentAt: undefined };
                this.#end(rows.at[row], { outcome: base_outcome/* outcomeNames */.Lv[rows.detail[row]] });
                break;
            case record/* RecordKind */.m1.ended:
                this.#endComplete(rows, row);
                break;
            case record/* RecordKind */.m1.failed:
                this.#end(rows.at[row], {
                    outcome: base_outcome/* outcomeNames */.Lv[rows.code[row]],
                    status: rows.detail[row] > 0 ? rows.detail[row] : undefined,
                    bodyBytes: rows.z[row],
                });
                break;
            case record/* RecordKind */.m1.requestTimedOut:
                this.#end(rows.at[row], { outcome: "timeout" });
                break;
        }
    }
    #endComplete(rows, row) {
        const status = rows.code[row];
        const bodyBytes = rows.z[row];
        const detail = rows.detail[row];
        const outcome = base_outcome/* outcomeNames */.Lv[detail === 0 ? base_outcome/* Outcome */.Pi.ok : Math.min(detail, base_outcome/* Outcome */.Pi.check)];
        const label = this.#begun?.request.expect.checks[detail - 2]?.label;
        const failedCheck = detail === 1 ? "status" : label;
        this.#end(rows.at[row], { outcome, status, bodyBytes, failedCheck });
    }
    #end(at, end) {
        const begun = this.#begun;
        if (begun === undefined)
            return; // A timeout has ended it already.
        this.#begun = undefined;
        this.checked.push({
            target: this.#target,
            request: begun.request,
            status: undefined,
            failedCheck: undefined,
            bodyBytes: 0,
            serviceNanos: begun.sentAt === undefined ? undefined : at - begun.sentAt,
            ...end,
        });
    }
}

// EXTERNAL MODULE: ./lib/app/prepared-requests.js + 3 modules
var prepared_requests = __webpack_require__(854);
// EXTERNAL MODULE: ./lib/app/scenario-file.js + 30 modules
var scenario_file = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/node/files.js
var files = __webpack_require__(4691);
// EXTERNAL MODULE: ./lib/report/terminal-style.js
var terminal_style = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
// EXTERNAL MODULE: ./lib/scenario/base-url.js
var base_url = __webpack_require__(6257);
// EXTERNAL MODULE: ./lib/cli/overrides.js
var overrides = __webpack_require__(2507);
// EXTERNAL MODULE: ./lib/cli/run.js + 1 modules
var run = __webpack_require__(4351);
;// CONCATENATED MODULE: ./lib/cli/check.js











/** What stands for the value of an environment variable. */
const MASK = "***";
/** Sends every request once and prints both sides of it, much as curl does. */
async function check(file, flags, console) {
    const { scenario } = (0,scenario_file/* loadScenarioText */.Eb)((0,scenario_file/* readScenarioFile */.t4)(file), {
        overrides: (0,overrides/* overridesOf */.F)(flags),
        fallbackSeed: 0,
    });
    const env = (0,run/* allowedEnv */.c)(scenario.env, flags);
    const checked = await checkRequests(scenario, { env, readBody: files/* readWhole */.oD, readText: files/* readText */.yR });
    const heads = await maskedHeads(scenario, env);
    for (const exchange of checked) {
        const head = heads(exchange);
        console.out(`${describe(exchange, head, console.outColour)}\n\n`);
    }
    const failed = checked.filter(({ outcome }) => outcome !== "ok");
    console.out(`${(0,wording/* formatCount */.B4)(checked.length - failed.length)} of ${(0,wording/* formatCount */.B4)(checked.length)} held\n`);
    if (failed.length === 0)
        return errors/* ExitCode */.yU.pass;
    return checked.every(isUnreached) ? errors/* ExitCode */.yU.invalidRun : errors/* ExitCode */.yU.fail;
}
function isUnreached({ serviceNanos, outcome }) {
    return outcome !== "ok" && serviceNanos === undefined;
}
/** The head of each request as it went out, but for the values of variables. */
async function maskedHeads(scenario, env) {
    const masks = new Map([...env.keys()].map((name) => [name, MASK]));
    const masked = await (0,prepared_requests/* prepareRequests */.A)(scenario, { env: masks, readBody: files/* readWhole */.oD });
    const real = await (0,prepared_requests/* prepareRequests */.A)(scenario, { env, readBody: files/* readWhole */.oD });
    return ({ target, request }) => {
        const at = [scenario.targets.indexOf(target), scenario.requests.indexOf(request)];
        const length = contentLength(headLines(real[at[0]][at[1]].wire));
        return headLines(masked[at[0]][at[1]].wire).map((line) => isContentLength(line) ? (length ?? line) : line);
    };
}
function headLines(wire) {
    return wire.slice(0, wire.indexOf("\r\n\r\n")).split("\r\n");
}
function contentLength(lines) {
    return lines.find(isContentLength);
}
function isContentLength(line) {
    return line.startsWith("Content-Length: ");
}
function describe(exchange, head, colour) {
    const paint = colour ? terminal_style/* paintColours */.iS : terminal_style/* paintNothing */.U9;
    const { target, request, outcome } = exchange;
    const sign = outcome === "ok" ? paint("✓", "good") : paint("✗", "bad");
    return [
        `${sign} ${paint((0,visible_text/* visibleText */.Q6)(request.name), "strong")}  ${paint((0,visible_text/* visibleText */.Q6)((0,base_url/* originText */.CQ)(target)), "quiet")}`,
        ...head.map((line) => `> ${(0,visible_text/* visibleText */.Q6)(line)}`),
        ">",
        `< ${answerText(exchange)}`,
        ...(exchange.failedCheck === undefined
            ? []
            : [`  ${paint("failed", "bad")}: ${(0,visible_text/* visibleText */.Q6)(exchange.failedCheck)}`]),
    ].join("\n");
}
function answerText({ status, outcome, bodyBytes, serviceNanos }) {
    const time = serviceNanos === undefined ? "" : `, after ${(0,wording/* formatNanos */.vx)(serviceNanos)}`;
    if (status === undefined)
        return `no response: ${outcome}${time}`;
    const body = `HTTP/1.1 ${status}, ${(0,wording/* formatCount */.B4)(bodyBytes)} bytes of body${time}`;
    return ["ok", "status", "check"].includes(outcome) ? body : `${body}, then ${outcome}`;
}


/***/ })

};
