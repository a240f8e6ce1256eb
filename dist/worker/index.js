import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ driveShare)
});

// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __nccwpck_require__(409);
// EXTERNAL MODULE: ./lib/eventlog/rows.js
var rows = __nccwpck_require__(997);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
// EXTERNAL MODULE: ./lib/base/time.js
var time = __nccwpck_require__(356);
;// CONCATENATED MODULE: ./lib/base/server-timing.js

/*
 * What a server may make its Server-Timing fields cost. What is over a limit is counted, by
 * `TimingLoss`, and said in the report.
 */
/** Octets of all Server-Timing fields of one response. A line that does not fit is not read. */
const TIMING_OCTETS_MAX = 4 * 1024;
/** Entries of one response. */
const TIMING_ENTRIES_MAX = 32;
/** Octets of an entry's name. */
const server_timing_TIMING_NAME_OCTETS_MAX = 64;
/** Names that one worker tells apart in a round, and that the metrics of a run tell apart. */
const TIMING_NAMES_MAX = 32;
/** The longest duration that is believed: a day. */
const TIMING_NANOS_MAX = 24 * 60 * 60 * time/* NANOS_PER_SECOND */.H9;
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

;// CONCATENATED MODULE: ./lib/eventlog/timing-name.js


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
        if (!isNext || length > TIMING_NAME_OCTETS_MAX) {
            throw new LogError("the log has a part of a Server-Timing name that does not fit");
        }
        const part = partOf(rows, row).slice(0, length - from);
        if (!VISIBLE.test(part)) {
            throw new LogError("the log has a Server-Timing name that is no token");
        }
        name.text += part;
        this.#names.set(number, name);
    }
    /** @throws LogError when it has no name, or not all of one */
    nameOf(number) {
        const name = this.#names.get(number);
        if (name === undefined || name.text.length < name.length) {
            throw new LogError("the log has a Server-Timing entry without a name");
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

;// CONCATENATED MODULE: ./lib/engine/fact-batch.js



const INITIAL_FACTS = 1024;
/**
 * The facts of one turn, as rows of the log, in the order in which they happened, and the
 * instant at which the engine takes them. Grows to what one turn of the event loop can bring,
 * which the number of connections and the limits of a response bound, and is used again for every
 * turn.
 */
class FactBatch {
    now = 0;
    rows = new rows/* Rows */.S(INITIAL_FACTS);
    get length() {
        return this.rows.length;
    }
    clear() {
        this.rows.clear();
    }
    connected(connection, at) {
        this.#add(record/* RecordKind */.m1.connected, connection, at);
    }
    opened(connection, at, phases) {
        const row = this.#add(record/* RecordKind */.m1.opened, connection, at);
        this.rows.x[row] = phases.dnsNanos;
        this.rows.y[row] = phases.tcpNanos;
        this.rows.z[row] = phases.tlsNanos;
    }
    openFailed(connection, at, end) {
        const row = this.#add(record/* RecordKind */.m1.openFailed, connection, at);
        this.rows.code[row] = end.outcome;
        this.rows.detail[row] = end.shortage;
    }
    closed(connection, at, end) {
        const row = this.#add(record/* RecordKind */.m1.closed, connection, at);
        this.rows.code[row] = end.reason;
        this.rows.x[row] = end.bytesRead;
        this.rows.y[row] = end.bytesWritten;
    }
    ended(exchange, at) {
        const row = this.#addExchange(record/* RecordKind */.m1.ended, exchange, at);
        this.rows.code[row] = exchange.status;
        this.rows.detail[row] = exchange.failedCheck;
    }
    failed(exchange, at, outcome) {
        const row = this.#addExchange(record/* RecordKind */.m1.failed, exchange, at);
        this.rows.code[row] = outcome;
        this.rows.detail[row] = exchange.status;
    }
    /** Before the first entry of that name. @param number counts the names from 0 */
    timingName(number, at, name) {
        for (let from = 0; from < name.length; from += OCTETS_PER_NAME_ROW) {
            const row = this.#add(record/* RecordKind */.m1.timingName, number, at);
            this.rows.serial[row] = name.length;
            this.rows.code[row] = from;
            writeNamePart(this.rows, row, { name, from });
        }
    }
    /** Before the end of the exchange. */
    serverTiming(exchange, at, entry) {
        const row = this.#add(record/* RecordKind */.m1.serverTiming, exchange.vu, at);
        this.rows.serial[row] = exchange.serial;
        this.rows.code[row] = entry.name;
        this.rows.x[row] = entry.nanos;
    }
    /** Before the end of the exchange. */
    timingLost(exchange, at, lost) {
        const row = this.#add(record/* RecordKind */.m1.timingLost, exchange.vu, at);
        this.rows.serial[row] = exchange.serial;
        this.rows.code[row] = lost.loss;
        this.rows.detail[row] = lost.count;
    }
    stop(at, reason) {
        const row = this.#add(record/* RecordKind */.m1.stop, 0, at);
        this.rows.code[row] = reason;
    }
    heartbeat(at, sample) {
        const row = this.#add(record/* RecordKind */.m1.heartbeat, sample.residentKiB, at);
        this.rows.serial[row] = sample.gcPauses;
        this.rows.code[row] = sample.gcLongestMicros;
        this.rows.detail[row] = sample.stealPermille;
        this.rows.flags[row] = sample.machineBusyPermille;
        this.rows.x[row] = sample.loopDelayMaxNanos;
        this.rows.y[row] = sample.cpuNanos;
        this.rows.z[row] = sample.gcNanos;
    }
    processHeartbeat(at, sample) {
        const row = this.#add(record/* RecordKind */.m1.processHeartbeat, sample.blocksWaitingMax, at);
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
            (exchange.lastOnConnection ? record/* EndFlag */._0.lastOnConnection : 0) |
                (exchange.unsolicited ? record/* EndFlag */._0.unsolicited : 0);
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
        const larger = new rows/* Rows */.S(this.rows.capacity * 2);
        for (let row = 0; row < this.rows.length; row += 1)
            larger.copy(this.rows, row);
        this.rows = larger;
    }
}

;// CONCATENATED MODULE: ./lib/engine/drive.js

/** The only loop in the program: real runs, simulations and replays all go through it. */
async function drive(engine, world) {
    while (!engine.finished) {
        const facts = world.wait(engine.nextDeadline);
        // Awaiting what is there already would take a replay longer than its engine does.
        engine.tick(facts instanceof FactBatch ? facts : await facts);
    }
}

;// CONCATENATED MODULE: ./lib/base/timers.js


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
        this.#deadline = new Float64Array(owners).fill(time/* NEVER */.tm);
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
        this.#deadline[owner] = time/* NEVER */.tm;
    }
    /**
     * No deadline is earlier than this: it may be one that has been moved or lifted since. Waking
     * up for nothing now and then is cheaper than keeping the heap exact.
     */
    get earliest() {
        return this.#size === 0 ? time/* NEVER */.tm : this.#key[this.#heap[0]];
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
                this.#deadline[owner] = time/* NEVER */.tm;
                return owner;
            }
            if (deadline < this.#key[owner]) {
                throw new errors/* InvariantError */.zU(`timer ${owner} moved back behind the heap's back`);
            }
            if (deadline === time/* NEVER */.tm) {
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

;// CONCATENATED MODULE: ./lib/base/outcome.js
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
const virtual_users_bit = (...states) => states.reduce((set, state) => set | (1 << state), 0);
// One row per state. Everything absent is a bug.
const virtual_users_legalFrom = {
    [VuState.absent]: virtual_users_bit(VuState.ready),
    // To itself: what it waited to send is given up, and the next begins at once.
    [VuState.ready]: virtual_users_bit(VuState.ready, VuState.executing, VuState.waiting, VuState.spare, VuState.absent),
    [VuState.executing]: virtual_users_bit(VuState.ready, VuState.waiting, VuState.spare, VuState.absent),
    [VuState.waiting]: virtual_users_bit(VuState.ready, VuState.absent),
    [VuState.spare]: virtual_users_bit(VuState.ready, VuState.absent),
};
const virtual_users_legal = Uint8Array.from(Object.values(VuState), (state) => virtual_users_legalFrom[state]);
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
        if ((virtual_users_legal[now] & (1 << next)) === 0) {
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
    connect: Outcome.connect_timeout,
    tls: Outcome.tls_timeout,
};

// EXTERNAL MODULE: ./lib/base/assert.js
var base_assert = __nccwpck_require__(587);
;// CONCATENATED MODULE: ./lib/scenario/workers-max.js
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

;// CONCATENATED MODULE: ./lib/plan/share.js


const WHOLE = { index: 0, count: 1 };
/** How many of the things 0..total−1 are of this share. Infinity has infinitely many. */
function share_partOf(total, { index, count }) {
    return total === Infinity ? Infinity : Math.floor((total + count - 1 - index) / count);
}
/** The number in the whole of the share's `local`-th. */
function numberInWhole(local, { index, count }) {
    return local * count + index;
}
/** The scenario with the share's part of everything that workers divide between them. */
function scenarioOfShare(scenario, share) {
    if (share.count === 1)
        return scenario;
    (0,base_assert/* assert */.v)(share.count <= workersMaxOf(scenario), "there are more workers than there is work for");
    const [first, ...others] = scenario.targets.map((target) => ({
        ...target,
        maxConnections: share_partOf(target.maxConnections, share),
    }));
    const queuedArrivalsMax = Math.max(1, share_partOf(scenario.limits.queuedArrivalsMax, share));
    return {
        ...scenario,
        targets: [first, ...others],
        limits: { ...scenario.limits, queuedArrivalsMax },
    };
}

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
    return Math.max(1, share_partOf(CONNECTS_IN_FLIGHT_MAX, share));
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
            log.arrivalDropped(at, DropCause.run_ended, { index, at: vus.intendedAt[vu] });
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
        return numberInWhole(vu - own.from, share);
    }
    #complete(vu, at) {
        this.#parts.timers.clear(vu);
        this.#parts.vus.become(vu, VuState.absent);
        this.#parts.log.vuCompleted(at, vu);
    }
}

;// CONCATENATED MODULE: ./lib/plan/variant.js
/** A variant of the service under test. In an array by variant, the head is first. */
const variant_Variant = { head: 0, base: 1 };
function otherVariant(variant) {
    return variant === variant_Variant.head ? variant_Variant.base : variant_Variant.head;
}

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
        return first === variant_Variant.head ? head : base;
    }
    #loadOf(vu) {
        const { head, base, firstVuOfBase } = this.#parts;
        return vu < firstVuOfBase ? head : base;
    }
}
function earlier(head, base) {
    return head.nextAt < base.nextAt ? head : base;
}

;// CONCATENATED MODULE: ./lib/base/philox.js
// The multipliers of the Philox4x32 round and the constants its key grows by.
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const KEY_STEP_0 = 0x9e3779b9;
const KEY_STEP_1 = 0xbb67ae85;
const ROUNDS = 10;
const TWO_POW_32 = 2 ** 32;
const TWO_POW_26 = 2 ** 26;
const TWO_POW_53 = 2 ** 53;
/** The stream has the last byte of the counter; the high bits of the index have the rest. */
const STREAM_BITS = 8;
/**
 * Random numbers that are a function of their coordinates: nothing is consumed, so the draw
 * of virtual user 7's third iteration is the same whoever asks for it, in whatever order.
 *
 * Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3"
 * (SC 2011). The key is the seed; the counter is (index, lane, step, stream).
 *
 * @remarks Integer operations only: every machine draws the same numbers.
 */
class Philox {
    #key0;
    #key1;
    #stream;
    /**
     * @param seed an integer, 0 ≤ seed ≤ 2^53 − 1
     * @param stream what the numbers are for, 0 ≤ stream ≤ 255: see random-stream.ts
     */
    constructor(seed, stream) {
        this.#key0 = seed >>> 0;
        this.#key1 = Math.floor(seed / TWO_POW_32);
        this.#stream = stream;
    }
    /**
     * The number at these coordinates, uniform in [0, 1), a multiple of 2^−53.
     *
     * @param lane 0 ≤ lane < 2^32: who draws
     * @param index 0 ≤ index ≤ 2^53 − 1: for which iteration or arrival
     * @param step 0 ≤ step < 2^32: which draw of that iteration
     */
    unit(lane, index, step) {
        let word0 = index >>> 0;
        let word1 = lane;
        let word2 = step;
        let word3 = (Math.floor(index / TWO_POW_32) << STREAM_BITS) | this.#stream;
        let key0 = this.#key0;
        let key1 = this.#key1;
        for (let round = 0; round < ROUNDS; round += 1) {
            const high0 = highProduct(MULTIPLIER_0, word0);
            const high1 = highProduct(MULTIPLIER_1, word2);
            const low0 = Math.imul(MULTIPLIER_0, word0);
            const low1 = Math.imul(MULTIPLIER_1, word2);
            word0 = high1 ^ word1 ^ key0;
            word1 = low1;
            word2 = high0 ^ word3 ^ key1;
            word3 = low0;
            key0 = (key0 + KEY_STEP_0) | 0;
            key1 = (key1 + KEY_STEP_1) | 0;
        }
        return ((word0 >>> 5) * TWO_POW_26 + (word1 >>> 6)) / TWO_POW_53;
    }
}
/** The upper 32 bits of the 64-bit product of two unsigned 32-bit words. */
function highProduct(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // Each partial sum is below 2^32, so doubles hold it exactly.
    const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
    const carried = aLow * bHigh + (middle & 0xffff);
    return (aHigh * bHigh + (middle >>> 16) + (carried >>> 16)) | 0;
}

;// CONCATENATED MODULE: ./lib/base/random-stream.js
/**
 * What a random number is for. Each use has its own stream, so that a new use never shifts
 * the numbers of another. Part of every plan there ever was: never renumbered, 0 ≤ stream ≤ 255.
 */
const RandomStream = {
    /** Which request an iteration sends. */
    mix: 1,
    /** Which target an iteration goes to. */
    target: 2,
    /** How long a virtual user thinks. */
    think: 3,
    /** Gaps between Poisson arrivals. */
    arrivals: 4,
    /** What the simulated server does. */
    server: 5,
    /** Which variant opens a quad of slices. */
    slices: 6,
    /** Which of two servers is started first. */
    startOrder: 7,
    /** Which of two variants that are driven at once is sent to first. */
    sendOrder: 8,
};

;// CONCATENATED MODULE: ./lib/plan/duet.js



/**
 * In a duet every iteration of the plan is there twice, once for each variant, with the same
 * instant and the same draws. Where the log has the number of an iteration and no target, it is
 * that of both together: the head's are even.
 */
function numberInDuet(iteration, variant) {
    return 2 * iteration + variant;
}
function variantInDuet(number) {
    return number % 2 === 0 ? Variant.head : Variant.base;
}
/**
 * Which variant is sent to first of two that are due at the same instant. One thread sends to one
 * after the other, and what the second waits for the first is in its response time: a fair coin
 * for each pair gives that to both alike.
 */
class SendOrder {
    #coins;
    #round;
    #worker;
    constructor(seed, place) {
        this.#coins = new Philox(seed, RandomStream.sendOrder);
        this.#round = place.round;
        this.#worker = place.worker;
    }
    /** @param pair of the worker's in the round, from 0 */
    firstOf(pair) {
        const isHead = this.#coins.unit(this.#round, pair, this.#worker) < 0.5;
        return isHead ? variant_Variant.head : variant_Variant.base;
    }
}

;// CONCATENATED MODULE: ./lib/plan/weighted-choice.js

/** Picks one of several options in proportion to their weights. */
class WeightedChoice {
    #upTo;
    #total;
    /** The only option that can be picked; undefined when there are more. */
    only;
    /** @param weights ≥ 0 and not all 0 */
    constructor(weights) {
        this.#upTo = runningSums(weights);
        this.#total = this.#upTo.at(-1) ?? 0;
        (0,base_assert/* assert */.v)(this.#total > 0, "a weighted choice has no option to pick");
        const pickable = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
        this.only = pickable.length === 1 ? pickable[0] : undefined;
    }
    /** The option at a place in [0, 1): option i owns weight i's share of it, in order. */
    at(unit) {
        // The product of the largest unit can round up to the total, which no option owns.
        const place = unit * this.#total;
        return firstAbove(this.#upTo, place < this.#total ? place : 0);
    }
}
/** Each element the sum of all values up to and including its own. */
function runningSums(values) {
    const sums = new Float64Array(values.length);
    let sum = 0;
    for (const [index, value] of values.entries()) {
        sum += value;
        sums[index] = sum;
    }
    return sums;
}
/** The index of the first element above `value` in a non-decreasing list that has one. */
function firstAbove(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] > value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/plan/itinerary.js




/** The lane of every draw of the open model: its iterations belong to arrivals, not to VUs. */
const OPEN_LANE = 0xffffffff;
/**
 * What an iteration does and where: its requests in order, and its target.
 *
 * An iteration is known by its lane and index: the VU and that VU's count of iterations in
 * the closed model, `OPEN_LANE` and the arrival's index in the open one. It has `steps` steps:
 * those of the flow, with repeats counted out; or one, drawn by the requests' weights.
 */
class Itinerary {
    /** Exchanges in each iteration, ≥ 1. */
    steps;
    #flow;
    #requests;
    #targets;
    #requestDraws;
    #targetDraws;
    #driven;
    #targetsOfOne;
    /**
     * @param driven of a comparison. The targets are then the head's, and after them as many of the
     *   base
     */
    constructor(scenario, driven) {
        const { flow, requests, seed } = scenario;
        const ofOne = scenario.targets.length / (driven === undefined ? 1 : 2);
        const targets = scenario.targets.slice(0, ofOne);
        this.#driven = driven;
        this.#targetsOfOne = ofOne;
        this.#flow = flow && {
            endsBefore: runningSums(flow.steps.map((step) => step.repeat)),
            requests: Uint32Array.from(flow.steps, (step) => step.requestIndex),
        };
        this.#requests = flow ? undefined : new WeightedChoice(requests.map(({ weight }) => weight));
        this.#targets = new WeightedChoice(targets.map(({ weight }) => weight));
        this.#requestDraws = new Philox(seed, RandomStream.mix);
        this.#targetDraws = new Philox(seed, RandomStream.target);
        this.steps = this.#flow?.endsBefore.at(-1) ?? 1;
    }
    /** The scenario's request that step `step` of an iteration sends, 0 ≤ step < steps. */
    requestAt(lane, iteration, step) {
        if (this.#flow)
            return this.#flow.requests[firstAbove(this.#flow.endsBefore, step)];
        const choice = this.#requests;
        return choice.only ?? choice.at(this.#requestDraws.unit(lane, iteration, step));
    }
    /** The scenario's target that all steps of an iteration go to. */
    targetAt(lane, iteration) {
        return this.#targets.only ?? this.#targets.at(this.#targetDraws.unit(lane, iteration, 0));
    }
    /** The same, of the variant that is driven when the iteration is to begin. */
    destinationAt(lane, iteration, intendedAt) {
        const target = this.targetAt(lane, iteration);
        const driven = this.#driven;
        if (driven === undefined)
            return target;
        const variant = "slices" in driven ? driven.slices.variantAt(intendedAt - driven.origin) : driven.variant;
        return target + variant * this.#targetsOfOne;
    }
    /** How the log calls an iteration that never began: duet.ts. */
    loggedNumber(iteration) {
        const driven = this.#driven;
        return driven !== undefined && "variant" in driven
            ? numberInDuet(iteration, driven.variant)
            : iteration;
    }
}

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
            this.#logDrop(at, DropCause.no_vu, queue.shift());
            return;
        }
        const { at: dueAt, index } = arrivals;
        arrivals.advance();
        if (this.#spareCount > 0) {
            this.#spareCount -= 1;
            this.#beginIteration(this.#spare[this.#spareCount], { index, at: dueAt }, dueAt);
        }
        else if (!queue.push(index, dueAt)) {
            this.#logDrop(at, DropCause.queue_full, { index, at: dueAt });
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
        this.#drop(vu, at, DropCause.no_connection);
    }
    exchangeOver(vu, at) {
        const { vus, pauses, timers, itinerary } = this.#parts;
        const step = vus.step[vu];
        vus.step[vu] = step + 1;
        const pause = step + 1 < itinerary.steps ? pauses.nanosAfter(OPEN_LANE, vus.iteration[vu], step) : 0;
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
            this.#logDrop(at, DropCause.run_ended, this.#queue.shift());
        for (let vu = own.from; vu < own.to; vu += 1) {
            if (vus.stateOf(vu) === VuState.ready)
                this.#drop(vu, at, DropCause.run_ended);
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
        vus.target[vu] = itinerary.destinationAt(OPEN_LANE, arrival.index, arrival.at);
        this.#beginStep(vu, arrival.at, availableAt);
    }
    #beginStep(vu, intendedAt, availableAt) {
        const { vus, itinerary, exchanges, timers, maxWaitNanos } = this.#parts;
        const step = vus.step[vu];
        const intent = this.#intent;
        intent.request = itinerary.requestAt(OPEN_LANE, vus.iteration[vu], step);
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
        const timers = new Timers(plan.vuMax + connectionSlots(scenario.targets));
        const pool = new ConnectionPool({
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

// EXTERNAL MODULE: ./lib/eventlog/block.js + 2 modules
var block = __nccwpck_require__(116);
;// CONCATENATED MODULE: ./lib/eventlog/log-writer.js




/** A block is closed after so much time of the run, so that a killed run loses no more. */
const BLOCK_NANOS_MAX = time/* NANOS_PER_SECOND */.H9;
/**
 * One with so many rows is closed after so much. Whoever records it is then at it for a fraction of
 * a millisecond, and what shares a core with that, such as the server, does not wait for longer.
 */
const BLOCK_ROWS_SOON = 512;
const BLOCK_NANOS_SOON = 100 * time/* NANOS_PER_MILLI */.gs;
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
        this.#rows = options.nextRows?.() ?? new rows/* Rows */.S(block/* BLOCK_ROWS_MAX */.d3);
        this.#ticksMax = options.flushIntervalTicks ?? Infinity;
    }
    tick(now, facts, worker) {
        this.#beginTick(now);
        const row = this.#add(record/* RecordKind */.m1.tick, now);
        this.#rows.who[row] = worker;
        this.#rows.code[row] = facts;
    }
    /** Writes a row that another writer has written: how the logs of several workers become one. */
    again(source, index) {
        if (source.kind[index] === record/* RecordKind */.m1.tick)
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
        const row = this.#add(record/* RecordKind */.m1.roundBegan, origin);
        this.#rows.who[row] = round;
        this.flush();
    }
    vuSpawned(at, vu) {
        this.#virtualUser(record/* RecordKind */.m1.vuSpawned, at, vu);
    }
    vuCompleted(at, vu) {
        this.#virtualUser(record/* RecordKind */.m1.vuCompleted, at, vu);
    }
    connectionOpening(at, connection, target) {
        const row = this.#add(record/* RecordKind */.m1.connectionOpening, at);
        this.#rows.who[row] = connection;
        this.#rows.code[row] = target;
    }
    requestSent(sent) {
        const row = this.#add(record/* RecordKind */.m1.requestSent, sent.sentAt);
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
        const row = this.#add(record/* RecordKind */.m1.requestUnsent, at);
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
        this.#exchangeEnd(record/* RecordKind */.m1.requestTimedOut, at, { vu, serial });
    }
    requestCancelled(at, vu, serial) {
        this.#exchangeEnd(record/* RecordKind */.m1.requestCancelled, at, { vu, serial });
    }
    arrivalDropped(at, cause, arrival) {
        const row = this.#add(record/* RecordKind */.m1.arrivalDropped, at);
        this.#rows.code[row] = cause;
        this.#rows.x[row] = arrival.at;
        this.#rows.z[row] = arrival.index;
    }
    loadEnded(at, reason) {
        const row = this.#add(record/* RecordKind */.m1.loadEnded, at);
        this.#rows.code[row] = reason;
    }
    runEnded(at) {
        this.#add(record/* RecordKind */.m1.runEnded, at);
    }
    assertionResult(at, index, result) {
        const row = this.#add(record/* RecordKind */.m1.assertionResult, at);
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

// EXTERNAL MODULE: ./lib/node/address-policy.js + 2 modules
var address_policy = __nccwpck_require__(912);
;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/node/run-clock.js



/** From the decision to start to the start: until then every load thread knows of it. */
const START_DELAY_NANOS = 5000000n;
const NANOS_PER_MILLI_EXACT = BigInt(time/* NANOS_PER_MILLI */.gs);
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
        await (millis > 1n ? (0,promises_namespaceObject.setTimeout)(Number(millis - 1n)) : (0,promises_namespaceObject.setImmediate)());
    }
}
/** The one clock of a run: monotonic, in integer nanoseconds since its start. */
class RunClock {
    /** Of `performance.now`, which every thread counts from its own beginning. */
    #origin;
    /** @param start on the clock of `process.hrtime`; without it, now */
    constructor(start = process.hrtime.bigint()) {
        const passedNanos = Number(process.hrtime.bigint() - start);
        this.#origin = external_node_perf_hooks_namespaceObject.performance.now() - passedNanos / time/* NANOS_PER_MILLI */.gs;
    }
    now() {
        return Math.round((external_node_perf_hooks_namespaceObject.performance.now() - this.#origin) * time/* NANOS_PER_MILLI */.gs);
    }
}

;// CONCATENATED MODULE: ./lib/scenario/limits.js

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
/** Bytes of the file. */
const SCENARIO_BYTES_MAX = (/* unused pure expression or super */ null && (MIB));
/** Tables and arrays inside each other. */
const NESTING_MAX = 16;
/** Problems that one error lists; the rest is counted. */
const PROBLEMS_SHOWN_MAX = 100;
/** Whole runs: 30 days. An instant in nanoseconds stays far below 2^53. */
const RUN_NANOS_MAX = 30 * 24 * 3600 * time/* NANOS_PER_SECOND */.H9;
/** Of `duration = "auto"`: a comparison that is not decided by then ends all the same. */
const AUTO_COMPARED_NANOS_MAX = 120 * time/* NANOS_PER_SECOND */.H9;
/** … and a run that compares nothing lasts so long. */
const AUTO_ALONE_NANOS = 60 * time/* NANOS_PER_SECOND */.H9;
/** Of one exchange, connect, handshake, pause or wait: one hour. */
const WAIT_NANOS_MAX = 3600 * time/* NANOS_PER_SECOND */.H9;
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
const TEXT_LENGTH_MAX = (/* unused pure expression or super */ null && (MIB));
const BODY_BYTES_MAX = 16 * GIB;
const BODY_BYTES_DEFAULT = 64 * MIB;
const RESPONSE_HEAD_BYTES_MAX = (/* unused pure expression or super */ null && (MIB));
const RESPONSE_HEAD_BYTES_DEFAULT = 64 * KIB;
const RESPONSE_FIELDS_MAX = 10_000;
const RESPONSE_FIELDS_DEFAULT = 256;
const QUEUED_ARRIVALS_MAX = 1_000_000;
const QUEUED_ARRIVALS_DEFAULT = 100_000;
const LOG_BYTES_MIN = (/* unused pure expression or super */ null && (MIB));
const LOG_BYTES_MAX = 1024 * GIB;
const LOG_BYTES_DEFAULT = 8 * GIB;
const FLUSH_TICKS_MAX = 1_000_000_000;
const REQUEST_TIMEOUT_NANOS_DEFAULT = 10 * time/* NANOS_PER_SECOND */.H9;
const CONNECT_TIMEOUT_NANOS_DEFAULT = 10 * time/* NANOS_PER_SECOND */.H9;
const TLS_TIMEOUT_NANOS_DEFAULT = 10 * time/* NANOS_PER_SECOND */.H9;
const GRACEFUL_STOP_NANOS_DEFAULT = 10 * time/* NANOS_PER_SECOND */.H9;
const ARRIVAL_WAIT_NANOS_DEFAULT = (/* unused pure expression or super */ null && (NANOS_PER_SECOND));
/** Virtual users of an open load without `max_in_flight`: what its peak rate starts in 1 s. */
const IN_FLIGHT_DEFAULT_MIN = 10;
const IN_FLIGHT_DEFAULT_MAX = 10_000;

;// CONCATENATED MODULE: ./lib/scenario/base-url.js
const defaultPorts = { http: 80, https: 443 };
/**
 * @throws SyntaxError that says what is wrong with the URL, as the end of a sentence that
 *   begins with its key
 */
function base_url_parseBaseUrl(text) {
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

;// CONCATENATED MODULE: ./lib/scenario/pairing.js


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
        throw new UsageError(`the scenario cannot be driven at two variants at once: ${problem}`, {
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
        throw new UsageError(`the scenario cannot be driven at two variants in turns: ${problem}`, {
            hint: "use a constant rate or a constant number of virtual users, and a duration",
        });
    }
    return load.model === "open"
        ? { ...load, stages: [{ ...load.stages[0], durationNanos }] }
        : { ...load, stages: [{ ...load.stages[0], durationNanos }] };
}
function at(target, url) {
    try {
        return { ...target, ...parseBaseUrl(url) };
    }
    catch (cause) {
        if (!(cause instanceof SyntaxError))
            throw cause;
        throw new UsageError(`the target ${JSON.stringify(url)} ${cause.message}`, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/plan/load-end.js
/** When the last stage is over; Infinity when only the number of iterations ends the load. */
function load_end_loadEndsAt(load) {
    let at = 0;
    for (const stage of load.stages)
        at += stage.durationNanos;
    return at;
}

;// CONCATENATED MODULE: ./lib/plan/paired-arrivals.js

/**
 * Arrivals that come twice: those of one slice are replayed in the next, at the same offsets and
 * with the same numbers, so that both variants of a service get the same requests at the same
 * pace. What differs between the two slices of a pair is then the variant, or noise.
 */
class PairedArrivals {
    at = time/* NEVER */.tm;
    index = 0;
    #all;
    #sliceNanos;
    /** The arrivals of the pair under way: from its slice's start, and their numbers. */
    #offsets = [];
    #indexes = [];
    /** Slices before the current one. */
    #slice = 0;
    #next = 0;
    /** @param all of half the load's length, from the first on; not used by anybody else */
    constructor(all, sliceNanos) {
        this.#all = all;
        this.#sliceNanos = sliceNanos;
        this.#record();
        this.#settle();
    }
    advance() {
        this.#next += 1;
        this.#settle();
    }
    #settle() {
        while (this.#next === this.#offsets.length) {
            const isReplayed = this.#slice % 2 === 1;
            if (isReplayed && this.#all.at === time/* NEVER */.tm) {
                this.at = time/* NEVER */.tm;
                return;
            }
            this.#slice += 1;
            this.#next = 0;
            if (isReplayed)
                this.#record();
        }
        this.at = this.#slice * this.#sliceNanos + this.#offsets[this.#next];
        this.index = this.#indexes[this.#next];
    }
    /** Takes the arrivals of the next slice that both variants get. */
    #record() {
        const from = (this.#slice / 2) * this.#sliceNanos;
        this.#offsets.length = 0;
        this.#indexes.length = 0;
        for (; this.#all.at < from + this.#sliceNanos; this.#all.advance()) {
            this.#offsets.push(this.#all.at - from);
            this.#indexes.push(this.#all.index);
        }
    }
}

;// CONCATENATED MODULE: ./lib/base/ln.js
const SQRT_HALF = Math.sqrt(0.5);
const SQRT_TWO = Math.sqrt(2);
// ln 2 in two parts. The upper has 32 significant bits: its product with an exponent is exact.
const LN_2_UPPER = 2977044471 / 2 ** 32;
const LN_2_LOWER = 1.908214929270588e-10;
/** The first odd denominator the series leaves out: the terms from there on are below 2^−60. */
const SERIES_END = 25;
/**
 * The natural logarithm of a positive number, the same bits on every machine.
 *
 * x = m·2^e with m in [√½, √2); ln x = e·ln 2 + ln m, and with s = (m − 1)/(m + 1),
 * ln m = 2·(s + s³/3 + s⁵/5 + …), where s² < 0.03.
 *
 * @param x finite, > 0
 * @returns ln x, relative error below 1e−15
 * @remarks Uses only + − × ÷, which IEEE 754 rounds exactly; `Math.log` promises no such
 *   thing (ECMA-262 §21.3.2).
 */
function ln(x) {
    let mantissa = x;
    let exponent = 0;
    // Powers of two are exact, and a number near 1, as all draws are, takes a turn or two.
    for (; mantissa < SQRT_HALF; mantissa *= 2)
        exponent -= 1;
    for (; mantissa >= SQRT_TWO; mantissa /= 2)
        exponent += 1;
    const s = (mantissa - 1) / (mantissa + 1);
    const square = s * s;
    let series = 0;
    for (let odd = SERIES_END - 2; odd >= 3; odd -= 2)
        series = (series + 1 / odd) * square;
    const lnMantissa = 2 * s + 2 * s * series;
    return exponent * LN_2_UPPER + (lnMantissa + exponent * LN_2_LOWER);
}
/**
 * An exponential draw with mean 1 from a uniform one: −ln(1 − unit).
 *
 * @param unit in [0, 1), a multiple of 2^−53, so that 1 − unit is exact
 * @returns in [0, 53·ln 2]
 */
function exponential(unit) {
    return 0 - ln(1 - unit);
}

;// CONCATENATED MODULE: ./lib/plan/rate-line.js


/**
 * Rates are counted in millionths of an arrival per hour, so that 0.1 a second, 10 a minute and
 * 100,000 a second are all integers and the area under the line is exact.
 */
const RATE_UNITS_PER_SECOND = 3_600_000_000;
/**
 * One arrival, in units of area. A stage's area is (from + to)/2 · duration; kept doubled, it is
 * an integer in units of half a rate unit times a nanosecond.
 */
const AREA_PER_ARRIVAL = 2n * BigInt(RATE_UNITS_PER_SECOND) * BigInt(time/* NANOS_PER_SECOND */.H9);
/** Stages that never end still end here, 104 days from the start: Instants reach no further. */
const INSTANT_MAX = Number.MAX_SAFE_INTEGER;
/** The stages in which anything arrives, in order. A pause has no arrivals and no segment. */
function rateSegments(load) {
    const segments = [];
    let startsAt = 0;
    let areaBefore = 0n;
    for (const stage of load.stages) {
        const durationNanos = Math.min(stage.durationNanos, INSTANT_MAX - startsAt);
        const from = Math.round(stage.rateFrom * RATE_UNITS_PER_SECOND);
        const to = Math.round(stage.rateTo * RATE_UNITS_PER_SECOND);
        (0,base_assert/* assert */.v)(Number.isSafeInteger(from + to), "an arrival rate is above what the plan can count");
        const areaAfter = areaBefore + BigInt(from + to) * BigInt(durationNanos);
        if (areaAfter > areaBefore) {
            segments.push({ startsAt, durationNanos, from, to, areaBefore, areaAfter });
        }
        startsAt += durationNanos;
        areaBefore = areaAfter;
    }
    return segments;
}
/** How many arrivals lie in an area, as a number with a fraction. */
function arrivalsIn(area) {
    const whole = area / AREA_PER_ARRIVAL;
    return Number(whole) + Number(area % AREA_PER_ARRIVAL) / Number(AREA_PER_ARRIVAL);
}
/**
 * How long after a segment's start the area under its line has grown by so many arrivals.
 *
 * Solves N(t) = from·t + (to − from)·t² / 2·duration for t. A falling line is walked from its
 * end, where it rises: so the root is always that of a sum, which loses no digits.
 *
 * @param passed arrivals since the segment's start, ≥ 0
 * @param left arrivals until its end, ≥ 0; passed + left is the segment's area
 * @returns nanoseconds with a fraction, in [0, duration], within 2^−48 of the length walked
 */
function offsetAt(segment, passed, left) {
    const { durationNanos } = segment;
    if (segment.from <= segment.to)
        return Math.min(durationNanos, rise(segment, passed));
    return Math.max(0, durationNanos - rise(segment, left));
}
function rise({ from, to, durationNanos }, arrivals) {
    if (arrivals <= 0)
        return 0;
    const lower = Math.min(from, to) / RATE_UNITS_PER_SECOND;
    const seconds = durationNanos / time/* NANOS_PER_SECOND */.H9;
    const slope = Math.abs(to - from) / RATE_UNITS_PER_SECOND / seconds;
    const rateThere = Math.sqrt(lower * lower + 2 * slope * arrivals);
    return ((2 * arrivals) / (lower + rateThere)) * time/* NANOS_PER_SECOND */.H9;
}

;// CONCATENATED MODULE: ./lib/plan/poisson-arrivals.js






/**
 * Arrivals as of many independent users: a Poisson process whose rate follows the line.
 *
 * A process of rate 1 has exponential gaps of mean 1. Laid along the area under the rate line
 * and mapped back to time, it has the line's rate (Çınlar, "Introduction to Stochastic
 * Processes", 1975). The gap before arrival k is the draw of index k, and the first arrival
 * comes one gap after the start.
 */
class poisson_arrivals_PoissonArrivals {
    at = time/* NEVER */.tm;
    index = 0;
    #segments;
    #iterations;
    #draws;
    #segment = 0;
    /** The area up to the current arrival. */
    #area = 0;
    constructor(load, seed) {
        this.#segments = rateSegments(load).map((segment) => ({
            segment,
            before: arrivalsIn(segment.areaBefore),
            after: arrivalsIn(segment.areaAfter),
        }));
        this.#iterations = load.iterations ?? Infinity;
        this.#draws = new Philox(seed, RandomStream.arrivals);
        this.#settle();
    }
    advance() {
        this.index += 1;
        this.#settle();
    }
    #settle() {
        this.#area += exponential(this.#draws.unit(OPEN_LANE, this.index, 0));
        while (this.#area >= (this.#segments[this.#segment]?.after ?? Infinity))
            this.#segment += 1;
        const measured = this.#segments[this.#segment];
        if (measured === undefined || this.index >= this.#iterations) {
            this.at = time/* NEVER */.tm;
            return;
        }
        const { segment, before, after } = measured;
        const offset = offsetAt(segment, this.#area - before, after - this.#area);
        // A falling line that ends at 0 can round up to its very end, which is not in the stage.
        const due = segment.startsAt + Math.min(segment.durationNanos - 1, Math.floor(offset));
        // Two roots of nearly equal areas can round past each other.
        this.at = this.index === 0 ? due : Math.max(this.at, due);
    }
}

;// CONCATENATED MODULE: ./lib/plan/shifted-arrivals.js
/** Arrivals that begin when their round does. */
class ShiftedArrivals {
    #all;
    #origin;
    constructor(all, origin) {
        this.#all = all;
        this.#origin = origin;
    }
    get at() {
        return this.#origin + this.#all.at;
    }
    get index() {
        return this.#all.index;
    }
    advance() {
        this.#all.advance();
    }
}

;// CONCATENATED MODULE: ./lib/base/pairing-limits.js

/** Of a comparison of two variants. */
/** A slice, or a window: longer ones see less of the noise that both variants share. */
const SLICE_NANOS_MAX = 10 * time/* NANOS_PER_SECOND */.H9;
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

;// CONCATENATED MODULE: ./lib/plan/quad-grid.js


/** Which quad of a round, and which slice of it, an instant of the round is in. */
class QuadGrid {
    #sliceNanos;
    #guardNanos;
    #quadNanos;
    /** A pair has slices of both variants, a duet's one slice has both itself. */
    #slicesPerPair;
    #quartersPerSlice;
    constructor(pairing) {
        this.#sliceNanos = pairing.sliceNanos;
        this.#guardNanos = pairing.guardNanos;
        this.#quadNanos = quadNanos(pairing);
        const slices = slicesPerQuad(pairing);
        this.#slicesPerPair = slices === 1 ? 1 : 2;
        this.#quartersPerSlice = (QUARTERS * this.#slicesPerPair) / slices;
    }
    quadAt(at) {
        return Math.floor(at / this.#quadNanos);
    }
    /** In its quad, from 0. */
    sliceAt(at) {
        return Math.floor((at % this.#quadNanos) / this.#sliceNanos);
    }
    /** In its quad, from 0, of an instant outside of the guard times. */
    quarterAt(at) {
        const recorded = (at % this.#sliceNanos) - this.#guardNanos;
        const share = recorded / (this.#sliceNanos - this.#guardNanos);
        const pair = Math.floor(this.sliceAt(at) / this.#slicesPerPair);
        return this.#quartersPerSlice * pair + Math.floor(this.#quartersPerSlice * share);
    }
    /** True when so little of the slice is over that the variant before may still be at work. */
    isGuard(at) {
        return at % this.#sliceNanos < this.#guardNanos;
    }
}

;// CONCATENATED MODULE: ./lib/plan/slices.js





/**
 * Whose turn it is: slices of equal length, four to a quad. A coin for each quad decides whether
 * its order is base, head, head, base or the other way round; so whatever drifts meets both.
 * All instants are of the round.
 */
class Slices {
    #grid;
    #coins;
    #round;
    /** The quad that was asked for last, and the variant that opens and closes it. */
    #quad = -1;
    #outer = variant_Variant.head;
    /** @param round 0-based: each has coins of its own */
    constructor(pairing, seed, round) {
        this.#grid = new QuadGrid(pairing);
        this.#coins = new Philox(seed, RandomStream.slices);
        this.#round = round;
    }
    variantAt(at) {
        const quad = this.#grid.quadAt(at);
        if (quad !== this.#quad) {
            this.#quad = quad;
            const isHead = this.#coins.unit(this.#round, quad, 0) < 0.5;
            this.#outer = isHead ? variant_Variant.head : variant_Variant.base;
        }
        const slice = this.#grid.sliceAt(at);
        const isOuter = slice === 0 || slice === SLICES_PER_QUAD - 1;
        return isOuter ? this.#outer : otherVariant(this.#outer);
    }
}

;// CONCATENATED MODULE: ./lib/plan/strided-arrivals.js

/** The arrivals of one share. They keep the numbers that they have in the whole. */
class StridedArrivals {
    #all;
    #stride;
    /** @param all from the first arrival on; not used by anybody else */
    constructor(all, share) {
        this.#all = all;
        this.#stride = share.count;
        this.#skip(share.index);
    }
    get at() {
        return this.#all.at;
    }
    get index() {
        return this.#all.index;
    }
    advance() {
        this.#skip(this.#stride);
    }
    #skip(count) {
        for (let left = count; left > 0 && this.#all.at !== time/* NEVER */.tm; left -= 1)
            this.#all.advance();
    }
}

;// CONCATENATED MODULE: ./lib/plan/think-time.js



/** How long virtual users pause, as the scenario's think time says. */
class Pauses {
    #thinkTime;
    #draws;
    constructor(scenario) {
        this.#thinkTime = scenario.thinkTime;
        this.#draws = new Philox(scenario.seed, RandomStream.think);
    }
    /**
     * The pause after step `step` of an iteration, known by its lane and index (itinerary.ts).
     *
     * @returns integer nanoseconds ≥ 0. Uniform: each of min..max equally likely. Exponential:
     *   rounded down, and what would be longer than the maximum is the maximum, so the mean is
     *   mean·(1 − e^(−max/mean)).
     */
    nanosAfter(lane, iteration, step) {
        const thinkTime = this.#thinkTime;
        switch (thinkTime.kind) {
            case "none":
                return 0;
            case "constant":
                return thinkTime.nanos;
            case "uniform": {
                const values = thinkTime.maxNanos - thinkTime.minNanos + 1;
                const offset = Math.floor(this.#draws.unit(lane, iteration, step) * values);
                return Math.min(thinkTime.maxNanos, thinkTime.minNanos + offset);
            }
            case "exponential": {
                const drawn = thinkTime.meanNanos * exponential(this.#draws.unit(lane, iteration, step));
                return Math.min(thinkTime.maxNanos, Math.floor(drawn));
            }
        }
        return thinkTime;
    }
}

;// CONCATENATED MODULE: ./lib/plan/uniform-arrivals.js


/** The relative error that the double arithmetic of a ramp stays below, with room. */
const RELATIVE_ERROR = 2 ** -48;
/**
 * Evenly spaced arrivals: the k-th, from 0, is due when the area under the rate line is k.
 *
 * The area is counted over all stages, so a fraction of an arrival that one stage leaves is
 * finished by the next. Each instant is the exact solution, rounded down to a nanosecond: there
 * is nothing that could drift. An arrival due at the very end of a stage belongs to the next
 * stage with a rate; at the end of the load there is none.
 */
class UniformArrivals {
    at = time/* NEVER */.tm;
    index = 0;
    #segments;
    #count;
    #segment = 0;
    #walk = undefined;
    constructor(load) {
        this.#segments = rateSegments(load).filter(holdsArrival);
        this.#count = uniform_arrivals_uniformArrivalCount(load);
        this.#settle();
    }
    advance() {
        this.index += 1;
        this.#walk?.advance();
        this.#settle();
    }
    /** Finds the instant of arrival `index`, in the next segment that has one. */
    #settle() {
        if (this.index >= this.#count) {
            this.at = time/* NEVER */.tm;
            return;
        }
        while (this.#walk === undefined || this.index >= this.#walk.endIndex) {
            const segment = this.#segments[this.#segment];
            this.#segment += 1;
            this.#walk = segment.from === segment.to ? new EvenWalk(segment) : new RampWalk(segment);
        }
        this.at = this.#walk.at;
    }
}
/** How many arrivals a uniform open load plans. */
function uniform_arrivals_uniformArrivalCount(load) {
    const area = rateSegments(load).at(-1)?.areaAfter ?? 0n;
    return Math.min(load.iterations ?? Infinity, indexAfter(area));
}
/** The first arrival that is not within the area. */
function indexAfter(area) {
    return Number((area + AREA_PER_ARRIVAL - 1n) / AREA_PER_ARRIVAL);
}
/** A short or slow segment may add less area than the next arrival still lacks. */
function holdsArrival({ areaBefore, areaAfter }) {
    return indexAfter(areaBefore) < indexAfter(areaAfter);
}
/**
 * A constant rate. The gap is a fraction of integers; its remainder is carried from arrival to
 * arrival as in Bresenham's line, which costs two additions and is exact.
 */
class EvenWalk {
    at;
    endIndex;
    #gap;
    #gapRemainder;
    #divisor;
    #remainder;
    constructor(segment) {
        const divisor = BigInt(segment.from + segment.to);
        const first = BigInt(indexAfter(segment.areaBefore));
        const missing = first * AREA_PER_ARRIVAL - segment.areaBefore;
        this.at = segment.startsAt + Number(missing / divisor);
        this.endIndex = indexAfter(segment.areaAfter);
        this.#remainder = Number(missing % divisor);
        this.#gap = Number(AREA_PER_ARRIVAL / divisor);
        this.#gapRemainder = Number(AREA_PER_ARRIVAL % divisor);
        this.#divisor = segment.from + segment.to;
    }
    advance() {
        this.at += this.#gap;
        // Compared before it is added: the sum could be above 2^53.
        const room = this.#divisor - this.#remainder;
        if (this.#gapRemainder < room) {
            this.#remainder += this.#gapRemainder;
        }
        else {
            this.#remainder = this.#gapRemainder - room;
            this.at += 1;
        }
    }
}
/** A moving rate: each instant is a root in doubles, made exact where rounding could matter. */
class RampWalk {
    at;
    endIndex;
    #segment;
    #first;
    /** Arrivals from the segment's start to its first one, and from its last index to its end. */
    #lead;
    #tail;
    #index;
    constructor(segment) {
        const { areaBefore, areaAfter } = segment;
        this.#segment = segment;
        this.#first = indexAfter(areaBefore);
        this.endIndex = indexAfter(areaAfter);
        this.#lead = arrivalsIn(BigInt(this.#first) * AREA_PER_ARRIVAL - areaBefore);
        this.#tail = arrivalsIn(areaAfter - BigInt(this.endIndex - 1) * AREA_PER_ARRIVAL);
        this.#index = this.#first;
        this.at = segment.startsAt + this.#offset();
    }
    advance() {
        this.#index += 1;
        if (this.#index >= this.endIndex)
            return;
        this.at = this.#segment.startsAt + this.#offset();
    }
    #offset() {
        const passed = this.#index - this.#first + this.#lead;
        const left = this.endIndex - 1 - this.#index + this.#tail;
        const offset = offsetAt(this.#segment, passed, left);
        const doubt = RELATIVE_ERROR * this.#segment.durationNanos;
        const whole = Math.floor(offset - doubt);
        return whole === Math.floor(offset + doubt) ? whole : this.#exactOffset(whole);
    }
    /** The last nanosecond by which the area is not above the arrival's, searched from a guess. */
    #exactOffset(guess) {
        let offset = Math.max(0, guess);
        while (offset > 0 && !this.#isDueBy(offset))
            offset -= 1;
        while (this.#isDueBy(offset + 1))
            offset += 1;
        return offset;
    }
    /** Whether the area at an offset has not passed the arrival's: both sides in exact integers. */
    #isDueBy(offset) {
        const { from, to, durationNanos, areaBefore } = this.#segment;
        const elapsed = BigInt(offset);
        const duration = BigInt(durationNanos);
        const area = (2n * BigInt(from) * duration + BigInt(to - from) * elapsed) * elapsed;
        return area <= (BigInt(this.#index) * AREA_PER_ARRIVAL - areaBefore) * duration;
    }
}

;// CONCATENATED MODULE: ./lib/plan/vu-schedule.js
/**
 * All changes of a closed load.
 *
 * The number of VUs at any nanosecond is the stage's line rounded to the nearest whole, half
 * up: so it is `vusFrom` at the start, `vusTo` at the end, and over a ramp the mean of both.
 * A stage that starts elsewhere than its predecessor ended is a jump at that instant.
 */
function vuChanges(load) {
    const at = [];
    const vu = [];
    const spawn = [];
    let alive = 0;
    function step(instant, target) {
        while (alive !== target) {
            const spawns = alive < target;
            at.push(instant);
            vu.push(spawns ? alive : alive - 1);
            spawn.push(spawns ? 1 : 0);
            alive += spawns ? 1 : -1;
        }
    }
    let stageStart = 0;
    for (const stage of load.stages) {
        step(stageStart, stage.vusFrom);
        while (alive !== stage.vusTo) {
            const target = stage.vusFrom < stage.vusTo ? alive + 1 : alive - 1;
            const offset = reachedAfter(stage, target);
            // A ramp with more VUs than nanoseconds: the next stage's start takes the last ones.
            if (offset >= stage.durationNanos)
                break;
            step(stageStart + offset, target);
        }
        stageStart += stage.durationNanos;
    }
    return { at: Float64Array.from(at), vu: Uint32Array.from(vu), spawn: Uint8Array.from(spawn) };
}
/** The changes of a share's VUs, which are numbered among themselves: see share.ts. */
function vuChangesOfShare(changes, share) {
    if (share.count === 1)
        return changes;
    const at = [];
    const vu = [];
    const spawn = [];
    for (const [index, number] of changes.vu.entries()) {
        if (number % share.count !== share.index)
            continue;
        at.push(changes.at[index]);
        vu.push(Math.floor(number / share.count));
        spawn.push(changes.spawn[index]);
    }
    return { at: Float64Array.from(at), vu: Uint32Array.from(vu), spawn: Uint8Array.from(spawn) };
}
/**
 * The first nanosecond of a ramp at which its line rounds to `count`, in exact integers.
 *
 * Up, the line must reach count − ½; down, it must fall below count + ½.
 */
function reachedAfter(stage, count) {
    const { vusFrom, vusTo, durationNanos } = stage;
    const rises = vusTo > vusFrom;
    const halves = BigInt(2 * Math.abs(count - vusFrom) - 1);
    const span = BigInt(2 * Math.abs(vusTo - vusFrom));
    const product = halves * BigInt(durationNanos);
    return Number(rises ? (product + span - 1n) / span : product / span + 1n);
}
/** The number of VUs alive once all changes up to and at `instant` have happened. */
function vuCountAt(changes, instant) {
    let low = 0;
    let high = changes.at.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (changes.at[middle] <= instant)
            low = middle + 1;
        else
            high = middle;
    }
    if (low === 0)
        return 0;
    return changes.vu[low - 1] + changes.spawn[low - 1];
}
/** The most VUs there are at any one time: also one more than the highest number of a VU. */
function vuCountMax(load) {
    let most = 0;
    for (const { vusFrom, vusTo } of load.stages)
        most = Math.max(most, vusFrom, vusTo);
    return most;
}

;// CONCATENATED MODULE: ./lib/plan/plan.js
















const ONLY_ROUND = { index: 0, origin: 0 };
function planOf(scenario, share = WHOLE, round = ONLY_ROUND) {
    const { load, pairing } = scenario;
    const iterations = load.iterations ?? Infinity;
    const drawn = { ...scenario, seed: seedOf(scenario.seed, round) };
    const vus = share_partOf(load.model === "closed" ? vuCountMax(load) : load.maxInFlight, share);
    return {
        share,
        schedule: scheduleOf(drawn, share, round),
        vuMax: loadsAtOnce(scenario) * vus,
        loadEndsAt: round.origin + load_end_loadEndsAt(load),
        iterationsMax: load.model === "closed" ? share_partOf(iterations, share) : iterations,
        itinerary: new Itinerary(drawn, drivenIn(scenario, round)),
        pauses: new Pauses(drawn),
        duet: pairing?.duet === true
            ? {
                itinerary: new Itinerary(drawn, { variant: variant_Variant.base }),
                sendOrder: new SendOrder(scenario.seed, { round: round.index, worker: share.index }),
            }
            : undefined,
    };
}
/** Of a round; of a duet, for the head's load. */
function drivenIn({ pairing, seed }, { index, origin }) {
    if (pairing === undefined)
        return undefined;
    if (pairing.duet === true)
        return { variant: variant_Variant.head };
    return { slices: new Slices(pairing, seed, index), origin };
}
/** Each round draws anew. */
function seedOf(seed, { index }) {
    return (seed + index) % (SEED_MAX + 1);
}
function scheduleOf(scenario, share, { origin }) {
    const { load } = scenario;
    if (load.model === "closed") {
        const changes = vuChangesOfShare(vuChanges(load), share);
        return { model: "closed", changes: { ...changes, at: changes.at.map((at) => origin + at) } };
    }
    const arrivals = () => {
        const all = arrivalsOf(load, scenario);
        const own = share.count === 1 ? all : new StridedArrivals(all, share);
        return origin === 0 ? own : new ShiftedArrivals(own, origin);
    };
    return { model: "open", arrivals, maxWaitNanos: load.maxWaitNanos };
}
/** The arrivals of an open load from the first one on. */
function arrivalsOf(load, { seed, pairing }) {
    if (pairing === undefined || pairing.duet === true)
        return spacedArrivals(load, seed);
    return new PairedArrivals(spacedArrivals(ofOneVariant(load), seed), pairing.sliceNanos);
}
function spacedArrivals(load, seed) {
    return load.spacing === "uniform" ? new UniformArrivals(load) : new poisson_arrivals_PoissonArrivals(load, seed);
}
/** In turns, half as long: each variant has the other half of the slices for the same arrivals. */
function ofOneVariant(load) {
    const [stage] = load.stages;
    return { ...load, stages: [{ ...stage, durationNanos: stage.durationNanos / 2 }] };
}
/**
 * How many arrivals the rounds of a load plan, from the first on.
 *
 * @param rounds how many, ≥ 1
 * @returns undefined for a closed load, which has none
 */
function plannedArrivals(source, rounds = 1) {
    const { load, seed, pairing } = source;
    if (load.model === "closed")
        return undefined;
    if (pairing === undefined)
        return countArrivals(load, seed);
    const ofEach = pairing.duet === true ? load : ofOneVariant(load);
    let planned = 0;
    for (let index = 0; index < rounds; index += 1) {
        planned += 2 * countArrivals(ofEach, seedOf(seed, { index, origin: 0 }));
    }
    return planned;
}
/**
 * Computed for uniform spacing, counted for Poisson.
 *
 * @throws InvariantError when the load has no end
 */
function countArrivals(load, seed) {
    if (load.spacing === "uniform")
        return uniformArrivalCount(load);
    assert(load.iterations !== undefined || loadEndsAt(load) < Infinity, "the arrivals of a load without an end cannot be counted");
    const arrivals = new PoissonArrivals(load, seed);
    while (arrivals.at < Infinity)
        arrivals.advance();
    return arrivals.index;
}

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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
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
            this.#descriptor = (0,external_node_fs_namespaceObject.openSync)(path, "r");
        }
        catch {
            this.#descriptor = undefined; // Not Linux: nothing is known, and nothing is claimed.
        }
    }
    /** undefined where there is no such file. */
    read() {
        if (this.#descriptor === undefined)
            return undefined;
        const length = (0,external_node_fs_namespaceObject.readSync)(this.#descriptor, this.#buffer, 0, BYTES_READ, 0);
        return this.#buffer.toString("latin1", 0, length);
    }
    close() {
        if (this.#descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(this.#descriptor);
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

;// CONCATENATED MODULE: ./lib/node/thread-monitor.js


/** The monitor's own timer: delays are measured beyond it. */
const LOOP_MONITOR_MILLIS = 10;
/** Watches the event loop and the garbage collector of the thread that it is made in. */
class ThreadMonitor {
    #loop = (0,external_node_perf_hooks_namespaceObject.monitorEventLoopDelay)({ resolution: LOOP_MONITOR_MILLIS });
    #gc;
    #gcPauses = 0;
    #gcMillis = 0;
    #gcLongestMillis = 0;
    constructor() {
        this.#loop.enable();
        this.#gc = new external_node_perf_hooks_namespaceObject.PerformanceObserver((list) => {
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
            gcNanos: Math.round(this.#gcMillis * time/* NANOS_PER_MILLI */.gs),
            gcLongestNanos: Math.round(this.#gcLongestMillis * time/* NANOS_PER_MILLI */.gs),
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
        return seen ? Math.max(0, Math.round(max) - LOOP_MONITOR_MILLIS * time/* NANOS_PER_MILLI */.gs) : 0;
    }
}

;// CONCATENATED MODULE: ./lib/node/heartbeats.js




const INTERVAL_NANOS = time/* NANOS_PER_SECOND */.H9;
/**
 * How the generator itself is doing, once a second. `take` sums up since it was last called;
 * what the machine does not tell (no /proc) is 0.
 */
class Heartbeats {
    nextAt;
    #monitor = new ThreadMonitor();
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

;// CONCATENATED MODULE: ./lib/protocol/http1/same-octets.js
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
                sameOctets(like.octets, length, source, start, count);
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
                if (octet === CR)
                    this.#state = SIZE_LINE_FEED;
                else if (this.problem === "")
                    this.problem = "a chunk extension has a control character or a bare line feed";
                return;
            case SIZE_LINE_FEED:
                if (octet !== LF)
                    this.problem = "a chunk size line has a bare carriage return";
                else
                    this.#state = this.dataBytes === 0 ? LAST_CHUNK : DATA;
                return;
            case DATA_CR:
                if (octet !== CR)
                    this.problem = "chunk data is longer than its size";
                else
                    this.#state = DATA_LINE_FEED;
                return;
            default:
                if (octet !== LF)
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
        const digit = hexValues[octet];
        if (digit !== NOT_A_DIGIT) {
            this.#digits += 1;
            this.dataBytes = Math.min(this.dataBytes * 16 + digit, Number.MAX_SAFE_INTEGER);
            if (this.#digits > CHUNK_SIZE_DIGITS_MAX)
                this.#refuseSize("a chunk size has too many digits");
        }
        else if (this.#digits === 0) {
            this.problem = "a chunk has no size";
        }
        else if (octet === SP || octet === HTAB) {
            this.#extensionBytes = 1;
            this.#state = SIZE_SPACE;
        }
        else {
            this.#sizeEnd(octet);
        }
    }
    #sizeSpace(octet) {
        if (octet === SEMICOLON)
            this.#state = EXTENSION;
        else if (octet !== SP && octet !== HTAB)
            this.problem = "whitespace follows a chunk size";
        this.#extensionBytes += 1;
        if (this.#extensionBytes > CHUNK_EXTENSION_BYTES_MAX)
            this.#refuseExtension();
    }
    #sizeEnd(octet) {
        if (octet === CR)
            this.#state = SIZE_LINE_FEED;
        else if (octet === SEMICOLON)
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
        const offset = textOctets.skip(bytes, start, stop);
        this.#extensionBytes += offset - start;
        if (offset < end && offset === stop && textOctets.has(bytes[offset]))
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
                this.next[state * OCTETS + octet] = tokenOctets.has(octet) ? OTHER_TOKEN : NOT_A_TOKEN;
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
            if (octet >= DIGIT_0 && octet <= DIGIT_9 && this.#place !== AFTER_MEMBER) {
                this.#length = Math.min(this.#length * 10 + octet - DIGIT_0, Number.MAX_SAFE_INTEGER);
                this.#place = IN_MEMBER;
            }
            else if (octet === SP || octet === HTAB) {
                if (this.#place === IN_MEMBER)
                    this.#place = AFTER_MEMBER;
            }
            else if (octet === COMMA) {
                this.#endMember();
                if (this.problem !== "")
                    break;
            }
            else {
                if (textOctets.has(octet))
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
            if (octet === COMMA) {
                this.#endMember();
            }
            else if (octet === SP || octet === HTAB) {
                if (this.#place === IN_MEMBER)
                    this.#place = AFTER_MEMBER;
            }
            else if (!textOctets.has(octet)) {
                break;
            }
            else if (octet === SEMICOLON && this.#isChunked()) {
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
            this.octets = new Uint8Array(TIMING_OCTETS_MAX);
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
        this.octets[this.length] = LF;
        this.length += 1;
    }
    get #fits() {
        return this.length + this.#lineLength < TIMING_OCTETS_MAX;
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
            offset = tokenOctets.skip(bytes, offset, end);
            if (offset === lineStart || offset >= end || bytes[offset] !== COLON)
                break;
            if (isServerTiming(bytes, lineStart, offset))
                break;
            offset = textOctets.skip(bytes, offset + 1, end);
            if (offset + 1 >= end || bytes[offset] !== CR || bytes[offset + 1] !== LF)
                break;
            this.#fields += 1;
            lineStart = offset + 2;
        }
        return lineStart;
    }
    #lineStart(octet, offset) {
        if (octet === CR) {
            this.#state = LAST_LINE_FEED;
            return offset + 1;
        }
        if (octet === SP || octet === HTAB) {
            this.problem = "a field line begins with whitespace (obsolete line folding)";
        }
        else if (octet === COLON) {
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
            offset = tokenOctets.skip(bytes, offset, end);
        if (offset === end)
            return offset;
        if (bytes[offset] !== COLON) {
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
        const offset = textOctets.skip(bytes, start, end);
        return offset === end ? offset : this.#valueEnd(bytes[offset], offset);
    }
    #timingValue(bytes, start, end) {
        const offset = textOctets.skip(bytes, start, end);
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
        if (octet !== CR) {
            this.problem = "a field value has a control character or a bare line feed";
            return offset;
        }
        this.#state = LINE_FEED;
        return offset + 1;
    }
    #lineFeed(octet, offset, next) {
        if (octet !== LF) {
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
            if (wanted !== 0 || octet < DIGIT_0 || octet > DIGIT_9)
                break;
            if (offset - first === MINOR_VERSION_AT)
                this.minorVersion = octet - DIGIT_0;
            else
                status = status * 10 + octet - DIGIT_0;
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
            if (bytes[offset] === SP) {
                offset += 1;
            }
            else if (bytes[offset] !== CR) {
                this.problem = "the status code does not have three digits";
                return offset;
            }
            this.#at = IN_REASON;
        }
        if (this.#at === IN_REASON) {
            offset = textOctets.skip(bytes, offset, end);
            if (offset === end)
                return offset;
            if (bytes[offset] !== CR) {
                this.problem = "the reason phrase has a control character or a bare line feed";
                return offset;
            }
            offset += 1;
            this.#at = AT_LINE_FEED;
        }
        if (offset === end)
            return offset;
        if (bytes[offset] !== LF) {
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
    failure = Outcome.ok;
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
        this.failure = Outcome.ok;
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
            this.#fail(Outcome.too_large, "the head or the trailer section is too long");
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
                this.#fail(Outcome.protocol, this.statusLine.problem);
            else if (this.statusLine.complete)
                this.#state = FIELDS;
        }
        if (this.#state === FIELDS) {
            offset = this.#section.feed(bytes, offset, end);
            const { problem, tooMany } = this.#section;
            if (problem !== "")
                this.#fail(tooMany ? Outcome.too_large : Outcome.protocol, problem);
        }
        return offset;
    }
    #emptyLinesUntil(bytes, start, end) {
        for (let offset = start; offset < end; offset += 1) {
            const octet = bytes[offset];
            if (this.#state === LEADING && octet !== CR) {
                this.#state = STATUS_LINE;
                return offset;
            }
            this.#emptyLineOctet(octet);
            if (this.failure !== Outcome.ok)
                return offset;
        }
        return end;
    }
    #emptyLineOctet(octet) {
        if (this.#state === LEADING) {
            if (this.#emptyLines < LEADING_EMPTY_LINES_MAX)
                this.#state = LEADING_LINE_FEED;
            else
                this.#fail(Outcome.protocol, "too many empty lines before the status line");
        }
        else if (octet === LF) {
            this.#emptyLines += 1;
            this.#state = LEADING;
        }
        else {
            this.#fail(Outcome.protocol, "a bare carriage return");
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
    failure = Outcome.ok;
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
        this.failure = Outcome.ok;
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
            this.#fail(Outcome.closed, "the connection was closed early");
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
        if (head.failure !== Outcome.ok)
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
            this.#fail(Outcome.protocol, "both Transfer-Encoding and Content-Length");
            return;
        }
        if (framing.codings > 0 && minorVersion === 0) {
            this.#fail(Outcome.protocol, "Transfer-Encoding in an HTTP/1.0 response");
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
            this.#fail(Outcome.protocol, "the protocol was switched unasked");
        }
        else if (this.#interims > INTERIM_RESPONSES_MAX) {
            this.#fail(Outcome.too_large, "too many interim responses");
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
            this.#fail(chunks.tooLarge ? Outcome.too_large : Outcome.protocol, chunks.problem);
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
        this.#fail(Outcome.too_large, "the content is longer than allowed");
    }
    #fail(failure, problem) {
        this.failure = failure;
        this.problem = problem;
        this.keepAlive = false;
        this.#state = FINISHED;
    }
}

;// CONCATENATED MODULE: ./lib/protocol/http1/field-lookup.js

const COMMA_AND_SPACE = Uint8Array.of(0x2c, SP);
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
    while (start < head.length && (head[start] === CR || head[start] === LF))
        start += 1;
    return start;
}
/** Lines of a head that was read end with CR LF, and have neither in them. */
function afterLine(head, start) {
    let at = start;
    while (at < head.length && head[at] !== LF)
        at += 1;
    return at + 1;
}
function isNamed(head, line, name) {
    if (head[line + name.length] !== COLON)
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
    while (end < head.length && head[end] !== CR)
        end += 1;
    while (start < end && isBlank(head[start]))
        start += 1;
    while (end > start && isBlank(head[end - 1]))
        end -= 1;
    return [start, end];
}
function isBlank(octet) {
    return octet === SP || octet === HTAB;
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
        this.#json ??= { value: checked_body_parsed(this.text) };
        return this.#json.value;
    }
}
function checked_body_parsed(json) {
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
    #openFailure = Outcome.ok;
    #shortage = Shortage.none;
    /** What had ended the connection when `send` came too late. */
    #lostBy = Outcome.closed;
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
        (0,base_assert/* assert */.v)(this.#state === GONE, "a connection slot is opened twice");
        this.#transport = transport;
        this.#enter(OPENING);
        this.#closeReason = record/* CloseReason */.fi.local;
        this.#openFailure = Outcome.ok;
        this.#shortage = Shortage.none;
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
        (0,base_assert/* assert */.v)(this.#state !== OPENING && this.#state !== BUSY, "a connection is not free to send");
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
            this.#lostBy = this.#closeReason === record/* CloseReason */.fi.reset ? Outcome.reset : Outcome.closed;
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
    broke(at, outcome, shortage = Shortage.none) {
        const reason = outcome === Outcome.reset ? record/* CloseReason */.fi.reset : record/* CloseReason */.fi.error;
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
        (0,base_assert/* assert */.v)(this.#state !== GONE, "a transport is gone twice");
        if (this.#state === OPENING)
            this.broke(at, Outcome.closed);
        else if (this.#state === BUSY)
            this.#fail(at, Outcome.closed, record/* CloseReason */.fi.error);
        this.#enter(GONE);
        this.#transport = undefined;
        if (this.#openFailure === Outcome.ok) {
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
        else if (parser.failure !== Outcome.ok) {
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
        this.failedCheck = failedCheck(expectations, this.status, kept === undefined ? undefined : this.#kept);
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

;// CONCATENATED MODULE: ./lib/protocol/http1/latin1.js
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
            sink.leftOut(TimingLoss.long_field, field.linesLeftOut);
        while (this.#at < field.length) {
            this.#end = field.octets.indexOf(LF, this.#at);
            this.#line(sink);
            this.#at = this.#end + 1;
        }
    }
    #line(sink) {
        for (;;) {
            while (this.#isBlank() || this.#is(COMMA))
                this.#at += 1;
            if (this.#at === this.#end)
                return;
            this.#entry(sink);
        }
    }
    #entry(sink) {
        const start = this.#at;
        const end = tokenOctets.skip(this.#octets, start, this.#end);
        this.#at = end;
        this.#entries += 1;
        this.#isUnclosed = false;
        this.#duration = undefined;
        this.#skipToDelimiter();
        while (this.#is(SEMICOLON)) {
            this.#at += 1;
            this.#parameter();
            this.#skipToDelimiter();
        }
        if (this.#entries > TIMING_ENTRIES_MAX)
            sink.leftOut(TimingLoss.many_entries, 1);
        else if (start === end || this.#isUnclosed)
            sink.leftOut(TimingLoss.malformed, 1);
        else if (this.#duration !== undefined)
            this.#measured(sink, start, end);
    }
    #measured(sink, start, end) {
        const nanos = server_timing_nanosOf(this.#duration);
        if (nanos === undefined)
            sink.leftOut(TimingLoss.bad_duration, 1);
        else if (end - start > server_timing_TIMING_NAME_OCTETS_MAX)
            sink.leftOut(TimingLoss.long_name, 1);
        else
            sink.entry(this.#octets, start, end, nanos);
    }
    #parameter() {
        this.#skipBlanks();
        const start = this.#at;
        this.#at = tokenOctets.skip(this.#octets, start, this.#end);
        const isFirstDuration = this.#duration === undefined && isDur(this.#octets, start, this.#at);
        this.#skipBlanks();
        if (this.#is(EQUALS)) {
            this.#at += 1;
            this.#skipBlanks();
            const value = this.#is(QUOTE)
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
        this.#at = tokenOctets.skip(this.#octets, start, this.#end);
        return wanted ? textOfOctets(this.#octets.subarray(start, this.#at)) : "";
    }
    /** RFC 9110 section 5.6.4. */
    #quotation(wanted) {
        const start = this.#at + 1;
        this.#at = start;
        while (this.#at < this.#end && !this.#is(QUOTE))
            this.#at += this.#is(BACKSLASH) ? 2 : 1;
        if (this.#at >= this.#end) {
            this.#at = this.#end;
            this.#isUnclosed = true;
            return "";
        }
        const octets = this.#octets.subarray(start, this.#at);
        this.#at += 1;
        return wanted ? textOfOctets(octets).replaceAll(/\\(.)/g, "$1") : "";
    }
    #skipToDelimiter() {
        while (this.#at < this.#end && !this.#is(SEMICOLON) && !this.#is(COMMA))
            this.#at += 1;
    }
    #skipBlanks() {
        while (this.#isBlank())
            this.#at += 1;
    }
    #isBlank() {
        return this.#is(SP) || this.#is(HTAB);
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
function server_timing_nanosOf(millis) {
    if (!DECIMAL.test(millis))
        return undefined;
    const nanos = Math.round(Number(millis) * time/* NANOS_PER_MILLI */.gs);
    return nanos <= TIMING_NANOS_MAX ? nanos : undefined;
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
    #sums = new Float64Array(TIMING_NAMES_MAX);
    /** Numbers of its names, each once, in order. */
    #present = [];
    #lost = new Float64Array(timingLossNames.length);
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
            return this.leftOut(TimingLoss.many_names, 1);
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
        if (this.#names.length === TIMING_NAMES_MAX)
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/node/socket-error.js



const byCode = new Map([
    ["ENOTFOUND", Outcome.dns],
    ["EAI_AGAIN", Outcome.dns],
    ["EAI_FAIL", Outcome.dns],
    ["EAI_NODATA", Outcome.dns],
    ["EAI_NONAME", Outcome.dns],
    ["ECONNREFUSED", Outcome.refused],
    ["ENOENT", Outcome.refused],
    ["ETIMEDOUT", Outcome.connect_timeout],
    ["EHOSTUNREACH", Outcome.unreachable],
    ["ENETUNREACH", Outcome.unreachable],
    ["EHOSTDOWN", Outcome.unreachable],
    ["ENETDOWN", Outcome.unreachable],
    ["EACCES", Outcome.unreachable],
    ["EPERM", Outcome.unreachable],
    ["ECONNRESET", Outcome.reset],
    ["ECONNABORTED", Outcome.reset],
    ["EPIPE", Outcome.reset],
    ["EMFILE", Outcome.generator],
    ["ENFILE", Outcome.generator],
    ["EADDRNOTAVAIL", Outcome.generator],
    ["EADDRINUSE", Outcome.generator],
    ["EAGAIN", Outcome.generator],
    ["ENOBUFS", Outcome.generator],
    ["ENOMEM", Outcome.generator],
]);
/**
 * The outcome word for an error of a socket.
 *
 * @param phase what the socket was doing. In a TLS handshake, whatever the peer does wrong is a
 *   failed handshake: a bad certificate, an alert, plain HTTP, a reset
 */
function outcomeOf(error, phase) {
    const known = byCode.get(codeOf(error));
    if (phase === "tls" && known !== Outcome.generator)
        return Outcome.tls;
    if (known === Outcome.dns && !hasDescriptorLeft())
        return Outcome.generator;
    if (known !== undefined)
        return known;
    return phase === "connect" ? Outcome.unreachable : Outcome.reset;
}
const shortageByCode = new Map([
    ["EADDRNOTAVAIL", Shortage.ports],
    ["EADDRINUSE", Shortage.ports],
    ["EAGAIN", Shortage.memory],
    ["ENOBUFS", Shortage.memory],
    ["ENOMEM", Shortage.memory],
]);
/** What there was none left of when a socket could not be opened with that outcome. */
function shortageOf(error, outcome) {
    if (outcome !== Outcome.generator)
        return Shortage.none;
    return shortageByCode.get(codeOf(error)) ?? Shortage.descriptors;
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
        (0,external_node_fs_namespaceObject.closeSync)((0,external_node_fs_namespaceObject.openSync)(external_node_os_namespaceObject.devNull, "r"));
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
        return (0,external_node_tls_namespaceObject.connect)({
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
    #facts = new FactBatch();
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
        const timings = new ServerTimings(this.#facts);
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
        const slot = (this.#connections[connection] ??= new Connection(connection, this.#ofConnections));
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

;// CONCATENATED MODULE: ./lib/client/patterns.js

/**
 * Loads what compiles the patterns of these expectations. It is larger than all the rest of a
 * load thread's program, and few scenarios have a pattern: without one, nothing is loaded.
 */
async function patternCompiler(expectations) {
    const isNeeded = expectations.some(({ checks }) => checks.some(({ kind }) => kind === "bodyMatches"));
    if (!isNeeded)
        return noPattern;
    const { RE2JS } = await __nccwpck_require__.e(/* import() */ 856).then(__nccwpck_require__.bind(__nccwpck_require__, 856));
    return (pattern) => {
        const compiled = RE2JS.compile(pattern);
        return { isIn: (text) => compiled.matcher(text).find() };
    };
}
/** For expectations that have none. */
function noPattern(pattern) {
    throw new errors/* InvariantError */.zU(`nothing was loaded to compile ${pattern}`);
}

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
    const head = textOfOctets(new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\n`));
    return parts.body === undefined ? head : head + textOfOctets(parts.body);
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
    if (!hasOnly(textOctets, path) || /[ \t]/.test(path)) {
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
    if (!hasOnly(textOctets, value)) {
        throw new errors/* UsageError */.eb(`the value of the header ${name} has a line break or a control character`);
    }
    return value;
}
function token(text, noun) {
    if (text === "" || !hasOnly(tokenOctets, text)) {
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

;// CONCATENATED MODULE: ./lib/protocol/http1/seen-head.js

/** Octets of a head that is remembered; a longer one is read anew each time. */
const SEEN_HEAD_BYTES_MAX = 1024;
/** After so many other heads in a row, only every so many-th is remembered. Powers of two. */
const seen_head_MISSES_BEFORE_RARE = 4;
const seen_head_RARELY = 16;
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
        if (!sameOctets(this.#octets, 0, bytes, start, length))
            return false;
        this.#misses = 0;
        return true;
    }
    /** The octets were not the ones that are remembered: they are `head`, read to its end. */
    // oxlint-disable-next-line max-params -- Where every head is another, a view would be garbage of each.
    remember(bytes, start, end, head) {
        this.#misses += 1;
        if (this.#misses > seen_head_MISSES_BEFORE_RARE && this.#misses % seen_head_RARELY !== 0)
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

;// CONCATENATED MODULE: ./lib/scenario/env.js

const namePattern = /^[A-Za-z_][A-Za-z0-9_]*$/u;
const refusedPattern = /^(GITHUB|ACTIONS|RUNNER)_/iu;
const env_token = /\$\$\{|\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}|\$\{[^}\n]{0,40}\}?/gu;
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
    for (const match of text.matchAll(env_token)) {
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
        throw new errors/* InvariantError */.zU(`env.${name} was validated`);
    const value = values.get(name);
    if (value === undefined) {
        const hint = "set it, and allow it for this run";
        throw new errors/* UsageError */.eb(`the scenario uses the environment variable ${name}`, { hint });
    }
    if (/\p{Cs}/u.test(value))
        throw new errors/* UsageError */.eb(`the value of ${name} is not valid Unicode`);
    if (place === "body")
        return value;
    if (/\p{Cc}/u.test(value)) {
        throw new errors/* UsageError */.eb(`the value of ${name} has control characters, such as a line end`, {
            hint: "it is used in a header or a path, where they are not allowed",
        });
    }
    if (place === "path")
        return encodeURIComponent(value).replaceAll("%2F", "/");
    if (/[^\x20-\x7e]/u.test(value)) {
        throw new errors/* UsageError */.eb(`the value of ${name} is used in a header and is not ASCII`);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/scenario/json-path.js
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

;// CONCATENATED MODULE: ./lib/app/version.js
/** Z6's own version, as in package.json: a test compares them. */
const VERSION = "0.1.0";

;// CONCATENATED MODULE: ./lib/app/prepared-requests.js







/** Every request for every target, as the bytes that go out: by target, then by request. */
async function prepareRequests(scenario, inputs) {
    const bodies = scenario.requests.map(({ body }) => {
        if (body === undefined)
            return undefined;
        if (body.kind === "file")
            return inputs.readBody(body.path);
        return new TextEncoder().encode(expandEnv(body.text, inputs.env, "body"));
    });
    const expected = scenario.requests.map(({ expect }) => expect);
    const readers = { parsePath: parseJsonPath, compilePattern: await patternCompiler(expected) };
    const expectations = expected.map((expect) => prepareExpectations(expect, readers));
    return scenario.targets.map((target) => scenario.requests.map((request, index) => ({
        wire: wireOf(request, { target, body: bodies[index], env: inputs.env }),
        bodyless: request.method === "HEAD",
        expectations: expectations[index],
        seenHead: new SeenHead(),
        kept: keptParts(expectations[index]),
    })));
}
function wireOf(request, { target, body, env }) {
    return encodeRequest({
        method: request.method,
        path: target.basePath + expandEnv(request.path, env, "path"),
        scheme: target.scheme,
        host: target.host,
        port: target.port,
        headers: request.headers.map(([name, value]) => [name, expandEnv(value, env, "header")]),
        body,
        version: VERSION,
    });
}

;// CONCATENATED MODULE: ./lib/app/network.js







/**
 * The real network for a scenario: its requests as bytes, its targets as endpoints. The run's
 * clock starts with `begin`. Dispose of the world when the run is over.
 *
 * @throws UserError when a body, a CA bundle or a variable cannot be used
 */
async function prepareNetwork(scenario, inputs) {
    const { timer, limits, targets } = scenario;
    const requests = await prepareRequests(scenario, inputs);
    const endpoints = targets.map((target) => endpointOf(target, inputs.readText));
    return {
        begin: (part) => new RealWorld({
            clock: new RunClock(part?.start),
            heartbeats: new Heartbeats(part?.origin ?? 0, part?.pulse),
            processHeartbeats: part?.tellsOfProcess === true ? new ProcessHeartbeats(part.pulse) : undefined,
            timer,
            limits: { headBytesMax: limits.responseHeadBytesMax, fieldsMax: limits.responseFieldsMax },
            endpoints,
            requests,
            connectionSlots: connectionSlots(targets),
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

;// CONCATENATED MODULE: ./lib/app/load-share.js









/** In a load thread: drives its share of the load, and hands over what happened. */
async function driveShare(order, thread) {
    const { share } = order;
    const scenario = scenarioOfShare(order.scenario, share);
    const network = await prepareNetwork(scenario, inputsOf(order.inputs));
    const log = new LogWriter({
        flushIntervalTicks: scenario.flushIntervalTicks,
        onBlock: thread.handOver,
        nextRows: thread.nextRows,
    });
    const { start, origin } = await thread.ready();
    const plan = planOf(order.scenario, share, { index: order.round, origin });
    await startOf(start + BigInt(origin));
    const world = network.begin({
        start,
        origin,
        pulse: thread.pulse,
        tellsOfProcess: share.index === 0,
    });
    thread.onStop((reason) => world.stop(reason));
    try {
        await drive(new Engine({ scenario, plan, log, world }), world);
        log.flush();
        thread.ended();
    }
    catch (error) {
        if (!(error instanceof address_policy/* AddressError */.H))
            throw error;
        thread.refused(error);
    }
    finally {
        world.dispose();
    }
}


/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ assert)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(594);

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

/***/ 594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   yU: () => (/* binding */ ExitCode),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zU: () => (/* binding */ InvariantError)
/* harmony export */ });
/* unused harmony exports ScenarioError, FileError, TargetError, LogError */
/** Exit codes are API: scripts branch on them. Never renumber. */
const ExitCode = {
    pass: 0,
    fail: 1,
    configuration: 2,
    invalidRun: 3,
    internal: 4,
    inconclusive: 5,
    interrupted: 130,
};
/** The user can fix it: say what, where and how. */
class UserError extends Error {
    hint;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = new.target.name;
        this.hint = options.hint;
    }
}
/** The scenario cannot be used. Carries every problem at once, in source order. */
class ScenarioError extends UserError {
    code = "E_SCENARIO";
    exitCode = ExitCode.configuration;
    problems;
    /** The text the spans point into; empty when the file could not be read as text. */
    source;
    constructor(problems, source) {
        const { span, message } = problems[0];
        super(`${span.file}:${span.line}:${span.column}: ${message}`, { hint: problems[0].hint });
        this.problems = problems;
        this.source = source;
    }
}
/** A flag, an action input or an environment variable has a value that cannot be used. */
class UsageError extends UserError {
    code = "E_USAGE";
    exitCode = ExitCode.configuration;
}
/** A file the user named cannot be read or written. */
class FileError extends (/* unused pure expression or super */ null && (UserError)) {
    code = "E_FILE";
    exitCode = ExitCode.configuration;
}
/** Nobody answers where the load was to go. Nothing was measured. */
class TargetError extends (/* unused pure expression or super */ null && (UserError)) {
    code = "E_TARGET";
    exitCode = ExitCode.invalidRun;
}
/** An event log is damaged, foreign, or from another format version. */
class LogError extends (/* unused pure expression or super */ null && (UserError)) {
    code = "E_LOG";
    exitCode = ExitCode.invalidRun;
}
/** We broke a promise to ourselves. Never caught, except to print a bug-report link. */
class InvariantError extends Error {
    name = "InvariantError";
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ NANOS_PER_SECOND),
/* harmony export */   TI: () => (/* binding */ NANOS_PER_MICRO),
/* harmony export */   gs: () => (/* binding */ NANOS_PER_MILLI),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
const NANOS_PER_MICRO = 1_000;
const NANOS_PER_MILLI = 1_000_000;
const NANOS_PER_SECOND = 1_000_000_000;
/** No deadline. Sorts after every instant. */
const NEVER = Infinity;


/***/ }),

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ BLOCK_ROWS_MAX)
});

// UNUSED EXPORTS: BLOCK_PAYLOAD_BYTES_MAX, BlockCodec

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
;// CONCATENATED MODULE: ./lib/base/bytes.js

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
class bytes_ByteReader {
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
        throw new InvariantError(`${value} is no integer within ±2^52`);
    }
    return value >= 0 ? value * 2 : -value * 2 - 1;
}
function unzigzag(code) {
    return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}

;// CONCATENATED MODULE: ./lib/eventlog/column.js
/** Every number is a whole one below this, so that the difference of two can be written. */
const NUMBERS_END = (/* unused pure expression or super */ null && (2 ** 52));
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
function column_encodeColumn(strand, work, out) {
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
function column_decodeColumn(strand, work, input) {
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
var record = __nccwpck_require__(409);
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
            for (const column of columnsOf[kind]) {
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
    decode(payload, rows = new Rows(BLOCK_ROWS_MAX)) {
        const input = new ByteReader(payload);
        const length = input.varint();
        if (length > BLOCK_ROWS_MAX) {
            throw new RangeError(`a block of ${length} rows is over the limit`);
        }
        rows.length = length;
        rows.kind.set(input.raw(length));
        for (const [kind, members] of this.#members.of(rows)) {
            for (const column of columnsOf[kind]) {
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
    return column === "x" || kind === RecordKind.requestSent;
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

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tn: () => (/* binding */ StopReason),
/* harmony export */   _0: () => (/* binding */ EndFlag),
/* harmony export */   dO: () => (/* binding */ SendFlag),
/* harmony export */   fi: () => (/* binding */ CloseReason),
/* harmony export */   m1: () => (/* binding */ RecordKind),
/* harmony export */   mT: () => (/* binding */ EndReason)
/* harmony export */ });
/* unused harmony exports columnsOf, isFact */
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

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ AddressError),
  M: () => (/* binding */ lookupFor)
});

;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
;// CONCATENATED MODULE: ./lib/base/loopback-host.js
/**
 * Whether a host, as it is written in a URL and without brackets, means this machine: the name
 * `localhost`, 127.0.0.0/8, or ::1. Any other name may turn out to, but only once it is resolved.
 */
function isLoopbackHost(host) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu.test(host);
}

;// CONCATENATED MODULE: ./lib/node/address-policy.js




/** A host is, or resolves to, an address that nothing is sent to. */
class AddressError extends errors/* UserError */.yo {
    code = "E_ADDRESS";
    exitCode = errors/* ExitCode */.yU.configuration;
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
const refused = new external_node_net_.BlockList();
for (const { network, bits, family } of refusedRanges)
    refused.addSubnet(network, bits, family);
const loopback = new external_node_net_.BlockList();
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
    const family = (0,external_node_net_.isIP)(host);
    if (family === 0)
        return judgedLookup;
    const problem = problemOf({ address: host, family }, host);
    if (problem !== undefined)
        throw new AddressError(problem);
    return undefined;
}
/** Hands on what the system resolves, unless one of the addresses is refused. */
const judgedLookup = (host, options, done) => {
    (0,external_node_dns_namespaceObject.lookup)(host, options, (error, found, family) => {
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
    if (isLoopbackHost(host) && !loopback.check(address, type)) {
        return `nothing is sent to ${which}: it is not this machine`;
    }
    return undefined;
}


/***/ }),

/***/ 135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ LoadThreadPort)
});

// UNUSED EXPORTS: LoadThread

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
// EXTERNAL MODULE: ./lib/node/address-policy.js + 2 modules
var address_policy = __nccwpck_require__(912);
// EXTERNAL MODULE: ./lib/eventlog/block.js + 2 modules
var block = __nccwpck_require__(116);
// EXTERNAL MODULE: ./lib/eventlog/rows.js
var rows = __nccwpck_require__(997);
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
const BLOCK_BYTES = (0,rows/* rowsBytes */.X)(block/* BLOCK_ROWS_MAX */.d3);
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
            this.#blocks.push(new rows/* Rows */.S(block/* BLOCK_ROWS_MAX */.d3, memory, WORDS * 4 + index * BLOCK_BYTES));
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

// EXTERNAL MODULE: ./lib/base/time.js
var time = __nccwpck_require__(356);
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
class ProcessPulse {
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

;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./lib/node/young-garbage.js


/**
 * Collects what a thread's start-up has left. The first collection copies some megabytes that live
 * on: it takes 4 ms, and otherwise comes in the first second of the load.
 */
function collectYoung() {
    // A context that is made while it is set has the function. Not for longer: V8 would compile
    // Node's own modules anew instead of taking what is stored, 30 ms in a thread's start-up.
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--expose-gc");
    const collect = (0,external_node_vm_namespaceObject.runInNewContext)("gc");
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--no-expose-gc");
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
    #ring = new BlockRing();
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
        setFlagsFromString(`--min-semi-space-size=${SEMI_SPACE_MEBIBYTES}`);
        this.#worker = new Worker(entry(), {
            workerData,
            execArgv: [],
            resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES_MAX },
            name: "z6-load",
        });
        const ready = new Deferred();
        const ended = new Deferred();
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
                broke(new AddressError(report.message));
            else if (report.kind === "ready")
                ready.resolve();
            else
                ended.resolve();
        });
        this.#worker.once("error", (error) => broke(asThrown(error)));
        this.#worker.once("exit", (code) => {
            broke(new InvariantError(`a load thread ended by itself with ${code}`));
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
    #start = new deferred_Deferred();
    #stopped;
    #onStop;
    constructor(port, { ring, pulse }) {
        this.#port = port;
        this.pulse = new ProcessPulse(pulse);
        this.#ring = new block_ring_BlockRing(ring);
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
    const again = new InvariantError(error.message);
    if (error.stack !== undefined)
        again.stack = error.stack;
    return again;
}


/***/ }),

/***/ 861:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _app_load_share_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(881);
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(587);
/* harmony import */ var _node_load_thread_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(135);




(0,_base_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .assert */ .v)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null, "this is the program of a load thread");
const { order, ...memory } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
await (0,_app_load_share_js__WEBPACK_IMPORTED_MODULE_1__/* .driveShare */ .u)(order, new _node_load_thread_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadThreadPort */ .o(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, memory));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(861);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
