export const id = 953;
export const ids = [953];
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

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchLog: () => (/* binding */ fetchLog)
});

// EXTERNAL MODULE: ./lib/app/recorded-run.js + 20 modules
var recorded_run = __webpack_require__(197);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/eventlog/log-reader.js
var log_reader = __webpack_require__(5330);
;// CONCATENATED MODULE: ./lib/github/permission.js
/**
 * The lines for the workflow file. Naming one permission sets all others to none, so the block
 * names everything the action uses.
 */
const permission_permissionsBlock = [
    "permissions:",
    "  contents: read",
    "  actions: read",
    "  pull-requests: write",
].join("\n");

;// CONCATENATED MODULE: ./lib/github/failure.js

/** GitHub's failure, not the user's and not ours: callers turn it into a degraded result. */
class GithubError extends Error {
    name = "GithubError";
    kind;
    /** The permission the call needs. */
    needs;
    constructor(kind, message, options) {
        super(message, { cause: options.cause });
        this.kind = kind;
        this.needs = options.needs;
    }
}
/** What the reader of a log can do about it, in full sentences. */
function failureAdvice(error) {
    switch (error.kind) {
        case "forbidden":
            return [
                `The token lacks "${error.needs}". Give the job these permissions:`,
                permissionsBlock,
                "The token of a pull request from a fork, and of Dependabot, stays read-only whatever is declared.",
            ].join("\n");
        case "locked":
            return "The conversation is locked: the report is in the job summary only.";
        case "unauthorized":
            return "Check the input github-token: GitHub does not accept it.";
        case "notFound":
            return `It was deleted, or the token cannot see it: a private repository needs "${error.needs}".`;
        case "gone":
            return "It has expired. A longer retention-days keeps artifacts for longer.";
        case "tooLong":
            return "The text is above GitHub's limit.";
        case "tooLarge":
            return "It was not read.";
        case "rateLimited":
            return "Other workflows of this repository used up the hour's calls. Run the job again later.";
        case "unavailable":
        case "uncertain":
            return "GitHub did not answer. See githubstatus.com, and run the job again later.";
        case "refused":
        case "malformed":
        case "callsSpent":
            return "This is unexpected: please report it with this message.";
    }
    error.kind;
}

;// CONCATENATED MODULE: ./lib/github/json-fields.js
function objectOf(value) {
    return isObject(value) ? value : undefined;
}
/** Only own fields: `__proto__` and `constructor` are no answers. */
function fieldAt(object, name) {
    return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
function objectAt(object, name) {
    return objectOf(fieldAt(object, name));
}
function textAt(object, name) {
    const value = fieldAt(object, name);
    return typeof value === "string" && value !== "" ? value : undefined;
}
/** A positive integer below 2^53: GitHub's ids are above 2^32. */
function idAt(object, name) {
    const value = fieldAt(object, name);
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** A count or a size: an integer of 0 or more. */
function countAt(object, name) {
    const value = fieldAt(object, name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** Milliseconds since 1970 of an ISO 8601 text. */
function timeAt(object, name) {
    const millis = Date.parse(textAt(object, name) ?? "");
    return Number.isFinite(millis) ? millis : undefined;
}
/** The objects of a list; members that are none are left out. */
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
const SHA_PATTERN = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A commit id in full; the zeros that stand for "no commit" are none. */
function commitIdOf(text) {
    return text !== undefined && SHA_PATTERN.test(text) && !/^0+$/u.test(text) ? text : undefined;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/github/rate-limit.js
/** GitHub's advice when a secondary limit comes without a time: wait a minute at least. */
const SECONDARY_WAIT_MILLIS = 60_000;
/** Past the reset by this much: its time is cut to whole seconds. */
const RESET_MARGIN_MILLIS = 1_000;
/**
 * How long GitHub asks to wait, in milliseconds; undefined when the answer speaks of no limit: a
 * 403 of the same status may just as well mean that the token lacks a permission.
 *
 * @param nowMillis since 1970
 */
function rateLimitWait(answer, nowMillis) {
    const { status, headers, message } = answer;
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = retryAfterMillis(headers.get("retry-after"), nowMillis);
    if (retryAfter !== undefined)
        return retryAfter;
    if (headers.get("x-ratelimit-remaining") === "0") {
        const resetMillis = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) * 1_000;
        if (!Number.isFinite(resetMillis))
            return SECONDARY_WAIT_MILLIS;
        return Math.max(0, resetMillis - nowMillis) + RESET_MARGIN_MILLIS;
    }
    const isSecondary = /secondary rate limit|abuse detection/iu.test(message);
    return status === 429 || isSecondary ? SECONDARY_WAIT_MILLIS : undefined;
}
/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMillis(value, nowMillis) {
    if (value === null)
        return undefined;
    if (/^\d{1,9}$/u.test(value))
        return Number(value) * 1_000;
    const date = Date.parse(value);
    return Number.isFinite(date) ? Math.max(0, date - nowMillis) : undefined;
}

;// CONCATENATED MODULE: ./lib/github/answer-failure.js



const MESSAGE_CHARACTERS_MAX = 300;
/** A failure that may be over at the next attempt. */
class PassingFailure extends GithubError {
    /** What GitHub asks to wait, in milliseconds; undefined leaves it to the caller. */
    askedMillis;
    constructor(kind, message, options) {
        super(kind, message, options);
        this.askedMillis = options.askedMillis;
    }
}
/** The failure that an answer outside 2xx stands for. */
function answerFailure(answer) {
    const { asked, status, headers, text } = answer;
    const { needs } = asked;
    const said = messageOf(text);
    const message = `GitHub answered ${status} to ${asked.method} ${asked.path}: ${said}`;
    const askedMillis = rateLimitWait({ status, headers, message: said }, answer.now);
    // A refused POST was not done: it may be made again. One that failed half way may have been.
    if (askedMillis !== undefined) {
        return new PassingFailure("rateLimited", message, { needs, askedMillis });
    }
    if (status >= 500) {
        return asked.method === "POST"
            ? new GithubError("uncertain", message, { needs })
            : new PassingFailure("unavailable", message, { needs });
    }
    return new GithubError(finalKind(status, said), message, { needs });
}
function finalKind(status, said) {
    switch (status) {
        case 401:
            return "unauthorized";
        case 403:
            return /\blocked\b/iu.test(said) ? "locked" : "forbidden";
        case 404:
            return "notFound";
        case 410:
            return "gone";
        case 422:
            return /too long/iu.test(said) ? "tooLong" : "refused";
        default:
            return "refused";
    }
}
/** A system error of a connection that was never made: what was to be sent was not. */
const unsentCodes = new Set([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "UND_ERR_CONNECT_TIMEOUT",
]);
/** The failure of a call that got no answer, or not all of it. */
function lostAnswerFailure(asked, cause) {
    const reason = cause instanceof Error ? (causeCode(cause) ?? cause.message) : String(cause);
    const message = `no answer from GitHub to ${asked.method} ${asked.path}: ${visible(reason)}`;
    const { needs } = asked;
    return asked.method === "POST" && !unsentCodes.has(reason)
        ? new GithubError("uncertain", message, { needs, cause })
        : new PassingFailure("unavailable", message, { needs, cause });
}
/** `fetch` wraps what the system said: `TypeError: fetch failed`, cause ECONNRESET. */
function causeCode({ cause }) {
    return textAt(objectOf(cause), "code");
}
/** GitHub's `message` and what its `errors` add; the status is said elsewhere. */
function messageOf(text) {
    try {
        const json = objectOf(JSON.parse(text));
        const details = objectsOf(fieldAt(json, "errors")).map((error) => textAt(error, "message"));
        const parts = [textAt(json, "message"), ...details].filter((part) => part !== undefined);
        if (parts.length > 0)
            return visible(parts.join("; "));
    }
    catch {
        // A proxy's page, or nothing: said as it is.
    }
    return text === "" ? "no text" : visible(text);
}
function visible(text) {
    return text.replaceAll(/\p{C}+/gu, " ").slice(0, MESSAGE_CHARACTERS_MAX);
}

;// CONCATENATED MODULE: ./lib/github/bounded-body.js
/** The body of an answer is longer than the caller is ready to hold. */
class BodyTooLargeError extends Error {
    name = "BodyTooLargeError";
}
/**
 * The whole body, at most `bytesMax`: what a header says of the length is not believed.
 *
 * @throws BodyTooLargeError as soon as there is more; the rest is not read
 */
async function readBody(response, bytesMax) {
    if (response.body === null)
        return new Uint8Array(0);
    const chunks = [];
    let length = 0;
    const reader = response.body.getReader();
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        length += value.length;
        if (length > bytesMax) {
            await reader.cancel();
            throw new BodyTooLargeError(`the answer is longer than ${bytesMax} bytes`);
        }
        chunks.push(value);
    }
    const body = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
        body.set(chunk, offset);
        offset += chunk.length;
    }
    return body;
}
/** Lets go of an answer whose body nobody wants, so that its connection is free again. */
async function discardBody(response) {
    await response.body?.cancel().catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/github/http-answer.js



/** `fetch`, whose failures are GitHub's. @throws GithubError */
async function fetchAnswer(url, asked, options) {
    try {
        return await fetch(url, options);
    }
    catch (cause) {
        throw lostAnswerFailure(asked, cause);
    }
}
/** @throws GithubError, of kind tooLarge when there are more than `bytesMax` bytes */
async function bytesOf(response, asked, bytesMax) {
    try {
        return await readBody(response, bytesMax);
    }
    catch (cause) {
        if (!(cause instanceof BodyTooLargeError))
            throw lostAnswerFailure(asked, cause);
        const message = `${asked.method} ${asked.path}: ${cause.message}`;
        throw new GithubError("tooLarge", message, { needs: asked.needs, cause });
    }
}
/** @throws GithubError */
async function textOf(response, asked, bytesMax) {
    return new TextDecoder().decode(await bytesOf(response, asked, bytesMax));
}
/** @returns undefined for an empty text. @throws GithubError */
function jsonOf(text, { method, path, needs }) {
    if (text === "")
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const message = `GitHub's answer to ${method} ${path} is not JSON`;
        throw new GithubError("malformed", message, { needs, cause });
    }
}

;// CONCATENATED MODULE: ./lib/github/next-page.js
/** The URL with `rel="next"` of a Link header (RFC 8288), as GitHub writes it. */
function nextPage(link) {
    for (const part of (link ?? "").split(",")) {
        const [target, ...parameters] = part.split(";").map((piece) => piece.trim());
        if (!parameters.includes('rel="next"'))
            continue;
        return /^<([^<>]+)>$/u.exec(target ?? "")?.[1];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/github/api.js





/** What one run of the action may ask of GitHub. */
const apiLimits = {
    /** Of one call, its answer included. */
    attemptMillisMax: 30_000,
    /** Of one download, from the first byte to the last. */
    downloadMillisMax: 120_000,
    /** Of one call, the first included. */
    attemptsMax: 4,
    /** Of all waits between attempts together: a secondary limit asks for a minute. */
    waitTotalMillisMax: 90_000,
    /** A run makes about twelve. GitHub grants a repository 1,000 an hour. */
    callsMax: 100,
    /** A comparison lists the changed files with their patches. */
    answerBytesMax: 16 * 1024 * 1024,
};
const BACKOFF_MILLIS = 1_000;
const API_VERSION = "2022-11-28";
/**
 * GitHub's REST API, with retries for what passes. A GET, a PATCH and a DELETE may be made twice;
 * a POST is made again only when it certainly was not done. The token goes to the API's host only.
 */
class GithubApi {
    #settings;
    #limits;
    #calls = 0;
    #waitLeftMillis;
    constructor(settings) {
        this.#settings = settings;
        this.#limits = settings.limits ?? apiLimits;
        this.#waitLeftMillis = this.#limits.waitTotalMillisMax;
    }
    /** Requests made to the API, retries included. */
    get calls() {
        return this.#calls;
    }
    /** @throws GithubError */
    request(call) {
        return this.#retried(async () => {
            const asked = askedOf(call);
            const response = await this.#send(call, this.#limits.attemptMillisMax);
            const text = await this.#textOf(response, asked);
            if (!response.ok)
                throw this.#failure(asked, response, text);
            const next = nextPage(response.headers.get("link"));
            return { json: jsonOf(text, asked), next };
        });
    }
    /**
     * One GraphQL query, which only reads: it is repeated like a GET.
     *
     * @throws GithubError
     */
    query(query, needs) {
        const asked = { method: "query", path: "/graphql", needs };
        return this.#retried(async () => {
            this.#countCall(needs);
            const response = await fetchAnswer(this.#settings.graphqlUrl, asked, {
                method: "POST",
                headers: this.#headers(),
                body: JSON.stringify({ query }),
                redirect: "manual",
                signal: AbortSignal.timeout(this.#limits.attemptMillisMax),
            });
            const text = await this.#textOf(response, asked);
            if (!response.ok)
                throw this.#failure(asked, response, text);
            return jsonOf(text, asked);
        });
    }
    /**
     * The bytes behind a path that answers with a redirection to another host. The token is not
     * sent there: the signed URL is the permission.
     *
     * @throws GithubError, of kind tooLarge when there are more than `bytesMax` bytes
     */
    download(call, bytesMax) {
        const asked = askedOf({ ...call, method: "GET" });
        return this.#retried(async () => {
            const answer = await this.#send({ ...call, method: "GET" }, this.#limits.downloadMillisMax);
            if (answer.ok)
                return bytesOf(answer, asked, bytesMax);
            if (answer.status !== 302) {
                throw this.#failure(asked, answer, await this.#textOf(answer, asked));
            }
            await discardBody(answer);
            const url = this.#redirection(answer, asked);
            const signal = AbortSignal.timeout(this.#limits.downloadMillisMax);
            const blob = await fetchAnswer(url, asked, { redirect: "manual", signal });
            if (blob.ok)
                return bytesOf(blob, asked, bytesMax);
            throw this.#storeFailure(blob, asked, await this.#textOf(blob, asked));
        });
    }
    #send(call, millisMax) {
        this.#countCall(call.needs);
        return fetchAnswer(this.#urlOf(call), askedOf(call), {
            method: call.method,
            headers: this.#headers(),
            redirect: "manual",
            signal: AbortSignal.timeout(millisMax),
            ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
        });
    }
    #countCall(needs) {
        const { callsMax } = this.#limits;
        if (this.#calls === callsMax) {
            throw new GithubError("callsSpent", `a run makes at most ${callsMax} calls`, { needs });
        }
        this.#calls += 1;
    }
    #headers() {
        const { token, userAgent } = this.#settings;
        return {
            accept: "application/vnd.github+json",
            authorization: `Bearer ${token}`,
            "content-type": "application/json",
            "user-agent": userAgent,
            "x-github-api-version": API_VERSION,
        };
    }
    #textOf(response, asked) {
        return textOf(response, asked, this.#limits.answerBytesMax);
    }
    #failure(asked, { status, headers }, text) {
        return answerFailure({ asked, status, headers, text, now: this.#settings.pace.now() });
    }
    /** The store speaks XML and has no limits of GitHub's; 403 is a signed URL past its minute. */
    #storeFailure(blob, asked, text) {
        if (blob.status === 403 || blob.status === 429) {
            const message = `the artifact store answered ${blob.status} to ${asked.path}`;
            return new PassingFailure("unavailable", message, { needs: asked.needs });
        }
        return this.#failure(asked, blob, text);
    }
    /** A page's link must not carry the token to another host. */
    #urlOf({ path, needs }) {
        const { apiUrl } = this.#settings;
        if (path.startsWith("/"))
            return `${apiUrl.replace(/\/$/u, "")}${path}`;
        const url = URL.canParse(path) ? new URL(path) : undefined;
        if (url?.origin !== new URL(apiUrl).origin) {
            throw new GithubError("malformed", "a next page lies on another host", { needs });
        }
        return url.href;
    }
    #redirection(answer, { path, needs }) {
        const location = answer.headers.get("location") ?? "";
        const url = URL.canParse(location) ? new URL(location) : undefined;
        // Plain HTTP only where the API itself is: a stand-in on the loopback.
        const allowed = ["https:", new URL(this.#settings.apiUrl).protocol];
        if (url === undefined || !allowed.includes(url.protocol)) {
            throw new GithubError("malformed", `${path} redirects to no usable URL`, { needs });
        }
        return url.href;
    }
    async #retried(attempt) {
        for (let failures = 1;; failures += 1) {
            try {
                return await attempt();
            }
            catch (cause) {
                const isLast = failures === this.#limits.attemptsMax;
                if (!(cause instanceof PassingFailure) || isLast)
                    throw cause;
                await this.#wait(cause, failures);
            }
        }
    }
    /** @throws the failure itself when the wait is more than is left */
    async #wait(failure, failures) {
        const { pace } = this.#settings;
        const backoff = BACKOFF_MILLIS * 2 ** (failures - 1) * (1 + pace.jitter() / 2);
        const millis = failure.askedMillis ?? backoff;
        if (millis > this.#waitLeftMillis)
            throw failure;
        this.#waitLeftMillis -= millis;
        await pace.sleep(millis);
    }
}
function askedOf({ method, path, needs }) {
    const [plain = ""] = (URL.canParse(path) ? new URL(path).pathname : path).split("?");
    return { method, path: plain, needs };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/github/pages.js


/** GitHub's largest page. It takes a larger number silently for this one. */
const pages_PER_PAGE = 100;
/** The pages of a list, asked for one at a time. @throws GithubError */
async function* pages_pagesOf(api, call) {
    const { listField, pagesMax, needs } = call;
    let path = call.path;
    for (let count = 0; path !== undefined && count < pagesMax; count += 1) {
        const { json, next } = await api.request({ method: "GET", path, needs });
        const list = listField === undefined ? json : fieldAt(objectOf(json), listField);
        if (!Array.isArray(list)) {
            throw new GithubError("malformed", `GitHub's answer to ${call.path} is no list`, { needs });
        }
        yield { rows: objectsOf(list), path, hasNext: next !== undefined };
        path = next;
    }
}

;// CONCATENATED MODULE: ./lib/github/repository.js
function repository_repositoryPath({ owner, name }) {
    return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
/** @returns undefined when the text is not `owner/name` of GitHub's characters */
function parseRepositoryName(text) {
    const match = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/u.exec(text ?? "");
    const [, owner, name] = match ?? [];
    if (owner === undefined || name === undefined || /^\.{1,2}$/u.test(name))
        return undefined;
    return { owner, name };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/github/zip-error.js
class ZipError extends Error {
    name = "ZipError";
    refusal;
    constructor(refusal, detail) {
        super(`the archive is refused: ${refusal}${detail === undefined ? "" : ` (${detail})`}`);
        this.refusal = refusal;
    }
}

;// CONCATENATED MODULE: ./lib/github/zip-directory.js

/** An artifact of ours has two or three. */
const ZIP_ENTRIES_MAX = 64;
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
/** "See the zip64 record" in a field of 16 and of 32 bits. */
const ZIP64_16 = 0xffff;
const ZIP64_32 = 0xffffffff;
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/**
 * The central directory: APPNOTE.TXT 4.3.12 and 4.3.16. It must lie between the entries and the
 * end record without a byte to spare, and an end record must be the last bytes: then there is one
 * way only to read the archive.
 *
 * @throws ZipError
 */
function readDirectory(bytes) {
    const view = viewOf(bytes);
    const end = bytes.length - END_BYTES;
    if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) {
        const begun = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
        throw new ZipError(begun ? "cut off or followed by other bytes" : "not a zip");
    }
    const locator = end - ZIP64_LOCATOR_BYTES;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
        throw new ZipError("zip64");
    }
    const count = view.getUint16(end + 10, true);
    const size = view.getUint32(end + 12, true);
    const offset = view.getUint32(end + 16, true);
    if (count === ZIP64_16 || size === ZIP64_32 || offset === ZIP64_32)
        throw new ZipError("zip64");
    if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
        throw new ZipError("several disks");
    }
    if (count > ZIP_ENTRIES_MAX)
        throw new ZipError("too many entries", `${count}`);
    if (view.getUint16(end + 20, true) !== 0 || offset + size !== end) {
        throw new ZipError("damaged directory", "it does not end where the archive ends");
    }
    return { rows: readRows(bytes.subarray(offset, end), count), offset };
}
function readRows(directory, count) {
    const rows = [];
    let offset = 0;
    for (let index = 0; index < count; index += 1) {
        const { row, length } = readRow(directory.subarray(offset));
        rows.push(row);
        offset += length;
    }
    if (offset !== directory.length)
        throw new ZipError("damaged directory", "it has spare bytes");
    return rows;
}
function readRow(bytes) {
    const view = viewOf(bytes);
    if (bytes.length < ENTRY_BYTES || view.getUint32(0, true) !== ENTRY_SIGNATURE) {
        throw new ZipError("damaged directory", "a row is missing");
    }
    const nameEnd = ENTRY_BYTES + view.getUint16(28, true);
    const extraEnd = nameEnd + view.getUint16(30, true);
    const length = extraEnd + view.getUint16(32, true);
    if (length > bytes.length)
        throw new ZipError("damaged directory", "a row is cut off");
    if (view.getUint16(34, true) !== 0)
        throw new ZipError("several disks");
    const row = {
        nameBytes: bytes.subarray(ENTRY_BYTES, nameEnd),
        extra: bytes.subarray(nameEnd, extraEnd),
        flags: view.getUint16(8, true),
        method: view.getUint16(10, true),
        crc: view.getUint32(16, true),
        compressedBytes: view.getUint32(20, true),
        bytes: view.getUint32(24, true),
        attributes: view.getUint32(38, true),
        localOffset: view.getUint32(42, true),
    };
    if ([row.compressedBytes, row.bytes, row.localOffset].includes(ZIP64_32)) {
        throw new ZipError("zip64");
    }
    return { row, length };
}

;// CONCATENATED MODULE: ./lib/github/zip-entry.js


const ZipMethod = { stored: 0, deflated: 8 };
/** Bits of the flags: 4.4.4. */
const ENCRYPTED = 1 << 0;
const DESCRIPTOR = 1 << 3;
const STRONG_ENCRYPTION = 1 << 6;
const UTF8_NAME = 1 << 11;
const MASKED_DIRECTORY = 1 << 13;
/** How hard the deflater tried: of no meaning to a reader. */
const DEFLATE_EFFORT = (1 << 1) | (1 << 2);
const KNOWN_FLAGS = DESCRIPTOR | UTF8_NAME | DEFLATE_EFFORT;
const zip_entry_LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DESCRIPTOR_BYTES = 12;
const SIGNED_DESCRIPTOR_BYTES = 16;
const NAME_BYTES_MAX = 255;
/** Extra fields that change what an entry is: its sizes, and its name. */
const ZIP64_EXTRA = 0x0001;
const UNICODE_NAME_EXTRA = 0x7075;
const UNIX_TYPE_MASK = 0o170000;
const UNIX_REGULAR = 0o100000;
/**
 * Every entry, in the order of the archive. Together with the directory they take up each byte.
 *
 * @throws ZipError
 */
function locateEntries(archive, directory) {
    const rows = directory.rows.toSorted((a, b) => a.localOffset - b.localOffset);
    const names = new Set();
    if ((rows[0]?.localOffset ?? directory.offset) !== 0) {
        throw new ZipError("bytes between the entries", "before the first");
    }
    return rows.map((row, index) => {
        const name = checkRow(row);
        if (names.has(name))
            throw new ZipError("duplicate name", name);
        names.add(name);
        const end = rows[index + 1]?.localOffset ?? directory.offset;
        const record = archive.subarray(row.localOffset, Math.max(row.localOffset, end));
        return entryOf(record, row, name);
    });
}
/** What one row alone must fulfil. Returns its name. */
function checkRow(row) {
    const { flags, method } = row;
    if ((flags & (ENCRYPTED | STRONG_ENCRYPTION | MASKED_DIRECTORY)) !== 0) {
        throw new ZipError("encrypted");
    }
    if ((flags & ~KNOWN_FLAGS) !== 0)
        throw new ZipError("unknown flags", flags.toString(2));
    if (method !== ZipMethod.stored && method !== ZipMethod.deflated) {
        throw new ZipError("unknown compression method", `${method}`);
    }
    const name = safeName(row.nameBytes);
    const type = (row.attributes >>> 16) & UNIX_TYPE_MASK;
    if (type !== 0 && type !== UNIX_REGULAR)
        throw new ZipError("not a regular file", name);
    checkExtra(row.extra);
    return name;
}
/** A name that means the same on every system, and below every folder. */
function safeName(bytes) {
    if (bytes.length === 0 || bytes.length > NAME_BYTES_MAX)
        throw new ZipError("unsafe name");
    const name = decoded(bytes);
    if (name === undefined || /[\p{C}\\:]/u.test(name))
        throw new ZipError("unsafe name");
    const parts = name.split("/");
    if (parts.some((part) => part === "" || part === "." || part === "..")) {
        throw new ZipError("unsafe name", name);
    }
    return name;
}
function decoded(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function checkExtra(extra) {
    const view = viewOf(extra);
    let offset = 0;
    while (offset + 4 <= extra.length) {
        const id = view.getUint16(offset, true);
        if (id === ZIP64_EXTRA)
            throw new ZipError("zip64");
        if (id === UNICODE_NAME_EXTRA)
            throw new ZipError("unsafe name", "a second one");
        offset += 4 + view.getUint16(offset + 2, true);
    }
    if (offset !== extra.length)
        throw new ZipError("damaged extra field");
}
/** The entry in the bytes from its local header to the next one: 4.3.7 to 4.3.9. */
function entryOf(record, row, name) {
    const view = viewOf(record);
    if (record.length < LOCAL_BYTES + row.nameBytes.length + row.compressedBytes) {
        throw new ZipError("overlapping entries", name);
    }
    const nameEnd = LOCAL_BYTES + view.getUint16(26, true);
    const dataStart = nameEnd + view.getUint16(28, true);
    const agrees = view.getUint32(0, true) === zip_entry_LOCAL_SIGNATURE &&
        view.getUint16(6, true) === row.flags &&
        view.getUint16(8, true) === row.method &&
        sameBytes(record.subarray(LOCAL_BYTES, nameEnd), row.nameBytes) &&
        sizesAgree(view, 14, row);
    if (!agrees)
        throw new ZipError("directory and entry disagree", name);
    checkExtra(record.subarray(nameEnd, Math.min(dataStart, record.length)));
    const dataEnd = dataStart + row.compressedBytes;
    checkTail(record.subarray(dataEnd), record.length - dataEnd, row);
    return {
        name,
        method: row.method,
        crc: row.crc,
        bytes: row.bytes,
        compressed: record.subarray(dataStart, dataEnd),
    };
}
/** With a descriptor behind the data a local header may leave checksum and sizes at zero. */
function sizesAgree(view, offset, row) {
    const mayBeZero = (row.flags & DESCRIPTOR) !== 0;
    return [row.crc, row.compressedBytes, row.bytes].every((said, index) => {
        const local = view.getUint32(offset + 4 * index, true);
        return local === said || (mayBeZero && local === 0);
    });
}
/** @param length negative when the data would end behind the record */
function checkTail(tail, length, row) {
    if (length < 0)
        throw new ZipError("overlapping entries");
    if ((row.flags & DESCRIPTOR) === 0) {
        if (length !== 0)
            throw new ZipError("bytes between the entries");
        return;
    }
    const isSigned = length === SIGNED_DESCRIPTOR_BYTES;
    if (!isSigned && length !== DESCRIPTOR_BYTES)
        throw new ZipError("bytes between the entries");
    const view = viewOf(tail);
    const agrees = (!isSigned || view.getUint32(0, true) === DESCRIPTOR_SIGNATURE) &&
        [row.crc, row.compressedBytes, row.bytes].every((said, index) => view.getUint32((isSigned ? 4 : 0) + 4 * index, true) === said);
    if (!agrees)
        throw new ZipError("directory and entry disagree", "descriptor");
}
function sameBytes(a, b) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

;// CONCATENATED MODULE: ./lib/github/zip.js




/**
 * The content of an archive's only entry, read in memory: nothing is written to a path.
 * Time and memory are bounded by the archive's length and `bytesMax`, whatever the archive says.
 *
 * @throws ZipError when anything in it is not plain, or there is another entry
 */
function readOnlyEntry(archive, wanted) {
    const entries = locateEntries(archive, readDirectory(archive));
    const other = entries.find(({ name }) => name !== wanted.name);
    if (other !== undefined)
        throw new ZipError("unexpected entry", other.name);
    return contentOf(entries[0], wanted);
}
/**
 * The content of one of an archive's entries. The others are held to the same rules, but their
 * content is not read.
 *
 * @throws ZipError
 */
function readNamedEntry(archive, wanted) {
    const entries = locateEntries(archive, readDirectory(archive));
    return contentOf(entries.find(({ name }) => name === wanted.name), wanted);
}
function contentOf(entry, { name, bytesMax }) {
    if (entry === undefined)
        throw new ZipError("missing entry", name);
    if (entry.bytes > bytesMax)
        throw new ZipError("too large", `${entry.bytes} bytes`);
    const content = entry.method === ZipMethod.stored ? entry.compressed : inflated(entry);
    if (content.length !== entry.bytes)
        throw new ZipError("size is not what it says", name);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new ZipError("wrong checksum", name);
    return content;
}
/** Stops at the first byte above the size the entry says, so that a bomb does not go off. */
function inflated({ compressed, bytes, name }) {
    let result;
    try {
        result = (0,external_node_zlib_.inflateRawSync)(compressed, { maxOutputLength: Math.max(1, bytes), info: true });
    }
    catch (cause) {
        const isLonger = cause instanceof RangeError;
        throw new ZipError(isLonger ? "size is not what it says" : "damaged data", name);
    }
    const { buffer, consumed } = inflation(result);
    if (consumed !== compressed.length)
        throw new ZipError("damaged data", `${name}: spare bytes`);
    return buffer;
}
/** What `info: true` makes of the answer, which Node's types do not say. */
function inflation(result) {
    if (typeof result === "object" && result !== null && "buffer" in result && "engine" in result) {
        const { buffer, engine } = result;
        if (buffer instanceof Uint8Array &&
            typeof engine === "object" &&
            engine !== null &&
            "bytesWritten" in engine &&
            typeof engine.bytesWritten === "number") {
            const { byteOffset, length } = buffer;
            // A plain view of Node's Buffer, which compares and prints differently.
            const plain = new Uint8Array(buffer.buffer, byteOffset, length);
            return { buffer: plain, consumed: engine.bytesWritten };
        }
    }
    throw new ZipError("damaged data");
}

;// CONCATENATED MODULE: ./lib/github/artifacts.js





/** A run with more artifacts than this is not ours: 500 a job is GitHub's own limit. */
const PAGES_OF_RUN_MAX = 10;
/** Whether the run's code was the repository's own. What a fork's code stored, it may have made up. */
function isOfOwnCode({ repositoryId, headRepositoryId }) {
    return repositoryId !== undefined && headRepositoryId === repositoryId;
}
/** The archive does not have the digest that GitHub says. */
class DigestError extends Error {
    name = "DigestError";
}
/** All artifacts of exactly this name, of any run. GitHub promises no order. @throws GithubError */
async function* artifactsNamed(api, repository, { name, pagesMax }) {
    const query = new URLSearchParams({ name, per_page: `${PER_PAGE}` });
    const path = `${repositoryPath(repository)}/actions/artifacts?${query.toString()}`;
    const call = { path, needs: "actions: read", listField: "artifacts", pagesMax };
    for await (const { rows, hasNext } of pagesOf(api, call)) {
        yield { artifacts: rows.flatMap(parseArtifact).filter((row) => row.name === name), hasNext };
    }
}
/** The artifacts of one run, newest first: a re-run may repeat a name. @throws GithubError */
async function artifactsOfRun(api, repository, { runId, name }) {
    const query = new URLSearchParams({
        per_page: `${pages_PER_PAGE}`,
        ...(name !== undefined && { name }),
    });
    const path = `${repository_repositoryPath(repository)}/actions/runs/${runId}/artifacts?${query.toString()}`;
    const artifacts = [];
    const list = { listField: "artifacts", pagesMax: PAGES_OF_RUN_MAX };
    for await (const { rows } of pages_pagesOf(api, { path, needs: "actions: read", ...list })) {
        artifacts.push(...rows.flatMap(parseArtifact));
    }
    return artifacts
        .filter((artifact) => artifact.runId === runId && (name === undefined || artifact.name === name))
        .toSorted((a, b) => b.id - a.id);
}
/**
 * One entry of an artifact, read in memory.
 *
 * @throws GithubError, DigestError, ZipError
 */
async function readArtifact(api, at, { archiveBytesMax, entry, others }) {
    const path = `${repository_repositoryPath(at.repository)}/actions/artifacts/${at.artifact.id}/zip`;
    const archive = await api.download({ path, needs: "actions: read" }, archiveBytesMax);
    checkDigest(archive, at.artifact.digest);
    return others === "refused" ? readOnlyEntry(archive, entry) : readNamedEntry(archive, entry);
}
function checkDigest(archive, digest) {
    if (digest === undefined)
        return;
    const actual = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(archive).digest("hex")}`;
    if (actual === digest.toLowerCase())
        return;
    throw new DigestError("the archive's SHA-256 is not the one GitHub stored");
}
/** A row that lacks what each artifact has is left out. */
function parseArtifact(row) {
    const run = objectAt(row, "workflow_run");
    const id = idAt(row, "id");
    const runId = idAt(run, "id");
    const name = textAt(row, "name");
    const bytes = countAt(row, "size_in_bytes");
    if (id === undefined || runId === undefined || name === undefined || bytes === undefined) {
        return [];
    }
    return [
        {
            id,
            name,
            bytes,
            runId,
            expired: fieldAt(row, "expired") === true,
            expiresAt: timeAt(row, "expires_at"),
            digest: textAt(row, "digest"),
            repositoryId: idAt(run, "repository_id"),
            headRepositoryId: idAt(run, "head_repository_id"),
        },
    ];
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/github/pace.js

const systemPace = {
    now: () => Date.now(),
    sleep: async (millis) => {
        await (0,promises_.setTimeout)(millis);
    },
    jitter: () => Math.random(),
};

// EXTERNAL MODULE: ./lib/node/log-ports.js
var log_ports = __webpack_require__(9631);
// EXTERNAL MODULE: ./lib/node/output-folder.js
var output_folder = __webpack_require__(9184);
// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
// EXTERNAL MODULE: ./lib/cli/default-folder.js
var default_folder = __webpack_require__(800);
;// CONCATENATED MODULE: ./lib/cli/fetch-error.js




/** GitHub does not give what was asked for. */
class FetchError extends errors/* UserError */.yo {
    code = "E_FETCH";
    exitCode = errors/* ExitCode */.yU.configuration;
}
const EXPIRED_HINT = "GitHub deletes artifacts after a while: a longer retention-days keeps them; the seed in the report repeats the same load";
function expiredError(artifactName) {
    return new FetchError(`the artifact ${artifactName} has expired`, { hint: EXPIRED_HINT });
}
function tooLargeError(artifactName, runUrl) {
    return new FetchError(`the artifact ${artifactName} is too large to be held in memory`, {
        hint: tooLargeHint(runUrl),
    });
}
function tooLargeHint(runUrl) {
    return `download it in a browser, from ${runUrl}, and unpack the log from it`;
}
/** What a failure means to who asked. Anything that is not GitHub's stays as it is. */
function fetchErrorOf(cause, { runUrl, words }) {
    if (cause instanceof ZipError || cause instanceof DigestError) {
        return new FetchError(cause.message, {
            hint: `it was damaged, or was made by something else; it is not unpacked. The run: ${runUrl}`,
            cause,
        });
    }
    if (!(cause instanceof GithubError))
        return cause;
    return new FetchError(cause.message, { hint: words.hintOf(cause, runUrl), cause });
}
const terminalWords = { choice: "--artifact", hintOf };
function hintOf({ kind, needs }, runUrl) {
    switch (kind) {
        case "unauthorized":
            return 'the token is not valid, or no longer: "gh auth login", or another GH_TOKEN';
        case "forbidden":
        case "locked":
            return `the token may not: it needs "${needs}" (a classic one: "repo"), and single sign-on where the organisation has it`;
        case "notFound":
            return `see whether there is such a run, and whether the token may see it: ${runUrl}; --repo names another repository`;
        case "gone":
            return EXPIRED_HINT;
        case "tooLarge":
            return tooLargeHint(runUrl);
        case "rateLimited":
            return "the hour's calls of this token are used up: try again later";
        case "unavailable":
        case "uncertain":
            return "see githubstatus.com and the network, and try again";
        case "tooLong":
        case "refused":
        case "malformed":
        case "callsSpent":
            return "this is unexpected: please report it with this message";
    }
    kind;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/cli/github-place.js



/** Of `gh` and `git`, which read a file. */
const TOOL_MILLIS_MAX = 10_000;
/** github.com, or what the variables of GitHub's own say. @throws UsageError */
function githubPlace(environment) {
    const apiUrl = urlAt(environment, "GITHUB_API_URL", "https://api.github.com");
    return {
        serverUrl: urlAt(environment, "GITHUB_SERVER_URL", "https://github.com"),
        apiUrl,
        graphqlUrl: urlAt(environment, "GITHUB_GRAPHQL_URL", `${apiUrl}/graphql`),
    };
}
/** From the environment, or from `gh` where somebody is logged in. @throws UsageError */
function githubToken(environment, { serverUrl }) {
    // In the order in which gh itself takes them.
    for (const name of ["GH_TOKEN", "GITHUB_TOKEN"]) {
        const token = environment[name]?.trim() ?? "";
        if (token !== "")
            return token;
    }
    const token = outputOf("gh", ["auth", "token", "--hostname", new URL(serverUrl).hostname]);
    if (token !== undefined)
        return token;
    throw new errors/* UsageError */.eb("there is no token for GitHub, which gives artifacts to nobody without one", {
        hint: 'log in with "gh auth login", or set GH_TOKEN to a token that may read the repository\'s Actions',
    });
}
/** The repository of the checkout one is in. @returns undefined when its `origin` lies elsewhere */
function repositoryOfOrigin({ serverUrl }) {
    return parseRemote(outputOf("git", ["remote", "get-url", "origin"]) ?? "", serverUrl);
}
/** `https://HOST/owner/name.git`, `ssh://git@HOST/owner/name` and `git@HOST:owner/name.git`. */
function parseRemote(remote, serverUrl) {
    const short = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)(.+)$/u.exec(remote);
    const url = short === null ? remote : `ssh://${short[1]}/${short[2]}`;
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname } = new URL(url);
    if (hostname !== new URL(serverUrl).hostname)
        return undefined;
    return parseRepositoryName(pathname.replace(/^\//u, "").replace(/(?:\.git)?\/?$/u, ""));
}
/** @returns undefined when there is no such program, or it has nothing to say */
function outputOf(program, parameters) {
    try {
        const text = (0,external_node_child_process_.execFileSync)(program, parameters, {
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
            timeout: TOOL_MILLIS_MAX,
        }).trim();
        return text === "" ? undefined : text;
    }
    catch {
        return undefined;
    }
}
function urlAt(environment, name, otherwise) {
    const given = environment[name] ?? "";
    const text = given === "" ? otherwise : given;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !["https:", "http:"].includes(url.protocol)) {
        throw new errors/* UsageError */.eb(`${name} is not the URL of a server`);
    }
    return text.replace(/\/$/u, "");
}

;// CONCATENATED MODULE: ./lib/cli/log-artifact.js

/** In an error: a run may have hundreds. */
const NAMES_SHOWN_MAX = 10;
/**
 * The one artifact that is meant: of this name, or, without a name, the run's only log. Of several
 * attempts of a run the newest counts.
 *
 * @param artifacts the newest first
 * @throws FetchError
 */
function chooseLogArtifact(artifacts, { name, runUrl, words }) {
    const newest = [...newestByName(artifacts).values()];
    const candidates = newest.filter((artifact) => name === undefined ? isLogName(artifact.name) : artifact.name === name);
    const [chosen, ...others] = candidates;
    if (chosen === undefined)
        throw noneError(newest, { name, runUrl, words });
    if (others.length > 0) {
        throw new FetchError(`the run has ${candidates.length} logs`, {
            hint: `choose one with ${words.choice}: ${listed(candidates)}`,
        });
    }
    if (chosen.expired)
        throw expiredError(chosen.name);
    return chosen;
}
/** `PREFIX-log-SCENARIO`: whichever of these words comes first, as a scenario may have them too. */
const families = new Set(["log", "summary", "starts"]);
function isLogName(name) {
    return name.split("-").find((word) => families.has(word)) === "log";
}
function newestByName(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts) {
        if (!newest.has(artifact.name))
            newest.set(artifact.name, artifact);
    }
    return newest;
}
function noneError(artifacts, { name, runUrl, words }) {
    const what = name === undefined ? "log of Z6" : `artifact ${name}`;
    const hint = artifacts.length === 0
        ? `it has no artifact at all: did its job end, and was upload-artifact left on? ${runUrl}`
        : `it has ${listed(artifacts)}; choose one with ${words.choice}`;
    return new FetchError(`the run has no ${what}`, { hint });
}
function listed(artifacts) {
    const names = artifacts.map(({ name }) => name).toSorted();
    const rest = names.length - NAMES_SHOWN_MAX;
    const shown = names.slice(0, NAMES_SHOWN_MAX).join(", ");
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}

;// CONCATENATED MODULE: ./lib/cli/run-log.js




/** Archive and log are held in memory, one after the other. A busy hour makes some 100 MB. */
const ARCHIVE_BYTES_MAX = 512 * 1024 * 1024;
const LOG_BYTES_MAX = 1024 * 1024 * 1024;
/** The event log that a run of the action has stored. @throws FetchError */
async function readRunLog(api, { repository, runId, runUrl, name }, words) {
    try {
        const artifacts = await artifactsOfRun(api, repository, { runId });
        const artifact = chooseLogArtifact(artifacts, { name, runUrl, words });
        if (artifact.bytes > ARCHIVE_BYTES_MAX)
            throw tooLargeError(artifact.name, runUrl);
        const log = await readArtifact(api, { repository, artifact }, {
            archiveBytesMax: ARCHIVE_BYTES_MAX,
            entry: { name: recorded_run/* LOG_NAME */.Lv, bytesMax: LOG_BYTES_MAX },
            others: "ignored",
        });
        return { artifact, log };
    }
    catch (cause) {
        throw fetchErrorOf(cause, { runUrl, words });
    }
}

;// CONCATENATED MODULE: ./lib/cli/run-reference.js


const hint = "give the number in the run's URL, .../actions/runs/NUMBER, or the URL itself; it is in the comment and in the job summary";
/**
 * A run's id, or the URL of the run or of anything below it. A URL must be of the server that the
 * token is for: it goes to no other.
 *
 * @throws UsageError
 */
function parseRunReference(text, serverUrl) {
    const runId = runIdOf(text);
    if (runId !== undefined)
        return { runId, repository: undefined };
    if (!URL.canParse(text))
        throw new errors/* UsageError */.eb(`${text}: it is no run of GitHub Actions`, { hint });
    const { origin, pathname } = new URL(text);
    const [owner, name, actions, runs, id] = pathname.split("/").slice(1);
    const repository = parseRepositoryName(`${owner}/${name}`);
    const idOfUrl = runIdOf(id ?? "");
    const isRun = actions === "actions" && runs === "runs";
    if (!isRun || repository === undefined || idOfUrl === undefined) {
        throw new errors/* UsageError */.eb(`${text}: it is not the URL of a run of GitHub Actions`, { hint });
    }
    if (origin !== new URL(serverUrl).origin) {
        throw new errors/* UsageError */.eb(`${text}: it is not on ${serverUrl}`, {
            hint: "for another server set GITHUB_SERVER_URL and GITHUB_API_URL, and a token of that server",
        });
    }
    return { runId: idOfUrl, repository };
}
function runIdOf(text) {
    const id = /^\d{1,16}$/u.test(text) ? Number(text) : 0;
    return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/fetch.js
















/** Somebody's line at home is slower than a runner's. */
const DOWNLOAD_MILLIS_MAX = 900_000;
/**
 * Downloads the event log of a run of the action, for `z6 replay` and `z6 report`.
 *
 * @throws UsageError, FetchError, FileError, LogError
 */
async function fetchLog(run, flags, { console, environment }) {
    const place = githubPlace(environment);
    const { runId, repository: ofUrl } = parseRunReference(run, place.serverUrl);
    if (ofUrl !== undefined && flags.repo !== undefined) {
        throw new errors/* UsageError */.eb("the run's URL says which repository it is of: leave --repo out");
    }
    const repository = ofUrl ?? repositoryOf(flags.repo, environment, place);
    const token = githubToken(environment, place);
    const runUrl = `${place.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
    const api = new GithubApi({
        ...place,
        token,
        userAgent: `z6/${version/* VERSION */.x}`,
        pace: systemPace,
        limits: { ...apiLimits, downloadMillisMax: DOWNLOAD_MILLIS_MAX },
    });
    const query = { repository, runId, runUrl, name: flags.artifact };
    const { artifact, log } = await readRunLog(api, query, terminalWords);
    // What is no log is not written.
    const header = headerOf(log);
    const output = flags.output ?? (0,default_folder/* fetchedFolder */.W)(runId);
    const folder = output_folder/* OutputFolder */.w.create(output, { reuse: flags.force === true });
    folder.write(recorded_run/* LOG_NAME */.Lv, log);
    describe({ header, artifact, runUrl, path: folder.pathOf(recorded_run/* LOG_NAME */.Lv) }, console);
    return errors/* ExitCode */.yU.pass;
}
function repositoryOf(flag, environment, place) {
    const given = flag ?? environment["GITHUB_REPOSITORY"];
    if (given === undefined || given === "") {
        const repository = repositoryOfOrigin(place);
        if (repository !== undefined)
            return repository;
        throw new errors/* UsageError */.eb("it is not said which repository the run is of", {
            hint: "give the run's URL, or --repo OWNER/NAME, or be in a checkout whose origin is on GitHub",
        });
    }
    const repository = parseRepositoryName(given);
    if (repository !== undefined)
        return repository;
    const name = flag === undefined ? "GITHUB_REPOSITORY" : "--repo";
    throw new errors/* UsageError */.eb(`${name}: "${given}" is not of the form OWNER/NAME`);
}
/** @throws LogError */
function headerOf(log) {
    const read = (offset, length) => log.subarray(offset, Math.min(log.length, offset + length));
    return new log_reader/* LogReader */.w({ size: log.length, read }, log_ports/* logPorts */.dX).header;
}
/** The path to stdout, for a script; what it is, and what to do with it, to stderr. */
function describe({ header, artifact, runUrl, path }, console) {
    const file = (0,visible_text/* visibleText */.Q6)(header.scenario.file, visible_text/* SENTENCE_CHARACTERS_MAX */.CU);
    console.out(`${path}\n`);
    console.note(`${file} · seed ${header.seed} · from ${artifact.name} of ${runUrl}\n`);
    if (!isOfOwnCode(artifact)) {
        console.note("note: the run is of a fork's code, which may have written any log it likes\n");
    }
    console.note(`next: z6 replay ${path}\n`);
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


/***/ })

};
