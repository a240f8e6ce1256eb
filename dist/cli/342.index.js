export const id = 342;
export const ids = [342];
export const modules = {

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareNetwork)
});

// EXTERNAL MODULE: ./lib/engine/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/node/address-policy.js
var address_policy = __webpack_require__(8263);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/node/proc-file.js

/** Of a file of /proc, so much from its beginning is read: more than its first lines. */
const BYTES_READ = 4_096;
/**
 * The beginning of a file of proc(5), as it is at the moment of reading. It stays open, because a
 * process that has run out of file descriptors must still be able to tell how it is doing.
 */
class ProcFile {
    #descriptor;
    #buffer = Buffer.alloc(BYTES_READ);
    constructor(path) {
        try {
            this.#descriptor = (0,external_node_fs_.openSync)(path, "r");
        }
        catch {
            this.#descriptor = undefined; // Not Linux: nothing is known, and nothing is claimed.
        }
    }
    /** undefined where there is no such file. */
    read() {
        if (this.#descriptor === undefined)
            return undefined;
        const length = (0,external_node_fs_.readSync)(this.#descriptor, this.#buffer, 0, BYTES_READ, 0);
        return this.#buffer.toString("latin1", 0, length);
    }
    close() {
        if (this.#descriptor !== undefined)
            (0,external_node_fs_.closeSync)(this.#descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/node/thread-cpu.js


const known = process;
/**
 * The CPU time of the thread that it is made in. Node.js before 23.9 does not tell it; there the
 * kernel does, and where neither does, it is that of the whole process, which is never less.
 */
class ThreadCpu {
    #asksNode;
    /** Whose thread's it is, is decided when it is opened. proc(5). */
    #file;
    /** @param asksNode false: as where Node.js does not know it */
    constructor(asksNode = known.threadCpuUsage !== undefined) {
        this.#asksNode = asksNode;
        if (!asksNode)
            this.#file = new ProcFile("/proc/thread-self/schedstat");
    }
    spent() {
        if (this.#asksNode)
            return nanosOf(known.threadCpuUsage());
        const [onCpu] = this.#file?.read()?.split(" ") ?? [];
        return onCpu === undefined ? nanosOf(process.cpuUsage()) : Number(onCpu);
    }
    close() {
        this.#file?.close();
    }
}
function nanosOf({ user, system }) {
    return (user + system) * time/* NANOS_PER_MICRO */.TI;
}

// EXTERNAL MODULE: ./lib/node/thread-monitor.js
var thread_monitor = __webpack_require__(5089);
;// CONCATENATED MODULE: ./lib/node/heartbeats.js




const INTERVAL_NANOS = time/* NANOS_PER_SECOND */.H9;
/**
 * How the generator itself is doing, once a second. `take` sums up since it was last called;
 * what the machine does not tell (no /proc) is 0.
 */
class Heartbeats {
    nextAt;
    #monitor = new thread_monitor/* ThreadMonitor */.H();
    #pulse;
    #machineFile = new ProcFile("/proc/stat");
    #processFile = new ProcFile("/proc/self/status");
    #cpu = new ThreadCpu();
    #cpuNanos = this.#cpu.spent();
    #machine = machineTime(this.#machineFile.read());
    #lastAt;
    /**
     * @param origin when the first of them begins
     * @param pulse told how much of the CPU time was spent waiting awake
     */
    constructor(origin, pulse) {
        this.#lastAt = origin;
        this.nextAt = origin + INTERVAL_NANOS;
        this.#pulse = pulse;
    }
    take(now, { awakeNanos, asleepNanos }) {
        const cpuNanosNow = this.#cpu.spent();
        const machine = machineTime(this.#machineFile.read());
        const spent = machine.all - this.#machine.all;
        const { loopDelayMaxNanos, gcPauses, gcNanos, gcLongestNanos } = this.#monitor.take();
        const cpuNanos = cpuNanosNow - this.#cpuNanos;
        const upNanos = now - this.#lastAt - asleepNanos;
        const awakeCpuNanos = awakeCpu(cpuNanos, awakeNanos, upNanos);
        this.#pulse?.waitedAwake(awakeCpuNanos);
        const beat = {
            residentKiB: residentKiB(this.#processFile.read()),
            gcPauses,
            gcLongestMicros: Math.round(gcLongestNanos / time/* NANOS_PER_MICRO */.TI),
            stealPermille: permille(machine.steal - this.#machine.steal, spent),
            machineBusyPermille: permille(spent - (machine.idle - this.#machine.idle), spent),
            loopDelayMaxNanos,
            cpuNanos: Math.round(cpuNanos - awakeCpuNanos),
            gcNanos,
        };
        this.#lastAt = now;
        this.#cpuNanos = this.#cpu.spent();
        this.#machine = machine;
        this.nextAt = Math.max(this.nextAt + INTERVAL_NANOS, now);
        return beat;
    }
    stop() {
        this.#monitor.stop();
        this.#machineFile.close();
        this.#processFile.close();
        this.#cpu.close();
    }
}
/**
 * Of CPU time, what was spent waiting awake. Who waits awake has the CPU only as far as the
 * machine gives it: of the waiting, only that share was CPU time.
 *
 * @param up how long the thread did not sleep
 */
function awakeCpu(cpu, awake, up) {
    const share = up > 0 ? Math.min(1, cpu / up) : 1;
    return Math.min(cpu, awake * share);
}
function permille(part, whole) {
    return whole > 0 ? Math.min(1000, Math.max(0, Math.round((part / whole) * 1000))) : 0;
}
/** Ticks of all CPUs since boot, from the first line of /proc/stat. */
function machineTime(stat) {
    if (stat === undefined)
        return { all: 0, idle: 0, steal: 0 };
    const ticks = stat.slice(0, stat.indexOf("\n")).trim().split(/\s+/).slice(1, 9).map(Number);
    const [, , , idle = 0, ioWait = 0, , , steal = 0] = ticks;
    return { all: ticks.reduce((sum, each) => sum + each, 0), idle: idle + ioWait, steal };
}
/** Of the whole process. Node.js itself opens a file to learn it, on Linux. */
function residentKiB(status) {
    const known = status === undefined ? undefined : /^VmRSS:\s*(\d+) kB$/mu.exec(status)?.[1];
    return known === undefined ? Math.round(process.memoryUsage.rss() / 1024) : Number(known);
}

;// CONCATENATED MODULE: ./lib/node/process-heartbeats.js

/**
 * How the whole process is doing, for one of its load threads to write into the log. `take` sums
 * up since it was last called.
 */
class ProcessHeartbeats {
    #pulse;
    #cpu = cpuMicros();
    constructor(pulse) {
        this.#pulse = pulse;
    }
    take() {
        const cpu = cpuMicros();
        const spent = (cpu - this.#cpu) * time/* NANOS_PER_MICRO */.TI;
        this.#cpu = cpu;
        const { awakeNanos, gcLongestNanos, ...pulse } = this.#pulse.take();
        return {
            ...pulse,
            gcLongestMicros: Math.round(gcLongestNanos / time/* NANOS_PER_MICRO */.TI),
            cpuNanos: Math.max(0, spent - awakeNanos),
        };
    }
}
/** Of all threads of the process: Node's own, and those of its libraries, too. */
function cpuMicros() {
    const { user, system } = process.cpuUsage();
    return user + system;
}

// EXTERNAL MODULE: ./lib/client/connection.js + 12 modules
var client_connection = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/client/server-timings.js + 1 modules
var server_timings = __webpack_require__(4771);
// EXTERNAL MODULE: ./lib/engine/fact-batch.js
var fact_batch = __webpack_require__(771);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/base/outcome.js
var base_outcome = __webpack_require__(9877);
;// CONCATENATED MODULE: ./lib/node/socket-error.js



const byCode = new Map([
    ["ENOTFOUND", base_outcome/* Outcome */.Pi.dns],
    ["EAI_AGAIN", base_outcome/* Outcome */.Pi.dns],
    ["EAI_FAIL", base_outcome/* Outcome */.Pi.dns],
    ["EAI_NODATA", base_outcome/* Outcome */.Pi.dns],
    ["EAI_NONAME", base_outcome/* Outcome */.Pi.dns],
    ["ECONNREFUSED", base_outcome/* Outcome */.Pi.refused],
    ["ENOENT", base_outcome/* Outcome */.Pi.refused],
    ["ETIMEDOUT", base_outcome/* Outcome */.Pi.connect_timeout],
    ["EHOSTUNREACH", base_outcome/* Outcome */.Pi.unreachable],
    ["ENETUNREACH", base_outcome/* Outcome */.Pi.unreachable],
    ["EHOSTDOWN", base_outcome/* Outcome */.Pi.unreachable],
    ["ENETDOWN", base_outcome/* Outcome */.Pi.unreachable],
    ["EACCES", base_outcome/* Outcome */.Pi.unreachable],
    ["EPERM", base_outcome/* Outcome */.Pi.unreachable],
    ["ECONNRESET", base_outcome/* Outcome */.Pi.reset],
    ["ECONNABORTED", base_outcome/* Outcome */.Pi.reset],
    ["EPIPE", base_outcome/* Outcome */.Pi.reset],
    ["EMFILE", base_outcome/* Outcome */.Pi.generator],
    ["ENFILE", base_outcome/* Outcome */.Pi.generator],
    ["EADDRNOTAVAIL", base_outcome/* Outcome */.Pi.generator],
    ["EADDRINUSE", base_outcome/* Outcome */.Pi.generator],
    ["EAGAIN", base_outcome/* Outcome */.Pi.generator],
    ["ENOBUFS", base_outcome/* Outcome */.Pi.generator],
    ["ENOMEM", base_outcome/* Outcome */.Pi.generator],
]);
/**
 * The outcome word for an error of a socket.
 *
 * @param phase what the socket was doing. In a TLS handshake, whatever the peer does wrong is a
 *   failed handshake: a bad certificate, an alert, plain HTTP, a reset
 */
function outcomeOf(error, phase) {
    const known = byCode.get(codeOf(error));
    if (phase === "tls" && known !== base_outcome/* Outcome */.Pi.generator)
        return base_outcome/* Outcome */.Pi.tls;
    if (known === base_outcome/* Outcome */.Pi.dns && !hasDescriptorLeft())
        return base_outcome/* Outcome */.Pi.generator;
    if (known !== undefined)
        return known;
    return phase === "connect" ? base_outcome/* Outcome */.Pi.unreachable : base_outcome/* Outcome */.Pi.reset;
}
const shortageByCode = new Map([
    ["EADDRNOTAVAIL", base_outcome/* Shortage */.cl.ports],
    ["EADDRINUSE", base_outcome/* Shortage */.cl.ports],
    ["EAGAIN", base_outcome/* Shortage */.cl.memory],
    ["ENOBUFS", base_outcome/* Shortage */.cl.memory],
    ["ENOMEM", base_outcome/* Shortage */.cl.memory],
]);
/** What there was none left of when a socket could not be opened with that outcome. */
function shortageOf(error, outcome) {
    if (outcome !== base_outcome/* Outcome */.Pi.generator)
        return base_outcome/* Shortage */.cl.none;
    return shortageByCode.get(codeOf(error)) ?? base_outcome/* Shortage */.cl.descriptors;
}
function codeOf(error) {
    return "code" in error && typeof error.code === "string" ? error.code : "";
}
/**
 * The resolver that cannot open its files and sockets finds no such name: it does not tell the
 * one from the other.
 */
function hasDescriptorLeft() {
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(external_node_os_.devNull, "r"));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/node/socket-transport.js




/** A socket as the byte stream under a connection. */
class SocketTransport {
    #parts;
    #socket;
    #beganAt;
    #lookedUpAt;
    #connectedAt = 0;
    #phase = "connect";
    constructor(parts) {
        this.#parts = parts;
        this.#beganAt = parts.clock.now();
        this.#lookedUpAt = this.#beganAt;
        this.#socket = this.#connect(parts.endpoint);
        this.#listen();
    }
    write(wire) {
        this.#socket.write(wire, "latin1");
    }
    destroy() {
        this.#socket.destroy();
    }
    #connect({ host, port, lookup, tls }) {
        const { connection, clock, onFacts, readBuffer } = this.#parts;
        const onread = {
            buffer: readBuffer,
            callback: (length) => {
                connection.received(readBuffer, 0, length, clock.now());
                onFacts();
                return true;
            },
        };
        const how = { noDelay: true, onread, ...(lookup !== undefined && { lookup }) };
        const address = { host, port, ...how };
        if (tls === undefined)
            return (0,external_node_net_.connect)(address);
        return (0,external_node_tls_.connect)({
            ...address,
            rejectUnauthorized: tls.verifyCertificate,
            ...(tls.ca === undefined ? {} : { ca: tls.ca }),
            ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
        });
    }
    #listen() {
        const { connection, clock, onFacts, onRefused, endpoint } = this.#parts;
        const socket = this.#socket;
        // Not `once`: what it wraps each listener in would be a third of what a connection takes here,
        // and each of these comes once (`lookup` once for every address that was found, all together).
        socket.on("lookup", () => {
            this.#lookedUpAt = clock.now();
        });
        socket.on("connect", () => {
            this.#connectedAt = clock.now();
            if (endpoint.tls === undefined) {
                this.#establish(this.#connectedAt);
            }
            else {
                this.#phase = "tls";
                connection.tcpConnected(this.#connectedAt);
            }
            onFacts();
        });
        socket.on("secureConnect", () => {
            this.#establish(clock.now());
            onFacts();
        });
        socket.on("error", (error) => {
            const outcome = outcomeOf(error, this.#phase);
            connection.broke(clock.now(), outcome, shortageOf(error, outcome));
            if (error instanceof address_policy/* AddressError */.H)
                onRefused(error);
            else
                onFacts();
        });
        socket.on("end", () => {
            connection.ended(clock.now());
            onFacts();
        });
        socket.on("close", () => {
            connection.gone(clock.now());
            onFacts();
        });
    }
    #establish(at) {
        this.#phase = "open";
        this.#parts.connection.established(at, {
            dnsNanos: this.#lookedUpAt - this.#beganAt,
            tcpNanos: this.#connectedAt - this.#lookedUpAt,
            tlsNanos: at - this.#connectedAt,
        });
    }
}

;// CONCATENATED MODULE: ./lib/node/real-world.js





/** All sockets of a thread share it. A read of more comes in several calls. */
const READ_BUFFER_BYTES = 64 * 1024;
/** A sleep of Node ends up to so much late: the precise mode is awake for the rest. */
const AWAKE_NANOS = 1_600 * time/* NANOS_PER_MICRO */.TI;
/** So close to a deadline the precise mode stays: a turn of the event loop takes longer. */
const STAY_NANOS = 8 * time/* NANOS_PER_MICRO */.TI;
/** So long an answer may wait for the precise mode to look for it. */
const LOOK_NANOS = 3 * time/* NANOS_PER_MICRO */.TI;
/** Node sleeps whole milliseconds, at least one. */
const SLEEP_NANOS_MIN = time/* NANOS_PER_MILLI */.gs;
/** The precise mode does not sleep when less is left. */
const QUIET_NANOS = AWAKE_NANOS + SLEEP_NANOS_MIN;
/** Node counts sleeps of more milliseconds as 1 ms. */
const SLEEP_MILLIS_MAX = 0x7fff_ffff;
/**
 * The real network. Sockets report in the event loop's poll phase; the engine gets what they
 * reported in the check phase right after it, all at once.
 */
class RealWorld {
    #parts;
    #facts = new fact_batch/* FactBatch */.f();
    #awaited = { connections: 0 };
    #ofConnections;
    #readBuffer = new Uint8Array(READ_BUFFER_BYTES);
    #connections;
    #targetOf;
    /** Asked while the engine was at work: told with the next batch, too. */
    #stops = [];
    /** Connections that had ended when they were to send: told with the next batch. */
    #lost = [];
    #resolve;
    #reject;
    /** Why the run cannot go on. */
    #refusal;
    #deadline = 0;
    #timer;
    #timerAt = Infinity;
    #isTurnComing = false;
    #awakeSince = -1;
    #awakeNanos = 0;
    #asleepSince = -1;
    #asleepNanos = 0;
    constructor(parts) {
        this.#parts = parts;
        const timings = new server_timings/* ServerTimings */.t(this.#facts);
        this.#ofConnections = {
            awaited: this.#awaited,
            facts: this.#facts,
            timings,
            limits: parts.limits,
        };
        this.#connections = Array.from({ length: parts.connectionSlots }, () => undefined);
        this.#targetOf = new Uint16Array(parts.connectionSlots);
    }
    /** @throws AddressError when a target turns out to be at an address that is refused */
    wait(deadline) {
        if (this.#refusal !== undefined)
            return Promise.reject(this.#refusal);
        this.#facts.clear();
        for (const connection of this.#lost)
            connection.lost(this.#parts.clock.now());
        this.#lost.length = 0;
        for (const reason of this.#stops)
            this.#facts.stop(this.#parts.clock.now(), reason);
        this.#stops.length = 0;
        this.#deadline = Math.min(deadline, this.#parts.heartbeats.nextAt);
        return new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
            this.#sleep();
        });
    }
    open(connection, target) {
        const { clock, endpoints } = this.#parts;
        const slot = (this.#connections[connection] ??= new client_connection/* Connection */.N(connection, this.#ofConnections));
        this.#targetOf[connection] = target;
        slot.open(new SocketTransport({
            connection: slot,
            endpoint: endpoints[target],
            clock,
            readBuffer: this.#readBuffer,
            onFacts: this.#onFacts,
            onRefused: this.#onRefused,
        }));
    }
    // oxlint-disable-next-line max-params -- The port's: an object would be one for every exchange.
    send(connection, vu, serial, request) {
        const slot = this.#connections[connection];
        const prepared = this.#parts.requests[this.#targetOf[connection]][request];
        // Before the write: on a near network the target is at work before the call returns, and
        // what the call costs would count as the generator's lateness.
        const sentAt = this.#parts.clock.now();
        if (!slot.send(prepared, vu, serial))
            this.#lost.push(slot);
        return sentAt;
    }
    close(connection) {
        this.#connections[connection].close();
    }
    /** Asks the run to stop: the engine learns it as a fact. */
    stop(reason) {
        // The batch that the engine is at, or has been at, is not added to.
        if (this.#resolve === undefined) {
            this.#stops.push(reason);
        }
        else {
            this.#facts.stop(this.#parts.clock.now(), reason);
            this.#onFacts();
        }
    }
    /** Lets go of the event loop. Of a run that came to its end the sockets are closed already. */
    dispose() {
        for (const connection of this.#connections)
            connection?.close();
        clearTimeout(this.#timer);
        this.#parts.heartbeats.stop();
    }
    #onFacts = () => {
        if (this.#resolve !== undefined && this.#facts.length > 0)
            this.#comeSoon();
    };
    #onRefused = (error) => {
        this.#refusal ??= error;
        this.#resolve = undefined;
        this.#reject?.(this.#refusal);
    };
    #sleep() {
        const now = this.#parts.clock.now();
        const left = this.#deadline - now;
        if (this.#facts.length > 0 || left <= 0)
            return this.#comeSoon();
        if (this.#parts.timer === "precise" && left < QUIET_NANOS) {
            if (this.#awakeSince < 0)
                this.#awakeSince = now;
            return this.#comeSoon();
        }
        this.#asleepSince = now;
        const early = this.#parts.timer === "precise" ? AWAKE_NANOS : 0;
        // A timer that is set may ring too early, and is set again then, but never too late.
        if (this.#timerAt <= this.#deadline - early)
            return;
        clearTimeout(this.#timer);
        const millis = Math.floor((left - early) / time/* NANOS_PER_MILLI */.gs);
        const bounded = Math.min(SLEEP_MILLIS_MAX, Math.max(1, millis));
        this.#timerAt = now + bounded * time/* NANOS_PER_MILLI */.gs;
        this.#timer = setTimeout(this.#onTimer, bounded);
    }
    #onTimer = () => {
        this.#timerAt = Infinity;
        this.#onTurn();
    };
    #comeSoon() {
        if (this.#isTurnComing)
            return;
        this.#isTurnComing = true;
        setImmediate(this.#onTurn);
    }
    #onTurn = () => {
        this.#isTurnComing = false;
        const resolve = this.#resolve;
        if (resolve === undefined)
            return;
        this.#countAsleep();
        const now = this.#facts.length > 0 ? this.#parts.clock.now() : this.#stayFor();
        if (this.#facts.length === 0 && now < this.#deadline)
            return this.#sleep();
        this.#countAwake(now);
        this.#beat(now);
        this.#resolve = undefined;
        this.#facts.now = now;
        resolve(this.#facts);
    };
    /**
     * Now, or later: where it is almost time, the deadline as soon as it has come. A turn of the event
     * loop leaves garbage behind, so that between two looks at the network the clock alone is watched;
     * where the network has nothing to say, until the last turn before the deadline, which is for
     * connections that their peers have closed.
     */
    #stayFor() {
        const { clock, timer } = this.#parts;
        let now = clock.now();
        const left = this.#deadline - now;
        if (timer === "economical" || left > QUIET_NANOS)
            return now;
        if (this.#awakeSince < 0)
            this.#awakeSince = now;
        const isQuiet = this.#awaited.connections === 0;
        const nextLook = isQuiet ? this.#deadline - STAY_NANOS : now + LOOK_NANOS;
        const until = left > STAY_NANOS ? nextLook : this.#deadline;
        while (now < until)
            now = clock.now();
        return now;
    }
    #countAsleep() {
        if (this.#asleepSince < 0)
            return;
        this.#asleepNanos += this.#parts.clock.now() - this.#asleepSince;
        this.#asleepSince = -1;
    }
    /** Waiting awake is not work: what it took is left out of the generator's CPU time. */
    #countAwake(now) {
        if (this.#awakeSince < 0)
            return;
        this.#awakeNanos += now - this.#awakeSince;
        this.#awakeSince = -1;
    }
    #beat(now) {
        const { heartbeats, processHeartbeats } = this.#parts;
        if (now < heartbeats.nextAt)
            return;
        const waited = { awakeNanos: this.#awakeNanos, asleepNanos: this.#asleepNanos };
        this.#facts.heartbeat(now, heartbeats.take(now, waited));
        if (processHeartbeats !== undefined)
            this.#facts.processHeartbeat(now, processHeartbeats.take());
        this.#awakeNanos = 0;
        this.#asleepNanos = 0;
    }
}

// EXTERNAL MODULE: ./lib/node/run-clock.js
var run_clock = __webpack_require__(9826);
// EXTERNAL MODULE: ./lib/app/prepared-requests.js + 3 modules
var prepared_requests = __webpack_require__(854);
;// CONCATENATED MODULE: ./lib/app/network.js







/**
 * The real network for a scenario: its requests as bytes, its targets as endpoints. The run's
 * clock starts with `begin`. Dispose of the world when the run is over.
 *
 * @throws UserError when a body, a CA bundle or a variable cannot be used
 */
async function prepareNetwork(scenario, inputs) {
    const { timer, limits, targets } = scenario;
    const requests = await (0,prepared_requests/* prepareRequests */.A)(scenario, inputs);
    const endpoints = targets.map((target) => endpointOf(target, inputs.readText));
    return {
        begin: (part) => new RealWorld({
            clock: new run_clock/* RunClock */.uC(part?.start),
            heartbeats: new Heartbeats(part?.origin ?? 0, part?.pulse),
            processHeartbeats: part?.tellsOfProcess === true ? new ProcessHeartbeats(part.pulse) : undefined,
            timer,
            limits: { headBytesMax: limits.responseHeadBytesMax, fieldsMax: limits.responseFieldsMax },
            endpoints,
            requests,
            connectionSlots: (0,connection_pool/* connectionSlots */.y)(targets),
        }),
    };
}
function endpointOf(target, readText) {
    const { host, port, scheme, verifyCertificate, caBundlePath, serverName } = target;
    const lookup = (0,address_policy/* lookupFor */.M)(host);
    if (scheme === "http")
        return { host, port, lookup, tls: undefined };
    const ca = caBundlePath === undefined ? undefined : readText(caBundlePath);
    return { host, port, lookup, tls: { verifyCertificate, ca, serverName } };
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ prepareRequests)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/client/patterns.js

/**
 * Loads what compiles the patterns of these expectations. It is larger than all the rest of a
 * load thread's program, and few scenarios have a pattern: without one, nothing is loaded.
 */
async function patternCompiler(expectations) {
    const isNeeded = expectations.some(({ checks }) => checks.some(({ kind }) => kind === "bodyMatches"));
    if (!isNeeded)
        return noPattern;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        const compiled = RE2JS.compile(pattern);
        return { isIn: (text) => compiled.matcher(text).find() };
    };
}
/** For expectations that have none. */
function noPattern(pattern) {
    throw new errors/* InvariantError */.zU(`nothing was loaded to compile ${pattern}`);
}

// EXTERNAL MODULE: ./lib/client/response-checks.js + 4 modules
var response_checks = __webpack_require__(6288);
// EXTERNAL MODULE: ./lib/protocol/http1/latin1.js
var latin1 = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/protocol/http1/octets.js + 1 modules
var octets = __webpack_require__(765);
;// CONCATENATED MODULE: ./lib/protocol/http1/request-encoder.js



const DEFAULT_PORTS = { http: 80, https: 443 };
/**
 * The exact octets of a request, one character each, so that a socket can take them as "latin1".
 * RFC 9112 section 3, RFC 9110 sections 7.2 and 8.6. Text outside ASCII goes as UTF-8.
 *
 * Host comes first; User-Agent and Accept follow unless given; Content-Length is sent with a body,
 * and as 0 without one where the method expects one.
 *
 * @throws UsageError when a part holds what would break the framing: a line break or NUL
 *   anywhere, a space in the path, a bad name, or a framing field of the user's own
 */
function encodeRequest(parts) {
    const given = new Set(parts.headers.map(([name]) => name.toLowerCase()));
    const lines = [`${token(parts.method, "method")} ${requestTarget(parts.path)} HTTP/1.1`];
    if (!given.has("host"))
        lines.push(`Host: ${fieldValue("Host", authority(parts))}`);
    if (!given.has("user-agent"))
        lines.push(`User-Agent: ${fieldValue("User-Agent", `z6/${parts.version}`)}`);
    if (!given.has("accept"))
        lines.push("Accept: */*");
    for (const [name, value] of parts.headers)
        lines.push(fieldLine(name, value));
    if (sendsLength(parts))
        lines.push(`Content-Length: ${parts.body?.length ?? 0}`);
    const head = (0,latin1/* textOfOctets */.t)(new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\n`));
    return parts.body === undefined ? head : head + (0,latin1/* textOfOctets */.t)(parts.body);
}
/** Host and, unless it is the scheme's own, port. RFC 3986 section 3.2. */
function authority({ scheme, host, port }) {
    const name = host.includes(":") ? `[${host}]` : host;
    return port === DEFAULT_PORTS[scheme] ? name : `${name}:${port}`;
}
function sendsLength({ method, body }) {
    return body !== undefined || method === "POST" || method === "PUT" || method === "PATCH";
}
function requestTarget(path) {
    if (!path.startsWith("/"))
        throw new errors/* UsageError */.eb(`the path ${quoted(path)} does not start with "/"`);
    if (!hasOnly(octets/* textOctets */.Wn, path) || /[ \t]/.test(path)) {
        throw new errors/* UsageError */.eb(`the path ${quoted(path)} has a space or a control character`, {
            hint: "percent-encode it, like %20",
        });
    }
    return path;
}
function fieldLine(name, value) {
    const lower = name.toLowerCase();
    if (lower === "content-length" || lower === "transfer-encoding") {
        throw new errors/* UsageError */.eb(`the header ${name} is set by the body`, { hint: "leave it out" });
    }
    return `${token(name, "header name")}: ${fieldValue(name, value)}`;
}
function fieldValue(name, value) {
    // The value is not shown: it may be a secret.
    if (!hasOnly(octets/* textOctets */.Wn, value)) {
        throw new errors/* UsageError */.eb(`the value of the header ${name} has a line break or a control character`);
    }
    return value;
}
function token(text, noun) {
    if (text === "" || !hasOnly(octets/* tokenOctets */.oQ, text)) {
        throw new errors/* UsageError */.eb(`${quoted(text)} is no ${noun}`);
    }
    return text;
}
/** Every octet of the text as UTF-8 is in the set. */
function hasOnly(set, text) {
    const octets = new TextEncoder().encode(text);
    return set.skip(octets, 0, octets.length) === octets.length;
}
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/protocol/http1/same-octets.js
var same_octets = __webpack_require__(6409);
;// CONCATENATED MODULE: ./lib/protocol/http1/seen-head.js

/** Octets of a head that is remembered; a longer one is read anew each time. */
const SEEN_HEAD_BYTES_MAX = 1024;
/** After so many other heads in a row, only every so many-th is remembered. Powers of two. */
const MISSES_BEFORE_RARE = 4;
const RARELY = 16;
/**
 * The last head that answered a request, and what it meant. A server says the same octets again
 * and again, but for the date once a second, and the same octets mean the same: comparing them is
 * several times cheaper than reading them.
 *
 * One for all connections on which the same request is sent. Where every head is another, as with
 * an id in each, remembering stops to cost anything but a comparison that ends early.
 */
class SeenHead {
    /** Octets; 0: none is remembered. */
    length = 0;
    status = 0;
    minorVersion = 0;
    contentLength = 0;
    codings = 0;
    chunked = false;
    close = false;
    keepAlive = false;
    #octets = new Uint8Array(SEEN_HEAD_BYTES_MAX);
    #misses = 0;
    /** True when the octets from `start` on begin with the head that is remembered. */
    matches(bytes, start, end) {
        const length = this.length;
        if (length === 0 || end - start < length)
            return false;
        if (!(0,same_octets/* sameOctets */.$)(this.#octets, 0, bytes, start, length))
            return false;
        this.#misses = 0;
        return true;
    }
    /** The octets were not the ones that are remembered: they are `head`, read to its end. */
    // oxlint-disable-next-line max-params -- Where every head is another, a view would be garbage of each.
    remember(bytes, start, end, head) {
        this.#misses += 1;
        if (this.#misses > MISSES_BEFORE_RARE && this.#misses % RARELY !== 0)
            return;
        if (end - start > SEEN_HEAD_BYTES_MAX)
            return;
        const { statusLine, framing } = head;
        this.#octets.set(bytes.subarray(start, end));
        this.length = end - start;
        this.status = statusLine.status;
        this.minorVersion = statusLine.minorVersion;
        this.contentLength = framing.contentLength;
        this.codings = framing.codings;
        this.chunked = framing.chunked;
        this.close = framing.close;
        this.keepAlive = framing.keepAlive;
    }
}

// EXTERNAL MODULE: ./lib/scenario/env.js
var scenario_env = __webpack_require__(7621);
// EXTERNAL MODULE: ./lib/scenario/json-path.js
var json_path = __webpack_require__(1964);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
;// CONCATENATED MODULE: ./lib/app/prepared-requests.js







/** Every request for every target, as the bytes that go out: by target, then by request. */
async function prepareRequests(scenario, inputs) {
    const bodies = scenario.requests.map(({ body }) => {
        if (body === undefined)
            return undefined;
        if (body.kind === "file")
            return inputs.readBody(body.path);
        return new TextEncoder().encode((0,scenario_env/* expandEnv */.qO)(body.text, inputs.env, "body"));
    });
    const expected = scenario.requests.map(({ expect }) => expect);
    const readers = { parsePath: json_path/* parseJsonPath */.H, compilePattern: await patternCompiler(expected) };
    const expectations = expected.map((expect) => (0,response_checks/* prepareExpectations */.DG)(expect, readers));
    return scenario.targets.map((target) => scenario.requests.map((request, index) => ({
        wire: wireOf(request, { target, body: bodies[index], env: inputs.env }),
        bodyless: request.method === "HEAD",
        expectations: expectations[index],
        seenHead: new SeenHead(),
        kept: (0,response_checks/* keptParts */.Ng)(expectations[index]),
    })));
}
function wireOf(request, { target, body, env }) {
    return encodeRequest({
        method: request.method,
        path: target.basePath + (0,scenario_env/* expandEnv */.qO)(request.path, env, "path"),
        scheme: target.scheme,
        host: target.host,
        port: target.port,
        headers: request.headers.map(([name, value]) => [name, (0,scenario_env/* expandEnv */.qO)(value, env, "header")]),
        body,
        version: version/* VERSION */.x,
    });
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lv: () => (/* binding */ LOG_NAME),
  vj: () => (/* binding */ recordRun),
  RH: () => (/* binding */ recordSimulation)
});

// EXTERNAL MODULE: ./lib/node/log-file.js
var log_file = __webpack_require__(7737);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/node/machine-limits.js


const reuseOf = {
    "0": "nowhere",
    "1": "everywhere",
    "2": "loopback",
};
/** @param proc where proc(5) is; a system without it tells nothing */
function machineLimits(proc = "/proc") {
    return { descriptors: descriptorLimit(proc), ports: portRange(proc) };
}
function descriptorLimit(proc) {
    const limits = textOf((0,external_node_path_.join)(proc, "self/limits"));
    const soft = limits === undefined ? undefined : /^Max open files\s+(\d+)\s/mu.exec(limits)?.[1];
    const used = entriesOf((0,external_node_path_.join)(proc, "self/fd"));
    // "unlimited" is no number, and no limit.
    return soft === undefined || used === undefined ? undefined : { limit: Number(soft), used };
}
function portRange(proc) {
    const range = textOf((0,external_node_path_.join)(proc, "sys/net/ipv4/ip_local_port_range"));
    const found = range === undefined ? null : /^(\d+)\s+(\d+)\s*$/u.exec(range);
    if (found === null)
        return undefined;
    const reuse = reuseOf[textOf((0,external_node_path_.join)(proc, "sys/net/ipv4/tcp_tw_reuse"))?.trim() ?? ""];
    return { first: Number(found[1]), last: Number(found[2]), reuse: reuse ?? "nowhere" };
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch {
        return undefined; // Not Linux, or a container that hides it.
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/node/files.js
var files = __webpack_require__(4691);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/loopback-host.js
var loopback_host = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/scenario/pairing.js
var scenario_pairing = __webpack_require__(1562);
// EXTERNAL MODULE: ./lib/scenario/workers-max.js
var workers_max = __webpack_require__(4498);
;// CONCATENATED MODULE: ./lib/app/connection-needs.js


function connectionNeeds(scenario) {
    return needsOf(scenario.targets, scenario);
}
function addressNeeds(scenario) {
    const byAddress = new Map();
    for (const target of scenario.targets) {
        const address = `${target.host} ${target.port}`;
        byAddress.set(address, [...(byAddress.get(address) ?? []), target]);
    }
    return [...byAddress.values()].map((targets) => ({
        ...needsOf(targets, scenario),
        host: targets[0].host,
        port: targets[0].port,
        openedPerSecond: targets.reduce((sum, target) => sum + openedPerSecond(target, scenario), 0),
    }));
}
function needsOf(targets, scenario) {
    const vus = (0,workers_max/* vusMaxOf */.i)(scenario.load);
    // A connection is opened for a VU that finds none, so there is never one more than there are VUs.
    const possible = targets.reduce((sum, target) => sum + Math.min(target.maxConnections, vus), 0);
    if (targets.length < scenario.targets.length || !keepsEveryUserBusy(scenario))
        return { possible, certain: 0 };
    // At the worst, all are at the target that allows the fewest.
    const certain = targets.reduce((least, target) => Math.min(least, target.maxConnections), vus);
    return { possible, certain: (0,scenario_pairing/* loadsAtOnce */.CT)(scenario) * certain };
}
/**
 * Whether each VU always has an exchange: it then gets a connection of its own as long as the
 * target's limit allows it. Arrivals, pauses and a number of iterations leave it to the target's
 * speed how many are needed, and so do connections that are closed all the time.
 */
function keepsEveryUserBusy({ load, thinkTime, targets }) {
    return (load.model === "closed" &&
        load.iterations === undefined &&
        thinkTime.kind === "none" &&
        targets.every(({ requestsPerConnection }) => requestsPerConnection === Infinity));
}
/** By the plan: what the target closes by itself comes on top. */
function openedPerSecond(target, scenario) {
    const { load, targets, flow } = scenario;
    if (target.requestsPerConnection === Infinity)
        return 0;
    if (load.model === "closed")
        return Infinity;
    const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
    const steps = flow?.steps.reduce((sum, { repeat }) => sum + repeat, 0) ?? 1;
    const rate = load.stages.reduce((most, { rateFrom, rateTo }) => Math.max(most, rateFrom, rateTo), 0);
    const exchanges = (0,scenario_pairing/* loadsAtOnce */.CT)(scenario) * rate * steps;
    return ((target.weight / weights) * exchanges) / target.requestsPerConnection;
}

;// CONCATENATED MODULE: ./lib/app/machine-check.js




/** File descriptors that Z6 keeps for itself: the log, the reports, four look-ups of names. */
const DESCRIPTORS_RESERVED = 16;
/** … and for each thread that drives load: its event loop and what it watches. */
const DESCRIPTORS_RESERVED_PER_WORKER = 8;
/** Linux keeps the port of a connection that we closed for so long (TCP_TIMEWAIT_LEN). */
const PORT_REST_SECONDS = 60;
/** … and where tcp_tw_reuse allows it, for so long. */
const PORT_REST_SECONDS_WITH_REUSE = 1;
/** The machine cannot open what the scenario asks for. Nothing was sent. */
class MachineError extends errors/* UserError */.yo {
    code = "E_MACHINE";
    exitCode = errors/* ExitCode */.yU.configuration;
}
/**
 * Whether the machine lets this process open the connections that the scenario is about to ask
 * for, before the first of them.
 *
 * @returns as sentences, what the run may come to lack: then it is invalid, and says so
 * @throws MachineError when it is certain to lack it
 */
function checkMachine(scenario, workers, limits) {
    return [
        ...descriptorNotes(scenario, workers, limits.descriptors),
        ...addressNeeds(scenario).flatMap((needs) => portNotes(needs, limits.ports)),
    ];
}
function descriptorNotes(scenario, workers, descriptors) {
    if (descriptors === undefined)
        return [];
    const { possible, certain } = connectionNeeds(scenario);
    const own = descriptors.used + DESCRIPTORS_RESERVED + workers * DESCRIPTORS_RESERVED_PER_WORKER;
    const room = Math.max(0, descriptors.limit - own);
    if (possible <= room)
        return [];
    const why = `the limit of this process is ${(0,wording/* formatCount */.B4)(descriptors.limit)} file descriptors, of which Z6 itself needs ${(0,wording/* formatCount */.B4)(own)}`;
    const hint = `raise the limit before z6 starts: ulimit -n ${possible + own} (above its hard limit only root can), or set ${connectionsKey(scenario, room)}`;
    if (certain <= room) {
        return [`${(0,wording/* formatCount */.B4)(possible)} connections may be opened, and ${why}: ${hint}.`];
    }
    throw new MachineError(`${(0,wording/* formatCount */.B4)(certain)} virtual users keep ${(0,wording/* formatCount */.B4)(certain)} connections open, and there is room for ${(0,wording/* formatCount */.B4)(room)}: ${why}`, { hint });
}
function portNotes(needs, ports) {
    if (ports === undefined)
        return [];
    const { possible, certain, host, openedPerSecond } = needs;
    const room = Math.max(0, ports.last - ports.first + 1);
    const range = `this machine has ${(0,wording/* formatCount */.B4)(room)} ports for them (ip_local_port_range ${ports.first} ${ports.last})`;
    const mend = "widen it with sysctl -w net.ipv4.ip_local_port_range='1024 65535'";
    const address = `${host.includes(":") ? `[${host}]` : host}:${needs.port}`;
    if (certain > room) {
        throw new MachineError(`${(0,wording/* formatCount */.B4)(certain)} virtual users keep ${(0,wording/* formatCount */.B4)(certain)} connections to ${address} open, and ${range}`, { hint: `${mend}, or set max_connections = ${room}` });
    }
    if (possible > room) {
        return [
            `${(0,wording/* formatCount */.B4)(possible)} connections to ${address} may be opened, and ${range}: ${mend}.`,
        ];
    }
    const rests = isReusedSoon(ports, host) ? PORT_REST_SECONDS_WITH_REUSE : PORT_REST_SECONDS;
    if (openedPerSecond === Infinity || openedPerSecond * rests <= room)
        return [];
    return [
        `${(0,wording/* formatCount */.B4)(Math.ceil(openedPerSecond))} connections to ${address} are opened and closed each second, each keeps its port for ${rests}s after its end, and ${range}: raise requests_per_connection, or lower the rate to what ${(0,wording/* formatCount */.B4)(Math.floor(room / rests))} connections a second carry.`,
    ];
}
function isReusedSoon({ reuse }, host) {
    return reuse === "everywhere" || (reuse === "loopback" && (0,loopback_host/* isLoopbackHost */.c)(host));
}
/** How a scenario says that it has no more connections than there is room for. */
function connectionsKey({ targets }, room) {
    const each = Math.max(1, Math.floor(room / targets.length));
    return targets.length === 1
        ? `max_connections = ${each}`
        : `max_connections = ${each} for each target`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/node/environment.js

const BYTES_PER_MIB = 1024 * 1024;
/** Cores that this process may use. */
function cpusUsable() {
    return (0,external_node_os_.availableParallelism)();
}
/**
 * What kind of machine a run took place on: enough to tell whether two runs had the same, and
 * nothing that names the machine or its user.
 */
function environmentFingerprint() {
    const runner = { os: process.env["ImageOS"], version: process.env["ImageVersion"] };
    return {
        node: process.versions.node,
        v8: process.versions.v8,
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        osRelease: (0,external_node_os_.release)(),
        cpuModel: (0,external_node_os_.cpus)()[0]?.model.trim() ?? "unknown",
        cpus: (0,external_node_os_.cpus)().length,
        cpusUsable: cpusUsable(),
        memoryMiB: Math.round((0,external_node_os_.totalmem)() / BYTES_PER_MIB),
        ...(runner.os !== undefined && { runnerImage: `${runner.os} ${runner.version ?? ""}`.trim() }),
    };
}

// EXTERNAL MODULE: ./lib/node/log-ports.js
var log_ports = __webpack_require__(9631);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(1271);
;// CONCATENATED MODULE: ./lib/app/log-header.js



/** @param startedAt ISO 8601, UTC */
function realHeader(parts, startedAt) {
    const environment = environmentFingerprint();
    return { ...commonHeader(parts), world: "real", environment, startedAt };
}
/** Nothing in it depends on where and when: the same parts give the same bytes. */
function simulatedHeader(parts) {
    return { ...commonHeader(parts), world: "simulated", environment: {}, startedAt: null };
}
function commonHeader({ source, overrides, seed, workers }) {
    const { file, text } = source;
    const hash = (0,log_ports/* sha256 */.sc)();
    hash.update(new TextEncoder().encode(text));
    return {
        engine: version/* VERSION */.x,
        seed,
        shard: { index: 0, count: 1 },
        workers,
        scenario: { file, text, sha256: hash.hex() },
        overrides: loggedOverrides(overrides),
    };
}
/** What is not given is absent: JSON has no undefined. */
function loggedOverrides(overrides) {
    const { target, durationNanos, autoNanosMax, seed, vus, rate, workers, pairing, insecure } = overrides;
    return {
        ...(target !== undefined && { target }),
        ...(durationNanos !== undefined && { durationNanos }),
        ...(autoNanosMax !== undefined && { autoNanosMax }),
        ...(seed !== undefined && { seed }),
        ...(vus !== undefined && { vus }),
        ...(rate !== undefined && { rate }),
        ...(workers !== undefined && { workers }),
        ...(pairing !== undefined && { pairing }),
        ...(insecure !== undefined && { insecure }),
    };
}

// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/scenario/planned-samples.js
var planned_samples = __webpack_require__(7826);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/node/address-policy.js
var address_policy = __webpack_require__(8263);
// EXTERNAL MODULE: ./lib/eventlog/block.js + 1 modules
var eventlog_block = __webpack_require__(6255);
// EXTERNAL MODULE: ./lib/eventlog/rows.js
var rows = __webpack_require__(8997);
;// CONCATENATED MODULE: ./lib/node/block-ring.js



/** Blocks of one load thread that may be on their way: 15 MB, touched only as far as needed. */
const RING_BLOCKS = 64;
/** The load waits so long for the recording thread before it gives up. */
const STALL_MILLIS_MAX = 5_000;
const FREE = 0;
const TAKEN = 1;
/** How often a block was given back: what the load thread sleeps on. */
const RETURNED_AT = RING_BLOCKS;
/** How many blocks wait for the recording thread. */
const WAITING_AT = RING_BLOCKS + 1;
const WORDS = RING_BLOCKS + 2;
const BLOCK_BYTES = (0,rows/* rowsBytes */.X)(eventlog_block/* BLOCK_ROWS_MAX */.d3);
/**
 * Blocks of rows that a load thread writes and the recording thread reads, in memory that both
 * see: a row is written once, and nothing is allocated for it.
 *
 * When no block is free, the load thread stands still until one is: it is then late, which the
 * log says like any other lateness, and nothing is lost.
 */
class block_ring_BlockRing {
    memory;
    /** The block that `take` gave last. */
    current = -1;
    #states;
    #blocks = [];
    /** @param memory of another thread's ring, to share it */
    constructor(memory = new SharedArrayBuffer(WORDS * 4 + RING_BLOCKS * BLOCK_BYTES)) {
        this.memory = memory;
        this.#states = new Int32Array(memory, 0, WORDS);
        for (let index = 0; index < RING_BLOCKS; index += 1) {
            this.#blocks.push(new rows/* Rows */.S(eventlog_block/* BLOCK_ROWS_MAX */.d3, memory, WORDS * 4 + index * BLOCK_BYTES));
        }
    }
    /** For the load thread: an empty block. The first that is free, so that few are in use. */
    take() {
        const states = this.#states;
        for (;;) {
            const returned = Atomics.load(states, RETURNED_AT);
            for (let index = 0; index < RING_BLOCKS; index += 1) {
                if (Atomics.load(states, index) !== FREE)
                    continue;
                Atomics.store(states, index, TAKEN);
                this.current = index;
                const rows = this.#blocks[index];
                rows.clear();
                return rows;
            }
            if (Atomics.wait(states, RETURNED_AT, returned, STALL_MILLIS_MAX) === "timed-out") {
                throw new errors/* InvariantError */.zU(`the recording of the run stood still for ${STALL_MILLIS_MAX} ms: ${RING_BLOCKS} blocks wait for it`);
            }
        }
    }
    /** For the load thread: the block that was taken last is filled. Returns how many wait now. */
    handOver() {
        return Atomics.add(this.#states, WAITING_AT, 1) + 1;
    }
    /** For the recording thread: a block that was filled. */
    filled(index, length) {
        const rows = this.#blocks[index];
        rows.length = length;
        return rows;
    }
    /** For the recording thread: the block can be written again. */
    giveBack(index) {
        Atomics.sub(this.#states, WAITING_AT, 1);
        Atomics.store(this.#states, index, FREE);
        Atomics.add(this.#states, RETURNED_AT, 1);
        Atomics.notify(this.#states, RETURNED_AT);
    }
}

;// CONCATENATED MODULE: ./lib/node/deferred.js
/** A promise that somebody else settles. (`Promise.withResolvers` is not in Node.js 20.) */
class deferred_Deferred {
    promise;
    resolve;
    reject;
    constructor() {
        this.promise = new Promise((resolve, reject) => {
            this.resolve = resolve;
            this.reject = reject;
        });
    }
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/node/young-garbage.js


/**
 * Collects what a thread's start-up has left. The first collection copies some megabytes that live
 * on: it takes 4 ms, and otherwise comes in the first second of the load.
 */
function young_garbage_collectYoung() {
    // A context that is made while it is set has the function. Not for longer: V8 would compile
    // Node's own modules anew instead of taking what is stored, 30 ms in a thread's start-up.
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc");
    setFlagsFromString("--no-expose-gc");
    collect({ type: "minor" });
}

;// CONCATENATED MODULE: ./lib/node/load-thread.js








/**
 * MiB that a load thread may litter before V8 collects: each turn of Node's event loop leaves some
 * hundred octets behind. Next to nothing survives, so that a collection takes a fraction of a
 * millisecond however seldom it comes; V8 by itself would come every few milliseconds.
 */
const SEMI_SPACE_MEBIBYTES = 16;
/** V8 counts the two halves of the young generation, and as much for large objects. */
const YOUNG_MEBIBYTES_MAX = 3 * SEMI_SPACE_MEBIBYTES;
/**
 * Where a load thread's program is. In the sources and in dist/ it is beside this file's folder;
 * it is put together so that the bundler does not take it for a file to copy.
 */
function entry() {
    const name = import.meta.url.endsWith(".ts") ? "main.ts" : "index.js";
    return new URL(["..", "worker", name].join("/"), import.meta.url);
}
/** A thread that drives a share of the load, as the thread that records the run sees it. */
class LoadThread {
    /** The thread has all it needs and waits for `go`. */
    ready;
    /** The thread has handed over its last block. Rejects when it broke. */
    ended;
    #worker;
    #ring = new block_ring_BlockRing();
    #onBlock;
    /**
     * @param order for `src/worker/`: plain data
     * @param pulse where it tells how it fares
     * @param onBlock takes the thread's blocks, in order; they are the thread's again when it returns
     */
    constructor(order, pulse, onBlock) {
        this.#onBlock = onBlock;
        const workerData = { ring: this.#ring.memory, pulse: pulse.memory, order };
        // V8 reads it when it makes the thread's heap. Most other flags must not be set while it runs.
        (0,external_node_v8_.setFlagsFromString)(`--min-semi-space-size=${SEMI_SPACE_MEBIBYTES}`);
        this.#worker = new external_node_worker_threads_.Worker(entry(), {
            workerData,
            execArgv: [],
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES_MAX },
            name: "z6-load",
        });
        const ready = new deferred_Deferred();
        const ended = new deferred_Deferred();
        this.ready = ready.promise;
        this.ended = ended.promise;
        const broke = (reason) => {
            ready.reject(reason);
            ended.reject(reason);
        };
        this.#worker.on("message", (report) => {
            if (report.kind === "block")
                this.#take(report, broke);
            else if (report.kind === "refused")
                broke(new address_policy/* AddressError */.H(report.message));
            else if (report.kind === "ready")
                ready.resolve();
            else
                ended.resolve();
        });
        this.#worker.once("error", (error) => broke(asThrown(error)));
        this.#worker.once("exit", (code) => {
            broke(new errors/* InvariantError */.zU(`a load thread ended by itself with ${code}`));
        });
        // Whoever waits for one of them learns it: the other must not count as unhandled.
        this.ready.catch(() => undefined);
        this.ended.catch(() => undefined);
    }
    go(start) {
        this.#tell({ kind: "go", ...start });
    }
    stop(reason) {
        this.#tell({ kind: "stop", reason });
    }
    /** Ends the thread, whatever it is doing. */
    async terminate() {
        await this.#worker.terminate();
    }
    #tell(command) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
        this.#worker.postMessage(command);
    }
    #take({ index, length }, broke) {
        try {
            this.#onBlock(this.#ring.filled(index, length));
        }
        catch (error) {
            broke(error);
        }
        this.#ring.giveBack(index);
    }
}
/** The same, as the load thread itself sees it. */
class LoadThreadPort {
    pulse;
    #port;
    #ring;
    #start = new Deferred();
    #stopped;
    #onStop;
    constructor(port, { ring, pulse }) {
        this.#port = port;
        this.pulse = new ProcessPulse(pulse);
        this.#ring = new BlockRing(ring);
        port.on("message", (command) => {
            if (command.kind === "go")
                this.#start.resolve(command);
            else
                this.#stop(command.reason);
        });
    }
    /** Says that all is prepared, and waits for the start. */
    ready() {
        collectYoung();
        this.#report({ kind: "ready" });
        return this.#start.promise;
    }
    nextRows = () => this.#ring.take();
    handOver = (rows) => {
        this.pulse.blocksWait(this.#ring.handOver());
        this.#report({ kind: "block", index: this.#ring.current, length: rows.length });
    };
    /** @param stop called when the run is to stop, at once if that has been said already */
    onStop(stop) {
        this.#onStop = stop;
        if (this.#stopped !== undefined)
            stop(this.#stopped);
    }
    /** Every block was handed over: lets go of the thread. */
    ended() {
        this.#report({ kind: "ended" });
        this.#port.close();
    }
    /** A target is at an address that nothing is sent to: lets go of the thread. */
    refused({ message }) {
        this.#report({ kind: "refused", message });
        this.#port.close();
    }
    #stop(reason) {
        this.#stopped = reason;
        this.#onStop?.(reason);
    }
    #report(report) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
        this.#port.postMessage(report);
    }
}
/** An error that has come through a thread's end is of no class of ours any more. */
function asThrown(error) {
    if (!(error instanceof Error) || error.name !== "InvariantError")
        return error;
    const again = new errors/* InvariantError */.zU(error.message);
    if (error.stack !== undefined)
        again.stack = error.stack;
    return again;
}

// EXTERNAL MODULE: ./lib/node/run-clock.js
var run_clock = __webpack_require__(9826);
;// CONCATENATED MODULE: ./lib/app/captured-inputs.js
/** @throws FileError when a body or a CA bundle cannot be read */
function captureInputs(scenario, inputs) {
    const bodies = new Map();
    for (const { body } of scenario.requests) {
        if (body?.kind === "file")
            bodies.set(body.path, inputs.readBody(body.path));
    }
    const texts = new Map();
    for (const { caBundlePath } of scenario.targets) {
        if (caBundlePath !== undefined)
            texts.set(caBundlePath, inputs.readText(caBundlePath));
    }
    return { env: inputs.env, bodies, texts };
}
function inputsOf({ env, bodies, texts }) {
    return {
        env,
        readBody: (path) => bodies.get(path),
        readText: (path) => texts.get(path),
    };
}

// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
;// CONCATENATED MODULE: ./lib/eventlog/log-merge.js




/** Blocks of one worker that wait for another worker's: about 100,000 exchanges ahead of it. */
const BLOCKS_AHEAD_MAX = 64;
/** What a worker has handed over and the log has not taken yet. */
class Lane {
    blocks = [];
    row = 0;
    hasEnded = false;
    get rows() {
        return this.blocks[0];
    }
}
/**
 * Makes one log of those of several workers: whole ticks, in the order of (now, worker, sequence).
 * The order depends on the rows alone, whenever they are handed over.
 */
class LogMerge {
    #log;
    #lanes;
    /** Blocks that can be written again. */
    #spare = [];
    /** Whose tick is being copied: more of its rows may come. */
    #current;
    /** @param workers how many, ≥ 1 */
    constructor(log, workers) {
        this.#log = log;
        this.#lanes = Array.from({ length: workers }, () => new Lane());
    }
    /** Takes a copy of the worker's next block, and writes what is now known to come next. */
    add(worker, block) {
        const copy = this.#spare.pop() ?? new rows/* Rows */.S(eventlog_block/* BLOCK_ROWS_MAX */.d3);
        copy.clear();
        for (let row = 0; row < block.length; row += 1)
            copy.copy(block, row);
        if (copy.length > 0)
            this.#lanes[worker].blocks.push(copy);
        this.#write();
    }
    /** The worker has no further block. */
    end(worker) {
        this.#lanes[worker].hasEnded = true;
        this.#write();
    }
    /** True when so much of the worker waits for others that it should wait too. */
    isAhead(worker) {
        return this.#lanes[worker].blocks.length > BLOCKS_AHEAD_MAX;
    }
    #write() {
        for (;;) {
            if (this.#current === undefined) {
                this.#current = this.#next();
                if (this.#current === undefined)
                    return;
                this.#copyRow(this.#current);
            }
            const lane = this.#current;
            while (lane.rows !== undefined && !isAtTick(lane))
                this.#copyRow(lane);
            if (lane.rows === undefined && !lane.hasEnded)
                return;
            this.#current = undefined;
        }
    }
    /** The lane whose tick is next; undefined: it is not known yet, or there is none. */
    #next() {
        let first;
        for (const lane of this.#lanes) {
            if (lane.rows === undefined) {
                if (lane.hasEnded)
                    continue;
                return undefined;
            }
            (0,assert/* assert */.v)(isAtTick(lane), "a worker's log does not begin with a tick");
            if (first === undefined || nowOf(lane) < nowOf(first))
                first = lane;
        }
        return first;
    }
    #copyRow(lane) {
        const rows = lane.rows;
        this.#log.again(rows, lane.row);
        lane.row += 1;
        if (lane.row < rows.length)
            return;
        lane.row = 0;
        lane.blocks.shift();
        this.#spare.push(rows);
    }
}
function isAtTick({ rows, row }) {
    return rows.kind[row] === record/* RecordKind */.m1.tick;
}
function nowOf({ rows, row }) {
    return rows.at[row];
}

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/node/process-pulse.js

// Each a word of the memory; times in µs.
const LOOP_DELAY_MAX = 0;
const GC_PAUSES = 1;
const GC_TIME = 2;
const GC_LONGEST = 3;
const BLOCKS_WAITING_MAX = 4;
const AWAKE_TIME = 5;
const process_pulse_WORDS = 6;
/**
 * Where each thread of a run tells the others how it fares, in memory that all of them see: the
 * recording thread, which has no engine, could not write it into the log.
 */
class process_pulse_ProcessPulse {
    memory;
    #words;
    /** @param memory of another thread's, to share it */
    constructor(memory = new SharedArrayBuffer(process_pulse_WORDS * Int32Array.BYTES_PER_ELEMENT)) {
        this.memory = memory;
        this.#words = new Int32Array(memory);
    }
    /** From the recording thread. */
    heldUp({ loopDelayMaxNanos, gcPauses, gcNanos, gcLongestNanos }) {
        this.#raise(LOOP_DELAY_MAX, micros(loopDelayMaxNanos));
        Atomics.add(this.#words, GC_PAUSES, gcPauses);
        Atomics.add(this.#words, GC_TIME, micros(gcNanos));
        this.#raise(GC_LONGEST, micros(gcLongestNanos));
    }
    /** From a load thread: so many of its blocks wait now. */
    blocksWait(count) {
        this.#raise(BLOCKS_WAITING_MAX, count);
    }
    /** From a load thread: it spent so much CPU time waiting awake. */
    waitedAwake(cpu) {
        Atomics.add(this.#words, AWAKE_TIME, micros(cpu));
    }
    /** For the load thread that writes it into the log. */
    take() {
        return {
            loopDelayMaxNanos: this.#taken(LOOP_DELAY_MAX) * time/* NANOS_PER_MICRO */.TI,
            gcPauses: this.#taken(GC_PAUSES),
            gcNanos: this.#taken(GC_TIME) * time/* NANOS_PER_MICRO */.TI,
            gcLongestNanos: this.#taken(GC_LONGEST) * time/* NANOS_PER_MICRO */.TI,
            blocksWaitingMax: this.#taken(BLOCKS_WAITING_MAX),
            awakeNanos: this.#taken(AWAKE_TIME) * time/* NANOS_PER_MICRO */.TI,
        };
    }
    #taken(word) {
        return Atomics.exchange(this.#words, word, 0);
    }
    #raise(word, value) {
        let known = Atomics.load(this.#words, word);
        while (value > known) {
            const before = Atomics.compareExchange(this.#words, word, known, value);
            if (before === known)
                return;
            known = before;
        }
    }
}
function micros(nanos) {
    return Math.round(nanos / time/* NANOS_PER_MICRO */.TI);
}

// EXTERNAL MODULE: ./lib/node/thread-monitor.js
var thread_monitor = __webpack_require__(5089);
;// CONCATENATED MODULE: ./lib/node/recording-monitor.js


/** How often the recording thread tells how it fares: several times a heartbeat. */
const TELL_MILLIS = 200;
/** Watches the thread that records a run while its load goes on, and tells the load threads. */
class RecordingMonitor {
    pulse = new process_pulse_ProcessPulse();
    #monitor;
    #timer;
    start() {
        const monitor = new thread_monitor/* ThreadMonitor */.H();
        this.#monitor = monitor;
        this.#timer = setInterval(() => this.pulse.heldUp(monitor.take()), TELL_MILLIS);
    }
    /** Lets go of the event loop. Nothing happens when it was not started. */
    stop() {
        clearInterval(this.#timer);
        this.#monitor?.stop();
    }
}

;// CONCATENATED MODULE: ./lib/app/load-threads.js



/**
 * The threads that drive a run's load. What each hands over goes into the recording: of one as it
 * is, of several as one log.
 */
class LoadThreads {
    #threads;
    #merge;
    #monitor = new RecordingMonitor();
    constructor(parts, workers, recording) {
        const merge = workers === 1 ? undefined : new LogMerge(recording.log, workers);
        this.#merge = merge;
        this.#threads = Array.from({ length: workers }, (_, index) => {
            const order = { ...parts, share: { index, count: workers } };
            return new LoadThread(order, this.#monitor.pulse, (rows) => {
                if (merge === undefined)
                    recording.addBlock(rows);
                else
                    merge.add(index, rows);
            });
        });
    }
    /**
     * Starts all of them at the same instant, and waits for their ends. Rejects when one breaks.
     *
     * @param startRound called when all are ready: says when they begin
     */
    async drive(startRound) {
        try {
            await Promise.all(this.#threads.map(({ ready }) => ready));
            const start = startRound();
            this.#monitor.start();
            for (const thread of this.#threads)
                thread.go(start);
            const ends = this.#threads.map(async (thread, index) => {
                await thread.ended;
                this.#merge?.end(index);
            });
            await Promise.all(ends);
        }
        catch (error) {
            await Promise.all(this.#threads.map((thread) => thread.terminate()));
            throw error;
        }
        finally {
            this.#monitor.stop();
        }
    }
    stop(reason) {
        for (const thread of this.#threads)
            thread.stop(reason);
    }
}

// EXTERNAL MODULE: ./lib/app/network.js + 7 modules
var network = __webpack_require__(1394);
;// CONCATENATED MODULE: ./lib/app/drive-rounds.js



/** Drives the rounds of a comparison one after the other, on one clock and into one log. */
async function driveRounds({ scenario, rounds }, { recording, drive, onStart, isStopped }) {
    const { pairing } = scenario;
    (0,assert/* assert */.v)(pairing !== undefined, "only a comparison has rounds");
    let began;
    let targets = pairing;
    for (let index = 0; index < pairing.rounds; index += 1) {
        // What was stopped between two rounds is told to the next, so that it is in the log.
        if (!isStopped())
            targets = await rounds.restart(index);
        const start = () => {
            if (began === undefined)
                onStart();
            const soon = (0,run_clock/* startSoon */.Q3)();
            began ??= soon;
            const origin = Number(soon - began);
            recording.beginRound(origin, index);
            return { start: began, origin };
        };
        await drive({ scenario: (0,scenario_pairing/* pairedAt */.z1)(scenario, targets), index, start });
        if (isStopped())
            return;
        if (pairing.stopsEarly && rounds.isDecided(recording.pairedSoFar()))
            return;
    }
}

// EXTERNAL MODULE: ./lib/app/recording.js
var app_recording = __webpack_require__(6292);
;// CONCATENATED MODULE: ./lib/app/run-scenario.js










/**
 * Drives the scenario at its targets over the real network, writes the log while it goes on, and
 * judges what is in it.
 *
 * @throws UserError before anything is sent: a body, a CA bundle or the log cannot be used
 */
async function runScenario(parts) {
    const { scenario, header } = parts;
    const inputs = captureInputs(scenario, parts.inputs);
    await (0,network/* prepareNetwork */.A)(scenario, inputsOf(inputs));
    const file = await log_file/* LogFile */.$.create(parts.logPath, header, scenario.limits.logBytesMax);
    let threads;
    let stopped;
    const stop = (reason) => {
        stopped ??= reason;
        threads?.stop(reason);
    };
    const recording = new app_recording/* Recording */.K(scenario, header.workers, (payload, rows) => {
        file.append(payload, rows.length);
        if (file.problem !== undefined)
            stop(record/* StopReason */.Tn.log);
    });
    const control = {
        stop: (reason) => stop(record/* StopReason */.Tn[reason]),
        live: () => recording.live(),
        loadNanos: (0,planned_samples/* loadNanos */.A)(scenario.load) * (scenario.pairing?.rounds ?? 1),
    };
    const driveRound = async (round) => {
        threads = new LoadThreads({ scenario: round.scenario, inputs, round: round.index }, header.workers, recording);
        if (stopped !== undefined)
            threads.stop(stopped);
        await threads.drive(round.start);
    };
    try {
        if (parts.rounds === undefined) {
            const start = () => {
                parts.onStart(control);
                return { start: (0,run_clock/* startSoon */.Q3)(), origin: 0 };
            };
            await driveRound({ scenario, index: 0, start });
        }
        else {
            await driveRounds({ ...parts, rounds: parts.rounds }, {
                recording,
                drive: driveRound,
                onStart: () => parts.onStart(control),
                isStopped: () => stopped !== undefined,
            });
        }
    }
    catch (error) {
        await file.abandon();
        throw error;
    }
    const findings = recording.conclude(parts.settings);
    await file.close();
    return { ...findings, logBytes: file.bytes, logProblem: file.problem?.message };
}

// EXTERNAL MODULE: ./lib/engine/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/engine/drive.js
var drive = __webpack_require__(4830);
// EXTERNAL MODULE: ./lib/engine/engine.js + 8 modules
var engine = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/eventlog/log-writer.js
var log_writer = __webpack_require__(8834);
// EXTERNAL MODULE: ./lib/gate/ab/paired-verdict.js + 27 modules
var paired_verdict = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/plan/plan.js + 9 modules
var plan_plan = __webpack_require__(9081);
// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(6084);
// EXTERNAL MODULE: ./lib/base/outcome.js
var outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/base/timers.js
var timers = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/client/connection.js + 12 modules
var client_connection = __webpack_require__(5087);
// EXTERNAL MODULE: ./lib/client/server-timings.js + 1 modules
var server_timings = __webpack_require__(4771);
// EXTERNAL MODULE: ./lib/engine/fact-batch.js
var fact_batch = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/sim/server-model.js
var server_model = __webpack_require__(3652);
;// CONCATENATED MODULE: ./lib/sim/sim-world.js








/**
 * A simulated network on virtual time: an hour of load takes as long as its events take to
 * compute. The client and its codec are the real ones, and get real bytes.
 */
class SimWorld {
    #parts;
    #server;
    #other;
    #facts = new fact_batch/* FactBatch */.f();
    #ofConnections;
    #streams;
    #targetOf;
    /** Of each connection slot: when its next event happens. */
    #events;
    #lost = [];
    #responses;
    #now;
    #downTold = false;
    constructor(parts) {
        this.#parts = parts;
        const timings = new server_timings/* ServerTimings */.t(this.#facts);
        this.#ofConnections = {
            // Nobody waits awake here.
            awaited: { connections: 0 },
            facts: this.#facts,
            timings,
            limits: parts.limits,
        };
        this.#now = parts.startsAt ?? 0;
        this.#server = new server_model/* SimServer */.H(parts.server, parts.seed);
        this.#other = parts.other && new server_model/* SimServer */.H(parts.other.server, parts.seed + 1);
        this.#streams = Array.from({ length: parts.connectionSlots }, () => undefined);
        this.#targetOf = new Uint16Array(parts.connectionSlots);
        this.#events = new timers/* Timers */.x(parts.connectionSlots);
        this.#responses = { 200: this.#response(200, ""), 500: this.#response(500, "") };
    }
    wait(deadline) {
        this.#facts.clear();
        for (const connection of this.#lost)
            connection.lost(this.#now);
        this.#lost.length = 0;
        while (this.#facts.length === 0) {
            const next = Math.min(this.#events.earliest, this.#nextOutage());
            if (Math.min(next, deadline) === time/* NEVER */.tm) {
                throw new errors/* InvariantError */.zU("the engine waits for ever: no event, no deadline");
            }
            if (next > deadline)
                break;
            this.#advance(next);
        }
        if (this.#facts.length === 0)
            this.#now = Math.max(this.#now, deadline);
        this.#facts.now = this.#now;
        return this.#facts;
    }
    open(connection, target) {
        const { server } = this.#parts;
        const stream = (this.#streams[connection] ??= {
            connection: new client_connection/* Connection */.N(connection, this.#ofConnections),
            next: "none",
            isOpen: false,
            response: new Uint8Array(),
        });
        this.#targetOf[connection] = target;
        stream.connection.open(this.#transport(connection));
        this.#schedule(connection, "connect", this.#now + 2 * server.networkNanos);
    }
    // oxlint-disable-next-line max-params -- The port's: an object would be one for every exchange.
    send(connection, vu, serial, request) {
        const stream = this.#streams[connection];
        const target = this.#targetOf[connection];
        const prepared = this.#parts.requests[target][request];
        if (!stream.connection.send(prepared, vu, serial)) {
            this.#lost.push(stream.connection);
            return this.#now;
        }
        const server = this.#serverOf(target);
        const answer = server.answer(this.#now);
        const fields = server.timingField(answer);
        const response = fields === "" ? this.#responses[answer.status] : this.#response(answer.status, fields);
        stream.response = prepared.bodyless ? response.head : response.whole;
        this.#schedule(connection, "response", answer.at);
        return this.#now;
    }
    close(connection) {
        this.#streams[connection].connection.close();
    }
    #serverOf(target) {
        const { other } = this.#parts;
        return other !== undefined && target >= other.fromTarget ? this.#other : this.#server;
    }
    /** @param fields whole lines of the head */
    #response(status, fields) {
        return new SimResponse(statusLines[status] + fields, this.#parts.server.bodyBytes);
    }
    #transport(connection) {
        return {
            write: () => {
                // The server model answers requests, whatever their bytes: `send` has scheduled it.
            },
            destroy: () => {
                this.#schedule(connection, "close", this.#now);
            },
        };
    }
    #schedule(slot, next, at) {
        this.#streams[slot].next = next;
        this.#events.clear(slot);
        if (at !== time/* NEVER */.tm)
            this.#events.set(slot, at);
    }
    #nextOutage() {
        return this.#downTold ? time/* NEVER */.tm : this.#parts.server.downFromNanos;
    }
    #advance(to) {
        this.#now = Math.max(this.#now, to);
        if (this.#nextOutage() <= this.#now)
            this.#breakAll();
        for (let slot = this.#events.popDue(to); slot >= 0; slot = this.#events.popDue(to)) {
            this.#happen(this.#streams[slot]);
        }
    }
    #happen(stream) {
        const { connection, next } = stream;
        stream.next = "none";
        switch (next) {
            case "connect":
                return this.#connect(stream);
            case "response":
                return connection.received(stream.response, 0, stream.response.length, this.#now);
            case "break":
                return connection.broke(this.#now, outcome/* Outcome */.Pi.reset);
            case "close":
                stream.isOpen = false;
                return connection.gone(this.#now);
            case "none":
                throw new errors/* InvariantError */.zU("a simulated stream has an event that is none");
        }
        next;
    }
    #connect(stream) {
        if (this.#server.isDown(this.#now)) {
            return stream.connection.broke(this.#now, outcome/* Outcome */.Pi.refused);
        }
        stream.isOpen = true;
        stream.connection.established(this.#now, {
            dnsNanos: 0,
            tcpNanos: 2 * this.#parts.server.networkNanos,
            tlsNanos: 0,
        });
    }
    /** The server goes down: every connection that is there breaks. */
    #breakAll() {
        this.#downTold = true;
        for (const [slot, stream] of this.#streams.entries()) {
            if (stream === undefined || !stream.isOpen || stream.next === "close")
                continue;
            this.#schedule(slot, "break", this.#now);
        }
    }
}
const statusLines = {
    200: "HTTP/1.1 200 OK\r\n",
    500: "HTTP/1.1 500 Internal Server Error\r\n",
};
/** The bytes of an answer. */
class SimResponse {
    head;
    whole;
    /** @param beginning the head but for its last field */
    constructor(beginning, bodyBytes) {
        const head = `${beginning}Content-Length: ${bodyBytes}\r\n\r\n`;
        this.head = new TextEncoder().encode(head);
        this.whole = new TextEncoder().encode(head + "x".repeat(bodyBytes));
    }
}

;// CONCATENATED MODULE: ./lib/app/paced-world.js
/**
 * A world that lets whoever keeps the log catch up between turns. Real time goes on meanwhile;
 * virtual time does not, so a simulation can be as long as the disk is large.
 */
class PacedWorld {
    #world;
    #pause;
    /** @param pause when to go on; undefined: at once */
    constructor(world, pause) {
        this.#world = world;
        this.#pause = pause;
    }
    wait(deadline) {
        const pause = this.#pause();
        if (pause === undefined)
            return this.#world.wait(deadline);
        return pause.then(() => this.#world.wait(deadline));
    }
    open(connection, target) {
        this.#world.open(connection, target);
    }
    send(...exchange) {
        return this.#world.send(...exchange);
    }
    close(connection) {
        this.#world.close(connection);
    }
}

// EXTERNAL MODULE: ./lib/app/prepared-requests.js + 3 modules
var prepared_requests = __webpack_require__(854);
// EXTERNAL MODULE: ./lib/app/turns.js
var app_turns = __webpack_require__(8991);
;// CONCATENATED MODULE: ./lib/app/simulate.js















/**
 * Runs the scenario on virtual time against a modelled server: same seed, same log. Each worker
 * has a server of the model for itself.
 */
async function simulate(parts) {
    const { scenario, workers } = parts;
    const requests = await (0,prepared_requests/* prepareRequests */.A)(scenario, parts.inputs);
    const recording = new app_recording/* Recording */.K(scenario, workers, parts.take);
    const driveRound = workers === 1 ? driveAlone : driveTogether;
    const { pairing } = scenario;
    if (pairing === undefined) {
        await driveRound({ ...parts, requests }, recording.log, plan_plan/* ONLY_ROUND */.wN);
    }
    else {
        const nanos = (0,planned_samples/* loadNanos */.A)(scenario.load) + scenario.gracefulStopNanos + time/* NANOS_PER_SECOND */.H9;
        for (let index = 0; index < pairing.rounds; index += 1) {
            const round = { index, origin: index * nanos };
            recording.beginRound(round.origin, index);
            await driveRound({ ...parts, requests }, recording.log, round);
            if (pairing.stopsEarly && (0,paired_verdict/* isDecided */.d$)(recording.pairedSoFar(), scenario))
                break;
        }
    }
    return recording.conclude(parts.settings);
}
async function driveAlone(parts, log, round) {
    const { scenario } = parts;
    const world = paced(simulatedWorld(parts, plan_share/* WHOLE */.Ef, round), parts);
    await (0,drive/* drive */.r)(new engine/* Engine */.N({ scenario, plan: (0,plan_plan/* planOf */.XC)(scenario, plan_share/* WHOLE */.Ef, round), log, world }), world);
}
/** The worker that is furthest behind has the next turn, so that their logs merge as they grow. */
async function driveTogether(parts, log, round) {
    const { scenario, workers: count } = parts;
    const merge = new LogMerge(log, count);
    const nowOf = new Float64Array(count);
    const turns = new app_turns/* Turns */.P(count, () => nowOf.indexOf(Math.min(...nowOf)));
    const driveWorker = async (index) => {
        const share = { index, count };
        const part = (0,plan_share/* scenarioOfShare */.x2)(scenario, share);
        const ownLog = new log_writer/* LogWriter */.Gp({
            flushIntervalTicks: part.flushIntervalTicks,
            onBlock: (rows) => merge.add(index, rows),
        });
        const inner = paced(simulatedWorld(parts, share, round), parts);
        const world = {
            wait: async (deadline) => {
                await turns.next(index);
                const facts = await inner.wait(deadline);
                nowOf[index] = facts.now;
                return facts;
            },
            open: (...slot) => inner.open(...slot),
            send: (...exchange) => inner.send(...exchange),
            close: (connection) => inner.close(connection),
        };
        const plan = (0,plan_plan/* planOf */.XC)(scenario, share, round);
        await (0,drive/* drive */.r)(new engine/* Engine */.N({ scenario: part, plan, log: ownLog, world }), world);
        ownLog.flush();
        merge.end(index);
        nowOf[index] = time/* NEVER */.tm;
        turns.leave();
    };
    await Promise.all(Array.from({ length: count }, (_, index) => driveWorker(index)));
}
function paced(world, { pause }) {
    return pause === undefined ? world : new PacedWorld(world, pause);
}
function simulatedWorld(parts, share, round) {
    const { scenario, server, baseServer, requests } = parts;
    const { limits, targets } = (0,plan_share/* scenarioOfShare */.x2)(scenario, share);
    return new SimWorld({
        // Each worker's server has its own luck, and each round's.
        seed: scenario.seed + round.index * share.count + share.index,
        server,
        other: baseServer && { fromTarget: targets.length / 2, server: baseServer },
        startsAt: round.origin,
        limits: { headBytesMax: limits.responseHeadBytesMax, fieldsMax: limits.responseFieldsMax },
        requests,
        connectionSlots: (0,connection_pool/* connectionSlots */.y)(targets),
    });
}

;// CONCATENATED MODULE: ./lib/app/worker-count.js




/** What one thread drives without coming near the end of its core. */
const RATE_PER_WORKER = 20_000;
const VUS_PER_WORKER = 64;
/** More than these are asked for by number. */
const AUTO_WORKERS_MAX = 4;
/** The threads that drive a real run. */
function workersOf(scenario) {
    const { workers } = scenario;
    return workers === "auto" ? suggestedWorkers(scenario) : workers;
}
/** Of a simulation, which must be the same on every machine. */
function simulatedWorkersOf({ workers }) {
    return workers === "auto" ? 1 : workers;
}
/**
 * As many as the load needs, and one core is left: the recording has to run, too. A target on
 * this machine needs the cores more than we do, so there it is one.
 */
function suggestedWorkers(scenario) {
    const { load, targets } = scenario;
    if (targets.some(({ host }) => (0,loopback_host/* isLoopbackHost */.c)(host)))
        return 1;
    const needed = load.model === "open"
        ? Math.max(...load.stages.map(({ rateFrom, rateTo }) => Math.max(rateFrom, rateTo))) /
            RATE_PER_WORKER
        : (0,workers_max/* vusMaxOf */.i)(load) / VUS_PER_WORKER;
    const wanted = Math.ceil((0,scenario_pairing/* loadsAtOnce */.CT)(scenario) * needed);
    const affordable = Math.min(cpusUsable() - 1, AUTO_WORKERS_MAX, (0,workers_max/* workersMaxOf */.Z)(scenario));
    return Math.max(1, Math.min(wanted, affordable));
}

;// CONCATENATED MODULE: ./lib/app/recorded-run.js








/** The event log in an output folder. */
const LOG_NAME = "events.z6log";
/** Runs a scenario over the real network. @throws UserError before anything is sent */
async function recordRun(order, options) {
    const { scenario, env, settings } = order;
    const workers = workersOf(scenario);
    const notes = checkMachine(scenario, workers, machineLimits());
    const header = realHeader({ ...headerParts(order), workers }, options.startedAt);
    const logPath = logPathOf(order);
    const { metrics, judgement, logProblem } = await runScenario({
        scenario,
        header,
        logPath,
        inputs: { env, readBody: files/* readWhole */.oD, readText: files/* readText */.yR },
        settings,
        rounds: options.rounds,
        onStart: options.onStart,
    });
    return {
        scenario,
        metrics,
        judgement,
        header,
        logPath,
        logEnding: logProblem ?? "complete",
        notes,
    };
}
/**
 * Runs a scenario on virtual time against a modelled server.
 *
 * @throws UserError, also when the log could not be written to its end
 */
async function recordSimulation(order, server) {
    const { scenario, env, settings } = order;
    const workers = simulatedWorkersOf(scenario);
    const header = simulatedHeader({ ...headerParts(order), workers });
    const logPath = logPathOf(order);
    const file = await log_file/* LogFile */.$.create(logPath, header, scenario.limits.logBytesMax);
    const { metrics, judgement } = await simulate({
        scenario,
        workers,
        server,
        inputs: { env, readBody: files/* readWhole */.oD },
        settings,
        take: (payload, rows) => file.append(payload, rows.length),
        pause: () => file.drained(),
    });
    await file.close();
    if (file.problem !== undefined)
        throw file.problem;
    return { scenario, metrics, judgement, header, logPath, logEnding: "complete", notes: [] };
}
/** In the output folder, unless the scenario has a place for it. @throws FileError */
function logPathOf({ scenario, folder }) {
    if (scenario.eventLogPath === undefined)
        return folder.pathOf(LOG_NAME);
    (0,files/* makeFolderOf */.i7)(scenario.eventLogPath);
    return scenario.eventLogPath;
}
function headerParts({ source, overrides, scenario }) {
    return { source, overrides, seed: scenario.seed };
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);
/* harmony import */ var _eventlog_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6255);
/* harmony import */ var _eventlog_log_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8834);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9988);
/* harmony import */ var _metrics_fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1045);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9081);






/** A block of a plain run, encoded, with room to spare. */
const PAYLOAD_BYTES_EXPECTED = 256 * 1024;
/** Codes of assertionResult rows. */
const resultCode = {
    fail: 0,
    pass: 1,
    no_data: 2,
    too_few_samples: 3,
    within_noise: 4,
};
/**
 * What engines write into, whatever the world: every block goes to the metrics and, encoded, to
 * whoever keeps or compares it.
 */
class Recording {
    log;
    #scenario;
    #take;
    #fold;
    #codec = new _eventlog_block_js__WEBPACK_IMPORTED_MODULE_1__/* .BlockCodec */ .At();
    #out = new _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U7(PAYLOAD_BYTES_EXPECTED);
    #lastAt = 0;
    /** @param workers threads that drive the load */
    constructor(scenario, workers, take) {
        this.#scenario = scenario;
        this.#take = take;
        this.#fold = new _metrics_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .RunFold */ .N(scenario, { workers });
        this.log = new _eventlog_log_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .LogWriter */ .Gp({
            flushIntervalTicks: scenario.flushIntervalTicks,
            onBlock: (rows) => this.addBlock(rows),
        });
    }
    /** Takes a block as a log writer cut it. The rows are the caller's again when it returns. */
    addBlock(rows) {
        this.#fold.add(rows);
        this.#lastAt = rows.at[rows.length - 1];
        this.#out.clear();
        this.#codec.encode(rows, this.#out);
        this.#take(this.#out.view(), rows);
    }
    /** A round of a comparison begins. Not of a run that compares nothing. */
    beginRound(origin, round) {
        this.log.roundBegan(origin, round);
    }
    /** What a comparison has so far. */
    pairedSoFar() {
        return this.#fold.pairedSoFar();
    }
    live() {
        return this.#fold.live();
    }
    /** The engines are done: judges the run, and writes into the log how. */
    conclude(settings) {
        this.log.flush();
        const metrics = this.#fold.finish((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .plannedArrivals */ .rm)(this.#scenario, this.#fold.rounds));
        const judgement = (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(metrics, this.#scenario, settings);
        for (const [index, { status, observed }] of judgement.assertions.entries()) {
            const result = { code: resultCode[status], observed: observed ?? NaN };
            this.log.assertionResult(this.#lastAt, index, result);
        }
        this.log.flush();
        return { metrics, judgement };
    }
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Turns)
/* harmony export */ });
/**
 * Lets one of several engines go on at a time: when all of them wait, it is decided whose turn
 * comes. So what they do together has one order, whatever the order in which promises resolve.
 */
class Turns {
    #choose;
    /** By worker: 1 while it waits. An engine that is done does not wait any more. */
    #isWaiting;
    /** Of each worker, the last time that its turn did not come at once. */
    #waiting = new Map();
    /** Engines that are not done. */
    #engines;
    #waitingCount = 0;
    /** @param choose the worker whose turn is next: one that waits. What it throws, all get */
    constructor(workers, choose) {
        this.#choose = choose;
        this.#isWaiting = new Uint8Array(workers);
        this.#engines = workers;
    }
    isWaiting(worker) {
        return this.#isWaiting[worker] === 1;
    }
    /** Resolves when it is the worker's turn; undefined: that is at once. */
    next(worker) {
        this.#isWaiting[worker] = 1;
        this.#waitingCount += 1;
        const chosen = this.#chosen();
        if (chosen === worker)
            return undefined;
        const turn = new Promise((resolve, reject) => {
            this.#waiting.set(worker, { resolve, reject });
        });
        this.#wake(chosen);
        return turn;
    }
    /** One of the engines is done. */
    leave() {
        this.#engines -= 1;
        if (this.#engines > 0)
            this.#wake(this.#chosen());
    }
    /** Whose turn comes; undefined while an engine is at it. */
    #chosen() {
        if (this.#waitingCount < this.#engines)
            return undefined;
        try {
            const worker = this.#choose();
            this.#isWaiting[worker] = 0;
            this.#waitingCount -= 1;
            return worker;
        }
        catch (error) {
            for (const { reject } of this.#waiting.values())
                reject(error);
            throw error;
        }
    }
    #wake(worker) {
        if (worker !== undefined)
            this.#waiting.get(worker).resolve();
    }
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ ByteWriter),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   zj: () => (/* binding */ zigzag)
/* harmony export */ });
/* unused harmony exports VARINT_BYTES_MAX, unzigzag */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

/** 2^53 − 1 takes eight groups of seven bits. */
const VARINT_BYTES_MAX = 8;
const TWO_32 = 0x1_0000_0000;
/** Its zigzag code still is a positive 32-bit integer. */
const SMALL_MAX = 0x3fff_ffff;
/** Bytes to be written in order; the buffer doubles as needed and is used again. */
class ByteWriter {
    #bytes;
    #length = 0;
    /** @param capacity first size in bytes, > 0 */
    constructor(capacity) {
        this.#bytes = new Uint8Array(capacity);
    }
    get length() {
        return this.#length;
    }
    clear() {
        this.#length = 0;
    }
    /** A view, valid until the next write or clear. */
    view() {
        return this.#bytes.subarray(0, this.#length);
    }
    byte(value) {
        this.reserve(1);
        this.#bytes[this.#length] = value;
        this.#length += 1;
    }
    raw(bytes) {
        this.reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    /** Little-endian, 0 ≤ value < 2^32. */
    word(value) {
        this.reserve(4);
        const bytes = this.#bytes;
        const at = this.#length;
        bytes[at] = value & 0xff;
        bytes[at + 1] = (value >>> 8) & 0xff;
        bytes[at + 2] = (value >>> 16) & 0xff;
        bytes[at + 3] = value >>> 24;
        this.#length = at + 4;
    }
    /** LEB128 of an integer 0 ≤ value < 2^53: seven bits a byte, the low ones first. */
    varint(value) {
        this.reserve(VARINT_BYTES_MAX);
        const bytes = this.#bytes;
        let at = this.#length;
        let rest = value;
        // Above 2^32 the bitwise operators would cut the number; divide until it fits.
        while (rest >= TWO_32) {
            bytes[at] = (rest % 128) | 0x80;
            at += 1;
            rest = Math.floor(rest / 128);
        }
        let low = rest >>> 0;
        while (low >= 0x80) {
            bytes[at] = (low & 0x7f) | 0x80;
            at += 1;
            low >>>= 7;
        }
        bytes[at] = low;
        this.#length = at + 1;
    }
    /** A varint of an integer's zigzag code, |value| < 2^52. Small ones, as most are, are quick. */
    signed(value) {
        const small = value | 0;
        if (small !== value || small > SMALL_MAX || small < -SMALL_MAX) {
            this.varint(zigzag(value));
            return;
        }
        this.reserve(VARINT_BYTES_MAX);
        const bytes = this.#bytes;
        let at = this.#length;
        let rest = (small << 1) ^ (small >> 31);
        while (rest >= 0x80) {
            bytes[at] = (rest & 0x7f) | 0x80;
            at += 1;
            rest >>>= 7;
        }
        bytes[at] = rest;
        this.#length = at + 1;
    }
    /** The first `count` of the numbers, as by `signed`. */
    signedRun(values, count) {
        this.reserve(VARINT_BYTES_MAX * count);
        const bytes = this.#bytes;
        let at = this.#length;
        for (let index = 0; index < count; index += 1) {
            const value = values[index];
            const small = value | 0;
            if (small !== value || small > SMALL_MAX || small < -SMALL_MAX) {
                this.#length = at;
                this.varint(zigzag(value));
                at = this.#length;
                continue;
            }
            let rest = (small << 1) ^ (small >> 31);
            while (rest >= 0x80) {
                bytes[at] = (rest & 0x7f) | 0x80;
                at += 1;
                rest >>>= 7;
            }
            bytes[at] = rest;
            at += 1;
        }
        this.#length = at;
    }
    /** Makes room for `count` more bytes. */
    reserve(count) {
        const needed = this.#length + count;
        if (needed <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        larger.set(this.view());
        this.#bytes = larger;
    }
}
/** Reads what a ByteWriter wrote. Every read is bounded: past the end it throws. */
class ByteReader {
    #bytes;
    #offset;
    constructor(bytes) {
        this.#bytes = bytes;
        this.#offset = 0;
    }
    get offset() {
        return this.#offset;
    }
    get left() {
        return this.#bytes.length - this.#offset;
    }
    byte() {
        if (this.left < 1)
            throw new RangeError("unexpected end of bytes");
        const value = this.#bytes[this.#offset];
        this.#offset += 1;
        return value;
    }
    /** A view of the next `count` bytes. */
    raw(count) {
        if (count > this.left)
            throw new RangeError("unexpected end of bytes");
        const view = this.#bytes.subarray(this.#offset, this.#offset + count);
        this.#offset += count;
        return view;
    }
    word() {
        const bytes = this.raw(4);
        return (bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)) >>> 0;
    }
    /** @throws RangeError past the end, and on a value of 2^53 or more */
    varint() {
        let value = 0;
        let scale = 1;
        for (let count = 0; count < VARINT_BYTES_MAX; count += 1) {
            const byte = this.byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80) {
                if (value > Number.MAX_SAFE_INTEGER)
                    throw new RangeError("a varint is over 2^53 − 1");
                return value;
            }
            scale *= 128;
        }
        throw new RangeError(`a varint has more than ${VARINT_BYTES_MAX} bytes`);
    }
    /** What `ByteWriter.signed` wrote. @throws RangeError past the end, and beyond ±2^52 */
    signed() {
        return unzigzag(this.varint());
    }
    /** Reads `count` signed numbers into the beginning of `values`. @throws as `signed` */
    signedRun(values, count) {
        const bytes = this.#bytes;
        let at = this.#offset;
        for (let index = 0; index < count; index += 1) {
            const first = bytes[at];
            const second = bytes[at + 1];
            // Most are of one or two bytes. Past the end the octets are undefined, and compare as false.
            if (first < 0x80) {
                values[index] = (first >>> 1) ^ -(first & 1);
                at += 1;
            }
            else if (second < 0x80) {
                const code = (first & 0x7f) | (second << 7);
                values[index] = (code >>> 1) ^ -(code & 1);
                at += 2;
            }
            else {
                this.#offset = at;
                values[index] = this.signed();
                at = this.#offset;
            }
        }
        this.#offset = at;
    }
}
/** Maps 0, −1, 1, −2, 2… to 0, 1, 2, 3, 4…, for |value| < 2^52. */
function zigzag(value) {
    if (!Number.isInteger(value) || !Number.isSafeInteger(value * 2)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU(`${value} is no integer within ±2^52`);
    }
    return value >= 0 ? value * 2 : -value * 2 - 1;
}
function unzigzag(code) {
    return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ mergedBuckets),
/* harmony export */   HI: () => (/* binding */ bucketTotal),
/* harmony export */   Kf: () => (/* binding */ coarseBucketWidth),
/* harmony export */   O: () => (/* binding */ COARSE_BUCKETS),
/* harmony export */   Vt: () => (/* binding */ coarseBucketOf),
/* harmony export */   oR: () => (/* binding */ coarseBucketLow)
/* harmony export */ });
/* harmony import */ var _log_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);

/** Four neighbours make one: at most 1/256 = 0.4 % of its values wide. */
const SHIFT = 2;
const FINE_PER_COARSE = 1 << SHIFT;
const COARSE_BUCKETS = _log_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC >>> SHIFT;
function coarseBucketOf(value) {
    return (0,_log_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOf */ .AU)(value) >>> SHIFT;
}
/** The smallest value of a coarse bucket. */
function coarseBucketLow(index) {
    return (0,_log_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketLow */ .RV)(index << SHIFT);
}
function coarseBucketWidth(index) {
    return FINE_PER_COARSE * (0,_log_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketWidth */ .t0)(index << SHIFT);
}
/** Together what each of the lists holds. */
function mergedBuckets(lists) {
    if (lists.length === 0)
        return [];
    if (lists.length === 1)
        return lists[0];
    const half = lists.length >>> 1;
    return mergedTwo(mergedBuckets(lists.slice(0, half)), mergedBuckets(lists.slice(half)));
}
function mergedTwo(one, other) {
    const merged = [];
    let before = 0;
    let atOne = 0;
    let atOther = 0;
    let ofOne = one[0] ?? Infinity;
    let ofOther = other[0] ?? Infinity;
    while (ofOne < Infinity || ofOther < Infinity) {
        const index = Math.min(ofOne, ofOther);
        let count = 0;
        if (ofOne === index) {
            count += one[atOne + 1];
            atOne += 2;
            ofOne += one[atOne] ?? Infinity;
        }
        if (ofOther === index) {
            count += other[atOther + 1];
            atOther += 2;
            ofOther += other[atOther] ?? Infinity;
        }
        merged.push(index - before, count);
        before = index;
    }
    return merged;
}
function bucketTotal(list) {
    let total = 0;
    for (let at = 1; at < list.length; at += 2)
        total += list[at];
    return total;
}


/***/ }),

/***/ 5294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
const POLYNOMIAL = 0xedb88320;
const table = /* @__PURE__ */ buildTable();
function buildTable() {
    const entries = new Uint32Array(256);
    for (let index = 0; index < 256; index += 1) {
        let value = index;
        for (let bit = 0; bit < 8; bit += 1) {
            value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ POLYNOMIAL;
        }
        entries[index] = value;
    }
    return entries;
}
/**
 * CRC-32 as in gzip and PNG (ISO 3309). Guards against accident, not against malice.
 *
 * @param before the CRC of what came before, 0 for the start: crc(ab) = crc(b, crc(a))
 * @returns 0 ≤ crc < 2^32
 */
function crc32(bytes, before = 0) {
    return ~shifted(bytes, ~before) >>> 0;
}
/**
 * The loop by itself: within `crc32` V8 compiles it with the conversions around it, which it learns
 * of too late, and compiles it anew for nearly every call.
 */
function shifted(bytes, start) {
    let crc = start;
    for (let index = 0; index < bytes.length; index += 1) {
        crc = (crc >>> 8) ^ table[(crc ^ bytes[index]) & 0xff];
    }
    return crc;
}


/***/ }),

/***/ 1050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ exp)
/* harmony export */ });
// ln 2 in two parts. The upper has 32 significant bits: its product with an exponent is exact.
const LN_2_UPPER = 2977044471 / 2 ** 32;
const LN_2_LOWER = 1.908214929270588e-10;
/** Terms of the series; with |r| ≤ ½ ln 2 the first left out is below 2^−60. */
const SERIES_TERMS = 16;
/** Beyond, the result is 0 or Infinity. */
const EXPONENT_MAX = 1_100;
/**
 * e to the power of x, the same bits on every machine.
 *
 * x = k·ln 2 + r with |r| ≤ ½ ln 2, and e^x = 2^k·(1 + r + r²/2! + …).
 *
 * @returns e^x, relative error below 1e−15 where it is a normal number; NaN for NaN
 * @remarks Uses only + − × ÷, as `ln` does and for the same reason.
 */
function exp(x) {
    const nearest = Math.floor(x / Math.LN2 + 0.5);
    const power = Math.min(EXPONENT_MAX, Math.max(-EXPONENT_MAX, nearest));
    if (power !== nearest)
        return x > 0 ? Infinity : x < 0 ? 0 : Number.NaN;
    const rest = x - power * LN_2_UPPER - power * LN_2_LOWER;
    let series = 0;
    for (let term = SERIES_TERMS; term >= 1; term -= 1)
        series = ((1 + series) * rest) / term;
    let scaled = 1 + series;
    for (let left = power; left > 0; left -= 1)
        scaled *= 2;
    for (let left = power; left < 0; left += 1)
        scaled /= 2;
    return scaled;
}


/***/ }),

/***/ 1:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   RV: () => (/* binding */ bucketLow),
/* harmony export */   SC: () => (/* binding */ BUCKETS),
/* harmony export */   ls: () => (/* binding */ BUCKETS_PER_OCTAVE),
/* harmony export */   t0: () => (/* binding */ bucketWidth),
/* harmony export */   vf: () => (/* binding */ BUCKET_VALUE_LIMIT)
/* harmony export */ });
/** Values at and above are counted as the largest below: 39 hours in ns. */
const BUCKET_VALUE_LIMIT = 2 ** 47;
/** Buckets in each octave [2^k, 2^(k+1)): a bucket is at most 1/1024 of its values wide. */
const BUCKETS_PER_OCTAVE = 1024;
const OCTAVE_BITS = 10;
/** Of the largest value; below 2^10 every integer has its own bucket, in "octave" 0. */
const OCTAVES = 47 - OCTAVE_BITS + 1;
const BUCKETS = OCTAVES << OCTAVE_BITS;
/** Larger values are halved so many times to fit 32-bit operations. */
const HIGH_SHIFT = 17;
const HIGH_DIVISOR = 2 ** HIGH_SHIFT;
const INT31_LIMIT = 2 ** 31;
/** Of the buckets of each octave: 1, 1, 2, 4 … */
const WIDTHS = new Float64Array(OCTAVES).fill(1);
for (let octave = 2; octave < OCTAVES; octave += 1)
    WIDTHS[octave] = WIDTHS[octave - 1] * 2;
/** The smallest value of a bucket. */
function bucketLow(index) {
    if (index < BUCKETS_PER_OCTAVE)
        return index;
    return (BUCKETS_PER_OCTAVE + (index & (BUCKETS_PER_OCTAVE - 1))) * bucketWidth(index);
}
/** How many integers a bucket holds: a power of two. */
function bucketWidth(index) {
    return WIDTHS[index >>> OCTAVE_BITS];
}
/** The bucket of a value ≥ 0, log-linear in the manner of HdrHistogram (Gil Tene). */
function bucketOf(value) {
    if (value < BUCKETS_PER_OCTAVE)
        return value | 0;
    if (value < INT31_LIMIT)
        return octaveBucketOf(value | 0, 0);
    const clamped = Math.min(value, BUCKET_VALUE_LIMIT - 1);
    return octaveBucketOf(Math.floor(clamped / HIGH_DIVISOR), HIGH_SHIFT);
}
/** @param value 2^10 ≤ value < 2^31, standing for value · 2^shift */
function octaveBucketOf(value, shift) {
    const drop = 31 - OCTAVE_BITS - Math.clz32(value);
    const octave = drop + shift + 1;
    return (octave << OCTAVE_BITS) | ((value >>> drop) & (BUCKETS_PER_OCTAVE - 1));
}


/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/**
 * Whether a host, as it is written in a URL and without brackets, means this machine: the name
 * `localhost`, 127.0.0.0/8, or ::1. Any other name may turn out to, but only once it is resolved.
 */
function isLoopbackHost(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu.test(host);
}


/***/ }),

/***/ 9877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ outcomeNames),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   cl: () => (/* binding */ Shortage),
/* harmony export */   eq: () => (/* binding */ shortageNames),
/* harmony export */   pm: () => (/* binding */ dropCauseNames),
/* harmony export */   rs: () => (/* binding */ DropCause)
/* harmony export */ });
/**
 * How an exchange ended: one word, counted once. The words and their meaning are in
 * docs/SCENARIO.md; the numbers are in the event log, so they are never renumbered.
 */
const Outcome = {
    ok: 0,
    /** A complete response whose status was not expected. */
    status: 1,
    /** A complete response with an expected status that failed a header or body check. */
    check: 2,
    dns: 3,
    refused: 4,
    connect_timeout: 5,
    tls: 6,
    tls_timeout: 7,
    timeout: 8,
    closed: 9,
    reset: 10,
    protocol: 11,
    too_large: 12,
    unreachable: 13,
    /** The generator ran out of file descriptors, ports or memory: never the target's fault. */
    generator: 14,
    /** Still in flight when the run's grace was over. Neither a success nor a failure. */
    cancelled: 15,
};
const outcomeNames = Object.keys(Outcome);
/** What the generator had none left of. Stored in the log: never renumbered. */
const Shortage = {
    /** The outcome is not `generator`, or the system does not tell. */
    none: 0,
    descriptors: 1,
    ports: 2,
    memory: 3,
};
const shortageNames = Object.keys(Shortage);
/** Why an arrival never became an exchange. Stored in the log: never renumbered. */
const DropCause = {
    /** No virtual user was free within the limit. */
    no_vu: 0,
    /** A virtual user had it, but no connection came free within the limit. */
    no_connection: 1,
    /** The run ended before it could be sent. */
    run_ended: 2,
    /** More arrivals were waiting than the bounded queue holds. */
    queue_full: 3,
};
const dropCauseNames = Object.keys(DropCause);


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ TIMING_NANOS_MAX),
/* harmony export */   Q1: () => (/* binding */ timingLossNames),
/* harmony export */   RO: () => (/* binding */ TIMING_ENTRIES_MAX),
/* harmony export */   VW: () => (/* binding */ TIMING_NAME_OCTETS_MAX),
/* harmony export */   Yj: () => (/* binding */ TimingLoss),
/* harmony export */   fP: () => (/* binding */ TIMING_NAMES_MAX),
/* harmony export */   z$: () => (/* binding */ TIMING_OCTETS_MAX)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);

/*
 * What a server may make its Server-Timing fields cost. What is over a limit is counted, by
 * `TimingLoss`, and said in the report.
 */
/** Octets of all Server-Timing fields of one response. A line that does not fit is not read. */
const TIMING_OCTETS_MAX = 4 * 1024;
/** Entries of one response. */
const TIMING_ENTRIES_MAX = 32;
/** Octets of an entry's name. */
const TIMING_NAME_OCTETS_MAX = 64;
/** Names that one worker tells apart in a round, and that the metrics of a run tell apart. */
const TIMING_NAMES_MAX = 32;
/** The longest duration that is believed: a day. */
const TIMING_NANOS_MAX = 24 * 60 * 60 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;
/** Why an entry of a Server-Timing field is in no number. The numbers are in files. */
const TimingLoss = {
    /** It has no name, or a quotation in it does not end. */
    malformed: 0,
    /** Its duration is no decimal number of milliseconds, is negative, or over a day. */
    bad_duration: 1,
    /** Its name is longer than `TIMING_NAME_OCTETS_MAX`. */
    long_name: 2,
    /** It is beyond the first `TIMING_ENTRIES_MAX` of its response. */
    many_entries: 3,
    /** Its name is beyond the first `TIMING_NAMES_MAX`. */
    many_names: 4,
    /** Not an entry but a field line: with it there would be more than `TIMING_OCTETS_MAX`. */
    long_field: 5,
};
/** By number. */
const timingLossNames = Object.keys(TimingLoss);


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ Timers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1356);


const ABSENT = -1;
/**
 * One deadline for each of a fixed number of owners, in a binary heap. Ties go to the lower
 * owner, so the order never depends on how the heap came to be.
 *
 * Moving a deadline to a later time only writes it down: the heap keeps the earlier key and
 * corrects it when it comes up. A request timeout, set and lifted for every exchange and hardly
 * ever reached, so costs two stores.
 */
class Timers {
    /** What the owner asked for. */
    #deadline;
    /** Under which it stands in the heap: never later than its deadline. */
    #key;
    #heap;
    #size = 0;
    #place;
    /** @param owners how many, numbered from 0 */
    constructor(owners) {
        this.#deadline = new Float64Array(owners).fill(_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm);
        this.#key = new Float64Array(owners);
        this.#heap = new Int32Array(owners);
        this.#place = new Int32Array(owners).fill(ABSENT);
    }
    deadlineOf(owner) {
        return this.#deadline[owner];
    }
    set(owner, deadline) {
        this.#deadline[owner] = deadline;
        const place = this.#place[owner];
        if (place === ABSENT) {
            this.#key[owner] = deadline;
            this.#heap[this.#size] = owner;
            this.#place[owner] = this.#size;
            this.#size += 1;
            this.#up(this.#size - 1);
        }
        else if (deadline < this.#key[owner]) {
            this.#key[owner] = deadline;
            this.#up(place);
        }
    }
    clear(owner) {
        this.#deadline[owner] = _time_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    }
    /**
     * No deadline is earlier than this: it may be one that has been moved or lifted since. Waking
     * up for nothing now and then is cheaper than keeping the heap exact.
     */
    get earliest() {
        return this.#size === 0 ? _time_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm : this.#key[this.#heap[0]];
    }
    /** Takes out the owner whose deadline is first, if that is ≤ now; −1 if there is none. */
    popDue(now) {
        while (this.#size > 0) {
            const owner = this.#heap[0];
            if (this.#key[owner] > now)
                return ABSENT;
            const deadline = this.#deadline[owner];
            if (deadline === this.#key[owner]) {
                this.#removeFirst();
                this.#deadline[owner] = _time_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
                return owner;
            }
            if (deadline < this.#key[owner]) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU(`timer ${owner} moved back behind the heap's back`);
            }
            if (deadline === _time_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm) {
                this.#removeFirst();
            }
            else {
                this.#key[owner] = deadline;
                this.#down(0);
            }
        }
        return ABSENT;
    }
    #removeFirst() {
        const owner = this.#heap[0];
        this.#place[owner] = ABSENT;
        this.#size -= 1;
        if (this.#size > 0) {
            this.#put(0, this.#heap[this.#size]);
            this.#down(0);
        }
    }
    #put(place, owner) {
        this.#heap[place] = owner;
        this.#place[owner] = place;
    }
    #before(left, right) {
        const difference = this.#key[left] - this.#key[right];
        return difference < 0 || (difference === 0 && left < right);
    }
    #up(from) {
        const owner = this.#heap[from];
        let place = from;
        while (place > 0) {
            const parent = (place - 1) >> 1;
            const above = this.#heap[parent];
            if (!this.#before(owner, above))
                break;
            this.#put(place, above);
            place = parent;
        }
        this.#put(place, owner);
    }
    #down(from) {
        const owner = this.#heap[from];
        let place = from;
        for (;;) {
            let child = place * 2 + 1;
            if (child >= this.#size)
                break;
            if (child + 1 < this.#size && this.#before(this.#heap[child + 1], this.#heap[child])) {
                child += 1;
            }
            const below = this.#heap[child];
            if (!this.#before(below, owner))
                break;
            this.#put(place, below);
            place = child;
        }
        this.#put(place, owner);
    }
}


/***/ }),

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Connection)
});

// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
// EXTERNAL MODULE: ./lib/base/outcome.js
var base_outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/protocol/http1/same-octets.js
var same_octets = __webpack_require__(6409);
;// CONCATENATED MODULE: ./lib/protocol/http1/kept-octets.js

const INITIAL_BYTES = 4 * 1024;
/** Up to here a loop is faster than a view for the engine to copy from. */
const LOOPED_BYTES_MAX = 64;
/**
 * One part of a response, as it comes in: its first octets, up to a limit. While they are the ones
 * that were seen before they are only compared; at the first that differs they are copied, into
 * a buffer that grows to what was ever needed.
 */
class KeptOctets {
    length = 0;
    #lengthMax;
    #own = new Uint8Array(0);
    #isKept = true;
    #seen = undefined;
    /** All octets so far are the beginning of this one. */
    #like = undefined;
    /** @param lengthMax octets that are kept; those after them are passed over */
    constructor(lengthMax) {
        this.#lengthMax = lengthMax;
    }
    /** The next responses are answers to another request, whose answers `seen` remembers. */
    keep(seen) {
        this.#isKept = true;
        this.#seen = seen;
    }
    /** Of the next responses nothing is kept. */
    skip() {
        this.#isKept = false;
        this.#seen = undefined;
    }
    /** A response begins. */
    clear() {
        this.length = 0;
        this.#like = this.#seen?.last;
    }
    append(source, start, end) {
        if (!this.#isKept)
            return;
        const count = Math.min(end - start, this.#lengthMax - this.length);
        const { length } = this;
        const like = this.#like;
        if (like !== undefined) {
            const isLike = length + count <= like.octets.length &&
                (0,same_octets/* sameOctets */.$)(like.octets, length, source, start, count);
            if (isLike) {
                this.length = length + count;
                return;
            }
            this.#like = undefined;
            this.length = 0;
            this.#copy(like.octets, 0, length);
        }
        this.#copy(source, start, start + count);
    }
    /** A view that is good until the next response. */
    octets() {
        return (this.#like?.octets ?? this.#own).subarray(0, this.length);
    }
    /** What was found in the same octets before; undefined when the part is another. */
    recall() {
        const like = this.#like;
        if (like === undefined || like.octets.length !== this.length)
            return undefined;
        this.#seen?.again();
        return like.finding;
    }
    /** The part is complete, and `finding` is what was found in it. */
    remember(finding) {
        const seen = this.#seen;
        if (seen?.isTimeForAnother(this.length) !== true)
            return;
        seen.last = { octets: this.octets().slice(), finding };
    }
    #copy(source, start, end) {
        const { length } = this;
        const total = length + end - start;
        if (total > this.#own.length) {
            const larger = new Uint8Array(Math.max(INITIAL_BYTES, total, this.#own.length * 2));
            larger.set(this.#own.subarray(0, length));
            this.#own = larger;
        }
        if (end - start > LOOPED_BYTES_MAX) {
            this.#own.set(source.subarray(start, end), length);
        }
        else {
            for (let at = start; at < end; at += 1)
                this.#own[length + at - start] = source[at];
        }
        this.length = total;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/limits.js
/** Octets of one head, status line and all fields, and of one trailer section. */
const HEAD_BYTES_MAX = 64 * 1024;
/** Field lines of one head, and of one trailer section. */
const HEAD_FIELDS_MAX = 256;
/** Interim (1xx) responses before the final one. */
const INTERIM_RESPONSES_MAX = 16;
/** Empty lines before a status line. */
const LEADING_EMPTY_LINES_MAX = 2;
/** Hexadecimal digits of a chunk size, leading zeros included. */
const CHUNK_SIZE_DIGITS_MAX = 16;
/** Octets between the size of one chunk and its line end. */
const CHUNK_EXTENSION_BYTES_MAX = 4 * 1024;
/** Octets of content that are kept for checks; the rest is only counted. */
const KEPT_BODY_BYTES_MAX = 64 * 1024;
const defaultResponseLimits = {
    headBytesMax: HEAD_BYTES_MAX,
    fieldsMax: HEAD_FIELDS_MAX,
};

;// CONCATENATED MODULE: ./lib/protocol/http1/kept-response.js


/** No head is as long: the parser has a limit of its own. */
const kept_response_HEAD_BYTES_MAX = 0x3fff_ffff;
/**
 * The head and the first octets of the content of one response, for those who look at more than
 * its framing. The head is as received, from the status line to the empty line, without interim
 * responses and trailers; the content is without chunk framing but with its content coding. A
 * parser fills it only when it is given one.
 */
class KeptResponse {
    head = new KeptOctets(kept_response_HEAD_BYTES_MAX);
    body = new KeptOctets(KEPT_BODY_BYTES_MAX);
    /** What the next response is kept for. Without it all is kept, and nothing remembered. */
    expect({ head, body }) {
        if (head === undefined)
            this.head.skip();
        else
            this.head.keep(head);
        if (body === undefined)
            this.body.skip();
        else
            this.body.keep(body);
    }
    clear() {
        this.head.clear();
        this.body.clear();
    }
}

// EXTERNAL MODULE: ./lib/protocol/http1/octets.js + 1 modules
var octets = __webpack_require__(765);
;// CONCATENATED MODULE: ./lib/protocol/http1/chunked-body.js


const SIZE = 0;
/** Whitespace after the size: only an extension may follow. */
const SIZE_SPACE = 1;
const EXTENSION = 2;
const SIZE_LINE_FEED = 3;
const DATA = 4;
const DATA_CR = 5;
const DATA_LINE_FEED = 6;
const LAST_CHUNK = 7;
const NOT_A_DIGIT = 255;
/**
 * The chunks of a chunked body up to and with the line of the last one, resumable at any octet.
 * RFC 9112 section 7.1. Extensions are skipped, not read. Chunk data is the caller's to count:
 * after each call `dataBytes` octets of the current chunk are still to come.
 */
class ChunkedBody {
    /** Octets of the current chunk that are still to come; the caller takes them off. */
    dataBytes = 0;
    /** What is wrong, in words, or "". */
    problem = "";
    /** A limit was passed. `problem` says it too. */
    tooLarge = false;
    #state = SIZE;
    #digits = 0;
    #extensionBytes = 0;
    /** The chunk of size zero was read; the trailer section is next. */
    get complete() {
        return this.#state === LAST_CHUNK;
    }
    /** The octets that come next are chunk data, if `dataBytes` is not 0. */
    get inData() {
        return this.#state === DATA;
    }
    begin() {
        this.problem = "";
        this.tooLarge = false;
        this.dataBytes = 0;
        this.#beginSize();
    }
    /**
     * Reads the octets between chunk data. Stops before data, after the last chunk's line, or at a
     * bad octet, and returns the offset of the first octet it did not consume.
     */
    feed(bytes, start, end) {
        let offset = start;
        if (this.#state === DATA && this.dataBytes === 0)
            this.#state = DATA_CR;
        while (offset < end && this.#state !== DATA && this.#state !== LAST_CHUNK) {
            if (this.#state === EXTENSION) {
                offset = this.#extension(bytes, offset, end);
                if (offset === end)
                    return offset;
            }
            this.#step(bytes[offset]);
            if (this.problem !== "")
                return offset;
            offset += 1;
        }
        return offset;
    }
    #step(octet) {
        switch (this.#state) {
            case SIZE:
                return this.#size(octet);
            case SIZE_SPACE:
                return this.#sizeSpace(octet);
            case EXTENSION:
                if (octet === octets.CR)
                    this.#state = SIZE_LINE_FEED;
                else if (this.problem === "")
                    this.problem = "a chunk extension has a control character or a bare line feed";
                return;
            case SIZE_LINE_FEED:
                if (octet !== octets.LF)
                    this.problem = "a chunk size line has a bare carriage return";
                else
                    this.#state = this.dataBytes === 0 ? LAST_CHUNK : DATA;
                return;
            case DATA_CR:
                if (octet !== octets.CR)
                    this.problem = "chunk data is longer than its size";
                else
                    this.#state = DATA_LINE_FEED;
                return;
            default:
                if (octet !== octets.LF)
                    this.problem = "chunk data does not end with CR LF";
                else
                    this.#beginSize();
        }
    }
    #beginSize() {
        this.#state = SIZE;
        this.#digits = 0;
        this.#extensionBytes = 0;
    }
    #size(octet) {
        const digit = octets/* hexValues */.Ar[octet];
        if (digit !== NOT_A_DIGIT) {
            this.#digits += 1;
            this.dataBytes = Math.min(this.dataBytes * 16 + digit, Number.MAX_SAFE_INTEGER);
            if (this.#digits > CHUNK_SIZE_DIGITS_MAX)
                this.#refuseSize("a chunk size has too many digits");
        }
        else if (this.#digits === 0) {
            this.problem = "a chunk has no size";
        }
        else if (octet === octets.SP || octet === octets/* HTAB */.QW) {
            this.#extensionBytes = 1;
            this.#state = SIZE_SPACE;
        }
        else {
            this.#sizeEnd(octet);
        }
    }
    #sizeSpace(octet) {
        if (octet === octets/* SEMICOLON */.I8)
            this.#state = EXTENSION;
        else if (octet !== octets.SP && octet !== octets/* HTAB */.QW)
            this.problem = "whitespace follows a chunk size";
        this.#extensionBytes += 1;
        if (this.#extensionBytes > CHUNK_EXTENSION_BYTES_MAX)
            this.#refuseExtension();
    }
    #sizeEnd(octet) {
        if (octet === octets.CR)
            this.#state = SIZE_LINE_FEED;
        else if (octet === octets/* SEMICOLON */.I8)
            this.#beginExtension();
        else
            this.problem = "a chunk size is not hexadecimal";
    }
    #beginExtension() {
        this.#extensionBytes = 1;
        this.#state = EXTENSION;
    }
    #extension(bytes, start, end) {
        const stop = Math.min(end, start + CHUNK_EXTENSION_BYTES_MAX - this.#extensionBytes);
        const offset = octets/* textOctets */.Wn.skip(bytes, start, stop);
        this.#extensionBytes += offset - start;
        if (offset < end && offset === stop && octets/* textOctets */.Wn.has(bytes[offset]))
            this.#refuseExtension();
        return offset;
    }
    #refuseSize(problem) {
        this.tooLarge = true;
        this.problem = problem;
    }
    #refuseExtension() {
        this.tooLarge = true;
        this.problem = "a chunk extension is too long";
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/keyword-table.js

const OCTETS = 256;
/** The octet cannot be in a token. */
const NOT_A_TOKEN = 0;
/** A token that is none of the keywords. Once here, a table stays here until the token ends. */
const OTHER_TOKEN = 1;
/** No octet seen yet. */
const TOKEN_START = 2;
/**
 * A few case-insensitive words as an automaton: one look-up per octet tells a keyword from any
 * other token and from what is no token at all. Where it stands is one number, so matching can
 * stop and go on at any octet.
 */
class KeywordTable {
    /** `next[(state << 8) | octet]` */
    next;
    /** `keywordOf[state]`: the index of the keyword that ends here plus 1, or 0. */
    keywordOf;
    /** @param keywords in lower case, with fewer than 250 octets together */
    constructor(keywords) {
        const statesMax = TOKEN_START + 1 + keywords.join("").length;
        this.next = new Uint8Array(statesMax * OCTETS);
        this.keywordOf = new Uint8Array(statesMax);
        for (let state = OTHER_TOKEN; state < statesMax; state += 1) {
            for (let octet = 0; octet < OCTETS; octet += 1) {
                this.next[state * OCTETS + octet] = octets/* tokenOctets */.oQ.has(octet) ? OTHER_TOKEN : NOT_A_TOKEN;
            }
        }
        let states = TOKEN_START + 1;
        for (const [index, keyword] of keywords.entries()) {
            let state = TOKEN_START;
            for (const letter of keyword) {
                const lower = state * OCTETS + letter.charCodeAt(0);
                if (this.next[lower] === OTHER_TOKEN) {
                    this.next[lower] = states;
                    this.next[state * OCTETS + letter.toUpperCase().charCodeAt(0)] = states;
                    states += 1;
                }
                state = this.next[lower];
            }
            this.keywordOf[state] = index + 1;
        }
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/field-names.js

const framing = ["content-length", "transfer-encoding", "connection"];
const serverTiming = "server-timing";
/** The fields that say where a message and its connection end. */
const framingFields = new KeywordTable(framing);
/** All fields whose values are read. */
const readFields = new KeywordTable([...framing, serverTiming]);
/** What `keywordOf` says of them; 0: any other field. */
const CONTENT_LENGTH = 1;
const TRANSFER_ENCODING = 2;
const SERVER_TIMING = 4;
const LOWER_CASE = 0x20;
/**
 * Whether a name is Server-Timing, in any case. Nearly every head has the field Server: to look for
 * both letter by letter costs more than to compare the few names that are as long.
 */
function isServerTiming(bytes, start, end) {
    if (end - start !== serverTiming.length)
        return false;
    for (let at = 0; at < serverTiming.length; at += 1) {
        if ((bytes[start + at] | LOWER_CASE) !== serverTiming.charCodeAt(at))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/protocol/http1/framing-fields.js



const listMembers = new KeywordTable(["chunked", "close", "keep-alive"]);
const CHUNKED = 1;
const CLOSE = 2;
const KEEP_ALIVE = 3;
/** Where the reading of a value stands: before, in or after a member of a comma-separated list. */
const BEFORE_MEMBER = 0;
const IN_MEMBER = 1;
const AFTER_MEMBER = 2;
/**
 * The values of Content-Length, Transfer-Encoding and Connection, resumable at any octet.
 * RFC 9110 sections 5.6.1, 7.6.1 and 8.6; RFC 9112 section 6.
 */
class FramingFields {
    /** -1: no Content-Length. Saturates at 2^53 − 1. */
    contentLength = -1;
    /** Number of transfer codings. */
    codings = 0;
    /** The last transfer coding is `chunked`. */
    chunked = false;
    close = false;
    keepAlive = false;
    /** What is wrong with a value, in words, or "". */
    problem = "";
    #field = 0;
    #place = BEFORE_MEMBER;
    #length = 0;
    #word = TOKEN_START;
    begin() {
        this.contentLength = -1;
        this.codings = 0;
        this.chunked = false;
        this.close = false;
        this.keepAlive = false;
        this.problem = "";
    }
    /** @param field a `keywordOf` of `readFields`, of one that frames */
    beginValue(field) {
        this.#field = field;
        this.#beginMember();
    }
    /** Returns the offset of the first octet that is not of the value, or of the bad one. */
    feed(bytes, start, end) {
        return this.#field === CONTENT_LENGTH
            ? this.#numbers(bytes, start, end)
            : this.#words(bytes, start, end);
    }
    /** The line has ended. */
    endValue() {
        this.#endMember();
        if (this.#field === TRANSFER_ENCODING && this.codings === 0) {
            this.problem = "Transfer-Encoding names no coding";
        }
    }
    #numbers(bytes, start, end) {
        let offset = start;
        for (; offset < end; offset += 1) {
            const octet = bytes[offset];
            if (octet >= octets/* DIGIT_0 */.l0 && octet <= octets/* DIGIT_9 */.ev && this.#place !== AFTER_MEMBER) {
                this.#length = Math.min(this.#length * 10 + octet - octets/* DIGIT_0 */.l0, Number.MAX_SAFE_INTEGER);
                this.#place = IN_MEMBER;
            }
            else if (octet === octets.SP || octet === octets/* HTAB */.QW) {
                if (this.#place === IN_MEMBER)
                    this.#place = AFTER_MEMBER;
            }
            else if (octet === octets/* COMMA */.KE) {
                this.#endMember();
                if (this.problem !== "")
                    break;
            }
            else {
                if (octets/* textOctets */.Wn.has(octet))
                    this.problem = "Content-Length is not a number";
                break;
            }
        }
        return offset;
    }
    #words(bytes, start, end) {
        let offset = this.#tokenOctets(bytes, start, end);
        while (offset < end) {
            const octet = bytes[offset];
            if (octet === octets/* COMMA */.KE) {
                this.#endMember();
            }
            else if (octet === octets.SP || octet === octets/* HTAB */.QW) {
                if (this.#place === IN_MEMBER)
                    this.#place = AFTER_MEMBER;
            }
            else if (!octets/* textOctets */.Wn.has(octet)) {
                break;
            }
            else if (octet === octets/* SEMICOLON */.I8 && this.#isChunked()) {
                this.problem = "the chunked coding has a parameter";
            }
            else {
                this.#word = OTHER_TOKEN;
                this.#place = IN_MEMBER;
            }
            if (this.problem !== "")
                break;
            offset = this.#tokenOctets(bytes, offset + 1, end);
        }
        return offset;
    }
    #tokenOctets(bytes, start, end) {
        const { next } = listMembers;
        let word = this.#place === AFTER_MEMBER ? OTHER_TOKEN : this.#word;
        let offset = start;
        while (offset < end) {
            const state = next[(word << 8) | bytes[offset]];
            if (state === NOT_A_TOKEN)
                break;
            word = state;
            offset += 1;
        }
        if (offset > start) {
            this.#word = word;
            this.#place = IN_MEMBER;
        }
        return offset;
    }
    #isChunked() {
        return this.#field === TRANSFER_ENCODING && listMembers.keywordOf[this.#word] === CHUNKED;
    }
    #endMember() {
        if (this.#field === CONTENT_LENGTH)
            this.#endLength();
        else if (this.#place !== BEFORE_MEMBER)
            this.#endWord(listMembers.keywordOf[this.#word]);
        this.#beginMember();
    }
    #beginMember() {
        this.#place = BEFORE_MEMBER;
        this.#length = 0;
        this.#word = TOKEN_START;
    }
    #endLength() {
        if (this.#place === BEFORE_MEMBER) {
            this.problem = "Content-Length is empty";
        }
        else if (this.contentLength >= 0 && this.contentLength !== this.#length) {
            this.problem = "two Content-Length values differ";
        }
        else {
            this.contentLength = this.#length;
        }
    }
    #endWord(member) {
        if (this.#field !== TRANSFER_ENCODING) {
            if (member === CLOSE)
                this.close = true;
            else if (member === KEEP_ALIVE)
                this.keepAlive = true;
            return;
        }
        if (this.chunked && member === CHUNKED)
            this.problem = "chunked is applied twice";
        this.chunked = member === CHUNKED;
        this.codings += 1;
    }
}

// EXTERNAL MODULE: ./lib/base/server-timing.js
var server_timing = __webpack_require__(1993);
;// CONCATENATED MODULE: ./lib/protocol/http1/server-timing-field.js


/**
 * The values of the Server-Timing fields of one head, as they came: their octets, a line feed
 * after each, which no value can have. A head without such a field costs nothing but `begin`.
 */
class ServerTimingField {
    /** Octets of whole lines, 0: none. */
    length = 0;
    /** Lines that are not here, because they do not fit into `TIMING_OCTETS_MAX`. */
    linesLeftOut = 0;
    /** Empty until there is a first such field: most servers have none. */
    octets = new Uint8Array(0);
    #lineLength = 0;
    begin() {
        this.length = 0;
        this.linesLeftOut = 0;
    }
    get isEmpty() {
        return this.length === 0 && this.linesLeftOut === 0;
    }
    beginLine() {
        if (this.octets.length === 0)
            this.octets = new Uint8Array(server_timing/* TIMING_OCTETS_MAX */.z$);
        this.#lineLength = 0;
    }
    append(bytes, start, end) {
        const at = this.length + this.#lineLength;
        this.#lineLength += end - start;
        if (this.#fits)
            this.octets.set(bytes.subarray(start, end), at);
    }
    endLine() {
        if (!this.#fits) {
            this.linesLeftOut += 1;
            return;
        }
        this.length += this.#lineLength;
        this.octets[this.length] = octets.LF;
        this.length += 1;
    }
    get #fits() {
        return this.length + this.#lineLength < server_timing/* TIMING_OCTETS_MAX */.z$;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/field-section.js





const LINE_START = 0;
const NAME = 1;
const VALUE = 2;
const FRAMING_VALUE = 3;
const TIMING_VALUE = 4;
const LINE_FEED = 5;
const LAST_LINE_FEED = 6;
const COMPLETE = 7;
/**
 * The field lines of a head or of a trailer section up to the empty line, resumable at any octet.
 * RFC 9112 section 5.
 *
 * Only the fields that frame the message are read, and Server-Timing; of all others the syntax is
 * checked. A line ends with CR LF, never with LF alone: peers that disagree on lines disagree on
 * where a message ends. For the same reason a folded line is refused and not unfolded, which is
 * stricter than RFC 9112 section 5.2 asks of a user agent.
 */
class FieldSection {
    framing = new FramingFields();
    /** Of a head; what a trailer section says is not read. */
    serverTiming = new ServerTimingField();
    /** What is wrong, in words, or "". */
    problem = "";
    /** There are more lines than allowed. `problem` says it too. */
    tooMany = false;
    #fieldsMax;
    #state = LINE_START;
    #fields = 0;
    #firstWord = TOKEN_START;
    #word = TOKEN_START;
    /** @param fieldsMax field lines, ≥ 0 */
    constructor(fieldsMax) {
        this.#fieldsMax = fieldsMax;
    }
    get complete() {
        return this.#state === COMPLETE;
    }
    beginHead() {
        this.#begin(TOKEN_START);
        this.framing.begin();
        this.serverTiming.begin();
    }
    /** Trailers never frame a message: RFC 9110 section 6.5.1. `framing` stays as it is. */
    beginTrailers() {
        this.#begin(OTHER_TOKEN);
    }
    /** As if the fields of that head had been read. */
    recall(seen) {
        const { framing } = this;
        framing.contentLength = seen.contentLength;
        framing.codings = seen.codings;
        framing.chunked = seen.chunked;
        framing.close = seen.close;
        framing.keepAlive = seen.keepAlive;
        this.#state = COMPLETE;
    }
    /** Returns the offset of the first octet it did not consume; at a problem, of the bad one. */
    feed(bytes, start, end) {
        let offset = start;
        while (offset < end && this.problem === "") {
            switch (this.#state) {
                case LINE_START:
                    offset = this.#wholeLines(bytes, offset, end);
                    if (offset < end)
                        offset = this.#lineStart(bytes[offset], offset);
                    break;
                case NAME:
                    offset = this.#name(bytes, offset, end);
                    break;
                case VALUE:
                    offset = this.#value(bytes, offset, end);
                    break;
                case FRAMING_VALUE:
                    offset = this.#framingValue(bytes, offset, end);
                    break;
                case TIMING_VALUE:
                    offset = this.#timingValue(bytes, offset, end);
                    break;
                case LINE_FEED:
                    offset = this.#lineFeed(bytes[offset], offset, LINE_START);
                    break;
                case LAST_LINE_FEED:
                    offset = this.#lineFeed(bytes[offset], offset, COMPLETE);
                    break;
                default:
                    return offset;
            }
        }
        return offset;
    }
    #begin(firstWord) {
        this.problem = "";
        this.tooMany = false;
        this.#state = LINE_START;
        this.#fields = 0;
        this.#firstWord = firstWord;
    }
    /**
     * Passes over the lines that are whole and in order and are not read, which most are. Stops at
     * the start of any other line: to judge it is for the states.
     */
    #wholeLines(bytes, start, end) {
        const { next } = framingFields;
        let lineStart = start;
        while (this.#fields < this.#fieldsMax) {
            let word = this.#firstWord;
            let offset = lineStart;
            while (word > OTHER_TOKEN && offset < end) {
                word = next[(word << 8) | bytes[offset]];
                offset += 1;
            }
            if (word !== OTHER_TOKEN)
                break;
            offset = octets/* tokenOctets */.oQ.skip(bytes, offset, end);
            if (offset === lineStart || offset >= end || bytes[offset] !== octets/* COLON */.oH)
                break;
            if (isServerTiming(bytes, lineStart, offset))
                break;
            offset = octets/* textOctets */.Wn.skip(bytes, offset + 1, end);
            if (offset + 1 >= end || bytes[offset] !== octets.CR || bytes[offset + 1] !== octets.LF)
                break;
            this.#fields += 1;
            lineStart = offset + 2;
        }
        return lineStart;
    }
    #lineStart(octet, offset) {
        if (octet === octets.CR) {
            this.#state = LAST_LINE_FEED;
            return offset + 1;
        }
        if (octet === octets.SP || octet === octets/* HTAB */.QW) {
            this.problem = "a field line begins with whitespace (obsolete line folding)";
        }
        else if (octet === octets/* COLON */.oH) {
            this.problem = "a field has no name";
        }
        else if (this.#fields === this.#fieldsMax) {
            this.tooMany = true;
            this.problem = "too many fields";
        }
        else {
            this.#fields += 1;
            this.#word = this.#firstWord;
            this.#state = NAME;
        }
        return offset;
    }
    #name(bytes, start, end) {
        const { next } = readFields;
        let word = this.#word;
        let offset = start;
        while (word !== OTHER_TOKEN && offset < end) {
            const state = next[(word << 8) | bytes[offset]];
            if (state === NOT_A_TOKEN)
                break;
            word = state;
            offset += 1;
        }
        this.#word = word;
        if (word === OTHER_TOKEN)
            offset = octets/* tokenOctets */.oQ.skip(bytes, offset, end);
        if (offset === end)
            return offset;
        if (bytes[offset] !== octets/* COLON */.oH) {
            this.problem = "a field name has whitespace or another octet that no name may have";
            return offset;
        }
        this.#beginValue(readFields.keywordOf[word]);
        return offset + 1;
    }
    #beginValue(field) {
        if (field === 0) {
            this.#state = VALUE;
        }
        else if (field === SERVER_TIMING) {
            this.serverTiming.beginLine();
            this.#state = TIMING_VALUE;
        }
        else {
            this.framing.beginValue(field);
            this.#state = FRAMING_VALUE;
        }
    }
    #value(bytes, start, end) {
        const offset = octets/* textOctets */.Wn.skip(bytes, start, end);
        return offset === end ? offset : this.#valueEnd(bytes[offset], offset);
    }
    #timingValue(bytes, start, end) {
        const offset = octets/* textOctets */.Wn.skip(bytes, start, end);
        this.serverTiming.append(bytes, start, offset);
        if (offset === end)
            return offset;
        const after = this.#valueEnd(bytes[offset], offset);
        if (after > offset)
            this.serverTiming.endLine();
        return after;
    }
    #framingValue(bytes, start, end) {
        const offset = this.framing.feed(bytes, start, end);
        this.problem = this.framing.problem;
        if (offset === end || this.problem !== "")
            return offset;
        const after = this.#valueEnd(bytes[offset], offset);
        if (after === offset)
            return offset;
        this.framing.endValue();
        this.problem = this.framing.problem;
        return this.problem === "" ? after : offset;
    }
    #valueEnd(octet, offset) {
        if (octet !== octets.CR) {
            this.problem = "a field value has a control character or a bare line feed";
            return offset;
        }
        this.#state = LINE_FEED;
        return offset + 1;
    }
    #lineFeed(octet, offset, next) {
        if (octet !== octets.LF) {
            this.problem = "a field line has a bare carriage return";
            return offset;
        }
        this.#state = next;
        return offset + 1;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/status-line.js

/** `HTTP/1.d SP ddd`: an octet, or 0 where a digit belongs. */
const SHAPE = Uint8Array.from("HTTP/1.0 000", (character) => character === "0" ? 0 : character.charCodeAt(0));
const MINOR_VERSION_AT = 7;
const AFTER_CODE = SHAPE.length;
const IN_REASON = AFTER_CODE + 1;
const AT_LINE_FEED = AFTER_CODE + 2;
const status_line_COMPLETE = AFTER_CODE + 3;
/**
 * The first line of a response, resumable at any octet. RFC 9112 section 4.
 *
 * Any minor version of HTTP/1 is read. The space before an absent reason phrase may be missing,
 * as it often is. Codes from 600 are read, and expected by nobody; codes under 100 are refused.
 */
class StatusLine {
    minorVersion = 0;
    status = 0;
    /** What is wrong with the line, in words, or "". */
    problem = "";
    #at = 0;
    get complete() {
        return this.#at === status_line_COMPLETE;
    }
    begin() {
        this.#at = 0;
        this.status = 0;
        this.problem = "";
    }
    /** As if a line with these had been read. */
    recall(status, minorVersion) {
        this.status = status;
        this.minorVersion = minorVersion;
        this.#at = status_line_COMPLETE;
    }
    /** Returns the offset of the first octet it did not consume; at a problem, of the bad one. */
    feed(bytes, start, end) {
        const offset = this.#at < AFTER_CODE ? this.#shape(bytes, start, end) : start;
        return offset < end && this.problem === "" ? this.#rest(bytes, offset, end) : offset;
    }
    /** Reads up to the last digit of the status code. */
    #shape(bytes, start, end) {
        const first = start - this.#at;
        const stop = Math.min(end, first + AFTER_CODE);
        let status = this.status;
        let offset = start;
        for (; offset < stop; offset += 1) {
            const octet = bytes[offset];
            const wanted = SHAPE[offset - first];
            if (octet === wanted)
                continue;
            if (wanted !== 0 || octet < octets/* DIGIT_0 */.l0 || octet > octets/* DIGIT_9 */.ev)
                break;
            if (offset - first === MINOR_VERSION_AT)
                this.minorVersion = octet - octets/* DIGIT_0 */.l0;
            else
                status = status * 10 + octet - octets/* DIGIT_0 */.l0;
            if (status === 0 && offset - first > MINOR_VERSION_AT)
                break;
        }
        this.status = status;
        this.#at = offset - first;
        if (offset < stop) {
            this.problem = "the response does not begin with HTTP/1.x and a status code from 100";
        }
        return offset;
    }
    #rest(bytes, start, end) {
        let offset = start;
        if (this.#at === AFTER_CODE) {
            if (bytes[offset] === octets.SP) {
                offset += 1;
            }
            else if (bytes[offset] !== octets.CR) {
                this.problem = "the status code does not have three digits";
                return offset;
            }
            this.#at = IN_REASON;
        }
        if (this.#at === IN_REASON) {
            offset = octets/* textOctets */.Wn.skip(bytes, offset, end);
            if (offset === end)
                return offset;
            if (bytes[offset] !== octets.CR) {
                this.problem = "the reason phrase has a control character or a bare line feed";
                return offset;
            }
            offset += 1;
            this.#at = AT_LINE_FEED;
        }
        if (offset === end)
            return offset;
        if (bytes[offset] !== octets.LF) {
            this.problem = "the status line has a bare carriage return";
            return offset;
        }
        this.#at = status_line_COMPLETE;
        return offset + 1;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/response-head.js





const LEADING = 0;
const LEADING_LINE_FEED = 1;
const STATUS_LINE = 2;
const FIELDS = 3;
/**
 * The lines of one head, within their limits, resumable at any octet: empty lines, the status
 * line, the fields. RFC 9112 section 2.1. It reads a trailer section too, which is a head without
 * a status line and has the same limits.
 */
class ResponseHead {
    statusLine = new StatusLine();
    framing;
    serverTiming;
    /** `ok` while nothing is wrong, else `protocol` or `too_large`. */
    failure = base_outcome/* Outcome */.Pi.ok;
    /** What is wrong, in words, or "". */
    problem = "";
    #headBytesMax;
    #section;
    #state = LEADING;
    /** Octets that may still come. */
    #room = 0;
    #emptyLines = 0;
    constructor(limits) {
        this.#headBytesMax = limits.headBytesMax;
        this.#section = new FieldSection(limits.fieldsMax);
        this.framing = this.#section.framing;
        this.serverTiming = this.#section.serverTiming;
    }
    get complete() {
        return this.#section.complete;
    }
    begin() {
        this.failure = base_outcome/* Outcome */.Pi.ok;
        this.problem = "";
        this.statusLine.begin();
        this.#section.beginHead();
        this.#state = LEADING;
        this.#room = this.#headBytesMax;
        this.#emptyLines = 0;
    }
    /** Takes over what the same octets meant before, as if they had been read. After `begin`. */
    recall(seen) {
        this.statusLine.recall(seen.status, seen.minorVersion);
        this.#section.recall(seen);
        this.#state = FIELDS;
        this.#room -= seen.length;
    }
    beginTrailers() {
        this.#section.beginTrailers();
        this.#room = this.#headBytesMax;
    }
    /** Returns the offset of the first octet it did not consume; at a problem, of the bad one. */
    feed(bytes, start, end) {
        if (this.#room === 0 && start < end) {
            this.#fail(base_outcome/* Outcome */.Pi.too_large, "the head or the trailer section is too long");
            return start;
        }
        const offset = this.#lines(bytes, start, Math.min(end, start + this.#room));
        this.#room -= offset - start;
        return offset;
    }
    #lines(bytes, start, end) {
        let offset = this.#state < STATUS_LINE ? this.#emptyLinesUntil(bytes, start, end) : start;
        if (this.#state === STATUS_LINE) {
            offset = this.statusLine.feed(bytes, offset, end);
            if (this.statusLine.problem !== "")
                this.#fail(base_outcome/* Outcome */.Pi.protocol, this.statusLine.problem);
            else if (this.statusLine.complete)
                this.#state = FIELDS;
        }
        if (this.#state === FIELDS) {
            offset = this.#section.feed(bytes, offset, end);
            const { problem, tooMany } = this.#section;
            if (problem !== "")
                this.#fail(tooMany ? base_outcome/* Outcome */.Pi.too_large : base_outcome/* Outcome */.Pi.protocol, problem);
        }
        return offset;
    }
    #emptyLinesUntil(bytes, start, end) {
        for (let offset = start; offset < end; offset += 1) {
            const octet = bytes[offset];
            if (this.#state === LEADING && octet !== octets.CR) {
                this.#state = STATUS_LINE;
                return offset;
            }
            this.#emptyLineOctet(octet);
            if (this.failure !== base_outcome/* Outcome */.Pi.ok)
                return offset;
        }
        return end;
    }
    #emptyLineOctet(octet) {
        if (this.#state === LEADING) {
            if (this.#emptyLines < LEADING_EMPTY_LINES_MAX)
                this.#state = LEADING_LINE_FEED;
            else
                this.#fail(base_outcome/* Outcome */.Pi.protocol, "too many empty lines before the status line");
        }
        else if (octet === octets.LF) {
            this.#emptyLines += 1;
            this.#state = LEADING;
        }
        else {
            this.#fail(base_outcome/* Outcome */.Pi.protocol, "a bare carriage return");
        }
    }
    #fail(failure, problem) {
        this.failure = failure;
        this.problem = problem;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/response-parser.js




const FINISHED = 0;
const HEAD = 1;
const LENGTH_BODY = 2;
const CHUNKED_BODY = 3;
const CLOSE_BODY = 4;
const TRAILERS = 5;
/**
 * One HTTP/1.x response at a time out of octets that come in any pieces: the result does not
 * depend on how they are cut. RFC 9112 sections 2 to 8.
 *
 * It holds no octets and allocates nothing; content is counted, not looked at. When `failure` is
 * not `Outcome.ok` the response is lost and so is the connection.
 */
class ResponseParser {
    /** A complete response was read. */
    done = false;
    /** `ok` while nothing is wrong, else `protocol`, `too_large` or `closed`. */
    failure = base_outcome/* Outcome */.Pi.ok;
    /** What is wrong, in words, or "". */
    problem = "";
    /** Of the final response; 0 before its head is complete. 100 to 999. */
    status = 0;
    /** Octets of content: without chunk framing, with content coding. */
    bodyBytes = 0;
    /** All other octets: interim responses, head, chunk framing and trailers. */
    headBytes = 0;
    /** The connection may carry another exchange. Says so when `done`. */
    keepAlive = false;
    /** Of the final response's head, when it is complete. Its lines are good until `begin`. */
    serverTiming;
    #head;
    #chunks = new ChunkedBody();
    #state = FINISHED;
    #bodyless = false;
    #bodyBytesMax = 0;
    #kept = undefined;
    #seen = undefined;
    #interims = 0;
    /** Octets of a length-framed body that are still to come. */
    #remaining = 0;
    constructor(limits = defaultResponseLimits) {
        this.#head = new ResponseHead(limits);
        this.serverTiming = this.#head.serverTiming;
    }
    /**
     * A request was sent that may have content in its answer.
     *
     * @param bodyBytesMax octets of content, ≥ 0; more is `too_large`
     * @param kept filled with a copy of the response, when given
     * @param seen the head with which such a request was answered before, when given
     */
    begin(bodyBytesMax, kept, seen) {
        this.#bodyless = false;
        this.#bodyBytesMax = bodyBytesMax;
        this.#kept = kept;
        this.#seen = seen;
        this.done = false;
        this.failure = base_outcome/* Outcome */.Pi.ok;
        this.problem = "";
        this.bodyBytes = 0;
        this.headBytes = 0;
        this.keepAlive = false;
        this.#interims = 0;
        this.#beginHead();
    }
    /** A HEAD request was sent: the answer ends with its head. RFC 9112 section 6.3. */
    beginBodyless(kept) {
        this.begin(0, kept);
        this.#bodyless = true;
    }
    /**
     * Reads on. Returns the offset of the first octet that is not of the response: `end`, unless
     * the response is done or has failed.
     */
    feed(bytes, start, end) {
        let offset = start;
        while (offset < end && this.#state !== FINISHED) {
            if (this.#state === LENGTH_BODY)
                offset = this.#lengthBody(bytes, offset, end);
            else if (this.#state === CHUNKED_BODY)
                offset = this.#chunkedBody(bytes, offset, end);
            else if (this.#state === CLOSE_BODY)
                offset = this.#closeBody(bytes, offset, end);
            else if (this.#state === HEAD)
                offset = this.#headLines(bytes, offset, end);
            else
                offset = this.#trailers(bytes, offset, end);
        }
        return offset;
    }
    /** The peer has sent its last octet: the end of a body that nothing else ends, else `closed`. */
    finish() {
        if (this.#state === CLOSE_BODY) {
            this.#done();
        }
        else if (this.#state !== FINISHED) {
            this.#fail(base_outcome/* Outcome */.Pi.closed, "the connection was closed early");
        }
    }
    #beginHead() {
        this.status = 0;
        this.#head.begin();
        this.#kept?.clear();
        this.#state = HEAD;
    }
    #headLines(bytes, start, end) {
        const head = this.#head;
        const seen = this.headBytes === 0 ? this.#seen : undefined;
        let offset = start;
        if (seen !== undefined && seen.matches(bytes, start, end)) {
            head.recall(seen);
            this.headBytes = seen.length;
            offset += seen.length;
        }
        else {
            offset = this.#lines(bytes, start, end);
            // Times are another each time: such a head is none that could be met again.
            if (head.complete && this.serverTiming.isEmpty)
                seen?.remember(bytes, start, offset, head);
        }
        this.#kept?.head.append(bytes, start, offset);
        if (head.complete)
            this.#endHead();
        return offset;
    }
    #trailers(bytes, start, end) {
        const offset = this.#lines(bytes, start, end);
        if (this.#head.complete)
            this.#done();
        return offset;
    }
    #lines(bytes, start, end) {
        const head = this.#head;
        const offset = head.feed(bytes, start, end);
        this.headBytes += offset - start;
        if (head.failure !== base_outcome/* Outcome */.Pi.ok)
            this.#fail(head.failure, head.problem);
        return offset;
    }
    #endHead() {
        const { framing } = this.#head;
        const { status, minorVersion } = this.#head.statusLine;
        if (status < 200) {
            this.#endInterim(status);
            return;
        }
        this.status = status;
        if (framing.codings > 0 && framing.contentLength >= 0) {
            this.#fail(base_outcome/* Outcome */.Pi.protocol, "both Transfer-Encoding and Content-Length");
            return;
        }
        if (framing.codings > 0 && minorVersion === 0) {
            this.#fail(base_outcome/* Outcome */.Pi.protocol, "Transfer-Encoding in an HTTP/1.0 response");
            return;
        }
        this.keepAlive = !framing.close && (minorVersion > 0 || framing.keepAlive);
        if (this.#bodyless || status === 204 || status === 304)
            this.#done();
        else if (framing.codings === 0 && framing.contentLength >= 0)
            this.#beginLengthBody();
        else if (framing.chunked)
            this.#beginChunkedBody();
        else
            this.#beginCloseBody();
    }
    #endInterim(status) {
        this.#interims += 1;
        if (status === 101) {
            this.#fail(base_outcome/* Outcome */.Pi.protocol, "the protocol was switched unasked");
        }
        else if (this.#interims > INTERIM_RESPONSES_MAX) {
            this.#fail(base_outcome/* Outcome */.Pi.too_large, "too many interim responses");
        }
        else {
            this.#beginHead();
        }
    }
    #beginLengthBody() {
        this.#remaining = this.#head.framing.contentLength;
        if (this.#remaining > this.#bodyBytesMax)
            this.#bodyTooLarge();
        else if (this.#remaining === 0)
            this.#done();
        else
            this.#state = LENGTH_BODY;
    }
    #beginChunkedBody() {
        this.#chunks.begin();
        this.#state = CHUNKED_BODY;
    }
    #beginCloseBody() {
        this.keepAlive = false;
        this.#state = CLOSE_BODY;
    }
    #lengthBody(bytes, start, end) {
        const take = Math.min(this.#remaining, end - start);
        this.#remaining -= take;
        this.#content(bytes, start, start + take);
        if (this.#remaining === 0)
            this.#done();
        return start + take;
    }
    #chunkedBody(bytes, start, end) {
        const chunks = this.#chunks;
        if (chunks.inData && chunks.dataBytes > 0) {
            const take = Math.min(chunks.dataBytes, end - start);
            chunks.dataBytes -= take;
            this.#content(bytes, start, start + take);
            return start + take;
        }
        const offset = chunks.feed(bytes, start, end);
        this.headBytes += offset - start;
        if (chunks.problem !== "") {
            this.#fail(chunks.tooLarge ? base_outcome/* Outcome */.Pi.too_large : base_outcome/* Outcome */.Pi.protocol, chunks.problem);
        }
        else if (chunks.complete) {
            this.#head.beginTrailers();
            this.#state = TRAILERS;
        }
        else if (chunks.inData && this.bodyBytes + chunks.dataBytes > this.#bodyBytesMax) {
            this.#bodyTooLarge();
        }
        return offset;
    }
    #closeBody(bytes, start, end) {
        const stop = Math.min(end, start + this.#bodyBytesMax - this.bodyBytes);
        this.#content(bytes, start, stop);
        if (stop < end)
            this.#bodyTooLarge();
        return stop;
    }
    #content(bytes, start, end) {
        this.bodyBytes += end - start;
        this.#kept?.body.append(bytes, start, end);
    }
    #done() {
        this.done = true;
        this.#state = FINISHED;
    }
    #bodyTooLarge() {
        this.#fail(base_outcome/* Outcome */.Pi.too_large, "the content is longer than allowed");
    }
    #fail(failure, problem) {
        this.failure = failure;
        this.problem = problem;
        this.keepAlive = false;
        this.#state = FINISHED;
    }
}

// EXTERNAL MODULE: ./lib/client/response-checks.js + 4 modules
var response_checks = __webpack_require__(6288);
;// CONCATENATED MODULE: ./lib/client/connection.js






/** No transport. */
const GONE = 0;
const IDLE = 1;
// From here on the network is to say something soon.
const OPENING = 2;
const BUSY = 3;
/** The transport is destroyed but has not said that it is gone. */
const CLOSING = 4;
/**
 * One connection slot of the pool: it turns what its transport reports into the facts of
 * connections and exchanges, one exchange at a time, and is used again for every connection that
 * the slot gets.
 *
 * - An `open` is answered by `opened` or `openFailed`, unless `close` comes first.
 * - A connection that was opened or closed by `close` ends with one `closed`, its last fact.
 * - A `send` is answered by one `ended` or `failed`, unless `close` comes first.
 *
 * It is itself the record of its exchange, written in place: an exchange allocates nothing.
 */
class Connection {
    vu = 0;
    serial = 0;
    status = 0;
    failedCheck = 0;
    /** An interim response counts: it is the first sign of an answer. */
    firstByteAt = 0;
    headBytes = 0;
    bodyBytes = 0;
    lastOnConnection = false;
    unsolicited = false;
    #slot;
    #awaited;
    #facts;
    #timings;
    #parser;
    #transport = undefined;
    #state = GONE;
    #request = undefined;
    #kept = undefined;
    #closeReason = record/* CloseReason */.fi.local;
    /** Why it could not be opened; `ok` when it was, or was closed before. */
    #openFailure = base_outcome/* Outcome */.Pi.ok;
    #shortage = base_outcome/* Shortage */.cl.none;
    /** What had ended the connection when `send` came too late. */
    #lostBy = base_outcome/* Outcome */.Pi.closed;
    #bytesRead = 0;
    #bytesWritten = 0;
    constructor(slot, { awaited, facts, timings, limits }) {
        this.#slot = slot;
        this.#awaited = awaited;
        this.#facts = facts;
        this.#timings = timings;
        this.#parser = new ResponseParser(limits);
    }
    /** What is wrong with the response that failed last, in words, or "". */
    get problem() {
        return this.#parser.problem;
    }
    /** The transport begins to connect. */
    open(transport) {
        (0,assert/* assert */.v)(this.#state === GONE, "a connection slot is opened twice");
        this.#transport = transport;
        this.#enter(OPENING);
        this.#closeReason = record/* CloseReason */.fi.local;
        this.#openFailure = base_outcome/* Outcome */.Pi.ok;
        this.#shortage = base_outcome/* Shortage */.cl.none;
        this.#bytesRead = 0;
        this.#bytesWritten = 0;
    }
    /**
     * Begins an exchange.
     *
     * @returns false when the connection has just ended, which the caller cannot know yet: nothing
     *   was sent, and `lost` must be called to report it
     */
    send(request, vu, serial) {
        (0,assert/* assert */.v)(this.#state !== OPENING && this.#state !== BUSY, "a connection is not free to send");
        this.#request = request;
        this.vu = vu;
        this.serial = serial;
        this.status = 0;
        this.failedCheck = 0;
        this.firstByteAt = 0;
        this.headBytes = 0;
        this.bodyBytes = 0;
        this.lastOnConnection = false;
        this.unsolicited = false;
        if (this.#state !== IDLE) {
            this.#lostBy = this.#closeReason === record/* CloseReason */.fi.reset ? base_outcome/* Outcome */.Pi.reset : base_outcome/* Outcome */.Pi.closed;
            return false;
        }
        this.#enter(BUSY);
        this.#beginResponse(request);
        this.#bytesWritten += request.wire.length;
        this.#transport.write(request.wire);
        return true;
    }
    /** Fails the exchange that `send` could not begin. The slot may be open again by then. */
    lost(at) {
        this.lastOnConnection = true;
        this.#facts.failed(this, at, this.#lostBy);
    }
    /** Ends the connection, whatever it is doing: only `closed` will follow. */
    close() {
        if (this.#state === GONE || this.#state === CLOSING)
            return;
        this.#destroy(record/* CloseReason */.fi.local);
    }
    /** From the transport: TCP is established and TLS begins. */
    tcpConnected(at) {
        if (this.#state === OPENING)
            this.#facts.connected(this.#slot, at);
    }
    /** From the transport: octets can be sent. */
    established(at, phases) {
        if (this.#state !== OPENING)
            return;
        this.#enter(IDLE);
        this.#facts.opened(this.#slot, at, phases);
    }
    /** From the transport: octets came, in a buffer that is good until this returns. */
    // oxlint-disable-next-line max-params -- Plain numbers: an object would be one for every read.
    received(buffer, start, end, at) {
        this.#bytesRead += end - start;
        if (this.#state === BUSY) {
            if (this.firstByteAt === 0)
                this.firstByteAt = at;
            this.#read(end - this.#parser.feed(buffer, start, end), at);
        }
        else if (this.#state === IDLE) {
            this.#destroy(record/* CloseReason */.fi.unsolicited);
        }
    }
    /** From the transport: the peer has sent its last octet. */
    ended(at) {
        if (this.#state === BUSY) {
            this.#parser.finish();
            this.#endOrFail(at, record/* CloseReason */.fi.peer);
        }
        else if (this.#state === IDLE) {
            this.#destroy(record/* CloseReason */.fi.peer);
        }
    }
    /** From the transport: it cannot connect, or the stream has broken. */
    broke(at, outcome, shortage = base_outcome/* Shortage */.cl.none) {
        const reason = outcome === base_outcome/* Outcome */.Pi.reset ? record/* CloseReason */.fi.reset : record/* CloseReason */.fi.error;
        if (this.#state === OPENING) {
            this.#openFailure = outcome;
            this.#shortage = shortage;
            this.#destroy(reason);
        }
        else if (this.#state === BUSY) {
            this.#fail(at, outcome, reason);
        }
        else if (this.#state === IDLE) {
            this.#destroy(reason);
        }
    }
    /** From the transport, last: the stream is no more, and the slot is free. */
    gone(at) {
        (0,assert/* assert */.v)(this.#state !== GONE, "a transport is gone twice");
        if (this.#state === OPENING)
            this.broke(at, base_outcome/* Outcome */.Pi.closed);
        else if (this.#state === BUSY)
            this.#fail(at, base_outcome/* Outcome */.Pi.closed, record/* CloseReason */.fi.error);
        this.#enter(GONE);
        this.#transport = undefined;
        if (this.#openFailure === base_outcome/* Outcome */.Pi.ok) {
            this.#facts.closed(this.#slot, at, {
                reason: this.#closeReason,
                bytesRead: this.#bytesRead,
                bytesWritten: this.#bytesWritten,
            });
        }
        else {
            this.#facts.openFailed(this.#slot, at, {
                outcome: this.#openFailure,
                shortage: this.#shortage,
            });
        }
    }
    #beginResponse(request) {
        const kept = this.#keptFor(request);
        if (request.bodyless)
            this.#parser.beginBodyless(kept);
        else
            this.#parser.begin(request.expectations.bodyBytesMax, kept, request.seenHead);
    }
    #keptFor({ kept }) {
        if (kept === undefined)
            return undefined;
        this.#kept ??= new KeptResponse();
        this.#kept.expect(kept);
        return this.#kept;
    }
    #read(bytesLeft, at) {
        const parser = this.#parser;
        if (parser.done) {
            this.unsolicited = bytesLeft > 0;
            this.#end(at, this.unsolicited ? record/* CloseReason */.fi.unsolicited : record/* CloseReason */.fi.local);
        }
        else if (parser.failure !== base_outcome/* Outcome */.Pi.ok) {
            this.#fail(at, parser.failure, record/* CloseReason */.fi.protocol);
        }
    }
    #endOrFail(at, reason) {
        if (this.#parser.done)
            this.#end(at, reason);
        else
            this.#fail(at, this.#parser.failure, reason);
    }
    #end(at, reason) {
        const { expectations, kept } = this.#request;
        this.#takeCounts();
        this.failedCheck = (0,response_checks/* failedCheck */.WU)(expectations, this.status, kept === undefined ? undefined : this.#kept);
        this.lastOnConnection = this.unsolicited || !this.#parser.keepAlive;
        this.#enter(IDLE);
        const { serverTiming } = this.#parser;
        if (!serverTiming.isEmpty)
            this.#timings.report(serverTiming, this, at);
        this.#facts.ended(this, at);
        if (this.lastOnConnection)
            this.#destroy(reason);
    }
    #fail(at, outcome, reason) {
        this.#takeCounts();
        this.lastOnConnection = true;
        this.#facts.failed(this, at, outcome);
        this.#destroy(reason);
    }
    #takeCounts() {
        this.status = this.#parser.status;
        this.headBytes = this.#parser.headBytes;
        this.bodyBytes = this.#parser.bodyBytes;
    }
    #enter(state) {
        if (this.#state >= OPENING)
            this.#awaited.connections -= 1;
        if (state >= OPENING)
            this.#awaited.connections += 1;
        this.#state = state;
    }
    #destroy(reason) {
        this.#enter(CLOSING);
        this.#closeReason = reason;
        this.#transport.destroy();
    }
}


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WU: () => (/* binding */ failedCheck),
  Ng: () => (/* binding */ keptParts),
  DG: () => (/* binding */ prepareExpectations)
});

// EXTERNAL MODULE: ./lib/protocol/http1/octets.js + 1 modules
var octets = __webpack_require__(765);
;// CONCATENATED MODULE: ./lib/protocol/http1/field-lookup.js

const COMMA_AND_SPACE = Uint8Array.of(0x2c, octets.SP);
/**
 * Whether a head has the field. The values of all fields of its name count as one, joined by ", "
 * as RFC 9110 section 5.3 has it; the whitespace around each is not part of it (section 5.5).
 *
 * @param head that a parser has read: from its status line, or empty lines before it, to its end
 */
function hasField(head, { name, value }) {
    let isThere = false;
    let matched = 0;
    for (let line = afterLine(head, statusLineStart(head)); line < head.length; line = afterLine(head, line)) {
        if (!isNamed(head, line, name))
            continue;
        if (value === undefined)
            return true;
        if (isThere)
            matched = matchedTo(value, matched, COMMA_AND_SPACE, 0, COMMA_AND_SPACE.length);
        isThere = true;
        const [start, end] = trimmed(head, line + name.length + 1);
        matched = matchedTo(value, matched, head, start, end);
        if (matched < 0)
            return false;
    }
    return isThere && matched === value?.length;
}
/** Where `wanted` is matched to when the octets follow what is matched; -1 when they do not. */
// oxlint-disable-next-line max-params -- The octets are a range of the head.
function matchedTo(wanted, matched, octets, start, end) {
    if (matched < 0 || matched + end - start > wanted.length)
        return -1;
    for (let at = start; at < end; at += 1) {
        if (octets[at] !== wanted[matched + at - start])
            return -1;
    }
    return matched + end - start;
}
function statusLineStart(head) {
    let start = 0;
    while (start < head.length && (head[start] === octets.CR || head[start] === octets.LF))
        start += 1;
    return start;
}
/** Lines of a head that was read end with CR LF, and have neither in them. */
function afterLine(head, start) {
    let at = start;
    while (at < head.length && head[at] !== octets.LF)
        at += 1;
    return at + 1;
}
function isNamed(head, line, name) {
    if (head[line + name.length] !== octets/* COLON */.oH)
        return false;
    for (let at = 0; at < name.length; at += 1) {
        if (lowerCase(head[line + at]) !== name[at])
            return false;
    }
    return true;
}
function lowerCase(octet) {
    return octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet;
}
function trimmed(head, from) {
    let start = from;
    let end = from;
    while (end < head.length && head[end] !== octets.CR)
        end += 1;
    while (start < end && isBlank(head[start]))
        start += 1;
    while (end > start && isBlank(head[end - 1]))
        end -= 1;
    return [start, end];
}
function isBlank(octet) {
    return octet === octets.SP || octet === octets/* HTAB */.QW;
}

;// CONCATENATED MODULE: ./lib/protocol/http1/seen-octets.js
/** Octets of a part of a response that are remembered; more are looked at anew each time. */
const SEEN_OCTETS_MAX = 16 * 1024;
/** After so many others in a row, only every so many-th is remembered. Powers of two. */
const MISSES_BEFORE_RARE = 4;
const RARELY = 64;
/**
 * The last head or content that answered a request, and what its checks found. A server says the
 * same octets again and again, and the same octets pass the same checks: comparing them is
 * cheaper than checking them.
 *
 * One for all connections on which the same request is sent, so what was given out stays as it
 * is: another part gets octets of its own. Where every part is another, as with an id in each,
 * that is rare.
 */
class SeenOctets {
    last = undefined;
    #misses = 0;
    /** The octets were the ones that are remembered. */
    again() {
        this.#misses = 0;
    }
    /** They were others: says whether it is time to remember these instead. */
    isTimeForAnother(length) {
        this.#misses += 1;
        if (this.#misses > MISSES_BEFORE_RARE && this.#misses % RARELY !== 0)
            return false;
        return length <= SEEN_OCTETS_MAX;
    }
}

;// CONCATENATED MODULE: ./lib/client/checked-body.js
const decoder = new TextDecoder();
/** Content as its checks want it: each form is made once, and only when a check asks for it. */
class CheckedBody {
    octets;
    #text = undefined;
    #json = undefined;
    constructor(octets) {
        this.octets = octets;
    }
    /** Bad UTF-8 becomes U+FFFD, which no sensible check asks for. */
    get text() {
        this.#text ??= decoder.decode(this.octets);
        return this.#text;
    }
    /** Undefined when it is not JSON, as JSON has no such value. */
    get json() {
        this.#json ??= { value: parsed(this.text) };
        return this.#json.value;
    }
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined; // The checks fail like any other.
    }
}

;// CONCATENATED MODULE: ./lib/client/octet-search.js
/**
 * Octets that are searched for in others: Horspool's algorithm (R. N. Horspool, "Practical fast
 * searching in strings", Software: Practice and Experience 10, 1980). It reads a part of the
 * octets only, and makes nothing.
 */
class OctetSearch {
    #wanted;
    /** By octet: how far the search may go on when it stands under the last that is wanted. */
    #steps;
    constructor(wanted) {
        this.#wanted = wanted;
        this.#steps = new Uint32Array(256).fill(Math.max(1, wanted.length));
        const last = wanted.length - 1;
        for (let at = 0; at < last; at += 1)
            this.#steps[wanted[at]] = last - at;
    }
    /** No octets at all are in all others. */
    isIn(octets) {
        const wanted = this.#wanted;
        const last = wanted.length - 1;
        let end = last;
        while (end < octets.length) {
            let at = last;
            while (at >= 0 && octets[end - last + at] === wanted[at])
                at -= 1;
            if (at < 0)
                return true;
            end += this.#steps[octets[end]];
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/client/response-checks.js




/** Codes that an expectation can name are below this. */
const STATUS_END = 600;
const STATUS_FAILED = 1;
const FIRST_CHECK = 2;
/** @throws what the readers throw; a validated scenario has nothing wrong */
function prepareExpectations(expect, readers) {
    const statusOk = new Uint8Array(STATUS_END);
    for (const { from, to } of expect.statuses)
        statusOk.fill(1, from, to + 1);
    const headChecks = [];
    const bodyChecks = [];
    for (const [index, check] of expect.checks.entries()) {
        const number = FIRST_CHECK + index;
        if (check.kind === "header")
            headChecks.push({ number, field: wantedField(check) });
        else
            bodyChecks.push({ number, passes: bodyCheck(check, readers) });
    }
    return { statusOk, bodyBytesMax: expect.bodyBytesMax, headChecks, bodyChecks };
}
/** What a response is kept for, with no memory yet; undefined when the status is all. */
function keptParts({ headChecks, bodyChecks }) {
    if (headChecks.length + bodyChecks.length === 0)
        return undefined;
    return {
        head: headChecks.length === 0 ? undefined : new SeenOctets(),
        body: bodyChecks.length === 0 ? undefined : new SeenOctets(),
    };
}
/**
 * What a complete response does not fulfil: 0 nothing, 1 the status, 2 + i check i, the first
 * that fails.
 *
 * Body checks see the first `KEPT_BODY_BYTES_MAX` octets of the content, and see them as they
 * came: a gzip or br coding is not undone. A JSON text that is longer does not parse, so it fails.
 *
 * Head and content have a memory each: where every answer has an id in its head, the content may
 * still be the one of before.
 *
 * @param kept the response, when the expectations keep it
 */
function failedCheck({ statusOk, headChecks, bodyChecks }, status, kept) {
    if (statusOk[status] !== 1)
        return STATUS_FAILED;
    if (kept === undefined)
        return 0;
    const inHead = headChecks.length === 0 ? 0 : found(kept.head, headChecks, failedInHead);
    const inBody = bodyChecks.length === 0 ? 0 : found(kept.body, bodyChecks, failedInBody);
    if (inHead === 0 || inBody === 0)
        return inHead + inBody;
    return Math.min(inHead, inBody);
}
/** What the checks find in a part: what they found before, if the part is the same. */
function found(part, checks, look) {
    const before = part.recall();
    if (before !== undefined)
        return before;
    const finding = look(part.octets(), checks);
    part.remember(finding);
    return finding;
}
function failedInHead(head, checks) {
    return checks.find(({ field }) => !hasField(head, field))?.number ?? 0;
}
function failedInBody(octets, checks) {
    const body = new CheckedBody(octets);
    return checks.find(({ passes }) => !passes(body))?.number ?? 0;
}
function wantedField({ name, equals }) {
    const encoder = new TextEncoder();
    return {
        name: encoder.encode(name.toLowerCase()),
        value: equals === undefined ? undefined : encoder.encode(equals),
    };
}
function bodyCheck(check, { parsePath, compilePattern }) {
    switch (check.kind) {
        case "bodyContains": {
            const search = new OctetSearch(new TextEncoder().encode(check.text));
            return ({ octets }) => search.isIn(octets);
        }
        case "bodyMatches": {
            const pattern = compilePattern(check.pattern);
            return ({ text }) => pattern.isIn(text);
        }
        case "jsonPathEquals": {
            const steps = parsePath(check.path);
            return ({ json }) => valueAt(json, steps) === check.equals;
        }
    }
    check;
}
/** Undefined where the path leads to nothing. */
function valueAt(json, steps) {
    let value = json;
    for (const step of steps) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return undefined;
        if (Array.isArray(value) !== (typeof step === "number"))
            return undefined;
        value = value[step];
    }
    return value;
}


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ ServerTimings)
});

// EXTERNAL MODULE: ./lib/base/server-timing.js
var server_timing = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/protocol/http1/latin1.js
var latin1 = __webpack_require__(7303);
// EXTERNAL MODULE: ./lib/protocol/http1/octets.js + 1 modules
var http1_octets = __webpack_require__(765);
;// CONCATENATED MODULE: ./lib/protocol/http1/server-timing.js




/** Digits with a fraction or without, and an exponent, as programs print them. */
const DECIMAL = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/**
 * Reads the entries of Server-Timing fields. W3C Server Timing, section 4.
 *
 *     entry = name *( OWS ";" OWS parameter-name OWS "=" OWS ( token / quoted-string ) )
 *
 * As there, of parameters with one name the first counts, parameters that nobody knows and
 * characters where none are expected are passed over, and empty entries too. Stricter than there,
 * a `dur` is a number from its first character to its last: who writes `dur=1s` means no
 * millisecond. An entry without `dur` is none that could be added up, and is passed over.
 * Descriptions are never looked at.
 */
class ServerTimingReader {
    #octets = new Uint8Array(0);
    /** Where the line under way ends. */
    #end = 0;
    #at = 0;
    #entries = 0;
    #isUnclosed = false;
    /** The first `dur` of the entry; undefined: it has none. */
    #duration;
    read(field, sink) {
        this.#octets = field.octets;
        this.#entries = 0;
        this.#at = 0;
        if (field.linesLeftOut > 0)
            sink.leftOut(server_timing/* TimingLoss */.Yj.long_field, field.linesLeftOut);
        while (this.#at < field.length) {
            this.#end = field.octets.indexOf(http1_octets.LF, this.#at);
            this.#line(sink);
            this.#at = this.#end + 1;
        }
    }
    #line(sink) {
        for (;;) {
            while (this.#isBlank() || this.#is(http1_octets/* COMMA */.KE))
                this.#at += 1;
            if (this.#at === this.#end)
                return;
            this.#entry(sink);
        }
    }
    #entry(sink) {
        const start = this.#at;
        const end = http1_octets/* tokenOctets */.oQ.skip(this.#octets, start, this.#end);
        this.#at = end;
        this.#entries += 1;
        this.#isUnclosed = false;
        this.#duration = undefined;
        this.#skipToDelimiter();
        while (this.#is(http1_octets/* SEMICOLON */.I8)) {
            this.#at += 1;
            this.#parameter();
            this.#skipToDelimiter();
        }
        if (this.#entries > server_timing/* TIMING_ENTRIES_MAX */.RO)
            sink.leftOut(server_timing/* TimingLoss */.Yj.many_entries, 1);
        else if (start === end || this.#isUnclosed)
            sink.leftOut(server_timing/* TimingLoss */.Yj.malformed, 1);
        else if (this.#duration !== undefined)
            this.#measured(sink, start, end);
    }
    #measured(sink, start, end) {
        const nanos = nanosOf(this.#duration);
        if (nanos === undefined)
            sink.leftOut(server_timing/* TimingLoss */.Yj.bad_duration, 1);
        else if (end - start > server_timing/* TIMING_NAME_OCTETS_MAX */.VW)
            sink.leftOut(server_timing/* TimingLoss */.Yj.long_name, 1);
        else
            sink.entry(this.#octets, start, end, nanos);
    }
    #parameter() {
        this.#skipBlanks();
        const start = this.#at;
        this.#at = http1_octets/* tokenOctets */.oQ.skip(this.#octets, start, this.#end);
        const isFirstDuration = this.#duration === undefined && isDur(this.#octets, start, this.#at);
        this.#skipBlanks();
        if (this.#is(http1_octets/* EQUALS */.UT)) {
            this.#at += 1;
            this.#skipBlanks();
            const value = this.#is(http1_octets/* QUOTE */.jA)
                ? this.#quotation(isFirstDuration)
                : this.#token(isFirstDuration);
            if (isFirstDuration)
                this.#duration = value;
        }
        else if (isFirstDuration) {
            this.#duration = "";
        }
    }
    /** Only a value that is `wanted` is made a string. */
    #token(wanted) {
        const start = this.#at;
        this.#at = http1_octets/* tokenOctets */.oQ.skip(this.#octets, start, this.#end);
        return wanted ? (0,latin1/* textOfOctets */.t)(this.#octets.subarray(start, this.#at)) : "";
    }
    /** RFC 9110 section 5.6.4. */
    #quotation(wanted) {
        const start = this.#at + 1;
        this.#at = start;
        while (this.#at < this.#end && !this.#is(http1_octets/* QUOTE */.jA))
            this.#at += this.#is(http1_octets/* BACKSLASH */.r_) ? 2 : 1;
        if (this.#at >= this.#end) {
            this.#at = this.#end;
            this.#isUnclosed = true;
            return "";
        }
        const octets = this.#octets.subarray(start, this.#at);
        this.#at += 1;
        return wanted ? (0,latin1/* textOfOctets */.t)(octets).replaceAll(/\\(.)/g, "$1") : "";
    }
    #skipToDelimiter() {
        while (this.#at < this.#end && !this.#is(http1_octets/* SEMICOLON */.I8) && !this.#is(http1_octets/* COMMA */.KE))
            this.#at += 1;
    }
    #skipBlanks() {
        while (this.#isBlank())
            this.#at += 1;
    }
    #isBlank() {
        return this.#is(http1_octets.SP) || this.#is(http1_octets/* HTAB */.QW);
    }
    /** False at the end of the line. */
    #is(octet) {
        return this.#at < this.#end && this.#octets[this.#at] === octet;
    }
}
/** `dur`, in any case. */
function isDur(octets, start, end) {
    const LOWER = 0x20;
    return (end - start === 3 &&
        (octets[start] | LOWER) === 0x64 &&
        (octets[start + 1] | LOWER) === 0x75 &&
        (octets[start + 2] | LOWER) === 0x72);
}
/** undefined: it is not a duration that could be believed. */
function nanosOf(millis) {
    if (!DECIMAL.test(millis))
        return undefined;
    const nanos = Math.round(Number(millis) * time/* NANOS_PER_MILLI */.gs);
    return nanos <= server_timing/* TIMING_NANOS_MAX */.E2 ? nanos : undefined;
}

;// CONCATENATED MODULE: ./lib/client/server-timings.js


/**
 * Turns the Server-Timing fields of complete responses into facts: of each name what its entries
 * took together, and how many entries are in none. One for all connections of a world, because
 * names are numbered in the order in which they first appear.
 */
class ServerTimings {
    #facts;
    #reader = new ServerTimingReader();
    /** By number. */
    #names = [];
    /** How many of the names the facts have been told. */
    #namesTold = 0;
    // Of the response that is being read:
    #sums = new Float64Array(server_timing/* TIMING_NAMES_MAX */.fP);
    /** Numbers of its names, each once, in order. */
    #present = [];
    #lost = new Float64Array(server_timing/* timingLossNames */.Q1.length);
    /** @param facts where it reports */
    constructor(facts) {
        this.#facts = facts;
    }
    /** Call before the fact that the exchange has ended, at the same instant. */
    report(field, exchange, at) {
        this.#present.length = 0;
        this.#lost.fill(0);
        this.#reader.read(field, this);
        for (; this.#namesTold < this.#names.length; this.#namesTold += 1) {
            this.#facts.timingName(this.#namesTold, at, this.#names[this.#namesTold]);
        }
        for (const name of this.#present) {
            this.#facts.serverTiming(exchange, at, { name, nanos: this.#sums[name] });
        }
        for (const [loss, count] of this.#lost.entries()) {
            if (count > 0)
                this.#facts.timingLost(exchange, at, { loss, count });
        }
    }
    /** From the reader. */
    // oxlint-disable-next-line max-params -- The sink's: an object would be one for every entry.
    entry(octets, start, end, nanos) {
        const name = this.#numberOf(octets, start, end);
        if (name < 0)
            return this.leftOut(server_timing/* TimingLoss */.Yj.many_names, 1);
        if (!this.#present.includes(name)) {
            this.#present.push(name);
            this.#sums[name] = 0;
        }
        this.#sums[name] += nanos;
    }
    /** From the reader. */
    leftOut(loss, count) {
        this.#lost[loss] += count;
    }
    /** -1: there are too many. Names are few: comparing octets is cheaper than making a string. */
    #numberOf(octets, start, end) {
        for (const [number, name] of this.#names.entries()) {
            if (isSame(name, octets, start, end))
                return number;
        }
        if (this.#names.length === server_timing/* TIMING_NAMES_MAX */.fP)
            return -1;
        return this.#names.push(octets.slice(start, end)) - 1;
    }
}
// oxlint-disable-next-line max-params -- A view would be garbage of each entry.
function isSame(name, octets, start, end) {
    if (name.length !== end - start)
        return false;
    for (let at = 0; at < name.length; at += 1) {
        if (name[at] !== octets[start + at])
            return false;
    }
    return true;
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ ConnectionPool),
  y: () => (/* binding */ connectionSlots)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/base/index-lists.js

const NONE = -1;
const UNLISTED = -2;
/**
 * Several doubly linked lists over the indexes 0..capacity−1, in typed arrays. An index is in at
 * most one list; taking it out of the middle costs no more than taking the first.
 */
class IndexLists {
    #next;
    #previous;
    #first;
    #last;
    #size;
    constructor(capacity, lists) {
        this.#next = new Int32Array(capacity).fill(UNLISTED);
        this.#previous = new Int32Array(capacity);
        this.#first = new Int32Array(lists).fill(NONE);
        this.#last = new Int32Array(lists).fill(NONE);
        this.#size = new Int32Array(lists);
    }
    size(list) {
        return this.#size[list];
    }
    isListed(index) {
        return this.#next[index] !== UNLISTED;
    }
    pushBack(list, index) {
        if (this.isListed(index))
            throw new errors/* InvariantError */.zU(`index ${index} is in a list already`);
        const last = this.#last[list];
        this.#next[index] = NONE;
        this.#previous[index] = last;
        if (last === NONE)
            this.#first[list] = index;
        else
            this.#next[last] = index;
        this.#last[list] = index;
        this.#size[list] += 1;
    }
    /** The index that came first, or −1. */
    popFront(list) {
        const first = this.#first[list];
        if (first !== NONE)
            this.remove(list, first);
        return first;
    }
    /** The index that came last, or −1. */
    popBack(list) {
        const last = this.#last[list];
        if (last !== NONE)
            this.remove(list, last);
        return last;
    }
    /** @param list the list that the index is in */
    remove(list, index) {
        if (!this.isListed(index))
            throw new errors/* InvariantError */.zU(`index ${index} is in no list`);
        const next = this.#next[index];
        const previous = this.#previous[index];
        if (previous === NONE)
            this.#first[list] = next;
        else
            this.#next[previous] = next;
        if (next === NONE)
            this.#last[list] = previous;
        else
            this.#previous[next] = previous;
        this.#next[index] = UNLISTED;
        this.#size[list] -= 1;
    }
}

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
;// CONCATENATED MODULE: ./lib/engine/connection-pool.js



/** Where a connection slot is in its life. Only these changes are legal: see `legal`. */
const Slot = {
    free: 0,
    opening: 1,
    securing: 2,
    idle: 3,
    busy: 4,
    closing: 5,
    /** Closed by the peer in the very turn in which it was given an exchange: `failed` follows. */
    lost: 6,
};
const bit = (...slots) => slots.reduce((set, s) => set | (1 << s), 0);
const legalFrom = {
    [Slot.free]: bit(Slot.opening),
    [Slot.opening]: bit(Slot.securing, Slot.idle, Slot.busy, Slot.free, Slot.closing),
    [Slot.securing]: bit(Slot.idle, Slot.busy, Slot.free, Slot.closing),
    [Slot.idle]: bit(Slot.busy, Slot.free, Slot.closing),
    [Slot.busy]: bit(Slot.idle, Slot.busy, Slot.closing, Slot.lost),
    [Slot.closing]: bit(Slot.free),
    [Slot.lost]: bit(Slot.free),
};
const legal = Uint8Array.from(Object.values(Slot), (slot) => legalFrom[slot]);
/**
 * Which connection carries which exchange. Policy only: what a connection is made of is the
 * world's business. Every target has its own idle connections and its own queue of VUs.
 *
 * A VU takes the connection that was idle for the shortest time, else waits in the order of
 * coming while a connection is opened, as long as the target's limits allow one more: those of
 * all connections, and of those under way.
 */
class ConnectionPool {
    #parts;
    #state;
    #targetOf;
    /** Exchanges so far. */
    #used;
    #free;
    #freeCount;
    #idle;
    #waiting;
    /** Per target: opening or securing; and all that are not free. */
    #opening;
    #taken;
    #closingDown = false;
    constructor(parts) {
        this.#parts = parts;
        const slots = connectionSlots(parts.targets);
        this.#state = new Uint8Array(slots);
        this.#targetOf = new Uint16Array(slots);
        this.#used = new Uint32Array(slots);
        this.#free = Uint32Array.from({ length: slots }, (_, index) => slots - 1 - index);
        this.#freeCount = slots;
        this.#idle = new IndexLists(slots, parts.targets.length);
        this.#waiting = new IndexLists(parts.vuMax, parts.targets.length);
        this.#opening = new Uint32Array(parts.targets.length);
        this.#taken = new Uint32Array(parts.targets.length);
    }
    get allFree() {
        return this.#freeCount === this.#free.length;
    }
    /** @returns a connection for the VU to send on at once, or −1: it is in the queue now */
    acquire(vu, target) {
        const connection = this.#idle.popBack(target);
        if (connection >= 0) {
            this.#become(connection, Slot.busy);
            this.#parts.timers.clear(this.#timer(connection));
            return connection;
        }
        this.#waiting.pushBack(target, vu);
        return -1;
    }
    /** True when every VU in the target's queue has a connection under way for it. */
    isOpeningForAll(target) {
        return this.#opening[target] >= this.#waiting.size(target);
    }
    /** Takes a VU out of the queue. */
    abandon(vu, target) {
        this.#waiting.remove(target, vu);
    }
    /** Counts one more exchange on the connection; false for its first. */
    use(connection) {
        this.#used[connection] += 1;
        return this.#used[connection] > 1;
    }
    connected(connection, at) {
        if (this.#state[connection] === Slot.closing)
            return;
        this.#become(connection, Slot.securing);
        const target = this.#parts.targets[this.#targetOf[connection]];
        this.#parts.timers.set(this.#timer(connection), at + target.tlsTimeoutNanos);
    }
    /** @returns the VU that has it now, or −1: it is idle */
    opened(connection, at) {
        if (this.#state[connection] === Slot.closing)
            return -1;
        this.#endOpening(connection);
        return this.#handOver(connection, at);
    }
    /** @returns the VU whose exchange fails with it, or −1 when nobody waits */
    openFailed(connection) {
        const target = this.#targetOf[connection];
        const hadTimedOut = this.#state[connection] === Slot.closing;
        if (!hadTimedOut)
            this.#endOpening(connection);
        this.#toFree(connection);
        return hadTimedOut ? -1 : this.#waiting.popFront(target);
    }
    /**
     * The connection did not open in time.
     * @returns what it was doing, and the VU whose exchange fails with it or −1
     */
    openTimedOut(connection) {
        const phase = this.#state[connection] === Slot.securing ? "tls" : "connect";
        this.#endOpening(connection);
        this.close(connection);
        return { phase, vu: this.#waiting.popFront(this.#targetOf[connection]) };
    }
    isIdle(connection) {
        return this.#state[connection] === Slot.idle;
    }
    /**
     * The exchange on it is over and it can carry another.
     * @returns the VU that has it now, or −1
     */
    release(connection, at) {
        const target = this.#parts.targets[this.#targetOf[connection]];
        if (this.#closingDown || this.#used[connection] >= target.requestsPerConnection) {
            this.close(connection);
            return -1;
        }
        return this.#handOver(connection, at);
    }
    /** The exchange on it is over, and so is the connection: `closed` will follow. */
    retire(connection) {
        if (this.#state[connection] === Slot.lost)
            this.#toFree(connection);
        else if (this.#state[connection] === Slot.busy)
            this.#become(connection, Slot.closing);
    }
    close(connection) {
        if (this.#state[connection] === Slot.closing)
            return;
        if (this.#state[connection] === Slot.lost)
            return this.#toFree(connection);
        if (this.#state[connection] === Slot.idle)
            this.#leaveIdle(connection);
        this.#become(connection, Slot.closing);
        this.#parts.timers.clear(this.#timer(connection));
        this.#parts.world.close(connection);
    }
    closed(connection) {
        if (this.#state[connection] === Slot.busy)
            return this.#become(connection, Slot.lost);
        if (this.#state[connection] === Slot.idle)
            this.#leaveIdle(connection);
        this.#toFree(connection);
    }
    /** Opens what the queues need and the limits allow. */
    openConnections(now) {
        for (let target = 0; target < this.#parts.targets.length; target += 1) {
            if (this.#waiting.size(target) > 0)
                this.#openFor(target, now);
        }
    }
    /** From now on an idle connection is closed instead of kept. */
    closeDown() {
        this.#closingDown = true;
        for (let slot = 0; slot < this.#state.length; slot += 1) {
            if (this.#state[slot] === Slot.opening || this.#state[slot] === Slot.securing) {
                this.#endOpening(slot);
                this.close(slot);
            }
            else if (this.#state[slot] === Slot.idle) {
                this.close(slot);
            }
        }
    }
    #openFor(target, now) {
        const { targets, connectsInFlightMax, world, log, timers } = this.#parts;
        const settings = targets[target];
        while (this.#opening[target] < this.#waiting.size(target) &&
            this.#taken[target] < settings.maxConnections &&
            this.#opening[target] < connectsInFlightMax &&
            !this.#closingDown) {
            this.#freeCount -= 1;
            const connection = this.#free[this.#freeCount];
            this.#become(connection, Slot.opening);
            this.#targetOf[connection] = target;
            this.#used[connection] = 0;
            this.#opening[target] += 1;
            this.#taken[target] += 1;
            timers.set(this.#timer(connection), now + settings.connectTimeoutNanos);
            log.connectionOpening(now, connection, target);
            world.open(connection, target);
        }
    }
    #handOver(connection, at) {
        const target = this.#targetOf[connection];
        const vu = this.#waiting.popFront(target);
        this.#become(connection, vu >= 0 ? Slot.busy : Slot.idle);
        if (vu < 0) {
            this.#idle.pushBack(target, connection);
            const { idleTimeoutNanos } = this.#parts.targets[target];
            if (idleTimeoutNanos !== time/* NEVER */.tm) {
                this.#parts.timers.set(this.#timer(connection), at + idleTimeoutNanos);
            }
        }
        return vu;
    }
    #endOpening(connection) {
        this.#opening[this.#targetOf[connection]] -= 1;
        this.#parts.timers.clear(this.#timer(connection));
    }
    #leaveIdle(connection) {
        this.#idle.remove(this.#targetOf[connection], connection);
    }
    #toFree(connection) {
        this.#become(connection, Slot.free);
        this.#parts.timers.clear(this.#timer(connection));
        this.#taken[this.#targetOf[connection]] -= 1;
        this.#free[this.#freeCount] = connection;
        this.#freeCount += 1;
    }
    #timer(connection) {
        return this.#parts.timerBase + connection;
    }
    #become(connection, next) {
        const now = this.#state[connection];
        if ((legal[now] & (1 << next)) === 0) {
            throw new errors/* InvariantError */.zU(`connection ${connection} went from ${now} to ${next}`);
        }
        this.#state[connection] = next;
    }
}
/** How many connections there can be at once over all targets. */
function connectionSlots(targets) {
    return targets.reduce((sum, target) => sum + target.maxConnections, 0);
}


/***/ }),

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ drive)
/* harmony export */ });
/* harmony import */ var _fact_batch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(771);

/** The only loop in the program: real runs, simulations and replays all go through it. */
async function drive(engine, world) {
    while (!engine.finished) {
        const facts = world.wait(engine.nextDeadline);
        // Awaiting what is there already would take a replay longer than its engine does.
        engine.tick(facts instanceof _fact_batch_js__WEBPACK_IMPORTED_MODULE_0__/* .FactBatch */ .f ? facts : await facts);
    }
}


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Engine)
});

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/base/timers.js
var base_timers = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/engine/connection-pool.js + 1 modules
var connection_pool = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/base/outcome.js
var outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
;// CONCATENATED MODULE: ./lib/engine/virtual-users.js

/** Where a virtual user is in its life. */
const VuState = {
    /** Not there yet, or not there any more. */
    absent: 0,
    /** Has something to send and waits for a connection. */
    ready: 1,
    /** Its exchange is on a connection. */
    executing: 2,
    /** Thinks until its timer is due. */
    waiting: 3,
    /** Open model: free for the next arrival. */
    spare: 4,
};
const bit = (...states) => states.reduce((set, state) => set | (1 << state), 0);
// One row per state. Everything absent is a bug.
const legalFrom = {
    [VuState.absent]: bit(VuState.ready),
    // To itself: what it waited to send is given up, and the next begins at once.
    [VuState.ready]: bit(VuState.ready, VuState.executing, VuState.waiting, VuState.spare, VuState.absent),
    [VuState.executing]: bit(VuState.ready, VuState.waiting, VuState.spare, VuState.absent),
    [VuState.waiting]: bit(VuState.ready, VuState.absent),
    [VuState.spare]: bit(VuState.ready, VuState.absent),
};
const legal = Uint8Array.from(Object.values(VuState), (state) => legalFrom[state]);
/** Every virtual user's state, as columns: 10,000 of them are a few hundred kilobytes. */
class VirtualUsers {
    count;
    #state;
    /** Closed model: iterations begun before this one. Open model: index of the arrival. */
    iteration;
    /** Exchanges of this iteration that are over. */
    step;
    target;
    request;
    serial;
    /** −1 while it has none. */
    connection;
    intendedAt;
    availableAt;
    /** 1: leaves after the exchange that it is on. */
    leaving;
    #alive = 0;
    constructor(count) {
        this.count = count;
        this.#state = new Uint8Array(count);
        this.iteration = new Float64Array(count).fill(-1);
        this.step = new Uint32Array(count);
        this.target = new Uint16Array(count);
        this.request = new Uint16Array(count);
        this.serial = new Uint32Array(count);
        this.connection = new Int32Array(count).fill(-1);
        this.intendedAt = new Float64Array(count);
        this.availableAt = new Float64Array(count);
        this.leaving = new Uint8Array(count);
    }
    /** How many are there, whatever they do. */
    get alive() {
        return this.#alive;
    }
    stateOf(vu) {
        return this.#state[vu];
    }
    become(vu, next) {
        const now = this.#state[vu];
        if ((legal[now] & (1 << next)) === 0) {
            throw new errors/* InvariantError */.zU(`virtual user ${vu} went from ${now} to ${next}`);
        }
        this.#state[vu] = next;
        if (now === VuState.absent)
            this.#alive += 1;
        else if (next === VuState.absent)
            this.#alive -= 1;
    }
}

;// CONCATENATED MODULE: ./lib/engine/exchanges.js



/**
 * The exchanges of the run: each has exactly one beginning (sent or unsent) and exactly one end
 * in the log. A VU has one at a time, so the VU's columns are the exchange's.
 */
class Exchanges {
    #parts;
    #flags;
    #row = {
        vu: 0,
        serial: 0,
        request: 0,
        connection: 0,
        flags: 0,
        sentAt: 0,
        intendedAt: 0,
        availableAt: 0,
    };
    #begun = 0;
    #inFlight = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#flags = new Uint8Array(parts.vus.count);
    }
    get inFlight() {
        return this.#inFlight;
    }
    /** The VU is ready: sends at once when a connection is idle, else joins the queue. */
    begin(vu, intent) {
        const { vus, pool } = this.#parts;
        vus.become(vu, VuState.ready);
        vus.request[vu] = intent.request;
        vus.target[vu] = intent.target;
        vus.intendedAt[vu] = intent.intendedAt;
        vus.availableAt[vu] = intent.availableAt;
        this.#flags[vu] = intent.isLastOfIteration ? record/* SendFlag */.dO.lastOfIteration : 0;
        const connection = pool.acquire(vu, intent.target);
        if (connection >= 0)
            this.#send(vu, connection);
    }
    /** A connection has come free for a VU in the queue. */
    connectionReady(vu, connection, at) {
        const { vus } = this.#parts;
        vus.availableAt[vu] = Math.max(vus.availableAt[vu], at);
        this.#send(vu, connection);
    }
    /** The connection that a VU in the queue waited for could not be opened. */
    unsent(vu, at, outcome) {
        const row = this.#fill(vu, this.#flags[vu]);
        this.#begun += 1;
        this.#parts.log.requestUnsent(at, row, { outcome, target: this.#parts.vus.target[vu] });
    }
    /** True when the fact is about the exchange that the VU is on, and not about an older one. */
    isCurrent(vu, serial) {
        const { vus } = this.#parts;
        return vus.stateOf(vu) === VuState.executing && vus.serial[vu] === serial;
    }
    /** The exchange has its end; @returns the connection it was on */
    settle(vu) {
        const { vus, timers } = this.#parts;
        const connection = vus.connection[vu];
        vus.connection[vu] = -1;
        timers.clear(vu);
        this.#inFlight -= 1;
        return connection;
    }
    timedOut(vu, at) {
        const { vus, log, pool } = this.#parts;
        log.requestTimedOut(at, vu, vus.serial[vu]);
        pool.close(this.settle(vu));
    }
    cancel(vu, at) {
        const { vus, log, pool } = this.#parts;
        log.requestCancelled(at, vu, vus.serial[vu]);
        pool.close(this.settle(vu));
    }
    #send(vu, connection) {
        const { vus, pool, world, log, timers, requests } = this.#parts;
        const reused = pool.use(connection) ? record/* SendFlag */.dO.reused : 0;
        const row = this.#fill(vu, this.#flags[vu] | reused);
        vus.serial[vu] = row.serial;
        vus.connection[vu] = connection;
        vus.become(vu, VuState.executing);
        this.#begun += 1;
        this.#inFlight += 1;
        row.connection = connection;
        row.sentAt = world.send(connection, vu, row.serial, row.request);
        log.requestSent(row);
        timers.set(vu, row.sentAt + requests[row.request].timeoutNanos);
    }
    #fill(vu, flags) {
        const { vus } = this.#parts;
        const row = this.#row;
        row.vu = vu;
        row.serial = this.#begun;
        row.request = vus.request[vu];
        row.flags = flags;
        row.intendedAt = vus.intendedAt[vu];
        row.availableAt = vus.availableAt[vu];
        return row;
    }
}
/** Outcomes of an attempt to connect that ran out of time. */
const openTimeoutOutcome = {
    connect: outcome/* Outcome */.Pi.connect_timeout,
    tls: outcome/* Outcome */.Pi.tls_timeout,
};

// EXTERNAL MODULE: ./lib/plan/share.js
var plan_share = __webpack_require__(6084);
;// CONCATENATED MODULE: ./lib/engine/limits.js


/**
 * Connections to one target that are being opened at once, over all workers. A system completes a
 * connection before the server accepts it, and keeps it in a queue meanwhile; what comes to a full
 * queue is ignored and tries again a second later. Small queues hold 128 (SOMAXCONN before
 * Linux 5.4), so all that is under way has room there.
 */
const CONNECTS_IN_FLIGHT_MAX = 128;
/** The part of it that a share has; every share has one. */
function connectsInFlightMax(share) {
    return Math.max(1, (0,plan_share/* partOf */.BU)(CONNECTS_IN_FLIGHT_MAX, share));
}
/**
 * A VU of the closed model whose connection could not be opened waits so long before its next
 * exchange: a target that is down is not hammered, and the log not filled, at loop speed.
 */
const CONNECT_FAILURE_PAUSE_NANOS = 100 * time/* NANOS_PER_MILLI */.gs;
/** After the last exchange, connections get so long to close before the run ends anyway. */
const CLOSE_GRACE_NANOS = time/* NANOS_PER_SECOND */.H9;

;// CONCATENATED MODULE: ./lib/engine/closed-load.js





/** Virtual users come and go on a schedule; each waits for its answer before it goes on. */
class ClosedLoad {
    #parts;
    #intent = {
        request: 0,
        target: 0,
        intendedAt: 0,
        availableAt: 0,
        isLastOfIteration: false,
    };
    #change = 0;
    #iterationsLeft;
    #ended = false;
    constructor(parts) {
        this.#parts = parts;
        this.#iterationsLeft = parts.iterations;
    }
    get nextAt() {
        const { at } = this.#parts.changes;
        return this.#ended || this.#change === at.length ? time/* NEVER */.tm : at[this.#change];
    }
    get exhausted() {
        return this.#iterationsLeft === 0 && this.#parts.vus.alive === 0;
    }
    due(at) {
        const { changes, vus, own, log } = this.#parts;
        const vu = own.from + changes.vu[this.#change];
        const spawns = changes.spawn[this.#change] === 1;
        this.#change += 1;
        if (!spawns) {
            vus.leaving[vu] = 1;
            if (vus.stateOf(vu) === VuState.waiting)
                this.#complete(vu, at);
            return;
        }
        // It may still be on the exchange with which it was to leave: then it just stays.
        vus.leaving[vu] = 0;
        if (vus.stateOf(vu) !== VuState.absent || this.#iterationsLeft === 0)
            return;
        log.vuSpawned(at, vu);
        this.#beginIteration(vu, at);
    }
    wake(vu, at) {
        this.#next(vu, at);
    }
    giveUp() {
        // A VU of the closed model has no schedule to miss: it waits.
    }
    exchangeOver(vu, at) {
        this.#pauseThenNext(vu, at, 0);
    }
    exchangeUnsent(vu, at) {
        this.#pauseThenNext(vu, at, CONNECT_FAILURE_PAUSE_NANOS);
    }
    end(at) {
        const { vus, own } = this.#parts;
        this.#ended = true;
        for (let vu = own.from; vu < own.to; vu += 1) {
            if (vus.stateOf(vu) === VuState.waiting)
                this.#complete(vu, at);
        }
    }
    abandon(at) {
        const { vus, own, pool, log, itinerary } = this.#parts;
        for (let vu = own.from; vu < own.to; vu += 1) {
            if (vus.stateOf(vu) !== VuState.ready)
                continue;
            pool.abandon(vu, vus.target[vu]);
            const index = itinerary.loggedNumber(vus.iteration[vu]);
            log.arrivalDropped(at, outcome/* DropCause */.rs.run_ended, { index, at: vus.intendedAt[vu] });
            this.#complete(vu, at);
        }
    }
    #pauseThenNext(vu, at, pauseMin) {
        const { vus, pauses, timers } = this.#parts;
        const pause = Math.max(pauseMin, pauses.nanosAfter(this.#laneOf(vu), vus.iteration[vu], vus.step[vu]));
        vus.step[vu] += 1;
        if (pause === 0 || this.#ended || vus.leaving[vu] === 1)
            return this.#next(vu, at);
        vus.become(vu, VuState.waiting);
        timers.set(vu, at + pause);
    }
    #next(vu, at) {
        const { vus, itinerary } = this.#parts;
        if (this.#ended || vus.leaving[vu] === 1)
            this.#complete(vu, at);
        else if (vus.step[vu] < itinerary.steps)
            this.#beginStep(vu, at);
        else
            this.#beginIteration(vu, at);
    }
    #beginIteration(vu, at) {
        const { vus, itinerary } = this.#parts;
        if (this.#iterationsLeft === 0)
            return this.#complete(vu, at);
        this.#iterationsLeft -= 1;
        vus.iteration[vu] += 1;
        vus.step[vu] = 0;
        vus.target[vu] = itinerary.destinationAt(this.#laneOf(vu), vus.iteration[vu], at);
        this.#beginStep(vu, at);
    }
    #beginStep(vu, at) {
        const { vus, itinerary, exchanges } = this.#parts;
        const step = vus.step[vu];
        const intent = this.#intent;
        intent.request = itinerary.requestAt(this.#laneOf(vu), vus.iteration[vu], step);
        intent.target = vus.target[vu];
        intent.intendedAt = at;
        intent.availableAt = at;
        intent.isLastOfIteration = step + 1 === itinerary.steps;
        exchanges.begin(vu, intent);
    }
    /** Its number among those of all shares: by it its draws are known. */
    #laneOf(vu) {
        const { own, share } = this.#parts;
        return (0,plan_share/* numberInWhole */._d)(vu - own.from, share);
    }
    #complete(vu, at) {
        this.#parts.timers.clear(vu);
        this.#parts.vus.become(vu, VuState.absent);
        this.#parts.log.vuCompleted(at, vu);
    }
}

// EXTERNAL MODULE: ./lib/plan/variant.js
var variant = __webpack_require__(7758);
;// CONCATENATED MODULE: ./lib/engine/duet-load.js

/**
 * Two loads at once, one at each variant. Each has virtual users, a queue and connections of its
 * own, so that no variant waits for what the other one is slow at.
 */
class DuetLoad {
    #parts;
    /** Times at which both were due. */
    #pairs = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    get nextAt() {
        const { head, base } = this.#parts;
        return Math.min(head.nextAt, base.nextAt);
    }
    get exhausted() {
        const { head, base } = this.#parts;
        return head.exhausted && base.exhausted;
    }
    due(at) {
        const { head, base } = this.#parts;
        const first = head.nextAt === base.nextAt ? this.#firstOfBoth() : earlier(head, base);
        first.due(at);
    }
    wake(vu, at) {
        this.#loadOf(vu).wake(vu, at);
    }
    giveUp(vu, at) {
        this.#loadOf(vu).giveUp(vu, at);
    }
    exchangeOver(vu, at) {
        this.#loadOf(vu).exchangeOver(vu, at);
    }
    exchangeUnsent(vu, at) {
        this.#loadOf(vu).exchangeUnsent(vu, at);
    }
    end(at) {
        this.#parts.head.end(at);
        this.#parts.base.end(at);
    }
    abandon(at) {
        this.#parts.head.abandon(at);
        this.#parts.base.abandon(at);
    }
    #firstOfBoth() {
        const { head, base, sendOrder } = this.#parts;
        const first = sendOrder.firstOf(this.#pairs);
        this.#pairs += 1;
        return first === variant/* Variant */.K.head ? head : base;
    }
    #loadOf(vu) {
        const { head, base, firstVuOfBase } = this.#parts;
        return vu < firstVuOfBase ? head : base;
    }
}
function earlier(head, base) {
    return head.nextAt < base.nextAt ? head : base;
}

// EXTERNAL MODULE: ./lib/plan/itinerary.js + 1 modules
var plan_itinerary = __webpack_require__(5699);
;// CONCATENATED MODULE: ./lib/engine/arrival-queue.js

/** Arrivals that wait for a virtual user, oldest first. Full is an answer, not an exception. */
class ArrivalQueue {
    #index;
    #at;
    #head = 0;
    #size = 0;
    /** @param capacity arrivals, ≥ 1 */
    constructor(capacity) {
        this.#index = new Float64Array(capacity);
        this.#at = new Float64Array(capacity);
    }
    get size() {
        return this.#size;
    }
    get firstAt() {
        return this.#at[this.#head];
    }
    /** False, and nothing is kept, when it is full. */
    push(index, at) {
        if (this.#size === this.#at.length)
            return false;
        const slot = (this.#head + this.#size) % this.#at.length;
        this.#index[slot] = index;
        this.#at[slot] = at;
        this.#size += 1;
        return true;
    }
    shift() {
        if (this.#size === 0)
            throw new errors/* InvariantError */.zU("no arrival waits");
        const arrival = { index: this.#index[this.#head], at: this.#at[this.#head] };
        this.#head = (this.#head + 1) % this.#at.length;
        this.#size -= 1;
        return arrival;
    }
}

;// CONCATENATED MODULE: ./lib/engine/open-load.js





/**
 * Iterations start when the schedule says, whatever the target does. An arrival takes the VU
 * that was spare for the shortest time, so that few VUs and connections carry a light load.
 */
class OpenLoad {
    #parts;
    #queue;
    /** A stack. */
    #spare;
    #spareCount;
    #intent = {
        request: 0,
        target: 0,
        intendedAt: 0,
        availableAt: 0,
        isLastOfIteration: false,
    };
    #ended = false;
    constructor(parts) {
        this.#parts = parts;
        const { from, to } = parts.own;
        this.#queue = new ArrivalQueue(parts.queueMax);
        this.#spare = Uint32Array.from({ length: to - from }, (_, index) => to - 1 - index);
        this.#spareCount = to - from;
    }
    get nextAt() {
        const expiry = this.#queue.size > 0 ? this.#queue.firstAt + this.#parts.maxWaitNanos : time/* NEVER */.tm;
        return this.#ended ? expiry : Math.min(this.#parts.arrivals.at, expiry);
    }
    get exhausted() {
        const { arrivals, iterations } = this.#parts;
        if (arrivals.index < iterations || this.#queue.size > 0)
            return false;
        return this.#spareCount === this.#spare.length;
    }
    due(at) {
        const { arrivals, maxWaitNanos } = this.#parts;
        const queue = this.#queue;
        if (queue.size > 0 && queue.firstAt + maxWaitNanos <= at) {
            this.#logDrop(at, outcome/* DropCause */.rs.no_vu, queue.shift());
            return;
        }
        const { at: dueAt, index } = arrivals;
        arrivals.advance();
        if (this.#spareCount > 0) {
            this.#spareCount -= 1;
            this.#beginIteration(this.#spare[this.#spareCount], { index, at: dueAt }, dueAt);
        }
        else if (!queue.push(index, dueAt)) {
            this.#logDrop(at, outcome/* DropCause */.rs.queue_full, { index, at: dueAt });
        }
    }
    wake(vu, at) {
        this.#next(vu, at);
    }
    giveUp(vu, at) {
        const { vus, pool } = this.#parts;
        // A connection under way has its own deadline, and what becomes of it is the target's answer.
        if (pool.isOpeningForAll(vus.target[vu]))
            return;
        this.#drop(vu, at, outcome/* DropCause */.rs.no_connection);
    }
    exchangeOver(vu, at) {
        const { vus, pauses, timers, itinerary } = this.#parts;
        const step = vus.step[vu];
        vus.step[vu] = step + 1;
        const pause = step + 1 < itinerary.steps ? pauses.nanosAfter(plan_itinerary/* OPEN_LANE */.S, vus.iteration[vu], step) : 0;
        if (pause === 0 || this.#ended)
            return this.#next(vu, at);
        vus.become(vu, VuState.waiting);
        timers.set(vu, at + pause);
    }
    exchangeUnsent(vu, at) {
        this.exchangeOver(vu, at);
    }
    end(at) {
        const { vus, own, timers } = this.#parts;
        this.#ended = true;
        for (let vu = own.from; vu < own.to; vu += 1) {
            if (vus.stateOf(vu) !== VuState.waiting)
                continue;
            timers.clear(vu);
            this.#next(vu, at);
        }
        for (; this.#spareCount > 0; this.#spareCount -= 1) {
            this.#complete(this.#spare[this.#spareCount - 1], at);
        }
    }
    abandon(at) {
        const { vus, own } = this.#parts;
        while (this.#queue.size > 0)
            this.#logDrop(at, outcome/* DropCause */.rs.run_ended, this.#queue.shift());
        for (let vu = own.from; vu < own.to; vu += 1) {
            if (vus.stateOf(vu) === VuState.ready)
                this.#drop(vu, at, outcome/* DropCause */.rs.run_ended);
        }
    }
    #next(vu, at) {
        const { vus, itinerary } = this.#parts;
        if (vus.step[vu] < itinerary.steps && !this.#ended)
            this.#beginStep(vu, at, at);
        else if (this.#queue.size > 0)
            this.#beginIteration(vu, this.#queue.shift(), at);
        else
            this.#spareOrComplete(vu, at);
    }
    #drop(vu, at, cause) {
        const { vus, pool, timers } = this.#parts;
        pool.abandon(vu, vus.target[vu]);
        timers.clear(vu);
        this.#logDrop(at, cause, { index: vus.iteration[vu], at: vus.intendedAt[vu] });
        vus.step[vu] = this.#parts.itinerary.steps;
        this.#next(vu, at);
    }
    #logDrop(at, cause, arrival) {
        const { itinerary, log } = this.#parts;
        const index = itinerary.loggedNumber(arrival.index);
        log.arrivalDropped(at, cause, { index, at: arrival.at });
    }
    #spareOrComplete(vu, at) {
        if (this.#ended)
            return this.#complete(vu, at);
        this.#parts.vus.become(vu, VuState.spare);
        this.#spare[this.#spareCount] = vu;
        this.#spareCount += 1;
    }
    #complete(vu, at) {
        const { vus, log } = this.#parts;
        if (vus.stateOf(vu) === VuState.absent)
            return;
        vus.become(vu, VuState.absent);
        log.vuCompleted(at, vu);
    }
    #beginIteration(vu, arrival, availableAt) {
        const { vus, itinerary, log } = this.#parts;
        if (vus.stateOf(vu) === VuState.absent)
            log.vuSpawned(availableAt, vu);
        vus.iteration[vu] = arrival.index;
        vus.step[vu] = 0;
        vus.target[vu] = itinerary.destinationAt(plan_itinerary/* OPEN_LANE */.S, arrival.index, arrival.at);
        this.#beginStep(vu, arrival.at, availableAt);
    }
    #beginStep(vu, intendedAt, availableAt) {
        const { vus, itinerary, exchanges, timers, maxWaitNanos } = this.#parts;
        const step = vus.step[vu];
        const intent = this.#intent;
        intent.request = itinerary.requestAt(plan_itinerary/* OPEN_LANE */.S, vus.iteration[vu], step);
        intent.target = vus.target[vu];
        intent.intendedAt = intendedAt;
        intent.availableAt = availableAt;
        intent.isLastOfIteration = step + 1 === itinerary.steps;
        exchanges.begin(vu, intent);
        if (vus.stateOf(vu) === VuState.ready)
            timers.set(vu, intendedAt + maxWaitNanos);
    }
}

;// CONCATENATED MODULE: ./lib/engine/planned-load.js



/** The load that a plan asks for; of a duet both, with half of the virtual users each. */
function plannedLoad(plan, parts) {
    const { duet, itinerary, vuMax } = plan;
    if (duet === undefined)
        return oneLoad(plan, parts, { itinerary, own: { from: 0, to: vuMax } });
    const firstVuOfBase = vuMax / 2;
    return new DuetLoad({
        head: oneLoad(plan, parts, { itinerary, own: { from: 0, to: firstVuOfBase } }),
        base: oneLoad(plan, parts, {
            itinerary: duet.itinerary,
            own: { from: firstVuOfBase, to: vuMax },
        }),
        firstVuOfBase,
        sendOrder: duet.sendOrder,
    });
}
function oneLoad({ share, schedule, iterationsMax: iterations, pauses }, { queueMax, ...shared }, { itinerary, own }) {
    const parts = { ...shared, itinerary, pauses, own, iterations };
    if (schedule.model === "closed") {
        return new ClosedLoad({ ...parts, changes: schedule.changes, share });
    }
    const { maxWaitNanos } = schedule;
    return new OpenLoad({ ...parts, arrivals: schedule.arrivals(), maxWaitNanos, queueMax });
}

;// CONCATENATED MODULE: ./lib/engine/engine.js








/**
 * The deterministic core. Synchronous, without clock or I/O: the same scenario, the same facts
 * and the same answers of `World.send` give the same commands and the same log, byte for byte.
 *
 * Facts carry the instant at which they happened. Before each fact, and then up to `now`, the
 * timers that are due by then go off: so what happened first is judged first, however late in
 * the turn the engine comes to it.
 */
class Engine {
    #scenario;
    #worker;
    #log;
    #vus;
    #timers;
    #pool;
    #exchanges;
    #load;
    #phase = "running";
    /** When the phase ends by itself. */
    #phaseEndsAt;
    constructor({ scenario, plan, log, world }) {
        this.#scenario = scenario;
        this.#worker = plan.share.index;
        this.#log = log;
        this.#phaseEndsAt = plan.loadEndsAt;
        const vus = new VirtualUsers(plan.vuMax);
        const timers = new base_timers/* Timers */.x(plan.vuMax + (0,connection_pool/* connectionSlots */.y)(scenario.targets));
        const pool = new connection_pool/* ConnectionPool */.j({
            targets: scenario.targets,
            connectsInFlightMax: connectsInFlightMax(plan.share),
            vuMax: plan.vuMax,
            timers,
            timerBase: plan.vuMax,
            log,
            world,
        });
        const { requests } = scenario;
        const exchanges = new Exchanges({ requests, vus, pool, timers, log, world });
        this.#vus = vus;
        this.#timers = timers;
        this.#pool = pool;
        this.#exchanges = exchanges;
        const queueMax = scenario.limits.queuedArrivalsMax;
        this.#load = plannedLoad(plan, { vus, exchanges, pool, timers, log, queueMax });
    }
    get finished() {
        return this.#phase === "finished";
    }
    /** When the engine wants to be called again, if no fact comes sooner. */
    get nextDeadline() {
        return Math.min(this.#phaseEndsAt, this.#load.nextAt, this.#timers.earliest);
    }
    tick(batch) {
        const { rows, now } = batch;
        this.#log.tick(now, rows.length, this.#worker);
        for (let index = 0; index < rows.length; index += 1) {
            this.#advance(Math.min(rows.at[index], now));
            this.#log.fact(rows, index);
            this.#take(batch, index);
        }
        this.#advance(now);
        if (this.#phase === "running" && this.#load.exhausted) {
            this.#endLoad(now, record/* EndReason */.mT.iterations);
        }
        if (this.#phase === "draining" && this.#vus.alive === 0)
            this.#beginClosing(now);
        if (this.#phase === "closing" && (this.#pool.allFree || this.#phaseEndsAt === time/* NEVER */.tm)) {
            this.#finish(now);
        }
        this.#pool.openConnections(now);
    }
    /** Lets everything happen that is due by `until`, in the order of its deadlines. */
    #advance(until) {
        for (;;) {
            const next = this.nextDeadline;
            if (next > until)
                return;
            if (this.#phaseEndsAt === next)
                this.#endPhase(next);
            else if (this.#load.nextAt === next)
                this.#load.due(next);
            else
                this.#timerDue(next);
        }
    }
    #timerDue(at) {
        const owner = this.#timers.popDue(at);
        if (owner < 0)
            return;
        if (owner >= this.#vus.count)
            return this.#connectionDue(owner - this.#vus.count, at);
        switch (this.#vus.stateOf(owner)) {
            case VuState.executing:
                this.#exchanges.timedOut(owner, at);
                return this.#load.exchangeOver(owner, at);
            case VuState.waiting:
                return this.#load.wake(owner, at);
            case VuState.ready:
                // It may have become ready in this very turn, before a connection could be opened for it.
                this.#pool.openConnections(at);
                return this.#load.giveUp(owner, at);
            case VuState.absent:
            case VuState.spare:
                return;
        }
    }
    #connectionDue(connection, at) {
        if (this.#pool.isIdle(connection))
            return this.#pool.close(connection);
        const { phase, vu } = this.#pool.openTimedOut(connection);
        if (vu >= 0)
            this.#unsent(vu, at, openTimeoutOutcome[phase]);
    }
    #take({ rows }, index) {
        const who = rows.who[index];
        const at = rows.at[index];
        switch (rows.kind[index]) {
            case record/* RecordKind */.m1.ended:
            case record/* RecordKind */.m1.failed: {
                const last = (rows.flags[index] & record/* EndFlag */._0.lastOnConnection) !== 0;
                return this.#exchangeOver(who, rows.serial[index], { at, last });
            }
            case record/* RecordKind */.m1.connected:
                return this.#pool.connected(who, at);
            case record/* RecordKind */.m1.opened:
                return this.#handOver(this.#pool.opened(who, at), who, at);
            case record/* RecordKind */.m1.openFailed: {
                const vu = this.#pool.openFailed(who);
                if (vu >= 0)
                    this.#unsent(vu, at, rows.code[index]);
                return;
            }
            case record/* RecordKind */.m1.closed:
                return this.#pool.closed(who);
            case record/* RecordKind */.m1.stop:
                return this.#stop(rows.code[index], at);
            default: // Heartbeats and what servers say of their times are for the log alone.
        }
    }
    #exchangeOver(vu, serial, end) {
        // After a timeout the answer may still have come in the same turn: it is in the log, and
        // credited to nobody.
        if (!this.#exchanges.isCurrent(vu, serial))
            return;
        const connection = this.#exchanges.settle(vu);
        if (end.last)
            this.#pool.retire(connection);
        else
            this.#handOver(this.#pool.release(connection, end.at), connection, end.at);
        this.#load.exchangeOver(vu, end.at);
    }
    #handOver(vu, connection, at) {
        if (vu >= 0)
            this.#exchanges.connectionReady(vu, connection, at);
    }
    #unsent(vu, at, outcome) {
        this.#exchanges.unsent(vu, at, outcome);
        this.#timers.clear(vu);
        this.#load.exchangeUnsent(vu, at);
    }
    #stop(reason, at) {
        if (this.#phase === "running")
            this.#endLoad(at, record/* EndReason */.mT.stopped);
        if (reason === record/* StopReason */.Tn.immediate && this.#phase === "draining")
            this.#cutOff(at);
    }
    #endPhase(at) {
        if (this.#phase === "running")
            this.#endLoad(at, record/* EndReason */.mT.duration);
        else if (this.#phase === "draining")
            this.#cutOff(at);
        else
            this.#phaseEndsAt = time/* NEVER */.tm; // The grace is over: this turn, facts and all, is the last.
    }
    #endLoad(at, reason) {
        this.#log.loadEnded(at, reason);
        this.#phase = "draining";
        this.#phaseEndsAt = at + this.#scenario.gracefulStopNanos;
        this.#load.end(at);
    }
    /** The grace is over: what has not ended is cancelled, what has not begun is dropped. */
    #cutOff(at) {
        this.#load.abandon(at);
        for (let vu = 0; vu < this.#vus.count; vu += 1) {
            if (this.#vus.stateOf(vu) !== VuState.executing)
                continue;
            this.#exchanges.cancel(vu, at);
            this.#load.exchangeOver(vu, at);
        }
        this.#beginClosing(at);
    }
    #beginClosing(at) {
        this.#phase = "closing";
        this.#phaseEndsAt = at + CLOSE_GRACE_NANOS;
        this.#pool.closeDown();
    }
    #finish(at) {
        this.#phase = "finished";
        this.#log.runEnded(at);
    }
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FactBatch)
/* harmony export */ });
/* harmony import */ var _eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1409);
/* harmony import */ var _eventlog_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8997);
/* harmony import */ var _eventlog_timing_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2212);



const INITIAL_FACTS = 1024;
/**
 * The facts of one turn, as rows of the log, in the order in which they happened, and the
 * instant at which the engine takes them. Grows to what one turn of the event loop can bring,
 * which the number of connections and the limits of a response bound, and is used again for every
 * turn.
 */
class FactBatch {
    now = 0;
    rows = new _eventlog_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .Rows */ .S(INITIAL_FACTS);
    get length() {
        return this.rows.length;
    }
    clear() {
        this.rows.clear();
    }
    connected(connection, at) {
        this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.connected, connection, at);
    }
    opened(connection, at, phases) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.opened, connection, at);
        this.rows.x[row] = phases.dnsNanos;
        this.rows.y[row] = phases.tcpNanos;
        this.rows.z[row] = phases.tlsNanos;
    }
    openFailed(connection, at, end) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.openFailed, connection, at);
        this.rows.code[row] = end.outcome;
        this.rows.detail[row] = end.shortage;
    }
    closed(connection, at, end) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.closed, connection, at);
        this.rows.code[row] = end.reason;
        this.rows.x[row] = end.bytesRead;
        this.rows.y[row] = end.bytesWritten;
    }
    ended(exchange, at) {
        const row = this.#addExchange(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.ended, exchange, at);
        this.rows.code[row] = exchange.status;
        this.rows.detail[row] = exchange.failedCheck;
    }
    failed(exchange, at, outcome) {
        const row = this.#addExchange(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.failed, exchange, at);
        this.rows.code[row] = outcome;
        this.rows.detail[row] = exchange.status;
    }
    /** Before the first entry of that name. @param number counts the names from 0 */
    timingName(number, at, name) {
        for (let from = 0; from < name.length; from += _eventlog_timing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .OCTETS_PER_NAME_ROW */ .qJ) {
            const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.timingName, number, at);
            this.rows.serial[row] = name.length;
            this.rows.code[row] = from;
            (0,_eventlog_timing_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNamePart */ .UG)(this.rows, row, { name, from });
        }
    }
    /** Before the end of the exchange. */
    serverTiming(exchange, at, entry) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.serverTiming, exchange.vu, at);
        this.rows.serial[row] = exchange.serial;
        this.rows.code[row] = entry.name;
        this.rows.x[row] = entry.nanos;
    }
    /** Before the end of the exchange. */
    timingLost(exchange, at, lost) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.timingLost, exchange.vu, at);
        this.rows.serial[row] = exchange.serial;
        this.rows.code[row] = lost.loss;
        this.rows.detail[row] = lost.count;
    }
    stop(at, reason) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.stop, 0, at);
        this.rows.code[row] = reason;
    }
    heartbeat(at, sample) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.heartbeat, sample.residentKiB, at);
        this.rows.serial[row] = sample.gcPauses;
        this.rows.code[row] = sample.gcLongestMicros;
        this.rows.detail[row] = sample.stealPermille;
        this.rows.flags[row] = sample.machineBusyPermille;
        this.rows.x[row] = sample.loopDelayMaxNanos;
        this.rows.y[row] = sample.cpuNanos;
        this.rows.z[row] = sample.gcNanos;
    }
    processHeartbeat(at, sample) {
        const row = this.#add(_eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .RecordKind */ .m1.processHeartbeat, sample.blocksWaitingMax, at);
        this.rows.serial[row] = sample.gcPauses;
        this.rows.code[row] = sample.gcLongestMicros;
        this.rows.x[row] = sample.loopDelayMaxNanos;
        this.rows.y[row] = sample.cpuNanos;
        this.rows.z[row] = sample.gcNanos;
    }
    /** Adds a recorded fact again: how a replay feeds the engine. */
    copy(source, index) {
        if (this.rows.full)
            this.#grow();
        this.rows.copy(source, index);
    }
    #addExchange(kind, exchange, at) {
        const row = this.#add(kind, exchange.vu, at);
        this.rows.serial[row] = exchange.serial;
        this.rows.flags[row] =
            (exchange.lastOnConnection ? _eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EndFlag */ ._0.lastOnConnection : 0) |
                (exchange.unsolicited ? _eventlog_record_js__WEBPACK_IMPORTED_MODULE_0__/* .EndFlag */ ._0.unsolicited : 0);
        this.rows.x[row] = exchange.firstByteAt;
        this.rows.y[row] = exchange.headBytes;
        this.rows.z[row] = exchange.bodyBytes;
        return row;
    }
    /** May grow: `rows` is to be looked at after it, never before. */
    #add(kind, who, at) {
        if (this.rows.full)
            this.#grow();
        const row = this.rows.length;
        this.rows.length = row + 1;
        this.rows.kind[row] = kind;
        this.rows.who[row] = who;
        this.rows.at[row] = at;
        return row;
    }
    #grow() {
        const larger = new _eventlog_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .Rows */ .S(this.rows.capacity * 2);
        for (let row = 0; row < this.rows.length; row += 1)
            larger.copy(this.rows, row);
        this.rows = larger;
    }
}


/***/ }),

/***/ 6255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  My: () => (/* binding */ BLOCK_PAYLOAD_BYTES_MAX),
  d3: () => (/* binding */ BLOCK_ROWS_MAX),
  At: () => (/* binding */ BlockCodec)
});

// EXTERNAL MODULE: ./lib/base/bytes.js
var bytes = __webpack_require__(1886);
;// CONCATENATED MODULE: ./lib/eventlog/column.js
/** Every number is a whole one below this, so that the difference of two can be written. */
const NUMBERS_END = 2 ** 52;
/** How a column is written. The numbers are in files. */
const Shape = {
    /** Each difference. */
    varied: 0,
    /** The first difference, and the one that all others are. */
    steady: 1,
};
/**
 * Writes the differences of a column: of a *near* one from its rows' `at`, of any other from the
 * row before, 0 before the first. Many columns of a run never change or count up by one: two
 * numbers say it all.
 *
 * @param work room for as many numbers as the strand has members
 */
function encodeColumn(strand, work, out) {
    const { members } = strand;
    const count = members.length;
    if (strand.isNearAt)
        distances(strand, work);
    else
        differences(strand, work);
    if (isSteady(work, count)) {
        out.byte(Shape.steady);
        out.signed(work[0]);
        out.signed(count > 1 ? work[1] : 0);
    }
    else {
        out.byte(Shape.varied);
        out.signedRun(work, count);
    }
}
/** The inverse. @throws RangeError when the numbers do not fit into the column */
function decodeColumn(strand, work, input) {
    const count = strand.members.length;
    const shape = input.byte();
    if (shape === Shape.varied) {
        input.signedRun(work, count);
    }
    else if (shape === Shape.steady) {
        work[0] = input.signed();
        work.fill(input.signed(), 1, count);
    }
    else {
        throw new RangeError(`a column has shape ${shape}`);
    }
    if (strand.isNearAt)
        storeDistances(strand, work);
    else
        storeDifferences(strand, work);
}
function distances({ values, at, members }, work) {
    for (let index = 0; index < members.length; index += 1) {
        const row = members[index];
        work[index] = at[row] - values[row];
    }
}
function differences({ values, members }, work) {
    let before = 0;
    for (let index = 0; index < members.length; index += 1) {
        const value = values[members[index]];
        work[index] = value - before;
        before = value;
    }
}
function isSteady(work, count) {
    const step = work[1];
    for (let index = 2; index < count; index += 1) {
        if (work[index] !== step)
            return false;
    }
    return true;
}
function storeDistances({ values, at, members }, work) {
    for (let index = 0; index < members.length; index += 1) {
        const row = members[index];
        store(values, row, at[row] - work[index]);
    }
}
function storeDifferences({ values, members }, work) {
    let value = 0;
    for (let index = 0; index < members.length; index += 1) {
        value += work[index];
        store(values, members[index], value);
    }
}
function store(column, row, value) {
    column[row] = value;
    if (column[row] !== value || value < 0 || value >= NUMBERS_END) {
        throw new RangeError(`${value} does not fit into its column`);
    }
}

// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/eventlog/rows.js
var eventlog_rows = __webpack_require__(8997);
;// CONCATENATED MODULE: ./lib/eventlog/block.js




/** Rows of a full block: those of 1,000 to 2,000 exchanges. */
const BLOCK_ROWS_MAX = 4096;
/** A block's payload is never larger: kinds, and at most nine columns of a shape and eight bytes. */
const BLOCK_PAYLOAD_BYTES_MAX = 16 + BLOCK_ROWS_MAX * (1 + 9 * (1 + 8));
const kinds = Object.values(record/* RecordKind */.m1);
/** A kind is one byte. */
const KINDS_END = 256;
const TIMES = new Set(["x", "y"]);
/** In these kinds x and y are instants near `at`: the distance is what is small. */
const NEAR_AT = new Set([
    record/* RecordKind */.m1.ended,
    record/* RecordKind */.m1.failed,
    record/* RecordKind */.m1.requestSent,
    record/* RecordKind */.m1.requestUnsent,
    record/* RecordKind */.m1.arrivalDropped,
]);
/**
 * Writes rows as columns, and reads them again: their number, the kind of each, then each kind's
 * columns: column.ts. One serves a whole log: what it works in is memory outside of the heap, and
 * V8 collects the heap for every few megabytes of it that are made.
 */
class BlockCodec {
    #members = new MembersByKind();
    #work = new Float64Array(BLOCK_ROWS_MAX);
    encode(rows, out) {
        out.varint(rows.length);
        out.raw(rows.kind.subarray(0, rows.length));
        for (const [kind, members] of this.#members.of(rows)) {
            for (const column of record/* columnsOf */.PL[kind]) {
                encodeColumn(strandOf(rows, column, { kind, members }), this.#work, out);
            }
        }
    }
    /**
     * The inverse.
     *
     * @param rows where they are to be, over what is there: room for `BLOCK_ROWS_MAX`
     * @throws RangeError when the bytes cannot have come from `encode`
     */
    decode(payload, rows = new eventlog_rows/* Rows */.S(BLOCK_ROWS_MAX)) {
        const input = new bytes/* ByteReader */.kP(payload);
        const length = input.varint();
        if (length > BLOCK_ROWS_MAX) {
            throw new RangeError(`a block of ${length} rows is over the limit`);
        }
        rows.length = length;
        rows.kind.set(input.raw(length));
        for (const [kind, members] of this.#members.of(rows)) {
            for (const column of record/* columnsOf */.PL[kind]) {
                decodeColumn(strandOf(rows, column, { kind, members }), this.#work, input);
            }
        }
        if (input.left > 0)
            throw new RangeError(`${input.left} bytes after the last column`);
        return rows;
    }
}
function strandOf(rows, column, { kind, members }) {
    return { at: rows.at, values: rows[column], members, isNearAt: isNearAt(kind, column) };
}
function isNearAt(kind, column) {
    if (!NEAR_AT.has(kind) || !TIMES.has(column))
        return false;
    // A response's y is its head's size.
    return column === "x" || kind === record/* RecordKind */.m1.requestSent;
}
/** The rows of each kind that occurs, in order: a counting sort. */
class MembersByKind {
    #ends = new Uint16Array(KINDS_END);
    #filled = new Uint16Array(KINDS_END);
    #sorted = new Uint16Array(BLOCK_ROWS_MAX);
    /** Good until it is asked for those of another block. @throws RangeError for an unknown kind */
    of(rows) {
        this.#sort(rows);
        const members = [];
        let known = 0;
        for (const kind of kinds) {
            const those = this.#sorted.subarray(this.#ends[kind - 1], this.#ends[kind]);
            known += those.length;
            if (those.length > 0)
                members.push([kind, those]);
        }
        if (known < rows.length)
            throw new RangeError("a row is of no known kind");
        return members;
    }
    #sort({ kind: kindOf, length }) {
        // Out of the loops: this runs too seldom for V8 to take them out itself.
        const ends = this.#ends;
        const filled = this.#filled;
        const sorted = this.#sorted;
        ends.fill(0);
        for (let row = 0; row < length; row += 1)
            ends[kindOf[row]] += 1;
        for (let kind = 1; kind < KINDS_END; kind += 1)
            ends[kind] += ends[kind - 1];
        filled[0] = 0;
        filled.set(ends.subarray(0, KINDS_END - 1), 1);
        for (let row = 0; row < length; row += 1) {
            const kind = kindOf[row];
            sorted[filled[kind]] = row;
            filled[kind] += 1;
        }
    }
}


/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ FRAME_HEAD_BYTES),
/* harmony export */   PF: () => (/* binding */ PREAMBLE_BYTES),
/* harmony export */   eS: () => (/* binding */ LogContainer),
/* harmony export */   hY: () => (/* binding */ CRC_BYTES),
/* harmony export */   oM: () => (/* binding */ FrameType),
/* harmony export */   zh: () => (/* binding */ LOG_MAGIC)
/* harmony export */ });
/* harmony import */ var _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);
/* harmony import */ var _base_crc32_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5294);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1345);



/** "Z6LOG", and line ends and a control byte that text transfers would spoil. */
const LOG_MAGIC = Uint8Array.of(0x5a, 0x36, 0x4c, 0x4f, 0x47, 0x0d, 0x0a, 0x1a);
/** Magic, version and length, before the header's JSON. */
const PREAMBLE_BYTES = 16;
/** Type, packed length and payload length, before a frame's body. */
const FRAME_HEAD_BYTES = 9;
const CRC_BYTES = 4;
const FrameType = { block: 0x42, footer: 0x46 };
/**
 * Frames a log: header, blocks, footer. Every CRC goes on from the one before it and the first
 * covers the header, so blocks of two logs cannot be mixed, left out or told twice.
 *
 * The hash is over what was written before compression: two versions of zlib may pack the same
 * content differently, and it is still the same log.
 */
class LogContainer {
    #hash;
    #out = new _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWriter */ .U7(1024);
    #crc = 0;
    #blocks = 0;
    #rows = 0;
    constructor(hash) {
        this.#hash = hash;
    }
    /** The file's first bytes. Like all that it frames, they are good until it frames the next. */
    begin(header) {
        const json = new TextEncoder().encode(JSON.stringify(header));
        this.#hash.update(json);
        const out = this.#out;
        out.clear();
        out.raw(LOG_MAGIC);
        out.word(_header_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_VERSION */ .Ae);
        out.word(json.length);
        out.raw(json);
        this.#crc = (0,_base_crc32_js__WEBPACK_IMPORTED_MODULE_2__/* .crc32 */ .Q)(out.view());
        out.word(this.#crc);
        return out.view();
    }
    /** Takes the content of the next block into the hash. Call in order, before `block`. */
    content(payload, rows) {
        this.#hash.update(payload);
        this.#rows += rows;
    }
    /** A block's frame: its packed bytes between head and CRC. */
    block(packed, payloadBytes) {
        this.#blocks += 1;
        return this.#frame(FrameType.block, packed, payloadBytes);
    }
    /** The last frame. After it the file is complete. */
    end() {
        const footer = {
            blocks: this.#blocks,
            rows: this.#rows,
            sha256: this.#hash.hex(),
        };
        const json = new TextEncoder().encode(JSON.stringify(footer));
        return this.#frame(FrameType.footer, json, json.length);
    }
    #frame(type, body, payloadBytes) {
        const out = this.#out;
        out.clear();
        out.byte(type);
        out.word(body.length);
        out.word(payloadBytes);
        out.raw(body);
        this.#crc = (0,_base_crc32_js__WEBPACK_IMPORTED_MODULE_2__/* .crc32 */ .Q)(out.view(), this.#crc);
        out.word(this.#crc);
        return out.view();
    }
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ LOG_VERSION),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   pS: () => (/* binding */ HEADER_BYTES_MAX)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
/* harmony import */ var _base_workers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2738);



/** The version of the file format. A reader refuses what it does not know. */
const LOG_VERSION = 2;
/** A scenario of 1 MiB, escaped, and the rest with room to spare. */
const HEADER_BYTES_MAX = 8 * 1024 * 1024;
/** @throws LogError when the text is not the JSON of a header */
function parseHeader(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("the log's header is not JSON", { cause });
    }
    if (!isHeader(value))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("the log's header lacks what a header must have");
    return value;
}
function isHeader(value) {
    if (!isRecord(value))
        return false;
    const { engine, world, seed, shard, workers, scenario, overrides, environment, startedAt } = value;
    return (typeof engine === "string" &&
        (world === "real" || world === "simulated") &&
        Number.isSafeInteger(seed) &&
        isRecord(shard) &&
        Number.isSafeInteger(shard["index"]) &&
        Number.isSafeInteger(shard["count"]) &&
        isWorkers(workers) &&
        isRecord(scenario) &&
        typeof scenario["file"] === "string" &&
        typeof scenario["text"] === "string" &&
        typeof scenario["sha256"] === "string" &&
        isOverrides(overrides) &&
        isRecord(environment) &&
        Object.values(environment).every((fact) => typeof fact === "string" || isFinite(fact)) &&
        (startedAt === null || typeof startedAt === "string"));
}
function isWorkers(value) {
    return isFinite(value) && Number.isInteger(value) && value >= 1 && value <= _base_workers_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKERS_MAX */ .L;
}
const numericOverrides = new Set([
    "durationNanos",
    "autoNanosMax",
    "seed",
    "vus",
    "rate",
    "workers",
]);
function isOverrides(value) {
    if (!isRecord(value))
        return false;
    return Object.entries(value).every(([name, given]) => {
        if (name === "target")
            return typeof given === "string";
        if (name === "insecure")
            return given === true;
        if (name === "pairing")
            return isPairing(given);
        if ((name === "workers" || name === "durationNanos") && given === "auto")
            return true;
        return numericOverrides.has(name) && isFinite(given);
    });
}
/** Numbers that could make a reader loop or allocate without end are refused here. */
function isPairing(value) {
    if (!isRecord(value))
        return false;
    const { base, head, sliceNanos, guardNanos, warmUpQuads, quads, rounds } = value;
    return ((value["duet"] === undefined || value["duet"] === true) &&
        typeof base === "string" &&
        typeof head === "string" &&
        typeof value["stopsEarly"] === "boolean" &&
        typeof value["restarts"] === "boolean" &&
        typeof value["identical"] === "boolean" &&
        isWithin(sliceNanos, 1, _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SLICE_NANOS_MAX */ .C6) &&
        isWithin(guardNanos, 0, Number(sliceNanos) - 1) &&
        isWithin(warmUpQuads, 0, _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .QUADS_MAX */ .MA) &&
        isWithin(quads, 1, _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .QUADS_MAX */ .MA) &&
        isWithin(rounds, 1, _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUNDS_MAX */ .NM) &&
        (value["startSpread"] === undefined || isStartSpread(value["startSpread"])));
}
function isStartSpread(value) {
    if (!isRecord(value))
        return false;
    const { deviation, from } = value;
    if (!isFinite(deviation) || deviation < _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .START_SPREAD_MIN */ .sZ || deviation > _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .START_SPREAD_MAX */ .KP) {
        return false;
    }
    if (from === undefined)
        return true;
    return (isRecord(from) &&
        isWithin(from["rounds"], 1, _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPREAD_RUNS_MAX */ .uQ * _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUNDS_MAX */ .NM) &&
        isWithin(from["runs"], 1, _base_pairing_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SPREAD_RUNS_MAX */ .uQ));
}
function isWithin(count, min, max) {
    return isFinite(count) && Number.isInteger(count) && count >= min && count <= max;
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFinite(value) {
    return Number.isFinite(value);
}


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ LogReader)
/* harmony export */ });
/* harmony import */ var _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1886);
/* harmony import */ var _base_crc32_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5294);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6255);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7506);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1345);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8997);







/** Deflate never makes a payload much longer: what claims to be is not one of ours. */
const PACKED_BYTES_MAX = _block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_PAYLOAD_BYTES_MAX */ .My + 1024;
const FOOTER_BYTES_MAX = 4096;
/**
 * Reads a log of any origin: every length is checked before it is believed, and every byte is
 * under a CRC that is checked before it is used.
 */
class LogReader {
    header;
    #source;
    #ports;
    #hash;
    #offset;
    #crc;
    #codec = new _block_js__WEBPACK_IMPORTED_MODULE_2__/* .BlockCodec */ .At();
    #decoded = new _rows_js__WEBPACK_IMPORTED_MODULE_5__/* .Rows */ .S(_block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_ROWS_MAX */ .d3);
    #rows = 0;
    #ending;
    /** @throws LogError when the header cannot be read: then there is nothing to recover */
    constructor(source, ports) {
        this.#source = source;
        this.#ports = ports;
        this.#hash = ports.hash();
        const preamble = source.read(0, _container_js__WEBPACK_IMPORTED_MODULE_3__/* .PREAMBLE_BYTES */ .PF);
        const length = checkPreamble(preamble);
        const json = source.read(_container_js__WEBPACK_IMPORTED_MODULE_3__/* .PREAMBLE_BYTES */ .PF, length);
        this.#offset = _container_js__WEBPACK_IMPORTED_MODULE_3__/* .PREAMBLE_BYTES */ .PF + length + _container_js__WEBPACK_IMPORTED_MODULE_3__/* .CRC_BYTES */ .hY;
        this.#crc = (0,_base_crc32_js__WEBPACK_IMPORTED_MODULE_6__/* .crc32 */ .Q)(json, (0,_base_crc32_js__WEBPACK_IMPORTED_MODULE_6__/* .crc32 */ .Q)(preamble));
        const crc = source.read(_container_js__WEBPACK_IMPORTED_MODULE_3__/* .PREAMBLE_BYTES */ .PF + length, _container_js__WEBPACK_IMPORTED_MODULE_3__/* .CRC_BYTES */ .hY);
        if (crc.length < _container_js__WEBPACK_IMPORTED_MODULE_3__/* .CRC_BYTES */ .hY)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("the log is cut off within its header");
        if (new _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(crc).word() !== this.#crc)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("the log's header is damaged");
        this.#hash.update(json);
        this.header = (0,_header_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHeader */ .RW)(new TextDecoder().decode(json));
    }
    /** Known when `blocks` has come to its end. */
    get ending() {
        if (this.#ending === undefined)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("the log has not been read to its end");
        return this.#ending;
    }
    /** The intact blocks, in order. Can be gone through once. */
    *blocks() {
        for (let index = 0; this.#ending === undefined; index += 1) {
            const block = this.#next(index);
            if (block !== undefined)
                yield block;
        }
    }
    #next(index) {
        const head = this.#source.read(this.#offset, _container_js__WEBPACK_IMPORTED_MODULE_3__/* .FRAME_HEAD_BYTES */ .FI);
        if (head.length < _container_js__WEBPACK_IMPORTED_MODULE_3__/* .FRAME_HEAD_BYTES */ .FI) {
            return this.#stop("torn", index, head.length === 0 ? "the footer is missing" : "cut off");
        }
        const input = new _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(head);
        const type = input.byte();
        const packedBytes = input.word();
        const payloadBytes = input.word();
        const isBlock = type === _container_js__WEBPACK_IMPORTED_MODULE_3__/* .FrameType */ .oM.block;
        if (!isBlock && type !== _container_js__WEBPACK_IMPORTED_MODULE_3__/* .FrameType */ .oM.footer)
            return this.#stop("corrupt", index, "no frame");
        const bytesMax = isBlock ? PACKED_BYTES_MAX : FOOTER_BYTES_MAX;
        if (packedBytes > bytesMax || payloadBytes > _block_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_PAYLOAD_BYTES_MAX */ .My) {
            return this.#stop("corrupt", index, "its length is over the limit");
        }
        const body = this.#source.read(this.#offset + _container_js__WEBPACK_IMPORTED_MODULE_3__/* .FRAME_HEAD_BYTES */ .FI, packedBytes + _container_js__WEBPACK_IMPORTED_MODULE_3__/* .CRC_BYTES */ .hY);
        if (body.length < packedBytes + _container_js__WEBPACK_IMPORTED_MODULE_3__/* .CRC_BYTES */ .hY)
            return this.#stop("torn", index, "cut off");
        const packed = body.subarray(0, packedBytes);
        const crc = (0,_base_crc32_js__WEBPACK_IMPORTED_MODULE_6__/* .crc32 */ .Q)(packed, (0,_base_crc32_js__WEBPACK_IMPORTED_MODULE_6__/* .crc32 */ .Q)(head, this.#crc));
        if (new _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(body.subarray(packedBytes)).word() !== crc) {
            return this.#stop("corrupt", index, "its CRC does not match");
        }
        const next = this.#offset + _container_js__WEBPACK_IMPORTED_MODULE_3__/* .FRAME_HEAD_BYTES */ .FI + body.length;
        if (!isBlock)
            return this.#end(index, packed, next);
        const block = this.#unpack(index, packed, payloadBytes);
        if (block === undefined)
            return undefined;
        this.#crc = crc;
        this.#offset = next;
        return block;
    }
    #unpack(index, packed, payloadBytes) {
        try {
            const payload = this.#ports.unpack(packed, payloadBytes);
            const rows = this.#codec.decode(payload, this.#decoded);
            this.#hash.update(payload);
            this.#rows += rows.length;
            return { index, payload, rows };
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            return this.#stop("corrupt", index, `it does not decode: ${reason}`);
        }
    }
    #end(blocks, json, end) {
        const footer = parseFooter(json);
        if (footer === undefined)
            return this.#stop("corrupt", blocks, "the footer is no footer");
        if (footer.blocks !== blocks || footer.rows !== this.#rows) {
            return this.#stop("corrupt", blocks, "the footer counts other blocks or rows");
        }
        if (footer.sha256 !== this.#hash.hex()) {
            return this.#stop("corrupt", blocks, "the content is not what the footer's hash says");
        }
        if (end < this.#source.size) {
            return this.#stop("corrupt", blocks, `${this.#source.size - end} bytes after the footer`);
        }
        this.#ending = { kind: "complete", footer };
    }
    #stop(kind, block, reason) {
        this.#ending = { kind, block, offset: this.#offset, reason };
    }
}
/** @returns the length of the header's JSON */
function checkPreamble(preamble) {
    const known = Math.min(preamble.length, _container_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_MAGIC */ .zh.length);
    for (let index = 0; index < known; index += 1) {
        if (preamble[index] !== _container_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_MAGIC */ .zh[index]) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("this is not a Z6 event log", {
                hint: "give the events.z6log of a run's output folder",
            });
        }
    }
    if (preamble.length < _container_js__WEBPACK_IMPORTED_MODULE_3__/* .PREAMBLE_BYTES */ .PF)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("the log is cut off within its header");
    const input = new _base_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(preamble.subarray(_container_js__WEBPACK_IMPORTED_MODULE_3__/* .LOG_MAGIC */ .zh.length));
    const version = input.word();
    if (version !== _header_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_VERSION */ .Ae) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI(`the log has format version ${version}; this is version ${_header_js__WEBPACK_IMPORTED_MODULE_4__/* .LOG_VERSION */ .Ae}`, {
            hint: "read it with the version of Z6 that wrote it",
        });
    }
    const length = input.word();
    if (length > _header_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADER_BYTES_MAX */ .pS)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LogError */ .ZI("the log's header is over the limit");
    return length;
}
function parseFooter(json) {
    try {
        const value = JSON.parse(new TextDecoder().decode(json));
        return isFooter(value) ? value : undefined;
    }
    catch {
        return undefined; // Its CRC was right, so it was written like this: corrupt, not absent.
    }
}
function isFooter(value) {
    return (typeof value === "object" &&
        value !== null &&
        "blocks" in value &&
        "rows" in value &&
        "sha256" in value);
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ LogWriter)
/* harmony export */ });
/* unused harmony exports BLOCK_NANOS_MAX, BLOCK_ROWS_SOON, BLOCK_NANOS_SOON */
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1356);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6255);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1409);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8997);




/** A block is closed after so much time of the run, so that a killed run loses no more. */
const BLOCK_NANOS_MAX = _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_SECOND */ .H9;
/**
 * One with so many rows is closed after so much. Whoever records it is then at it for a fraction of
 * a millisecond, and what shares a core with that, such as the server, does not wait for longer.
 */
const BLOCK_ROWS_SOON = 512;
const BLOCK_NANOS_SOON = 100 * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs;
/**
 * What the engine writes: one method per kind of row. Where a block ends depends on the rows
 * alone, so the same run gives the same blocks.
 */
class LogWriter {
    #rows;
    #onBlock;
    #nextRows;
    #ticksMax;
    /** The first tick of a round sets it. */
    #blockBeganAt = -Infinity;
    #ticks = 0;
    constructor(options) {
        this.#onBlock = options.onBlock;
        this.#nextRows = options.nextRows;
        this.#rows = options.nextRows?.() ?? new _rows_js__WEBPACK_IMPORTED_MODULE_3__/* .Rows */ .S(_block_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_ROWS_MAX */ .d3);
        this.#ticksMax = options.flushIntervalTicks ?? Infinity;
    }
    tick(now, facts, worker) {
        this.#beginTick(now);
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.tick, now);
        this.#rows.who[row] = worker;
        this.#rows.code[row] = facts;
    }
    /** Writes a row that another writer has written: how the logs of several workers become one. */
    again(source, index) {
        if (source.kind[index] === _record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.tick)
            this.#beginTick(source.at[index]);
        this.fact(source, index);
    }
    fact(facts, index) {
        if (this.#rows.full)
            this.flush();
        this.#rows.copy(facts, index);
    }
    /** Closes the block under way, so that what a round writes depends on the round alone. */
    roundBegan(origin, round) {
        this.flush();
        this.#blockBeganAt = -Infinity;
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.roundBegan, origin);
        this.#rows.who[row] = round;
        this.flush();
    }
    vuSpawned(at, vu) {
        this.#virtualUser(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.vuSpawned, at, vu);
    }
    vuCompleted(at, vu) {
        this.#virtualUser(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.vuCompleted, at, vu);
    }
    connectionOpening(at, connection, target) {
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.connectionOpening, at);
        this.#rows.who[row] = connection;
        this.#rows.code[row] = target;
    }
    requestSent(sent) {
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.requestSent, sent.sentAt);
        const rows = this.#rows;
        rows.who[row] = sent.vu;
        rows.serial[row] = sent.serial;
        rows.code[row] = sent.request;
        rows.detail[row] = sent.connection;
        rows.flags[row] = sent.flags;
        rows.x[row] = sent.intendedAt;
        rows.y[row] = sent.availableAt;
    }
    /** `outcome`: why there was no connection. */
    requestUnsent(at, exchange, end) {
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.requestUnsent, at);
        const rows = this.#rows;
        rows.who[row] = exchange.vu;
        rows.serial[row] = exchange.serial;
        rows.code[row] = exchange.request;
        rows.detail[row] = end.outcome;
        rows.flags[row] = exchange.flags;
        rows.x[row] = exchange.intendedAt;
        rows.y[row] = end.target;
    }
    requestTimedOut(at, vu, serial) {
        this.#exchangeEnd(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.requestTimedOut, at, { vu, serial });
    }
    requestCancelled(at, vu, serial) {
        this.#exchangeEnd(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.requestCancelled, at, { vu, serial });
    }
    arrivalDropped(at, cause, arrival) {
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.arrivalDropped, at);
        this.#rows.code[row] = cause;
        this.#rows.x[row] = arrival.at;
        this.#rows.z[row] = arrival.index;
    }
    loadEnded(at, reason) {
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.loadEnded, at);
        this.#rows.code[row] = reason;
    }
    runEnded(at) {
        this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.runEnded, at);
    }
    assertionResult(at, index, result) {
        const row = this.#add(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordKind */ .m1.assertionResult, at);
        const observed = new DataView(new ArrayBuffer(8));
        observed.setFloat64(0, result.observed);
        this.#rows.who[row] = index;
        this.#rows.code[row] = result.code;
        this.#rows.detail[row] = observed.getUint32(4);
        this.#rows.flags[row] = observed.getUint32(0);
    }
    /** Closes the block under way, if it has rows. */
    flush() {
        this.#ticks = 0;
        if (this.#rows.length === 0)
            return;
        this.#onBlock(this.#rows);
        if (this.#nextRows !== undefined)
            this.#rows = this.#nextRows();
        else
            this.#rows.clear();
    }
    #beginTick(now) {
        const nanosMax = this.#rows.length < BLOCK_ROWS_SOON ? BLOCK_NANOS_MAX : BLOCK_NANOS_SOON;
        if (this.#ticks >= this.#ticksMax || now - this.#blockBeganAt >= nanosMax) {
            this.flush();
            this.#blockBeganAt = now;
        }
        this.#ticks += 1;
    }
    #virtualUser(kind, at, vu) {
        const row = this.#add(kind, at);
        this.#rows.who[row] = vu;
    }
    #exchangeEnd(kind, at, exchange) {
        const row = this.#add(kind, at);
        this.#rows.who[row] = exchange.vu;
        this.#rows.serial[row] = exchange.serial;
    }
    /** May begin a block: `#rows` is to be looked at after it, never before. */
    #add(kind, at) {
        if (this.#rows.full)
            this.flush();
        const row = this.#rows.length;
        this.#rows.length = row + 1;
        this.#rows.kind[row] = kind;
        this.#rows.at[row] = at;
        return row;
    }
}


/***/ }),

/***/ 1409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ isFact),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Tn: () => (/* binding */ StopReason),
/* harmony export */   _0: () => (/* binding */ EndFlag),
/* harmony export */   dO: () => (/* binding */ SendFlag),
/* harmony export */   fi: () => (/* binding */ CloseReason),
/* harmony export */   m1: () => (/* binding */ RecordKind),
/* harmony export */   mT: () => (/* binding */ EndReason)
/* harmony export */ });
/**
 * What a row of the log can be. Facts come from the world and are the engine's only inputs,
 * together with the instants of ticks and sends; all other rows are what the engine did.
 * The numbers are in files: never renumber, never reuse.
 */
const RecordKind = {
    /**
     * An engine ran: at = now, who = its worker, code = number of facts in its batch. The rows up to
     * the next tick are of this worker: virtual users, connections and serials are its own.
     */
    tick: 1,
    /** Fact. TCP is established and TLS begins. who = connection. */
    connected: 2,
    /** Fact. who = connection, x = DNS, y = TCP, z = TLS, each in ns. */
    opened: 3,
    /** Fact. who = connection, code = Outcome, detail = Shortage. The slot is free again. */
    openFailed: 4,
    /** Fact. who = connection, code = CloseReason, x = bytes read, y = bytes written. */
    closed: 5,
    /**
     * Fact. A complete response. who = VU, serial, code = status, detail = 0 when every check
     * passed, 1 when the status was not expected, 2 + i when check i failed, flags = EndFlags,
     * at = last byte, x = first byte, y = head bytes, z = body bytes.
     */
    ended: 6,
    /**
     * Fact. The response will never be complete. who = VU, serial, code = Outcome, detail =
     * status or 0, flags = EndFlags, x = first byte or 0, y = head bytes, z = body bytes so far.
     */
    failed: 7,
    /** Fact. Somebody asked the run to stop. code = StopReason. */
    stop: 8,
    /**
     * Fact. The generator's own state over the last second. who = resident KiB, serial = number
     * of GC pauses, code = longest GC pause in µs, detail = CPU steal in ‰ of the machine,
     * flags = machine busy in ‰, x = longest event-loop delay, y = CPU time used by this
     * thread without deliberate spinning, z = GC pauses together, all in ns.
     */
    heartbeat: 9,
    /**
     * Fact, of worker 0. The whole process, and the thread that records the run, over the last
     * second. who = blocks of one worker that waited for that thread, at most, serial = number of
     * its GC pauses, code = its longest GC pause in µs, x = its longest event-loop delay, y = CPU
     * time of all threads without deliberate spinning, z = its GC pauses together, all in ns.
     */
    processHeartbeat: 10,
    /** who = VU. */
    vuSpawned: 20,
    /** who = VU. */
    vuCompleted: 21,
    /** who = connection, code = target. */
    connectionOpening: 22,
    /**
     * An exchange began. who = VU, serial, code = request, detail = connection, flags =
     * SendFlags, at = handed to the socket, x = intendedAt, y = when VU and connection were there.
     */
    requestSent: 23,
    /**
     * An exchange that never got a connection. who = VU, serial, code = request, detail =
     * Outcome, flags = SendFlags, x = intendedAt, y = target.
     */
    requestUnsent: 24,
    /** who = VU, serial, at = the deadline that passed. Its connection is closed. */
    requestTimedOut: 25,
    /** Still in flight when the grace was over. who = VU, serial. */
    requestCancelled: 26,
    /**
     * code = DropCause, z = arrival index, x = intendedAt. In a duet, where every arrival is there
     * twice, z = twice its index, and one more for the base's.
     */
    arrivalDropped: 27,
    /**
     * The schedule calls for nothing more: what follows is the drain, in which only what waits
     * for a connection or a VU still begins. code = EndReason.
     */
    loadEnded: 28,
    /** The engine is done. */
    runEnded: 29,
    /**
     * As the run was judged when it ended. who = index of the assertion, code = 0 fail, 1 pass,
     * 2 no data, 3 too few samples, 4 beyond the limit within the noise; detail and flags = low and
     * high word of the observed float64, NaN when nothing was observed.
     */
    assertionResult: 30,
    /**
     * A round of a comparison begins: every engine is a new one. who = round, from 0, at = where
     * the times of its plan count from. A run that compares nothing has one round from 0 on, and
     * no such row.
     */
    roundBegan: 31,
    /**
     * Fact. What the entries of one name in the Server-Timing fields of a response took together.
     * who = VU, serial, code = the name's number, x = ns. It stands before the response's `ended`.
     */
    serverTiming: 32,
    /**
     * Fact. A name that Server-Timing entries of this worker have in this round, before the first
     * of them. who = its number, from 0, serial = its octets, code = how many of them are in rows
     * before, x, y, z = the next 18: timing-name.ts.
     */
    timingName: 33,
    /**
     * Fact. Entries of a response that are in no `serverTiming`. who = VU, serial, code =
     * TimingLoss, detail = how many. It stands before the response's `ended`.
     */
    timingLost: 34,
};
/** Why a connection ended. */
const CloseReason = {
    /** We closed it: end of run, limit of requests or idle time, timeout, `connection: close`. */
    local: 0,
    /** The peer sent FIN. */
    peer: 1,
    reset: 2,
    /** Bytes arrived that nobody had asked for. */
    unsolicited: 3,
    /** What it said was not HTTP, or too large. */
    protocol: 4,
    /** Any other error of the socket. */
    error: 5,
};
const StopReason = {
    /** First signal: no new exchange, what is in flight may end. */
    graceful: 1,
    /** Second signal: at once. */
    immediate: 2,
    /** The log could not be written fast enough, or at all. */
    log: 3,
};
const EndReason = { duration: 0, iterations: 1, stopped: 2 };
/** Bits of ended.flags and failed.flags. */
const EndFlag = {
    /** The connection cannot be used again; `closed` follows. */
    lastOnConnection: 1,
    /** More bytes than the response came with it. */
    unsolicited: 2,
};
/** Bits of requestSent.flags and requestUnsent.flags. */
const SendFlag = {
    /** The connection has carried an exchange before. */
    reused: 1,
    /** With it the iteration is complete. */
    lastOfIteration: 2,
};
/** The columns that a kind uses, in the order in which a block stores them. */
const columnsOf = {
    [RecordKind.tick]: ["at", "who", "code"],
    [RecordKind.connected]: ["at", "who"],
    [RecordKind.opened]: ["at", "who", "x", "y", "z"],
    [RecordKind.openFailed]: ["at", "who", "code", "detail"],
    [RecordKind.closed]: ["at", "who", "code", "x", "y"],
    [RecordKind.ended]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
    [RecordKind.failed]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
    [RecordKind.stop]: ["at", "code"],
    [RecordKind.heartbeat]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
    [RecordKind.processHeartbeat]: ["at", "who", "serial", "code", "x", "y", "z"],
    [RecordKind.vuSpawned]: ["at", "who"],
    [RecordKind.vuCompleted]: ["at", "who"],
    [RecordKind.connectionOpening]: ["at", "who", "code"],
    [RecordKind.requestSent]: ["at", "who", "serial", "code", "detail", "flags", "x", "y"],
    [RecordKind.requestUnsent]: ["at", "who", "serial", "code", "detail", "flags", "x", "y"],
    [RecordKind.requestTimedOut]: ["at", "who", "serial"],
    [RecordKind.requestCancelled]: ["at", "who", "serial"],
    [RecordKind.arrivalDropped]: ["at", "code", "x", "z"],
    [RecordKind.loadEnded]: ["at", "code"],
    [RecordKind.runEnded]: ["at"],
    [RecordKind.assertionResult]: ["at", "who", "code", "detail", "flags"],
    [RecordKind.roundBegan]: ["at", "who"],
    [RecordKind.serverTiming]: ["at", "who", "serial", "code", "x"],
    [RecordKind.timingName]: ["at", "who", "serial", "code", "x", "y", "z"],
    [RecordKind.timingLost]: ["at", "who", "serial", "code", "detail"],
};
/** Facts are what a replay feeds back; the rest it must produce again. */
function isFact(kind) {
    return ((kind >= RecordKind.connected && kind <= RecordKind.processHeartbeat) ||
        (kind >= RecordKind.serverTiming && kind <= RecordKind.timingLost));
}


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Rows),
/* harmony export */   X: () => (/* binding */ rowsBytes)
/* harmony export */ });
/** What so many rows take, rounded up so that others can follow them. */
function rowsBytes(capacity) {
    return Math.ceil((capacity * (4 * 8 + 5 * 4 + 1)) / 8) * 8;
}
/**
 * A bounded list of event rows as columns over one ArrayBuffer, so that a whole block can be
 * shared with another thread. Nothing is allocated per event.
 */
class Rows {
    capacity;
    length = 0;
    kind;
    who;
    serial;
    code;
    detail;
    flags;
    at;
    x;
    y;
    z;
    /**
     * @param capacity rows, > 0
     * @param buffer where they lie: `rowsBytes(capacity)` from `start` on, a multiple of 8
     */
    constructor(capacity, buffer = new ArrayBuffer(rowsBytes(capacity)), start = 0) {
        this.capacity = capacity;
        const words = capacity * 4;
        const doubles = capacity * 8;
        let offset = start;
        const takeDoubles = () => {
            const column = new Float64Array(buffer, offset, capacity);
            offset += doubles;
            return column;
        };
        const takeWords = () => {
            const column = new Uint32Array(buffer, offset, capacity);
            offset += words;
            return column;
        };
        this.at = takeDoubles();
        this.x = takeDoubles();
        this.y = takeDoubles();
        this.z = takeDoubles();
        this.who = takeWords();
        this.serial = takeWords();
        this.code = takeWords();
        this.detail = takeWords();
        this.flags = takeWords();
        this.kind = new Uint8Array(buffer, offset, capacity);
    }
    get full() {
        return this.length === this.capacity;
    }
    /** Appends row `index` of `source`. The caller has checked that there is room. */
    copy(source, index) {
        const row = this.length;
        this.kind[row] = source.kind[index];
        this.who[row] = source.who[index];
        this.serial[row] = source.serial[index];
        this.code[row] = source.code[index];
        this.detail[row] = source.detail[index];
        this.flags[row] = source.flags[index];
        this.at[row] = source.at[index];
        this.x[row] = source.x[index];
        this.y[row] = source.y[index];
        this.z[row] = source.z[index];
        this.length = row + 1;
    }
    clear() {
        this.length = 0;
    }
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ writeNamePart),
/* harmony export */   lw: () => (/* binding */ TimingNames),
/* harmony export */   qJ: () => (/* binding */ OCTETS_PER_NAME_ROW)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);
/* harmony import */ var _base_server_timing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1993);


/** A column of instants holds so many octets without loss. */
const OCTETS_PER_COLUMN = 6;
const columns = ["x", "y", "z"];
/** Octets of a name in one row; a longer name has several. */
const OCTETS_PER_NAME_ROW = columns.length * OCTETS_PER_COLUMN;
/** A token's octets are some of these. RFC 9110 section 5.6.2. */
const VISIBLE = /^[!-~]+$/;
/** Writes a part of a name into x, y and z: six octets each, big-endian, 0 after its end. */
function writeNamePart(rows, row, part) {
    let at = part.from;
    for (const column of columns) {
        let value = 0;
        for (let octet = 0; octet < OCTETS_PER_COLUMN; octet += 1) {
            value = value * 256 + (part.name[at] ?? 0);
            at += 1;
        }
        rows[column][row] = value;
    }
}
/** The names of Server-Timing entries, put together again from the rows of a log. */
class TimingNames {
    #names = new Map();
    /**
     * Takes the next row of the name that has this number.
     *
     * @throws LogError when it does not go on with the name, or is none of a name
     */
    add(number, rows, row) {
        const length = rows.serial[row];
        const from = rows.code[row];
        const name = this.#names.get(number) ?? { length, text: "" };
        const isNext = name.length === length && name.text.length === from && from < length;
        if (!isNext || length > _base_server_timing_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMING_NAME_OCTETS_MAX */ .VW) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("the log has a part of a Server-Timing name that does not fit");
        }
        const part = partOf(rows, row).slice(0, length - from);
        if (!VISIBLE.test(part)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("the log has a Server-Timing name that is no token");
        }
        name.text += part;
        this.#names.set(number, name);
    }
    /** @throws LogError when it has no name, or not all of one */
    nameOf(number) {
        const name = this.#names.get(number);
        if (name === undefined || name.text.length < name.length) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LogError */ .ZI("the log has a Server-Timing entry without a name");
        }
        return name.text;
    }
    clear() {
        this.#names.clear();
    }
}
/** All octets of a row, those after the name's end included. */
function partOf(rows, row) {
    return columns.map((column) => octetsOf(rows[column][row])).join("");
}
function octetsOf(value) {
    let rest = value;
    let text = "";
    for (let octet = 0; octet < OCTETS_PER_COLUMN; octet += 1) {
        text = String.fromCharCode(rest % 256) + text;
        rest = Math.floor(rest / 256);
    }
    return text;
}


/***/ }),

/***/ 5691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ unitsNeeded),
/* harmony export */   MZ: () => (/* binding */ meanQuantitiesOf),
/* harmony export */   PR: () => (/* binding */ timeAlarm),
/* harmony export */   Tu: () => (/* binding */ needsEach),
/* harmony export */   Zc: () => (/* binding */ unitsRequired),
/* harmony export */   bN: () => (/* binding */ requiredQuantities),
/* harmony export */   e: () => (/* binding */ unitsKept)
/* harmony export */ });
/* harmony import */ var _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8346);
/* harmony import */ var _comparison_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7656);
/* harmony import */ var _paired_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7088);



/** p99 is too noisy on a usual machine to be asked for a pass; it can only fail. */
const requiredQuantities = ["p50", "p95"];
/** Of the mean over requests beside which each is judged by itself. */
function meanQuantitiesOf(requests) {
    if (requests === 1)
        return [];
    return requests > _comparison_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUESTS_UNSPLIT_MAX */ .Ul ? _comparison_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .timeQuantities */ .l_ : requiredQuantities;
}
/** Whether a pass needs each request's figures, and not their mean only. */
function needsEach(requests) {
    return requests <= _comparison_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .REQUESTS_UNSPLIT_MAX */ .Ul;
}
/**
 * What one figure of times may spend: each the same, so that an interval and its verdict agree. Among
 * many requests what slows all of them must not drown: the mean then has half of what times have.
 */
function timeAlarm(kind, sharing, { requests, looks }) {
    const ofTimes = (_comparison_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ALARM_BUDGET */ .ou / looks) * (1 - _paired_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .COUNTS_BUDGET_SHARE */ .Fp);
    const { ofMean, ofRequests } = sharing;
    const isSplit = !needsEach(requests) && ofMean > 0 && ofRequests > 0;
    return isSplit ? ofTimes / 2 / sharing[kind] : ofTimes / Math.max(1, ofMean + ofRequests);
}
/** Units without which a figure has no bounds at this chance of a false alarm. */
function unitsNeeded(alarm) {
    return Math.max(_paired_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .UNITS_MIN */ .zq, (0,_stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .signedRankValuesMin */ .RR)(alarm));
}
/** … where all figures share that there can be: joining neighbours must leave as many. */
function unitsKept(kind, plan) {
    const ofMean = meanQuantitiesOf(plan.requests).length;
    const ofRequests = plan.requests * _comparison_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .timeQuantities */ .l_.length;
    return unitsNeeded(timeAlarm(kind, { ofMean, ofRequests }, plan));
}
/** Units without which nothing can be decided: where only those figures share that a pass needs. */
function unitsRequired(plan) {
    const { requests } = plan;
    const each = requiredQuantities.length;
    const ofMean = requests === 1 ? 0 : each;
    const ofRequests = needsEach(requests) ? requests * each : 0;
    const kind = ofRequests > 0 ? "ofRequests" : "ofMean";
    return unitsNeeded(timeAlarm(kind, { ofMean, ofRequests }, plan));
}


/***/ }),

/***/ 7088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ STEP_SIDE_MIN),
/* harmony export */   D2: () => (/* binding */ UNFIT_QUADS_RATIO_MAX),
/* harmony export */   Fp: () => (/* binding */ COUNTS_BUDGET_SHARE),
/* harmony export */   JO: () => (/* binding */ STEP_P_MAX),
/* harmony export */   N0: () => (/* binding */ SERVER_SHARE_MIN),
/* harmony export */   Rk: () => (/* binding */ SAMPLES_OF_MANY_MIN),
/* harmony export */   TW: () => (/* binding */ SAMPLES_BEYOND_OF_MANY_MIN),
/* harmony export */   Tv: () => (/* binding */ SAMPLES_BEYOND_MIN),
/* harmony export */   U1: () => (/* binding */ SUSTAINED_RATIO_MIN),
/* harmony export */   Us: () => (/* binding */ PASS_CHANCE_MIN),
/* harmony export */   Z3: () => (/* binding */ START_SPREAD),
/* harmony export */   Z4: () => (/* binding */ TAIL_CHANCE_MAX),
/* harmony export */   ZK: () => (/* binding */ BASE_FAILED_RATIO_MAX),
/* harmony export */   ZW: () => (/* binding */ SUGGESTED_TIME_MAX),
/* harmony export */   Zc: () => (/* binding */ SPARED_MISS),
/* harmony export */   Zf: () => (/* binding */ AUTOCORRELATION_MAX),
/* harmony export */   _m: () => (/* binding */ EARLY_PASS_CHANGE_MAX),
/* harmony export */   dB: () => (/* binding */ TAIL_QUADS_MIN),
/* harmony export */   dM: () => (/* binding */ UNITS_MAX),
/* harmony export */   eb: () => (/* binding */ START_SPREAD_ROUNDS_MIN),
/* harmony export */   ej: () => (/* binding */ DRIFT_OF_MARGIN_MAX),
/* harmony export */   el: () => (/* binding */ SERVER_ENTRIES_NAMED_MAX),
/* harmony export */   im: () => (/* binding */ DROPPED_RATIO_MAX),
/* harmony export */   jg: () => (/* binding */ SUSTAINED_QUADS_MIN),
/* harmony export */   l_: () => (/* binding */ DRIFT_CONFIDENCE),
/* harmony export */   mK: () => (/* binding */ TAIL_RATIO_MIN),
/* harmony export */   n8: () => (/* binding */ DRIFT_CUT),
/* harmony export */   pq: () => (/* binding */ NOISE_FLOOR_CONFIDENCE),
/* harmony export */   zq: () => (/* binding */ UNITS_MIN)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);

/** Samples beyond a percentile that a unit needs in each variant: it is as short as holds them. */
const SAMPLES_BEYOND_MIN = 3;
/** The same of each request when the mean over more than REQUESTS_UNSPLIT_MAX of them is read. */
const SAMPLES_BEYOND_OF_MANY_MIN = 1;
/** … and so many in all: a unit in which one of the requests does not occur is lost to all. */
const SAMPLES_OF_MANY_MIN = 10;
/** Units that a figure needs to be judged. */
const UNITS_MIN = 8;
/** With more, neighbours are joined: the exact interval takes the square of them. */
const UNITS_MAX = 256;
/** Neighbouring units that resemble each other more than this are joined. */
const AUTOCORRELATION_MAX = 0.2;
/**
 * What two starts of the same code differ by, as a standard deviation of logarithms, until the
 * project's own comparisons say otherwise.
 */
const START_SPREAD = 0.01;
/** Rounds that a project's own figure needs. */
const START_SPREAD_ROUNDS_MIN = 8;
/** Of the budget for false alarms: failures and rates, whose changes are rarely small ones. */
const COUNTS_BUDGET_SHARE = 0.1;
/** Confidence that the ratio moves in the course of a round, two-sided. */
const DRIFT_CONFIDENCE = 0.99;
/** Of the fail margin: a movement over a round up to this does not matter. */
const DRIFT_OF_MARGIN_MAX = 0.5;
/** Of each round, left out once when the ratio moves. */
const DRIFT_CUT = 0.25;
/** Of unchanged code: p95 of a request that passes less often by itself is not asked to … */
const PASS_CHANCE_MIN = 0.99;
/** … where the mean passes: then with this chance of a miss only, one-sided. */
const SPARED_MISS = 0.2;
/** A run may stop early at a pass only when no required time looks worse than this. */
const EARLY_PASS_CHANGE_MAX = 0.03;
/** Of the quads, that may be unfit. */
const UNFIT_QUADS_RATIO_MAX = 0.25;
/** Of the base's planned arrivals and of the head's. */
const DROPPED_RATIO_MAX = 0.001;
/** Of the base's exchanges. */
const BASE_FAILED_RATIO_MAX = 0.05;
/** Ended of planned arrivals, for a variant to sustain an open load. */
const SUSTAINED_RATIO_MIN = 0.99;
/** Share of quads in which the base must sustain it, to hold against the head that it does not. */
const SUSTAINED_QUADS_MIN = 0.9;
/** The head's pooled tail is remarkable when so many times the base's … */
const TAIL_RATIO_MIN = 2;
/** … and not by one stall: in so many quads of the head. */
const TAIL_QUADS_MIN = 3;
/** … and of the head, and not of the machine, which strikes either: the chance of that, of all requests. */
const TAIL_CHANCE_MAX = 0.05;
/** Two-sided confidence of what is called the noise floor. */
const NOISE_FLOOR_CONFIDENCE = 0.99;
/** Units on each side of a step in time. */
const STEP_SIDE_MIN = 3;
const STEP_P_MAX = 0.001;
/** A part of the server's work is named that has at least this share of the growth, */
const SERVER_SHARE_MIN = 0.1;
/** and of those the ones that grew most: parts can contain each other, as a total does. */
const SERVER_ENTRIES_NAMED_MAX = 3;
/** More time than this is not worth suggesting. */
const SUGGESTED_TIME_MAX = 3_600 * _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9;


/***/ }),

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d$: () => (/* binding */ isDecided),
  yN: () => (/* binding */ pairedJudgementOf),
  Qx: () => (/* binding */ withPaired)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/gate/exit-code.js
var exit_code = __webpack_require__(3137);
// EXTERNAL MODULE: ./lib/base/assert.js
var assert = __webpack_require__(4587);
// EXTERNAL MODULE: ./lib/base/exp.js
var exp = __webpack_require__(1050);
// EXTERNAL MODULE: ./lib/base/ln.js
var ln = __webpack_require__(2471);
;// CONCATENATED MODULE: ./lib/stats/sign-test.js


/**
 * The chance that a fair coin falls on one side at least so often as it did: of the sign test, and
 * of pairs of which one alone has a property (McNemar, Psychometrika 12, 1947), exact.
 *
 * @param wins on that side, and `losses` on the other; both at least 0
 */
function signTestTail(wins, losses) {
    const tosses = wins + losses;
    let logarithm = -tosses * (0,ln.ln)(2);
    let chance = (0,exp/* exp */.o)(logarithm);
    for (let heads = 1; heads <= losses; heads += 1) {
        logarithm += (0,ln.ln)((tosses - heads + 1) / heads);
        chance += (0,exp/* exp */.o)(logarithm);
    }
    return Math.min(1, chance);
}

// EXTERNAL MODULE: ./lib/gate/ab/alarm-shares.js
var alarm_shares = __webpack_require__(5691);
// EXTERNAL MODULE: ./lib/gate/ab/paired-rules.js
var paired_rules = __webpack_require__(7088);
;// CONCATENATED MODULE: ./lib/gate/ab/asked-tails.js



/**
 * A pass does not need p99, which is too noisy on a usual machine. But where p99 of the whole run is
 * remarkably longer with the head, in more quads than a machine that stalls would have it by chance,
 * and that of a typical unit cannot be told, then nothing says that the head is fine: a pass needs it.
 */
function withTailsAsked(verdicts, tails, requests) {
    if (!(0,alarm_shares/* needsEach */.Tu)(requests))
        return [...verdicts];
    const asked = tails.filter(({ statistic, alone }) => statistic === "p99" && signTestTail(alone.head, alone.base) <= paired_rules/* TAIL_CHANCE_MAX */.Z4 / requests);
    return verdicts.map((verdict) => {
        const { row } = verdict;
        const isAsked = row.quantity === "p99" &&
            row.status === "cannot_tell" &&
            asked.some(({ request }) => request === row.request);
        return isAsked ? { ...verdict, row: { ...row, required: true } } : verdict;
    });
}

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/proportion.js
var proportion = __webpack_require__(785);
// EXTERNAL MODULE: ./lib/gate/comparison-rules.js
var comparison_rules = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/gate/failure-comparison.js
var failure_comparison = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/base/coarse-buckets.js
var coarse_buckets = __webpack_require__(4298);
// EXTERNAL MODULE: ./lib/base/pairing-limits.js
var pairing_limits = __webpack_require__(5854);
// EXTERNAL MODULE: ./lib/stats/mean.js
var stats_mean = __webpack_require__(4038);
;// CONCATENATED MODULE: ./lib/stats/autocorrelation.js

/**
 * How much neighbours of the same series resemble each other: the lag-1 autocorrelation about each
 * series' own mean, over all series together (Box & Jenkins, Time Series Analysis, 2.1.5). About
 * −1/n too low for series of n independent values.
 *
 * @returns between −1 and 1; 0 where nothing varies
 */
function lagOneAutocorrelation(series) {
    let together = 0;
    let alone = 0;
    for (const values of series) {
        const middle = (0,stats_mean/* mean */.i)(values);
        for (const [at, value] of values.entries()) {
            alone += (value - middle) * (value - middle);
            if (at > 0)
                together += (value - middle) * (values[at - 1] - middle);
        }
    }
    return alone === 0 ? 0 : together / alone;
}
/**
 * How much partners resemble each other: the first and the second value of a series, the third and
 * the fourth, and so on, about each series' own mean, over all series together. A last one without a
 * partner is left out.
 *
 * @returns between −1 and 1; 0 where nothing varies
 */
function partnerCorrelation(series) {
    let together = 0;
    let alone = 0;
    for (const values of series) {
        const middle = (0,stats_mean/* mean */.i)(values);
        for (let at = 0; at + 1 < values.length; at += 2) {
            const one = values[at] - middle;
            const other = values[at + 1] - middle;
            alone += (one * one + other * other) / 2;
            together += one * other;
        }
    }
    return alone === 0 ? 0 : together / alone;
}

// EXTERNAL MODULE: ./lib/stats/bucket-quantile.js
var bucket_quantile = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/stats/median.js
var median = __webpack_require__(8565);
;// CONCATENATED MODULE: ./lib/gate/ab/quad-times.js

/** Response times of a block, in all of its quad. */
function responseTimeOf({ responseTimes }) {
    return (0,coarse_buckets/* mergedBuckets */.Gi)(responseTimes.filter((quarter) => quarter.length > 0));
}
/** Successful exchanges of a block. */
function samplesIn({ responseTimes }) {
    return responseTimes.reduce((sum, times) => sum + (0,coarse_buckets/* bucketTotal */.HI)(times), 0);
}

;// CONCATENATED MODULE: ./lib/gate/ab/ratio-series.js








/** A count times a share is off by less in binary. */
const ROUNDING = 1e-9;
/**
 * The ratio of a figure, unit by unit. Neighbours of a round are joined where they resemble each
 * other: the interval takes its units for independent.
 *
 * @param length at least so many quads are in a unit, or such a part of one, which the figure needs
 *   to be read at all; and the units that have to be left for it to be judged where quads are joined
 */
function ratioSeries(rounds, read, { quadsPerUnit, unitsKept }) {
    const shortest = unitLength(Math.max(quadsPerUnit, quadCount(rounds) / paired_rules/* UNITS_MAX */.dM));
    let series = cut(rounds, read, Math.max(1, shortest));
    if (shortest < 1)
        series = { ...cut(rounds, read, shortest), unjoined: series.unjoined };
    while (series.autocorrelation > paired_rules/* AUTOCORRELATION_MAX */.Zf) {
        const joined = cut(rounds, read, 2 * series.quadsPerUnit);
        if (joined.quadsPerUnit > 1 && joined.units.length < unitsKept)
            break;
        series = { ...joined, unjoined: series.unjoined };
    }
    return series;
}
function cut(rounds, read, quadsPerUnit) {
    const byRound = rounds.map(({ quads }) => spansOf(quads, quadsPerUnit).flatMap((span) => {
        const levels = read(span);
        if (levels === undefined)
            return [];
        return [{ ...levels, ratio: levels.head - levels.base, quads: span.quads }];
    }));
    const ratios = byRound.map((units) => units.map(({ ratio }) => ratio));
    return {
        quadsPerUnit,
        units: byRound.flat(),
        unjoined: byRound,
        autocorrelation: Math.max(lagOneAutocorrelation(ratios), quadsPerUnit < 1 ? partnerCorrelation(ratios) : -1),
    };
}
/** Cuts a round into spans of that length; of whole quads as equal as can be, with none left over. */
function spansOf(quads, quadsPerUnit) {
    if (quadsPerUnit < 1) {
        const length = pairing_limits/* QUARTERS */.uy * quadsPerUnit;
        return quads.flatMap((quad) => Array.from({ length: 1 / quadsPerUnit }, (_, at) => {
            return { quads: [quad], from: at * length, to: (at + 1) * length };
        }));
    }
    const count = Math.floor(quads.length / quadsPerUnit);
    return Array.from({ length: count }, (_, at) => {
        const from = Math.floor((at * quads.length) / count);
        return wholeQuads(quads.slice(from, Math.floor(((at + 1) * quads.length) / count)));
    });
}
function wholeQuads(quads) {
    return { quads, from: 0, to: pairing_limits/* QUARTERS */.uy };
}
/** The shortest length that a unit can have, of at least so many quads or such a part of one. */
function unitLength(quads) {
    for (let length = 1 / pairing_limits/* QUARTERS */.uy; length < 1; length *= 2)
        if (quads <= length)
            return length;
    return Math.ceil(quads);
}
/**
 * How many quads, or what part of one, hold enough samples in each variant; Infinity: not all of
 * them together do.
 */
function quadsNeeded(rounds, { request, share, beyondMin, samplesMin = 1 }) {
    let quads = 0;
    const samples = { base: 0, head: 0 };
    for (const quad of rounds.flatMap((round) => round.quads)) {
        quads += 1;
        samples.base += samplesIn(quad.base.requests[request]);
        samples.head += samplesIn(quad.head.requests[request]);
    }
    const perQuad = Math.min(samples.base, samples.head) / quads;
    const wanted = Math.max(samplesMin, beyondMin / (1 - share));
    const needed = unitLength(wanted / perQuad - ROUNDING);
    return needed <= quads ? needed : Infinity;
}
const responseTimesIn = ({ responseTimes }, { from, to }) => responseTimes.slice(from, to);
/** Reads a percentile of one request. */
function percentileReader({ request, share }, timesOf = responseTimesIn) {
    return (span) => {
        const level = (variant) => {
            const lists = span.quads.flatMap((quad) => timesOf(quad[variant].requests[request], span));
            const buckets = (0,coarse_buckets/* mergedBuckets */.Gi)(lists.filter((list) => list.length > 0));
            return buckets.length === 0 ? undefined : (0,ln.ln)((0,bucket_quantile/* bucketQuantile */.o)(buckets, share));
        };
        const base = level("base");
        const head = level("head");
        return base === undefined || head === undefined ? undefined : { base, head };
    };
}
/** The mean over several readers: of logarithms, so every request counts the same. */
function meanReader(readers) {
    return (span) => {
        const levels = readers.flatMap((read) => read(span) ?? []);
        // A mean over other requests than in the other units would move with which are missing.
        if (levels.length < readers.length)
            return undefined;
        const mean = (variant) => levels.reduce((sum, each) => sum + each[variant], 0) / levels.length;
        return { base: mean("base"), head: mean("head") };
    };
}
/** The base's logarithm in the typical quad. */
function typicalBase({ unjoined }) {
    return (0,median/* median */.J)(unjoined.flat().map(({ base }) => base));
}
function quadCount(rounds) {
    return rounds.reduce((sum, { quads }) => sum + quads.length, 0);
}

;// CONCATENATED MODULE: ./lib/gate/ab/failure-row.js





/** All requests together, which a pass needs; then each of several by itself. */
function failureFiguresOf(rounds) {
    const names = rounds[0]?.requests ?? [];
    const all = figureOf(rounds, undefined, (blocks) => blocks);
    const each = names.length > 1
        ? names.map((name, request) => figureOf(rounds, name, (blocks) => [blocks[request]]))
        : [];
    return [all, ...each];
}
function figureOf(rounds, request, select) {
    const base = { count: 0, of: 0 };
    const head = { count: 0, of: 0 };
    let worstQuad = { count: 0, of: 0 };
    let failedRounds = 0;
    for (const { quads } of rounds) {
        const before = head.count;
        for (const quad of quads) {
            addTo(base, select(quad.base.requests));
            const here = { count: 0, of: 0 };
            addTo(here, select(quad.head.requests));
            head.count += here.count;
            head.of += here.of;
            if (here.count > worstQuad.count)
                worstQuad = here;
        }
        if (head.count > before)
            failedRounds += 1;
    }
    return {
        request,
        required: request === undefined,
        base,
        head,
        worstQuad,
        rounds: failedRounds,
        of: { rounds: rounds.length, quads: quadCount(rounds) },
    };
}
function addTo(tally, blocks) {
    for (const { succeeded, failed } of blocks) {
        tally.count += failed;
        tally.of += succeeded + failed;
    }
}
/**
 * Failures of the head beside those of the base (STATS 2.5): more, beyond the margin, also without
 * the head's worst quad, and in more than one round. One burst, as of a connection pool that was
 * reset, is no change of the code.
 */
function failureRow(figure, allowance) {
    const { request, required, base, head, worstQuad, rounds, of } = figure;
    const evidence = { base, head, worstQuad: worstQuad.count, rounds };
    const row = {
        request,
        quantity: "failed_ratio",
        unit: "ratio",
        required,
        units: of.quads,
        unitsNeeded: 1,
        quadsPerUnit: 1,
        samples: { base: base.of, head: head.of },
        failures: evidence,
        explanation: undefined,
        pooled: undefined,
    };
    if (base.of === 0 || head.of === 0) {
        const nothing = { base: undefined, head: undefined, change: undefined };
        return { ...row, status: "not_eligible", ...nothing };
    }
    const z = (0,normal/* normalQuantile */.Z)(1 - allowance.alarm);
    const { lower, upper } = (0,proportion/* newcombeBounds */.u)({ head, base }, z);
    const { upper: ruledOut } = (0,proportion/* newcombeBounds */.u)({ head, base }, (0,normal/* normalQuantile */.Z)(1 - allowance.miss));
    const isWorse = head.count >= comparison_rules/* failureRule */.dB.failuresMin &&
        lower > comparison_rules/* failureRule */.dB.failMargin &&
        isMoreThanOneBurst(figure, z) &&
        (of.rounds < 2 || rounds >= 2);
    // Nothing failed: what the interval does not rule out is for want of exchanges alone.
    const isClean = base.count === 0 && head.count === 0;
    let status = "cannot_tell";
    if (isWorse)
        status = "regression";
    else if (upper < -comparison_rules/* failureRule */.dB.failMargin)
        status = "improved";
    else if (isClean || ruledOut < comparison_rules/* failureRule */.dB.passBound)
        status = "no_regression";
    return {
        ...row,
        status,
        base: base.count / base.of,
        head: head.count / head.of,
        change: {
            estimate: head.count / head.of - base.count / base.of,
            lower,
            upper,
            margin: comparison_rules/* failureRule */.dB.failMargin,
            passBound: comparison_rules/* failureRule */.dB.passBound,
            ruledOut,
            smallestSeen: (0,failure_comparison/* smallestFailureGrowth */.rn)(base, { of: head.of, z }),
        },
    };
}
function isMoreThanOneBurst({ base, head, worstQuad }, z) {
    const rest = { count: head.count - worstQuad.count, of: head.of - worstQuad.of };
    if (rest.of <= 0)
        return false;
    return (0,proportion/* newcombeBounds */.u)({ head: rest, base }, z).lower > comparison_rules/* failureRule */.dB.failMargin;
}

;// CONCATENATED MODULE: ./lib/gate/ab/needed-time.js

/**
 * How long the run would have to be for every figure that kept it undecided: an interval narrows
 * with the root of its units, and rounds grow in number with the time.
 *
 * @param loadNanos of this run
 * @returns undefined: more than is worth it, or nothing is undecided
 */
function neededTimeOf(undecided, loadNanos) {
    let longest;
    for (const { row, ratio } of undecided) {
        if (ratio === undefined)
            continue;
        const { half, needed } = shortfallOf(ratio);
        const times = (half / needed) * (half / needed);
        const found = { row, half, needed, loadNanos: Math.round(loadNanos * Math.max(1, times)) };
        if (longest === undefined || found.loadNanos > longest.loadNanos)
            longest = found;
    }
    return longest !== undefined && longest.loadNanos <= paired_rules/* SUGGESTED_TIME_MAX */.ZW ? longest : undefined;
}
/** Of the decisions that the estimate allows, the one that lacks less. */
function shortfallOf({ estimate, lower, ruledOut, failMargin, passBound }) {
    const pass = { half: ruledOut - estimate, needed: passBound - estimate };
    const fail = { half: estimate - lower, needed: estimate - failMargin };
    if (pass.needed <= 0)
        return fail;
    if (fail.needed <= 0)
        return pass;
    return pass.half / pass.needed < fail.half / fail.needed ? pass : fail;
}

;// CONCATENATED MODULE: ./lib/gate/ab/paired-budget.js



/**
 * Bonferroni over figures and looks, so that an interval and its verdict agree. With few quads the
 * figures that a pass needs may have no bounds when all share: then only they do.
 *
 * @param counts rows of failures and rates
 */
function allowancesOf(figures, { counts, ...plan }) {
    const { looks } = plan;
    const eligible = figures.filter((figure) => unitsOf(figure) >= paired_rules/* UNITS_MIN */.zq);
    const required = eligible.filter((figure) => figure.required);
    const alarmIn = (among, figure) => (0,alarm_shares/* timeAlarm */.PR)(kindOf(figure), sharingOf(among), plan);
    const isEnough = (among) => required.every((figure) => unitsOf(figure) >= (0,alarm_shares/* unitsNeeded */.Fw)(alarmIn(among, figure)));
    let judged = eligible;
    if (isEnough(eligible)) {
        // What cannot be judged even so is left out: what it would spend is the others'.
        judged = eligible.filter((figure) => unitsOf(figure) >= (0,alarm_shares/* unitsNeeded */.Fw)(alarmIn(eligible, figure)));
    }
    else if (isEnough(required)) {
        judged = required;
    }
    const miss = comparison_rules/* MISS_BUDGET */.N7 / looks;
    return {
        budget: {
            alarm: comparison_rules/* ALARM_BUDGET */.ou,
            miss: comparison_rules/* MISS_BUDGET */.N7,
            comparisons: judged.length + counts,
            looks,
        },
        ofTime: (figure) => {
            const shares = judged.includes(figure);
            const alarm = alarmIn(shares ? judged : eligible, figure);
            return { alarm, miss, unitsNeeded: (0,alarm_shares/* unitsNeeded */.Fw)(alarm), shares };
        },
        ofCount: { alarm: ((comparison_rules/* ALARM_BUDGET */.ou / looks) * paired_rules/* COUNTS_BUDGET_SHARE */.Fp) / counts, miss },
    };
}
function unitsOf({ series }) {
    return series?.units.length ?? 0;
}
function kindOf({ request }) {
    return request === undefined ? "ofMean" : "ofRequests";
}
function sharingOf(figures) {
    const ofMean = figures.filter((figure) => kindOf(figure) === "ofMean").length;
    return { ofMean, ofRequests: figures.length - ofMean };
}

;// CONCATENATED MODULE: ./lib/gate/ab/paired-decision.js



/** The verdict, and whether another round can still change it. */
function decisionOf(evidence) {
    const { verdict, reasons } = verdictOf(evidence);
    const { roundsDone, settings } = evidence;
    const [first, ...others] = reasons;
    (0,assert/* assert */.v)(first !== undefined, "a verdict has a reason");
    const isLast = !settings.stopsEarly || roundsDone >= settings.rounds;
    const next = isLast || isFinal(verdict, evidence) ? "stop" : "another_round";
    return { verdict, next, reasons: [first, ...others] };
}
/**
 * Invalid, fail, inconclusive, pass: the first that applies. What the head itself kept from being
 * measured does not excuse it: a regression stands then, a pass does not.
 */
function verdictOf({ rows, validity, drift }) {
    const broken = validity.filter(({ status }) => status === "broken");
    const unfit = broken.filter(({ cause }) => cause !== "target");
    if (unfit.length > 0)
        return { verdict: "invalid", reasons: unfit.map(brokenReason) };
    const moving = drift?.moving === true ? [{ kind: "moving", drift }] : [];
    const regressions = rows.filter(({ status }) => status === "regression");
    const standing = regressions.filter((row) => !mayRecover(row, drift));
    if (standing.length > 0) {
        const reasons = standing.map((row) => ({ kind: "regression", row }));
        return { verdict: "fail", reasons: [...reasons, ...broken.map(brokenReason)] };
    }
    if (broken.length > 0)
        return { verdict: "invalid", reasons: broken.map(brokenReason) };
    const required = rows.filter((row) => row.required);
    const undecided = required
        .filter((row) => row.status === "cannot_tell" || isNeeded(row, required))
        .map((row) => ({ kind: "cannot_tell", row }));
    if (moving.length > 0 || undecided.length > 0) {
        return { verdict: "inconclusive", reasons: [...moving, ...undecided] };
    }
    const fine = required.filter(({ status }) => status !== "not_eligible");
    return { verdict: "pass", reasons: fine.map((row) => ({ kind: "no_regression", row })) };
}
/** A head that gets faster all the time may end up within the margin; one that gets slower may not. */
function mayRecover({ unit, change }, drift) {
    if (unit !== "nanos" || change === undefined || drift?.moving !== true)
        return false;
    // From its middle to its end a round moves by half of what it moves in all.
    const atEnd = (0,ln.ln)(1 + change.lower) + drift.overRound / 2;
    return drift.overRound < 0 && atEnd <= (0,ln.ln)(1 + change.margin);
}
function brokenReason(rule) {
    return { kind: "broken", rule };
}
/** A rare request need not be eligible; but without any p50 nothing was compared. */
function isNeeded(row, required) {
    if (row.status !== "not_eligible")
        return false;
    if (row.request === undefined && row.quantity === "failed_ratio")
        return true;
    return (row.quantity === "p50" &&
        required.every(({ quantity, status }) => quantity !== "p50" || status === "not_eligible"));
}
/** Whether further rounds are to no purpose. */
function isFinal(verdict, { rows, validity }) {
    switch (verdict) {
        case "fail":
            return true;
        case "inconclusive":
            return false;
        case "invalid":
            // More quads may yet be fit, and enough.
            return validity.some(({ rule, status }) => status === "broken" && rule !== "quads_fit" && rule !== "enough_quads");
        case "pass":
            // A worsening below the margin should be seen precisely, and not be waved through early.
            return rows.every(({ required, unit, change }) => !required || unit !== "nanos" || (change?.estimate ?? 0) < paired_rules/* EARLY_PASS_CHANGE_MAX */._m);
    }
    return verdict;
}

;// CONCATENATED MODULE: ./lib/gate/ab/paired-validity.js


/**
 * Rules of a run that hold for a comparison as they stand. The others ask of the whole run what is
 * asked here of each quad or of each variant.
 */
const runRules = new Set([
    "log_complete",
    "not_interrupted",
    "accounting",
    "generator_resources",
    "generator_cpu",
    "event_loop",
]);
/**
 * @param fit the rounds without their unfit quads
 * @param run what the gate says of the whole run
 */
function pairedValidityOf(rounds, fit, run) {
    const quads = quadCount(rounds);
    const left = quadCount(fit);
    const unfit = quads === 0 ? 0 : (quads - left) / quads;
    const base = sumOf(fit, "base");
    const head = sumOf(fit, "head");
    return [
        runRow(run),
        atMost("quads_fit", { cause: "generator", observed: unfit, limit: paired_rules/* UNFIT_QUADS_RATIO_MAX */.D2 }),
        {
            rule: "enough_quads",
            ...(left >= paired_rules/* UNITS_MIN */.zq ? held : { status: "broken", cause: "run" }),
            observed: left,
            limit: paired_rules/* UNITS_MIN */.zq,
            unit: "count",
            broken: [],
        },
        // A rate that already the base cannot keep is no measure of the head.
        atMost("base_keeps_rate", {
            cause: "run",
            observed: shareOf(base.dropped, base.planned),
            limit: paired_rules/* DROPPED_RATIO_MAX */.im,
        }),
        atMost("head_keeps_rate", {
            cause: "target",
            observed: shareOf(head.dropped, head.planned),
            limit: paired_rules/* DROPPED_RATIO_MAX */.im,
        }),
        atMost("base_succeeds", {
            cause: "run",
            observed: shareOf(base.failed, base.succeeded + base.failed),
            limit: paired_rules/* BASE_FAILED_RATIO_MAX */.ZK,
        }),
    ];
}
const held = { status: "held", cause: undefined };
function runRow(run) {
    const broken = run.filter(({ rule, status }) => runRules.has(rule) && status === "broken");
    const [first] = broken;
    const verdict = first === undefined ? held : { status: "broken", cause: first.cause };
    return {
        rule: "run_valid",
        ...verdict,
        observed: broken.length,
        limit: 0,
        unit: "count",
        broken,
    };
}
function atMost(rule, { cause, observed, limit }) {
    const verdict = observed <= limit ? held : { status: "broken", cause };
    return { rule, ...verdict, observed, limit, unit: "ratio", broken: [] };
}
function sumOf(rounds, variant) {
    const sum = { planned: 0, dropped: 0, succeeded: 0, failed: 0 };
    const add = ({ planned, dropped, succeeded, failed }) => {
        sum.planned += planned;
        sum.dropped += dropped;
        sum.succeeded += succeeded;
        sum.failed += failed;
    };
    for (const { quads } of rounds)
        for (const quad of quads)
            quad[variant].requests.forEach(add);
    return sum;
}
function shareOf(count, of) {
    return of === 0 ? 0 : count / of;
}

// EXTERNAL MODULE: ./lib/base/sample-size.js
var sample_size = __webpack_require__(9029);
;// CONCATENATED MODULE: ./lib/gate/ab/pooled-tail.js





const P99 = 0.99;
/** So close to all that its nearest rank is the last, whatever the number of samples. */
const ALL = 1 - 1e-12;
/**
 * What the typical unit does not show, because it strikes in few of them: a tail of the whole run
 * that is far longer with the head. One stall owns such a tail, so it warns and does not fail.
 */
function pooledTailsOf(rounds) {
    const names = rounds[0]?.requests ?? [];
    const quads = rounds.flatMap((round) => round.quads);
    return names.flatMap((request, index) => {
        const pooled = (variant) => (0,coarse_buckets/* mergedBuckets */.Gi)(timesOf(quads, variant, index));
        const base = pooled("base");
        const head = pooled("head");
        const enough = (0,sample_size/* samplesNeededFor */.g)(P99 * 100);
        if (Math.min((0,coarse_buckets/* bucketTotal */.HI)(base), (0,coarse_buckets/* bucketTotal */.HI)(head)) < enough)
            return [];
        const tails = [
            { statistic: "p99", share: P99 },
            { statistic: "max", share: ALL },
        ];
        return tails.flatMap(({ statistic, share }) => {
            const baseNanos = (0,bucket_quantile/* bucketQuantile */.o)(base, share);
            const headNanos = (0,bucket_quantile/* bucketQuantile */.o)(head, share);
            const limit = paired_rules/* TAIL_RATIO_MIN */.mK * baseNanos;
            const beyond = quads.map(({ base: ofBase, head: ofHead }) => ({
                base: isBeyond(ofBase.requests[index], limit),
                head: isBeyond(ofHead.requests[index], limit),
            }));
            const found = beyond.filter((quad) => quad.head).length;
            if (headNanos <= limit || found < paired_rules/* TAIL_QUADS_MIN */.dB)
                return [];
            const alone = {
                head: beyond.filter((quad) => quad.head && !quad.base).length,
                base: beyond.filter((quad) => quad.base && !quad.head).length,
            };
            return [{ request, statistic, baseNanos, headNanos, quads: found, alone }];
        });
    });
}
function isBeyond(block, limit) {
    return block.responseTimes.some((times) => times.length > 0 && (0,bucket_quantile/* bucketShareAbove */.f)(times, limit) > 0);
}
function timesOf(quads, variant, request) {
    return quads
        .map((quad) => responseTimeOf(quad[variant].requests[request]))
        .filter((times) => times.length > 0);
}

// EXTERNAL MODULE: ./lib/gate/generator-validity.js
var generator_validity = __webpack_require__(5125);
;// CONCATENATED MODULE: ./lib/gate/ab/quad-fitness.js



/**
 * The rounds without the quads in which generator or machine were unfit. A quad goes as a whole,
 * with all its slices: what is left out never depends on what a variant did.
 */
function withoutUnfit(rounds, timer) {
    const quads = rounds.flatMap((round) => round.quads);
    const times = quads.flatMap(({ base }) => base.requests.flatMap(({ responseTimes }) => responseTimes));
    const median = (0,bucket_quantile/* bucketQuantile */.o)((0,coarse_buckets/* mergedBuckets */.Gi)(times), 0.5);
    const limit = (0,generator_validity/* latenessLimit */.dk)(timer, Number.isNaN(median) ? 0 : median);
    const isFit = ({ fitness }) => (fitness.latenessP99Nanos ?? 0) <= limit && (fitness.stealShare ?? 0) <= generator_validity/* STEAL_SHARE_MAX */.tq;
    return rounds.map((round) => ({ ...round, quads: round.quads.filter(isFit) }));
}

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/gate/margins.js
var margins = __webpack_require__(4092);
// EXTERNAL MODULE: ./lib/stats/signed-rank.js
var signed_rank = __webpack_require__(8346);
;// CONCATENATED MODULE: ./lib/gate/ab/paired-interval.js



/**
 * The ratio of two variants and its bounds, as logarithms (STATS 2.2): the Hodges–Lehmann estimate
 * of the units' ratios, its exact signed-rank bounds, and in quadrature what starts of the same
 * code differ by. Exchanging the variants' names within a quad, as the coin that orders it does,
 * makes the ratios of equal variants symmetric, which is all that the bounds assume.
 */
class PairedInterval {
    estimate;
    #shift;
    /** Of the difference between the two variants' starts. */
    #startError;
    #inflation;
    /** @param options the spread between starts of the same code, and how many there were */
    constructor({ units, autocorrelation }, { startSpread, starts }) {
        this.#shift = new signed_rank/* SignedRankShift */.n$(units.map(({ ratio }) => ratio));
        this.estimate = this.#shift.estimate;
        this.#startError = Math.sqrt((2 * startSpread * startSpread) / starts);
        // What joining neighbours could not remove, as of an autoregressive series of order one.
        this.#inflation =
            autocorrelation > paired_rules/* AUTOCORRELATION_MAX */.Zf ? (1 + autocorrelation) / (1 - autocorrelation) : 1;
    }
    /** The ratio is beyond each of the bounds with a chance of at most `alpha`. */
    bounds(alpha) {
        const { below, above } = this.halves(alpha);
        return { lower: this.estimate - below, upper: this.estimate + above };
    }
    halves(alpha) {
        const { lower, upper } = this.#shift.bounds(alpha);
        const start = (0,normal/* normalQuantile */.Z)(1 - alpha) * this.#startError;
        const half = (side) => Math.sqrt(side * side * this.#inflation + start * start);
        return { below: half(this.estimate - lower), above: half(upper - this.estimate) };
    }
}

;// CONCATENATED MODULE: ./lib/gate/ab/judged-ratio.js






/** @param series with units enough for the allowance */
function judgedRatio(series, test) {
    const { rule, allowance, startSpread, starts } = test;
    const interval = new PairedInterval(series, { startSpread, starts });
    const base = typicalBase(series);
    const { estimate } = interval;
    const { lower, upper } = interval.bounds(allowance.alarm);
    const { upper: ruledOut } = interval.bounds(allowance.miss);
    const { failMargin, passBound } = (0,margins/* marginsOf */.p)(rule, base);
    const half = estimate - lower;
    const deviation = half / (0,normal/* normalQuantile */.Z)(1 - allowance.alarm);
    let status = "cannot_tell";
    if (lower > failMargin)
        status = "regression";
    else if (upper < -failMargin)
        status = "improved";
    else if (ruledOut < passBound)
        status = "no_regression";
    return {
        status,
        base,
        estimate,
        lower,
        upper,
        failMargin,
        passBound,
        ruledOut,
        smallestSeen: failMargin + half + (0,normal/* normalQuantile */.Z)(comparison_rules/* POWER */.wY) * deviation,
        halfAt: (confidence) => {
            const { below, above } = interval.halves((1 - confidence) / 2);
            return Math.max(below, above);
        },
    };
}
/** As it is shown: of a time, where more is worse. */
function changeOf(ratio) {
    const relative = (worsening) => (0,exp/* exp */.o)(worsening) - 1;
    return {
        estimate: relative(ratio.estimate),
        lower: relative(ratio.lower),
        upper: relative(ratio.upper),
        margin: relative(ratio.failMargin),
        passBound: relative(ratio.passBound),
        ruledOut: relative(ratio.ruledOut),
        smallestSeen: relative(ratio.smallestSeen),
    };
}

;// CONCATENATED MODULE: ./lib/gate/ab/rate-row.js








/** Of an open load, whose rate is the schedule's: how much of it a variant got done. */
const sustainedRule = {
    failMargin: 1 / paired_rules/* SUSTAINED_RATIO_MIN */.U1 - 1,
    passBound: 1 / paired_rules/* SUSTAINED_RATIO_MIN */.U1 - 1,
    floorNanos: 0,
};
/**
 * The rate (STATS 2.5). A closed load goes as fast as its target, so its rate is a figure like a
 * time. An open load is given; there the question is whether the head gets done what the base does.
 */
function rateRow(rounds, test) {
    const isOpen = test.model === "open";
    const rule = isOpen ? sustainedRule : comparison_rules/* rateRule */.h2;
    const needed = (0,alarm_shares/* unitsNeeded */.Fw)(test.allowance.alarm);
    const length = { quadsPerUnit: 1, unitsKept: needed };
    const series = ratioSeries(rounds, isOpen ? readSustained : readRate, length);
    const quads = rounds.flatMap((round) => round.quads);
    const row = {
        request: undefined,
        quantity: "rate",
        unit: "perSecond",
        required: true,
        units: series.units.length,
        unitsNeeded: needed,
        quadsPerUnit: series.quadsPerUnit,
        samples: { base: total(quads, "base", plannedIn), head: total(quads, "head", plannedIn) },
        failures: undefined,
        explanation: undefined,
        pooled: undefined,
    };
    if (series.units.length < needed) {
        const nothing = { base: undefined, head: undefined, change: undefined };
        return { ...row, status: "not_eligible", ...nothing };
    }
    // What a start changes is how fast a variant is, not whether it gets done what is asked of it.
    const startSpread = isOpen ? 0 : test.startSpread;
    const { allowance, starts } = test;
    const ratio = judgedRatio(series, { rule, allowance, startSpread, starts });
    const rateOf = (variant) => total(quads, variant, endedIn) /
        (total(quads, variant, ({ recordedNanos }) => recordedNanos) / time/* NANOS_PER_SECOND */.H9);
    return {
        ...row,
        status: isOpen ? sustainedStatus(quads, ratio.status) : ratio.status,
        base: rateOf("base"),
        head: rateOf("head"),
        change: rate_row_changeOf(ratio),
    };
}
/** Below the limit and not certainly so, nothing can be told; at or above it, nothing is wrong. */
function sustainedStatus(quads, status) {
    const sustained = (blocks) => endedIn(blocks) >= paired_rules/* SUSTAINED_RATIO_MIN */.U1 * plannedIn(blocks);
    const head = total(quads, "head", endedIn) / total(quads, "head", plannedIn);
    if (head >= paired_rules/* SUSTAINED_RATIO_MIN */.U1)
        return "no_regression";
    const ofBase = quads.filter(({ base }) => sustained(base)).length / quads.length;
    return status === "regression" && ofBase >= paired_rules/* SUSTAINED_QUADS_MIN */.jg ? "regression" : "cannot_tell";
}
/** More of it is better: the logarithms are negated, and shown the right way round. */
function rate_row_changeOf(ratio) {
    const relative = (worsening) => (0,exp/* exp */.o)(-worsening) - 1;
    return {
        estimate: relative(ratio.estimate),
        lower: relative(ratio.upper),
        upper: relative(ratio.lower),
        margin: -relative(ratio.failMargin),
        passBound: -relative(ratio.passBound),
        ruledOut: relative(ratio.ruledOut),
        smallestSeen: -relative(ratio.smallestSeen),
    };
}
const readRate = ({ quads }) => ({
    base: slowness(quads, "base", ({ recordedNanos }) => recordedNanos),
    head: slowness(quads, "head", ({ recordedNanos }) => recordedNanos),
});
const readSustained = ({ quads }) => ({
    base: slowness(quads, "base", plannedIn),
    head: slowness(quads, "head", plannedIn),
});
/** The half more is for a variant that got nothing done: it has a logarithm, and a bad one. */
function slowness(quads, variant, per) {
    return (0,ln.ln)(total(quads, variant, per) + 0.5) - (0,ln.ln)(total(quads, variant, endedIn) + 0.5);
}
function total(quads, variant, count) {
    return quads.reduce((sum, quad) => sum + count(quad[variant]), 0);
}
function endedIn({ requests }) {
    return requests.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0);
}
function plannedIn({ requests }) {
    return requests.reduce((sum, { planned }) => sum + planned, 0);
}

;// CONCATENATED MODULE: ./lib/gate/ab/smaller-floor.js
/** Digits of a floor that is suggested: it is rounded up to them. */
const SUGGESTED_DIGITS = 2;
/**
 * Whether a smaller absolute floor than the scenario's would do, where that is what decides.
 *
 * @param measured p50 of the base, and what it could differ by unnoticed, relative
 * @returns undefined: the relative margin decides, or the noise is as large as the floor
 */
function smallerFloorOf({ failMargin, floorNanos }, { baseNanos, noise }) {
    const share = floorNanos / baseNanos;
    const supportedNanos = roundedUp(noise * baseNanos);
    if (share <= failMargin || supportedNanos >= floorNanos)
        return undefined;
    return { floorNanos, share, supportedNanos };
}
function roundedUp(nanos) {
    const digits = Math.ceil(nanos).toString().length;
    const step = 10 ** Math.max(0, digits - SUGGESTED_DIGITS);
    return Math.ceil(nanos / step) * step;
}

;// CONCATENATED MODULE: ./lib/gate/ab/spared-figures.js


/**
 * A pass needs p95 of each of a few requests. One that has a part of the arrivals only can have an
 * interval so wide that unchanged code often cannot pass it, and the more requests there are, the
 * likelier one of them keeps it from its pass. Such a p95 need not pass by itself, provided that the
 * mean over requests does in which it is, and that it would pass with a chance of SPARED_MISS in the
 * place of MISS_BUDGET. How wide an interval is does not depend on which variant is slower.
 */
function withSpared(verdicts, { miss, looks }) {
    const mean = verdicts.find(({ row }) => row.request === undefined && row.quantity === "p95");
    const passed = mean?.row.status === "no_regression" ? mean.figure.included : [];
    return verdicts.map((verdict) => {
        const { row, ratio, figure } = verdict;
        const isSpared = row.required &&
            row.quantity === "p95" &&
            row.status === "cannot_tell" &&
            ratio !== undefined &&
            figure.included.every((request) => passed.includes(request)) &&
            !couldPass(ratio, miss) &&
            ratio.estimate + ratio.halfAt(1 - (2 * paired_rules/* SPARED_MISS */.Zc) / looks) < ratio.passBound;
        return isSpared ? { ...verdict, row: { ...row, required: false } } : verdict;
    });
}
/** Whether an interval so wide would nearly always pass where nothing changed. */
function couldPass({ estimate, ruledOut, passBound }, miss) {
    const half = ruledOut - estimate;
    const deviation = half / (0,normal/* normalQuantile */.Z)(1 - miss);
    return half + (0,normal/* normalQuantile */.Z)(paired_rules/* PASS_CHANCE_MIN */.Us) * deviation < passBound;
}

;// CONCATENATED MODULE: ./lib/gate/ab/start-spread.js





/** Bounds at this chance are a standard error away from the estimate. */
const ONE_ERROR = (0,normal/* normalTail */.W)(1);
/** A hundredth of a percent: of no consequence, and a flag can say it. */
const STEPS = 10_000;
/** What each round by itself says of a ratio; those of too few units are left out. */
function roundEstimates({ unjoined }) {
    return unjoined.flatMap((units, round) => {
        if (units.length < (0,signed_rank/* signedRankValuesMin */.RR)(ONE_ERROR))
            return [];
        const shift = new signed_rank/* SignedRankShift */.n$(units.map(({ ratio }) => ratio));
        const { lower, upper } = shift.bounds(ONE_ERROR);
        return [{ round, estimate: shift.estimate, error: (upper - lower) / 2 }];
    });
}
/**
 * What two starts of the same code differ by on this project's runners (STATS 2.2): how much the
 * rounds of a comparison differ beyond what their own noise explains, halved, as both variants are
 * started each time.
 *
 * @param comparisons the rounds of earlier ones; the change that each judged does not matter
 * @returns undefined until START_SPREAD_ROUNDS_MIN are known
 */
function startSpreadOf(comparisons) {
    const usable = comparisons.filter((rounds) => rounds.length > 1);
    const rounds = usable.flat();
    if (rounds.length < START_SPREAD_ROUNDS_MIN)
        return undefined;
    const degrees = rounds.length - usable.length;
    const between = usable.reduce((sum, some) => sum + (some.length - 1) * variance(some.map(({ estimate }) => estimate)), 0) / degrees;
    const within = mean(rounds.map(({ error }) => error * error));
    const spread = Math.sqrt(Math.max(0, between - within) / 2);
    const bounded = Math.min(START_SPREAD_MAX, Math.max(START_SPREAD_MIN, spread));
    return {
        deviation: Math.round(bounded * STEPS) / STEPS,
        from: { rounds: rounds.length, runs: usable.length },
    };
}

;// CONCATENATED MODULE: ./lib/stats/theil-sen.js

/**
 * The slope that several series have in common, per step of a series: the median slope of all pairs
 * of values of the same series, and its bounds from the normal approximation of Kendall's S.
 *
 * Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63, 1968; over several
 * series Hirsch, Slack & Smith, Techniques of trend analysis for monthly water quality data, Water
 * Resources Research 18, 1982.
 *
 * @param z the normal quantile of one bound's confidence
 * @returns infinite bounds where there are too few values; NaN without two values in one series
 */
function theilSenSlope(series, z) {
    const slopes = [];
    let variance = 0;
    for (const values of series) {
        const n = values.length;
        variance += (n * (n - 1) * (2 * n + 5)) / 18;
        for (let i = 0; i < n; i += 1) {
            for (let j = i + 1; j < n; j += 1)
                slopes.push((values[j] - values[i]) / (j - i));
        }
    }
    slopes.sort((a, b) => a - b);
    // The larger of the whole numbers around it: the interval is then rather too wide.
    const span = Math.ceil(z * Math.sqrt(variance));
    const below = Math.floor((slopes.length - span) / 2);
    return {
        slope: (0,median/* median */.J)(slopes),
        lower: slopes[below - 1] ?? -Infinity,
        upper: slopes[slopes.length - below] ?? Infinity,
    };
}

;// CONCATENATED MODULE: ./lib/gate/ab/drift.js




/**
 * Whether a ratio moves in the course of the rounds, as when one variant takes longer to warm up:
 * what it is on average is then not what it comes to (STATS 2.2).
 *
 * @param options the figure's fail margin, and whether the rounds' beginnings are left out already
 * @returns undefined: too few units to tell
 */
function driftOf({ unjoined }, { failMargin, cut }) {
    const ratios = unjoined.map((units) => units.map(({ ratio }) => ratio));
    const z = (0,normal/* normalQuantile */.Z)((1 + paired_rules/* DRIFT_CONFIDENCE */.l_) / 2);
    const { slope, lower, upper } = theilSenSlope(ratios, z);
    if (!Number.isFinite(lower) || !Number.isFinite(upper))
        return undefined;
    const length = unjoined.flat().length / unjoined.length;
    const overRound = slope * length;
    const isClear = lower > 0 || upper < 0;
    return {
        overRound,
        lower: lower * length,
        upper: upper * length,
        cut,
        moving: isClear && Math.abs(overRound) > paired_rules/* DRIFT_OF_MARGIN_MAX */.ej * failMargin,
    };
}
/** @param quadsKept of all rounds together, at least so many are left */
function withoutBeginnings(rounds, quadsKept) {
    const spare = Math.max(0, Math.floor((quadCount(rounds) - quadsKept) / rounds.length));
    return rounds.map((round) => {
        const cut = Math.min(spare, Math.ceil(round.quads.length * paired_rules/* DRIFT_CUT */.n8));
        return { ...round, quads: round.quads.slice(cut) };
    });
}

;// CONCATENATED MODULE: ./lib/gate/ab/time-figures.js






/**
 * What is judged of times: each request by itself, and the mean over them. Up to
 * REQUESTS_UNSPLIT_MAX requests a pass needs both. Of more it needs the mean, and each by itself can
 * only fail: a slowdown of all is seen in the mean, and one rare request must not block every pull
 * request.
 *
 * @param looks at the figures in the course of the run, which share the budget for false alarms
 */
function timeFiguresOf(rounds, looks) {
    const names = rounds[0]?.requests ?? [];
    const plan = { requests: names.length, looks };
    const mean = (0,alarm_shares/* meanQuantitiesOf */.MZ)(names.length).map((quantity) => meanFigure(rounds, quantity, (0,alarm_shares/* unitsKept */.e)("ofMean", plan)));
    const kept = (0,alarm_shares/* unitsKept */.e)("ofRequests", plan);
    const each = names.flatMap((_, request) => comparison_rules/* timeQuantities */.l_.map((quantity) => requestFigure(rounds, { request, quantity }, kept)));
    // What is said first is what names a request, where a pass needs each of them.
    return (0,alarm_shares/* needsEach */.Tu)(names.length) ? [...each, ...mean] : [...mean, ...each];
}
function requestFigure(rounds, { request, quantity }, kept) {
    const { requests } = rounds[0];
    const { share } = comparison_rules/* timeRules */.X4[quantity];
    const beyondMin = paired_rules/* SAMPLES_BEYOND_MIN */.Tv;
    const quadsPerUnit = quadsNeeded(rounds, { request, share, beyondMin });
    const length = { quadsPerUnit, unitsKept: kept };
    return {
        request: requests[request],
        requestIndex: request,
        included: [request],
        quantity,
        required: (0,alarm_shares/* needsEach */.Tu)(requests.length) && isRequired(quantity),
        series: Number.isFinite(quadsPerUnit)
            ? ratioSeries(rounds, percentileReader({ request, share }), length)
            : undefined,
        samples: samplesOf(rounds, [request]),
    };
}
function isRequired(quantity) {
    return alarm_shares/* requiredQuantities */.bN.some((each) => each === quantity);
}
/**
 * The mean over requests: of the half that needs fewer quads joined, with all that need no more
 * than these do, or than one. A request that is hardly ever sent would make the units of all as long
 * as its own.
 */
function meanFigure(rounds, quantity, kept) {
    const { share } = comparison_rules/* timeRules */.X4[quantity];
    const needs = rounds[0].requests.map((_, request) => ({
        request,
        needed: quadsNeeded(rounds, {
            request,
            share,
            beyondMin: paired_rules/* SAMPLES_BEYOND_OF_MANY_MIN */.TW,
            samplesMin: paired_rules/* SAMPLES_OF_MANY_MIN */.Rk,
        }),
    }));
    const longest = unitLength(Math.max(1, (0,median/* median */.J)(needs.map(({ needed }) => needed))));
    const those = needs.filter(({ needed }) => needed <= longest);
    const quadsPerUnit = Math.max(...those.map(({ needed }) => needed));
    const included = those.map(({ request }) => request);
    const readers = included.map((request) => percentileReader({ request, share }));
    return {
        request: undefined,
        requestIndex: undefined,
        included,
        quantity,
        required: isRequired(quantity),
        series: Number.isFinite(quadsPerUnit)
            ? ratioSeries(rounds, meanReader(readers), { quadsPerUnit, unitsKept: kept })
            : undefined,
        samples: samplesOf(rounds, included),
    };
}
/** Successful exchanges of some requests. */
function samplesOf(rounds, requests) {
    const samples = { base: 0, head: 0 };
    for (const quad of rounds.flatMap(({ quads }) => quads)) {
        for (const request of requests) {
            samples.base += samplesIn(quad.base.requests[request]);
            samples.head += samplesIn(quad.head.requests[request]);
        }
    }
    return samples;
}

;// CONCATENATED MODULE: ./lib/gate/ab/steady-figures.js





/**
 * The figures of times; without the beginning of each round where the ratio moves, as far as p50 can
 * be judged by what is left.
 *
 * @param options the margin of p50, against which a movement is large or small; and looks at the
 *   figures in the course of the run
 */
function steadyFigures(rounds, { margin, looks }) {
    const figures = timeFiguresOf(rounds, looks);
    const main = mainSeries(figures);
    const drift = driftIn(main, { margin, cut: false });
    const whole = { figures, main, drift, quadsCut: 0 };
    if (main === undefined || drift?.moving !== true)
        return whole;
    const requests = rounds[0].requests.length;
    const kept = (0,alarm_shares/* unitsKept */.e)(requests > 1 ? "ofMean" : "ofRequests", { requests, looks });
    const later = withoutBeginnings(rounds, Math.ceil(kept * main.quadsPerUnit));
    if (quadCount(later) === quadCount(rounds))
        return whole;
    const steady = timeFiguresOf(later, looks);
    const steadyMain = mainSeries(steady);
    return {
        figures: steady,
        main: steadyMain,
        drift: driftIn(steadyMain, { margin, cut: true }),
        quadsCut: quadCount(rounds) - quadCount(later),
    };
}
function mainSeries(figures) {
    let main;
    for (const { quantity, required, series, samples } of figures) {
        if (quantity !== "p50" || !required || series === undefined)
            continue;
        if (main === undefined || samples.base > main.samples)
            main = { series, samples: samples.base };
    }
    return main?.series;
}
function driftIn(series, { margin, cut }) {
    if (series === undefined)
        return undefined;
    return driftOf(series, { failMargin: (0,margins/* marginsOf */.p)(margin, typicalBase(series)).failMargin, cut });
}

// EXTERNAL MODULE: ./lib/stats/change-point.js + 1 modules
var change_point = __webpack_require__(7325);
;// CONCATENATED MODULE: ./lib/stats/bucket-mean.js

/**
 * The arithmetic mean, each value taken for the middle of its bucket: at most 0.2 % off; NaN when
 * empty.
 */
function bucketMean(buckets) {
    let index = 0;
    let count = 0;
    let sum = 0;
    for (let at = 0; at < buckets.length; at += 2) {
        index += buckets[at];
        const values = buckets[at + 1];
        const middle = (0,coarse_buckets/* coarseBucketLow */.oR)(index) + ((0,coarse_buckets/* coarseBucketWidth */.Kf)(index) - 1) / 2;
        count += values;
        sum += values * middle;
    }
    return sum / count;
}

;// CONCATENATED MODULE: ./lib/gate/ab/server-shift.js




/**
 * Which parts of the server's work grew, as its responses say in `Server-Timing`, and of how much:
 * means over the successful exchanges of the request, of which one that lacks an entry took 0 for
 * it. An explanation of what is proven otherwise: nothing is judged by what a server says.
 *
 * @param request its index
 * @returns undefined: no response says that a part grew by a share of the whole worth naming
 */
function serverShift(quads, request) {
    const base = quads.map((quad) => quad.base.requests[request]);
    const head = quads.map((quad) => quad.head.requests[request]);
    const ofNanos = meanTime(head) - meanTime(base);
    const baseNanosOf = entryMeans(base);
    const entries = [...entryMeans(head)]
        .map(([name, headNanos]) => {
        const baseNanos = baseNanosOf.get(name) ?? 0;
        return { name, baseNanos, headNanos, shiftNanos: headNanos - baseNanos };
    })
        .filter(({ shiftNanos }) => shiftNanos > 0 && shiftNanos >= paired_rules/* SERVER_SHARE_MIN */.N0 * ofNanos)
        .toSorted((a, b) => b.shiftNanos - a.shiftNanos)
        .slice(0, paired_rules/* SERVER_ENTRIES_NAMED_MAX */.el);
    return ofNanos > 0 && entries.length > 0 ? { ofNanos, entries } : undefined;
}
function meanTime(blocks) {
    return bucketMean((0,coarse_buckets/* mergedBuckets */.Gi)(blocks.map(responseTimeOf)));
}
function entryMeans(blocks) {
    const exchanges = blocks.reduce((sum, { succeeded }) => sum + succeeded, 0);
    const means = new Map();
    for (const { name, sumNanos } of blocks.flatMap(({ serverTimings }) => serverTimings)) {
        means.set(name, (means.get(name) ?? 0) + sumNanos / exchanges);
    }
    return means;
}

;// CONCATENATED MODULE: ./lib/gate/ab/explanation.js







const phases = {
    connecting: ({ connecting }) => connecting,
    waiting: ({ waiting }) => waiting,
    receiving: ({ receiving }) => receiving,
};
const phaseNames = Object.keys(phases);
/** What a regression looks like from near by: where, in how many units, since when. */
function explanationOf({ requestIndex, quantity }, { unjoined }, failMargin) {
    const { share } = comparison_rules/* timeRules */.X4[quantity];
    const each = unjoined.flat();
    const shifts = requestIndex === undefined
        ? []
        : phaseNames.flatMap((phase) => phaseShift(each, { phase, request: requestIndex, share }));
    return {
        phases: shifts.toSorted((a, b) => b.shiftNanos - a.shiftNanos),
        server: requestIndex === undefined
            ? undefined
            : serverShift(each.flatMap(({ quads }) => quads), requestIndex),
        shareOfUnits: each.filter(({ ratio }) => ratio > failMargin).length / each.length,
        since: stepOf(unjoined, failMargin),
    };
}
/** Nothing where no unit has the phase, as on connections that are all open already. */
function phaseShift(units, { phase, request, share }) {
    const read = percentileReader({ request, share }, (block) => [phases[phase](block)]);
    const levels = units.flatMap(({ quads }) => read(wholeQuads(quads)) ?? []);
    if (levels.length === 0)
        return [];
    const nanos = levels.map(({ base, head }) => ({ base: (0,exp/* exp */.o)(base), head: (0,exp/* exp */.o)(head) }));
    return [
        {
            phase,
            baseNanos: (0,median/* median */.J)(nanos.map(({ base }) => base)),
            headNanos: (0,median/* median */.J)(nanos.map(({ head }) => head)),
            shiftNanos: (0,median/* median */.J)(nanos.map(({ base, head }) => head - base)),
        },
    ];
}
/** The quad from which on the head is slower by more than the margin than before, to the end. */
function stepOf(rounds, failMargin) {
    const places = rounds.flatMap((units, round) => units.map(({ ratio, quads }) => ({ ratio, round, quad: quads[0].index })));
    const change = (0,change_point/* latestChangePoint */.i)(places.map(({ ratio }) => ratio), { sideMin: paired_rules/* STEP_SIDE_MIN */.CE, pMax: paired_rules/* STEP_P_MAX */.JO, marginMin: failMargin });
    if (change === undefined || change.after < change.before)
        return undefined;
    const { round, quad } = places[change.at];
    return { round, quad };
}

;// CONCATENATED MODULE: ./lib/gate/ab/time-row.js





function timeVerdict(figure, { margins, ...test }) {
    const { request, quantity, required, series, samples } = figure;
    const { unitsNeeded, shares } = test.allowance;
    const row = {
        request,
        quantity,
        unit: "nanos",
        required,
        units: series?.units.length ?? 0,
        unitsNeeded,
        quadsPerUnit: series?.quadsPerUnit ?? 0,
        samples,
        pooled: pooledOf(figure),
        failures: undefined,
    };
    if (series === undefined || !shares || series.units.length < unitsNeeded) {
        const nothing = { base: undefined, head: undefined, change: undefined, explanation: undefined };
        return { row: { ...row, status: "not_eligible", ...nothing }, ratio: undefined };
    }
    const ratio = judgedRatio(series, { ...test, rule: margins[quantity] });
    const { status, base, estimate } = ratio;
    return {
        ratio,
        row: {
            ...row,
            status,
            base: (0,exp/* exp */.o)(base),
            head: (0,exp/* exp */.o)(base + estimate),
            change: changeOf(ratio),
            explanation: status === "regression" ? explanationOf(figure, series, ratio.failMargin) : undefined,
        },
    };
}
function pooledOf({ requestIndex, quantity, series }) {
    if (requestIndex === undefined || series === undefined)
        return undefined;
    const { share } = comparison_rules/* timeRules */.X4[quantity];
    const read = percentileReader({ request: requestIndex, share });
    const judged = series.unjoined.flat().flatMap(({ quads }) => quads);
    const levels = read(wholeQuads(judged));
    if (levels === undefined)
        return undefined;
    return { baseNanos: (0,exp/* exp */.o)(levels.base), headNanos: (0,exp/* exp */.o)(levels.head) };
}

;// CONCATENATED MODULE: ./lib/gate/ab/judge-paired.js


















/**
 * Judges a head that was measured in the same minutes and on the same machine as its base, in
 * alternating slices (STATS 2.2, 2.5, 2.7). The unit is the quad, in a duet the window of both, or
 * such a part of it as holds enough exchanges for the figure; never the request.
 *
 * A regression is confirmed when the lower bound of the worsening is beyond the fail margin, and
 * ruled out when its upper bound is below the pass bound; what is neither cannot be told. The same
 * rounds and settings give the same judgement.
 *
 * @param all the rounds in the order of the run; at least one
 * @param run what the gate says of the validity of the whole run
 */
function judgePaired(all, run, settings) {
    (0,assert/* assert */.v)(all.length > 0, "a comparison has at least one round");
    const requests = all[0].requests.length;
    (0,assert/* assert */.v)(all.every((round) => round.requests.length === requests), "all rounds of a comparison have the same requests");
    const fit = withoutUnfit(all, settings.timer);
    const looks = settings.stopsEarly ? settings.rounds : 1;
    const steady = steadyFigures(fit, { margin: settings.margins.p50, looks });
    const { figures, main, drift, quadsCut } = steady;
    const failures = failureFiguresOf(fit);
    const counts = failures.length + 1;
    const allowances = allowancesOf(figures, { counts, looks, requests });
    const { model, margins, restarts } = settings;
    const startSpread = settings.startSpread?.deviation ?? paired_rules/* START_SPREAD */.Z3;
    const starts = restarts ? all.length : 1;
    const test = { margins, startSpread, starts };
    const verdicts = figures.map((figure) => {
        const verdict = timeVerdict(figure, { ...test, allowance: allowances.ofTime(figure) });
        return { ...verdict, figure };
    });
    const tails = pooledTailsOf(fit);
    const times = withTailsAsked(withSpared(verdicts, allowances.budget), tails, requests);
    const allowance = allowances.ofCount;
    const rows = [
        ...times.map(({ row }) => row),
        ...failures.map((figure) => failureRow(figure, allowance)),
        rateRow(fit, { allowance, startSpread, starts, model }),
    ];
    const validity = pairedValidityOf(all, fit, run);
    const decision = decisionOf({ rows, validity, drift, roundsDone: all.length, settings });
    const undecided = times.filter(({ row }) => row.required && row.status === "cannot_tell");
    const sample = { ...sampleOf(all, fit), roundsPlanned: settings.rounds, starts, quadsCut };
    const typical = times.find(({ row }) => row.required && row.quantity === "p50")?.ratio;
    const noise = typical && (0,exp/* exp */.o)(typical.halfAt(paired_rules/* NOISE_FLOOR_CONFIDENCE */.pq)) - 1;
    return {
        ...decision,
        kind: settings.identical ? "same_code_check" : "comparison",
        duet: settings.duet,
        validity,
        rows,
        drift,
        starts: main === undefined || !restarts ? [] : roundEstimates(main),
        startSpread: settings.startSpread,
        tails,
        sample,
        noiseFloor: noise,
        smallerFloor: typical === undefined || noise === undefined
            ? undefined
            : smallerFloorOf(margins.p50, { baseNanos: (0,exp/* exp */.o)(typical.base), noise }),
        budget: allowances.budget,
        neededTime: decision.verdict === "inconclusive" ? neededTimeOf(undecided, sample.loadNanos) : undefined,
    };
}
function sampleOf(all, fit) {
    let loadNanos = 0;
    for (const { quads } of all)
        for (const quad of quads)
            loadNanos += quad.endedAt - quad.startedAt;
    const [overall] = failureFiguresOf(fit);
    return {
        rounds: all.length,
        quads: quadCount(all),
        quadsUnfit: quadCount(all) - quadCount(fit),
        baseExchanges: overall.base.of,
        headExchanges: overall.head.of,
        loadNanos,
    };
}

// EXTERNAL MODULE: ./lib/gate/ab/reasons-wording.js + 1 modules
var reasons_wording = __webpack_require__(25);
;// CONCATENATED MODULE: ./lib/gate/ab/paired-verdict.js




/**
 * What the rounds of a comparison say.
 *
 * @param run what the gate says of the validity of the whole run
 * @returns undefined when nothing was compared, or no round has begun
 */
function pairedJudgementOf(rounds, { pairing, load, timer, comparison }, run) {
    if (rounds === undefined || rounds.length === 0 || pairing === undefined)
        return undefined;
    return judgePaired(rounds, run, {
        rounds: pairing.rounds,
        stopsEarly: pairing.stopsEarly,
        restarts: pairing.restarts,
        model: load.model,
        timer,
        margins: comparison,
        startSpread: pairing.startSpread,
        identical: pairing.identical,
        duet: pairing.duet === true,
    });
}
/** Whether another round of a comparison could not change what it says. */
function isDecided(soFar, scenario) {
    return pairedJudgementOf(soFar, scenario, [])?.next === "stop";
}
/**
 * The verdict on a run whose head was measured beside its base.
 *
 * A failed assertion and a confirmed regression each fail the change, whatever else cannot be
 * told. Without assertions the comparison alone decides whether the run was fit: it leaves out
 * what was not, quad by quad.
 */
function withPaired(judgement, paired, settings) {
    const ofPair = (0,reasons_wording/* reasonsWords */.p)(paired);
    const hasAssertions = judgement.assertions.length > 0;
    const own = hasAssertions ? judgement.verdict : "pass";
    const verdict = together(own, paired.verdict);
    const ownReasons = own === "pass" ? [] : judgement.reasons;
    const reasons = own === verdict ? [...ownReasons, ...ofPair] : [...ofPair, ...ownReasons];
    const isInterrupted = judgement.exitCode === errors/* ExitCode */.yU.interrupted;
    return {
        ...judgement,
        verdict,
        exitCode: isInterrupted ? judgement.exitCode : (0,exit_code/* exitCodeOf */.F)(verdict, settings),
        reasons: [reasons[0], ...reasons.slice(1)],
        notes: hasAssertions ? judgement.notes : [],
        validity: hasAssertions ? judgement.validity : [],
        paired,
    };
}
/** Fail, invalid, inconclusive, pass: the first that either says. */
function together(own, paired) {
    const order = ["fail", "invalid", "inconclusive", "pass"];
    return order.find((verdict) => own === verdict || paired === verdict);
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ quadWord)
/* harmony export */ });
function quadWord({ duet }) {
    return duet ? "window" : "quad";
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ reasonsWords)
});

// EXTERNAL MODULE: ./lib/base/exp.js
var exp = __webpack_require__(1050);
// EXTERNAL MODULE: ./lib/gate/change-wording.js
var change_wording = __webpack_require__(9206);
// EXTERNAL MODULE: ./lib/gate/comparison-row.js
var comparison_row = __webpack_require__(2111);
// EXTERNAL MODULE: ./lib/gate/comparison-rules.js
var comparison_rules = __webpack_require__(7656);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
// EXTERNAL MODULE: ./lib/gate/ab/paired-rules.js
var paired_rules = __webpack_require__(7088);
// EXTERNAL MODULE: ./lib/gate/ab/quad-words.js
var quad_words = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/gate/ab/row-name.js
var row_name = __webpack_require__(1427);
// EXTERNAL MODULE: ./lib/gate/ab/told-regressions.js
var told_regressions = __webpack_require__(6325);
;// CONCATENATED MODULE: ./lib/gate/ab/validity-wording.js

/** Why nothing can be said about the head, and what to do about it. */
function brokenWords(row, quad) {
    const { rule, observed, limit, broken } = row;
    const share = `${(0,wording/* formatShare */.T1)(observed)} (limit ${(0,wording/* formatShare */.T1)(limit)})`;
    switch (rule) {
        case "run_valid": {
            const [first, ...others] = broken;
            const more = others.length > 0 ? ` (and ${(0,wording/* formatCount */.B4)(others.length)} more)` : "";
            return first === undefined ? "The run is valid." : `Not measured: ${first.summary}${more}`;
        }
        case "quads_fit":
            return `Not measured: in ${share} of the ${quad}s the generator was late or the machine was taken away. Lower the rate or use a larger machine.`;
        case "enough_quads":
            return `Not measured: only ${(0,wording/* formatCount */.B4)(observed)} ${quad}s are left, and ${(0,wording/* formatCount */.B4)(limit)} are needed.`;
        case "base_keeps_rate":
            return `Not measured: already the base dropped ${share} of its arrivals. Lower the rate: this machine cannot carry it.`;
        case "head_keeps_rate":
            return `The head dropped ${share} of its arrivals, and what was not sent can only have made its times look better.`;
        case "base_succeeds":
            return `Not measured: of the base's exchanges ${share} failed. Mend the base or the scenario first.`;
    }
    return rule;
}

// EXTERNAL MODULE: ./lib/gate/ab/wording.js
var ab_wording = __webpack_require__(3835);
;// CONCATENATED MODULE: ./lib/gate/ab/reasons-wording.js











const PASS_CONFIDENCE = (0,wording/* formatShare */.T1)(1 - comparison_rules/* MISS_BUDGET */.N7);
/**
 * What a verdict stands on, the decisive first, as sentences for people: of a request that got
 * slower in several ways, and of all that did not, there is one.
 */
function reasonsWords(judgement) {
    const { reasons } = judgement;
    const rowsOf = (kind) => reasons.flatMap((reason) => (reason.kind === kind ? [reason.row] : []));
    const regressions = new Map();
    for (const row of (0,told_regressions/* toldRegressions */.U)(rowsOf("regression"))) {
        regressions.set(row.request, [...(regressions.get(row.request) ?? []), row]);
    }
    const calm = rowsOf("no_regression").filter(isCalmTime);
    const said = new Set();
    const [first, ...others] = reasons.flatMap((reason) => {
        switch (reason.kind) {
            case "broken":
                return [brokenWords(reason.rule, (0,quad_words/* quadWord */.K)(judgement))];
            case "regression": {
                const [row, ...also] = regressions.get(reason.row.request) ?? [];
                return row === reason.row ? [regressionWords(row, also)] : [];
            }
            case "cannot_tell":
                return [cannotTellWords(reason.row)];
            case "moving":
                return [driftWords(reason.drift)];
            case "no_regression": {
                if (said.has(reason.row))
                    return [];
                const rows = calm.includes(reason.row) ? calm : [reason.row];
                for (const row of rows)
                    said.add(row);
                return [rows === calm ? calmWords(calm) : noRegressionWords(reason.row)];
            }
        }
        return reason;
    });
    return [first, ...others];
}
/** What is proven first, then what is likely, and where it is. */
function regressionWords(row, also) {
    const { change, unit, explanation } = row;
    if (change === undefined)
        return (0,row_name/* nameOf */.V)(row);
    const value = (of) => of === undefined ? "–" : (0,wording/* formatQuantity */.VZ)(of, unit);
    const margin = row.quantity === "failed_ratio" ? (0,change_wording/* points */.WR)(change.margin) : (0,ab_wording/* size */.Ej)(change.margin);
    const figures = `${value(row.base)} → ${value(row.head)}, ${(0,ab_wording/* changeWords */.mF)(row, change, `gate ${margin}`)}`;
    const [most] = explanation?.phases ?? [];
    const where = most !== undefined && most.shiftNanos > 0
        ? `, mostly in ${ab_wording/* phaseWords */.V2[most.phase]} (+${(0,wording/* formatNanos */.vx)(most.shiftNanos)})`
        : "";
    const others = also.length === 0
        ? ""
        : ` Also ${also.map((other) => `${comparison_row/* quantityWords */.Lf[other.quantity]} ${provenWords(other)}`).join(" and ")}.`;
    return `Regression confirmed: ${(0,row_name/* nameOf */.V)(row)} is ${provenWords(row)}: ${figures}${where}.${others}`;
}
/** `slower by at least 6.4%`. */
function provenWords({ quantity, change }) {
    if (change === undefined)
        return "worse";
    switch (quantity) {
        case "failed_ratio":
            return `higher by at least ${(0,change_wording/* points */.WR)(change.lower)}`;
        case "rate":
            // More of a rate is better, so the least that is lost is the upper bound.
            return `lower by at least ${(0,ab_wording/* size */.Ej)(change.upper)}`;
        case "p50":
        case "p95":
        case "p99":
            return `slower by at least ${(0,ab_wording/* size */.Ej)(change.lower)}`;
    }
    return quantity;
}
function isTime({ quantity }) {
    return quantity !== "failed_ratio" && quantity !== "rate";
}
function isCalmTime(row) {
    return isTime(row) && row.change !== undefined && !isMeasurablySlower(row.change);
}
/** @param rows times, none of which got measurably slower */
function calmWords(rows) {
    const each = rows.filter((row) => !(0,told_regressions/* isMean */.o)(row));
    const named = each.length > 0 ? each : rows;
    const requests = new Set(named.map(({ request }) => request));
    const quantities = [...new Set(named.map(({ quantity }) => quantity))];
    const bounds = quantities.map((quantity) => {
        const some = named.filter((row) => row.quantity === quantity);
        const worst = Math.max(0, ...some.map(({ change }) => change.ruledOut));
        const few = some.length < requests.size ? ` (${(0,wording/* formatCount */.B4)(some.length)} of them)` : "";
        return `${(0,ab_wording/* size */.Ej)(worst)} at ${quantity}${few}`;
    });
    const [row] = named;
    const of = requests.size === 1 ? (0,row_name/* subjectOf */.e)(row) : `any of ${requests.size} requests`;
    const seen = requests.size === 1 ? `${(0,row_name/* nameOf */.V)(row)} changed by ${(0,ab_wording/* changeWords */.mF)(row, row.change)}; ` : "";
    return `No regression: ${seen}a slowdown of ${of} by more than ${bounds.join(" or ")} is ruled out at ${PASS_CONFIDENCE}.`;
}
function noRegressionWords(row) {
    const { change, failures } = row;
    if (change === undefined)
        return `${(0,row_name/* nameOf */.V)(row)}: not judged.`;
    if (row.quantity === "failed_ratio" && failures?.base.count === 0 && failures.head.count === 0) {
        return `Nothing failed in ${(0,wording/* formatCount */.B4)(failures.head.of)} exchanges of the head.`;
    }
    const seen = `${(0,row_name/* nameOf */.V)(row)} changed by ${(0,ab_wording/* changeWords */.mF)(row, change)}`;
    if (isTime(row)) {
        return `Pass, but measurably slower: ${seen}, not certainly beyond the gate of ${(0,ab_wording/* size */.Ej)(change.margin)}.`;
    }
    return `${capitalized(seen)}; ${ruledOutWords(row, change)}.`;
}
function isMeasurablySlower({ estimate, lower }) {
    return estimate >= paired_rules/* EARLY_PASS_CHANGE_MAX */._m && lower > 0;
}
function ruledOutWords({ quantity }, { ruledOut }) {
    if (quantity === "failed_ratio") {
        return `more than ${(0,change_wording/* points */.WR)(Math.max(0, ruledOut))} more is ruled out at ${PASS_CONFIDENCE}`;
    }
    return ruledOut < 0
        ? `a loss of more than ${(0,ab_wording/* size */.Ej)(ruledOut)} is ruled out at ${PASS_CONFIDENCE}`
        : `a loss is ruled out at ${PASS_CONFIDENCE}`;
}
function cannotTellWords(row) {
    const { change, units, unitsNeeded } = row;
    if (change === undefined) {
        const has = `${(0,wording/* formatCount */.B4)(units)} of the ${(0,wording/* formatCount */.B4)(unitsNeeded)} units of samples that it needs`;
        return `Cannot tell: ${(0,row_name/* nameOf */.V)(row)} is not judged, it has ${has}.`;
    }
    const both = isTime(row) ? "both fine and too slow" : "both fine and too bad";
    return `Cannot tell: ${(0,row_name/* nameOf */.V)(row)} changed by ${(0,ab_wording/* changeWords */.mF)(row, change)}, and its interval contains ${both}.`;
}
function driftWords({ overRound, lower, upper, cut }) {
    const still = cut ? ", also after the beginning of each round was left out" : "";
    const words = (moved) => (0,change_wording/* signedShare */.MZ)((0,exp/* exp */.o)(moved) - 1);
    const moved = `over a round it went ${words(overRound)} (${words(lower)} … ${words(upper)})`;
    return `Cannot tell: the ratio of head and base was still moving: ${moved}${still}.`;
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _comparison_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2111);

/** What a row is of. Times of no request are the mean over requests of their logarithms. */
function subjectOf({ request, unit }) {
    return request ?? (unit === "nanos" ? "requests on average" : "all exchanges");
}
/** `p50 of GET /orders`, `share of failures of all exchanges`. */
function nameOf(row) {
    return `${_comparison_row_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityWords */ .Lf[row.quantity]} of ${subjectOf(row)}`;
}


/***/ }),

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toldRegressions),
/* harmony export */   o: () => (/* binding */ isMean)
/* harmony export */ });
/**
 * Of rows in their order, the regressions that are worth a word: after one of a request the mean over
 * requests goes without saying, and before them it is what all have in common.
 */
function toldRegressions(rows) {
    const regressions = rows.filter(({ status }) => status === "regression");
    return regressions[0]?.request === undefined
        ? regressions
        : regressions.filter((row) => !isMean(row));
}
function isMean({ request, unit }) {
    return request === undefined && unit === "nanos";
}


/***/ }),

/***/ 3835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ certaintyWords),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Ri: () => (/* binding */ explanationWords),
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   ck: () => (/* binding */ neededTimeWords),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   sF: () => (/* binding */ tailWords)
/* harmony export */ });
/* harmony import */ var _base_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _base_exp_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1050);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1356);
/* harmony import */ var _change_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9206);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2863);
/* harmony import */ var _paired_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7088);
/* harmony import */ var _quad_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6068);
/* harmony import */ var _row_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1427);








/** What is in the last column of a table. */
function statusWords(row) {
    const { status, change, quantity, required } = row;
    switch (status) {
        case "regression":
            if (quantity === "rate")
                return "lower";
            return quantity === "failed_ratio" ? "more failures" : "slower";
        case "improved":
            if (quantity === "rate")
                return "higher";
            return quantity === "failed_ratio" ? "fewer failures" : "faster";
        case "no_regression":
            return required ? "pass" : "no regression seen";
        case "cannot_tell": {
            const isTime = quantity !== "failed_ratio" && quantity !== "rate";
            // What need not be decided is said as far as it goes.
            return required || change === undefined || !isTime
                ? "cannot tell"
                : `no regression seen above ${size(change.ruledOut)}`;
        }
        case "not_eligible":
            return "too few samples";
    }
    return status;
}
/** `+9.6% (+6.4% … +12.9%)`. @param more what else is said in the brackets */
function changeWords(row, change, more) {
    const words = row.quantity === "failed_ratio" ? _change_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .signedPoints */ ._9 : _change_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .signedShare */ .MZ;
    const inside = [intervalWords(row, change), ...(more === undefined ? [] : [more])];
    return `${words(change.estimate)} (${inside.join(", ")})`;
}
/** `+6.4% … +12.9%`. */
function intervalWords({ quantity }, { lower, upper }) {
    return quantity === "failed_ratio"
        ? `${(0,_change_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .signedPointNumber */ ._W)(lower)} … ${(0,_change_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .signedPoints */ ._9)(upper)}`
        : `${(0,_change_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .signedShare */ .MZ)(lower)} … ${(0,_change_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .signedShare */ .MZ)(upper)}`;
}
function neededTimeWords({ row, half, needed, loadNanos }) {
    const seconds = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(loadNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_5__/* .NANOS_PER_SECOND */ .H9);
    return `About ${seconds}s of load would decide: the interval of ${(0,_row_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(row)} is ±${size((0,_base_exp_js__WEBPACK_IMPORTED_MODULE_6__/* .exp */ .o)(half) - 1)} wide, and needs to be ±${size((0,_base_exp_js__WEBPACK_IMPORTED_MODULE_6__/* .exp */ .o)(needed) - 1)}.`;
}
function tailWords({ request, statistic, baseNanos, headNanos, quads }, quad) {
    const name = `${statistic} of ${request ?? "all exchanges"}`;
    const times = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNanos */ .vx)(headNanos)} beside ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNanos */ .vx)(baseNanos)}`;
    return `Warning: ${name} over the whole run is more than ×${_paired_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .TAIL_RATIO_MIN */ .mK} with the head (${times}, in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(quads)} ${quad}s). Single stalls can do that, so it does not fail the gate.`;
}
/** What an exchange is doing then. */
const phaseWords = {
    connecting: "getting a connection",
    waiting: "waiting for the first byte",
    receiving: "receiving the response",
};
/** Sentences; none where nothing is known. */
function explanationWords({ phases, server, shareOfUnits, since }, quad) {
    const [most] = phases;
    const where = most !== undefined && most.shiftNanos > 0
        ? [`Most of it is in ${phaseWords[most.phase]} (+${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNanos */ .vx)(most.shiftNanos)}).`]
        : [];
    const from = since === undefined
        ? ""
        : `, above all from ${quad} ${since.quad + 1} of round ${since.round + 1} on`;
    return [
        ...where,
        ...serverWords(server),
        `It shows in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(shareOfUnits)} of the measurements${from}.`,
    ];
}
/** `On the server: db +12ms (of +14ms), on average.` */
function serverWords(server) {
    if (server === undefined)
        return [];
    const grown = server.entries.map(({ name, shiftNanos }) => `${name} +${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNanos */ .vx)(shiftNanos)}`);
    return [`On the server: ${grown.join(", ")} (of +${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNanos */ .vx)(server.ofNanos)}), on average.`];
}
/** How sure the verdict is, as sentences. */
function certaintyWords(judgement) {
    const { sample, rows, noiseFloor, smallerFloor, budget, kind, startSpread } = judgement;
    const { quads, quadsUnfit, quadsCut } = sample;
    const starts = sample.starts === 1 ? "one start" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(sample.starts)} fresh starts`;
    const left = quads - quadsUnfit - quadsCut;
    const [first] = rows;
    const seen = rows
        .filter(({ request, unit, change }) => {
        return request === first?.request && unit === "nanos" && change !== undefined;
    })
        .map(({ quantity, change }) => `${quantity} from ${size(change.smallestSeen)}`);
    return [
        ...(kind === "same_code_check"
            ? ["Both variants are the same program: this checks the method, and no change."]
            : []),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(left)} paired ${(0,_quad_words_js__WEBPACK_IMPORTED_MODULE_7__/* .quadWord */ .K)(judgement)}s from ${starts} of both variants${leftOutWords(sample)}.`,
        ...looksWords(sample, budget),
        ...(seen.length > 0
            ? [`Seen in 80 of 100 such runs: a slowdown of ${seen.join(", ")} on.`]
            : []),
        ...(noiseFloor === undefined
            ? []
            : [`Noise floor: p50 ±${size(noiseFloor)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(_paired_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .NOISE_FLOOR_CONFIDENCE */ .pq)}).`]),
        startWords(startSpread),
        ...(kind === "same_code_check" && smallerFloor !== undefined
            ? [smallerFloorWords(smallerFloor)]
            : []),
        `Chance of a false alarm: at most ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(budget.alarm)} for all ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(budget.comparisons)} comparisons together.`,
    ];
}
/** What starts were taken to differ by, and how that was known. */
function startWords(spread) {
    if (spread === undefined) {
        return `Starts of the same code are taken to differ by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(_paired_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .START_SPREAD */ .Z3)} until ${_paired_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .START_SPREAD_ROUNDS_MIN */ .eb} rounds of stored comparisons are known.`;
    }
    const { deviation, from } = spread;
    if (from === undefined) {
        return `Starts of the same code are taken to differ by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(deviation)}, as was asked for.`;
    }
    const runs = from.runs === 1 ? "one run" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(from.runs)} runs`;
    return `Starts of the same code differ by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(deviation)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(from.rounds)} rounds of ${runs}).`;
}
/** In the words of a scenario, to be copied into one. */
function smallerFloorWords({ floorNanos, share, supportedNanos }) {
    const [floor, supported] = [floorNanos, supportedNanos].map(_base_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3);
    return `Here the floor of p50, ${floor}, is ${size(share)} of it, so that a smaller slowdown fails nothing. The noise would allow comparison.p50.floor = "${supported}".`;
}
/** Nothing where the length of the run was given. */
function looksWords({ rounds, roundsPlanned }, { looks }) {
    if (looks === 1)
        return [];
    const end = rounds < roundsPlanned
        ? `it ended after ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(rounds)} of at most ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(roundsPlanned)} rounds`
        : `it took all of its ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(roundsPlanned)} rounds`;
    return [`Judged after each round, to end when decided: ${end}.`];
}
function leftOutWords({ quadsUnfit, quadsCut }) {
    const parts = [
        ...(quadsUnfit > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(quadsUnfit)} with an unfit machine`] : []),
        ...(quadsCut > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(quadsCut)} while the ratio moved`] : []),
    ];
    return parts.length === 0 ? "" : ` (left out: ${parts.join(", ")})`;
}
/** A share without its sign: one decimal, from a tenth on. */
function size(change) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(Number(Math.abs(change).toFixed(3)));
}


/***/ }),

/***/ 9206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ signedShare),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   _9: () => (/* binding */ signedPoints),
/* harmony export */   _W: () => (/* binding */ signedPointNumber)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);

/** Beyond it, a change reads better as a multiple. */
const MULTIPLE_FROM = 1;
/** A relative change with its sign: `+8.2%`, `−3%`, `×2.4`. */
function signedShare(change) {
    if (change > MULTIPLE_FROM)
        return `×${Number((1 + change).toPrecision(2))}`;
    // A tenth of a percent: nobody can know more digits.
    return signed(change, (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Number(Math.abs(change).toFixed(3))));
}
/** A change of a share in percentage points: `+0.12 points`. */
function signedPoints(change) {
    return `${signedPointNumber(change)} points`;
}
/** `+0.12`, where the word follows later. */
function signedPointNumber(change) {
    return signed(change, pointNumber(Math.abs(change)));
}
/** A size in percentage points: `0.1 points`. */
function points(share) {
    return `${pointNumber(share)} points`;
}
/** Two digits below a point: a share of failures is small. */
function pointNumber(share) {
    const percent = share * 100;
    return `${Number(percent < 1 ? percent.toPrecision(2) : percent.toFixed(1))}`;
}
function signed(change, text) {
    if (Number.parseFloat(text) === 0)
        return text;
    return `${change > 0 ? "+" : "−"}${text}`;
}


/***/ }),

/***/ 2111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ failureRow),
/* harmony export */   Lf: () => (/* binding */ quantityWords),
/* harmony export */   lu: () => (/* binding */ ineligibleRow),
/* harmony export */   ns: () => (/* binding */ relativeRow),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _base_exp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/* harmony import */ var _change_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9206);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2863);



function ineligibleRow(subject, why) {
    return {
        ...subject,
        unit: unitOf(subject.quantity),
        status: "not_eligible",
        summary: `${nameOf(subject)}: not compared, ${why}.`,
        baseline: undefined,
        head: undefined,
        change: undefined,
    };
}
function failureRow(subject, comparison) {
    const { status, baseline, head, change } = comparison;
    const summary = summaryOf(subject, { status, change });
    return { ...subject, unit: "ratio", status, summary, baseline, head, change };
}
function relativeRow(subject, prediction) {
    const { expected, change, lower, upper, failMargin, smallestSeen } = prediction;
    const status = statusOf(prediction);
    // A rate is worse when it is less: its logarithm is kept negated.
    const isRate = subject.quantity === "rate";
    const sign = isRate ? -1 : 1;
    const ratio = (worsening) => (0,_base_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .o)(sign * worsening) - 1;
    const shown = {
        estimate: ratio(change),
        lower: isRate ? ratio(upper) : ratio(lower),
        upper: isRate ? ratio(lower) : ratio(upper),
        margin: Math.abs(ratio(failMargin)),
        smallestSeen: Math.abs(ratio(smallestSeen)),
    };
    return {
        ...subject,
        unit: unitOf(subject.quantity),
        status,
        summary: summaryOf(subject, { status, change: shown }),
        baseline: (0,_base_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .o)(sign * expected),
        head: (0,_base_exp_js__WEBPACK_IMPORTED_MODULE_0__/* .exp */ .o)(sign * (expected + change)),
        change: shown,
    };
}
function statusOf(prediction) {
    const { lower, upper, cautiousUpper, failMargin, passBound } = prediction;
    if (lower > failMargin)
        return "suspected_regression";
    if (cautiousUpper < -failMargin)
        return "improved";
    return upper < passBound ? "no_regression_seen" : "cannot_tell";
}
function unitOf(quantity) {
    if (quantity === "rate")
        return "perSecond";
    return quantity === "failed_ratio" ? "ratio" : "nanos";
}
const quantityWords = {
    p50: "p50",
    p95: "p95",
    p99: "p99",
    failed_ratio: "share of failures",
    rate: "rate",
};
function nameOf({ request, quantity }) {
    return `${quantityWords[quantity]} of ${request ?? "all exchanges"}`;
}
function summaryOf(subject, { status, change }) {
    const { estimate, lower, upper, margin } = change;
    const isShare = subject.quantity === "failed_ratio";
    const words = isShare ? _change_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPoints */ ._9 : _change_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .signedShare */ .MZ;
    const runs = subject.runs === 1 ? "1 stored run" : `${subject.runs} stored runs`;
    const seen = `${nameOf(subject)} ${words(estimate)} against ${runs}`;
    const worst = subject.quantity === "rate" ? upper : lower;
    const best = subject.quantity === "rate" ? lower : upper;
    const allowed = isShare ? (0,_change_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(margin) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(margin);
    switch (status) {
        case "suspected_regression":
            return `Suspected regression: ${seen}, at best ${words(worst)} (margin ${allowed}).`;
        case "improved":
            return `${seen}: an improvement, at least ${words(best)}.`;
        case "no_regression_seen":
            return `${seen}: more than ${words(best)} is ruled out.`;
        case "cannot_tell":
            return `${seen}: between ${words(lower)} and ${words(upper)}, which decides nothing.`;
        case "not_eligible":
            return `${nameOf(subject)}: not compared.`;
    }
    return status;
}


/***/ }),

/***/ 7656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ PRIOR_RUNS),
/* harmony export */   Gh: () => (/* binding */ changeRuleOf),
/* harmony export */   KR: () => (/* binding */ BASELINES_MAX),
/* harmony export */   N7: () => (/* binding */ MISS_BUDGET),
/* harmony export */   Ul: () => (/* binding */ REQUESTS_UNSPLIT_MAX),
/* harmony export */   X4: () => (/* binding */ timeRules),
/* harmony export */   Xo: () => (/* binding */ OTHER_MACHINE_SPREAD),
/* harmony export */   ce: () => (/* binding */ SAME_MACHINE_MIN),
/* harmony export */   dB: () => (/* binding */ failureRule),
/* harmony export */   h2: () => (/* binding */ rateRule),
/* harmony export */   l_: () => (/* binding */ timeQuantities),
/* harmony export */   ou: () => (/* binding */ ALARM_BUDGET),
/* harmony export */   wY: () => (/* binding */ POWER),
/* harmony export */   zb: () => (/* binding */ BASELINE_AGE_DAYS_MAX)
/* harmony export */ });
/* unused harmony export TREND_RUNS_MAX */
/** For false alarms of the whole comparison: one in a hundred runs of unchanged code. */
const ALARM_BUDGET = 0.01;
/** One-sided, of each row: that a worsening of the pass bound would have shown. */
const MISS_BUDGET = 0.05;
/** Chance to suspect a change of the size that a row calls the smallest seen. */
const POWER = 0.8;
/** With more requests, all exchanges together get half of the budget for themselves. */
const REQUESTS_UNSPLIT_MAX = 5;
/** STATS 2.3. From when on a worsening matters, the scenario says. */
const timeRules = {
    p50: { share: 0.5, priorSpread: 0.1 },
    p95: { share: 0.95, priorSpread: 0.15 },
    p99: { share: 0.99, priorSpread: 0.2 },
};
const timeQuantities = ["p50", "p95", "p99"];
/** Of a closed load, whose rate is the target's speed. */
const rateRule = {
    failMargin: 0.05,
    passBound: 0.1,
    floorNanos: 0,
    priorSpread: 0.1,
};
/** Shares of exchanges, absolute. */
const failureRule = { failMargin: 0.001, passBound: 0.002, failuresMin: 5 };
/** Weight of the prior, in runs. */
const PRIOR_RUNS = 4;
/**
 * Added to the spread when no stored run is of this machine's kind: the prior knows what machines
 * of one kind differ by. An assumption, as no such pair has been measured.
 */
const OTHER_MACHINE_SPREAD = 0.2;
/** Which stored runs are compared with. */
const BASELINES_MAX = 20;
const BASELINE_AGE_DAYS_MAX = 30;
/** Stored runs in a trend, the newest: a reader sees no more at once, and each costs a download. */
const TREND_RUNS_MAX = 20;
/** So many of the same machine make those of others unnecessary. */
const SAME_MACHINE_MIN = 5;
/** Where stored runs themselves moved to another level, by more than the margin given (STATS 2.3). */
function changeRuleOf(marginMin) {
    return { sideMin: CHANGE_SIDE_MIN, pMax: CHANGE_P_MAX, marginMin };
}
/** Runs on each side of a change point. */
const CHANGE_SIDE_MIN = 3;
const CHANGE_P_MAX = 0.001;


/***/ }),

/***/ 3137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7594);

function exitCodeOf(verdict, settings) {
    switch (verdict) {
        case "pass":
            return _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.pass;
        case "fail":
            return _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.fail;
        case "inconclusive":
            return settings.failOnInconclusive ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.inconclusive : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.pass;
        case "invalid":
            return _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExitCode */ .yU.invalidRun;
    }
    return verdict;
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   hD: () => (/* binding */ compareFailures),
/* harmony export */   rn: () => (/* binding */ smallestFailureGrowth)
/* harmony export */ });
/* harmony import */ var _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);
/* harmony import */ var _stats_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5172);
/* harmony import */ var _stats_proportion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(785);
/* harmony import */ var _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7656);




/** Halvings of the range of shares: finer than any report shows. */
const SEARCH_STEPS = 40;
/**
 * Failures of a run beside those of the stored runs together (STATS 2.5). More is suspected only
 * when it is certainly beyond the margin, is not one burst, and no stored run had as large a share.
 *
 * @param head in it something ended, as in each of the baselines; of these there is one at least
 */
function compareFailures(head, baselines, alpha) {
    const ofHead = failuresOf(head);
    const each = baselines.map(failuresOf);
    const base = {
        count: each.reduce((sum, { count }) => sum + count, 0),
        of: each.reduce((sum, { of }) => sum + of, 0),
    };
    const z = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - alpha);
    const cautious = (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_3__/* .newcombeBounds */ .u)({ head: ofHead, base }, z);
    const { upper } = (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_3__/* .newcombeBounds */ .u)({ head: ofHead, base }, (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .MISS_BUDGET */ .N7));
    const share = shareOf(ofHead);
    const worst = Math.max(...each.map(shareOf));
    const isSuspected = ofHead.count >= _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failuresMin &&
        cautious.lower > _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failMargin &&
        share > worst &&
        isMoreThanOneBurst(head, { base, z });
    let status = "cannot_tell";
    if (isSuspected)
        status = "suspected_regression";
    else if (cautious.upper < -_comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failMargin)
        status = "improved";
    else if (upper < _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.passBound)
        status = "no_regression_seen";
    return {
        status,
        baseline: shareOf(base),
        head: share,
        change: {
            estimate: share - shareOf(base),
            lower: cautious.lower,
            upper,
            margin: _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failMargin,
            smallestSeen: smallestFailureGrowth(base, { of: ofHead.of, z }),
        },
    };
}
function failuresOf({ counts }) {
    return { count: counts.failed, of: counts.succeeded + counts.failed };
}
function shareOf({ count, of }) {
    return count / of;
}
/** A connection pool that was reset, or one stall, is no change of the code. */
function isMoreThanOneBurst(head, { base, z }) {
    let worst = { failed: 0, ended: 0 };
    for (const { failed, buckets } of head.overall) {
        if (failed > worst.failed)
            worst = { failed, ended: failed + (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketTotal */ .HI)(buckets) };
    }
    const { count, of } = failuresOf(head);
    const rest = { count: count - worst.failed, of: of - worst.ended };
    if (rest.of <= 0 || rest.count < 0 || rest.count > rest.of)
        return false;
    return (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_3__/* .newcombeBounds */ .u)({ head: rest, base }, z).lower > _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failMargin;
}
/** The smallest growth of the share that is suspected with POWER, bursts left aside. */
function smallestFailureGrowth(base, { of, z }) {
    const unlucky = (0,_stats_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(_comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .POWER */ .wY);
    const isSeen = (share) => {
        const drawn = share - unlucky * Math.sqrt((share * (1 - share)) / of);
        const head = { count: Math.max(0, drawn) * of, of };
        const { lower } = (0,_stats_proportion_js__WEBPACK_IMPORTED_MODULE_3__/* .newcombeBounds */ .u)({ head, base }, z);
        return head.count >= _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failuresMin && lower > _comparison_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .failureRule */ .dB.failMargin;
    };
    let low = shareOf(base);
    let high = 1;
    for (let step = 0; step < SEARCH_STEPS; step += 1) {
        const middle = (low + high) / 2;
        if (isSeen(middle))
            high = middle;
        else
            low = middle;
    }
    return high - shareOf(base);
}


/***/ }),

/***/ 4326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   TY: () => (/* binding */ outcomeCounts),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2863);

const noMeasure = { observed: undefined, limit: undefined, unit: "count" };
function held(summary, measure = noMeasure) {
    return { status: "held", cause: undefined, summary, ...measure };
}
function unknown(summary) {
    return { status: "unknown", cause: undefined, summary, ...noMeasure };
}
/** Times can only be better than measured: see ValidityRow. */
function limited(cause, summary, measure = noMeasure) {
    return { status: "limited", cause, summary, ...measure };
}
function broken(cause, summary, measure = noMeasure) {
    return { status: "broken", cause, summary, ...measure };
}
/** `refused 12, timeout 3`: in the order in which outcomes are numbered. */
function outcomeCounts(failedBy) {
    return Object.entries(failedBy)
        .map(([name, count]) => `${name} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)}`)
        .join(", ");
}


/***/ }),

/***/ 5125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ generatorFinders),
/* harmony export */   dk: () => (/* binding */ latenessLimit),
/* harmony export */   tq: () => (/* binding */ STEAL_SHARE_MAX)
/* harmony export */ });
/* harmony import */ var _base_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9877);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1356);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4326);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2863);




/** How late the generator may send, by its timer (STATS 2.7). Economical only sleeps. */
const LATENESS_NANOS_MAX = {
    precise: _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs,
    economical: 2 * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs,
};
/** … or this share of the median service time, where that is more. */
const LATENESS_OF_SERVICE_TIME_MAX = 0.2;
/** Of one core, in the mean: above it, queueing inside the generator shows in its figures. */
const GENERATOR_CPU_SHARE_MAX = 0.85;
const LOOP_DELAY_NANOS_MAX = 50 * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs;
/** Share of seconds that may have a longer delay; a single one is always forgiven. */
const LOOP_DELAY_SECONDS_RATIO_MAX = 0.02;
/** Of the machine, in one second. */
const STEAL_SHARE_MAX = 0.05;
/** Share of seconds that may have more; a single one is always forgiven. */
const STEAL_SECONDS_RATIO_MAX = 0.25;
/**
 * What it means that a closed load was held up. No schedule is missed: the virtual users waited
 * for the generator instead of for the target.
 */
const BOTTLENECK = "Z6 was the bottleneck of this closed load, so the target can only be faster";
/** Whether the generator and its machine were fit to measure anything. */
const generatorFinders = {
    generator_resources: ({ metrics: { wholeRun, connections } }) => {
        const failed = Math.max(wholeRun.failedBy.generator ?? 0, connections.failedBy.generator ?? 0);
        const evidence = { observed: failed, limit: 0, unit: "count" };
        if (failed === 0)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)("The generator had all descriptors and ports it needed.", evidence);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("generator", shortageSummary(connections.shortOf, failed), evidence);
    },
    generator_on_time: ({ metrics: { lag, overall }, scenario: { timer, load } }) => {
        const { lateness } = lag;
        if (lateness?.nanos === undefined)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("Too few exchanges to tell how late they were.");
        const serviceTime = overall.ok.serviceTime.medianNanos ?? 0;
        const limit = latenessLimit(timer, serviceTime);
        const evidence = { observed: lateness.nanos, limit, unit: "nanos" };
        const summary = `The generator sent late by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNanos */ .vx)(lateness.nanos)} at p${lateness.percent} (limit ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNanos */ .vx)(limit)})`;
        if (lateness.nanos <= limit)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)(`${summary}.`, evidence);
        if (load.model === "open") {
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("generator", `${summary}: lower the load or use a larger machine.`, evidence);
        }
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .TJ)("generator", `${summary}. ${BOTTLENECK}.`, evidence);
    },
    generator_cpu: ({ metrics: { health }, scenario: { load } }) => {
        const { cpuShareMean } = health;
        if (cpuShareMean === undefined)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("No heartbeat tells what CPU time was used.");
        const evidence = {
            observed: cpuShareMean,
            limit: GENERATOR_CPU_SHARE_MAX,
            unit: "ratio",
        };
        const summary = `The generator used ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(cpuShareMean)} of a core`;
        // A closed load is meant to go as fast as it can; what that does to times, lateness shows.
        if (load.model === "closed" || cpuShareMean <= GENERATOR_CPU_SHARE_MAX)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)(`${summary}.`, evidence);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("generator", `${summary} (limit ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(GENERATOR_CPU_SHARE_MAX)}).`, evidence);
    },
    event_loop: ({ metrics, scenario: { load } }) => {
        const beats = measuredHeartbeats(metrics);
        if (beats.length === 0)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("No heartbeat tells how long the event loop was held up.");
        const slow = beats.filter(({ loopDelayMaxNanos }) => loopDelayMaxNanos > LOOP_DELAY_NANOS_MAX);
        const ratio = slow.length / beats.length;
        const evidence = {
            observed: ratio,
            limit: LOOP_DELAY_SECONDS_RATIO_MAX,
            unit: "ratio",
        };
        const summary = `The event loop was held up for over ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNanos */ .vx)(LOOP_DELAY_NANOS_MAX)} in ${slow.length} of ${beats.length} s.`;
        const isFine = slow.length <= 1 || ratio <= LOOP_DELAY_SECONDS_RATIO_MAX;
        if (isFine)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)(summary, evidence);
        // Ten thousand virtual users that are all answered at once fill a turn of the event loop.
        return load.model === "open"
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("generator", summary, evidence)
            : (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .TJ)("generator", `${summary} ${BOTTLENECK}.`, evidence);
    },
    machine_steal: ({ metrics }) => {
        const beats = measuredHeartbeats(metrics);
        if (beats.length === 0)
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)("No heartbeat tells how much CPU time was stolen.");
        const robbed = beats.filter(({ stealShare }) => stealShare > STEAL_SHARE_MAX);
        const ratio = robbed.length / beats.length;
        const evidence = { observed: ratio, limit: STEAL_SECONDS_RATIO_MAX, unit: "ratio" };
        const summary = `The host took over ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(STEAL_SHARE_MAX)} of the CPU away in ${robbed.length} of ${beats.length} s.`;
        return robbed.length <= 1 || ratio <= STEAL_SECONDS_RATIO_MAX
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)(summary, evidence)
            : (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .broken */ .mw)("generator", summary, evidence);
    },
};
/** @param medianNanos of what is measured: 0 where nothing was */
function latenessLimit(timer, medianNanos) {
    return Math.max(LATENESS_NANOS_MAX[timer], LATENESS_OF_SERVICE_TIME_MAX * medianNanos);
}
const shortageWords = {
    none: "file descriptors, ports or memory",
    descriptors: "file descriptors",
    ports: "ports",
    memory: "memory",
};
const shortageMend = {
    descriptors: "raise ulimit -n, or lower max_connections",
    ports: "widen ip_local_port_range, or raise requests_per_connection",
    memory: "lower the load, or use a larger machine",
};
function shortageSummary(shortOf, failed) {
    const names = _base_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .shortageNames */ .eq.filter((name) => shortOf[name] !== undefined);
    // In the middle of an exchange the log has no word for it.
    const known = names.length === 0 ? ["none"] : names;
    const what = known.map((name) => shortageWords[name]).join(" and of ");
    const mend = known.flatMap((name) => shortageMend[name] ?? []).join("; ");
    const summary = `The generator ran out of ${what} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(failed)} times`;
    return mend === "" ? `${summary}.` : `${summary}: ${mend}.`;
}
function measuredHeartbeats({ run, timeline }) {
    return timeline.seconds.flatMap(({ heartbeat }) => heartbeat !== undefined && heartbeat.at > run.windowFrom && heartbeat.at <= run.windowTo
        ? [heartbeat]
        : []);
}


/***/ }),

/***/ 4092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ marginsOf)
/* harmony export */ });
/* harmony import */ var _base_exp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1050);
/* harmony import */ var _base_ln_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2471);


/**
 * One test covers the relative and the absolute margin: whichever is more.
 *
 * @param level the logarithm of what is compared with, in nanoseconds where the rule has a floor
 */
function marginsOf({ failMargin, passBound, floorNanos }, level) {
    const floor = floorNanos === 0 ? 0 : (0,_base_ln_js__WEBPACK_IMPORTED_MODULE_0__.ln)(1 + floorNanos / (0,_base_exp_js__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .o)(level));
    return {
        failMargin: Math.max((0,_base_ln_js__WEBPACK_IMPORTED_MODULE_0__.ln)(1 + failMargin), floor),
        passBound: Math.max((0,_base_ln_js__WEBPACK_IMPORTED_MODULE_0__.ln)(1 + passBound), floor),
    };
}


/***/ }),

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validityRules)
/* harmony export */ });
/** Everything a run must fulfil to count as a measurement. */
const validityRules = [
    "log_complete",
    "not_interrupted",
    "accounting",
    "measured_samples",
    "target_reachable",
    "something_succeeded",
    "generator_resources",
    "generator_on_time",
    "generator_cpu",
    "event_loop",
    "machine_steal",
    "planned_rate_reached",
    "arrivals_not_dropped",
];


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/gate/ab/paired-verdict.js + 27 modules
var paired_verdict = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/gate/ab/paired-rules.js
var paired_rules = __webpack_require__(7088);
// EXTERNAL MODULE: ./lib/gate/wording.js
var wording = __webpack_require__(2863);
;// CONCATENATED MODULE: ./lib/gate/assertion-summary.js



/**
 * What was seen, on how much it stands and what follows.
 *
 * @param options.margin negative: beyond the limit
 * @param options.windowNanos what was measured
 */
function assertionSummary(judged, { margin = 0, windowNanos }) {
    const { assertion, observation, status, interval } = judged;
    const { value, samples, samplesNeeded, unit } = observation;
    if (value === undefined)
        return "no data, and a gate that saw nothing does not open";
    const bounds = interval === undefined ? "" : `; ${(0,wording/* formatRange */.Lu)(interval, unit)}`;
    const observed = `${(0,wording/* formatQuantity */.VZ)(value, unit)} (n = ${(0,wording/* formatCount */.B4)(samples)}${bounds})`;
    const distance = (0,wording/* formatQuantity */.VZ)(Math.abs(margin), unit);
    switch (status) {
        case "no_data":
        case "pass":
            return observed;
        case "too_few_samples":
            return `${observed}; n too small, this percentile needs ${(0,wording/* formatCount */.B4)(samplesNeeded)} samples`;
        case "fail":
            return `${observed}, off the limit by ${distance}${pointWords(judged)}`;
        case "within_noise": {
            const side = assertion.comparison.startsWith("<") ? "over" : "under";
            const needed = neededWords(interval, windowNanos);
            return `${observed}, ${side} the limit by ${distance}, not beyond this run's noise${needed}`;
        }
    }
    return status;
}
/** Where a reader may take a failure for one beyond the noise. */
function pointWords({ assertion, noInterval }) {
    if (assertion.decideOn === "point")
        return "; decided on the point, as the scenario says";
    switch (noInterval) {
        case undefined:
            return "";
        case "short_run":
            return "; decided on the point, the run is too short for an interval";
        case "no_blocks":
            return "; decided on the point, no interval is known of such a selection";
    }
    return noInterval;
}
/** Half-widths narrow with the root of the time. Nothing when it would be more than is worth it. */
function neededWords(interval, windowNanos) {
    const halves = interval?.halvesToLimit ?? Infinity;
    const needed = windowNanos * halves * halves;
    if (!(needed > windowNanos && needed <= paired_rules/* SUGGESTED_TIME_MAX */.ZW))
        return "";
    return `: about ${(0,wording/* formatCount */.B4)(Math.ceil(needed / time/* NANOS_PER_SECOND */.H9))}s of load would decide`;
}

// EXTERNAL MODULE: ./lib/stats/normal.js
var normal = __webpack_require__(5172);
// EXTERNAL MODULE: ./lib/stats/proportion.js
var proportion = __webpack_require__(785);
// EXTERNAL MODULE: ./lib/base/coarse-buckets.js
var coarse_buckets = __webpack_require__(4298);
// EXTERNAL MODULE: ./lib/stats/bucket-quantile.js
var bucket_quantile = __webpack_require__(3339);
// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/batch-means.js




/** Beyond these shares a quantile is the smallest or the largest value. */
const SHARE_MIN = 1e-9;
const SHARE_MAX = 1 - 1e-9;
/**
 * A quantile of all values and its bounds, from how much the share of values above it differs
 * between blocks of time (batch means: Conway, Some tactical problems in digital simulation,
 * Management Science 10, 1963), turned into bounds of the quantile as by Woodruff, Confidence
 * intervals for medians and other position measures, JASA 47, 1952. Values that follow each other
 * in a queue resemble each other, which an interval from order statistics does not know.
 *
 * A block counts by its number of values (the variance of a ratio: Cochran, Sampling Techniques,
 * 1977, 6.3), so that one with few, as where a run breaks off, does not pass for a different one.
 *
 * @param blocks at least two, none of them empty, of about equal length in time
 * @param options 0 < share < 1; each bound is missed with a chance of `alpha`, 0 < alpha ≤ ½
 */
function batchedQuantile(blocks, { share, alpha }) {
    const pooled = (0,coarse_buckets/* mergedBuckets */.Gi)(blocks);
    const estimate = (0,bucket_quantile/* bucketQuantile */.o)(pooled, share);
    const above = (0,bucket_quantile/* bucketShareAbove */.f)(pooled, estimate);
    const perBlock = (0,coarse_buckets/* bucketTotal */.HI)(pooled) / blocks.length;
    const excess = blocks.map((block) => ((0,bucket_quantile/* bucketShareAbove */.f)(block, estimate) - above) * ((0,coarse_buckets/* bucketTotal */.HI)(block) / perBlock));
    const error = Math.sqrt((0,mean/* variance */.G)(excess) / blocks.length);
    const half = (0,student_t/* tQuantile */.Y)(1 - alpha, blocks.length - 1) * error;
    return {
        estimate,
        half,
        lower: (0,bucket_quantile/* bucketQuantile */.o)(pooled, Math.max(SHARE_MIN, share - half)),
        upper: (0,bucket_quantile/* bucketQuantile */.o)(pooled, Math.min(SHARE_MAX, share + half)),
    };
}

;// CONCATENATED MODULE: ./lib/gate/quantile-limit.js




/** As long as this, if the run has so many that BATCHES_MIN are left. */
const BATCH_NANOS = 5 * time/* NANOS_PER_SECOND */.H9;
/** With fewer, nobody can say by how much they differ. */
const BATCHES_MIN = 6;
/**
 * Where a run's percentile lies, as far as the run can tell (docs/GATE.md).
 *
 * @param series blocks of equal length in the order of the run, response times of exchanges
 * @returns undefined: the run is too short for BATCHES_MIN batches with something in them
 */
function quantileInterval({ blockNanos, blocks }, { share, limit, alpha }) {
    const batches = batchesOf(blocks, blockNanos);
    if (batches.length < BATCHES_MIN)
        return undefined;
    const { lower, upper, half } = batchedQuantile(batches, { share, alpha });
    // The share of exchanges on the wrong side of the limit, beyond those that may be there.
    const excess = Math.abs((0,bucket_quantile/* bucketShareAbove */.f)((0,coarse_buckets/* mergedBuckets */.Gi)(batches), limit) - (1 - share));
    return { lower, upper, halvesToLimit: half / excess };
}
/** Blocks in which nothing succeeded have no share of anything, and are joined to none. */
function batchesOf(blocks, blockNanos) {
    const wanted = Math.max(1, Math.floor(BATCH_NANOS / blockNanos));
    const joined = Math.max(1, Math.min(wanted, Math.floor(blocks.length / BATCHES_MIN)));
    const count = Math.floor(blocks.length / joined);
    const batches = Array.from({ length: count }, (_, at) => (0,coarse_buckets/* mergedBuckets */.Gi)(blocks.slice(Math.floor((at * blocks.length) / count), Math.floor(((at + 1) * blocks.length) / count))));
    return batches.filter((batch) => (0,coarse_buckets/* bucketTotal */.HI)(batch) > 0);
}

;// CONCATENATED MODULE: ./lib/gate/limit-interval.js



/** The chance of a bound that is missed, one-sided, of all assertions of a run together. */
const LIMITS_ALPHA = 0.05;
/** What one bound may be missed by: assertions that gate share the budget evenly. */
function limitAlphaOf(assertions) {
    const gating = assertions.filter(({ level, decideOn }) => level === "error" && decideOn === "interval");
    return LIMITS_ALPHA / Math.max(1, gating.length);
}
/**
 * @param assertion a percentile of the response time or a share of exchanges
 * @param observation with a value
 */
function limitIntervalOf({ statistic, where, limit }, { value = Number.NaN, samples }, { blocks, alpha }) {
    if (statistic.kind !== "percentile") {
        return shareInterval({ count: Math.round(value * samples), of: samples }, limit, alpha);
    }
    const series = seriesOf(blocks, where.request);
    if (series === undefined)
        return "no_blocks";
    const times = { blockNanos: blocks.blockNanos, blocks: series.map(({ buckets }) => buckets) };
    const asked = { share: statistic.percent / 100, limit, alpha };
    const interval = quantileInterval(times, asked);
    if (interval === undefined)
        return "short_run";
    // Blocks have coarser buckets than the histogram that the value is from.
    const { lower, upper, halvesToLimit } = interval;
    return { lower: Math.min(lower, value), upper: Math.max(upper, value), halvesToLimit };
}
/** Of some requests only: as many as have blocks of their own. */
function seriesOf({ overall, requests }, request) {
    if (request === undefined)
        return overall;
    return requests.find(({ name }) => name === request)?.blocks;
}
/** One failure of many is beyond a limit of none: the bound of a count above 0 is above 0. */
function shareInterval(counted, limit, alpha) {
    const { lower, upper } = (0,proportion/* wilsonBounds */._)(counted, (0,normal/* normalQuantile */.Z)(1 - alpha));
    const share = counted.count / counted.of;
    const half = share > limit ? share - lower : upper - share;
    return { lower, upper, halvesToLimit: half / Math.abs(share - limit) };
}

;// CONCATENATED MODULE: ./lib/gate/assertions.js


/**
 * One row for each assertion of the scenario, in its order. A value within its limit holds. One
 * beyond it fails when all of its interval is beyond, too, or when there is no interval.
 */
function assertionRowsOf(metrics, scenario) {
    const { blocks, observations, run } = metrics;
    const query = { blocks, alpha: limitAlphaOf(scenario.assertions) };
    return scenario.assertions.map((assertion, index) => {
        const observation = observations[index];
        const { value, samples, samplesNeeded, unit } = observation;
        const { text, level, comparison, limit, span } = assertion;
        const found = assertion.decideOn === "interval" && value !== undefined && samples >= samplesNeeded
            ? limitIntervalOf(assertion, observation, query)
            : undefined;
        const interval = typeof found === "object" ? found : undefined;
        const status = statusOf(assertion, observation, interval);
        const margin = value === undefined ? undefined : marginOf(assertion, value);
        const noInterval = typeof found === "string" ? found : reasonWithoutChoice(assertion);
        const about = { assertion, observation, status, interval, noInterval };
        return {
            text,
            level,
            status,
            comparison,
            limit,
            observed: value,
            interval: interval && { lower: interval.lower, upper: interval.upper },
            margin,
            samples,
            samplesNeeded,
            unit,
            span,
            summary: `${text}: ${assertionSummary(about, { margin, windowNanos: run.windowNanos })}`,
        };
    });
}
function statusOf(assertion, { value, samples, samplesNeeded }, interval) {
    if (value === undefined)
        return "no_data";
    if (samples < samplesNeeded)
        return "too_few_samples";
    if (isFulfilled(assertion, value))
        return "pass";
    if (interval === undefined)
        return "fail";
    const best = assertion.comparison.startsWith("<") ? interval.lower : interval.upper;
    return isFulfilled(assertion, best) ? "within_noise" : "fail";
}
/** An interval of a percentile is what a reader would expect. */
function reasonWithoutChoice({ decideOn, statistic }) {
    return decideOn === undefined && statistic.kind === "percentile" ? "no_blocks" : undefined;
}
function isFulfilled({ comparison, limit }, value) {
    switch (comparison) {
        case "<":
            return value < limit;
        case "<=":
            return value <= limit;
        case ">":
            return value > limit;
        case ">=":
            return value >= limit;
        case "==":
            return value === limit;
        case "!=":
            return value !== limit;
    }
    return comparison;
}
function marginOf({ comparison, limit }, value) {
    switch (comparison) {
        case "<":
        case "<=":
            return limit - value;
        case ">":
        case ">=":
            return value - limit;
        case "==":
            return -Math.abs(value - limit);
        case "!=":
            return Math.abs(value - limit);
    }
    return comparison;
}

// EXTERNAL MODULE: ./lib/gate/exit-code.js
var exit_code = __webpack_require__(3137);
;// CONCATENATED MODULE: ./lib/gate/few-beyond.js

/** Samples beyond a percentile, below which its interval knows little of the tail. */
const SAMPLES_BEYOND_STRONG = 50;
/** Assertions that a sentence names. */
const NAMED_MAX = 3;
/**
 * What to know of percentiles that gate and stand on few samples beyond them. They are judged: a
 * limit that nothing holds a change to would be worse than one that a few samples do.
 *
 * @param rows one for each assertion
 */
function fewBeyondNote(assertions, rows) {
    const few = rows.flatMap(({ level, text, status, samples }, index) => {
        const { statistic } = assertions[index];
        if (level !== "error" || status === "no_data" || status === "too_few_samples")
            return [];
        if (statistic.kind !== "percentile")
            return [];
        // A hair more than the product, which is off by a hair in binary.
        const beyond = Math.floor((samples * (100 - statistic.percent)) / 100 + 1e-6);
        return beyond < SAMPLES_BEYOND_STRONG ? [`${text} (${(0,wording/* formatCount */.B4)(beyond)})`] : [];
    });
    if (few.length === 0)
        return undefined;
    const more = few.length > NAMED_MAX ? ` and ${(0,wording/* formatCount */.B4)(few.length - NAMED_MAX)} more` : "";
    const named = few.slice(0, NAMED_MAX).join(", ");
    return `Fewer than ${SAMPLES_BEYOND_STRONG} samples lie beyond the percentile of ${named}${more}: a longer run would know more of the tail.`;
}

// EXTERNAL MODULE: ./lib/gate/finding.js
var finding = __webpack_require__(4326);
;// CONCATENATED MODULE: ./lib/gate/unjudged-failures.js


/** Share of exchanges that may fail while no assertion looks at failures. */
const UNJUDGED_FAILED_RATIO_MAX = 0.05;
/** undefined: there is none, or an assertion of level error judges them. */
function unjudgedFailuresOf({ overall, measured }, { assertions }) {
    const gating = assertions.filter(({ level }) => level === "error");
    if (overall.failed === 0 || gating.some(judgesEveryFailure))
        return undefined;
    const { status = 0, check = 0 } = overall.failedBy;
    const judged = gating.some(judgesResponses) ? status + check : 0;
    const unjudged = overall.failed - judged;
    if (unjudged === 0)
        return undefined;
    const ratio = unjudged / overall.ended;
    const counts = `${(0,wording/* formatCount */.B4)(unjudged)} of ${(0,wording/* formatCount */.B4)(overall.ended)} exchanges`;
    return {
        summary: `${counts} failed (${(0,wording/* formatShare */.T1)(ratio)}; ${(0,finding/* outcomeCounts */.TY)(measured.failedBy)}), and no assertion judges that.`,
        tooMany: ratio > UNJUDGED_FAILED_RATIO_MAX,
    };
}
function judgesEveryFailure({ metric, where }) {
    if (metric === "http_req_failed")
        return true;
    return metric === "http_reqs" && (where.outcome === "ok" || where.outcome === "failed");
}
/** These see complete responses only: a refused connection has neither a status nor a check. */
function judgesResponses({ metric }) {
    return metric === "http_status" || metric === "checks";
}

// EXTERNAL MODULE: ./lib/gate/generator-validity.js
var generator_validity = __webpack_require__(5125);
// EXTERNAL MODULE: ./lib/gate/validity-row.js
var validity_row = __webpack_require__(1640);
;// CONCATENATED MODULE: ./lib/gate/validity.js




/** Of planned arrivals. */
const DROPPED_RATIO_MAX = 0.001;
/** Sent of planned. */
const ACHIEVED_RATIO_MIN = 0.99;
/** A failure before the first request could be sent: nobody was there to answer. */
const unreachableOutcomes = [
    "dns",
    "refused",
    "connect_timeout",
    "tls",
    "tls_timeout",
    "unreachable",
];
/**
 * Whether the run measured what it claims. Only signals from outside the measured values count:
 * never "the numbers look odd".
 */
function validityRowsOf(metrics, scenario) {
    return validity_row/* validityRules */.m.map((rule) => ({ rule, ...finders[rule]({ metrics, scenario }) }));
}
const finders = {
    ...generator_validity/* generatorFinders */.Jx,
    log_complete: ({ metrics: { run } }) => {
        if (run.stopReason === "log") {
            return (0,finding/* broken */.mw)("run", "The run was stopped because its event log could not be written.");
        }
        if (!run.complete)
            return (0,finding/* broken */.mw)("run", "The event log breaks off before the run's end.");
        return (0,finding/* held */.yB)("The event log is complete.");
    },
    not_interrupted: ({ metrics: { run } }) => run.interrupted
        ? (0,finding/* broken */.mw)("run", "The run was interrupted by a signal.")
        : (0,finding/* held */.yB)("Nobody interrupted the run."),
    accounting: ({ metrics: { run, wholeRun, measured } }) => {
        if (!run.complete)
            return (0,finding/* unknown */.L5)("The event log breaks off, so its sums are open.");
        if (wholeRun.holds && measured.holds)
            return (0,finding/* held */.yB)("Every exchange is accounted for.");
        return (0,finding/* broken */.mw)("run", "The accounting does not add up: the log is not of one whole run.");
    },
    measured_samples: ({ metrics: { measured } }) => {
        const ended = measured.succeeded + measured.failed;
        const evidence = { observed: ended, limit: 1, unit: "count" };
        if (ended > 0)
            return (0,finding/* held */.yB)(`${(0,wording/* formatCount */.B4)(ended)} exchanges were measured.`, evidence);
        return (0,finding/* broken */.mw)("run", "Nothing was measured: no exchange ended after the warm-up.", evidence);
    },
    target_reachable: ({ metrics: { wholeRun } }) => {
        const { failed, succeeded, failedBy } = wholeRun;
        const unreached = unreachableOutcomes.reduce((sum, name) => sum + (failedBy[name] ?? 0), 0);
        if (succeeded > 0 || unreached < failed)
            return (0,finding/* held */.yB)("The target was reached.");
        if (failed === 0)
            return (0,finding/* unknown */.L5)("Nothing was tried.");
        const words = (0,finding/* outcomeCounts */.TY)(failedBy);
        return (0,finding/* broken */.mw)("run", `The target is unreachable: every attempt failed (${words}).`);
    },
    something_succeeded: ({ metrics: { measured } }) => {
        const { succeeded, failed, failedBy } = measured;
        const evidence = { observed: succeeded, limit: 1, unit: "count" };
        if (succeeded > 0)
            return (0,finding/* held */.yB)(`${(0,wording/* formatCount */.B4)(succeeded)} exchanges succeeded.`, evidence);
        if (failed === 0)
            return (0,finding/* unknown */.L5)("Nothing was measured.");
        const words = (0,finding/* outcomeCounts */.TY)(failedBy);
        return (0,finding/* broken */.mw)("target", `Nothing succeeded: every exchange failed (${words}).`, evidence);
    },
    planned_rate_reached: ({ metrics, scenario }) => {
        const { planned, sent } = metrics.measured;
        if (scenario.load.model === "closed")
            return (0,finding/* held */.yB)("The closed model plans no rate.");
        if (planned === 0)
            return (0,finding/* unknown */.L5)("No arrival was due in the measured window.");
        const achieved = sent / planned;
        const evidence = { observed: achieved, limit: ACHIEVED_RATIO_MIN, unit: "ratio" };
        const share = `${(0,wording/* formatShare */.T1)(achieved)} of the planned exchanges were sent`;
        if (achieved >= ACHIEVED_RATIO_MIN)
            return (0,finding/* held */.yB)(`${share}.`, evidence);
        return (0,finding/* broken */.mw)("target", `Planned rate not reached: ${whyDropped(metrics, scenario.load.maxInFlight)}. ${share}.`, evidence);
    },
    arrivals_not_dropped: ({ metrics, scenario }) => {
        const { planned, dropped } = metrics.measured;
        if (scenario.load.model === "closed")
            return (0,finding/* held */.yB)("The closed model drops no arrival.");
        if (planned === 0)
            return (0,finding/* unknown */.L5)("No arrival was due in the measured window.");
        const ratio = dropped / planned;
        const evidence = { observed: ratio, limit: DROPPED_RATIO_MAX, unit: "ratio" };
        const share = `${(0,wording/* formatCount */.B4)(dropped)} of ${(0,wording/* formatCount */.B4)(planned)} planned exchanges were dropped`;
        if (ratio <= DROPPED_RATIO_MAX)
            return (0,finding/* held */.yB)(`${share}.`, evidence);
        return (0,finding/* broken */.mw)("target", `${share} (${(0,wording/* formatShare */.T1)(ratio)}): ${whyDropped(metrics, scenario.load.maxInFlight)}.`, evidence);
    },
};
/** The cause that dropped most. A late or starved generator has its own rows. */
function whyDropped({ measured }, maxInFlight) {
    const { no_vu = 0, no_connection = 0, queue_full = 0, run_ended = 0 } = measured.droppedBy;
    const most = Math.max(no_vu, no_connection, queue_full, run_ended);
    if (most === no_connection)
        return "the target held all connections";
    if (most === run_ended)
        return "the run ended while they waited for the target";
    return `the target held all ${(0,wording/* formatCount */.B4)(maxInFlight)} virtual users`;
}

;// CONCATENATED MODULE: ./lib/gate/verdict.js







/**
 * The verdict on one run: validity, then assertions.
 *
 * What is the generator's or the run's fault makes it invalid. What is the target's fault does
 * not excuse the target: an assertion that fails on data stands, because arrivals that were
 * never sent can only have made the figures look better. For the same reason one that passes
 * does not stand, and the run is invalid. A generator that was the bottleneck of a closed load
 * can only have made times longer and rates lower: what holds stands, what does not proves nothing.
 */
function judge(metrics, scenario, settings) {
    const validity = validityRowsOf(metrics, scenario);
    const assertions = assertionRowsOf(metrics, scenario);
    const failures = unjudgedFailuresOf(metrics, scenario);
    const fewBeyond = fewBeyondNote(scenario.assertions, assertions);
    const evidence = { validity, assertions, failures, fewBeyond };
    const { verdict, reasons } = decide(evidence);
    const [first = "Every validity rule and every assertion holds.", ...further] = reasons;
    const judgement = {
        verdict,
        exitCode: metrics.run.interrupted ? errors/* ExitCode */.yU.interrupted : (0,exit_code/* exitCodeOf */.F)(verdict, settings),
        reasons: [first, ...further],
        notes: notesOf(evidence, verdict),
        validity,
        assertions,
        comparison: undefined,
        paired: undefined,
    };
    const paired = (0,paired_verdict/* pairedJudgementOf */.yN)(metrics.paired, scenario, validity);
    return paired === undefined ? judgement : (0,paired_verdict/* withPaired */.Qx)(judgement, paired, settings);
}
function decide({ validity, assertions, failures }) {
    const broken = validity.filter(({ status }) => status === "broken");
    const unfit = broken.filter(({ cause }) => cause !== "target");
    if (unfit.length > 0)
        return { verdict: "invalid", reasons: summaries(unfit, broken) };
    const gating = assertions.filter(({ level }) => level === "error");
    const failed = gating.filter(({ status }) => status === "fail");
    const limits = validity.filter(({ status }) => status === "limited");
    // A ratio of failures is the target's; a time or a rate may be the generator's own.
    if (limits.length > 0 && failed.length > 0 && failed.every(({ unit }) => unit !== "ratio")) {
        return { verdict: "invalid", reasons: summaries(limits, broken) };
    }
    const unanswered = gating.filter(({ status }) => status === "no_data");
    if (failed.length > 0) {
        return { verdict: "fail", reasons: summaries(failed, unanswered, broken) };
    }
    if (broken.length > 0)
        return { verdict: "invalid", reasons: summaries(broken) };
    if (unanswered.length > 0)
        return { verdict: "fail", reasons: summaries(unanswered) };
    const undecided = gating.filter(({ status }) => status === "within_noise" || status === "too_few_samples");
    const unjudged = failures?.tooMany === true ? [failures] : [];
    if (undecided.length > 0 || unjudged.length > 0) {
        return { verdict: "inconclusive", reasons: summaries(undecided, unjudged) };
    }
    return { verdict: "pass", reasons: [] };
}
function notesOf({ validity, assertions, failures, fewBeyond }, verdict) {
    const isInvalid = verdict === "invalid";
    const limits = validity.filter(({ status }) => status === "limited" && !isInvalid);
    const notes = limits.map(({ summary }) => summary);
    for (const { level, status, summary } of assertions) {
        if (level === "warn" && status !== "pass")
            notes.push(`Warning: ${summary}`);
        if (level === "error" && status === "fail" && isInvalid) {
            notes.push(`Not held against the change: ${summary}`);
        }
    }
    if (fewBeyond !== undefined && !isInvalid)
        notes.push(fewBeyond);
    if (assertions.length === 0)
        notes.push("The scenario has no assertion: nothing was judged.");
    if (failures !== undefined && (!failures.tooMany || verdict !== "inconclusive")) {
        notes.push(failures.summary);
    }
    return notes;
}
/** In the order given, each once. */
function summaries(...lists) {
    return [...new Set(lists.flat().map(({ summary }) => summary))];
}


/***/ }),

/***/ 2863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   vx: () => (/* binding */ formatNanos)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1356);

const BYTES_PER_KB = 1_000;
/** A number with its unit as a sentence says it: `12.3ms`, `0.4%`, `1,234/s`. */
function formatQuantity(value, unit) {
    switch (unit) {
        case "nanos":
            return formatNanos(value);
        case "ratio":
            return formatShare(value);
        case "count":
            return formatCount(value);
        case "perSecond":
            return `${formatNumber(value)}/s`;
        case "bytes":
            return formatBytes(value);
        case "bytesPerSecond":
            return `${formatBytes(value)}/s`;
    }
    return unit;
}
/** Both ends of what a number may be, the unit once if it is the same: `205–219ms`. */
function formatRange({ lower, upper }, unit) {
    const [from, to] = [formatQuantity(lower, unit), formatQuantity(upper, unit)];
    const suffix = /[^\d.,]*$/u.exec(to)[0];
    const isShared = /[^\d.,]*$/u.exec(from)[0] === suffix;
    return `${isShared ? from.slice(0, from.length - suffix.length) : from}–${to}`;
}
/** Three significant digits. */
function formatNanos(nanos) {
    // What rounds up to the next unit is said in it: 1ms, not 1000µs.
    const size = Math.abs(Number(nanos.toPrecision(3)));
    if (size < _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_MICRO */ .TI)
        return `${Math.round(nanos)}ns`;
    if (size < _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_MILLI */ .gs)
        return `${threeDigits(nanos / _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_MICRO */ .TI)}µs`;
    if (size < _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9)
        return `${threeDigits(nanos / _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_MILLI */ .gs)}ms`;
    return `${threeDigits(nanos / _base_time_js__WEBPACK_IMPORTED_MODULE_0__/* .NANOS_PER_SECOND */ .H9)}s`;
}
/**
 * 0..1 as a percentage: one decimal, within 1 % of nothing or of all two significant digits, so
 * that neither is said of what only comes close.
 */
function formatShare(share) {
    const percent = share * 100;
    const missing = 100 - percent;
    if (missing > 0 && missing < 1) {
        return `${Number((100 - Number(missing.toPrecision(2))).toFixed(6))}%`;
    }
    const digits = Math.abs(percent) < 1 ? percent.toPrecision(2) : percent.toFixed(1);
    return `${Number(digits)}%`;
}
/** A whole number in groups of three. */
function formatCount(count) {
    return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/gu, ",");
}
function formatNumber(value) {
    return Math.abs(value) < 1_000 ? threeDigits(value) : formatCount(value);
}
function formatBytes(bytes) {
    const units = ["kB", "MB", "GB"];
    if (Math.abs(bytes) < BYTES_PER_KB)
        return `${formatNumber(bytes)}B`;
    let scaled = bytes / BYTES_PER_KB;
    let unit = 0;
    while (Math.abs(scaled) >= BYTES_PER_KB && unit < units.length - 1) {
        scaled /= BYTES_PER_KB;
        unit += 1;
    }
    return `${threeDigits(scaled)}${units[unit]}`;
}
function threeDigits(value) {
    return String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 8975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ BLOCK_REQUESTS_MAX),
/* harmony export */   kP: () => (/* binding */ BlockTally),
/* harmony export */   y9: () => (/* binding */ BLOCKS_MAX)
/* harmony export */ });
/* harmony import */ var _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);
/* harmony import */ var _base_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1356);
/* harmony import */ var _paged_counters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4144);




/** Blocks of a run: with one more, neighbours are joined and every block is twice as long. */
const BLOCKS_MAX = 256;
/** Requests with blocks of their own. All of them are in the overall blocks. */
const BLOCK_REQUESTS_MAX = 32;
class OpenBlock {
    failed = 0;
    #times;
    constructor(pool) {
        this.#times = new _paged_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .PagedCounters */ .d(pool);
    }
    record(bucket) {
        this.#times.record(bucket);
    }
    /** Takes over what the other holds. */
    absorb(other) {
        this.failed += other.failed;
        this.#times.absorb(other.#times);
    }
    data() {
        return { failed: this.failed, buckets: this.#times.buckets() };
    }
}
/** Cuts the measured window into blocks as exchanges end, late ones included, in bounded memory. */
class BlockTally {
    #from;
    #names;
    #pool = new _paged_counters_js__WEBPACK_IMPORTED_MODULE_2__/* .PagePool */ .K();
    /** By request; those without blocks of their own share the last. */
    #series;
    #blockNanos = _base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .NANOS_PER_SECOND */ .H9;
    constructor({ warmUpNanos, requests }) {
        this.#from = warmUpNanos;
        this.#names = requests.slice(0, BLOCK_REQUESTS_MAX).map(({ name }) => name);
        this.#series = requests.slice(0, BLOCK_REQUESTS_MAX + 1).map(() => []);
    }
    end(exchange) {
        const since = exchange.intendedAt - this.#from;
        if (since < 0)
            return;
        while (since >= BLOCKS_MAX * this.#blockNanos)
            this.#double();
        const at = Math.floor(since / this.#blockNanos);
        const blocks = this.#series[Math.min(exchange.request, BLOCK_REQUESTS_MAX)];
        if (at >= blocks.length)
            this.#reach(blocks, at + 1);
        const block = blocks[at];
        if (exchange.outcome !== _base_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .Outcome */ .Pi.ok)
            block.failed += 1;
        else
            block.record((0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarseBucketOf */ .Vt)(Math.max(0, exchange.endedAt - exchange.intendedAt)));
    }
    /** Every exchange is of one request, so all of them are the requests together. Call it once. */
    finish() {
        const length = Math.max(...this.#series.map((blocks) => blocks.length));
        for (const blocks of this.#series)
            this.#reach(blocks, length);
        const requests = this.#names.map((name, index) => {
            return { name, blocks: this.#series[index].map((block) => block.data()) };
        });
        const [overall, ...others] = this.#series;
        for (const blocks of others) {
            for (const [at, block] of blocks.entries())
                overall[at].absorb(block);
        }
        return {
            blockNanos: this.#blockNanos,
            overall: overall.map((block) => block.data()),
            requests,
        };
    }
    #reach(blocks, length) {
        while (blocks.length < length)
            blocks.push(new OpenBlock(this.#pool));
    }
    #double() {
        this.#blockNanos *= 2;
        for (const blocks of this.#series) {
            for (let at = 1; at < blocks.length; at += 2)
                blocks[at - 1].absorb(blocks[at]);
            const joined = blocks.filter((_, at) => at % 2 === 0);
            blocks.splice(0, blocks.length, ...joined);
        }
    }
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RunFold)
});

// EXTERNAL MODULE: ./lib/base/outcome.js
var base_outcome = __webpack_require__(9877);
// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/base/sample-size.js
var sample_size = __webpack_require__(9029);
;// CONCATENATED MODULE: ./lib/metrics/distribution.js

/** What a report shows unless it is told otherwise. */
const DEFAULT_PERCENTILES = [50, 90, 95, 99, 99.9];
function distributionOf(histogram, percentiles) {
    const { count } = histogram;
    const some = count > 0;
    return {
        count,
        minNanos: some ? histogram.min : undefined,
        medianNanos: some ? histogram.valueAt(50) : undefined,
        meanNanos: some ? Math.round(histogram.mean()) : undefined,
        maxNanos: some ? histogram.max : undefined,
        percentiles: percentiles.map((percent) => percentileOf(histogram, percent)),
        histogram: histogram.toData(),
    };
}
function percentileOf(histogram, percent) {
    const { count } = histogram;
    const samplesNeeded = (0,sample_size/* samplesNeededFor */.g)(percent);
    const nanos = count > 0 ? histogram.valueAt(percent) : undefined;
    return { percent, nanos, eligible: count >= samplesNeeded, samplesNeeded };
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/plan/variant.js
var plan_variant = __webpack_require__(7758);
;// CONCATENATED MODULE: ./lib/metrics/lifecycle-fold.js



/** Rows that come once a connection, once a second or once a run. */
function foldLifecycle(state, rows, row) {
    const { connections, timeline } = state;
    const who = rows.who[row];
    const code = rows.code[row];
    switch (rows.kind[row]) {
        case record/* RecordKind */.m1.tick:
            if (who >= state.workers)
                throw new errors/* LogError */.ZI(`the log names worker ${who}`);
            state.worker = who;
            return;
        case record/* RecordKind */.m1.connectionOpening:
            return connections.opening(state.ownNumber(who), code);
        case record/* RecordKind */.m1.connected:
            return connections.connected(state.ownNumber(who));
        case record/* RecordKind */.m1.opened:
            return connections.opened(state.ownNumber(who), rows, row);
        case record/* RecordKind */.m1.openFailed:
            connections.shortOf(rows.detail[row]);
            return connections.openFailed(state.ownNumber(who), knownOutcome(code));
        case record/* RecordKind */.m1.closed:
            if (state.isLoadOverForWorker)
                return connections.closed(state.ownNumber(who), rows, row);
            return connections.closedInLoad(state.ownNumber(who), rows, row);
        case record/* RecordKind */.m1.heartbeat:
            return foldHeartbeat(state, rows, row);
        case record/* RecordKind */.m1.processHeartbeat:
            return state.health.process.add(rows, row, isMeasured(state, rows.at[row]));
        case record/* RecordKind */.m1.vuSpawned:
            timeline.vus += 1;
            state.vusMax = Math.max(state.vusMax, timeline.vus);
            return;
        case record/* RecordKind */.m1.vuCompleted:
            timeline.vus -= 1;
            return;
        case record/* RecordKind */.m1.stop:
            state.stopReason ??= code;
            return;
        case record/* RecordKind */.m1.loadEnded:
            return state.endLoad(rows.at[row] - state.origin, code);
        case record/* RecordKind */.m1.runEnded:
            return state.endRun();
        case record/* RecordKind */.m1.roundBegan:
            return state.beginRound(rows.at[row]);
        default: // Results are computed anew.
    }
}
function foldHeartbeat(state, rows, row) {
    const { health, timeline } = state;
    const sample = health.sampleOf(state.worker, rows, row);
    timeline.beat(sample);
    if (isMeasured(state, sample.at))
        health.add(sample);
}
/** Of what sums up the second before it. */
function isMeasured(state, at) {
    const { loadEndedAt, measuredFrom, plannedEnd, origin } = state;
    const since = at - origin;
    return since > measuredFrom && since <= Math.min(plannedEnd, loadEndedAt);
}
/** @throws LogError for a number that is no outcome */
function knownOutcome(code) {
    if (code >= base_outcome/* outcomeNames */.Lv.length)
        throw new errors/* LogError */.ZI(`the log names outcome ${code}`);
    return code;
}

;// CONCATENATED MODULE: ./lib/metrics/open-exchanges.js

/** More virtual users than any scenario may ask for: a log that names more is damaged. */
const VUS_MAX = 1 << 20;
const INITIAL_VUS = 64;
/** What a virtual user is doing, as far as the log has been read. */
const VuPhase = { never: 0, open: 1, ended: 2 };
/** The exchange of each virtual user, as columns: a VU has one at a time. Grows with the VUs. */
class OpenExchanges {
    phase = new Uint8Array(INITIAL_VUS);
    lastOfIteration = new Uint8Array(INITIAL_VUS);
    serial = new Uint32Array(INITIAL_VUS);
    request = new Uint32Array(INITIAL_VUS);
    target = new Int32Array(INITIAL_VUS);
    intendedAt = new Float64Array(INITIAL_VUS);
    availableAt = new Float64Array(INITIAL_VUS);
    sentAt = new Float64Array(INITIAL_VUS);
    /** Makes room for virtual user `vu`. */
    reach(vu) {
        if (vu < this.phase.length)
            return;
        if (vu >= VUS_MAX)
            throw new errors/* LogError */.ZI(`the log names virtual user ${vu}, over ${VUS_MAX}`);
        const length = Math.max(vu + 1, this.phase.length * 2);
        const grown = (larger, old) => {
            larger.set(old);
            return larger;
        };
        this.phase = grown(new Uint8Array(length), this.phase);
        this.lastOfIteration = grown(new Uint8Array(length), this.lastOfIteration);
        this.serial = grown(new Uint32Array(length), this.serial);
        this.request = grown(new Uint32Array(length), this.request);
        this.target = grown(new Int32Array(length), this.target);
        this.intendedAt = grown(new Float64Array(length), this.intendedAt);
        this.availableAt = grown(new Float64Array(length), this.availableAt);
        this.sentAt = grown(new Float64Array(length), this.sentAt);
    }
}

;// CONCATENATED MODULE: ./lib/metrics/exchange-fold.js






/** Codes of a status line have three digits. */
const STATUS_MAX = 999;
/** The rows by which an exchange begins and ends: nearly all rows of a log. */
class ExchangeFold {
    #state;
    #open = new OpenExchanges();
    // Written in place: an object per exchange would be the fold's only allocation.
    #exchange = {
        request: 0,
        target: 0,
        outcome: base_outcome/* Outcome */.Pi.ok,
        status: 0,
        intendedAt: 0,
        availableAt: 0,
        wasSent: true,
        sentAt: 0,
        firstByteAt: 0,
        endedAt: 0,
        bytesRead: 0,
        lastOfIteration: false,
        endedInLoad: true,
    };
    constructor(state) {
        this.#state = state;
    }
    sent(rows, row) {
        const state = this.#state;
        const { whole, measured, connections, selections, lag, timeline, origin } = state;
        const open = this.#open;
        const vu = state.ownNumber(rows.who[row]);
        const request = rows.code[row];
        const intendedAt = rows.x[row] - origin;
        const availableAt = rows.y[row] - origin;
        const sentAt = rows.at[row] - origin;
        const flags = rows.flags[row];
        this.#checkRequest(request);
        open.reach(vu);
        if (open.phase[vu] !== VuPhase.open)
            timeline.inFlight += 1;
        open.phase[vu] = VuPhase.open;
        open.serial[vu] = rows.serial[row];
        open.request[vu] = request;
        open.target[vu] = connections.targetOf(state.ownNumber(rows.detail[row]));
        open.intendedAt[vu] = intendedAt;
        open.availableAt[vu] = availableAt;
        open.sentAt[vu] = sentAt;
        open.lastOfIteration[vu] = (flags & record/* SendFlag */.dO.lastOfIteration) === 0 ? 0 : 1;
        state.inFlightMax = Math.max(state.inFlightMax, timeline.inFlight);
        if ((flags & record/* SendFlag */.dO.reused) !== 0)
            state.reused += 1;
        whole.sent += 1;
        timeline.send(rows.at[row]);
        const exchange = this.#exchange;
        exchange.request = request;
        exchange.target = open.target[vu];
        exchange.intendedAt = intendedAt;
        if (state.paired !== undefined) {
            const lateNanos = Math.max(0, sentAt - Math.max(intendedAt, availableAt));
            state.paired.begin(exchange, state.variantOf(exchange.target), lateNanos);
        }
        if (state.variantOf(exchange.target) !== plan_variant/* Variant */.K.head)
            return;
        selections.begin(exchange);
        if (intendedAt < state.measuredFrom)
            return;
        measured.sent += 1;
        lag.add(intendedAt, availableAt, sentAt);
    }
    unsent(rows, row) {
        const { whole, measured, selections, paired, origin } = this.#state;
        const exchange = this.#exchange;
        const vu = this.#state.ownNumber(rows.who[row]);
        this.#checkRequest(rows.code[row]);
        this.#open.reach(vu);
        whole.sent += 1;
        whole.unsent += 1;
        exchange.request = rows.code[row];
        exchange.target = this.#knownTarget(rows.y[row]);
        exchange.intendedAt = rows.x[row] - origin;
        exchange.wasSent = false;
        exchange.lastOfIteration = (rows.flags[row] & record/* SendFlag */.dO.lastOfIteration) !== 0;
        paired?.begin(exchange, this.#state.variantOf(exchange.target), undefined);
        if (this.#state.variantOf(exchange.target) === plan_variant/* Variant */.K.head)
            selections.begin(exchange);
        if (this.#state.isMeasured(exchange)) {
            measured.sent += 1;
            measured.unsent += 1;
        }
        this.#noAnswer();
        this.#end(rows.at[row], knownOutcome(rows.detail[row]));
    }
    ended(rows, row) {
        if (!this.#close(rows, row))
            return;
        const { scenario, checks } = this.#state;
        const exchange = this.#exchange;
        const failedCheck = rows.detail[row];
        const { expect } = scenario.requests[exchange.request];
        if (failedCheck > 1 + expect.checks.length)
            throw new errors/* LogError */.ZI(`the log names check ${failedCheck}`);
        this.#answer(rows, row, rows.code[row]);
        if (this.#state.isMeasured(exchange)) {
            checks.add(exchange.request, failedCheck);
        }
        const outcome = failedCheck === 0 ? base_outcome/* Outcome */.Pi.ok : failedCheck === 1 ? base_outcome/* Outcome */.Pi.status : base_outcome/* Outcome */.Pi.check;
        this.#end(rows.at[row], outcome);
        const vu = this.#state.ownNumber(rows.who[row]);
        if (this.#state.timings.isOf(vu, rows.serial[row]))
            this.#takeTimings();
    }
    failed(rows, row) {
        if (!this.#close(rows, row))
            return;
        this.#answer(rows, row, rows.detail[row]);
        this.#end(rows.at[row], knownOutcome(rows.code[row]));
    }
    abandoned(rows, row, outcome) {
        if (!this.#close(rows, row))
            return;
        this.#noAnswer();
        this.#end(rows.at[row], outcome);
    }
    dropped(rows, row) {
        const { whole, measured, selections, timeline, paired, origin } = this.#state;
        const cause = rows.code[row];
        const intendedAt = rows.x[row] - origin;
        if (cause >= base_outcome/* dropCauseNames */.pm.length)
            throw new errors/* LogError */.ZI(`the log names drop cause ${cause}`);
        whole.drop(cause);
        timeline.drop(rows.at[row]);
        // The row names no target. An arrival of the base is none of the head's.
        const variant = paired?.drop({ intendedAt, number: rows.z[row] }) ?? plan_variant/* Variant */.K.head;
        if (variant !== plan_variant/* Variant */.K.head)
            return;
        selections.drop(intendedAt);
        if (intendedAt >= this.#state.measuredFrom)
            measured.drop(cause);
    }
    /**
     * Ends the open exchange that the row is about. False when there is none: an answer that came
     * in the same turn as its timeout is credited to nobody; an end without a beginning is an
     * orphan, and breaks the accounting.
     */
    #close(rows, row) {
        const { phase, serial } = this.#open;
        const vu = this.#state.ownNumber(rows.who[row]);
        const isOpen = phase[vu] === VuPhase.open && serial[vu] === rows.serial[row];
        if (isOpen) {
            phase[vu] = VuPhase.ended;
            this.#state.timeline.inFlight -= 1;
            this.#load(vu);
            return true;
        }
        const isLate = (phase[vu] ?? VuPhase.never) !== VuPhase.never && rows.serial[row] <= serial[vu];
        if (!isLate)
            this.#state.whole.orphans += 1;
        return false;
    }
    #load(vu) {
        const open = this.#open;
        const exchange = this.#exchange;
        exchange.request = open.request[vu];
        exchange.target = open.target[vu];
        exchange.intendedAt = open.intendedAt[vu];
        exchange.availableAt = open.availableAt[vu];
        exchange.wasSent = true;
        exchange.sentAt = open.sentAt[vu];
        exchange.lastOfIteration = open.lastOfIteration[vu] === 1;
    }
    #answer(rows, row, status) {
        const exchange = this.#exchange;
        if (status > STATUS_MAX)
            throw new errors/* LogError */.ZI(`the log has status ${status}`);
        exchange.status = status;
        const firstByteAt = rows.x[row];
        // 0 says that not a byte came, so it stays.
        exchange.firstByteAt = firstByteAt === 0 ? 0 : firstByteAt - this.#state.origin;
        exchange.bytesRead = rows.y[row] + rows.z[row];
    }
    #noAnswer() {
        this.#exchange.status = 0;
        this.#exchange.firstByteAt = 0;
        this.#exchange.bytesRead = 0;
    }
    /** Every exchange's only end. */
    #end(at, outcome) {
        const state = this.#state;
        const { whole, measured, selections, timeline, blocks, loadEndedAt, plannedEnd, origin } = state;
        const exchange = this.#exchange;
        whole.end(outcome);
        if (state.isMeasured(exchange))
            measured.end(outcome);
        if (outcome === base_outcome/* Outcome */.Pi.cancelled)
            return;
        exchange.outcome = outcome;
        exchange.endedAt = at - origin;
        exchange.endedInLoad = exchange.endedAt < plannedEnd && loadEndedAt === Infinity;
        if (exchange.lastOfIteration)
            state.iterations += 1;
        timeline.end(exchange, origin);
        const variant = state.variantOf(exchange.target);
        state.paired?.end(exchange, variant);
        if (variant !== plan_variant/* Variant */.K.head)
            return;
        selections.end(exchange);
        blocks.end(exchange);
    }
    /** What the server said of the exchange that has just ended. */
    #takeTimings() {
        const { timings, serverTiming, paired } = this.#state;
        const exchange = this.#exchange;
        const isMeasured = this.#state.isMeasured(exchange);
        if (exchange.outcome === base_outcome/* Outcome */.Pi.ok) {
            const variant = this.#state.variantOf(exchange.target);
            for (const { name, nanos } of timings.entries) {
                paired?.timing(exchange, variant, { name, nanos });
                if (isMeasured)
                    serverTiming.add(exchange.request, name, nanos);
            }
        }
        for (const { cause, count } of timings.losses) {
            if (isMeasured)
                serverTiming.leaveOut(cause, count);
        }
        timings.clear();
    }
    #knownTarget(target) {
        const { length } = this.#state.scenario.targets;
        if (target < length)
            return target;
        throw new errors/* LogError */.ZI(`the log names target ${target} of ${length}`);
    }
    #checkRequest(request) {
        const { length } = this.#state.scenario.requests;
        if (request >= length)
            throw new errors/* LogError */.ZI(`the log names request ${request} of ${length}`);
    }
}

// EXTERNAL MODULE: ./lib/base/time.js
var time = __webpack_require__(1356);
// EXTERNAL MODULE: ./lib/metrics/histogram.js
var histogram = __webpack_require__(2179);
;// CONCATENATED MODULE: ./lib/metrics/exchange-tally.js




/** Clocks that step back a little must not stop a report: a time is never under 0. */
class TimesTally {
    responseTime = new histogram/* Histogram */.d();
    serviceTime = new histogram/* Histogram */.d();
    waiting = new histogram/* Histogram */.d();
    delayed = new histogram/* Histogram */.d();
    add(exchange) {
        const { endedAt, sentAt, firstByteAt } = exchange;
        this.responseTime.record(Math.max(0, endedAt - exchange.intendedAt));
        if (!exchange.wasSent)
            return;
        this.serviceTime.record(Math.max(0, endedAt - sentAt));
        this.delayed.record(Math.max(0, sentAt - exchange.intendedAt));
        if (firstByteAt > 0)
            this.waiting.record(Math.max(0, firstByteAt - sentAt));
    }
    merge(other) {
        this.responseTime.add(other.responseTime);
        this.serviceTime.add(other.serviceTime);
        this.waiting.add(other.waiting);
        this.delayed.add(other.delayed);
    }
    metrics(percentiles) {
        return {
            responseTime: distributionOf(this.responseTime, percentiles),
            serviceTime: distributionOf(this.serviceTime, percentiles),
            waiting: distributionOf(this.waiting, percentiles),
        };
    }
}
/** Counts and times of the exchanges of one selection. Cancelled ones are not shown to it. */
class ExchangeTally {
    span;
    begun = 0;
    dropped = 0;
    succeeded = 0;
    failed = 0;
    bytesRead = 0;
    iterations = 0;
    succeededInSpan = 0;
    failedInSpan = 0;
    bytesReadInSpan = 0;
    iterationsInSpan = 0;
    ok = new TimesTally();
    failures = new TimesTally();
    receiving = new histogram/* Histogram */.d();
    #failedBy = new Float64Array(base_outcome/* outcomeNames */.Lv.length);
    // Few codes occur in a run: two short lists beat a table of all codes for 2,000 requests.
    #statusCodes = [];
    #statusCounts = [];
    constructor(span) {
        this.span = span;
    }
    begin(intendedAt) {
        if (this.#covers(intendedAt))
            this.begun += 1;
    }
    drop(intendedAt) {
        if (this.#covers(intendedAt))
            this.dropped += 1;
    }
    end(exchange) {
        if (exchange.endedInLoad && this.#covers(exchange.endedAt)) {
            if (exchange.outcome === base_outcome/* Outcome */.Pi.ok)
                this.succeededInSpan += 1;
            else
                this.failedInSpan += 1;
            this.bytesReadInSpan += exchange.bytesRead;
            if (exchange.lastOfIteration)
                this.iterationsInSpan += 1;
        }
        if (!this.#covers(exchange.intendedAt))
            return;
        this.bytesRead += exchange.bytesRead;
        if (exchange.lastOfIteration)
            this.iterations += 1;
        if (exchange.status !== 0)
            this.#countStatus(exchange.status, 1);
        if (exchange.outcome === base_outcome/* Outcome */.Pi.ok) {
            this.succeeded += 1;
            this.ok.add(exchange);
            if (exchange.firstByteAt > 0) {
                this.receiving.record(Math.max(0, exchange.endedAt - exchange.firstByteAt));
            }
        }
        else {
            this.failed += 1;
            this.#failedBy[exchange.outcome] += 1;
            this.failures.add(exchange);
        }
    }
    /** Afterwards this holds what both held; of one span. */
    merge(other) {
        this.succeeded += other.succeeded;
        this.failed += other.failed;
        this.bytesRead += other.bytesRead;
        this.iterations += other.iterations;
        this.succeededInSpan += other.succeededInSpan;
        this.failedInSpan += other.failedInSpan;
        this.bytesReadInSpan += other.bytesReadInSpan;
        this.iterationsInSpan += other.iterationsInSpan;
        this.ok.merge(other.ok);
        this.failures.merge(other.failures);
        this.receiving.add(other.receiving);
        for (const [outcome, count] of other.#failedBy.entries())
            this.#failedBy[outcome] += count;
        for (const [i, status] of other.#statusCodes.entries()) {
            this.#countStatus(status, other.#statusCounts[i]);
        }
    }
    failedBy(outcome) {
        return this.#failedBy[outcome];
    }
    /** How many had a status in [from, to]. */
    withStatus(from, to) {
        let count = 0;
        for (const [i, code] of this.#statusCodes.entries()) {
            if (code >= from && code <= to)
                count += this.#statusCounts[i];
        }
        return count;
    }
    /** The part of the span in which the load went on, in seconds. */
    secondsOf(loadTime) {
        let nanos = 0;
        for (const endsAt of loadTime.endsAt) {
            nanos += Math.max(0, Math.min(this.span.to, endsAt) - this.span.from);
        }
        return (nanos * loadTime.share) / time/* NANOS_PER_SECOND */.H9;
    }
    metrics(percentiles, loadTime) {
        const { succeeded, failed } = this;
        const ended = succeeded + failed;
        return {
            ended,
            succeeded,
            failed,
            failedRatio: ended === 0 ? undefined : failed / ended,
            endedPerSecond: perSecond(this.succeededInSpan + this.failedInSpan, this.secondsOf(loadTime)),
            failedBy: countsByName(base_outcome/* outcomeNames */.Lv, this.#failedBy),
            statuses: this.#statuses(),
            bytesRead: this.bytesRead,
            ok: this.ok.metrics(percentiles),
            failures: this.failures.metrics(percentiles),
            receiving: distributionOf(this.receiving, percentiles),
        };
    }
    #covers(at) {
        return at >= this.span.from && at < this.span.to;
    }
    #countStatus(status, count) {
        const at = this.#statusCodes.indexOf(status);
        if (at >= 0) {
            this.#statusCounts[at] += count;
            return;
        }
        this.#statusCodes.push(status);
        this.#statusCounts.push(count);
    }
    #statuses() {
        return this.#statusCodes
            .map((status, i) => ({ status, count: this.#statusCounts[i] }))
            .toSorted((a, b) => a.status - b.status);
    }
}
/** 0 for an empty window: nothing happened in no time. */
function perSecond(count, seconds) {
    return seconds > 0 ? count / seconds : 0;
}
/** Leaves out what did not occur. */
function countsByName(names, counts) {
    const byName = {};
    for (const [i, name] of names.entries()) {
        if (counts[i] > 0)
            byName[name] = counts[i];
    }
    return byName;
}

;// CONCATENATED MODULE: ./lib/metrics/accounting-tally.js


/** Begins and ends are counted apart, so that the identity is a check and not a definition. */
class AccountingTally {
    sent = 0;
    unsent = 0;
    dropped = 0;
    succeeded = 0;
    failed = 0;
    cancelled = 0;
    /** Ends of exchanges that never began. */
    orphans = 0;
    #failedBy = new Float64Array(base_outcome/* outcomeNames */.Lv.length);
    #droppedBy = new Float64Array(base_outcome/* dropCauseNames */.pm.length);
    drop(cause) {
        this.dropped += 1;
        this.#droppedBy[cause] += 1;
    }
    end(outcome) {
        if (outcome === base_outcome/* Outcome */.Pi.ok)
            this.succeeded += 1;
        else if (outcome === base_outcome/* Outcome */.Pi.cancelled)
            this.cancelled += 1;
        else {
            this.failed += 1;
            this.#failedBy[outcome] += 1;
        }
    }
    /** @param planned what the plan wanted, where it is known beside the log */
    accounting(planned = this.sent + this.dropped) {
        const { sent, unsent, dropped, succeeded, failed, cancelled } = this;
        const unfinished = Math.max(0, sent - succeeded - failed - cancelled);
        return {
            planned,
            sent,
            unsent,
            dropped,
            succeeded,
            failed,
            cancelled,
            unfinished,
            failedBy: countsByName(base_outcome/* outcomeNames */.Lv, this.#failedBy),
            droppedBy: countsByName(base_outcome/* dropCauseNames */.pm, this.#droppedBy),
            holds: planned === sent + dropped && sent === succeeded + failed + cancelled && this.orphans === 0,
        };
    }
}

// EXTERNAL MODULE: ./lib/metrics/block-tally.js
var block_tally = __webpack_require__(8975);
;// CONCATENATED MODULE: ./lib/metrics/check-counts.js
/** Checks by label. They are evaluated in order, the status first, up to one that fails. */
class CheckCounts {
    /** Per request: responses that passed everything. */
    #passedAll;
    /** Per request and check: responses that failed there. */
    #failedAt;
    #scenario;
    constructor(scenario) {
        this.#scenario = scenario;
        this.#passedAll = new Float64Array(scenario.requests.length);
        this.#failedAt = scenario.requests.map(({ expect }) => new Float64Array(1 + expect.checks.length));
    }
    /** @param failedCheck as in the log: 0 none, 1 the status, 2 + i check i */
    add(request, failedCheck) {
        if (failedCheck === 0)
            this.#passedAll[request] += 1;
        else
            this.#failedAt[request][failedCheck - 1] += 1;
    }
    tallies() {
        return this.#scenario.requests.flatMap(({ name, expect }, request) => {
            const failedAt = this.#failedAt[request];
            const labels = ["status", ...expect.checks.map(({ label }) => label)];
            return labels.map((label, i) => {
                const stoppedLater = failedAt.subarray(i + 1).reduce((sum, failed) => sum + failed, 0);
                const passed = this.#passedAll[request] + stoppedLater;
                return { request: name, label, passed, failed: failedAt[i] };
            });
        });
    }
}

;// CONCATENATED MODULE: ./lib/metrics/connection-tally.js






/** More connection slots than a machine has ports to one address, times sixteen. */
const CONNECTIONS_MAX = 1 << 20;
const INITIAL_CONNECTIONS = 64;
/** Where a connection slot is in its life. */
const Slot = { free: 0, opening: 1, handshaking: 2, open: 3 };
const closeReasonNames = Object.keys(record/* CloseReason */.fi);
/** Connections of the whole run, and the time each took to open. */
class ConnectionTally {
    /** Per target: DNS, TCP and TLS together, one value a connection. */
    connecting;
    /** Per target, of closed connections. */
    bytesWritten;
    #bytesRead = 0;
    #opened = 0;
    #open = 0;
    #openMax = 0;
    #targetOf = new Uint32Array(INITIAL_CONNECTIONS);
    #slots = new Uint8Array(INITIAL_CONNECTIONS);
    #dns = new histogram/* Histogram */.d();
    #tcp = new histogram/* Histogram */.d();
    #tls = new histogram/* Histogram */.d();
    #failedBy = new Float64Array(base_outcome/* outcomeNames */.Lv.length);
    #shortOf = new Float64Array(base_outcome/* shortageNames */.eq.length);
    #closedBy = new Float64Array(closeReasonNames.length);
    /** @param targets how many the scenario has, ≥ 1 */
    constructor(targets) {
        this.connecting = Array.from({ length: targets }, () => new histogram/* Histogram */.d());
        this.bytesWritten = new Float64Array(targets);
    }
    /** The target that a connection goes to. */
    targetOf(connection) {
        return this.#targetOf[connection] ?? 0;
    }
    opening(connection, target) {
        this.#reach(connection);
        if (target >= this.connecting.length)
            throw new errors/* LogError */.ZI(`the log names target ${target}`);
        this.#targetOf[connection] = target;
        this.#slots[connection] = Slot.opening;
    }
    connected(connection) {
        this.#reach(connection);
        this.#slots[connection] = Slot.handshaking;
    }
    opened(connection, rows, row) {
        this.#reach(connection);
        const dns = rows.x[row];
        const tcp = rows.y[row];
        const tls = rows.z[row];
        this.#dns.record(dns);
        this.#tcp.record(tcp);
        this.#tls.record(tls);
        this.connecting[this.targetOf(connection)].record(dns + tcp + tls);
        this.#opened += 1;
        if (this.#slots[connection] !== Slot.open)
            this.#open += 1;
        this.#slots[connection] = Slot.open;
        this.#openMax = Math.max(this.#openMax, this.#open);
    }
    openFailed(connection, outcome) {
        this.#reach(connection);
        this.#failedBy[outcome] += 1;
        this.#slots[connection] = Slot.free;
    }
    /** What there was none left of when a connection could not be opened. */
    shortOf(shortage) {
        if (shortage >= base_outcome/* shortageNames */.eq.length)
            throw new errors/* LogError */.ZI(`the log has shortage ${shortage}`);
        if (shortage !== base_outcome/* Shortage */.cl.none)
            this.#shortOf[shortage] += 1;
    }
    /** While the load goes on, a slot is closed before it is open only because its time is over. */
    closedInLoad(connection, rows, row) {
        const slot = this.#slots[connection];
        if (slot === Slot.opening)
            this.#failedBy[base_outcome/* Outcome */.Pi.connect_timeout] += 1;
        if (slot === Slot.handshaking)
            this.#failedBy[base_outcome/* Outcome */.Pi.tls_timeout] += 1;
        this.closed(connection, rows, row);
    }
    closed(connection, rows, row) {
        this.#reach(connection);
        const reason = rows.code[row];
        if (reason >= closeReasonNames.length)
            throw new errors/* LogError */.ZI(`the log has close reason ${reason}`);
        if (this.#slots[connection] === Slot.open) {
            this.#closedBy[reason] += 1;
            this.#open -= 1;
        }
        this.#slots[connection] = Slot.free;
        this.#bytesRead += rows.x[row];
        this.bytesWritten[this.targetOf(connection)] += rows.y[row];
    }
    metrics(percentiles, reusedRatio) {
        const connecting = new histogram/* Histogram */.d();
        for (const histogram of this.connecting)
            connecting.add(histogram);
        return {
            opened: this.#opened,
            failed: sum(this.#failedBy),
            failedBy: countsByName(base_outcome/* outcomeNames */.Lv, this.#failedBy),
            shortOf: countsByName(base_outcome/* shortageNames */.eq, this.#shortOf),
            closed: sum(this.#closedBy),
            closedBy: countsByName(closeReasonNames, this.#closedBy),
            reusedRatio,
            openMax: this.#openMax,
            bytesRead: this.#bytesRead,
            bytesWritten: sum(this.bytesWritten),
            dns: distributionOf(this.#dns, percentiles),
            tcp: distributionOf(this.#tcp, percentiles),
            tls: distributionOf(this.#tls, percentiles),
            connecting: distributionOf(connecting, percentiles),
        };
    }
    #reach(connection) {
        const { length } = this.#targetOf;
        if (connection < length)
            return;
        if (connection >= CONNECTIONS_MAX) {
            throw new errors/* LogError */.ZI(`the log names connection ${connection}, over ${CONNECTIONS_MAX}`);
        }
        const targetOf = new Uint32Array(Math.max(connection + 1, length * 2));
        targetOf.set(this.#targetOf);
        this.#targetOf = targetOf;
        const slots = new Uint8Array(targetOf.length);
        slots.set(this.#slots);
        this.#slots = slots;
    }
}
function sum(counts) {
    let total = 0;
    for (const count of counts)
        total += count;
    return total;
}

;// CONCATENATED MODULE: ./lib/metrics/process-tally.js

/** Reads every heartbeat of the process, as each ends where the next begins; sums up the measured. */
class ProcessTally {
    #lastAt = 0;
    #count = 0;
    #measuredNanos = 0;
    #cpuNanos = 0;
    #cpuShareMax = 0;
    #loopDelayMaxNanos = 0;
    #gcPauses = 0;
    #gcNanos = 0;
    #gcLongestNanos = 0;
    #blocksWaitingMax = 0;
    /** From there on the heartbeats are of a new round. */
    begin(origin) {
        this.#lastAt = origin;
    }
    add(rows, row, isMeasured) {
        const at = rows.at[row];
        const elapsed = at - this.#lastAt;
        this.#lastAt = at;
        if (!isMeasured)
            return;
        const cpu = rows.y[row];
        this.#count += 1;
        this.#measuredNanos += elapsed;
        this.#cpuNanos += cpu;
        if (elapsed > 0)
            this.#cpuShareMax = Math.max(this.#cpuShareMax, cpu / elapsed);
        this.#loopDelayMaxNanos = Math.max(this.#loopDelayMaxNanos, rows.x[row]);
        this.#gcPauses += rows.serial[row];
        this.#gcNanos += rows.z[row];
        this.#gcLongestNanos = Math.max(this.#gcLongestNanos, rows.code[row] * time/* NANOS_PER_MICRO */.TI);
        this.#blocksWaitingMax = Math.max(this.#blocksWaitingMax, rows.who[row]);
    }
    /** Undefined when no heartbeat was measured. */
    metrics() {
        if (this.#count === 0)
            return undefined;
        return {
            heartbeats: this.#count,
            cpuShareMean: this.#measuredNanos > 0 ? this.#cpuNanos / this.#measuredNanos : undefined,
            cpuShareMax: this.#cpuShareMax,
            loopDelayMaxNanos: this.#loopDelayMaxNanos,
            gcPauses: this.#gcPauses,
            gcNanos: this.#gcNanos,
            gcLongestNanos: this.#gcLongestNanos,
            blocksWaitingMax: this.#blocksWaitingMax,
        };
    }
}

;// CONCATENATED MODULE: ./lib/metrics/health-tally.js


const BYTES_PER_KIB = 1024;
const PERMILLE = 1_000;
/** Reads every heartbeat, because each ends where the next begins; sums up those it is given. */
class HealthTally {
    process = new ProcessTally();
    /** By worker. */
    #lastAt;
    #count = 0;
    #measuredNanos = 0;
    #cpuNanos = 0;
    #cpuShareMax = 0;
    #loopDelayMaxNanos = 0;
    #gcPauses = 0;
    #gcNanos = 0;
    #gcLongestNanos = 0;
    #stealShareMax = 0;
    #machineBusyShares = 0;
    #residentBytesMax = 0;
    /** @param workers threads that drove the load, each with heartbeats of its own */
    constructor(workers) {
        this.#lastAt = new Float64Array(workers);
    }
    /** From there on the heartbeats are of new threads. */
    begin(origin) {
        this.#lastAt.fill(origin);
        this.process.begin(origin);
    }
    /** One row as a sample: about one a second, so an object is cheap. */
    sampleOf(worker, rows, row) {
        const at = rows.at[row];
        const elapsed = at - this.#lastAt[worker];
        this.#lastAt[worker] = at;
        return {
            at,
            elapsedNanos: elapsed,
            cpuShare: elapsed > 0 ? rows.y[row] / elapsed : 0,
            loopDelayMaxNanos: rows.x[row],
            gcPauses: rows.serial[row],
            gcNanos: rows.z[row],
            gcLongestNanos: rows.code[row] * time/* NANOS_PER_MICRO */.TI,
            stealShare: rows.detail[row] / PERMILLE,
            machineBusyShare: rows.flags[row] / PERMILLE,
            residentBytes: rows.who[row] * BYTES_PER_KIB,
        };
    }
    add(sample) {
        this.#count += 1;
        this.#measuredNanos += sample.elapsedNanos;
        this.#cpuNanos += sample.cpuShare * sample.elapsedNanos;
        this.#cpuShareMax = Math.max(this.#cpuShareMax, sample.cpuShare);
        this.#loopDelayMaxNanos = Math.max(this.#loopDelayMaxNanos, sample.loopDelayMaxNanos);
        this.#gcPauses += sample.gcPauses;
        this.#gcNanos += sample.gcNanos;
        this.#gcLongestNanos = Math.max(this.#gcLongestNanos, sample.gcLongestNanos);
        this.#stealShareMax = Math.max(this.#stealShareMax, sample.stealShare);
        this.#machineBusyShares += sample.machineBusyShare;
        this.#residentBytesMax = Math.max(this.#residentBytesMax, sample.residentBytes);
    }
    metrics() {
        const known = (value) => (this.#count > 0 ? value : undefined);
        const cpuShareMean = this.#measuredNanos > 0 ? this.#cpuNanos / this.#measuredNanos : undefined;
        return {
            heartbeats: this.#count,
            loopDelayMaxNanos: known(this.#loopDelayMaxNanos),
            cpuShareMean,
            cpuShareMax: known(this.#cpuShareMax),
            loadCpuShareMean: cpuShareMean === undefined ? undefined : cpuShareMean * this.#lastAt.length,
            gcPauses: this.#gcPauses,
            gcNanos: this.#gcNanos,
            gcLongestNanos: this.#gcLongestNanos,
            stealShareMax: known(this.#stealShareMax),
            machineBusyShareMean: known(this.#machineBusyShares / this.#count),
            residentBytesMax: known(this.#residentBytesMax),
            process: this.process.metrics(),
        };
    }
}

;// CONCATENATED MODULE: ./lib/metrics/lag-tally.js


/** A late exchange among fifty says little: p99 is asked only of a sample that carries it. */
const LATENESS_PERCENTS = [99, 90, 50];
/** How late exchanges were sent, and whose doing it was. */
class LagTally {
    #waitingForSlot = new histogram/* Histogram */.d();
    #generatorLate = new histogram/* Histogram */.d();
    /** @param availableAt when a virtual user and a connection were there */
    add(intendedAt, availableAt, sentAt) {
        const readyAt = Math.max(intendedAt, availableAt);
        this.#waitingForSlot.record(readyAt - intendedAt);
        this.#generatorLate.record(Math.max(0, sentAt - readyAt));
    }
    /** @param overall all measured exchanges, which know their whole lag */
    metrics(percentiles, { ok, failures }) {
        const total = new histogram/* Histogram */.d();
        total.add(ok.delayed);
        total.add(failures.delayed);
        const lateness = LATENESS_PERCENTS.map((percent) => percentileOf(this.#generatorLate, percent));
        return {
            total: distributionOf(total, percentiles),
            waitingForSlot: distributionOf(this.#waitingForSlot, percentiles),
            generatorLate: distributionOf(this.#generatorLate, percentiles),
            lateness: lateness.find(({ eligible }) => eligible),
        };
    }
}

// EXTERNAL MODULE: ./lib/base/coarse-buckets.js
var coarse_buckets = __webpack_require__(4298);
// EXTERNAL MODULE: ./lib/base/pairing-limits.js
var pairing_limits = __webpack_require__(5854);
// EXTERNAL MODULE: ./lib/plan/duet.js
var duet = __webpack_require__(7777);
// EXTERNAL MODULE: ./lib/plan/quad-grid.js
var quad_grid = __webpack_require__(2037);
// EXTERNAL MODULE: ./lib/plan/slices.js
var plan_slices = __webpack_require__(6524);
// EXTERNAL MODULE: ./lib/scenario/pairing.js
var pairing = __webpack_require__(1562);
// EXTERNAL MODULE: ./lib/metrics/paged-counters.js
var paged_counters = __webpack_require__(4144);
;// CONCATENATED MODULE: ./lib/metrics/paired-run.js


const emptyPairedBlock = {
    planned: 0,
    sent: 0,
    succeeded: 0,
    failed: 0,
    dropped: 0,
    responseTimes: Array.from({ length: pairing_limits/* QUARTERS */.uy }, () => []),
    connecting: [],
    waiting: [],
    receiving: [],
    serverTimings: [],
};
/** What several blocks hold together: the two slices of a quad, or all of its requests. */
function joinedPairedBlocks(blocks) {
    const sum = (count) => blocks.reduce((total, block) => total + count(block), 0);
    const merge = (buckets) => mergedBuckets(blocks.map(buckets));
    return {
        planned: sum(({ planned }) => planned),
        sent: sum(({ sent }) => sent),
        succeeded: sum(({ succeeded }) => succeeded),
        failed: sum(({ failed }) => failed),
        dropped: sum(({ dropped }) => dropped),
        responseTimes: Array.from({ length: QUARTERS }, (_, quarter) => merge(({ responseTimes }) => responseTimes[quarter])),
        connecting: merge(({ connecting }) => connecting),
        waiting: merge(({ waiting }) => waiting),
        receiving: merge(({ receiving }) => receiving),
        serverTimings: joinedTimings(blocks.flatMap(({ serverTimings }) => serverTimings)),
    };
}
/** One of each name, in the order of their first appearance. */
function joinedTimings(timings) {
    const joined = new Map();
    for (const { name, count, sumNanos } of timings) {
        const before = joined.get(name);
        joined.set(name, {
            name,
            count: count + (before?.count ?? 0),
            sumNanos: sumNanos + (before?.sumNanos ?? 0),
        });
    }
    return [...joined.values()];
}

;// CONCATENATED MODULE: ./lib/metrics/paired-tally.js












/** Requests that are compared one by one. What is beyond is compared together. */
const PAIRED_REQUESTS_MAX = 32;
/** Of fewer sends in a slice p99 is the latest, and p90 is asked: one hiccup does not spoil them all. */
const SENDS_OF_P99_MIN = 100;
/** One request, one variant, one quad. */
class OpenPairedBlock {
    sent = 0;
    failed = 0;
    succeeded = 0;
    dropped = 0;
    #responseTimes;
    #connecting;
    #waiting;
    #receiving;
    /** By name, of which a run tells few apart. */
    #timings = new Map();
    constructor(pool) {
        this.#responseTimes = Array.from({ length: pairing_limits/* QUARTERS */.uy }, () => new paged_counters/* PagedCounters */.d(pool));
        this.#connecting = new paged_counters/* PagedCounters */.d(pool);
        this.#waiting = new paged_counters/* PagedCounters */.d(pool);
        this.#receiving = new paged_counters/* PagedCounters */.d(pool);
    }
    /** @param quarter of the quad, in which it was intended */
    end(exchange, quarter) {
        if (exchange.outcome !== base_outcome/* Outcome */.Pi.ok) {
            this.failed += 1;
            return;
        }
        const { intendedAt, availableAt, sentAt, firstByteAt, endedAt } = exchange;
        this.succeeded += 1;
        paired_tally_record(this.#responseTimes[quarter], endedAt - intendedAt);
        paired_tally_record(this.#connecting, availableAt - intendedAt);
        paired_tally_record(this.#waiting, firstByteAt - sentAt);
        paired_tally_record(this.#receiving, endedAt - firstByteAt);
    }
    timing({ name, nanos }) {
        const timing = this.#timings.get(name);
        if (timing === undefined) {
            this.#timings.set(name, { count: 1, sumNanos: nanos });
        }
        else {
            timing.count += 1;
            timing.sumNanos += nanos;
        }
    }
    data() {
        return {
            planned: this.sent + this.dropped,
            sent: this.sent,
            succeeded: this.succeeded,
            failed: this.failed,
            dropped: this.dropped,
            responseTimes: this.#responseTimes.map((times) => times.buckets()),
            connecting: this.#connecting.buckets(),
            waiting: this.#waiting.buckets(),
            receiving: this.#receiving.buckets(),
            serverTimings: [...this.#timings].map(([name, timing]) => ({ name, ...timing })),
        };
    }
}
function paired_tally_record(counters, nanos) {
    counters.record((0,coarse_buckets/* coarseBucketOf */.Vt)(Math.max(0, nanos)));
}
/**
 * Counts what a comparison is judged by: exchanges by round, quad, variant and request. All
 * instants are of the round, those of exchanges as intended.
 */
class PairedTally {
    #pairing;
    #grid;
    #seed;
    #requests;
    #pool = new paged_counters/* PagePool */.K();
    #rounds = [];
    #begun;
    constructor(scenario, pairing) {
        this.#pairing = pairing;
        this.#grid = new quad_grid/* QuadGrid */.q(pairing);
        this.#seed = scenario.seed;
        const names = scenario.requests.map(({ name }) => name);
        const others = names.length - PAIRED_REQUESTS_MAX;
        this.#requests = names.slice(0, PAIRED_REQUESTS_MAX);
        if (others > 0)
            this.#requests = [...this.#requests, `${others} other requests`];
    }
    beginRound(origin) {
        const slices = this.#pairing.duet === true
            ? undefined
            : new plan_slices/* Slices */.g(this.#pairing, this.#seed, this.#rounds.length);
        this.#begun = { origin, slices, quads: [] };
        this.#rounds.push(this.#begun);
    }
    get hasRounds() {
        return this.#rounds.length > 0;
    }
    /** @param lateNanos how late the generator was; undefined: it was not sent */
    begin(exchange, variant, lateNanos) {
        const { intendedAt } = exchange;
        const quad = this.#quadAt(intendedAt);
        if (quad === undefined)
            return;
        if (lateNanos !== undefined) {
            quad.lateness[this.#grid.sliceAt(intendedAt)].record(lateNanos);
        }
        const block = this.#blockOf(quad, exchange, variant);
        if (block !== undefined)
            block.sent += 1;
    }
    /** Not of a cancelled exchange. */
    end(exchange, variant) {
        const quad = this.#quadAt(exchange.intendedAt);
        const block = quad && this.#blockOf(quad, exchange, variant);
        block?.end(exchange, this.#grid.quarterAt(exchange.intendedAt));
    }
    /** Of a successful exchange: what its server said that a part of its work took. */
    timing(exchange, variant, time) {
        const quad = this.#quadAt(exchange.intendedAt);
        if (quad !== undefined)
            this.#blockOf(quad, exchange, variant)?.timing(time);
    }
    /**
     * An arrival that was dropped has no request: it counts as one of the first.
     *
     * @returns whose it was
     */
    drop({ intendedAt, number }) {
        const { slices } = this.#round;
        const variant = slices === undefined ? (0,duet/* variantInDuet */.pb)(number) : slices.variantAt(intendedAt);
        const quad = this.#quadAt(intendedAt);
        const block = quad && this.#blockOf(quad, { intendedAt, request: 0 }, variant);
        if (block !== undefined)
            block.dropped += 1;
        return variant;
    }
    /**
     * @param endsAt by round: when its load ended. Quads that were not driven to their end are left out
     * @param heartbeats of the whole run, on its clock
     */
    finish(endsAt, heartbeats) {
        return this.#rounds.map(({ origin, quads }, round) => ({
            round,
            requests: this.#requests,
            quads: quads
                .map((quad, index) => this.#quadOf(quad, { origin, index, heartbeats }))
                .filter(({ endedAt }) => endedAt <= endsAt[round]),
        }));
    }
    get #round() {
        if (this.#begun === undefined)
            throw new errors/* LogError */.ZI("the log compares, but no round has begun");
        return this.#begun;
    }
    /** undefined: of the warm-up, or after the last quad. */
    #quadAt(intendedAt) {
        const { quads } = this.#round;
        const index = this.#grid.quadAt(intendedAt) - this.#pairing.warmUpQuads;
        if (index < 0 || index >= this.#pairing.quads)
            return undefined;
        while (quads.length <= index)
            quads.push(emptyQuad((0,pairing/* slicesPerQuad */.EI)(this.#pairing)));
        return quads[index];
    }
    /** undefined in a guard time. */
    #blockOf(quad, { intendedAt, request }, variant) {
        if (this.#grid.isGuard(intendedAt))
            return undefined;
        const at = Math.min(request, PAIRED_REQUESTS_MAX);
        return (quad.blocks[variant][at] ??= new OpenPairedBlock(this.#pool));
    }
    #quadOf(quad, { origin, index, heartbeats }) {
        const nanos = (0,pairing/* quadNanos */.vn)(this.#pairing);
        const startedAt = (this.#pairing.warmUpQuads + index) * nanos;
        const endedAt = startedAt + nanos;
        const stolen = heartbeats
            .filter(({ at, elapsedNanos }) => at - elapsedNanos < origin + endedAt && at > origin + startedAt)
            .map(({ stealShare }) => stealShare);
        return {
            index,
            startedAt,
            endedAt,
            base: this.#blocksOf(quad.blocks[plan_variant/* Variant */.K.base]),
            head: this.#blocksOf(quad.blocks[plan_variant/* Variant */.K.head]),
            fitness: {
                latenessP99Nanos: worstOf(quad.lateness),
                stealShare: stolen.length > 0 ? Math.max(...stolen) : undefined,
            },
        };
    }
    #blocksOf(blocks) {
        return {
            recordedNanos: (0,pairing/* comparedNanosPerQuad */.t2)(this.#pairing),
            requests: this.#requests.map((_, request) => blocks[request]?.data() ?? emptyPairedBlock),
        };
    }
}
function emptyQuad(slices) {
    return { blocks: [[], []], lateness: Array.from({ length: slices }, () => new histogram/* Histogram */.d()) };
}
function worstOf(lateness) {
    const known = lateness
        .filter(({ count }) => count > 0)
        .map((slice) => slice.valueAt(slice.count < SENDS_OF_P99_MIN ? 90 : 99));
    return known.length > 0 ? Math.max(...known) : undefined;
}

;// CONCATENATED MODULE: ./lib/metrics/selection.js

/** Every status, and 0 for exchanges that never got one. */
const selection_STATUS_MAX = 999;
/**
 * Every tally of exchanges of a run: all of them, one per request, one per target when there
 * are several, and one for each further selection that an assertion asks for.
 */
class Selections {
    /** Begun and dropped at once; what ended is in it from `settle` on. */
    overall;
    requests;
    /** Empty for one target. */
    targets;
    #further = [];
    /** The same by request; the last list is of those about every request, whose index is -1. */
    #furtherOf;
    #tallyOfAssertion;
    constructor(scenario) {
        const measured = { from: scenario.warmUpNanos, to: Infinity };
        const { requests, assertions } = scenario;
        const targets = measuredTargets(scenario);
        this.overall = new ExchangeTally(measured);
        this.requests = requests.map(() => new ExchangeTally(measured));
        this.targets = targets.length > 1 ? targets.map(() => new ExchangeTally(measured)) : [];
        this.#furtherOf = Array.from({ length: requests.length + 1 }, () => []);
        this.#tallyOfAssertion = assertions.map((assertion) => this.#tallyFor(selectionOf(assertion, scenario)));
    }
    tallyOf(assertionIndex) {
        return this.#tallyOfAssertion[assertionIndex];
    }
    /** @param exchange only its request, target and intendedAt are there yet */
    begin(exchange) {
        this.overall.begin(exchange.intendedAt);
        beginSelected(this.#furtherOf[exchange.request], exchange);
        beginSelected(this.#furtherOf.at(-1), exchange);
    }
    /** An arrival that was dropped has no request, target or status yet. */
    drop(intendedAt) {
        this.overall.drop(intendedAt);
        for (const { selection, tally } of this.#furtherOf.at(-1)) {
            if (selection.target < 0)
                tally.drop(intendedAt);
        }
    }
    end(exchange) {
        this.requests[exchange.request].end(exchange);
        this.targets[exchange.target]?.end(exchange);
        endSelected(this.#furtherOf[exchange.request], exchange);
        endSelected(this.#furtherOf.at(-1), exchange);
    }
    /** Every exchange is of one request, so all of them are the requests together. Once, at the end. */
    settle() {
        for (const tally of this.requests)
            this.overall.merge(tally);
    }
    #tallyFor(selection) {
        const { request, target, statusFrom, statusTo, span } = selection;
        const isEveryStatus = statusFrom === 0 && statusTo === selection_STATUS_MAX;
        if (isEveryStatus && span.from === this.overall.span.from && span.to === Infinity) {
            if (request < 0 && target < 0)
                return this.overall;
            if (target < 0)
                return this.requests[request];
            if (request < 0)
                return this.targets[target];
        }
        const known = this.#further.find((further) => isSame(further.selection, selection));
        if (known !== undefined)
            return known.tally;
        const tally = new ExchangeTally(span);
        this.#further.push({ selection, tally });
        this.#furtherOf.at(request).push({ selection, tally });
        return tally;
    }
}
/** Of a comparison, those of the head: they come first. */
function measuredTargets({ targets, pairing }) {
    return pairing === undefined ? targets : targets.slice(0, targets.length / 2);
}
function selectionOf(assertion, scenario) {
    const { where, window, metric } = assertion;
    const { requests, warmUpNanos } = scenario;
    const targets = measuredTargets(scenario);
    // The share of a status is taken from the counts of all: the filter would make it 1.
    const status = metric === "http_status" ? undefined : where.status;
    const target = targets.findIndex(({ name }) => name === where.target);
    return {
        request: requests.findIndex(({ name }) => name === where.request),
        target: targets.length > 1 ? target : -1,
        statusFrom: status?.from ?? 0,
        statusTo: status?.to ?? selection_STATUS_MAX,
        span: {
            from: warmUpNanos + (window?.fromNanos ?? 0),
            to: warmUpNanos + (window?.toNanos ?? Infinity),
        },
    };
}
function beginSelected(selected, exchange) {
    for (const { selection, tally } of selected) {
        if (isOfTarget(selection, exchange))
            tally.begin(exchange.intendedAt);
    }
}
function endSelected(selected, exchange) {
    const { status } = exchange;
    for (const { selection, tally } of selected) {
        const isOfStatus = status >= selection.statusFrom && status <= selection.statusTo;
        if (isOfStatus && isOfTarget(selection, exchange))
            tally.end(exchange);
    }
}
function isOfTarget({ target }, exchange) {
    return target < 0 || target === exchange.target;
}
function isSame(a, b) {
    return (a.request === b.request &&
        a.target === b.target &&
        a.statusFrom === b.statusFrom &&
        a.statusTo === b.statusTo &&
        a.span.from === b.span.from &&
        a.span.to === b.span.to);
}

// EXTERNAL MODULE: ./lib/base/server-timing.js
var server_timing = __webpack_require__(1993);
// EXTERNAL MODULE: ./lib/eventlog/timing-name.js
var timing_name = __webpack_require__(2212);
;// CONCATENATED MODULE: ./lib/metrics/server-timing-fold.js




/**
 * What a server says of a response, from the rows before the end of its exchange until then. Names
 * have other numbers in each worker and in each round: what comes out has the names themselves.
 */
class ServerTimingFold {
    /** Of the response whose end is to come next. */
    entries = [];
    losses = [];
    #names = new timing_name/* TimingNames */.lw();
    /** Of all workers and rounds. */
    #known = new Set();
    #vu = -1;
    #serial = -1;
    /** Workers number their names anew. */
    beginRound() {
        this.#names.clear();
        this.#settle(-1, -1);
    }
    /** @throws LogError for a row that no client can have written */
    add(rows, row, worker) {
        const who = rows.who[row];
        const code = rows.code[row];
        if (rows.kind[row] === record/* RecordKind */.m1.timingName) {
            if (who >= server_timing/* TIMING_NAMES_MAX */.fP)
                throw new errors/* LogError */.ZI(`the log has Server-Timing name ${who}`);
            return this.#names.add(worker.ownNumber(who), rows, row);
        }
        const vu = worker.ownNumber(who);
        const serial = rows.serial[row];
        if (vu !== this.#vu || serial !== this.#serial)
            this.#settle(vu, serial);
        if (rows.kind[row] === record/* RecordKind */.m1.timingLost)
            this.#lose(code, rows.detail[row]);
        else
            this.#enter(this.#names.nameOf(worker.ownNumber(code)), rows.x[row]);
    }
    /** Whether the exchange that ends has entries, or has lost some. */
    isOf(vu, serial) {
        return vu === this.#vu && serial === this.#serial;
    }
    /** Forgets what it has of the exchange. */
    clear() {
        this.#settle(-1, -1);
    }
    #settle(vu, serial) {
        this.#vu = vu;
        this.#serial = serial;
        this.entries.length = 0;
        this.losses.length = 0;
    }
    #enter(name, nanos) {
        if (this.entries.length === server_timing/* TIMING_NAMES_MAX */.fP) {
            throw new errors/* LogError */.ZI("the log has a response with too many Server-Timing entries");
        }
        if (this.#known.size < server_timing/* TIMING_NAMES_MAX */.fP)
            this.#known.add(name);
        if (this.#known.has(name))
            this.entries.push({ name, nanos });
        else
            this.losses.push({ cause: "many_names", count: 1 });
    }
    #lose(code, count) {
        const cause = server_timing/* timingLossNames */.Q1[code];
        if (cause === undefined)
            throw new errors/* LogError */.ZI(`the log names Server-Timing loss ${code}`);
        this.losses.push({ cause, count });
    }
}

;// CONCATENATED MODULE: ./lib/metrics/server-timing-tally.js


/** Entries that are told apart by request and name, in the order of their first appearance. */
const TIMING_SERIES_MAX = 512;
/** What servers said of the measured exchanges that succeeded, by request and name. */
class ServerTimingTally {
    /** By request, then by name. */
    #series = new Map();
    #count = 0;
    #leftOut = {};
    add(request, name, nanos) {
        const series = this.#seriesOf(request, name);
        if (series === undefined)
            return this.leaveOut("many_series", 1);
        series.histogram.record(nanos);
        series.sumNanos += nanos;
    }
    leaveOut(cause, count) {
        this.#leftOut[cause] = (this.#leftOut[cause] ?? 0) + count;
    }
    /** undefined: no server said anything. */
    metrics(requests, percentiles) {
        if (this.#count === 0 && Object.keys(this.#leftOut).length === 0)
            return undefined;
        const entries = requests.flatMap(({ name: request }, index) => [...(this.#series.get(index) ?? [])]
            .toSorted(([, a], [, b]) => b.sumNanos - a.sumNanos)
            .map(([name, { histogram, sumNanos }]) => ({
            request,
            name,
            sumNanos,
            time: distributionOf(histogram, percentiles),
        })));
        return { entries, leftOut: this.#leftOut };
    }
    #seriesOf(request, name) {
        let byName = this.#series.get(request);
        const known = byName?.get(name);
        if (known !== undefined || this.#count === TIMING_SERIES_MAX)
            return known;
        if (byName === undefined) {
            byName = new Map();
            this.#series.set(request, byName);
        }
        const series = { histogram: new histogram/* Histogram */.d(), sumNanos: 0 };
        byName.set(name, series);
        this.#count += 1;
        return series;
    }
}

;// CONCATENATED MODULE: ./lib/metrics/timeline-tally.js



/** A day. What follows is still in all other numbers. */
const TIMELINE_SECONDS_MAX = 86_400;
/** One second that rows may still fall into. Used again for later seconds. */
class OpenSecond {
    sent = 0;
    ended = 0;
    failed = 0;
    dropped = 0;
    bytesRead = 0;
    vus = 0;
    inFlight = 0;
    touched = false;
    heartbeat = undefined;
    #responseTimes = new histogram/* Histogram */.d();
    end(exchange) {
        this.ended += 1;
        this.bytesRead += exchange.bytesRead;
        if (exchange.outcome === base_outcome/* Outcome */.Pi.ok) {
            this.#responseTimes.record(Math.max(0, exchange.endedAt - exchange.intendedAt));
        }
        else
            this.failed += 1;
    }
    /** Gives the second as a row and starts anew with the gauges as they are. */
    close(second) {
        const times = this.#responseTimes;
        const percentile = (percent) => times.count > 0 ? times.valueAt(percent) : undefined;
        const { sent, ended, failed, dropped, bytesRead, vus, inFlight, heartbeat } = this;
        const row = {
            second,
            sent,
            ended,
            failed,
            dropped,
            bytesRead,
            p50Nanos: percentile(50),
            p90Nanos: percentile(90),
            p95Nanos: percentile(95),
            p99Nanos: percentile(99),
            maxNanos: percentile(100),
            vus,
            inFlight,
            heartbeat,
        };
        this.#clear();
        return row;
    }
    #clear() {
        this.sent = 0;
        this.ended = 0;
        this.failed = 0;
        this.dropped = 0;
        this.bytesRead = 0;
        this.touched = false;
        this.heartbeat = undefined;
        this.#responseTimes.clear();
    }
}
/** Of several workers a second shows the busiest, and what all of them spent on garbage. */
function together(a, b) {
    return {
        at: b.at,
        elapsedNanos: Math.max(a.elapsedNanos, b.elapsedNanos),
        cpuShare: Math.max(a.cpuShare, b.cpuShare),
        loopDelayMaxNanos: Math.max(a.loopDelayMaxNanos, b.loopDelayMaxNanos),
        gcPauses: a.gcPauses + b.gcPauses,
        gcNanos: a.gcNanos + b.gcNanos,
        gcLongestNanos: Math.max(a.gcLongestNanos, b.gcLongestNanos),
        stealShare: Math.max(a.stealShare, b.stealShare),
        machineBusyShare: Math.max(a.machineBusyShare, b.machineBusyShare),
        residentBytes: Math.max(a.residentBytes, b.residentBytes),
    };
}
/**
 * The run second by second. Rows of one turn of the engine are not in order of time, so two
 * seconds are open at once; a row that is later still counts in the older of them.
 */
class TimelineTally {
    /** Gauges, kept by whoever feeds the timeline. */
    vus = 0;
    inFlight = 0;
    #older = new OpenSecond();
    #newer = new OpenSecond();
    /** The second that `#older` is. */
    #second = 0;
    #newerFrom = time/* NANOS_PER_SECOND */.H9;
    #newerTo = 2 * time/* NANOS_PER_SECOND */.H9;
    #omitted = 0;
    #rows = [];
    send(at) {
        this.#at(at).sent += 1;
    }
    /** @param origin what the exchange's instants count from */
    end(exchange, origin) {
        this.#at(origin + exchange.endedAt).end(exchange);
    }
    drop(at) {
        this.#at(at).dropped += 1;
    }
    beat(sample) {
        const open = this.#at(sample.at);
        open.heartbeat = open.heartbeat === undefined ? sample : together(open.heartbeat, sample);
    }
    /** Those that are over. */
    get seconds() {
        return this.#rows;
    }
    /** The last second that is over; undefined in the first two. */
    lastWhole() {
        return this.#rows.at(-1);
    }
    /** @param lastAt the last instant of the log */
    finish(lastAt) {
        const until = Math.ceil(lastAt / time/* NANOS_PER_SECOND */.H9);
        this.#advanceTo(until - 2);
        while (this.#second < until || this.#older.touched || this.#newer.touched)
            this.#closeOlder();
        return { seconds: this.#rows, secondsOmitted: this.#omitted };
    }
    #at(at) {
        if (at >= this.#newerTo)
            this.#advanceTo(Math.floor(at / time/* NANOS_PER_SECOND */.H9) - 1);
        const isNewer = at >= this.#newerFrom;
        const open = isNewer ? this.#newer : this.#older;
        open.touched = true;
        if (isNewer || !this.#newer.touched) {
            open.vus = this.vus;
            open.inFlight = this.inFlight;
        }
        return open;
    }
    #advanceTo(second) {
        while (this.#second < second) {
            const isIdle = !this.#older.touched && !this.#newer.touched;
            if (isIdle && this.#rows.length >= TIMELINE_SECONDS_MAX)
                this.#skipTo(second);
            else
                this.#closeOlder();
        }
    }
    #closeOlder() {
        const closing = this.#older;
        this.#older = this.#newer;
        this.#newer = closing;
        if (!this.#older.touched) {
            this.#older.vus = closing.vus;
            this.#older.inFlight = closing.inFlight;
        }
        const row = closing.close(this.#second);
        if (this.#rows.length < TIMELINE_SECONDS_MAX)
            this.#rows.push(row);
        else
            this.#omitted += 1;
        this.#setSecond(this.#second + 1);
    }
    #skipTo(second) {
        this.#omitted += second - this.#second;
        this.#setSecond(second);
    }
    #setSecond(second) {
        this.#second = second;
        this.#newerFrom = (second + 1) * time/* NANOS_PER_SECOND */.H9;
        this.#newerTo = this.#newerFrom + time/* NANOS_PER_SECOND */.H9;
    }
}

;// CONCATENATED MODULE: ./lib/metrics/fold-state.js














/** Everything the fold has counted: what the summary is made from. */
class FoldState {
    scenario;
    /** Threads that drove the load. */
    workers;
    /** Whose rows are being read: of the last tick. */
    worker = 0;
    /** By worker: 1 when its load has ended. */
    #loadEnded;
    #loadsEnded = 0;
    #runsEnded = 0;
    #lastLoadEndAt = 0;
    /** Exchanges intended from here on are measured. */
    measuredFrom;
    /** When the stages are over; Infinity when only iterations end the load. */
    plannedEnd;
    whole = new AccountingTally();
    measured = new AccountingTally();
    selections;
    lag = new LagTally();
    checks;
    /** Of the response that ends next. */
    timings = new ServerTimingFold();
    serverTiming = new ServerTimingTally();
    connections;
    health;
    timeline = new TimelineTally();
    blocks;
    /** Of a comparison. */
    paired;
    /** When the round began that is being read: its times count from there. */
    origin = 0;
    /** By round before this one, from its beginning: when its load ended. */
    endsOfRounds = [];
    /** Targets from this one on are the base's, which only a comparison has. */
    #targetsOfHead;
    lastAt = 0;
    /** From the round's beginning; Infinity until it is known. */
    loadEndedAt = Infinity;
    /** As in the log: an EndReason. */
    endReason = undefined;
    /** As in the log: a StopReason. */
    stopReason = undefined;
    complete = false;
    reused = 0;
    iterations = 0;
    vusMax = 0;
    inFlightMax = 0;
    constructor(scenario, workers) {
        this.scenario = scenario;
        this.workers = workers;
        this.#loadEnded = new Uint8Array(workers);
        this.measuredFrom = scenario.warmUpNanos;
        let plannedEnd = 0;
        for (const stage of scenario.load.stages)
            plannedEnd += stage.durationNanos;
        this.plannedEnd = plannedEnd;
        const { pairing, targets } = scenario;
        this.paired = pairing && new PairedTally(scenario, pairing);
        this.#targetsOfHead = pairing === undefined ? targets.length : targets.length / 2;
        this.selections = new Selections(scenario);
        this.blocks = new block_tally/* BlockTally */.kP(scenario);
        this.checks = new CheckCounts(scenario);
        this.health = new HealthTally(workers);
        this.connections = new ConnectionTally(scenario.targets.length);
    }
    /** Virtual users and connections are numbered by their worker: this number is theirs alone. */
    ownNumber(local) {
        return local * this.workers + this.worker;
    }
    get isLoadOverForWorker() {
        return this.#loadEnded[this.worker] === 1;
    }
    /** The load has ended with the last worker's. */
    endLoad(at, reason) {
        if (this.#loadEnded[this.worker] === 0)
            this.#loadsEnded += 1;
        this.#loadEnded[this.worker] = 1;
        if (this.endReason === undefined || reason === record/* EndReason */.mT.stopped)
            this.endReason = reason;
        if (this.#loadsEnded === this.workers)
            this.loadEndedAt = Math.max(at, this.#lastLoadEndAt);
        this.#lastLoadEndAt = Math.max(at, this.#lastLoadEndAt);
    }
    /** What comes from here on is of new engines. Connections and virtual users are all gone. */
    beginRound(origin) {
        if (this.paired === undefined)
            throw new errors/* LogError */.ZI("the log has rounds, but compares nothing");
        const isFirst = !this.paired.hasRounds;
        if (!isFirst)
            this.endsOfRounds.push(loadEndOf(this));
        this.origin = origin;
        this.health.begin(origin);
        this.timings.beginRound();
        this.#loadEnded.fill(0);
        this.#loadsEnded = 0;
        this.#runsEnded = 0;
        this.#lastLoadEndAt = 0;
        this.loadEndedAt = Infinity;
        this.complete = false;
        this.paired.beginRound(origin);
    }
    /** Of a run that compares nothing, all is the head's. */
    variantOf(target) {
        return target < this.#targetsOfHead ? plan_variant/* Variant */.K.head : plan_variant/* Variant */.K.base;
    }
    /** By when it was intended. What a comparison measures is its head. */
    isMeasured({ target, intendedAt }) {
        return intendedAt >= this.measuredFrom && target < this.#targetsOfHead;
    }
    endRun() {
        this.#runsEnded += 1;
        this.complete = this.#runsEnded === this.workers;
    }
}
/** Where the measured window ends: what comes later is the drain, or the log breaks off. */
function loadEndOf(state) {
    const { scenario, endReason, loadEndedAt, plannedEnd, lastAt, origin } = state;
    const { load } = scenario;
    // The last arrival of an open load is answered before its last interval is over. The engine
    // has nothing more to do then, but the schedule goes on to the end of its last stage.
    const ranOutOfArrivals = load.model === "open" && load.iterations === undefined;
    if (endReason === record/* EndReason */.mT.iterations && ranOutOfArrivals)
        return plannedEnd;
    return Math.min(plannedEnd, loadEndedAt < Infinity ? loadEndedAt : lastAt - origin);
}

;// CONCATENATED MODULE: ./lib/metrics/observation.js





/** The number an assertion asks for. No number where the question has no answer. */
function observationOf(assertion, evidence) {
    const histogram = timesOf(assertion, evidence);
    if (histogram !== undefined)
        return timeObservation(histogram, assertion.statistic);
    const amount = amountOf(assertion, evidence);
    const { value, unit } = readAmount(amount, assertion);
    return { value, unit, samples: amount.samples, samplesNeeded: 1 };
}
/** The histogram behind a metric that is a time; undefined for the others. */
function timesOf(assertion, evidence) {
    switch (assertion.metric) {
        case "http_req_duration":
            return ofOutcome(assertion, evidence.tally, (times) => times.responseTime);
        case "http_req_service_time":
            return ofOutcome(assertion, evidence.tally, (times) => times.serviceTime);
        case "http_req_waiting":
            return ofOutcome(assertion, evidence.tally, (times) => times.waiting);
        case "http_req_delayed":
            return ofOutcome(assertion, evidence.tally, (times) => times.delayed);
        case "http_req_connecting":
            return merged(evidence.connections.connecting.filter((_, target) => observation_isOfTarget(assertion, evidence, target)));
        default:
            return undefined;
    }
}
function ofOutcome({ where }, { ok, failures }, pick) {
    if (where.outcome === "any")
        return merged([pick(ok), pick(failures)]);
    return pick(where.outcome === "failed" ? failures : ok);
}
function timeObservation(histogram, statistic) {
    const samples = histogram.count;
    if (statistic.kind === "count") {
        return { value: samples, samples, samplesNeeded: 1, unit: "count" };
    }
    const samplesNeeded = statistic.kind === "percentile" ? (0,sample_size/* samplesNeededFor */.g)(statistic.percent) : 1;
    const value = samples > 0 ? timeStatistic(histogram, statistic) : undefined;
    return { value, samples, samplesNeeded, unit: "nanos" };
}
function timeStatistic(histogram, statistic) {
    switch (statistic.kind) {
        case "percentile":
            return histogram.valueAt(statistic.percent);
        case "avg":
            return histogram.mean();
        case "min":
            return histogram.min;
        case "max":
            return histogram.max;
        default:
            return undefined;
    }
}
function amountOf(assertion, evidence) {
    const { tally, endedMeasured: everyEnded } = evidence;
    const seconds = tally.secondsOf(evidence.loadTime);
    const ended = tally.succeeded + tally.failed;
    const share = (count, of) => ({
        count,
        of,
        inSpan: count,
        seconds,
        samples: of,
    });
    const flow = (count, inSpan) => ({
        count,
        of: undefined,
        inSpan,
        seconds,
        samples: everyEnded,
    });
    switch (assertion.metric) {
        case "http_req_failed":
            return share(tally.failed, ended);
        case "http_status": {
            const { status } = assertion.where;
            return share(status ? tally.withStatus(status.from, status.to) : 0, ended);
        }
        case "checks": {
            const unlike = tally.failedBy(base_outcome/* Outcome */.Pi.status) + tally.failedBy(base_outcome/* Outcome */.Pi.check);
            return share(tally.succeeded, tally.succeeded + unlike);
        }
        case "dropped_iterations":
            return share(tally.dropped, tally.begun + tally.dropped);
        case "http_reqs":
            return flow(...endedOf(assertion, tally));
        case "iterations":
            return flow(tally.iterations, tally.iterationsInSpan);
        case "data_received":
            return flow(tally.bytesRead, tally.bytesReadInSpan);
        default:
            return bytesSent(assertion, evidence);
    }
}
function endedOf({ where }, tally) {
    if (where.outcome === "ok")
        return [tally.succeeded, tally.succeededInSpan];
    if (where.outcome === "failed")
        return [tally.failed, tally.failedInSpan];
    return [tally.succeeded + tally.failed, tally.succeededInSpan + tally.failedInSpan];
}
/** Sockets count what they wrote per connection: there is no such number of one request. */
function bytesSent(assertion, evidence) {
    const { where, window } = assertion;
    const isAnswerable = where.request === undefined && where.status === undefined && window === undefined;
    let count = 0;
    for (const [target, bytes] of evidence.connections.bytesWritten.entries()) {
        if (observation_isOfTarget(assertion, evidence, target))
            count += bytes;
    }
    const seconds = evidence.lastAt / time/* NANOS_PER_SECOND */.H9;
    const samples = isAnswerable ? evidence.endedMeasured : 0;
    return { count, of: undefined, inSpan: count, seconds, samples };
}
const byteMetrics = new Set(["data_received", "data_sent"]);
/** As in k6, the rate of these is a share and not a speed. */
const shareMetrics = new Set([
    "http_req_failed",
    "http_status",
    "checks",
]);
function readAmount(amount, { metric, statistic }) {
    const isBytes = byteMetrics.has(metric);
    const isShare = shareMetrics.has(metric) && statistic.kind === "rate";
    const some = amount.samples > 0;
    if (statistic.kind === "ratio" || isShare) {
        const value = some && amount.of !== undefined ? amount.count / amount.of : undefined;
        return { value, unit: "ratio" };
    }
    if (statistic.kind === "rate") {
        const value = some ? perSecond(amount.inSpan, amount.seconds) : undefined;
        return { value, unit: isBytes ? "bytesPerSecond" : "perSecond" };
    }
    const value = some && statistic.kind === "count" ? amount.count : undefined;
    return { value, unit: isBytes ? "bytes" : "count" };
}
function observation_isOfTarget({ where }, { scenario }, target) {
    return where.target === undefined || scenario.targets[target]?.name === where.target;
}
function merged(histograms) {
    const whole = new histogram/* Histogram */.d();
    for (const histogram of histograms)
        whole.add(histogram);
    return whole;
}

;// CONCATENATED MODULE: ./lib/metrics/summary.js





const endReasonNames = Object.keys(record/* EndReason */.mT);
/** From counters to plain data. Settles selections and blocks and closes the timeline: once a run. */
function summaryOf(state, options) {
    const { scenario, selections, connections, whole } = state;
    const { percentiles } = options;
    const loadTime = loadTimeOf(state);
    selections.settle();
    const named = (tally, name) => ({
        name,
        ...tally.metrics(percentiles, loadTime),
    });
    const timeline = state.timeline.finish(state.lastAt);
    const begunOnConnection = whole.sent - whole.unsent;
    const reusedRatio = begunOnConnection > 0 ? state.reused / begunOnConnection : undefined;
    return {
        run: runFactsOf(state, loadTime),
        wholeRun: whole.accounting(plannedExchanges(state, options.plannedArrivals)),
        measured: state.measured.accounting(),
        rates: ratesOf(state, loadTime, timeline),
        overall: selections.overall.metrics(percentiles, loadTime),
        requests: selections.requests.map((tally, i) => named(tally, scenario.requests[i].name)),
        targets: selections.targets.map((tally, i) => named(tally, scenario.targets[i].name)),
        lag: state.lag.metrics(percentiles, selections.overall),
        checks: state.checks.tallies(),
        serverTiming: state.serverTiming.metrics(scenario.requests, percentiles),
        iterations: iterationsOf(state),
        connections: connections.metrics(percentiles, reusedRatio),
        health: state.health.metrics(),
        timeline,
        blocks: state.blocks.finish(),
        paired: pairedOf(state, timeline.seconds),
        observations: observationsOf(state, loadTime),
    };
}
/** @param seconds of the timeline, as far as they are over */
function pairedOf(state, seconds) {
    const heartbeats = seconds.flatMap(({ heartbeat }) => heartbeat ?? []);
    return state.paired?.finish(loadTimeOf(state).endsAt, heartbeats);
}
function loadTimeOf(state) {
    const endsAt = [...state.endsOfRounds, loadEndOf(state)];
    const { pairing } = state.scenario;
    return { endsAt, share: pairing === undefined || pairing.duet === true ? 1 : 0.5 };
}
function runFactsOf(state, loadTime) {
    const { scenario, measuredFrom, endReason, stopReason, selections } = state;
    return {
        model: scenario.load.model,
        durationNanos: state.lastAt,
        windowFrom: measuredFrom,
        windowTo: Math.max(measuredFrom, ...loadTime.endsAt),
        windowNanos: selections.overall.secondsOf(loadTime) * time/* NANOS_PER_SECOND */.H9,
        endReason: endReason === undefined ? undefined : endReasonNames[endReason],
        stopReason: stopReasonName(stopReason),
        interrupted: stopReason === record/* StopReason */.Tn.graceful || stopReason === record/* StopReason */.Tn.immediate,
        complete: state.complete,
    };
}
function stopReasonName(reason) {
    if (reason === record/* StopReason */.Tn.graceful)
        return "graceful";
    if (reason === record/* StopReason */.Tn.immediate)
        return "immediate";
    return reason === record/* StopReason */.Tn.log ? "log" : undefined;
}
/**
 * The plan counts arrivals and the accounting counts exchanges: they are the same where an
 * iteration is one exchange. A run that was stopped has not done all that was planned.
 */
function plannedExchanges({ scenario, endReason }, plannedArrivals) {
    const isWhole = endReason === record/* EndReason */.mT.duration || endReason === record/* EndReason */.mT.iterations;
    const isComparable = scenario.load.model === "open" && scenario.flow === undefined;
    return isWhole && isComparable ? plannedArrivals : undefined;
}
function ratesOf(state, loadTime, timeline) {
    const { measured, scenario, selections } = state;
    const { overall } = selections;
    const seconds = overall.secondsOf(loadTime);
    const isOpen = scenario.load.model === "open";
    const peak = timeline.seconds.reduce((most, second) => Math.max(most, second.ended), 0);
    return {
        endedPerSecond: perSecond(overall.succeededInSpan + overall.failedInSpan, seconds),
        achievedPerSecond: perSecond(measured.sent, seconds),
        plannedPerSecond: isOpen ? perSecond(measured.sent + measured.dropped, seconds) : undefined,
        peakEndedPerSecond: peak,
        iterationsPerSecond: perSecond(overall.iterationsInSpan, seconds),
        bytesReadPerSecond: perSecond(overall.bytesReadInSpan, seconds),
    };
}
function iterationsOf(state) {
    return {
        completed: state.iterations,
        completedMeasured: state.selections.overall.iterations,
        vusMax: state.vusMax,
        inFlightMax: state.inFlightMax,
    };
}
function observationsOf(state, loadTime) {
    const { scenario, selections, connections, lastAt } = state;
    const { overall } = selections;
    const endedMeasured = overall.succeeded + overall.failed;
    return scenario.assertions.map((assertion, index) => observationOf(assertion, {
        scenario,
        tally: selections.tallyOf(index),
        connections,
        endedMeasured,
        loadTime,
        lastAt,
    }));
}

;// CONCATENATED MODULE: ./lib/metrics/fold.js







/**
 * Turns the rows of a log into metrics, in one pass, in memory that the length of the run does
 * not change (but for a row a second, up to a day). A pure function of the rows: how they are
 * cut into blocks, and on what machine, makes no difference.
 */
class RunFold {
    #state;
    #percentiles;
    #exchanges;
    constructor(scenario, options = {}) {
        this.#state = new FoldState(scenario, options.workers ?? 1);
        this.#exchanges = new ExchangeFold(this.#state);
        this.#percentiles = options.percentiles ?? DEFAULT_PERCENTILES;
    }
    /** @throws LogError for a row that no run of this scenario can have written */
    add(rows) {
        const state = this.#state;
        const exchanges = this.#exchanges;
        for (let row = 0; row < rows.length; row += 1) {
            const at = rows.at[row];
            if (at > state.lastAt)
                state.lastAt = at;
            switch (rows.kind[row]) {
                case record/* RecordKind */.m1.requestSent:
                    exchanges.sent(rows, row);
                    break;
                case record/* RecordKind */.m1.ended:
                    exchanges.ended(rows, row);
                    break;
                case record/* RecordKind */.m1.failed:
                    exchanges.failed(rows, row);
                    break;
                case record/* RecordKind */.m1.requestUnsent:
                    exchanges.unsent(rows, row);
                    break;
                case record/* RecordKind */.m1.requestTimedOut:
                    exchanges.abandoned(rows, row, base_outcome/* Outcome */.Pi.timeout);
                    break;
                case record/* RecordKind */.m1.requestCancelled:
                    exchanges.abandoned(rows, row, base_outcome/* Outcome */.Pi.cancelled);
                    break;
                case record/* RecordKind */.m1.serverTiming:
                case record/* RecordKind */.m1.timingName:
                case record/* RecordKind */.m1.timingLost:
                    state.timings.add(rows, row, state);
                    break;
                case record/* RecordKind */.m1.arrivalDropped:
                    exchanges.dropped(rows, row);
                    break;
                default:
                    foldLifecycle(state, rows, row);
            }
        }
    }
    /**
     * The metrics of everything added. Call it once.
     *
     * @param plannedArrivals how many arrivals the plan of an open load has, where it is known:
     *   the accounting then checks the log against the plan, and not only against itself
     */
    finish(plannedArrivals) {
        return summaryOf(this.#state, { percentiles: this.#percentiles, plannedArrivals });
    }
    /** Rounds that have begun; 1 of a run that compares nothing. */
    get rounds() {
        return this.#state.endsOfRounds.length + 1;
    }
    /** The rounds of a comparison that have ended; none of a run that compares nothing. */
    pairedSoFar() {
        return pairedOf(this.#state, this.#state.timeline.seconds) ?? [];
    }
    live() {
        const { whole, timeline, lastAt } = this.#state;
        const second = timeline.lastWhole();
        return {
            elapsedNanos: lastAt,
            ended: whole.succeeded + whole.failed,
            failed: whole.failed,
            dropped: whole.dropped,
            inFlight: timeline.inFlight,
            vus: timeline.vus,
            endedPerSecond: second?.ended,
            p99Nanos: second?.p99Nanos,
        };
    }
}


/***/ }),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Histogram)
/* harmony export */ });
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _base_log_buckets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1);


/** Counters come in pages on first use, because latencies of one request are close together. */
const PAGE_BITS = 7;
const PAGE_LENGTH = 1 << PAGE_BITS;
const PAGES = _base_log_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS */ .SC >> PAGE_BITS;
const INITIAL_PAGES = 4;
/** Every histogram starts with these, and has its own from the first value on. */
const NO_PAGES = new Uint16Array(PAGES);
const NO_COUNTERS = new Uint32Array(0);
/** The sum is kept in two exact halves; a Number alone is exact only to 2^53. */
const SUM_CARRY = 2 ** 52;
/** percent · count / 100 is rounded up to a rank; this much of it is floating-point noise. */
const RANK_NOISE = 1e-6;
/**
 * A log-linear histogram in the manner of HdrHistogram (Gil Tene): non-negative integers, three
 * significant digits, exact count, minimum, maximum and sum, mergeable without loss.
 */
class Histogram {
    count = 0;
    /** Infinity when empty. */
    min = Infinity;
    /** -Infinity when empty. */
    max = -Infinity;
    #sumLow = 0;
    #sumHigh = 0;
    /** Where in `#counters` each page is, in pages from 1; 0: it has no count yet. */
    #pages = NO_PAGES;
    #pagesUsed = 0;
    #counters = NO_COUNTERS;
    /** @param value an integer ≥ 0; allocates only when it is the first of its page */
    record(value) {
        (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(value >= 0, "a histogram counts no negative value");
        const index = (0,_base_log_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(value);
        const page = this.#pages[index >>> PAGE_BITS] || this.#newPage(index >>> PAGE_BITS);
        this.#counters[((page - 1) << PAGE_BITS) | (index & (PAGE_LENGTH - 1))] += 1;
        this.count += 1;
        if (value < this.min)
            this.min = value;
        if (value > this.max)
            this.max = value;
        this.#addToSum(value);
    }
    /** Afterwards this holds what both held. */
    add(other) {
        for (let at = 0; at < PAGES; at += 1) {
            const source = other.#pages[at];
            if (source === 0)
                continue;
            const page = this.#pages[at] || this.#newPage(at);
            const to = (page - 1) << PAGE_BITS;
            const from = (source - 1) << PAGE_BITS;
            for (let i = 0; i < PAGE_LENGTH; i += 1)
                this.#counters[to + i] += other.#counters[from + i];
        }
        this.count += other.count;
        this.min = Math.min(this.min, other.min);
        this.max = Math.max(this.max, other.max);
        this.#sumHigh += other.#sumHigh;
        this.#addToSum(other.#sumLow);
    }
    /** Empties it and keeps its memory. */
    clear() {
        this.#counters.fill(0);
        this.count = 0;
        this.min = Infinity;
        this.max = -Infinity;
        this.#sumLow = 0;
        this.#sumHigh = 0;
    }
    /** The arithmetic mean; NaN when empty. */
    mean() {
        return (this.#sumHigh * SUM_CARRY + this.#sumLow) / this.count;
    }
    /**
     * The value of nearest rank ⌈percent/100 · count⌉. Inside a bucket its values are taken as
     * evenly spread; the result is at most 0.1 % off, and exact below 2,048 and at both ends.
     *
     * @param percent 0..100
     * @returns an integer; NaN when empty
     */
    valueAt(percent) {
        if (this.count === 0)
            return Number.NaN;
        const rank = Math.ceil((percent * this.count) / 100 - RANK_NOISE);
        if (rank <= 1)
            return this.min;
        if (rank >= this.count)
            return this.max;
        let before = 0;
        for (let at = 0; at < PAGES; at += 1) {
            const page = this.#pages[at];
            if (page === 0)
                continue;
            for (let i = 0; i < PAGE_LENGTH; i += 1) {
                const inBucket = this.#counters[((page - 1) << PAGE_BITS) | i];
                before += inBucket;
                if (before < rank)
                    continue;
                const index = (at << PAGE_BITS) | i;
                const share = (rank - (before - inBucket) - 0.5) / inBucket;
                const value = (0,_base_log_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketLow */ .RV)(index) + Math.floor((0,_base_log_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketWidth */ .t0)(index) * share);
                return Math.min(this.max, Math.max(this.min, value));
            }
        }
        return this.max;
    }
    toData() {
        const indexes = [];
        const counts = [];
        for (let at = 0; at < PAGES; at += 1) {
            const page = this.#pages[at];
            if (page === 0)
                continue;
            for (let i = 0; i < PAGE_LENGTH; i += 1) {
                const count = this.#counters[((page - 1) << PAGE_BITS) | i];
                if (count === 0)
                    continue;
                indexes.push((at << PAGE_BITS) | i);
                counts.push(count);
            }
        }
        return { bucketsPerOctave: _base_log_buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKETS_PER_OCTAVE */ .ls, indexes, counts };
    }
    #addToSum(value) {
        this.#sumLow += value;
        if (this.#sumLow < SUM_CARRY)
            return;
        this.#sumLow -= SUM_CARRY;
        this.#sumHigh += 1;
    }
    #newPage(at) {
        if (this.#pagesUsed === 0)
            this.#pages = new Uint16Array(PAGES);
        this.#pagesUsed += 1;
        const needed = this.#pagesUsed << PAGE_BITS;
        if (needed > this.#counters.length) {
            const grown = new Uint32Array(Math.max(INITIAL_PAGES << PAGE_BITS, this.#counters.length * 2));
            grown.set(this.#counters);
            this.#counters = grown;
        }
        this.#pages[at] = this.#pagesUsed;
        return this.#pagesUsed;
    }
}


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ PagePool),
/* harmony export */   d: () => (/* binding */ PagedCounters)
/* harmony export */ });
/* harmony import */ var _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);

const PAGE_BITS = 6;
const PAGE_LENGTH = 1 << PAGE_BITS;
const PAGES = _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .COARSE_BUCKETS */ .O >> PAGE_BITS;
const INITIAL_PAGES = 64;
/** Counters of many distributions, in pages: times of one request are close together. */
class PagePool {
    counters = new Uint32Array(INITIAL_PAGES << PAGE_BITS);
    #used = 0;
    #free = [];
    /** The offset of a page of zeros. */
    take() {
        const freed = this.#free.pop();
        if (freed !== undefined)
            return freed;
        const offset = this.#used << PAGE_BITS;
        this.#used += 1;
        if (offset + PAGE_LENGTH > this.counters.length) {
            const grown = new Uint32Array(this.counters.length * 2);
            grown.set(this.counters);
            this.counters = grown;
        }
        return offset;
    }
    /** Adds one page to another and frees it. */
    pour(from, to) {
        for (let i = 0; i < PAGE_LENGTH; i += 1)
            this.counters[to + i] += this.counters[from + i];
        this.counters.fill(0, from, from + PAGE_LENGTH);
        this.#free.push(from);
    }
}
/** A distribution over coarse buckets (base/coarse-buckets.ts), whose counters are in a pool. */
class PagedCounters {
    #pool;
    /** Where in the pool each page is, plus one; 0: it has no count yet. */
    #offsets = new Uint32Array(PAGES);
    constructor(pool) {
        this.#pool = pool;
    }
    record(bucket) {
        const page = bucket >>> PAGE_BITS;
        const offset = this.#offsets[page] || this.#newPage(page);
        this.#pool.counters[offset - 1 + (bucket & (PAGE_LENGTH - 1))] += 1;
    }
    /** Takes over what the other holds. */
    absorb(other) {
        for (let page = 0; page < PAGES; page += 1) {
            const from = other.#offsets[page];
            if (from === 0)
                continue;
            if (this.#offsets[page] === 0)
                this.#offsets[page] = from;
            else
                this.#pool.pour(from - 1, this.#offsets[page] - 1);
        }
    }
    buckets() {
        const buckets = [];
        let before = 0;
        for (let page = 0; page < PAGES; page += 1) {
            const offset = this.#offsets[page] - 1;
            if (offset < 0)
                continue;
            for (let i = 0; i < PAGE_LENGTH; i += 1) {
                const count = this.#pool.counters[offset + i];
                if (count === 0)
                    continue;
                const index = (page << PAGE_BITS) | i;
                buckets.push(index - before, count);
                before = index;
            }
        }
        return buckets;
    }
    #newPage(page) {
        const offset = this.#pool.take() + 1;
        this.#offsets[page] = offset;
        return offset;
    }
}


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ AddressError),
/* harmony export */   M: () => (/* binding */ lookupFor)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _base_loopback_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8711);




/** A host is, or resolves to, an address that nothing is sent to. */
class AddressError extends _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    code = "E_ADDRESS";
    exitCode = _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExitCode */ .yU.configuration;
}
/**
 * Addresses at which clouds tell a machine its own credentials, and neighbours on the same link.
 * No service under test is there, and a scenario may be a stranger's. An IPv4 address is found in
 * its IPv6 form (::ffff:0:0/96, RFC 4291, 2.5.5.2) as well.
 */
const refusedRanges = [
    { network: "169.254.0.0", bits: 16, family: "ipv4" }, // Link-local, RFC 3927; most clouds' metadata.
    { network: "100.100.100.200", bits: 32, family: "ipv4" }, // Alibaba Cloud's metadata.
    { network: "168.63.129.16", bits: 32, family: "ipv4" }, // Azure's WireServer.
    { network: "192.0.0.192", bits: 32, family: "ipv4" }, // Oracle Cloud's metadata.
    { network: "fe80::", bits: 10, family: "ipv6" }, // Link-local, RFC 4291, 2.5.6.
    { network: "fd00:ec2::", bits: 32, family: "ipv6" }, // Amazon's metadata and other local services.
    { network: "fd20:ce::254", bits: 128, family: "ipv6" }, // Google Cloud's metadata.
    { network: "fd00:c1::a9fe:a9fe", bits: 128, family: "ipv6" }, // Oracle Cloud's metadata.
    { network: "fd00:42::42", bits: 128, family: "ipv6" }, // Scaleway's metadata.
    { network: "64:ff9b::a9fe:0", bits: 112, family: "ipv6" }, // 169.254.0.0/16 through NAT64, RFC 6052.
];
const refused = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
for (const { network, bits, family } of refusedRanges)
    refused.addSubnet(network, bits, family);
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");
/**
 * How sockets that go to a host find its address. Each connection asks once, and what is judged
 * is the answer that the connection is then made with: a name that resolves to something else
 * the next time gains nothing.
 *
 * @param host as in a URL, without brackets
 * @returns undefined for an address, which needs none and is judged here
 * @throws AddressError for an address that is refused
 */
function lookupFor(host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host);
    if (family === 0)
        return judgedLookup;
    const problem = problemOf({ address: host, family }, host);
    if (problem !== undefined)
        throw new AddressError(problem);
    return undefined;
}
/** Hands on what the system resolves, unless one of the addresses is refused. */
const judgedLookup = (host, options, done) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, options, (error, found, family) => {
        const addresses = typeof found === "string" ? [{ address: found, family }] : (found ?? []);
        const problem = addresses
            .map((each) => problemOf(each, host))
            .find((text) => text !== undefined);
        // One refused address is enough: which of several a socket tries, it does not say before.
        if (error === null && problem !== undefined)
            done(new AddressError(problem), "");
        else
            done(error, found, family);
    });
};
/** Why nothing is sent to an address that a host has; undefined when it may be. */
function problemOf({ address, family }, host) {
    const type = family === 6 ? "ipv6" : "ipv4";
    const which = address === host ? address : `${address}, which ${host} resolves to`;
    if (refused.check(address, type)) {
        return `nothing is sent to ${which}: it is a link-local address or one of a cloud's own services`;
    }
    // A run that is held to this machine is so by what is written, so that has to be true.
    if ((0,_base_loopback_host_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopbackHost */ .c)(host) && !loopback.check(address, type)) {
        return `nothing is sent to ${which}: it is not this machine`;
    }
    return undefined;
}


/***/ }),

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LogFile),
/* harmony export */   W: () => (/* binding */ LogFileSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _base_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1886);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7594);
/* harmony import */ var _eventlog_container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7506);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4691);
/* harmony import */ var _log_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9631);







/** What may wait for the disk. More means that the disk is too slow: the run stops. */
const LOG_BACKLOG_BYTES_MAX = 64 * 1024 * 1024;
/** From here on whoever can wait should. */
const LOG_BACKLOG_BYTES_HIGH = LOG_BACKLOG_BYTES_MAX / 8;
/** What one write takes along, with room to spare. */
const WRITE_BYTES_EXPECTED = 64 * 1024;
/** Kept free for the last frame, so that a log within its limit can always be completed. */
const FOOTER_FRAME_BYTES_MAX = 256;
/**
 * Writes a log while the run goes on. Blocks are packed at once, a fifth of a millisecond each, and
 * written in order by Node's thread pool, together with those that came while it wrote. An error is
 * kept, and told by `problem` and by `close`: nothing is left out silently.
 */
class LogFile {
    path;
    #handle;
    #container = new _eventlog_container_js__WEBPACK_IMPORTED_MODULE_4__/* .LogContainer */ .eS((0,_log_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)());
    #bytesMax;
    #waiting = new _base_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteWriter */ .U7(WRITE_BYTES_EXPECTED);
    #underWay = new _base_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteWriter */ .U7(WRITE_BYTES_EXPECTED);
    #isWriting = false;
    /** Settled when nothing waits any more. */
    #written = Promise.resolve();
    #bytes = 0;
    #problem;
    constructor(path, handle, bytesMax) {
        this.path = path;
        this.#handle = handle;
        this.#bytesMax = bytesMax;
    }
    static async create(path, header, bytesMax) {
        let handle;
        try {
            handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "w");
            const file = new LogFile(path, handle, bytesMax);
            await file.#write(file.#container.begin(header));
            return file;
        }
        catch (cause) {
            await handle?.close();
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`${path}: ${messageOf(cause)}`, {
                hint: "choose another folder with --output",
                cause,
            });
        }
    }
    /** Bytes in the file so far. */
    get bytes() {
        return this.#bytes;
    }
    /** Why the run cannot go on being logged; undefined while all is well. */
    get problem() {
        return this.#problem;
    }
    /** When what waits for the disk is written; undefined while that is little. */
    drained() {
        return this.#backlog > LOG_BACKLOG_BYTES_HIGH ? this.#written : undefined;
    }
    /** Takes a block's content, which is the caller's again when it returns. */
    append(payload, rows) {
        if (this.#problem !== undefined)
            return;
        this.#container.content(payload, rows);
        const frame = this.#container.block((0,_log_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .pack */ .qq)(payload), payload.length);
        const length = this.#bytes + this.#backlog + frame.length;
        if (length + FOOTER_FRAME_BYTES_MAX > this.#bytesMax) {
            return this.#fail(`it would be longer than [limits] max_log_size = ${this.#bytesMax}`);
        }
        this.#waiting.raw(frame);
        if (this.#backlog > LOG_BACKLOG_BYTES_MAX) {
            this.#fail(`the disk is too slow: ${LOG_BACKLOG_BYTES_MAX} bytes wait to be written`);
        }
        if (!this.#isWriting)
            this.#written = this.#writeWaiting();
    }
    /** Writes the footer, unless the log has a gap, and closes the file. */
    async close() {
        await this.#written;
        try {
            if (this.#problem === undefined)
                await this.#write(this.#container.end());
            await this.#handle.datasync();
        }
        catch (cause) {
            this.#fail(messageOf(cause));
        }
        finally {
            await this.#handle.close();
        }
    }
    /** Closes the file as it is: the run broke, and what was written can still be read. */
    async abandon() {
        await this.#written;
        await this.#handle.close();
    }
    get #backlog() {
        return this.#underWay.length + this.#waiting.length;
    }
    /** Until nothing waits. What comes meanwhile goes along with the next write. */
    async #writeWaiting() {
        this.#isWriting = true;
        try {
            while (this.#waiting.length > 0) {
                [this.#waiting, this.#underWay] = [this.#underWay, this.#waiting];
                await this.#write(this.#underWay.view());
                this.#underWay.clear();
            }
        }
        catch (cause) {
            this.#fail(messageOf(cause));
        }
        this.#isWriting = false;
    }
    async #write(bytes) {
        let offset = 0;
        while (offset < bytes.length) {
            const { bytesWritten } = await this.#handle.write(bytes, offset);
            offset += bytesWritten;
        }
        this.#bytes += bytes.length;
    }
    #fail(reason) {
        this.#problem ??= new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f6(`the event log ${this.path} cannot be written: ${reason}`);
    }
}
/** A log on disk, for reading. Close it when done. */
class LogFileSource {
    size;
    #descriptor;
    constructor(path) {
        let descriptor;
        try {
            descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "r");
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
            if (!stat.isFile())
                throw new Error("it is not a file");
            this.#descriptor = descriptor;
            this.size = stat.size;
        }
        catch (cause) {
            if (descriptor !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
            throw (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileError */ .zS)(path, cause);
        }
    }
    read(offset, length) {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)));
        let got = 0;
        while (got < bytes.length) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#descriptor, bytes, got, bytes.length - got, offset + got);
            if (count === 0)
                return bytes.subarray(0, got);
            got += count;
        }
        return bytes;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(this.#descriptor);
    }
}
function messageOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 9631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dX: () => (/* binding */ logPorts),
/* harmony export */   qq: () => (/* binding */ pack),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** Level 1 packs a plain run to about a third; higher levels gain little on varint columns. */
const DEFLATE_LEVEL = 1;
/** Most blocks come in one piece. */
const PACKED_CHUNK_BYTES = 16 * 1024;
/** Of deflate's window, as powers of two: RFC 1951 allows no more, zlib no less without a header. */
const WINDOW_BITS_MAX = node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_MAX_WINDOWBITS;
const WINDOW_BITS_MIN = 9;
/** What the event log borrows from Node: deflate and SHA-256. */
const logPorts = {
    unpack(packed, size) {
        // With room for one octet more it comes in one piece, and is known to have ended.
        const chunkSize = Math.max(node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_MIN_CHUNK, size + 1);
        const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size), chunkSize });
        if (payload.length !== size)
            throw new RangeError(`${payload.length} bytes, not ${size}`);
        return payload;
    },
    hash: sha256,
};
/** The inverse of `unpack`. */
function pack(payload) {
    const windowBits = windowBitsFor(payload.length);
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(payload, {
        level: DEFLATE_LEVEL,
        chunkSize: PACKED_CHUNK_BYTES,
        windowBits,
    });
}
/**
 * A window that the payload fills: a larger one finds nothing more, and getting its memory ready is
 * what a small block costs most.
 */
function windowBitsFor(bytes) {
    const bits = 32 - Math.clz32(Math.max(0, bytes - 1));
    return Math.min(WINDOW_BITS_MAX, Math.max(WINDOW_BITS_MIN, bits));
}
function sha256() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    return {
        update: (bytes) => void hash.update(bytes),
        hex: () => hash.digest("hex"),
    };
}


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ startSoon),
/* harmony export */   uC: () => (/* binding */ RunClock)
/* harmony export */ });
/* unused harmony export startOf */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1356);



/** From the decision to start to the start: until then every load thread knows of it. */
const START_DELAY_NANOS = 5000000n;
const NANOS_PER_MILLI_EXACT = BigInt(_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs);
/** An instant at which several threads can begin together, on the clock of `process.hrtime`. */
function startSoon() {
    return process.hrtime.bigint() + START_DELAY_NANOS;
}
/** Resolves when an instant of `startSoon` has come. */
async function startOf(start) {
    for (;;) {
        const left = start - process.hrtime.bigint();
        if (left <= 0n)
            return;
        const millis = left / NANOS_PER_MILLI_EXACT;
        // Below what a timer can tell apart: turn by turn.
        await (millis > 1n ? delay(Number(millis - 1n)) : setImmediate());
    }
}
/** The one clock of a run: monotonic, in integer nanoseconds since its start. */
class RunClock {
    /** Of `performance.now`, which every thread counts from its own beginning. */
    #origin;
    /** @param start on the clock of `process.hrtime`; without it, now */
    constructor(start = process.hrtime.bigint()) {
        const passedNanos = Number(process.hrtime.bigint() - start);
        this.#origin = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - passedNanos / _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs;
    }
    now() {
        return Math.round((node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - this.#origin) * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs);
    }
}


/***/ }),

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ThreadMonitor)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1356);


/** The monitor's own timer: delays are measured beyond it. */
const LOOP_MONITOR_MILLIS = 10;
/** Watches the event loop and the garbage collector of the thread that it is made in. */
class ThreadMonitor {
    #loop = (0,node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.monitorEventLoopDelay)({ resolution: LOOP_MONITOR_MILLIS });
    #gc;
    #gcPauses = 0;
    #gcMillis = 0;
    #gcLongestMillis = 0;
    constructor() {
        this.#loop.enable();
        this.#gc = new node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) {
                this.#gcPauses += 1;
                this.#gcMillis += duration;
                this.#gcLongestMillis = Math.max(this.#gcLongestMillis, duration);
            }
        });
        this.#gc.observe({ entryTypes: ["gc"] });
    }
    take() {
        const held = {
            loopDelayMaxNanos: this.#loopDelayMax(),
            gcPauses: this.#gcPauses,
            gcNanos: Math.round(this.#gcMillis * _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs),
            gcLongestNanos: Math.round(this.#gcLongestMillis * _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs),
        };
        this.#gcPauses = 0;
        this.#gcMillis = 0;
        this.#gcLongestMillis = 0;
        return held;
    }
    stop() {
        this.#loop.disable();
        this.#gc.disconnect();
    }
    #loopDelayMax() {
        const max = this.#loop.max;
        const seen = this.#loop.count > 0;
        this.#loop.reset();
        return seen ? Math.max(0, Math.round(max) - LOOP_MONITOR_MILLIS * _base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .NANOS_PER_MILLI */ .gs) : 0;
    }
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ textOfOctets)
/* harmony export */ });
/** Arguments of one call: engines refuse far more, on a small stack sooner. */
const OCTETS_PER_CALL = 4096;
/**
 * A string of one character per octet, U+0000 to U+00FF: how octets go through a string without
 * loss. Not for reading: UTF-8 comes out as several characters.
 */
function textOfOctets(octets) {
    let text = "";
    for (let start = 0; start < octets.length; start += OCTETS_PER_CALL) {
        text += String.fromCharCode(...octets.subarray(start, start + OCTETS_PER_CALL));
    }
    return text;
}


/***/ }),

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r_: () => (/* binding */ BACKSLASH),
  oH: () => (/* binding */ COLON),
  KE: () => (/* binding */ COMMA),
  CR: () => (/* binding */ CR),
  l0: () => (/* binding */ DIGIT_0),
  ev: () => (/* binding */ DIGIT_9),
  UT: () => (/* binding */ EQUALS),
  QW: () => (/* binding */ HTAB),
  LF: () => (/* binding */ LF),
  jA: () => (/* binding */ QUOTE),
  I8: () => (/* binding */ SEMICOLON),
  SP: () => (/* binding */ SP),
  Ar: () => (/* binding */ hexValues),
  Wn: () => (/* binding */ textOctets),
  oQ: () => (/* binding */ tokenOctets)
});

;// CONCATENATED MODULE: ./lib/protocol/http1/octet-set.js
/** A set of octets, made for long runs of its members. */
class OctetSet {
    /** By octet: 1 for a member. */
    #members;
    constructor(belongs) {
        this.#members = Uint8Array.from({ length: 256 }, (_, octet) => (belongs(octet) ? 1 : 0));
    }
    has(octet) {
        return this.#members[octet] === 1;
    }
    /** The offset of the first octet that is no member, or `end`. */
    skip(bytes, start, end) {
        const members = this.#members;
        const lastQuad = end - 4;
        let offset = start;
        // Four at a time: one branch for four reads that do not wait for each other.
        while (offset <= lastQuad &&
            (members[bytes[offset]] &
                members[bytes[offset + 1]] &
                members[bytes[offset + 2]] &
                members[bytes[offset + 3]]) ===
                1) {
            offset += 4;
        }
        while (offset < end && members[bytes[offset]] === 1)
            offset += 1;
        return offset;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/octets.js

/** Octets to which the grammar of RFC 9112 gives a meaning. */
const HTAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SP = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const DEL = 0x7f;
const TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";
/** The octets of a token. RFC 9110 section 5.6.2. */
const tokenOctets = new OctetSet((octet) => {
    const character = String.fromCharCode(octet);
    return /[0-9A-Za-z]/.test(character) || TOKEN_PUNCTUATION.includes(character);
});
/** The octets of a field value, a reason phrase or a chunk extension. RFC 9110 section 5.5. */
const textOctets = new OctetSet((octet) => (octet < SP ? octet === HTAB : octet !== DEL));
/** The value of each hexadecimal digit; 255 for every other octet. */
const hexValues = Uint8Array.from({ length: 256 }, (_, octet) => {
    const digit = "0123456789abcdef".indexOf(String.fromCharCode(octet).toLowerCase());
    return digit < 0 ? 255 : digit;
});


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sameOctets)
/* harmony export */ });
/** Whether `count` octets of `left` from `leftStart` on are those of `right` from `rightStart` on. */
// oxlint-disable-next-line max-params -- Two views would be garbage of each read.
function sameOctets(left, leftStart, right, rightStart, count) {
    const lastQuad = count - 4;
    let at = 0;
    // Four at a time: one branch for four reads that do not wait for each other.
    while (at <= lastQuad) {
        const from = leftStart + at;
        const to = rightStart + at;
        const different = (left[from] ^ right[to]) |
            (left[from + 1] ^ right[to + 1]) |
            (left[from + 2] ^ right[to + 2]) |
            (left[from + 3] ^ right[to + 3]);
        if (different !== 0)
            return false;
        at += 4;
    }
    for (; at < count; at += 1) {
        if (left[leftStart + at] !== right[rightStart + at])
            return false;
    }
    return true;
}


/***/ }),

/***/ 3652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SimServer),
/* harmony export */   p: () => (/* binding */ defaultServer)
/* harmony export */ });
/* harmony import */ var _base_ln_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2471);
/* harmony import */ var _base_philox_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1355);
/* harmony import */ var _base_random_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4915);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1356);




/** A healthy server on a near machine: about a millisecond, ten requests at once. */
const defaultServer = {
    networkNanos: 50 * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MICRO */ .TI,
    serviceNanos: 600 * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MICRO */ .TI,
    serviceSpreadNanos: 0.4 * _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs,
    workers: 10,
    bodyBytes: 100,
    spans: [],
    errorRatio: 0,
    stallRatio: 0,
    downFromNanos: _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm,
    downToNanos: _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm,
};
const SERVICE_DRAW = 0;
const FAULT_DRAW = 1;
/** A server with a line in front of it. The same seed gives the same answers. */
class SimServer {
    model;
    #draws;
    /** When each worker is free again. */
    #freeAt;
    #requests = 0;
    constructor(model, seed) {
        this.model = model;
        this.#draws = new _base_philox_js__WEBPACK_IMPORTED_MODULE_3__/* .Philox */ .t(seed, _base_random_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .RandomStream */ .q.server);
        this.#freeAt = new Float64Array(model.workers);
    }
    isDown(at) {
        return at >= this.model.downFromNanos && at < this.model.downToNanos;
    }
    /** Takes a request that is sent now. Call in the order of time. */
    answer(sentAt) {
        const { model } = this;
        const request = this.#requests;
        this.#requests += 1;
        const fault = this.#draws.unit(0, request, FAULT_DRAW);
        if (fault < model.stallRatio)
            return { at: _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm, status: 200, serviceNanos: 0 };
        const worker = this.#nextWorker();
        const beginsAt = Math.max(sentAt + model.networkNanos, this.#freeAt[worker]);
        const spread = (0,_base_ln_js__WEBPACK_IMPORTED_MODULE_0__/* .exponential */ .E)(this.#draws.unit(0, request, SERVICE_DRAW));
        const serviceNanos = model.serviceNanos + Math.floor(spread * model.serviceSpreadNanos);
        const endsAt = beginsAt + serviceNanos;
        this.#freeAt[worker] = endsAt;
        const failed = fault - model.stallRatio < model.errorRatio;
        return { at: endsAt + model.networkNanos, status: failed ? 500 : 200, serviceNanos };
    }
    /** A line of the answer's head, or "". */
    timingField({ serviceNanos }) {
        const { spans } = this.model;
        if (spans.length === 0)
            return "";
        const entries = spans.map(({ name, share }) => {
            return `${name};dur=${(share * serviceNanos) / _base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .NANOS_PER_MILLI */ .gs}`;
        });
        return `Server-Timing: ${entries.join(", ")}\r\n`;
    }
    #nextWorker() {
        let first = 0;
        for (let worker = 1; worker < this.#freeAt.length; worker += 1) {
            if (this.#freeAt[worker] < this.#freeAt[first])
                first = worker;
        }
        return first;
    }
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ whereFalling)
/* harmony export */ });
/** More halvings change no double between 2^-10 and 2^10. */
const HALVINGS = 70;
/**
 * Where a falling function of x ≥ 0 comes down to `level`.
 *
 * @param falling decreases to below `level`
 * @param from at least 0; the search doubles its end until it is past the place
 */
function whereFalling(falling, { level, from }) {
    let low = from;
    let high = from + 1;
    while (falling(high) > level) {
        low = high;
        high *= 2;
    }
    for (let i = 0; i < HALVINGS; i += 1) {
        const middle = (low + high) / 2;
        if (falling(middle) > level)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ bucketShareAbove),
/* harmony export */   o: () => (/* binding */ bucketQuantile)
/* harmony export */ });
/* harmony import */ var _base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4298);

/**
 * The value of nearest rank ⌈share · n⌉, where the values of a bucket are taken as evenly spread in
 * it; at most half a bucket, 0.2 %, off for many values.
 *
 * @param share 0 < share < 1
 * @returns NaN when there is no value
 */
function bucketQuantile(buckets, share) {
    const rank = Math.max(1, Math.ceil(share * (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketTotal */ .HI)(buckets) - 1e-9));
    let index = 0;
    let before = 0;
    for (let at = 0; at < buckets.length; at += 2) {
        index += buckets[at];
        const inBucket = buckets[at + 1];
        if (before + inBucket >= rank) {
            const within = (rank - before - 0.5) / inBucket;
            return (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarseBucketLow */ .oR)(index) + (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarseBucketWidth */ .Kf)(index) * within;
        }
        before += inBucket;
    }
    return Number.NaN;
}
/**
 * The share of values above a limit, where the values of a bucket are taken as evenly spread in it.
 *
 * @returns 0..1; NaN when there is no value
 */
function bucketShareAbove(buckets, limit) {
    let index = 0;
    let above = 0;
    for (let at = 0; at < buckets.length; at += 2) {
        index += buckets[at];
        const within = (limit - (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarseBucketLow */ .oR)(index)) / (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .coarseBucketWidth */ .Kf)(index);
        above += buckets[at + 1] * (1 - Math.min(1, Math.max(0, within)));
    }
    return above / (0,_base_coarse_buckets_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketTotal */ .HI)(buckets);
}


/***/ }),

/***/ 7325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ latestChangePoint)
});

// EXTERNAL MODULE: ./lib/stats/mean.js
var mean = __webpack_require__(4038);
// EXTERNAL MODULE: ./lib/stats/student-t.js
var student_t = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/stats/welch.js


/**
 * Whether two samples of unequal variances have one mean (Welch, The generalization of 'Student's'
 * problem, Biometrika 34, 1947), with the degrees of freedom rounded down: p errs to the high side.
 *
 * @param a at least two values, as has b
 */
function welchTest(a, b) {
    const difference = (0,mean/* mean */.i)(b) - (0,mean/* mean */.i)(a);
    const errorA = (0,mean/* variance */.G)(a) / a.length;
    const errorB = (0,mean/* variance */.G)(b) / b.length;
    const error = errorA + errorB;
    if (error === 0) {
        return difference === 0
            ? { difference, t: 0, p: 1 }
            : { difference, t: difference * Infinity, p: 0 };
    }
    const t = difference / Math.sqrt(error);
    // Of shares of the error, as the square of a tiny error would be 0.
    const ofA = errorA / error;
    const ofB = errorB / error;
    const degrees = 1 / ((ofA * ofA) / (a.length - 1) + (ofB * ofB) / (b.length - 1));
    return { difference, t, p: 2 * (0,student_t/* tTail */.X)(Math.abs(t), Math.max(1, Math.floor(degrees))) };
}

;// CONCATENATED MODULE: ./lib/stats/change-point.js


/**
 * The latest place where a series moved to another level for good; undefined when there is none.
 *
 * The split with the largest Welch t (Hawkins, Testing a sequence of observations for a shift in
 * location, JASA 72, 1977, with unequal variances), then again in what comes after it (binary
 * segmentation: Vostrikova, Detecting "disorder" in multidimensional random processes, Soviet
 * Mathematics Doklady 24, 1981). Of several splits that are as good, the latest counts. The p-value
 * is that of one split and not of the largest among many, so `pMax` has to be small.
 *
 * @param values the oldest first
 */
function latestChangePoint(values, rule) {
    let found;
    for (let from = 0;; from = found.at) {
        const next = largestChange(values, from, rule);
        if (next === undefined)
            break;
        found = next;
    }
    if (found === undefined)
        return undefined;
    // The largest t may have stood between the last level and a mixture of the two before it.
    const earlier = latestChangePoint(values.slice(0, found.at), rule);
    if (earlier === undefined || earlier.at <= found.from)
        return found;
    return changeAt(values, { from: earlier.at, at: found.at }, rule) ?? found;
}
function largestChange(values, from, rule) {
    let largest;
    for (let at = values.length - rule.sideMin; at >= from + rule.sideMin; at -= 1) {
        const t = Math.abs(welchTest(values.slice(from, at), values.slice(at)).t);
        if (largest === undefined || t > largest.t)
            largest = { from, at, t };
    }
    return largest === undefined ? undefined : changeAt(values, largest, rule);
}
function changeAt(values, { from, at }, { pMax, marginMin }) {
    const before = values.slice(from, at);
    const after = values.slice(at);
    const { difference, t, p } = welchTest(before, after);
    if (p >= pMax || Math.abs(difference) <= marginMin)
        return undefined;
    return { at, from, before: (0,mean/* mean */.i)(before), after: (0,mean/* mean */.i)(after), t, p };
}


/***/ }),

/***/ 4038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ variance),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN when empty. */
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The sample variance, with n − 1; 0 for one value. */
function variance(values) {
    const middle = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0);
    return squares / Math.max(1, values.length - 1);
}


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   m: () => (/* binding */ medianSpread)
/* harmony export */ });
/** 1 / Φ⁻¹(3/4): makes the median absolute deviation estimate a normal's standard deviation. */
const MAD_TO_SD = 1.4826;
/** The middle value, or the mean of the two middle ones; NaN when empty. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length % 2 === 1)
        return sorted[middle];
    return sorted.length === 0 ? Number.NaN : (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * A robust standard deviation: 1.4826 · median |x − median(x)| (Hampel 1974). Half of the values
 * may be arbitrarily wild without moving it far. NaN when empty.
 */
function medianSpread(values) {
    const middle = median(values);
    return MAD_TO_SD * median(values.map((value) => Math.abs(value - middle)));
}


/***/ }),

/***/ 5172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ normalTail),
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _base_exp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1050);
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);



const SQRT_TWO_PI = 2.5066282746310007;
/**
 * P(Z > z) of a standard normal, for 0 ≤ z ≤ 8; absolute error below 1e−15.
 *
 * Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …): Marsaglia, Evaluating the Normal Distribution, Journal
 * of Statistical Software 11(4), 2004.
 */
function normalTail(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= (z * z) / odd;
        sum += term;
    }
    return 0.5 - ((0,_base_exp_js__WEBPACK_IMPORTED_MODULE_1__/* .exp */ .o)((-z * z) / 2) / SQRT_TWO_PI) * sum;
}
/** z with P(Z ≤ z) = probability. @param probability ½ ≤ probability ≤ 1 − 1e−9 */
function normalQuantile(probability) {
    (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(probability >= 0.5 && probability <= 1 - 1e-9, "this normal quantile is not needed");
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_2__/* .whereFalling */ .z)(normalTail, { level: 1 - probability, from: 0 });
}


/***/ }),

/***/ 785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wilsonBounds),
/* harmony export */   u: () => (/* binding */ newcombeBounds)
/* harmony export */ });
/**
 * Where a share lies, each bound one-sided (Wilson, Probable inference, JASA 22, 1927): defined,
 * and not empty, also for none and for all.
 *
 * @param z the normal quantile of one bound's confidence
 */
function wilsonBounds({ count, of }, z) {
    const share = count / of;
    const square = z * z;
    const middle = (share + square / (2 * of)) / (1 + square / of);
    const half = (z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of);
    return {
        lower: count === 0 ? 0 : Math.max(0, middle - half),
        upper: count === of ? 1 : Math.min(1, middle + half),
    };
}
/**
 * Where the difference head − base of two shares lies (Newcombe, Interval estimation for the
 * difference between independent proportions, Statistics in Medicine 17, 1998, method 10).
 */
function newcombeBounds({ head, base }, z) {
    const ofHead = wilsonBounds(head, z);
    const ofBase = wilsonBounds(base, z);
    const headShare = head.count / head.of;
    const baseShare = base.count / base.of;
    const difference = headShare - baseShare;
    return {
        lower: difference - root(headShare - ofHead.lower, ofBase.upper - baseShare),
        upper: difference + root(ofHead.upper - headShare, baseShare - ofBase.lower),
    };
}
function root(a, b) {
    return Math.sqrt(a * a + b * b);
}


/***/ }),

/***/ 8346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ signedRankValuesMin),
/* harmony export */   n$: () => (/* binding */ SignedRankShift)
/* harmony export */ });
/* unused harmony export signedRankCdf */
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);

/**
 * P(T⁺ ≤ k), k = 0 … n(n+1)/2, of Wilcoxon's signed-rank statistic when the signs of n different
 * values are fair coins: exact, by adding one rank after the other (Wilcoxon, Individual
 * comparisons by ranking methods, Biometrics Bulletin 1, 1945; the recursion is that of Hollander &
 * Wolfe, Nonparametric Statistical Methods, 3.1).
 *
 * @param n at least 1; time and space are n³ / 2 and n² / 2
 */
function signedRankCdf(n) {
    const ranks = (n * (n + 1)) / 2;
    const chance = new Float64Array(ranks + 1);
    chance[0] = 1;
    for (let rank = 1, reached = 0; rank <= n; rank += 1) {
        reached += rank;
        for (let sum = reached; sum >= 0; sum -= 1) {
            const without = chance[sum];
            const withRank = sum >= rank ? chance[sum - rank] : 0;
            chance[sum] = (without + withRank) / 2;
        }
    }
    for (let sum = 1; sum <= ranks; sum += 1)
        chance[sum] += chance[sum - 1];
    return chance;
}
/** The fewest values for which bounds at `alpha` are finite: 2^−n ≤ alpha. */
function signedRankValuesMin(alpha) {
    let n = 1;
    for (let smallest = 0.5; smallest > alpha; smallest /= 2)
        n += 1;
    return n;
}
/**
 * Where the middle of a symmetric distribution lies: the Hodges–Lehmann estimate, the median of
 * all Walsh averages (x_i + x_j) / 2, i ≤ j, and its exact bounds from the signed-rank test
 * (Hodges & Lehmann, Annals of Mathematical Statistics 34, 1963; Tukey's inversion, Hollander &
 * Wolfe 3.2 and 3.3). Neither follows a few wild values.
 */
class SignedRankShift {
    estimate;
    #walsh;
    #cdf;
    /** @param values at least one */
    constructor(values) {
        const n = values.length;
        (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(n > 0, "there is no middle of nothing");
        const walsh = new Float64Array((n * (n + 1)) / 2);
        let at = 0;
        for (let i = 0; i < n; i += 1) {
            for (let j = i; j < n; j += 1) {
                walsh[at] = (values[i] + values[j]) / 2;
                at += 1;
            }
        }
        this.#walsh = walsh.toSorted();
        this.#cdf = signedRankCdf(n);
        const upper = this.#walsh.length >> 1;
        const lower = this.#walsh.length % 2 === 1 ? upper : upper - 1;
        this.estimate = (this.#walsh[lower] + this.#walsh[upper]) / 2;
    }
    /**
     * Bounds, each of which the middle is beyond with a chance of at most `alpha`.
     *
     * @param alpha 0 < alpha < ½
     * @returns infinite where there are fewer than `signedRankValuesMin(alpha)` values
     */
    bounds(alpha) {
        if (this.#cdf[0] > alpha)
            return { lower: -Infinity, upper: Infinity };
        let k = 0;
        while (this.#cdf[k + 1] <= alpha)
            k += 1;
        return { lower: this.#walsh[k], upper: this.#walsh[this.#walsh.length - 1 - k] };
    }
}


/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tTail),
/* harmony export */   Y: () => (/* binding */ tQuantile)
/* harmony export */ });
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9879);


const TWO_OVER_PI = 0.6366197723675814;
/** Each halves the angle: the series then has x ≤ 1/8. */
const ANGLE_HALVINGS = 3;
/** The first odd denominator the series leaves out; the terms from there on are below 2^−60. */
const SERIES_END = 23;
/**
 * P(T > t) of Student's t with whole degrees of freedom: a finite sum (Abramowitz & Stegun,
 * Handbook of Mathematical Functions, 26.7.3 and 26.7.4). Absolute error below 1e−14.
 *
 * @param t ≥ 0
 * @param degrees a whole number ≥ 1
 */
function tTail(t, degrees) {
    (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(t >= 0 && Number.isInteger(degrees) && degrees >= 1, "t has no such tail");
    const cosSquare = degrees / (degrees + t * t);
    const sine = t / Math.sqrt(degrees + t * t);
    const isEven = degrees % 2 === 0;
    let term = isEven ? 1 : Math.sqrt(cosSquare);
    let sum = degrees === 1 ? 0 : term;
    for (let k = isEven ? 2 : 3; k <= degrees - 2; k += 2) {
        term *= ((k - 1) / k) * cosSquare;
        sum += term;
    }
    const within = isEven
        ? sine * sum
        : TWO_OVER_PI * (arcTangent(t / Math.sqrt(degrees)) + sine * sum);
    return (1 - within) / 2;
}
/**
 * t with P(T ≤ t) = probability.
 *
 * @param probability ½ ≤ probability ≤ 1 − 1e−9
 * @param degrees a whole number ≥ 1
 */
function tQuantile(probability, degrees) {
    (0,_base_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .assert */ .v)(probability >= 0.5 && probability <= 1 - 1e-9, "this t quantile is not needed");
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .whereFalling */ .z)((t) => tTail(t, degrees), { level: 1 - probability, from: 0 });
}
/** In + − × ÷ √, which are equal on every machine; `Math.atan` need not be. @param x ≥ 0 */
function arcTangent(x) {
    let small = x;
    for (let i = 0; i < ANGLE_HALVINGS; i += 1)
        small /= 1 + Math.sqrt(1 + small * small);
    const square = small * small;
    let series = 0;
    for (let odd = SERIES_END - 2; odd >= 3; odd -= 2)
        series = (1 / odd - series) * square;
    return 2 ** ANGLE_HALVINGS * (small - small * series);
}


/***/ })

};
