import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ driveShare)
});

;// CONCATENATED MODULE: ./lib/engine/drive.js
/** The only loop in the program: real runs, simulations and replays all go through it. */
async function drive(engine, world) {
    while (!engine.finished)
        engine.tick(await world.wait(engine.nextDeadline));
}

;// CONCATENATED MODULE: ./lib/base/time.js
const NANOS_PER_MICRO = 1_000;
const NANOS_PER_MILLI = 1_000_000;
const time_NANOS_PER_SECOND = 1_000_000_000;
/** No deadline. Sorts after every instant. */
const NEVER = Infinity;

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
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
        this.#deadline = new Float64Array(owners).fill(NEVER);
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
        this.#deadline[owner] = NEVER;
    }
    /**
     * No deadline is earlier than this: it may be one that has been moved or lifted since. Waking
     * up for nothing now and then is cheaper than keeping the heap exact.
     */
    get earliest() {
        return this.#size === 0 ? NEVER : this.#key[this.#heap[0]];
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
                this.#deadline[owner] = NEVER;
                return owner;
            }
            if (deadline < this.#key[owner]) {
                throw new errors/* InvariantError */.zU(`timer ${owner} moved back behind the heap's back`);
            }
            if (deadline === NEVER) {
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

// EXTERNAL MODULE: ./lib/eventlog/record.js
var record = __nccwpck_require__(409);
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
function partOf(total, { index, count }) {
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
        maxConnections: partOf(target.maxConnections, share),
    }));
    const queuedArrivalsMax = Math.max(1, partOf(scenario.limits.queuedArrivalsMax, share));
    return {
        ...scenario,
        targets: [first, ...others],
        limits: { ...scenario.limits, queuedArrivalsMax },
    };
}

;// CONCATENATED MODULE: ./lib/engine/limits.js

/** Connections being opened at once, so that thousands of VUs do not knock at the same time. */
const CONNECTS_IN_FLIGHT_MAX = 256;
/**
 * A VU of the closed model whose connection could not be opened waits so long before its next
 * exchange: a target that is down is not hammered, and the log not filled, at loop speed.
 */
const CONNECT_FAILURE_PAUSE_NANOS = 100 * NANOS_PER_MILLI;
/** After the last exchange, connections get so long to close before the run ends anyway. */
const CLOSE_GRACE_NANOS = time_NANOS_PER_SECOND;

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
        return this.#ended || this.#change === at.length ? NEVER : at[this.#change];
    }
    get exhausted() {
        return this.#iterationsLeft === 0 && this.#parts.vus.alive === 0;
    }
    due(at) {
        const { changes, vus, log } = this.#parts;
        const vu = changes.vu[this.#change];
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
        const { vus } = this.#parts;
        this.#ended = true;
        for (let vu = 0; vu < vus.count; vu += 1) {
            if (vus.stateOf(vu) === VuState.waiting)
                this.#complete(vu, at);
        }
    }
    abandon(at) {
        const { vus, pool, log } = this.#parts;
        for (let vu = 0; vu < vus.count; vu += 1) {
            if (vus.stateOf(vu) !== VuState.ready)
                continue;
            pool.abandon(vu, vus.target[vu]);
            const arrival = { index: vus.iteration[vu], at: vus.intendedAt[vu] };
            log.arrivalDropped(at, DropCause.run_ended, arrival);
            this.#complete(vu, at);
        }
    }
    #pauseThenNext(vu, at, pauseMin) {
        const { vus, pauses, timers, share } = this.#parts;
        const pause = Math.max(pauseMin, pauses.nanosAfter(numberInWhole(vu, share), vus.iteration[vu], vus.step[vu]));
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
        const { vus, itinerary, share } = this.#parts;
        if (this.#iterationsLeft === 0)
            return this.#complete(vu, at);
        this.#iterationsLeft -= 1;
        vus.iteration[vu] += 1;
        vus.step[vu] = 0;
        vus.target[vu] = itinerary.destinationAt(numberInWhole(vu, share), vus.iteration[vu], at);
        this.#beginStep(vu, at);
    }
    #beginStep(vu, at) {
        const { vus, itinerary, exchanges, share } = this.#parts;
        const step = vus.step[vu];
        const intent = this.#intent;
        intent.request = itinerary.requestAt(numberInWhole(vu, share), vus.iteration[vu], step);
        intent.target = vus.target[vu];
        intent.intendedAt = at;
        intent.availableAt = at;
        intent.isLastOfIteration = step + 1 === itinerary.steps;
        exchanges.begin(vu, intent);
    }
    #complete(vu, at) {
        this.#parts.timers.clear(vu);
        this.#parts.vus.become(vu, VuState.absent);
        this.#parts.log.vuCompleted(at, vu);
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
const connection_pool_bit = (...slots) => slots.reduce((set, s) => set | (1 << s), 0);
const connection_pool_legalFrom = {
    [Slot.free]: connection_pool_bit(Slot.opening),
    [Slot.opening]: connection_pool_bit(Slot.securing, Slot.idle, Slot.busy, Slot.free, Slot.closing),
    [Slot.securing]: connection_pool_bit(Slot.idle, Slot.busy, Slot.free, Slot.closing),
    [Slot.idle]: connection_pool_bit(Slot.busy, Slot.free, Slot.closing),
    [Slot.busy]: connection_pool_bit(Slot.idle, Slot.busy, Slot.closing, Slot.lost),
    [Slot.closing]: connection_pool_bit(Slot.free),
    [Slot.lost]: connection_pool_bit(Slot.free),
};
const connection_pool_legal = Uint8Array.from(Object.values(Slot), (slot) => connection_pool_legalFrom[slot]);
/**
 * Which connection carries which exchange. Policy only: what a connection is made of is the
 * world's business. Every target has its own idle connections and its own queue of VUs.
 *
 * A VU takes the connection that was idle for the shortest time, else waits in the order of
 * coming while a connection is opened, as long as the target's limit allows one more.
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
    #openingTotal = 0;
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
        const { targets, world, log, timers } = this.#parts;
        const settings = targets[target];
        while (this.#opening[target] < this.#waiting.size(target) &&
            this.#taken[target] < settings.maxConnections &&
            this.#openingTotal < CONNECTS_IN_FLIGHT_MAX &&
            !this.#closingDown) {
            this.#freeCount -= 1;
            const connection = this.#free[this.#freeCount];
            this.#become(connection, Slot.opening);
            this.#targetOf[connection] = target;
            this.#used[connection] = 0;
            this.#opening[target] += 1;
            this.#taken[target] += 1;
            this.#openingTotal += 1;
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
            if (idleTimeoutNanos !== NEVER) {
                this.#parts.timers.set(this.#timer(connection), at + idleTimeoutNanos);
            }
        }
        return vu;
    }
    #endOpening(connection) {
        this.#opening[this.#targetOf[connection]] -= 1;
        this.#openingTotal -= 1;
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
        if ((connection_pool_legal[now] & (1 << next)) === 0) {
            throw new errors/* InvariantError */.zU(`connection ${connection} went from ${now} to ${next}`);
        }
        this.#state[connection] = next;
    }
}
/** How many connections there can be at once over all targets. */
function connectionSlots(targets) {
    return targets.reduce((sum, target) => sum + target.maxConnections, 0);
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
};

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
    #variants;
    #targetsOfOne;
    /**
     * @param variants of a comparison: whose turn it is, and when its round began. The targets are
     *   then the head's, and after them as many of the base
     */
    constructor(scenario, variants) {
        const { flow, requests, seed } = scenario;
        const ofOne = scenario.targets.length / (variants === undefined ? 1 : 2);
        const targets = scenario.targets.slice(0, ofOne);
        this.#variants = variants;
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
    /** The same, of the variant whose turn it is when the iteration is to begin. */
    destinationAt(lane, iteration, intendedAt) {
        const target = this.targetAt(lane, iteration);
        if (this.#variants === undefined)
            return target;
        const { slices, origin } = this.#variants;
        return target + slices.variantAt(intendedAt - origin) * this.#targetsOfOne;
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
        const { count } = parts.vus;
        this.#queue = new ArrivalQueue(parts.queueMax);
        this.#spare = Uint32Array.from({ length: count }, (_, index) => count - 1 - index);
        this.#spareCount = count;
    }
    get nextAt() {
        const expiry = this.#queue.size > 0 ? this.#queue.firstAt + this.#parts.maxWaitNanos : NEVER;
        return this.#ended ? expiry : Math.min(this.#parts.arrivals.at, expiry);
    }
    get exhausted() {
        const { arrivals, iterations, vus } = this.#parts;
        if (arrivals.index < iterations || this.#queue.size > 0)
            return false;
        return this.#spareCount === vus.count;
    }
    due(at) {
        const { arrivals, maxWaitNanos, log } = this.#parts;
        const queue = this.#queue;
        if (queue.size > 0 && queue.firstAt + maxWaitNanos <= at) {
            log.arrivalDropped(at, DropCause.no_vu, queue.shift());
            return;
        }
        const { at: dueAt, index } = arrivals;
        arrivals.advance();
        if (this.#spareCount > 0) {
            this.#spareCount -= 1;
            this.#beginIteration(this.#spare[this.#spareCount], { index, at: dueAt }, dueAt);
        }
        else if (!queue.push(index, dueAt)) {
            log.arrivalDropped(at, DropCause.queue_full, { index, at: dueAt });
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
        const { vus, timers } = this.#parts;
        this.#ended = true;
        for (let vu = 0; vu < vus.count; vu += 1) {
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
        const { vus, log } = this.#parts;
        while (this.#queue.size > 0)
            log.arrivalDropped(at, DropCause.run_ended, this.#queue.shift());
        for (let vu = 0; vu < vus.count; vu += 1) {
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
        const { vus, pool, log, timers } = this.#parts;
        pool.abandon(vu, vus.target[vu]);
        timers.clear(vu);
        log.arrivalDropped(at, cause, { index: vus.iteration[vu], at: vus.intendedAt[vu] });
        vus.step[vu] = this.#parts.itinerary.steps;
        this.#next(vu, at);
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
        const { itinerary, pauses } = plan;
        const shared = { itinerary, pauses, vus, exchanges, pool, timers, log };
        this.#load =
            plan.schedule.model === "closed"
                ? new ClosedLoad({
                    ...shared,
                    changes: plan.schedule.changes,
                    share: plan.share,
                    iterations: plan.iterationsMax,
                })
                : new OpenLoad({
                    ...shared,
                    arrivals: plan.schedule.arrivals(),
                    iterations: plan.iterationsMax,
                    maxWaitNanos: plan.schedule.maxWaitNanos,
                    queueMax: scenario.limits.queuedArrivalsMax,
                });
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
        if (this.#phase === "closing" && (this.#pool.allFree || this.#phaseEndsAt === NEVER)) {
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
            default: // A heartbeat is for the log alone.
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
            this.#phaseEndsAt = NEVER; // The grace is over: this turn, facts and all, is the last.
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
// EXTERNAL MODULE: ./lib/eventlog/rows.js
var rows = __nccwpck_require__(997);
;// CONCATENATED MODULE: ./lib/eventlog/log-writer.js




/** A block is closed after so much time of the run, so that a killed run loses no more. */
const BLOCK_NANOS_MAX = time_NANOS_PER_SECOND;
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
        this.#rows.who[this.#add(record/* RecordKind */.m1.roundBegan, origin)] = round;
        this.flush();
    }
    vuSpawned(at, vu) {
        this.#rows.who[this.#add(record/* RecordKind */.m1.vuSpawned, at)] = vu;
    }
    vuCompleted(at, vu) {
        this.#rows.who[this.#add(record/* RecordKind */.m1.vuCompleted, at)] = vu;
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
        this.#rows.code[this.#add(record/* RecordKind */.m1.loadEnded, at)] = reason;
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
        if (this.#ticks >= this.#ticksMax || now - this.#blockBeganAt >= BLOCK_NANOS_MAX) {
            this.flush();
            this.#blockBeganAt = now;
        }
        this.#ticks += 1;
    }
    #exchangeEnd(kind, at, exchange) {
        const row = this.#add(kind, at);
        this.#rows.who[row] = exchange.vu;
        this.#rows.serial[row] = exchange.serial;
    }
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

;// CONCATENATED MODULE: external "node:perf_hooks"
const external_node_perf_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/node/run-clock.js



/** From the decision to start to the start: until then every load thread knows of it. */
const START_DELAY_NANOS = 5000000n;
const NANOS_PER_MILLI_EXACT = BigInt(NANOS_PER_MILLI);
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
        this.#origin = external_node_perf_hooks_namespaceObject.performance.now() - passedNanos / NANOS_PER_MILLI;
    }
    now() {
        return Math.round((external_node_perf_hooks_namespaceObject.performance.now() - this.#origin) * NANOS_PER_MILLI);
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
const RUN_NANOS_MAX = 30 * 24 * 3600 * time_NANOS_PER_SECOND;
/** Of one exchange, connect, handshake, pause or wait: one hour. */
const WAIT_NANOS_MAX = 3600 * time_NANOS_PER_SECOND;
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
const REQUEST_TIMEOUT_NANOS_DEFAULT = 10 * time_NANOS_PER_SECOND;
const CONNECT_TIMEOUT_NANOS_DEFAULT = 10 * time_NANOS_PER_SECOND;
const TLS_TIMEOUT_NANOS_DEFAULT = 10 * time_NANOS_PER_SECOND;
const GRACEFUL_STOP_NANOS_DEFAULT = 10 * time_NANOS_PER_SECOND;
const ARRIVAL_WAIT_NANOS_DEFAULT = (/* unused pure expression or super */ null && (NANOS_PER_SECOND));
/** Virtual users of an open load without `max_in_flight`: what its peak rate starts in 1 s. */
const IN_FLIGHT_DEFAULT_MIN = 10;
const IN_FLIGHT_DEFAULT_MAX = 10_000;

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
    at = NEVER;
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
            if (isReplayed && this.#all.at === NEVER) {
                this.at = NEVER;
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
const AREA_PER_ARRIVAL = 2n * BigInt(RATE_UNITS_PER_SECOND) * BigInt(time_NANOS_PER_SECOND);
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
    const seconds = durationNanos / time_NANOS_PER_SECOND;
    const slope = Math.abs(to - from) / RATE_UNITS_PER_SECOND / seconds;
    const rateThere = Math.sqrt(lower * lower + 2 * slope * arrivals);
    return ((2 * arrivals) / (lower + rateThere)) * time_NANOS_PER_SECOND;
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
    at = NEVER;
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
            this.at = NEVER;
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
/** Whether a host, as it is in a URL, is this machine by its name or address alone. */
function isLoopback(host) {
    return (host === "localhost" || host.endsWith(".localhost") || host === "::1" || host.startsWith("127."));
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
function quadNanos({ sliceNanos }) {
    return SLICES_PER_QUAD * sliceNanos;
}
/**
 * The scenario as one round of a comparison drives it: its constant load for the length of a
 * round, at each of its targets twice. The head's come first and keep their names, so whatever
 * the scenario says of a target is said of the head.
 *
 * @throws UsageError when the load is not constant over time, or a URL is none
 */
function pairedScenario(scenario, pairing) {
    const nanos = quadNanos(pairing);
    const { targets } = scenario;
    const [first, ...others] = [
        ...targets.map((target) => at(target, pairing.head)),
        ...targets.map((target) => ({ ...at(target, pairing.base), name: `${target.name} (base)` })),
    ];
    return {
        ...scenario,
        load: constantLoad(scenario.load, (pairing.warmUpQuads + pairing.quads) * nanos),
        warmUpNanos: pairing.warmUpQuads * nanos,
        targets: [first, ...others],
        pairing,
    };
}
/** Why a load cannot be driven at two variants in turns; undefined: it can. */
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

;// CONCATENATED MODULE: ./lib/plan/slices.js



/** A variant of the service under test. In an array by variant, the head is first. */
const Variant = { head: 0, base: 1 };
/**
 * Whose turn it is: slices of equal length, four to a quad. A coin for each quad decides whether
 * its order is base, head, head, base or the other way round; so whatever drifts meets both.
 * All instants are of the round.
 */
class Slices {
    sliceNanos;
    #guardNanos;
    #quadNanos;
    #coins;
    #round;
    /** The quad that was asked for last, and the variant that opens and closes it. */
    #quad = -1;
    #outer = Variant.head;
    /** @param round 0-based: each has coins of its own */
    constructor(pairing, seed, round) {
        this.sliceNanos = pairing.sliceNanos;
        this.#guardNanos = pairing.guardNanos;
        this.#quadNanos = quadNanos(pairing);
        this.#coins = new Philox(seed, RandomStream.slices);
        this.#round = round;
    }
    variantAt(at) {
        const quad = this.quadAt(at);
        if (quad !== this.#quad) {
            this.#quad = quad;
            const isHead = this.#coins.unit(this.#round, quad, 0) < 0.5;
            this.#outer = isHead ? Variant.head : Variant.base;
        }
        const slice = this.sliceAt(at);
        const isOuter = slice === 0 || slice === SLICES_PER_QUAD - 1;
        return isOuter ? this.#outer : other(this.#outer);
    }
    quadAt(at) {
        return Math.floor(at / this.#quadNanos);
    }
    /** In its quad, 0..3. */
    sliceAt(at) {
        return Math.floor((at % this.#quadNanos) / this.sliceNanos);
    }
    /** True when so little of the slice is over that the variant before may still be at work. */
    isGuard(at) {
        return at % this.sliceNanos < this.#guardNanos;
    }
}
function other(variant) {
    return variant === Variant.head ? Variant.base : Variant.head;
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
        for (let left = count; left > 0 && this.#all.at !== NEVER; left -= 1)
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
    at = NEVER;
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
            this.at = NEVER;
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
    const slices = pairing && new Slices(pairing, scenario.seed, round.index);
    const drawn = { ...scenario, seed: seedOf(scenario.seed, round) };
    return {
        share,
        schedule: scheduleOf(drawn, share, round),
        vuMax: partOf(load.model === "closed" ? vuCountMax(load) : load.maxInFlight, share),
        loadEndsAt: round.origin + load_end_loadEndsAt(load),
        iterationsMax: load.model === "closed" ? partOf(iterations, share) : iterations,
        itinerary: new Itinerary(drawn, slices && { slices, origin: round.origin }),
        pauses: new Pauses(drawn),
    };
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
    if (pairing === undefined)
        return spacedArrivals(load, seed);
    return new PairedArrivals(spacedArrivals(ofOneVariant(load), seed), pairing.sliceNanos);
}
function spacedArrivals(load, seed) {
    return load.spacing === "uniform" ? new UniformArrivals(load) : new poisson_arrivals_PoissonArrivals(load, seed);
}
/** Half as long: each variant has the other half of the slices for the same arrivals. */
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
    let planned = 0;
    for (let index = 0; index < rounds; index += 1) {
        planned += 2 * countArrivals(ofOneVariant(load), seedOf(seed, { index, origin: 0 }));
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
;// CONCATENATED MODULE: ./lib/node/heartbeats.js



const INTERVAL_NANOS = time_NANOS_PER_SECOND;
/** The monitor's own timer: delays are measured beyond it. */
const LOOP_MONITOR_MILLIS = 10;
/**
 * How the generator itself is doing, once a second. `take` sums up since it was last called;
 * what the machine does not tell (no /proc) is 0.
 */
class Heartbeats {
    nextAt = INTERVAL_NANOS;
    #loop = (0,external_node_perf_hooks_namespaceObject.monitorEventLoopDelay)({ resolution: LOOP_MONITOR_MILLIS });
    #gc;
    #gcPauses = 0;
    #gcMillis = 0;
    #gcLongestMillis = 0;
    #cpu = cpuUsage();
    #machine = machineTime();
    #lastAt = 0;
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
    /** @param awakeNanos time since the last call that was spent waiting awake */
    take(now, awakeNanos) {
        const cpu = cpuUsage();
        const machine = machineTime();
        const spent = machine.all - this.#machine.all;
        const beat = {
            residentKiB: Math.round(process.memoryUsage.rss() / 1024),
            gcPauses: this.#gcPauses,
            gcLongestMicros: Math.round(this.#gcLongestMillis * 1000),
            stealPermille: permille(machine.steal - this.#machine.steal, spent),
            machineBusyPermille: permille(spent - (machine.idle - this.#machine.idle), spent),
            loopDelayMaxNanos: this.#loopDelayMax(),
            cpuNanos: busyNanos((cpu - this.#cpu) * NANOS_PER_MICRO, awakeNanos, now - this.#lastAt),
            gcNanos: Math.round(this.#gcMillis * NANOS_PER_MILLI),
        };
        this.#lastAt = now;
        this.#cpu = cpuUsage();
        this.#machine = machine;
        this.#gcPauses = 0;
        this.#gcMillis = 0;
        this.#gcLongestMillis = 0;
        this.nextAt = Math.max(this.nextAt + INTERVAL_NANOS, now);
        return beat;
    }
    stop() {
        this.#loop.disable();
        this.#gc.disconnect();
    }
    #loopDelayMax() {
        const max = this.#loop.max;
        const seen = this.#loop.count > 0;
        this.#loop.reset();
        return seen ? Math.max(0, Math.round(max) - LOOP_MONITOR_MILLIS * NANOS_PER_MILLI) : 0;
    }
}
/** This thread's, in µs. Node.js before 23.9 knows only that of the process. */
function cpuUsage() {
    const known = process;
    const { user, system } = known.threadCpuUsage?.() ?? process.cpuUsage();
    return user + system;
}
/**
 * CPU time less what was spent waiting awake. Who waits awake has the CPU only as far as the
 * machine gives it: of the waiting, only that share was CPU time.
 */
function busyNanos(cpu, awake, elapsed) {
    const share = elapsed > 0 ? Math.min(1, cpu / elapsed) : 1;
    return Math.max(0, Math.round(cpu - awake * share));
}
function permille(part, whole) {
    return whole > 0 ? Math.min(1000, Math.max(0, Math.round((part / whole) * 1000))) : 0;
}
/** Ticks of all CPUs since boot, from the first line of /proc/stat (proc(5)). */
function machineTime() {
    try {
        const [line = ""] = (0,external_node_fs_namespaceObject.readFileSync)("/proc/stat", "latin1").split("\n", 1);
        const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
        const [, , , idle = 0, ioWait = 0, , , steal = 0] = ticks;
        return { all: ticks.reduce((sum, each) => sum + each, 0), idle: idle + ioWait, steal };
    }
    catch {
        return { all: 0, idle: 0, steal: 0 }; // Not Linux: nothing is known, and nothing is claimed.
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


const INITIAL_BYTES = 4 * 1024;
/**
 * A copy of the head and of the first octets of the content of one response, for those who look
 * at more than its framing. The head is as received, from the status line to the empty line,
 * without interim responses and trailers; the content is without chunk framing but with its
 * content coding. A parser fills it only when it is given one.
 */
class KeptResponse {
    #head = new ByteStore();
    #body = new ByteStore();
    clear() {
        this.#head.length = 0;
        this.#body.length = 0;
    }
    appendHead(bytes, start, end) {
        this.#head.append(bytes, start, end);
    }
    appendBody(bytes, start, end) {
        const room = KEPT_BODY_BYTES_MAX - this.#body.length;
        this.#body.append(bytes, start, Math.min(end, start + room));
    }
    /** The head as a string of one character per octet. */
    headText() {
        const text = textOfOctets(this.#head.bytes.subarray(0, this.#head.length));
        return text.replace(/^[\r\n]+/, "");
    }
    /** A view that is good until the next response: at most `KEPT_BODY_BYTES_MAX` octets. */
    body() {
        return this.#body.bytes.subarray(0, this.#body.length);
    }
    /**
     * The values of all fields of that name, joined by ", " as RFC 9110 section 5.3 has it, one
     * character per octet; undefined when there is none.
     *
     * @param name in any case
     */
    field(name) {
        const wanted = name.toLowerCase();
        const values = [];
        for (const line of this.headText().split("\r\n").slice(1)) {
            const colon = line.indexOf(":");
            if (line.slice(0, colon).toLowerCase() === wanted)
                values.push(trimmed(line.slice(colon + 1)));
        }
        return values.length === 0 ? undefined : values.join(", ");
    }
}
/** Octets in a buffer that grows to what was ever needed. */
class ByteStore {
    bytes = new Uint8Array(0);
    length = 0;
    append(source, start, end) {
        const length = this.length + Math.max(0, end - start);
        if (length > this.bytes.length) {
            const larger = new Uint8Array(Math.max(INITIAL_BYTES, length, this.bytes.length * 2));
            larger.set(this.bytes.subarray(0, this.length));
            this.bytes = larger;
        }
        this.bytes.set(source.subarray(start, Math.max(start, end)), this.length);
        this.length = length;
    }
}
/** Without spaces and tabs at its ends; other whitespace is part of the value. */
function trimmed(value) {
    let start = 0;
    let end = value.length;
    while (start < end && isBlank(value[start]))
        start += 1;
    while (end > start && isBlank(value[end - 1]))
        end -= 1;
    return value.slice(start, end);
}
function isBlank(character) {
    return character === " " || character === "\t";
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
const COMMA = 0x2c;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
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

;// CONCATENATED MODULE: ./lib/protocol/http1/framing-fields.js


/** The fields that say where a message and its connection end. `keywordOf` gives these. */
const framingNames = new KeywordTable(["content-length", "transfer-encoding", "connection"]);
const CONTENT_LENGTH = 1;
const TRANSFER_ENCODING = 2;
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
    /** @param field a `keywordOf` of `framingNames`, not 0 */
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

;// CONCATENATED MODULE: ./lib/protocol/http1/field-section.js



const LINE_START = 0;
const NAME = 1;
const VALUE = 2;
const FRAMING_VALUE = 3;
const LINE_FEED = 4;
const LAST_LINE_FEED = 5;
const COMPLETE = 6;
/**
 * The field lines of a head or of a trailer section up to the empty line, resumable at any octet.
 * RFC 9112 section 5.
 *
 * Only the fields that frame the message are read; of all others the syntax is checked. A line
 * ends with CR LF, never with LF alone: peers that disagree on lines disagree on where a message
 * ends. For the same reason a folded line is refused and not unfolded, which is stricter than
 * RFC 9112 section 5.2 asks of a user agent.
 */
class FieldSection {
    framing = new FramingFields();
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
     * Passes over the lines that are whole and in order and frame nothing, which most are. Stops at
     * the start of any other line: to judge it is for the states.
     */
    #wholeLines(bytes, start, end) {
        const { next } = framingNames;
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
        const { next } = framingNames;
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
        this.#beginValue(framingNames.keywordOf[word]);
        return offset + 1;
    }
    #beginValue(field) {
        if (field === 0) {
            this.#state = VALUE;
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
            if (head.complete)
                seen?.remember(bytes, start, offset, head);
        }
        this.#kept?.appendHead(bytes, start, offset);
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
        this.#kept?.appendBody(bytes, start, end);
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

;// CONCATENATED MODULE: ./node_modules/re2js/build/index.js
/*!
* re2js
* RE2JS is the JavaScript port of RE2, a regular expression engine that provides linear time matching
*
* @version v2.10.0
* @author Oleksii Vasyliev
* @homepage https://github.com/le0pard/re2js#readme
* @repository [object Object]
* @license MIT
*/
// src/RE2Flags.js
var RE2Flags = class RE2Flags {
	static FOLD_CASE = 1;
	static LITERAL = 2;
	static CLASS_NL = 4;
	static DOT_NL = 8;
	static ONE_LINE = 16;
	static NON_GREEDY = 32;
	static PERL_X = 64;
	static UNICODE_GROUPS = 128;
	static WAS_DOLLAR = 256;
	static LOOKBEHIND = 512;
	static MATCH_NL = RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
	static PERL = RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
	static POSIX = 0;
	static UNANCHORED = 0;
	static ANCHOR_START = 1;
	static ANCHOR_BOTH = 2;
};
// src/PublicFlags.js
/**
* Public flags for RE2JS and RE2Set compilation.
*/
const PublicFlags = {
	CASE_INSENSITIVE: 1,
	DOTALL: 2,
	MULTILINE: 4,
	DISABLE_UNICODE_GROUPS: 8,
	LONGEST_MATCH: 16,
	LOOKBEHINDS: 512
};
// src/Codepoint.js
/**
* Various constants and helper for unicode codepoints.
*/
const ASCII_SIZE = 128;
const ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
const ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
const MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
	if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
	else ASCII_TO_UPPER[i] = i;
	if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
	else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
	static CODES = Object.freeze({
		"\x07": 7,
		"\b": 8,
		"	": 9,
		"\n": 10,
		"\v": 11,
		"\f": 12,
		"\r": 13,
		" ": 32,
		"\"": 34,
		$: 36,
		"&": 38,
		"'": 39,
		"(": 40,
		")": 41,
		"*": 42,
		"+": 43,
		"-": 45,
		".": 46,
		0: 48,
		1: 49,
		2: 50,
		3: 51,
		4: 52,
		5: 53,
		6: 54,
		7: 55,
		8: 56,
		9: 57,
		":": 58,
		"<": 60,
		">": 62,
		"?": 63,
		A: 65,
		B: 66,
		C: 67,
		F: 70,
		P: 80,
		Q: 81,
		U: 85,
		Z: 90,
		"[": 91,
		"\\": 92,
		"]": 93,
		"^": 94,
		_: 95,
		"`": 96,
		a: 97,
		b: 98,
		f: 102,
		i: 105,
		m: 109,
		n: 110,
		r: 114,
		s: 115,
		t: 116,
		v: 118,
		x: 120,
		z: 122,
		"{": 123,
		"|": 124,
		"}": 125
	});
	static toUpperCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
		const s = String.fromCodePoint(codepoint).toUpperCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
	static toLowerCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
		const s = String.fromCodePoint(codepoint).toLowerCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
};
// src/UnicodeRangeTable.js
var UnicodeRangeTable = class {
	/**
	* @param {Uint32Array | number[]} data
	* @param {boolean} isStride1
	*/
	constructor(data, isStride1 = false) {
		this.data = data;
		this.isStride1 = isStride1;
		this.SIZE = isStride1 ? 2 : 3;
	}
	getLo(index) {
		return this.data[index * this.SIZE];
	}
	getHi(index) {
		return this.data[index * this.SIZE + 1];
	}
	getStride(index) {
		return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
	}
	get length() {
		return this.data.length / this.SIZE;
	}
};
// src/UnicodeTables.js
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
const decodeVLQ = (str) => {
	const res = [];
	let value = 0;
	let shift = 0;
	for (let i = 0; i < str.length; i++) {
		const digit = B64_MAP[str.charCodeAt(i)];
		value |= (digit & 31) << shift;
		if ((digit & 32) === 0) {
			res.push(value);
			value = 0;
			shift = 0;
		} else shift += 5;
	}
	return res;
};
const decodeRanges = (str, isStride1) => {
	const res = decodeVLQ(str);
	const numRanges = isStride1 ? res.length / 2 : res.length / 3;
	const out = new Uint32Array(numRanges * 3);
	let current = 0;
	let resIdx = 0;
	for (let i = 0; i < numRanges; i++) {
		current += res[resIdx++];
		out[i * 3] = current;
		current += res[resIdx++];
		out[i * 3 + 1] = current;
		out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
	}
	return out;
};
const decodeOrbit = (str) => {
	const res = decodeVLQ(str);
	const map = /* @__PURE__ */ new Map();
	let currentKey = 0;
	for (let i = 0; i < res.length; i += 2) {
		currentKey += res[i];
		const zz = res[i + 1];
		const delta = zz >>> 1 ^ -(zz & 1);
		map.set(currentKey, currentKey + delta);
	}
	return map;
};
var LazyMap = class {
	constructor(initializer) {
		this.initializer = initializer;
		this.cache = /* @__PURE__ */ new Map();
	}
	has(key) {
		return Object.hasOwn(this.initializer, key);
	}
	get(key) {
		if (this.cache.has(key)) return this.cache.get(key);
		const val = this.has(key) ? this.initializer[key]() : null;
		this.cache.set(key, val);
		return val;
	}
};
var UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
		return this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
		return this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
	});
};
// src/Unicode.js
/**
* Utilities for dealing with Unicode better than JS does.
*/
var Unicode = class Unicode {
	static MAX_RUNE = 1114111;
	static RUNE_ERROR = 65533;
	static isUnsearchable(r) {
		return r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;
	}
	static MAX_ASCII = 127;
	static MAX_LATIN1 = 255;
	static MAX_BMP = 65535;
	static MIN_FOLD = 65;
	static MAX_FOLD = 125251;
	static MIN_HIGH_SURROGATE = 55296;
	static MAX_HIGH_SURROGATE = 56319;
	static MIN_LOW_SURROGATE = 56320;
	static MAX_LOW_SURROGATE = 57343;
	static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
	static is32(ranges, r) {
		let lo = 0;
		let hi = ranges.length;
		while (lo < hi) {
			const m = lo + Math.floor((hi - lo) / 2);
			const rlo = ranges.getLo(m);
			const rhi = ranges.getHi(m);
			if (rlo <= r && r <= rhi) {
				const stride = ranges.getStride(m);
				return (r - rlo) % stride === 0;
			}
			if (r < rlo) hi = m;
			else lo = m + 1;
		}
		return false;
	}
	static is(ranges, r) {
		if (r <= Unicode.MAX_LATIN1) {
			for (let i = 0; i < ranges.length; i++) {
				if (r > ranges.getHi(i)) continue;
				const rlo = ranges.getLo(i);
				if (r < rlo) return false;
				const stride = ranges.getStride(i);
				return (r - rlo) % stride === 0;
			}
			return false;
		}
		return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
	}
	static isPrint(r) {
		if (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;
		return Unicode.is(UnicodeTables.Print, r);
	}
	static simpleFold(r) {
		if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
		if (r <= Unicode.MAX_ASCII) {
			const l = Codepoint.toLowerCase(r);
			return l !== r ? l : Codepoint.toUpperCase(r);
		}
		return r;
	}
	static equalsIgnoreCase(r1, r2) {
		if (r1 === r2) return true;
		if (r1 < 0 || r2 < 0) return false;
		if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {
			if (65 <= r1 && r1 <= 90) r1 |= 32;
			if (65 <= r2 && r2 <= 90) r2 |= 32;
			return r1 === r2;
		}
		for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;
		return false;
	}
};
// src/exceptions.js
var RE2JSException = class extends Error {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSException";
	}
};
/**
* An exception thrown by the parser if the pattern was invalid.
*/
var RE2JSSyntaxException = class extends RE2JSException {
	/**
	* @param {string} error
	* @param {string|null} [input=null]
	*/
	constructor(error, input = null) {
		let message = `error parsing regexp: ${error}`;
		if (input) message += `: \`${input}\``;
		super(message);
		this.name = "RE2JSSyntaxException";
		this.message = message;
		/** @type {string} */
		this.error = error;
		/** @type {string|null} */
		this.input = input;
	}
	/**
	* Retrieves the description of the error.
	* @returns {string}
	*/
	getDescription() {
		return this.error;
	}
	/**
	* Retrieves the erroneous regular-expression pattern.
	* @returns {string|null}
	*/
	getPattern() {
		return this.input;
	}
};
/**
* An exception thrown by the compiler
*/
var RE2JSCompileException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSCompileException";
	}
};
/**
* An exception thrown by using groups
*/
var RE2JSGroupException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSGroupException";
	}
};
/**
* An exception thrown by flags
*/
var RE2JSFlagsException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSFlagsException";
	}
};
/**
* An exception thrown for internal engine errors, such as corrupted bytecodes.
*/
var RE2JSInternalException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSInternalException";
	}
};
// src/Utils.js
/**
* Size of the precomputed single-byte lookup table.
* Covers standard ASCII and Latin-1 characters for fast-path execution.
*/
const FAST_PATH_TABLE_SIZE = 256;
/**
* Precomputed lookup table for Word Boundary (\b, \B) assertions.
* * By precomputing the boolean results for standard ASCII word ranges
* ('a'-'z', 'A'-'Z', '0'-'9', '_'), we completely eliminate 4 logical
* branches from the NFA's hot execution loop. This prevents costly
* CPU branch mispredictions when scanning large strings.
*/
const WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
let cachedNativeEncoder = null;
let cachedNativeDecoder = null;
/**
* Various constants and helper utilities.
*/
var Utils = class Utils {
	static METACHARACTERS = "\\.+*?()|[]{}^$";
	static EMPTY_BEGIN_LINE = 1;
	static EMPTY_END_LINE = 2;
	static EMPTY_BEGIN_TEXT = 4;
	static EMPTY_END_TEXT = 8;
	static EMPTY_WORD_BOUNDARY = 16;
	static EMPTY_NO_WORD_BOUNDARY = 32;
	static EMPTY_ALL = -1;
	static emptyInts() {
		return [];
	}
	static isString(value) {
		return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
	}
	static typeName(value) {
		if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
		return Object.prototype.toString.call(value).slice(8, -1);
	}
	static checkPattern(pattern) {
		if (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(input) {
		if (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
	}
	static checkFlags(flags) {
		const known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(input) {
		return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
	}
	static isalnum(c) {
		return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
	}
	static unhex(c) {
		if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
		if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
		if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
		return -1;
	}
	static escapeRune(rune) {
		let out = "";
		if (Unicode.isPrint(rune)) {
			if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
			out += String.fromCodePoint(rune);
		} else switch (rune) {
			case Codepoint.CODES["\""]:
				out += "\\\"";
				break;
			case Codepoint.CODES["\\"]:
				out += "\\\\";
				break;
			case Codepoint.CODES["	"]:
				out += "\\t";
				break;
			case Codepoint.CODES["\n"]:
				out += "\\n";
				break;
			case Codepoint.CODES["\r"]:
				out += "\\r";
				break;
			case Codepoint.CODES["\b"]:
				out += "\\b";
				break;
			case Codepoint.CODES["\f"]:
				out += "\\f";
				break;
			default: {
				let s = rune.toString(16);
				if (rune < 256) {
					out += "\\x";
					if (s.length === 1) out += "0";
					out += s;
				} else out += `\\x{${s}}`;
				break;
			}
		}
		return out;
	}
	static stringToRunes(str) {
		const string = String(str);
		const runes = [];
		let i = 0;
		while (i < string.length) {
			const cp = string.codePointAt(i);
			runes.push(cp);
			i += cp > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(runes);
	}
	static runeToString(r) {
		return String.fromCodePoint(r);
	}
	static isWordRune(r) {
		return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
	}
	static emptyOpContext(r1, r2) {
		let op = 0;
		if (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		if (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;
		if (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
		if (r2 === 10) op |= Utils.EMPTY_END_LINE;
		if (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY;
		else op |= Utils.EMPTY_NO_WORD_BOUNDARY;
		return op;
	}
	/**
	* Returns a string that quotes all regular expression metacharacters inside the argument text;
	* the returned string is a regular expression matching the literal text. For example,
	* {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
	* @param {string} str
	* @returns {string}
	*/
	static quoteMeta(str) {
		return str.split("").map((s) => {
			if (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
			return s;
		}).join("");
	}
	static charCount(codePoint) {
		return codePoint > Unicode.MAX_BMP ? 2 : 1;
	}
	/**
	* High-speed conversion from TypedArrays to standard JS Arrays.
	* Bypasses the expensive Symbol.iterator overhead of Array.from()
	*/
	static toArray(typedArray) {
		const len = typedArray.length;
		const res = new Array(len);
		for (let i = 0; i < len; i++) res[i] = typedArray[i];
		return res;
	}
	static stringToUtf8ByteArray(str) {
		if (globalThis.TextEncoder) {
			if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
			return cachedNativeEncoder.encode(str);
		} else {
			let out = [], p = 0;
			for (let i = 0; i < str.length; i++) {
				let c = str.charCodeAt(i);
				if (c < 128) out[p++] = c;
				else if (c < 2048) {
					out[p++] = c >> 6 | 192;
					out[p++] = c & 63 | 128;
				} else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
					c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
					out[p++] = c >> 18 | 240;
					out[p++] = c >> 12 & 63 | 128;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				} else {
					out[p++] = c >> 12 | 224;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				}
			}
			return out;
		}
	}
	static utf8ByteArrayToString(bytes) {
		if (globalThis.TextDecoder) {
			if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
			const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
			return cachedNativeDecoder.decode(view);
		} else {
			let out = [], pos = 0, c = 0;
			while (pos < bytes.length) {
				let c1 = bytes[pos++];
				if (c1 < 128) out[c++] = String.fromCharCode(c1);
				else if (c1 > 191 && c1 < 224) {
					let c2 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
				} else if (c1 > 239 && c1 < 365) {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					let c4 = bytes[pos++];
					let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
					out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
				} else {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
				}
			}
			return out.join("");
		}
	}
};
// src/helpers.js
const createEnum = (values = [], initNum = 0) => {
	const enumObject = Object.create(null);
	for (let i = 0; i < values.length; i++) {
		const val = values[i];
		const keyVal = initNum + i;
		enumObject[val] = keyVal;
		enumObject[keyVal] = val;
	}
	return Object.freeze(enumObject);
};
// src/MatcherInput.js
/**
* Abstract the representations of input text supplied to Matcher.
*/
var MatcherInputBase = class MatcherInputBase {
	static Encoding = createEnum(["UTF_16", "UTF_8"]);
	getEncoding() {
		throw Error("not implemented");
	}
	/** @returns {string} */
	asCharSequence() {
		throw Error("not implemented");
	}
	/** @returns {Uint8Array|number[]|null} */
	asBytes() {
		throw Error("not implemented");
	}
	/** @returns {number} */
	length() {
		throw Error("not implemented");
	}
	/**
	*
	* @returns {boolean}
	*/
	isUTF8Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
	}
	/**
	*
	* @returns {boolean}
	*/
	isUTF16Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
	}
};
var Utf8MatcherInput = class extends MatcherInputBase {
	/** @param {Uint8Array|number[]|null} bytes */
	constructor(bytes = null) {
		super();
		this.bytes = bytes;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_8;
	}
	/**
	*
	* @returns {string}
	*/
	asCharSequence() {
		return Utils.utf8ByteArrayToString(this.bytes);
	}
	/**
	*
	* @returns {Uint8Array|number[]|null}
	*/
	asBytes() {
		return this.bytes;
	}
	/**
	*
	* @returns {number}
	*/
	length() {
		return this.bytes.length;
	}
};
var Utf16MatcherInput = class extends MatcherInputBase {
	/** @param {string|null} charSequence */
	constructor(charSequence = null) {
		super();
		this.charSequence = charSequence;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_16;
	}
	/**
	*
	* @returns {string}
	*/
	asCharSequence() {
		return this.charSequence;
	}
	/**
	*
	* @returns {number[]}
	*/
	asBytes() {
		return Utils.stringToUtf8ByteArray(this.charSequence.toString());
	}
	/**
	*
	* @returns {number}
	*/
	length() {
		return this.charSequence.length;
	}
};
var MatcherInput = class {
	/**
	* Return the MatcherInput for UTF_16 encoding.
	* @returns {Utf16MatcherInput}
	*/
	static utf16(charSequence) {
		Utils.checkInput(charSequence);
		return new Utf16MatcherInput(charSequence);
	}
	/**
	* Return the MatcherInput for UTF_8 encoding.
	* @returns {Utf8MatcherInput}
	*/
	static utf8(input) {
		if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
		return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
	}
};
// src/MachineInput.js
/**
* MachineInput abstracts different representations of the input text supplied to the Machine. It
* provides one-character lookahead.
*/
var MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0;
		this.end = 0;
	}
	canCheckPrefix() {
		return true;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return false;
	}
	hasAnyString() {
		return false;
	}
	prefixLength() {
		return 0;
	}
};
var MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(bytes, start = 0, end = bytes.length) {
		super();
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const target = prefilter.bytes;
		if (target.length === 0) return true;
		const idx = this.indexOf(this.bytes, target, this.start + pos);
		return idx !== -1 && idx <= this.end - target.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c = this.bytes[pos] & 255;
		if (c < 128) return c << 3 | 1;
		let size;
		let rune;
		let lo = 128;
		let hi = 191;
		if (c >= 194 && c <= 223) {
			size = 2;
			rune = c & 31;
		} else if (c >= 224 && c <= 239) {
			size = 3;
			rune = c & 15;
			if (c === 224) lo = 160;
			else if (c === 237) hi = 159;
		} else if (c >= 240 && c <= 244) {
			size = 4;
			rune = c & 7;
			if (c === 240) lo = 144;
			else if (c === 244) hi = 143;
		} else return MachineUTF8Input.RUNE_ERROR_STEP;
		if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
		const c1 = this.bytes[pos + 1] & 255;
		if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
		rune = rune << 6 | c1 & 63;
		if (size > 2) {
			const c2 = this.bytes[pos + 2] & 255;
			if ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
			rune = rune << 6 | c2 & 63;
			if (size > 3) {
				const c3 = this.bytes[pos + 3] & 255;
				if ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
				rune = rune << 6 | c3 & 63;
			}
		}
		return rune << 3 | size;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
		return i < 0 ? i : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = -1;
		if (pos > this.start && pos <= this.end) {
			let start = pos - 1;
			r1 = this.bytes[start--];
			if (r1 >= 128) {
				let lim = pos - 4;
				if (lim < this.start) lim = this.start;
				while (start >= lim && (this.bytes[start] & 192) === 128) start--;
				if (start < this.start) start = this.start;
				const r = this.step(start - this.start);
				r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
			}
		}
		const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	indexOf(source, target, fromIndex = 0) {
		let targetLength = target.length;
		if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
		const firstByte = target[0];
		let limit = this.end - targetLength;
		const hasNativeIndexOf = typeof source.indexOf === "function";
		let i = fromIndex;
		while (i <= limit) {
			if (hasNativeIndexOf) {
				i = source.indexOf(firstByte, i);
				if (i === -1 || i > limit) return -1;
			} else {
				while (i <= limit && source[i] !== firstByte) i++;
				if (i > limit) return -1;
			}
			let match = true;
			for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
				match = false;
				break;
			}
			if (match) return i;
			i++;
		}
		return -1;
	}
	prefixLength(re2) {
		return re2.prefixUTF8.length;
	}
};
var MachineUTF16Input = class extends MachineInputBase {
	constructor(charSequence, start = 0, end = charSequence.length) {
		super();
		this.charSequence = charSequence;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
		return idx !== -1 && idx <= this.end - prefilter.str.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c1 = this.charSequence.charCodeAt(pos);
		if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
		const c2 = this.charSequence.charCodeAt(pos + 1);
		if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
		return c1 << 3 | 1;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.charSequence.indexOf(re2.prefix, pos);
		if (i < 0 || i > this.end - re2.prefix.length) return -1;
		return i - pos;
	}
	context(pos) {
		pos += this.start;
		const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
		const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	prefixLength(re2) {
		return re2.prefix.length;
	}
};
var MachineInput = class {
	static fromUTF8(bytes, start = 0, end = bytes.length) {
		return new MachineUTF8Input(bytes, start, end);
	}
	static fromUTF16(charSequence, start = 0, end = void 0) {
		Utils.checkInput(charSequence);
		return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
	}
};
// src/Matcher.js
/**
* A stateful iterator that interprets a regex {@code RE2JS} on a specific input.
*
* Conceptually, a Matcher consists of four parts:
* <ol>
* <li>A compiled regular expression {@code RE2JS}, set at construction and fixed for the lifetime
* of the matcher.</li>
*
* <li>The remainder of the input string, set at construction or {@link #reset()} and advanced by
* each match operation such as {@link #find}, {@link #matches} or {@link #lookingAt}.</li>
*
* <li>The current match information, accessible via {@link #start}, {@link #end}, and
* {@link #group}, and updated by each match operation.</li>
*
* <li>The append position, used and advanced by {@link #appendReplacement} and {@link #appendTail}
* if performing a search and replace from the input to an external {@code StringBuffer}.
*
* </ol>
*
*
* @author rsc@google.com (Russ Cox)
*/
var Matcher = class Matcher {
	/**
	* V8 and WebKit have historical hard limits on the number of arguments
	* that can be passed to a function. We cap replacer arguments to prevent
	* Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
	*/
	static MAX_REPLACER_ARGS = 65535;
	/**
	* Quotes '\' and '$' in {@code s}, so that the returned string could be used in
	* {@link #appendReplacement} as a literal replacement of {@code s}.
	*
	* @param {string} str the string to be quoted
	* @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
	* @returns {string} the quoted string
	*/
	static quoteReplacement(str, javaMode = false) {
		if (javaMode) {
			if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
			return str.split("").map((s) => {
				const c = s.codePointAt(0);
				if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
				return s;
			}).join("");
		}
		if (str.indexOf("$") < 0) return str;
		return str.split("").map((s) => {
			if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
			return s;
		}).join("");
	}
	/**
	*
	* @param {import('./index.js').RE2JS} pattern
	* @param {string|number[]|Uint8Array|MatcherInputBase} input
	*/
	constructor(pattern, input) {
		if (pattern === null) throw new Error("pattern is null");
		/**
		* The pattern being matched.
		* @type {import('./index.js').RE2JS}
		*/
		this.patternInput = pattern;
		const re2 = this.patternInput.re2();
		/** @type {number} */
		this.patternGroupCount = re2.numberOfCapturingGroups();
		/** @type {number[]} */
		this.groups = [];
		/** @type {Record<string, number>} */
		this.namedGroups = re2.namedGroups;
		/** @type {boolean} */
		this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
		/** @type {number} */
		this.numberOfInstructions = re2.numberOfInstructions();
		/** @type {import('./Machine.js').LookbehindState|null} */
		this.lookbehindState = null;
		if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
		else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
		else this.resetMatcherInput(MatcherInput.utf16(input));
	}
	/**
	* Returns the {@code RE2JS} associated with this {@code Matcher}.
	* @returns {import('./index.js').RE2JS}
	*/
	pattern() {
		return this.patternInput;
	}
	/**
	* Resets the {@code Matcher}, rewinding input and discarding any match information.
	*
	* @returns {Matcher} the {@code Matcher} itself, for chained method calls
	*/
	reset() {
		/** @type {number} */
		this.matcherInputLength = this.matcherInput.length();
		/** @type {number} */
		this.appendPos = 0;
		this.hasMatch = false;
		this.hasGroups = false;
		this.anchorFlag = 0;
		return this;
	}
	/**
	* Resets the {@code Matcher} and changes the input.
	* @param {string|number[]|Uint8Array|MatcherInputBase} input
	* @returns {Matcher} the {@code Matcher} itself, for chained method calls
	*/
	resetMatcherInput(input) {
		if (input === null) throw new Error("input is null");
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		this.matcherInput = input;
		if (this.lookbehindState !== null) this.lookbehindState.reset();
		else this.lookbehindState = this.patternInput.re2().createLookbehindState();
		this.reset();
		return this;
	}
	/**
	* Returns the start of the named group of the most recent match, or -1 if the group was not
	* matched.
	* @param {string|number} [group=0]
	* @returns {number}
	*/
	start(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group];
	}
	/**
	* Returns the end of the named group of the most recent match, or -1 if the group was not
	* matched.
	* @param {string|number} [group=0]
	* @returns {number}
	*/
	end(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group + 1];
	}
	/**
	* Returns the program size of this pattern.
	*
	* <p>
	* Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
	* "cost". Larger numbers are more expensive than smaller numbers.
	* </p>
	*
	* @returns {number} the program size of this pattern
	*/
	programSize() {
		return this.numberOfInstructions;
	}
	/**
	* Returns the named group of the most recent match, or {@code null} if the group was not matched.
	* @param {string|number} [group=0]
	* @returns {string|null}
	*/
	group(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		const start = this.start(group);
		const end = this.end(group);
		if (start < 0 && end < 0) return null;
		return this.substring(start, end);
	}
	/**
	* Returns a dictionary map of all named capturing groups and their matched values.
	* If a group was not matched, its value will be `null`.
	* @returns {Record<string, string|null>}
	*/
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		const result = Object.create(null);
		for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
		return result;
	}
	/**
	* Returns the number of subgroups in this pattern.
	*
	* @returns {number} the number of subgroups; the overall match (group 0) does not count
	*/
	groupCount() {
		return this.patternGroupCount;
	}
	/**
	* Helper: finds subgroup information if needed for group.
	* @param {number} group
	* @private
	*/
	loadGroup(group) {
		if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (group === 0 || this.hasGroups) return;
		const end = this.matcherInputLength;
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = res[1];
		this.hasGroups = true;
	}
	/**
	* Matches the entire input against the pattern (anchored start and end). If there is a match,
	* {@code matches} sets the match state to describe it.
	*
	* @returns {boolean} true if the entire input matches the pattern
	*/
	matches() {
		return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
	}
	/**
	* Matches the beginning of input against the pattern (anchored start). If there is a match,
	* {@code lookingAt} sets the match state to describe it.
	*
	* @returns {boolean} true if the beginning of the input matches the pattern
	*/
	lookingAt() {
		return this.genMatch(0, RE2Flags.ANCHOR_START);
	}
	/**
	* Matches the input against the pattern (unanchored), starting at a specified position. If there
	* is a match, {@code find} sets the match state to describe it.
	*
	* @param {number|null} [start=null] the input position where the search begins
	* @returns {boolean} if it finds a match
	* @throws IndexOutOfBoundsException if start is not a valid input position
	*/
	find(start = null) {
		if (start !== null) {
			if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
			this.reset();
			return this.genMatch(start, 0);
		}
		start = 0;
		if (this.hasMatch) {
			start = this.groups[1];
			if (this.groups[0] === this.groups[1]) {
				const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
				if (r < 0) start++;
				else start += r & 7;
			}
		}
		return this.genMatch(start, RE2Flags.UNANCHORED);
	}
	/**
	* Helper: does match starting at start, with RE2 anchor flag.
	* @param {number} startByte
	* @param {number} anchor
	* @returns {boolean}
	* @private
	*/
	genMatch(startByte, anchor) {
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
		if (!res[0]) {
			this.hasMatch = false;
			return false;
		}
		this.groups = res[1];
		this.hasMatch = true;
		this.hasGroups = this.patternGroupCount === 0;
		this.anchorFlag = anchor;
		return true;
	}
	/**
	* Helper: return substring for [start, end).
	* @param {number} start
	* @param {number} end
	* @returns {string}
	*/
	substring(start, end) {
		if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
		return this.matcherInput.asCharSequence().substring(start, end).toString();
	}
	/**
	* Helper for Pattern: return input length.
	* @returns {number}
	*/
	inputLength() {
		return this.matcherInputLength;
	}
	/**
	* Appends to result two strings: the text from the append position up to the beginning of the
	* most recent match, and then the replacement with submatch groups substituted for references to
	* them. It advances the append position to where the most recent match ended.
	*
	* By default the replacement is expanded as by String.prototype.replace (see
	* appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
	* many digits as still form a valid group number, ${name} is a named group, and a backslash
	* escapes the next character (so "\\$" in a JS string literal inserts a literal $).
	*
	* @param {string} replacement the replacement string
	* @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
	* @returns {string}
	* @throws IllegalStateException if there was no most recent match
	* @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
	* @private
	*/
	appendReplacement(replacement, javaMode = false) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
		return res;
	}
	/**
	* @param {string} replacement - the replacement string
	* @returns {string}
	* @private
	*/
	appendReplacementInternalJava(replacement) {
		let res = "";
		let last = 0;
		const m = replacement.length;
		let i = 0;
		while (i < m) {
			const cCode = replacement.codePointAt(i);
			if (cCode === Codepoint.CODES["\\"]) {
				if (last < i) res += replacement.substring(last, i);
				i++;
				if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
				last = i;
				i++;
				continue;
			}
			if (cCode === Codepoint.CODES["$"]) {
				if (last < i) res += replacement.substring(last, i);
				if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				const nextCode = replacement.codePointAt(i + 1);
				if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
					let n = nextCode - Codepoint.CODES["0"];
					let j = i + 2;
					for (; j < m; j++) {
						const digit = replacement.codePointAt(j);
						if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
						n = n * 10 + digit - Codepoint.CODES["0"];
					}
					if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
					const group = this.group(n);
					if (group !== null) res += group;
					i = j;
					last = i;
				} else if (nextCode === Codepoint.CODES["{"]) {
					let j = i + 2;
					while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
					if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					const groupName = replacement.substring(i + 2, j);
					const groupVal = this.group(groupName);
					if (groupVal !== null) res += groupVal;
					i = j + 1;
					last = i;
				} else throw new RE2JSGroupException("Illegal group reference");
				continue;
			}
			i++;
		}
		if (last < m) res += replacement.substring(last, m);
		return res;
	}
	/**
	* Expands |replacement| for the current match by the rules of String.prototype.replace
	* (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
	* after it, $n and $nn a group (two digits only when they form a valid group number, so with
	* one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
	* (empty when no such group), only when the pattern has named groups. Anything else, such as
	* "$0" or "$<" without a closing ">", is kept as is.
	* @param {string} replacement - the replacement string
	* @returns {string}
	* @private
	*/
	appendReplacementInternalJs(replacement) {
		const isDigit = (c) => c >= 48 && c <= 57;
		const groupCount = this.patternGroupCount;
		let res = "";
		let i = 0;
		while (i < replacement.length) {
			const dollar = replacement.indexOf("$", i);
			if (dollar < 0) break;
			res += replacement.substring(i, dollar);
			i = dollar;
			const c = replacement.charCodeAt(i + 1);
			if (c === Codepoint.CODES["$"]) {
				res += "$";
				i += 2;
			} else if (c === Codepoint.CODES["&"]) {
				res += this.group(0);
				i += 2;
			} else if (c === Codepoint.CODES["`"]) {
				res += this.substring(0, this.start(0));
				i += 2;
			} else if (c === Codepoint.CODES["'"]) {
				res += this.substring(this.end(0), this.matcherInputLength);
				i += 2;
			} else if (isDigit(c)) {
				let digits = 1;
				let index = c - 48;
				const c2 = replacement.charCodeAt(i + 2);
				if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
					digits = 2;
					index = index * 10 + c2 - 48;
				}
				if (index >= 1 && index <= groupCount) {
					const group = this.group(index);
					if (group !== null) res += group;
				} else res += replacement.substring(i, i + 1 + digits);
				i += 1 + digits;
			} else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
				const gt = replacement.indexOf(">", i + 2);
				if (gt < 0) {
					res += "$<";
					i += 2;
				} else {
					const name = replacement.substring(i + 2, gt);
					if (Object.hasOwn(this.namedGroups, name)) {
						const group = this.group(name);
						if (group !== null) res += group;
					}
					i = gt + 1;
				}
			} else {
				res += "$";
				i += 1;
			}
		}
		return res + replacement.substring(i);
	}
	/**
	* Return the substring of the input from the append position to the end of the
	* input.
	* @returns {string}
	*/
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	/**
	* Returns the input with all matches replaced by {@code replacement}, interpreted as for
	* {@code appendReplacement}.
	*
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string} the input string with the matches replaced
	* @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
	*/
	replaceAll(replacement, javaMode = false) {
		return this.replace(replacement, true, javaMode);
	}
	/**
	* Returns the input with the first match replaced by {@code replacement}, interpreted as for
	* {@code appendReplacement}.
	*
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string} the input string with the first match replaced
	* @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
	*/
	replaceFirst(replacement, javaMode = false) {
		return this.replace(replacement, false, javaMode);
	}
	/**
	* Helper: replaceAll/replaceFirst hybrid.
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [all=true] - replace all matches
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string}
	* @private
	*/
	replace(replacement, all = true, javaMode = false) {
		let res = "";
		this.reset();
		const isFunc = typeof replacement === "function";
		let originalInput = null;
		if (isFunc) {
			if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		while (this.find()) {
			res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
			if (!all) break;
		}
		res += this.appendTail();
		return res;
	}
	/**
	* Evaluates a replacer function for the current match and appends the result,
	* along with any un-matched preceding text, advancing the append position.
	* @param {Function} replacer - the replacer function
	* @param {string|Uint8Array|number[]} originalInput - the cached original input reference
	* @returns {string} the evaluated string to append
	* @private
	*/
	appendReplacementFunc(replacer, originalInput) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		/** @type {unknown[]} */
		const args = this.matchArray();
		args.push(s, originalInput);
		if (this.hasNamedGroups) args.push(this.namedGroupsObject());
		res += String(replacer(...args));
		return res;
	}
	/**
	* The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
	* did not take part in the match. Used by exec(), matchAll() and replacer functions.
	* @returns {Array<string|undefined>}
	* @private
	*/
	matchArray() {
		const result = [this.group(0)];
		for (let i = 1; i <= this.patternGroupCount; i++) {
			const group = this.group(i);
			result.push(group === null ? void 0 : group);
		}
		return result;
	}
	/**
	* The named groups, as the groups property of a JS RegExpExecArray: an object without a
	* prototype mapping each name to its group (undefined when it did not take part in the match),
	* or undefined when the pattern has no named groups.
	* @returns {Record<string, string|undefined>|undefined}
	* @private
	*/
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		const result = this.getNamedGroups();
		for (const name in result) if (result[name] === null) result[name] = void 0;
		return result;
	}
};
// src/Inst.js
/**
* A single instruction in the regular expression virtual machine.
*
* @see http://swtch.com/~rsc/regexp/regexp2.html
*/
var Inst = class Inst {
	static ALT = 1;
	static ALT_MATCH = 2;
	static CAPTURE = 3;
	static EMPTY_WIDTH = 4;
	static FAIL = 5;
	static MATCH = 6;
	static NOP = 7;
	static RUNE = 8;
	static RUNE1 = 9;
	static RUNE_ANY = 10;
	static RUNE_ANY_NOT_NL = 11;
	static LB_WRITE = 12;
	static LB_CHECK = 13;
	static isRuneOp(op) {
		return Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;
	}
	static escapeRunes(runes) {
		let out = "\"";
		for (let rune of runes) out += Utils.escapeRune(rune);
		out += "\"";
		return out;
	}
	constructor(op) {
		this.op = op;
		this.out = 0;
		this.arg = 0;
		/** @type {Int32Array} */
		this.runes = /* @__PURE__ */ new Int32Array(0);
		/** @type {Uint32Array | number[] | null} */
		this.next = null;
	}
	matchRune(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
			return r === r0;
		}
		const len = this.runes.length;
		if (len === 0) return false;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return false;
				if (r <= this.runes[j + 1]) return true;
			}
			return false;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1];
	}
	matchRunePos(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
			return r === r0 ? 0 : -1;
		}
		const len = this.runes.length;
		if (len === 0) return -1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return -1;
				if (r <= this.runes[j + 1]) return Math.floor(j / 2);
			}
			return -1;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		switch (this.op) {
			case Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case Inst.MATCH: return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
			case Inst.FAIL: return "fail";
			case Inst.NOP: return `nop -> ${this.out}`;
			case Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case Inst.RUNE:
				if (this.runes === null) return "rune <null>";
				return [
					"rune ",
					Inst.escapeRunes(this.runes),
					(this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
					" -> ",
					this.out
				].join("");
			case Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;
			case Inst.RUNE_ANY: return `any -> ${this.out}`;
			case Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw new Error("unhandled case in Inst.toString");
		}
	}
};
// src/Machine.js
var Queue = class Queue {
	constructor(numInst) {
		this.sparse = new Int32Array(numInst);
		this.densePcs = new Int32Array(numInst);
		this.denseCaps = null;
		this.size = 0;
		this.ncap = 0;
		this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(ncap) {
		this.ncap = ncap;
		const needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
		if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
	}
	growCaps(needed) {
		const limit = this.densePcs.length * this.ncap;
		const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
		grown.set(this.denseCaps);
		this.denseCaps = grown;
	}
	contains(pc) {
		const j = this.sparse[pc];
		return j < this.size && this.densePcs[j] === pc;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(pc) {
		const j = this.size++;
		this.sparse[pc] = j;
		this.densePcs[j] = pc;
		return j;
	}
	clear() {
		this.size = 0;
		this.mainThreads = 0;
	}
	toString() {
		let out = "{";
		for (let i = 0; i < this.size; i++) {
			if (i !== 0) out += ", ";
			out += this.densePcs[i];
		}
		out += "}";
		return out;
	}
};
var LookbehindState = class {
	constructor(prog) {
		this.pos = -1;
		this.pcs = new Int32Array(prog.numInst());
		this.size = 0;
		this.lbTable = new Int32Array(prog.numLb + 1);
	}
	reset() {
		this.pos = -1;
		this.size = 0;
	}
};
var Machine = class Machine {
	static fromRE2(re2) {
		const m = new Machine();
		m.prog = re2.prog;
		m.re2 = re2;
		m.q0 = new Queue(m.prog.numInst());
		m.q1 = new Queue(m.prog.numInst());
		m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
		m.matched = false;
		m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
		m.ncap = 0;
		return m;
	}
	constructor() {
		this.prog = null;
		this.re2 = null;
		this.q0 = null;
		this.q1 = null;
		this.addStack = null;
		this.matched = false;
		this.matchcap = null;
		this.ncap = 0;
		this.lbTable = null;
	}
	init(ncap) {
		this.ncap = ncap;
		if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1);
		this.q0.init(ncap);
		this.q1.init(ncap);
		if (this.prog.numLb > 0) {
			if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
			this.lbTable.fill(-1);
		}
	}
	submatches() {
		if (this.ncap === 0) return Utils.emptyInts();
		return Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(input, pos, anchor, lbState = null) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return false;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		this.matched = false;
		this.matchcap.fill(-1);
		const hasLookbehinds = this.prog.numLb > 0;
		const matchStartPos = pos;
		let currentPos = pos;
		let resumeLookbehinds = false;
		if (hasLookbehinds) {
			if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
				currentPos = lbState.pos;
				resumeLookbehinds = true;
			} else currentPos = 0;
		}
		let saveLookbehinds = hasLookbehinds && lbState !== null;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag;
		if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
		else flag = input.context(currentPos);
		if (hasLookbehinds) {
			if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
			else this.spawnLookbehinds(runq, currentPos, flag);
		}
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
				if (this.matched) break;
				if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
					const advance = input.index(this.re2, currentPos);
					if (advance < 0) break;
					currentPos += advance;
					r = input.step(currentPos);
					rune = r >> 3;
					width = r & 7;
					r = input.step(currentPos + width);
					rune1 = r >> 3;
					width1 = r & 7;
					flag = input.context(currentPos);
				}
			}
			if (currentPos >= matchStartPos) {
				if (saveLookbehinds) {
					this.saveLookbehinds(lbState, runq, currentPos);
					saveLookbehinds = false;
				}
				if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
					if (this.ncap > 0) this.matchcap[0] = currentPos;
					this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
				}
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
			if (width === 0) break;
			if (this.ncap === 0 && this.matched) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		runq.clear();
		nextq.clear();
		return this.matched;
	}
	matchSet(input, pos, anchor) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return [];
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let currentPos = this.prog.numLb > 0 ? 0 : pos;
		let matchStartPos = pos;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
		const matches = /* @__PURE__ */ new Set();
		if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
			}
			if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
				if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			for (let j = 0; j < runq.size; j++) {
				const pc = runq.densePcs[j];
				const i = this.prog.inst[pc];
				const capOffset = j * this.ncap;
				let add = false;
				switch (i.op) {
					case Inst.MATCH:
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
						matches.add(i.arg);
						break;
					case Inst.RUNE:
						add = i.matchRune(rune);
						break;
					case Inst.RUNE1:
						add = rune === i.runes[0];
						break;
					case Inst.RUNE_ANY:
						add = true;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						add = rune !== 10;
						break;
					default: continue;
				}
				if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
			}
			runq.clear();
			if (width === 0) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		nextq.clear();
		return Array.from(matches).sort((a, b) => a - b);
	}
	step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
		const longest = this.re2.longest;
		for (let j = 0; j < runq.size; j++) {
			const pc = runq.densePcs[j];
			const capOffset = j * this.ncap;
			if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
			const i = this.prog.inst[pc];
			let add = false;
			switch (i.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
					if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
						runq.denseCaps[capOffset + 1] = pos;
						for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
					}
					if (!longest) runq.size = 0;
					this.matched = true;
					break;
				case Inst.RUNE:
					add = i.matchRune(c);
					break;
				case Inst.RUNE1:
					add = c === i.runes[0];
					break;
				case Inst.RUNE_ANY:
					add = true;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					add = c !== 10;
					break;
				default: continue;
			}
			if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
		}
		runq.clear();
	}
	spawnLookbehinds(q, pos, flag) {
		for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
	}
	restoreLookbehinds(lbState, q, flag) {
		this.lbTable.set(lbState.lbTable);
		for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
	}
	saveLookbehinds(lbState, q, pos) {
		let size = 0;
		for (let j = 0; j < q.size; j++) {
			const pc = q.densePcs[j];
			if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
		}
		lbState.size = size;
		lbState.pos = pos;
		lbState.lbTable.set(this.lbTable);
	}
	add(q, pc, pos, capArray, capOffset, cond) {
		const stk = this.addStack;
		let nstk = 0;
		for (;;) {
			while (pc !== 0 && !q.contains(pc)) {
				const d = q.add(pc);
				const inst = this.prog.inst[pc];
				switch (inst.op) {
					case Inst.FAIL:
						pc = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						stk[nstk++] = inst.arg;
						stk[nstk++] = 0;
						pc = inst.out;
						break;
					case Inst.EMPTY_WIDTH:
						pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
						break;
					case Inst.NOP:
						pc = inst.out;
						break;
					case Inst.CAPTURE:
						if (inst.arg < this.ncap) {
							stk[nstk++] = -inst.arg - 1;
							stk[nstk++] = capArray[capOffset + inst.arg];
							capArray[capOffset + inst.arg] = pos;
						}
						pc = inst.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(inst.arg)] = pos;
						pc = inst.out;
						break;
					case Inst.LB_CHECK:
						if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
						else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[pc] === 0) q.mainThreads++;
						if (this.ncap > 0) {
							const destOffset = d * this.ncap;
							if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
							for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
						}
						pc = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (nstk === 0) return;
			nstk -= 2;
			const entry = stk[nstk];
			if (entry < 0) {
				capArray[capOffset - entry - 1] = stk[nstk + 1];
				pc = 0;
			} else pc = entry;
		}
	}
};
// src/DFA.js
const hashState = (pcs, flag, ids) => {
	let h = -2128831035;
	for (let i = 0; i < pcs.length; i++) {
		h ^= pcs[i];
		h = Math.imul(h, 16777619);
	}
	h ^= flag;
	h = Math.imul(h, 16777619);
	for (let i = 0; i < ids.length; i++) {
		h ^= ids[i];
		h = Math.imul(h, 16777619);
	}
	return h;
};
const arraysEqual = (a, b) => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
const NO_IDS = [];
const END_TEXT = -1;
var DFAState = class {
	constructor(nfaStates, flag, matchIDs) {
		this.nfaStates = nfaStates;
		this.flag = flag;
		this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
		this.matchIDs = matchIDs;
		this.next = null;
		this.nextAnchored = null;
	}
};
var DFA = class DFA {
	static FLAG_EMPTY_MASK = 255;
	static FLAG_MATCH = 256;
	static FLAG_LAST_WORD = 512;
	static FLAG_NEED_SHIFT = 16;
	static STATE_OVERHEAD = 150;
	static ARRAY_OVERHEAD = 40;
	static ELEMENT_SIZE = 8;
	static TABLE_OVERHEAD = 48;
	static PROGRESS_PER_STATE = 10;
	constructor(prog, maxMem = 8388608) {
		this.prog = prog;
		this.maxMem = maxMem;
		this.stateCache = /* @__PURE__ */ new Map();
		this.stateCount = 0;
		this.startStates = /* @__PURE__ */ new Map();
		this.failed = false;
		for (let pc = 0; pc < prog.numInst(); pc++) {
			const op = prog.getInst(pc).op;
			if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
				this.failed = true;
				break;
			}
		}
		this.computeRuneClasses();
		this.stateBudget = maxMem;
		this.memBudget = maxMem;
	}
	computeRuneClasses() {
		const bounds = /* @__PURE__ */ new Set();
		const addRange = (lo, hi) => {
			bounds.add(lo);
			bounds.add(hi + 1);
		};
		for (let pc = 0; pc < this.prog.numInst(); pc++) {
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (inst.runes.length === 1) {
						addRange(inst.runes[0], inst.runes[0]);
						if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
					} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					addRange(10, 10);
					break;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
					if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
						addRange(48, 57);
						addRange(65, 90);
						addRange(95, 95);
						addRange(97, 122);
					}
			}
		}
		bounds.delete(0);
		this.classBounds = Int32Array.from(bounds).sort();
		this.numClasses = this.classBounds.length + 1;
		const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
		this.latin1Class = latin1Class;
	}
	runeClass(r) {
		if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
		return this.searchClass(r);
	}
	searchClass(r) {
		const bounds = this.classBounds;
		let lo = 0;
		let hi = bounds.length;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if (bounds[mid] <= r) lo = mid + 1;
			else hi = mid;
		}
		return lo;
	}
	closure(pcs, flag) {
		const closure = /* @__PURE__ */ new Set();
		const stack = Array.from(pcs);
		let needflags = 0;
		while (stack.length > 0) {
			const pc = stack.pop();
			if (pc === 0 || closure.has(pc)) continue;
			closure.add(pc);
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					stack.push(inst.out);
					stack.push(inst.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					stack.push(inst.out);
					break;
				case Inst.EMPTY_WIDTH:
					needflags |= inst.arg;
					if ((inst.arg & ~flag) === 0) stack.push(inst.out);
			}
		}
		return {
			pcs: Array.from(closure).sort((a, b) => a - b),
			needflags
		};
	}
	getState(pcs, flag, ids) {
		const hash = hashState(pcs, flag, ids);
		const cached = this.stateCache.get(hash);
		if (cached instanceof DFAState) {
			if (isState(cached, pcs, flag, ids)) return cached;
		} else if (cached !== void 0) {
			for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
		}
		const cost = DFA.stateCost(pcs, ids);
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const state = new DFAState(pcs, flag, ids);
		if (cached === void 0) this.stateCache.set(hash, state);
		else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
		else cached.push(state);
		this.stateCount++;
		return state;
	}
	static stateCost(pcs, ids) {
		const idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
		return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
	}
	*cachedStates() {
		for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
		else yield* cached;
	}
	makeState(pcs, flag, ids) {
		const closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);
		let stateFlag = flag;
		if (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;
		stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;
		return this.getState(closure.pcs, stateFlag, ids);
	}
	allocTable(state, anchor) {
		const size = this.numClasses + 1;
		const cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const table = new Array(size).fill(null);
		if (anchor === RE2Flags.UNANCHORED) state.next = table;
		else state.nextAnchored = table;
		return table;
	}
	clearCache() {
		this.stateCache.clear();
		this.stateCount = 0;
		this.startStates.clear();
		this.memBudget = this.stateBudget;
	}
	resetCache(current) {
		this.clearCache();
		return this.getState(current.nfaStates, current.flag, current.matchIDs);
	}
	step(state, cls, rune, anchor) {
		let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
		if (table !== null) {
			const cached = table[cls];
			if (cached !== null) return cached;
		} else {
			table = this.allocTable(state, anchor);
			if (table === null) return null;
		}
		const needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;
		const oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;
		let beforeflag = oldbeforeflag;
		let afterflag = 0;
		if (rune === 10) {
			beforeflag |= Utils.EMPTY_END_LINE;
			afterflag |= Utils.EMPTY_BEGIN_LINE;
		}
		if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
		const islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;
		const isword = rune !== END_TEXT && Utils.isWordRune(rune);
		beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let pcs = state.nfaStates;
		if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
		const nextPCs = [];
		let ismatch = false;
		let ids = NO_IDS;
		for (let i = 0; i < pcs.length; i++) {
			const inst = this.prog.getInst(pcs[i]);
			if (inst.op === Inst.MATCH) {
				if (!ismatch) {
					ismatch = true;
					ids = [];
				}
				ids.push(inst.arg);
			} else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
		}
		if (ids.length > 1) ids.sort((a, b) => a - b);
		if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
		let flag = afterflag;
		if (ismatch) flag |= DFA.FLAG_MATCH;
		if (isword) flag |= DFA.FLAG_LAST_WORD;
		const nextState = this.makeState(nextPCs, flag, ids);
		if (nextState === null) return null;
		table[cls] = nextState;
		return nextState;
	}
	start(input, pos) {
		const context = input.context(pos);
		let flags;
		if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
		else {
			const r = input.step(pos);
			const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
			flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;
		}
		let state = this.startStates.get(flags);
		if (state === void 0) {
			state = this.makeState([this.prog.start], flags, NO_IDS);
			if (state === null) {
				this.clearCache();
				state = this.makeState([this.prog.start], flags, NO_IDS);
				if (state === null) return null;
			}
			this.startStates.set(flags, state);
		}
		return state;
	}
	stepOrReset(state, cls, rune, anchor, pos, search) {
		let next = this.step(state, cls, rune, anchor);
		if (next !== null) return next;
		if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
		search.resetPos = pos;
		const restored = this.resetCache(state);
		if (restored === null) return null;
		next = this.step(restored, cls, rune, anchor);
		return next;
	}
	run(input, pos, anchor, state, onMatch) {
		const endPos = input.endPos();
		const latin1Class = this.latin1Class;
		const unanchored = anchor === RE2Flags.UNANCHORED;
		const search = { resetPos: -1 };
		let i = pos;
		while (i < endPos) {
			const r = input.step(i);
			const rune = r >> 3;
			const width = r & 7;
			if (width === 0) break;
			const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
			let next = unanchored && state.next !== null ? state.next[cls] : null;
			if (next === null) {
				next = this.stepOrReset(state, cls, rune, anchor, i, search);
				if (next === null) return null;
			}
			state = next;
			if (state.isMatch && onMatch(state, false)) return true;
			if (!unanchored && state.nfaStates.length === 0) return false;
			i += width;
		}
		state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
		if (state === null) return null;
		return state.isMatch && onMatch(state, true);
	}
	match(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		const startState = this.start(input, pos);
		if (startState === null) return null;
		return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
	}
	matchSet(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		const startState = this.start(input, pos);
		if (startState === null) return null;
		const matches = /* @__PURE__ */ new Set();
		const collect = (state, atEnd) => {
			if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
			return false;
		};
		if (this.run(input, pos, anchor, startState, collect) === null) return null;
		return Array.from(matches).sort((a, b) => a - b);
	}
};
// src/Backtracker.js
const VISITED_BITS = 32;
const MAX_BACKTRACK_PROG = 500;
const INITIAL_JOB_CAPACITY = 256;
const MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
	constructor() {
		this.end = 0;
		this.cap = /* @__PURE__ */ new Int32Array(0);
		this.matchcap = /* @__PURE__ */ new Int32Array(0);
		this.ncap = 0;
		this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
		this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobLen = 0;
		this.visited = /* @__PURE__ */ new Uint32Array(0);
	}
	reset(prog, end, ncap) {
		this.end = end;
		this.jobLen = 0;
		this.ncap = ncap;
		const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
		if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
		else this.visited.fill(0, 0, visitedSize);
		if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
		else this.cap.fill(-1, 0, ncap);
		if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1, 0, ncap);
	}
	shouldVisit(pc, pos) {
		const n = pc * (this.end + 1) + pos;
		const idx = n >>> 5;
		const mask = 1 << (n & 31);
		if ((this.visited[idx] & mask) !== 0) return false;
		this.visited[idx] |= mask;
		return true;
	}
	push(re2, pc, pos, arg) {
		if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
			if (this.jobLen >= this.jobPc.length) {
				const newSize = this.jobPc.length * 2;
				const newPc = new Int32Array(newSize);
				newPc.set(this.jobPc);
				this.jobPc = newPc;
				const newArg = new Uint8Array(newSize);
				newArg.set(this.jobArg);
				this.jobArg = newArg;
				const newPos = new Int32Array(newSize);
				newPos.set(this.jobPos);
				this.jobPos = newPos;
			}
			this.jobPc[this.jobLen] = pc;
			this.jobArg[this.jobLen] = arg ? 1 : 0;
			this.jobPos[this.jobLen] = pos;
			this.jobLen++;
		}
	}
	tryBacktrack(re2, input, pc, pos, anchor) {
		const longest = re2.longest;
		this.push(re2, pc, pos, false);
		while (this.jobLen > 0) {
			this.jobLen--;
			let currentPc = this.jobPc[this.jobLen];
			let arg = this.jobArg[this.jobLen] === 1;
			let currentPos = this.jobPos[this.jobLen];
			let skipShouldVisit = true;
			while (true) {
				if (!skipShouldVisit) {
					if (!this.shouldVisit(currentPc, currentPos)) break;
				}
				skipShouldVisit = false;
				const inst = re2.prog.getInst(currentPc);
				switch (inst.op) {
					case Inst.FAIL: break;
					case Inst.ALT: if (arg) {
						arg = false;
						currentPc = inst.arg;
						continue;
					} else {
						this.push(re2, currentPc, currentPos, true);
						currentPc = inst.out;
						continue;
					}
					case Inst.ALT_MATCH: {
						const outInst = re2.prog.getInst(inst.out);
						if (Inst.isRuneOp(outInst.op)) {
							this.push(re2, inst.arg, currentPos, false);
							currentPc = inst.arg;
							currentPos = this.end;
							continue;
						}
						this.push(re2, inst.out, this.end, false);
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (!inst.matchRune(r >> 3)) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE1: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 !== inst.runes[0]) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 === 10) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.CAPTURE: if (arg) {
						this.cap[inst.arg] = currentPos;
						break;
					} else {
						if (inst.arg < this.ncap) {
							this.push(re2, currentPc, this.cap[inst.arg], true);
							this.cap[inst.arg] = currentPos;
						}
						currentPc = inst.out;
						continue;
					}
					case Inst.EMPTY_WIDTH: {
						const flag = input.context(currentPos);
						if ((inst.arg & ~flag) !== 0) break;
						currentPc = inst.out;
						continue;
					}
					case Inst.NOP:
						currentPc = inst.out;
						continue;
					case Inst.MATCH: {
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
						if (this.ncap === 0) return true;
						if (this.ncap > 1) this.cap[1] = currentPos;
						const old = this.matchcap[1];
						if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
						if (!longest) return true;
						if (currentPos === this.end) return true;
						break;
					}
					case Inst.LB_WRITE:
					case Inst.LB_CHECK: throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
					default: throw new RE2JSInternalException("bad inst");
				}
				break;
			}
		}
		return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
	}
};
const bitStatePool = [];
var Backtracker = class Backtracker {
	static shouldBacktrack(prog) {
		return prog.numInst() <= MAX_BACKTRACK_PROG;
	}
	static maxBitStateLen(prog) {
		if (!Backtracker.shouldBacktrack(prog)) return 0;
		return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
	}
	static execute(re2, input, pos, anchor, ncap) {
		const startCond = re2.cond;
		if (startCond === Utils.EMPTY_ALL) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
		const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
		const end = input.endPos();
		b.reset(re2.prog, end, ncap);
		let matched = false;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
			if (b.ncap > 0) b.cap[0] = pos;
			if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
		} else {
			let width = -1;
			for (; pos <= end && width !== 0; pos += width) {
				if (re2.prefix.length > 0) {
					const advance = input.index(re2, pos);
					if (advance < 0) break;
					pos += advance;
				}
				if (b.ncap > 0) b.cap[0] = pos;
				if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
					matched = true;
					break;
				}
				const r = input.step(pos);
				width = r === MachineInputBase.EOF() ? 0 : r & 7;
			}
		}
		if (!matched) {
			bitStatePool.push(b);
			return null;
		}
		const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
		bitStatePool.push(b);
		return result;
	}
};
// src/OnePass.js
var QueueOnePass = class {
	constructor(size) {
		this.sparse = new Uint32Array(size);
		this.dense = new Uint32Array(size);
		this.size = 0;
		this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0;
		this.nextIndex = 0;
	}
	contains(u) {
		return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
	}
	insert(u) {
		if (!this.contains(u)) this.insertNew(u);
	}
	insertNew(u) {
		if (u >= this.sparse.length) return;
		this.sparse[u] = this.size;
		this.dense[this.size] = u;
		this.size++;
	}
};
const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
	const leftLen = leftRunes.length;
	const rightLen = rightRunes.length;
	let lx = 0, rx = 0;
	const merged = [];
	const next = [];
	let ok = true;
	let ix = -1;
	const extend = (isLeft) => {
		const newArray = isLeft ? leftRunes : rightRunes;
		const low = isLeft ? lx : rx;
		const pc = isLeft ? leftPC : rightPC;
		if (ix > 0 && newArray[low] <= merged[ix]) return false;
		merged.push(newArray[low], newArray[low + 1]);
		if (isLeft) lx += 2;
		else rx += 2;
		ix += 2;
		next.push(pc);
		return true;
	};
	while (lx < leftLen || rx < rightLen) {
		if (rx >= rightLen) ok = extend(true);
		else if (lx >= leftLen) ok = extend(false);
		else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
		else ok = extend(true);
		if (!ok) return null;
	}
	return {
		merged,
		next
	};
};
var OnePassProg = class {
	constructor(prog) {
		this.start = prog.start;
		this.numCap = prog.numCap;
		this.inst = new Array(prog.inst.length);
		for (let i = 0; i < prog.inst.length; i++) {
			const orig = prog.inst[i];
			const inst = new Inst(orig.op);
			inst.out = orig.out;
			inst.arg = orig.arg;
			inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
			inst.next = null;
			this.inst[i] = inst;
		}
	}
};
const onePassCopy = (prog) => {
	const p = new OnePassProg(prog);
	for (let pc = 0; pc < p.inst.length; pc++) {
		const inst = p.inst[pc];
		if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
		let pAOther = "out";
		let pAAlt = "arg";
		let instAlt = p.inst[inst[pAAlt]];
		if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
			pAOther = "arg";
			pAAlt = "out";
			instAlt = p.inst[inst[pAAlt]];
			if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
		}
		const instOther = p.inst[inst[pAOther]];
		if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
		let pBAlt = "out";
		let pBOther = "arg";
		let patch = false;
		if (instAlt.out === pc) patch = true;
		else if (instAlt.arg === pc) {
			patch = true;
			pBAlt = "arg";
			pBOther = "out";
		}
		if (patch) instAlt[pBAlt] = inst[pAOther];
		if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
	}
	return p;
};
const makeOnePass = (p) => {
	if (p.inst.length >= 1e3) return null;
	const instQueue = new QueueOnePass(p.inst.length);
	const visitQueue = new QueueOnePass(p.inst.length);
	const onePassRunes = new Array(p.inst.length);
	const m = new Array(p.inst.length).fill(false);
	const check = (pc) => {
		let ok = true;
		const inst = p.inst[pc];
		if (visitQueue.contains(pc)) return true;
		visitQueue.insert(pc);
		switch (inst.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				ok = check(inst.out) && check(inst.arg);
				let matchOut = m[inst.out];
				let matchArg = m[inst.arg];
				if (matchOut && matchArg) return false;
				if (matchArg) {
					const tempOut = inst.out;
					inst.out = inst.arg;
					inst.arg = tempOut;
					const tempMatch = matchOut;
					matchOut = matchArg;
					matchArg = tempMatch;
				}
				if (matchOut) {
					m[pc] = true;
					inst.op = Inst.ALT_MATCH;
				}
				const leftRunes = onePassRunes[inst.out] || [];
				const rightRunes = onePassRunes[inst.arg] || [];
				const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
				if (!mergeRes) return false;
				onePassRunes[pc] = new Int32Array(mergeRes.merged);
				inst.next = new Uint32Array(mergeRes.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				ok = check(inst.out);
				m[pc] = m[inst.out];
				onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				m[pc] = inst.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				if (!inst.runes || inst.runes.length === 0) {
					onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
					inst.next = new Uint32Array([inst.out]);
					break;
				}
				let runes = [];
				if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				let runes = [];
				if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else runes.push(inst.runes[0], inst.runes[0]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
				inst.next = new Uint32Array([inst.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
		}
		return ok;
	};
	instQueue.clear();
	instQueue.insert(p.start);
	while (!instQueue.empty()) {
		visitQueue.clear();
		if (!check(instQueue.next())) return null;
	}
	for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
	return p;
};
const cleanupOnePass = (p, original) => {
	for (let ix = 0; ix < original.inst.length; ix++) {
		const instOriginal = original.inst[ix];
		switch (instOriginal.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH:
			case Inst.RUNE: break;
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
			case Inst.MATCH:
			case Inst.FAIL:
				p.inst[ix].next = null;
				break;
			case Inst.RUNE1:
			case Inst.RUNE_ANY:
			case Inst.RUNE_ANY_NOT_NL:
				p.inst[ix].next = null;
				p.inst[ix].op = instOriginal.op;
				p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
		}
	}
};
var OnePass = class OnePass {
	static compile(prog) {
		if (prog.start === 0) return null;
		if (prog.numLb > 0) return null;
		const startInst = prog.inst[prog.start];
		if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let hasAlt = false;
		for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
			hasAlt = true;
			break;
		}
		for (let i = 0; i < prog.inst.length; i++) {
			const inst = prog.inst[i];
			const opOut = prog.inst[inst.out].op;
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
					break;
				case Inst.EMPTY_WIDTH:
					if (opOut === Inst.MATCH) {
						if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
						return null;
					}
					break;
				default: if (opOut === Inst.MATCH && hasAlt) return null;
			}
		}
		let p = onePassCopy(prog);
		p = makeOnePass(p);
		if (p !== null) cleanupOnePass(p, prog);
		return p;
	}
	static next(inst, r) {
		const nextIdx = inst.matchRunePos(r);
		if (nextIdx >= 0) return inst.next[nextIdx];
		if (inst.op === Inst.ALT_MATCH) return inst.out;
		return 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		const onepass = re2.onepass;
		if (!onepass) return null;
		const matchcap = new Int32Array(ncap).fill(-1);
		let matched = false;
		let r = input.step(pos);
		let rune = r >> 3;
		let width = r & 7;
		let r1 = MachineInputBase.EOF();
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r1 = input.step(pos + width);
			if (r1 !== MachineInputBase.EOF()) {
				rune1 = r1 >> 3;
				width1 = r1 & 7;
			}
		}
		let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
		let pc = onepass.start;
		let inst;
		while (true) {
			inst = onepass.inst[pc];
			pc = inst.out;
			switch (inst.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
					matched = true;
					if (matchcap.length > 0) {
						matchcap[0] = 0;
						matchcap[1] = pos;
					}
					return ncap === 0 ? [] : Utils.toArray(matchcap);
				case Inst.RUNE:
					if (!inst.matchRune(rune)) return null;
					break;
				case Inst.RUNE1:
					if (rune !== inst.runes[0]) return null;
					break;
				case Inst.RUNE_ANY: break;
				case Inst.RUNE_ANY_NOT_NL:
					if (rune === 10) return null;
					break;
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pc = OnePass.next(inst, rune);
					continue;
				case Inst.FAIL: return null;
				case Inst.NOP: continue;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & ~flag) !== 0) return null;
					continue;
				case Inst.CAPTURE:
					if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (width === 0) break;
			flag = Utils.emptyOpContext(rune, rune1);
			pos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r1 = input.step(pos + width);
				if (r1 !== MachineInputBase.EOF()) {
					rune1 = r1 >> 3;
					width1 = r1 & 7;
				} else {
					rune1 = -1;
					width1 = 0;
				}
			}
		}
		if (!matched) return null;
		return ncap === 0 ? [] : Utils.toArray(matchcap);
	}
};
// src/Regexp.js
/**
* Regular expression abstract syntax tree. Produced by parser, used by compiler. NB, this
* corresponds to {@code syntax.regexp} in the Go implementation; Go's {@code regexp} is called
* {@code RE2} in Java.
*/
var Regexp = class Regexp {
	static Op = createEnum([
		"NO_MATCH",
		"EMPTY_MATCH",
		"LITERAL",
		"CHAR_CLASS",
		"ANY_CHAR_NOT_NL",
		"ANY_CHAR",
		"BEGIN_LINE",
		"END_LINE",
		"BEGIN_TEXT",
		"END_TEXT",
		"WORD_BOUNDARY",
		"NO_WORD_BOUNDARY",
		"CAPTURE",
		"STAR",
		"PLUS",
		"QUEST",
		"REPEAT",
		"CONCAT",
		"ALTERNATE",
		"PLB",
		"NLB",
		"LEFT_PAREN",
		"VERTICAL_BAR"
	]);
	static isPseudoOp(op) {
		return op >= Regexp.Op.LEFT_PAREN;
	}
	static emptySubs() {
		return [];
	}
	static quoteIfHyphen(rune) {
		if (rune === Codepoint.CODES["-"]) return "\\";
		return "";
	}
	static fromRegexp(re) {
		const regex = new Regexp(re.op);
		regex.flags = re.flags;
		regex.subs = re.subs;
		regex.runes = re.runes;
		regex.cap = re.cap;
		regex.min = re.min;
		regex.max = re.max;
		regex.name = re.name;
		regex.namedGroups = re.namedGroups;
		regex.lb = re.lb;
		return regex;
	}
	constructor(op) {
		this.op = op;
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.min = 0;
		this.max = 0;
		this.cap = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	reinit() {
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.cap = 0;
		this.min = 0;
		this.max = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	toString() {
		return this.appendTo();
	}
	appendTo() {
		let out = "";
		switch (this.op) {
			case Regexp.Op.NO_MATCH:
				out += "[^\\x00-\\x{10FFFF}]";
				break;
			case Regexp.Op.EMPTY_MATCH:
				out += "(?:)";
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
			case Regexp.Op.REPEAT: {
				const sub = this.subs[0];
				if (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				switch (this.op) {
					case Regexp.Op.STAR:
						out += "*";
						break;
					case Regexp.Op.PLUS:
						out += "+";
						break;
					case Regexp.Op.QUEST:
						out += "?";
						break;
					case Regexp.Op.REPEAT:
						out += `{${this.min}`;
						if (this.min !== this.max) {
							out += ",";
							if (this.max >= 0) out += this.max;
						}
						out += "}";
				}
				if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
				break;
			}
			case Regexp.Op.CONCAT:
				for (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				break;
			case Regexp.Op.ALTERNATE: {
				let sep = "";
				for (let sub of this.subs) {
					out += sep;
					sep = "|";
					out += sub.appendTo();
				}
				break;
			}
			case Regexp.Op.LITERAL:
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
				for (let rune of this.runes) out += Utils.escapeRune(rune);
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
				break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				out += "(?-s:.)";
				break;
			case Regexp.Op.ANY_CHAR:
				out += "(?s:.)";
				break;
			case Regexp.Op.PLB:
				out += `(?<=${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.NLB:
				out += `(?<!${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.CAPTURE:
				if (this.name === null || this.name.length === 0) out += "(";
				else out += `(?P<${this.name}>`;
				if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
				out += ")";
				break;
			case Regexp.Op.BEGIN_TEXT:
				out += "\\A";
				break;
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
				else out += "\\z";
				break;
			case Regexp.Op.BEGIN_LINE:
				out += "^";
				break;
			case Regexp.Op.END_LINE:
				out += "$";
				break;
			case Regexp.Op.WORD_BOUNDARY:
				out += "\\b";
				break;
			case Regexp.Op.NO_WORD_BOUNDARY:
				out += "\\B";
				break;
			case Regexp.Op.CHAR_CLASS:
				if (this.runes.length % 2 !== 0) {
					out += "[invalid char class]";
					break;
				}
				out += "[";
				if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					out += "^";
					for (let i = 1; i < this.runes.length - 1; i += 2) {
						const lo = this.runes[i] + 1;
						const hi = this.runes[i + 1] - 1;
						out += Regexp.quoteIfHyphen(lo);
						out += Utils.escapeRune(lo);
						if (lo !== hi) {
							out += "-";
							out += Regexp.quoteIfHyphen(hi);
							out += Utils.escapeRune(hi);
						}
					}
				} else for (let i = 0; i < this.runes.length; i += 2) {
					const lo = this.runes[i];
					const hi = this.runes[i + 1];
					out += Regexp.quoteIfHyphen(lo);
					out += Utils.escapeRune(lo);
					if (lo !== hi) {
						out += "-";
						out += Regexp.quoteIfHyphen(hi);
						out += Utils.escapeRune(hi);
					}
				}
				out += "]";
				break;
			default: out += this.op;
		}
		return out;
	}
	maxCap() {
		let m = 0;
		if (this.op === Regexp.Op.CAPTURE) m = this.cap;
		if (this.subs !== null) for (let sub of this.subs) {
			const n = sub.maxCap();
			if (m < n) m = n;
		}
		return m;
	}
	equals(that) {
		if (!(that !== null && that instanceof Regexp)) return false;
		if (this.op !== that.op) return false;
		switch (this.op) {
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
				break;
			case Regexp.Op.LITERAL:
			case Regexp.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
				if (this.runes === null && that.runes === null) break;
				if (this.runes === null || that.runes === null) return false;
				if (this.runes.length !== that.runes.length) return false;
				for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
				break;
			case Regexp.Op.ALTERNATE:
			case Regexp.Op.CONCAT:
				if (this.subs.length !== that.subs.length) return false;
				for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.CAPTURE:
				if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
		}
		return true;
	}
};
// src/RegexpWalker.js
/**
* Walks a Regexp tree without recursion, visiting nodes in the same order a recursive walk
* would (RE2: re2/walker-inl.h, "Helper class for traversing Regexps without recursion").
*
* The handler sees a node without subexpressions once, through `leaf(re)`, which returns its
* result. Any other node is seen up to three times:
* - `enter(re)` before its children. It returns the state kept for `re` while its children are
*   visited; a state whose `result` is already set skips the children.
* - `child(re, state, result, i)` after child `i` produced `result`. Setting `state.result`
*   stops visiting the remaining children.
* - `leave(re, state)` after the last child; it returns the result for `re`.
*
* Counted repetitions expand into one nesting level per copy, so the simplified tree can be
* thousands of levels deep; recursion over it would overflow the JS stack, which has no fixed
* relation to the parser's nesting limit. This walk keeps its frames on the heap instead.
*/
var RegexpWalker = class {
	static walk(root, handler) {
		const stack = [];
		let re = root;
		let result;
		for (;;) {
			if (re.subs.length === 0) result = handler.leaf(re);
			else {
				const state = handler.enter(re);
				if (state.result === void 0) {
					stack.push({
						re,
						state,
						i: 0
					});
					re = re.subs[0];
					continue;
				}
				result = state.result;
			}
			for (;;) {
				if (stack.length === 0) return result;
				const frame = stack[stack.length - 1];
				handler.child(frame.re, frame.state, result, frame.i);
				frame.i++;
				if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
					re = frame.re.subs[frame.i];
					break;
				}
				stack.pop();
				result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
			}
		}
	}
};
// src/Prefilter.js
var AhoCorasick = class {
	constructor(words, alphabetSize) {
		const edges = /* @__PURE__ */ new Map();
		const parent = [0];
		const unit = [0];
		const depth = [0];
		const terminal = [0];
		for (const word of words) {
			let node = 0;
			for (let i = 0; i < word.length; i++) {
				const key = node * alphabetSize + word[i];
				let child = edges.get(key);
				if (child === void 0) {
					child = parent.length;
					edges.set(key, child);
					parent.push(node);
					unit.push(word[i]);
					depth.push(depth[node] + 1);
					terminal.push(0);
				}
				node = child;
			}
			terminal[node] = 1;
		}
		const numNodes = parent.length;
		const children = new Int32Array(numNodes - 1);
		for (let c = 1; c < numNodes; c++) children[c - 1] = c;
		children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
		const childStart = new Int32Array(numNodes + 1);
		for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
		for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
		const childUnit = new Int32Array(numNodes - 1);
		for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
		this.childStart = childStart;
		this.childUnit = childUnit;
		this.childNode = children;
		const byDepth = new Int32Array(numNodes);
		for (let n = 0; n < numNodes; n++) byDepth[n] = n;
		byDepth.sort((a, b) => depth[a] - depth[b]);
		const fail = new Int32Array(numNodes);
		const match = Uint8Array.from(terminal);
		for (let k = 1; k < numNodes; k++) {
			const c = byDepth[k];
			const p = parent[c];
			if (p !== 0) {
				let f = fail[p];
				let next = this.next(f, unit[c]);
				while (next < 0 && f !== 0) {
					f = fail[f];
					next = this.next(f, unit[c]);
				}
				fail[c] = next >= 0 ? next : 0;
			}
			match[c] |= match[fail[c]];
		}
		this.fail = fail;
		this.match = match;
	}
	next(node, u) {
		let lo = this.childStart[node];
		let hi = this.childStart[node + 1];
		const units = this.childUnit;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			const m = units[mid];
			if (m === u) return this.childNode[mid];
			if (m < u) lo = mid + 1;
			else hi = mid;
		}
		return -1;
	}
	advance(node, u) {
		for (;;) {
			const next = this.next(node, u);
			if (next >= 0) return next;
			if (node === 0) return 0;
			node = this.fail[node];
		}
	}
	searchUTF16(charSeq, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, charSeq.charCodeAt(i));
			if (this.match[node] === 1) return true;
		}
		return false;
	}
	searchUTF8(bytes, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, bytes[i]);
			if (this.match[node] === 1) return true;
		}
		return false;
	}
};
var Prefilter = class Prefilter {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(type) {
		this.type = type;
		this.subs = [];
		this.str = "";
		this.bytes = null;
		this.cost = type === Prefilter.Type.EXACT ? 1 : 0;
		this.allExact = false;
		this.ac16 = null;
		this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			const words = this.subs.map((s) => {
				const arr = new Array(s.str.length);
				for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
				return arr;
			});
			this.ac16 = new AhoCorasick(words, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
		return this.ac8;
	}
	eval(input, pos) {
		switch (this.type) {
			case Prefilter.Type.NONE: return true;
			case Prefilter.Type.EXACT: return input.hasString(this, pos);
			case Prefilter.Type.AND:
				for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
				return true;
			case Prefilter.Type.OR:
				if (this.allExact) return input.hasAnyString(this, pos);
				for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
				return false;
			default: return true;
		}
	}
};
var PrefilterTree = class PrefilterTree {
	static build(re) {
		if (!re) return new Prefilter(Prefilter.Type.NONE);
		return RegexpWalker.walk(re, PrefilterTree.WALKER);
	}
	static WALKER = {
		leaf: (re) => PrefilterTree.leaf(re),
		enter: (re) => PrefilterTree.enter(re),
		child: (re, state, result) => PrefilterTree.child(re, state, result),
		leave: (re, state) => PrefilterTree.leave(re, state)
	};
	static leaf(re) {
		if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
		if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let str = "";
		for (let i = 0; i < re.runes.length; i++) {
			if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
			str += String.fromCodePoint(re.runes[i]);
		}
		const pf = new Prefilter(Prefilter.Type.EXACT);
		pf.str = str;
		pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
		return pf;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT:
				if (re.min >= 1) return { sub: null };
				return { result: new Prefilter(Prefilter.Type.NONE) };
			case Regexp.Op.CONCAT: return {
				pf: new Prefilter(Prefilter.Type.AND),
				subs: []
			};
			case Regexp.Op.ALTERNATE: return {
				pf: new Prefilter(Prefilter.Type.OR),
				subs: []
			};
			default: return { result: new Prefilter(Prefilter.Type.NONE) };
		}
	}
	static child(re, state, s) {
		if (state.subs === void 0) {
			state.sub = s;
			return;
		}
		if (state.pf.type === Prefilter.Type.AND) {
			if (s.type === Prefilter.Type.NONE) return;
			if (s.type === Prefilter.Type.AND) {
				for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
				return;
			}
			state.subs.push(s);
			return;
		}
		if (s.type === Prefilter.Type.NONE) {
			state.result = new Prefilter(Prefilter.Type.NONE);
			return;
		}
		if (s.type === Prefilter.Type.OR) {
			for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
			return;
		}
		state.subs.push(s);
	}
	static leave(re, state) {
		if (state.subs === void 0) return state.sub;
		const pf = state.pf;
		const seen = /* @__PURE__ */ new Set();
		const subs = [];
		for (const sub of state.subs) {
			if (sub.type === Prefilter.Type.EXACT) {
				if (seen.has(sub.str)) continue;
				seen.add(sub.str);
			}
			subs.push(sub);
		}
		if (pf.type === Prefilter.Type.AND) {
			const kept = [];
			let cost = 0;
			for (const sub of subs) {
				if (cost + sub.cost > Prefilter.MAX_SCANS) continue;
				kept.push(sub);
				cost += sub.cost;
			}
			if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
			if (kept.length === 1) return kept[0];
			pf.subs = kept;
			pf.cost = cost;
			return pf;
		}
		if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (subs.length === 1) return subs[0];
		pf.subs = subs;
		let allExact = true;
		let cost = 0;
		let units = 0;
		for (const sub of subs) {
			if (sub.type !== Prefilter.Type.EXACT) allExact = false;
			else units += sub.bytes.length;
			cost += sub.cost;
		}
		if (allExact) {
			if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
			pf.allExact = true;
			pf.cost = 1;
			return pf;
		}
		if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
		pf.cost = cost;
		return pf;
	}
};
// src/Prog.js
/**
* A list of instruction pointers waiting to be patched.
* Tracks both `head` and `tail` to allow O(1) appending during compilation.
* * Values are encoded integers, not standard memory pointers:
* - Program instruction index: `l >> 1`
* - Patch `.out` field if: `(l & 1) === 0`
* - Patch `.arg` field if: `(l & 1) === 1`
* - `0` denotes an empty list.
* * @see https://swtch.com/~rsc/regexp/regexp1.html
*/
var PatchList = class {
	/**
	* @param {number} head - Encoded pointer to the start of the patch list.
	* @param {number} tail - Encoded pointer to the end of the patch list.
	*/
	constructor(head = 0, tail = 0) {
		this.head = head;
		this.tail = tail;
	}
};
/**
* A Prog is a compiled regular expression program.
*/
var Prog = class {
	constructor() {
		this.inst = [];
		this.start = 0;
		this.numCap = 2;
		this.lbStarts = [];
		this.numLb = 0;
		this.lbInst = null;
	}
	getInst(pc) {
		return this.inst[pc];
	}
	numInst() {
		return this.inst.length;
	}
	addInst(op) {
		this.inst.push(new Inst(op));
	}
	markLookbehindInsts() {
		const lbInst = new Uint8Array(this.inst.length);
		const pending = this.lbStarts.slice();
		while (pending.length > 0) {
			const pc = pending.pop();
			if (pc === 0 || lbInst[pc] === 1) continue;
			lbInst[pc] = 1;
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pending.push(i.out, i.arg);
					break;
				case Inst.MATCH:
				case Inst.FAIL: break;
				default: pending.push(i.out);
			}
		}
		this.lbInst = lbInst;
	}
	skipNop(pc) {
		let i = this.inst[pc];
		while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
			i = this.inst[pc];
			pc = i.out;
		}
		return i;
	}
	/** @returns {[boolean, string]} */
	prefix() {
		let prefix = "";
		let i = this.skipNop(this.start);
		if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
		while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
			prefix += String.fromCodePoint(i.runes[0]);
			i = this.skipNop(i.out);
		}
		return [i.op === Inst.MATCH, prefix];
	}
	startCond() {
		let flag = 0;
		let pc = this.start;
		loop: for (;;) {
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.EMPTY_WIDTH:
					flag |= i.arg;
					break;
				case Inst.FAIL: return -1;
				case Inst.CAPTURE:
				case Inst.NOP: break;
				default: break loop;
			}
			pc = i.out;
		}
		return flag;
	}
	patch(l, val) {
		let head = l.head;
		while (head !== 0) {
			const i = this.inst[head >> 1];
			if ((head & 1) === 0) {
				head = i.out;
				i.out = val;
			} else {
				head = i.arg;
				i.arg = val;
			}
		}
	}
	append(l1, l2) {
		if (l1.head === 0) return l2;
		if (l2.head === 0) return l1;
		const i = this.inst[l1.tail >> 1];
		if ((l1.tail & 1) === 0) i.out = l2.head;
		else i.arg = l2.head;
		return new PatchList(l1.head, l2.tail);
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		let out = "";
		for (let pc = 0; pc < this.inst.length; pc++) {
			const len = out.length;
			out += pc;
			if (pc === this.start) out += "*";
			out += "        ".substring(out.length - len);
			out += this.inst[pc];
			out += "\n";
		}
		return out;
	}
};
// src/Compiler.js
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]);
const ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
/**
* A fragment of a compiled regular expression program.
*
* @see http://swtch.com/~rsc/regexp/regexp1.html
* @class
*/
var Frag = class {
	constructor(i = 0, out = new PatchList(), nullable = false) {
		this.i = i;
		this.out = out;
		this.nullable = nullable;
	}
};
/**
* Compiler from {@code Regexp} (RE2 abstract syntax) to {@code RE2} (compiled regular expression).
*
* The only entry point is {@link #compileRegexp}.
*/
var Compiler = class Compiler {
	static compileRegexp(re) {
		const c = new Compiler();
		const f = c.compile(re);
		c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
		c.prog.start = f.i;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	static compileSet(regexps) {
		const c = new Compiler();
		if (regexps.length === 0) {
			c.prog.start = c.newInst(Inst.FAIL).i;
			c.prog.markLookbehindInsts();
			return c.prog;
		}
		let starts = [];
		for (let i = 0; i < regexps.length; i++) {
			c.lbOffset = c.prog.numLb;
			const f = c.compile(regexps[i]);
			const m = c.newInst(Inst.MATCH);
			c.prog.getInst(m.i).arg = i;
			c.prog.patch(f.out, m.i);
			starts.push(f.i);
		}
		let start = starts[0];
		for (let i = 1; i < starts.length; i++) {
			const f = c.newInst(Inst.ALT);
			const inst = c.prog.getInst(f.i);
			inst.out = start;
			inst.arg = starts[i];
			start = f.i;
		}
		c.prog.start = start;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	constructor() {
		this.prog = new Prog();
		this.newInst(Inst.FAIL);
		this.lbOffset = 0;
		this.runeCache = /* @__PURE__ */ new Map();
		this.walker = {
			leaf: (re) => this.leaf(re),
			enter: (re) => this.enter(re),
			child: (re, state, result) => this.child(re, state, result),
			leave: (re, state) => this.leave(re, state)
		};
	}
	newInst(op) {
		this.prog.addInst(op);
		return new Frag(this.prog.numInst() - 1, new PatchList(), true);
	}
	nop() {
		const f = this.newInst(Inst.NOP);
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	fail() {
		return new Frag();
	}
	cap(arg) {
		const f = this.newInst(Inst.CAPTURE);
		f.out = new PatchList(f.i << 1, f.i << 1);
		this.prog.getInst(f.i).arg = arg;
		if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
		return f;
	}
	cat(f1, f2) {
		if (f1.i === 0 || f2.i === 0) {
			this.prog.patch(f1.out, 0);
			this.prog.patch(f2.out, 0);
			return this.fail();
		}
		this.prog.patch(f1.out, f2.i);
		return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
	}
	alt(f1, f2) {
		if (f1.i === 0) return f2;
		if (f2.i === 0) return f1;
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		i.out = f1.i;
		i.arg = f2.i;
		f.out = this.prog.append(f1.out, f2.out);
		f.nullable = f1.nullable || f2.nullable;
		return f;
	}
	loop(f1, nongreedy) {
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		this.prog.patch(f1.out, f.i);
		return f;
	}
	quest(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		f.out = this.prog.append(f.out, f1.out);
		return f;
	}
	star(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
		return this.loop(f1, nongreedy);
	}
	plus(f1, nongreedy) {
		if (f1.i === 0) return this.fail();
		return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
	}
	empty(op) {
		const f = this.newInst(Inst.EMPTY_WIDTH);
		this.prog.getInst(f.i).arg = op;
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	rune(runes, flags) {
		const f = this.newInst(Inst.RUNE);
		f.nullable = false;
		const i = this.prog.getInst(f.i);
		i.runes = runes;
		flags &= RE2Flags.FOLD_CASE;
		if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
		i.arg = flags;
		f.out = new PatchList(f.i << 1, f.i << 1);
		if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
		else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
		else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
		return f;
	}
	lookBehind(a, parsedLb) {
		const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
		const id = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(id.i).arg = lb;
		const any = this.rune(ANY_RUNE, 0);
		const dotStar = this.star(any, true);
		const lbAutomaton = this.cat(dotStar, a);
		this.prog.patch(lbAutomaton.out, id.i);
		const checkId = this.newInst(Inst.LB_CHECK);
		this.prog.getInst(checkId.i).arg = lb;
		this.prog.lbStarts.push(lbAutomaton.i);
		if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
		checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
		return checkId;
	}
	compile(re) {
		return RegexpWalker.walk(re, this.walker);
	}
	leaf(re) {
		switch (re.op) {
			case Regexp.Op.NO_MATCH: return this.fail();
			case Regexp.Op.EMPTY_MATCH: return this.nop();
			case Regexp.Op.LITERAL: {
				if (re.runes.length === 0) return this.nop();
				let f = null;
				for (let r of re.runes) {
					let singleRune = this.runeCache.get(r);
					if (singleRune === void 0) {
						singleRune = new Int32Array([r]);
						this.runeCache.set(r, singleRune);
					}
					const f1 = this.rune(singleRune, re.flags);
					f = f === null ? f1 : this.cat(f, f1);
				}
				return f;
			}
			case Regexp.Op.CHAR_CLASS: return this.rune(re.runes, re.flags);
			case Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);
			case Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);
			case Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);
			case Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);
			case Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);
			case Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);
			case Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);
			case Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return this.nop();
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CAPTURE: return {
				bra: this.cap(re.cap << 1),
				sub: null
			};
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return { f: null };
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	child(re, state, f1) {
		if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
		else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
		else state.sub = f1;
	}
	leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);
			case Regexp.Op.CAPTURE: {
				const ket = this.cap(re.cap << 1 | 1);
				return this.cat(this.cat(state.bra, state.sub), ket);
			}
			case Regexp.Op.STAR: return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.PLUS: return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.QUEST: return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return state.f;
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
};
// src/Simplify.js
var Simplify = class Simplify {
	static simplify(re) {
		if (re === null) return null;
		return RegexpWalker.walk(re, Simplify.WALKER);
	}
	static WALKER = {
		leaf: (re) => Simplify.leaf(re),
		enter: (re) => Simplify.enter(re),
		child: (re, state, result, i) => Simplify.child(re, state, result, i),
		leave: (re, state) => Simplify.leave(re, state)
	};
	static leaf(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			if (re.runes === null) return re;
			if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
			if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
		}
		return re;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return {
				subs: [],
				changed: false
			};
			case Regexp.Op.REPEAT:
				if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
				return { sub: null };
			default: return { result: re };
		}
	}
	static child(re, state, nsub, i) {
		if (state.subs === void 0) {
			state.sub = nsub;
			return;
		}
		if (nsub !== re.subs[i]) state.changed = true;
		if (re.op === Regexp.Op.CONCAT) {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.result = new Regexp(Regexp.Op.NO_MATCH);
				return;
			}
			if (nsub.op === Regexp.Op.EMPTY_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.CONCAT) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		} else {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.ALTERNATE) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		}
		state.subs.push(nsub);
	}
	static leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				const sub = state.sub;
				if (sub !== re.subs[0]) {
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = [sub];
					return nre;
				}
				return re;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (state.changed) {
					const newSubs = state.subs;
					if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (newSubs.length === 1) return newSubs[0];
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = newSubs;
					return nre;
				}
				return re;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return Simplify.simplify1(re.op, re.flags, state.sub, re);
			case Regexp.Op.REPEAT: return Simplify.simplifyRepeat(re, state.sub);
			default: return re;
		}
	}
	static simplifyRepeat(re, sub) {
		if (re.max === -1) {
			if (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);
			if (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
			const subs = [];
			for (let i = 0; i < re.min - 1; i++) subs.push(sub);
			subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
			return Simplify.concat(subs);
		}
		if (re.min === 1 && re.max === 1) return sub;
		let prefixSubs = null;
		if (re.min > 0) {
			prefixSubs = [];
			for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
		}
		if (re.max > re.min) {
			let suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
			for (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([sub, suffix]), null);
			if (prefixSubs === null) return suffix;
			prefixSubs.push(suffix);
		}
		if (prefixSubs !== null) return Simplify.concat(prefixSubs);
		return new Regexp(Regexp.Op.NO_MATCH);
	}
	static concat(subs) {
		const newSubs = [];
		for (let i = 0; i < subs.length; i++) {
			const sub = subs[i];
			if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
			if (sub.op === Regexp.Op.CONCAT) {
				for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
				continue;
			}
			newSubs.push(sub);
		}
		if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (newSubs.length === 1) return newSubs[0];
		const nre = new Regexp(Regexp.Op.CONCAT);
		nre.subs = newSubs;
		return nre;
	}
	static simplify1(op, flags, sub, re) {
		if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
		if (sub.op === Regexp.Op.NO_MATCH) {
			if (op === Regexp.Op.PLUS) return sub;
			return new Regexp(Regexp.Op.EMPTY_MATCH);
		}
		if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
		if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
		const nre = new Regexp(op);
		nre.flags = flags;
		nre.subs = [sub];
		return nre;
	}
};
// src/CharGroup.js
var CharGroup = class {
	constructor(sign, cls) {
		this.sign = sign;
		this.cls = cls;
	}
};
const code1 = [48, 57];
const code2 = [
	9,
	10,
	12,
	13,
	32,
	32
];
const code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const PERL_GROUPS = /* @__PURE__ */ new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]);
const code4 = [
	48,
	57,
	65,
	90,
	97,
	122
];
const code5 = [
	65,
	90,
	97,
	122
];
const code6 = [0, 127];
const code7 = [
	9,
	9,
	32,
	32
];
const code8 = [
	0,
	31,
	127,
	127
];
const code9 = [48, 57];
const code10 = [33, 126];
const code11 = [97, 122];
const code12 = [32, 126];
const code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
];
const code14 = [
	9,
	13,
	32,
	32
];
const code15 = [65, 90];
const code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const code17 = [
	48,
	57,
	65,
	70,
	97,
	102
];
const POSIX_GROUPS = /* @__PURE__ */ new Map([
	["[:alnum:]", new CharGroup(1, code4)],
	["[:^alnum:]", new CharGroup(-1, code4)],
	["[:alpha:]", new CharGroup(1, code5)],
	["[:^alpha:]", new CharGroup(-1, code5)],
	["[:ascii:]", new CharGroup(1, code6)],
	["[:^ascii:]", new CharGroup(-1, code6)],
	["[:blank:]", new CharGroup(1, code7)],
	["[:^blank:]", new CharGroup(-1, code7)],
	["[:cntrl:]", new CharGroup(1, code8)],
	["[:^cntrl:]", new CharGroup(-1, code8)],
	["[:digit:]", new CharGroup(1, code9)],
	["[:^digit:]", new CharGroup(-1, code9)],
	["[:graph:]", new CharGroup(1, code10)],
	["[:^graph:]", new CharGroup(-1, code10)],
	["[:lower:]", new CharGroup(1, code11)],
	["[:^lower:]", new CharGroup(-1, code11)],
	["[:print:]", new CharGroup(1, code12)],
	["[:^print:]", new CharGroup(-1, code12)],
	["[:punct:]", new CharGroup(1, code13)],
	["[:^punct:]", new CharGroup(-1, code13)],
	["[:space:]", new CharGroup(1, code14)],
	["[:^space:]", new CharGroup(-1, code14)],
	["[:upper:]", new CharGroup(1, code15)],
	["[:^upper:]", new CharGroup(-1, code15)],
	["[:word:]", new CharGroup(1, code16)],
	["[:^word:]", new CharGroup(-1, code16)],
	["[:xdigit:]", new CharGroup(1, code17)],
	["[:^xdigit:]", new CharGroup(-1, code17)]
]);
// src/CharClass.js
/**
* A "builder"-style helper class for manipulating character classes represented as an array of
* pairs of runes [lo, hi], each denoting an inclusive interval.
*
* All methods mutate the internal state and return {@code this}, allowing operations to be chained.
*/
var CharClass = class CharClass {
	static charClassToString(r, len) {
		let result = "[";
		for (let i = 0; i < len; i += 2) {
			if (i > 0) result += " ";
			const lo = r[i];
			const hi = r[i + 1];
			if (lo === hi) result += `0x${lo.toString(16)}`;
			else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
		}
		result += "]";
		return result;
	}
	static sortRanges(array, len) {
		const n = len >> 1;
		const order = new Array(n);
		for (let i = 0; i < n; i++) order[i] = i;
		order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
		const sorted = array.slice(0, len);
		for (let i = 0; i < n; i++) {
			array[2 * i] = sorted[2 * order[i]];
			array[2 * i + 1] = sorted[2 * order[i] + 1];
		}
	}
	/**
	* @param {number[]|Int32Array} [r]
	*/
	constructor(r = Utils.emptyInts()) {
		/** @type {number[]|Int32Array} */
		this.r = r;
		this.len = r.length;
	}
	toArray() {
		if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
		return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		if (Array.isArray(this.r)) {
			this.r.length = this.len;
			return this.r;
		}
		return Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		CharClass.sortRanges(this.r, this.len);
		let w = 2;
		for (let i = 2; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (lo <= this.r[w - 1] + 1) {
				if (hi > this.r[w - 1]) this.r[w - 1] = hi;
				continue;
			}
			this.r[w] = lo;
			this.r[w + 1] = hi;
			w += 2;
		}
		this.len = w;
		return this;
	}
	appendLiteral(x, flags) {
		return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
	}
	appendRange(lo, hi) {
		if (this.len > 0) {
			for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
				const rlo = this.r[this.len - i];
				const rhi = this.r[this.len - i + 1];
				if (lo <= rhi + 1 && rlo <= hi + 1) {
					if (lo < rlo) this.r[this.len - i] = lo;
					if (hi > rhi) this.r[this.len - i + 1] = hi;
					return this;
				}
			}
		}
		this.r[this.len++] = lo;
		this.r[this.len++] = hi;
		return this;
	}
	appendFoldedRange(lo, hi) {
		if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (lo < Unicode.MIN_FOLD) {
			this.appendRange(lo, Unicode.MIN_FOLD - 1);
			lo = Unicode.MIN_FOLD;
		}
		if (hi > Unicode.MAX_FOLD) {
			this.appendRange(Unicode.MAX_FOLD + 1, hi);
			hi = Unicode.MAX_FOLD;
		}
		for (let c = lo; c <= hi; c++) {
			this.appendRange(c, c);
			for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
		}
		return this;
	}
	appendClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
		return this;
	}
	appendFoldedClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
		return this;
	}
	appendNegatedClass(x) {
		let nextLo = 0;
		for (let i = 0; i < x.length; i += 2) {
			const lo = x[i];
			const hi = x[i + 1];
			if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
			nextLo = hi + 1;
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTable(table) {
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				this.appendRange(lo, hi);
				continue;
			}
			for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
		}
		return this;
	}
	appendNegatedTable(table) {
		let nextLo = 0;
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
				nextLo = hi + 1;
				continue;
			}
			for (let c = lo; c <= hi; c += stride) {
				if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
				nextLo = c + 1;
			}
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTableWithSign(table, sign) {
		return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
	}
	negateClass() {
		let nextLo = 0;
		let w = 0;
		for (let i = 0; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (nextLo <= lo - 1) {
				this.r[w] = nextLo;
				this.r[w + 1] = lo - 1;
				w += 2;
			}
			nextLo = hi + 1;
		}
		this.len = w;
		if (nextLo <= Unicode.MAX_RUNE) {
			this.r[this.len++] = nextLo;
			this.r[this.len++] = Unicode.MAX_RUNE;
		}
		return this;
	}
	appendClassWithSign(x, sign) {
		return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
	}
	appendGroup(g, foldCase) {
		let cls = g.cls;
		if (foldCase) cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray();
		return this.appendClassWithSign(cls, g.sign);
	}
	toString() {
		return CharClass.charClassToString(this.r, this.len);
	}
};
// src/Parser.js
var StringIterator = class {
	constructor(str) {
		this.str = str;
		this.position = 0;
	}
	pos() {
		return this.position;
	}
	rewindTo(pos) {
		this.position = pos;
	}
	more() {
		return this.position < this.str.length;
	}
	peek() {
		return this.str.codePointAt(this.position);
	}
	skip(n) {
		this.position += n;
	}
	skipString(s) {
		this.position += s.length;
	}
	pop() {
		const r = this.str.codePointAt(this.position);
		this.position += Utils.charCount(r);
		return r;
	}
	lookingAt(s) {
		return this.str.startsWith(s, this.position);
	}
	rest() {
		return this.str.substring(this.position);
	}
	from(beforePos) {
		return this.str.substring(beforePos, this.position);
	}
	toString() {
		return this.rest();
	}
};
/**
* A parser of regular expression patterns.
*
* The only public entry point is {@link #parse(String pattern, int flags)}.
*/
var Parser = class Parser {
	static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
	static ERR_INVALID_CHAR_RANGE = "invalid character class range";
	static ERR_INVALID_ESCAPE = "invalid escape sequence";
	static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
	static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
	static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
	static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
	static ERR_MISSING_BRACKET = "missing closing ]";
	static ERR_MISSING_PAREN = "missing closing )";
	static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
	static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
	static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
	static ERR_UNEXPECTED_PAREN = "unexpected )";
	static ERR_NESTING_DEPTH = "expression nests too deeply";
	static ERR_LARGE = "expression too large";
	static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
	static MAX_HEIGHT = 1e3;
	static MAX_SIZE = 1398101;
	static MAX_RUNES = 33554432;
	static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		Unicode.MAX_RUNE,
		1
	]));
	static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1
	]));
	static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1,
		383,
		383,
		1,
		8490,
		8490,
		1
	]));
	static unicodeTable(name) {
		if (name === "Any") return {
			tab: Parser.ANY_TABLE,
			fold: Parser.ANY_TABLE,
			sign: 1
		};
		if (name === "Ascii") return {
			tab: Parser.ASCII_TABLE,
			fold: Parser.ASCII_FOLD_TABLE,
			sign: 1
		};
		if (name === "Assigned") return {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		};
		if (name === "Lc") return {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		};
		if (UnicodeTables.CATEGORIES.has(name)) return {
			tab: UnicodeTables.CATEGORIES.get(name),
			fold: UnicodeTables.FOLD_CATEGORIES.get(name),
			sign: 1
		};
		if (UnicodeTables.SCRIPTS.has(name)) return {
			tab: UnicodeTables.SCRIPTS.get(name),
			fold: UnicodeTables.FOLD_SCRIPT.get(name),
			sign: 1
		};
		return null;
	}
	static minFoldRune(r) {
		if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
		let min = r;
		const r0 = r;
		for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
		return min;
	}
	static leadingRegexp(re) {
		if (re.op === Regexp.Op.EMPTY_MATCH) return null;
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = re.subs[0];
			if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
			return sub;
		}
		return re;
	}
	static literalRegexp(s, flags) {
		const re = new Regexp(Regexp.Op.LITERAL);
		re.flags = flags;
		re.runes = Utils.stringToRunes(s);
		return re;
	}
	/**
	* Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
	* @param {string} pattern
	* @param {number} flags
	*/
	static parse(pattern, flags) {
		return new Parser(pattern, flags).parseInternal();
	}
	static parseRepeat(t) {
		const start = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		const min = Parser.parseInt(t);
		if (min === -1) return -1;
		if (!t.more()) return -1;
		let max;
		if (!t.lookingAt(",")) max = min;
		else {
			t.skip(1);
			if (!t.more()) return -1;
			if (t.lookingAt("}")) max = -1;
			else if ((max = Parser.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		t.skip(1);
		if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
		return min << 16 | max & Unicode.MAX_BMP;
	}
	static isValidCaptureName(name) {
		if (name.length === 0) return false;
		for (let i = 0; i < name.length; i++) {
			const c = name.codePointAt(i);
			if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
		}
		return true;
	}
	static parseInt(t) {
		const start = t.pos();
		while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
		const n = t.from(start);
		if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
		if (n.length > 8) return -2;
		return parseInt(n, 10);
	}
	static isCharClass(re) {
		return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(re, r) {
		switch (re.op) {
			case Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;
			case Regexp.Op.CHAR_CLASS:
				for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
				return false;
			case Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return true;
		}
		return false;
	}
	static mergeCharClass(dst, src) {
		switch (dst.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				if (Parser.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
				break;
			case Regexp.Op.CHAR_CLASS: {
				const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
				if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
				else cc.appendClass(src.runes);
				dst.runes = cc.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
				dst.op = Regexp.Op.CHAR_CLASS;
				dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		const startPos = t.pos();
		t.skip(1);
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
		let c = t.pop();
		bigswitch: switch (c) {
			case Codepoint.CODES["1"]:
			case Codepoint.CODES["2"]:
			case Codepoint.CODES["3"]:
			case Codepoint.CODES["4"]:
			case Codepoint.CODES["5"]:
			case Codepoint.CODES["6"]:
			case Codepoint.CODES["7"]: if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
			case Codepoint.CODES["0"]: {
				let r = c - Codepoint.CODES["0"];
				for (let i = 1; i < 3; i++) {
					if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
					r = r * 8 + t.peek() - Codepoint.CODES["0"];
					t.skip(1);
				}
				return r;
			}
			case Codepoint.CODES["x"]: {
				if (!t.more()) break;
				c = t.pop();
				if (c === Codepoint.CODES["{"]) {
					let nhex = 0;
					let r = 0;
					while (true) {
						if (!t.more()) break bigswitch;
						c = t.pop();
						if (c === Codepoint.CODES["}"]) break;
						const v = Utils.unhex(c);
						if (v < 0) break bigswitch;
						r = r * 16 + v;
						if (r > Unicode.MAX_RUNE) break bigswitch;
						nhex++;
					}
					if (nhex === 0) break bigswitch;
					return r;
				}
				const x = Utils.unhex(c);
				if (!t.more()) break;
				c = t.pop();
				const y = Utils.unhex(c);
				if (x < 0 || y < 0) break;
				return x * 16 + y;
			}
			case Codepoint.CODES["a"]: return Codepoint.CODES["\x07"];
			case Codepoint.CODES["f"]: return Codepoint.CODES["\f"];
			case Codepoint.CODES["n"]: return Codepoint.CODES["\n"];
			case Codepoint.CODES["r"]: return Codepoint.CODES["\r"];
			case Codepoint.CODES["t"]: return Codepoint.CODES["	"];
			case Codepoint.CODES["v"]: return Codepoint.CODES["\v"];
			default: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
	}
	static parseClassChar(t, wholeClassPos) {
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
		if (t.lookingAt("\\")) return Parser.parseEscape(t);
		return t.pop();
	}
	static hasCapture(re) {
		if (re === null) return false;
		if (re.op === Regexp.Op.CAPTURE) return true;
		if (re.subs) {
			for (let sub of re.subs) if (Parser.hasCapture(sub)) return true;
		}
		return false;
	}
	constructor(wholeRegexp, flags = 0) {
		this.wholeRegexp = wholeRegexp;
		this.flags = flags;
		this.numCap = 0;
		this.namedGroups = Object.create(null);
		this.stack = [];
		this.free = null;
		this.numRegexp = 0;
		this.numRunes = 0;
		this.repeats = 0;
		this.height = null;
		this.size = null;
		this.nlb = 0;
	}
	newRegexp(op) {
		let re = this.free;
		if (re !== null && re.subs !== null && re.subs.length > 0) {
			this.free = re.subs[0];
			re.reinit();
			re.op = op;
		} else {
			re = new Regexp(op);
			this.numRegexp += 1;
		}
		return re;
	}
	reuse(re) {
		if (this.height !== null && this.height.has(re)) this.height.delete(re);
		if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
		this.free = re;
	}
	checkLimits(re) {
		if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
		this.checkSize(re);
		this.checkHeight(re);
	}
	checkSize(re) {
		if (this.size === null) {
			if (this.repeats === 0) this.repeats = 1;
			if (re.op === Regexp.Op.REPEAT) {
				let n = re.max;
				if (n === -1) n = re.min;
				if (n <= 0) n = 1;
				if (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE;
				else this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
			this.size = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkSize(reEx);
		}
		if (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
	}
	calcSize(re, force = false) {
		if (!force && this.size !== null) {
			if (this.size.has(re)) return this.size.get(re);
		}
		let size = 0;
		switch (re.op) {
			case Regexp.Op.LITERAL:
				size = re.runes.length;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
				size = 2 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				size = 1 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.CONCAT:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				break;
			case Regexp.Op.ALTERNATE:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				if (re.subs.length > 1) size = size + re.subs.length - 1;
				break;
			case Regexp.Op.REPEAT: {
				let sub = this.calcSize(re.subs[0]);
				if (re.max === -1) {
					if (re.min === 0) size = 2 + sub;
					else size = 1 + re.min * sub;
					break;
				}
				size = re.max * sub + (re.max - re.min);
				break;
			}
		}
		size = Math.max(1, size);
		if (this.size === null) this.size = /* @__PURE__ */ new Map();
		this.size.set(re, size);
		return size;
	}
	checkHeight(re) {
		if (this.numRegexp < Parser.MAX_HEIGHT) return;
		if (this.height === null) {
			this.height = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkHeight(reEx);
		}
		if (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
	}
	calcHeight(re, force = false) {
		if (!force && this.height !== null) {
			if (this.height.has(re)) return this.height.get(re);
		}
		let h = 1;
		for (let sub of re.subs) {
			const hsub = this.calcHeight(sub);
			if (h < 1 + hsub) h = 1 + hsub;
		}
		if (this.height === null) this.height = /* @__PURE__ */ new Map();
		this.height.set(re, h);
		return h;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		const n = this.stack.length;
		let i = n;
		while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
		return this.stack.splice(i, n - i);
	}
	push(re) {
		this.numRunes += re.runes.length;
		if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
			if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
			if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		this.stack.push(re);
		this.checkLimits(re);
		return re;
	}
	maybeConcat(r, flags) {
		const n = this.stack.length;
		if (n < 2) return false;
		const re1 = this.stack[n - 1];
		const re2 = this.stack[n - 2];
		if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
		if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
		for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
		if (r >= 0) {
			re1.runes = [r];
			re1.flags = flags;
			return true;
		}
		this.pop();
		this.reuse(re1);
		return false;
	}
	newLiteral(r, flags) {
		const re = this.newRegexp(Regexp.Op.LITERAL);
		re.flags = flags;
		if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);
		re.runes = [r];
		return re;
	}
	literal(r) {
		this.push(this.newLiteral(r, this.flags));
	}
	op(op) {
		const re = this.newRegexp(op);
		re.flags = this.flags;
		return this.push(re);
	}
	repeat(op, min, max, beforePos, t, lastRepeatPos) {
		let flags = this.flags;
		if ((flags & RE2Flags.PERL_X) !== 0) {
			if (t.more() && t.lookingAt("?")) {
				t.skip(1);
				flags ^= RE2Flags.NON_GREEDY;
			}
			if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
		}
		const n = this.stack.length;
		if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const sub = this.stack[n - 1];
		if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const re = this.newRegexp(op);
		re.min = min;
		re.max = max;
		re.flags = flags;
		re.subs = [sub];
		this.stack[n - 1] = re;
		this.checkLimits(re);
		if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
	}
	repeatIsValid(re, n) {
		if (re.op === Regexp.Op.REPEAT) {
			let m = re.max;
			if (m === 0) return true;
			if (m < 0) m = re.min;
			if (m > n) return false;
			if (m > 0) n = Math.trunc(n / m);
		}
		for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
		return true;
	}
	concat() {
		this.maybeConcat(-1, 0);
		const subs = this.popToPseudo();
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.CONCAT));
	}
	alternate() {
		const subs = this.popToPseudo();
		if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
	}
	cleanAlt(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR;
			} else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR_NOT_NL;
			}
		}
	}
	collapse(subs, op) {
		if (subs.length === 1) return subs[0];
		let len = 0;
		for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
		let newsubs = new Array(len).fill(null);
		let i = 0;
		for (let sub of subs) if (sub.op === op) {
			for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
			this.reuse(sub);
		} else newsubs[i++] = sub;
		let re = this.newRegexp(op);
		re.subs = newsubs;
		if (op === Regexp.Op.ALTERNATE) {
			re.subs = this.factor(re.subs);
			if (re.subs.length === 1) {
				const old = re;
				re = re.subs[0];
				this.reuse(old);
			}
		}
		return re;
	}
	factor(array) {
		if (array.length < 2) return array;
		let s = 0;
		let lensub = array.length;
		let lenout = 0;
		let str = null;
		let strlen = 0;
		let strflags = 0;
		let start = 0;
		for (let i = 0; i <= lensub; i++) {
			let istr = null;
			let istrlen = 0;
			let iflags = 0;
			if (i < lensub) {
				let re = array[s + i];
				if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
				if (re.op === Regexp.Op.LITERAL) {
					istr = re.runes;
					istrlen = re.runes.length;
					iflags = re.flags & RE2Flags.FOLD_CASE;
				}
				if (iflags === strflags) {
					let same = 0;
					while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
					if (same > 0) {
						strlen = same;
						continue;
					}
				}
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = this.newRegexp(Regexp.Op.LITERAL);
				prefix.flags = strflags;
				prefix.runes = str.slice(0, strlen);
				for (let j = start; j < i; j++) {
					array[s + j] = this.removeLeadingString(array[s + j], strlen);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			str = istr;
			strlen = istrlen;
			strflags = iflags;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		let first = null;
		for (let i = 0; i <= lensub; i++) {
			let ifirst = null;
			if (i < lensub) {
				ifirst = Parser.leadingRegexp(array[s + i]);
				if (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = first;
				for (let j = start; j < i; j++) {
					const reuse = j !== start;
					array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			first = ifirst;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i <= lensub; i++) {
			if (i < lensub && Parser.isCharClass(array[s + i])) continue;
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				let max = start;
				for (let j = start + 1; j < i; j++) {
					const subMax = array[s + max];
					const subJ = array[s + j];
					if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
				}
				const tmp = array[s + start];
				array[s + start] = array[s + max];
				array[s + max] = tmp;
				for (let j = start + 1; j < i; j++) {
					Parser.mergeCharClass(array[s + start], array[s + j]);
					this.reuse(array[s + j]);
				}
				this.cleanAlt(array[s + start]);
				array[lenout++] = array[s + start];
			}
			if (i < lensub) array[lenout++] = array[s + i];
			start = i + 1;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i < lensub; ++i) {
			if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
			array[lenout++] = array[s + i];
		}
		lensub = lenout;
		s = 0;
		return array.slice(s, lensub);
	}
	removeLeadingString(re, n) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = this.removeLeadingString(re.subs[0], n);
			re.subs[0] = sub;
			if (sub.op === Regexp.Op.EMPTY_MATCH) {
				this.reuse(sub);
				switch (re.subs.length) {
					case 0:
					case 1:
						re.op = Regexp.Op.EMPTY_MATCH;
						re.subs = Regexp.emptySubs();
						break;
					case 2: {
						const old = re;
						re = re.subs[1];
						this.reuse(old);
						break;
					}
					default: re.subs = re.subs.slice(1, re.subs.length);
				}
			}
			return re;
		}
		if (re.op === Regexp.Op.LITERAL) {
			re.runes = re.runes.slice(n, re.runes.length);
			if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
		}
		return re;
	}
	removeLeadingRegexp(re, reuse) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			if (reuse) this.reuse(re.subs[0]);
			re.subs = re.subs.slice(1, re.subs.length);
			switch (re.subs.length) {
				case 0:
					re.op = Regexp.Op.EMPTY_MATCH;
					re.subs = Regexp.emptySubs();
					break;
				case 1: {
					const old = re;
					re = re.subs[0];
					this.reuse(old);
					break;
				}
			}
			return re;
		}
		if (reuse) this.reuse(re);
		return this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
		let lastRepeatPos = -1;
		let min = -1;
		let max = -1;
		const t = new StringIterator(this.wholeRegexp);
		while (t.more()) {
			let repeatPos = -1;
			bigswitch: switch (t.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (t.lookingAt("(?<=")) {
							this.parsePosLookBehind();
							t.skip(4);
							break;
						}
						if (t.lookingAt("(?<!")) {
							this.parseNegLookBehind();
							t.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
						this.parsePerlFlags(t);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
					t.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar();
					t.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen();
					t.skip(1);
					break;
				case Codepoint.CODES["^"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
					else this.op(Regexp.Op.BEGIN_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["$"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
					else this.op(Regexp.Op.END_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["."]:
					if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
					else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
					t.skip(1);
					break;
				case Codepoint.CODES["["]:
					this.parseClass(t);
					break;
				case Codepoint.CODES["*"]:
				case Codepoint.CODES["+"]:
				case Codepoint.CODES["?"]: {
					repeatPos = t.pos();
					let op = null;
					switch (t.pop()) {
						case Codepoint.CODES["*"]:
							op = Regexp.Op.STAR;
							break;
						case Codepoint.CODES["+"]:
							op = Regexp.Op.PLUS;
							break;
						case Codepoint.CODES["?"]: op = Regexp.Op.QUEST;
					}
					this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["{"]: {
					const before = t.pos();
					const minMax = Parser.parseRepeat(t);
					if (minMax < 0) {
						t.rewindTo(before);
						this.literal(t.pop());
						break;
					}
					repeatPos = before;
					min = minMax >> 16;
					max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
					this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["\\"]: {
					const savedPos = t.pos();
					t.skip(1);
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
						case Codepoint.CODES["A"]:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES["b"]:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["B"]:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["C"]: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES["Q"]: {
							let lit = t.rest();
							const i = lit.indexOf("\\E");
							if (i >= 0) {
								lit = lit.substring(0, i);
								t.skipString(lit);
								t.skipString("\\E");
							} else t.skipString(lit);
							let j = 0;
							while (j < lit.length) {
								const codepoint = lit.codePointAt(j);
								this.literal(codepoint);
								j += Utils.charCount(codepoint);
							}
							break bigswitch;
						}
						case Codepoint.CODES["z"]:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: t.rewindTo(savedPos);
					}
					else t.rewindTo(savedPos);
					const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
					re.flags = this.flags;
					if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
						const cc = new CharClass();
						if (this.parseUnicodeClass(t, cc)) {
							re.runes = cc.toArray();
							this.push(re);
							break bigswitch;
						}
					}
					const cc = new CharClass();
					if (this.parsePerlClassEscape(t, cc)) {
						re.runes = cc.toArray();
						this.push(re);
						break bigswitch;
					}
					t.rewindTo(savedPos);
					this.reuse(re);
					this.literal(Parser.parseEscape(t));
					break;
				}
				default: this.literal(t.pop());
			}
			lastRepeatPos = repeatPos;
		}
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
		this.stack[0].namedGroups = this.namedGroups;
		return this.stack[0];
	}
	parsePerlFlags(t) {
		const startPos = t.pos();
		const s = t.rest();
		if (s.startsWith("(?P<") || s.startsWith("(?<")) {
			const begin = s.charAt(2) === "P" ? 4 : 3;
			const end = s.indexOf(">");
			if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
			const name = s.substring(begin, end);
			t.skipString(name);
			t.skip(begin + 1);
			if (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
			const re = this.op(Regexp.Op.LEFT_PAREN);
			re.cap = ++this.numCap;
			if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
			this.namedGroups[name] = this.numCap;
			re.name = name;
			return;
		}
		t.skip(2);
		let flags = this.flags;
		let sign = 1;
		let sawFlag = false;
		loop: while (t.more()) {
			const c = t.pop();
			switch (c) {
				case Codepoint.CODES["i"]:
					flags |= RE2Flags.FOLD_CASE;
					sawFlag = true;
					break;
				case Codepoint.CODES["m"]:
					flags &= ~RE2Flags.ONE_LINE;
					sawFlag = true;
					break;
				case Codepoint.CODES["s"]:
					flags |= RE2Flags.DOT_NL;
					sawFlag = true;
					break;
				case Codepoint.CODES["U"]:
					flags |= RE2Flags.NON_GREEDY;
					sawFlag = true;
					break;
				case Codepoint.CODES["-"]:
					if (sign < 0) break loop;
					sign = -1;
					flags = ~flags;
					sawFlag = false;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (sign < 0) {
						if (!sawFlag) break loop;
						flags = ~flags;
					}
					if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
					this.flags = flags;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
	}
	parsePosLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = ++this.nlb;
		return this.push(re);
	}
	parseNegLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = -++this.nlb;
		return this.push(re);
	}
	parseVerticalBar() {
		this.concat();
		if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		const n = this.stack.length;
		if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
			let re1 = this.stack[n - 1];
			let re3 = this.stack[n - 3];
			if (re1.op > re3.op) {
				const tmp = re3;
				re3 = re1;
				re1 = tmp;
				this.stack[n - 3] = re3;
			}
			Parser.mergeCharClass(re3, re1);
			this.reuse(re1);
			this.pop();
			return true;
		}
		if (n >= 2) {
			const re1 = this.stack[n - 1];
			const re2 = this.stack[n - 2];
			if (re2.op === Regexp.Op.VERTICAL_BAR) {
				if (n >= 3) this.cleanAlt(this.stack[n - 3]);
				this.stack[n - 2] = re1;
				this.stack[n - 1] = re2;
				return true;
			}
		}
		return false;
	}
	parseRightParen() {
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		const re1 = this.pop();
		const re2 = this.pop();
		if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		this.flags = re2.flags;
		if (re2.lb !== 0) {
			if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			if (re2.lb > 0) re2.op = Regexp.Op.PLB;
			else re2.op = Regexp.Op.NLB;
			re2.subs = [re1];
			this.push(re2);
			return;
		}
		if (re2.cap === 0) this.push(re1);
		else {
			re2.op = Regexp.Op.CAPTURE;
			re2.subs = [re1];
			this.push(re2);
		}
	}
	parsePerlClassEscape(t, cc) {
		const beforePos = t.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
		t.pop();
		const p = t.from(beforePos);
		const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
		if (g === null) return false;
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseNamedClass(t, cc) {
		const cls = t.rest();
		const i = cls.indexOf(":]");
		if (i < 0) return false;
		const name = cls.substring(0, i + 2);
		t.skipString(name);
		const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
		if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseUnicodeClass(t, cc) {
		const startPos = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
		t.skip(1);
		let sign = 1;
		let c = t.pop();
		if (c === Codepoint.CODES["P"]) sign = -1;
		if (!t.more()) {
			t.rewindTo(startPos);
			throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
		}
		c = t.pop();
		let name;
		if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
		else {
			const rest = t.rest();
			const end = rest.indexOf("}");
			if (end < 0) {
				t.rewindTo(startPos);
				throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			name = rest.substring(0, end);
			t.skipString(name);
			t.skip(1);
		}
		if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
			sign = 0 - sign;
			name = name.substring(1);
		}
		const pair = Parser.unicodeTable(name);
		if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
		if (pair.sign < 0) sign = 0 - sign;
		const tab = pair.tab;
		const fold = pair.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
		else {
			const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
			cc.appendClassWithSign(Array.from(tmp), sign);
		}
		return true;
	}
	parseClass(t) {
		const startPos = t.pos();
		t.skip(1);
		const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
		re.flags = this.flags;
		const cc = new CharClass();
		let sign = 1;
		if (t.more() && t.lookingAt("^")) {
			sign = -1;
			t.skip(1);
			if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
		}
		let first = true;
		while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
				const s = t.rest();
				if (s === "-" || !s.startsWith("-]")) {
					t.rewindTo(startPos);
					throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
				}
			}
			first = false;
			const beforePos = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, cc)) continue;
				t.rewindTo(beforePos);
			}
			if (this.parseUnicodeClass(t, cc)) continue;
			if (this.parsePerlClassEscape(t, cc)) continue;
			t.rewindTo(beforePos);
			const lo = Parser.parseClassChar(t, startPos);
			let hi = lo;
			if (t.more() && t.lookingAt("-")) {
				t.skip(1);
				if (t.more() && t.lookingAt("]")) t.skip(-1);
				else {
					hi = Parser.parseClassChar(t, startPos);
					if (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
				}
			}
			if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
			else cc.appendFoldedRange(lo, hi);
		}
		t.skip(1);
		cc.cleanClass();
		if (sign < 0) cc.negateClass();
		re.runes = cc.toArray();
		this.push(re);
	}
};
// src/RE2.js
/**
* An RE2 class instance is a compiled representation of an RE2 regular expression, independent of
* the public Java-like Pattern/Matcher API.
*
* This class also contains various implementation helpers for RE2 regular expressions.
*
* Use the {@link #quoteMeta(String)} utility function to quote all regular expression
* metacharacters in an arbitrary string.
*
*/
var RE2 = class RE2 {
	static initTest(expr) {
		const re2 = RE2.compile(expr);
		const res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
		res.cond = re2.cond;
		res.prefix = re2.prefix;
		res.prefixUTF8 = re2.prefixUTF8;
		res.prefixComplete = re2.prefixComplete;
		res.prefixRune = re2.prefixRune;
		res.prefilter = re2.prefilter;
		res.namedGroups = re2.namedGroups;
		return res;
	}
	/**
	* Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
	* used to match against text.
	*
	* When matching against text, the regexp returns a match that begins as early as possible in the
	* input (leftmost), and among those it chooses the one that a backtracking search would have
	* found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
	* and other implementations use, although this package implements it without the expense of
	* backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
	*/
	static compile(expr) {
		return RE2.compileImpl(expr, RE2Flags.PERL, false);
	}
	/**
	* {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
	* (egrep) syntax and changes the match semantics to leftmost-longest.
	*
	* That is, when matching against text, the regexp returns a match that begins as early as
	* possible in the input (leftmost), and among those it chooses a match that is as long as
	* possible. This so-called leftmost-longest matching is the same semantics that early regular
	* expression implementations used and that POSIX specifies.
	*
	* However, there can be multiple leftmost-longest matches, with different submatch choices, and
	* here this package diverges from POSIX. Among the possible leftmost-longest matches, this
	* package chooses the one that a backtracking search would have found first, while POSIX
	* specifies that the match be chosen to maximize the length of the first subexpression, then the
	* second, and so on from left to right. The POSIX rule is computationally prohibitive and not
	* even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
	*/
	static compilePOSIX(expr) {
		return RE2.compileImpl(expr, RE2Flags.POSIX, true);
	}
	static compileImpl(expr, mode, longest) {
		let re = Parser.parse(expr, mode);
		const maxCap = re.maxCap();
		const namedGroups = re.namedGroups;
		re = Simplify.simplify(re);
		const prefilter = PrefilterTree.build(re);
		const prog = Compiler.compileRegexp(re);
		const re2 = new RE2(expr, prog, maxCap, longest);
		re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
		const [prefixCompl, prefixStr] = prog.prefix();
		re2.prefixComplete = prefixCompl;
		re2.prefix = prefixStr;
		re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
		if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
		re2.namedGroups = namedGroups;
		return re2;
	}
	/**
	* Returns true iff textual regular expression {@code pattern} matches string {@code s}.
	*
	* More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
	*/
	static match(pattern, s) {
		return RE2.compile(pattern).match(s);
	}
	constructor(expr, prog, numSubexp = 0, longest = 0) {
		this.expr = expr;
		this.prog = prog;
		this.numSubexp = numSubexp;
		this.longest = longest;
		this.cond = prog.startCond();
		this.prefix = null;
		this.prefixUTF8 = null;
		this.prefixComplete = false;
		this.prefixRune = 0;
		/** @type {Record<string, number>} */
		this.namedGroups = Object.create(null);
		this.machinePool = [];
		this.lazyDFA = null;
		this.onepass = OnePass.compile(this.prog);
		this.prefilter = null;
	}
	get dfa() {
		if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
		return this.lazyDFA;
	}
	matchPrefixComplete(input, pos, anchor, ncap) {
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		let matchStart = -1;
		let matchEnd = -1;
		const pLen = input.prefixLength(this);
		if (anchor === RE2Flags.UNANCHORED) {
			const idx = input.index(this, pos);
			if (idx < 0) return null;
			matchStart = pos + idx;
			matchEnd = matchStart + pLen;
		} else if (anchor === RE2Flags.ANCHOR_BOTH) {
			if (input.endPos() !== pLen) return null;
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		} else if (anchor === RE2Flags.ANCHOR_START) {
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		}
		if (matchStart < 0) return null;
		if (ncap > 0) {
			const matchcap = new Int32Array(ncap).fill(-1);
			matchcap[0] = matchStart;
			matchcap[1] = matchEnd;
			return Array.from(matchcap);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(input, pos, anchor, ncap, lbState = null) {
		if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
		if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
			if (!this.prefilter.eval(input, pos)) return null;
		}
		if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
		if (ncap > 0) {
			if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
			return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
		}
		if (this.prog.numLb === 0) {
			const dfaResult = this.dfa.match(input, pos, anchor);
			if (dfaResult !== null) return dfaResult ? [] : null;
			if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
		}
		return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
	}
	/**
	* Returns the number of parenthesized subexpressions in this regular expression.
	*/
	numberOfCapturingGroups() {
		return this.numSubexp;
	}
	/**
	* Returns the number of instructions in this compiled regular expression program.
	*/
	numberOfInstructions() {
		return this.prog.numInst();
	}
	get() {
		return this.machinePool.length > 0 ? this.machinePool.pop() : null;
	}
	reset() {
		this.machinePool.length = 0;
	}
	put(m) {
		this.machinePool.push(m);
	}
	toString() {
		return this.expr;
	}
	doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
		let m = this.get();
		if (!m) m = Machine.fromRE2(this);
		m.init(ncap);
		const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
		this.put(m);
		return cap;
	}
	match(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	/**
	* Matches the regular expression against input starting at position start and ending at position
	* end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
	* pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
	* array. It is most efficient not to ask for submatch boundaries.
	*
	* @param input the input byte array
	* @param start the beginning position in the input
	* @param end the end position in the input
	* @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
	* @param group the array to fill with submatch positions
	* @param ngroup the number of array pairs to fill in
	* @param lbState optional state carried between successive matches over the same input (see
	*   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
	* @returns true if a match was found
	*/
	matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
	}
	matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
		if (start > end) return [false, null];
		const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
		const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
		if (groupMatch === null) return [false, null];
		return [true, groupMatch];
	}
	/**
	* Returns true iff this regexp matches the UTF-8 byte array {@code b}.
	*/
	matchUTF8(b) {
		return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	/**
	* Returns a copy of {@code src} in which all matches for this regexp have been replaced by
	* {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceAll(src, repl) {
		return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
	}
	/**
	* Returns a copy of {@code src} in which only the first match for this regexp has been replaced
	* by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceFirst(src, repl) {
		return this.replaceAllFunc(src, () => repl, 1);
	}
	/**
	* Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
	* been replaced by the return value of of function {@code repl} (whose first argument is the
	* matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceAllFunc(src, replFunc, maxReplaces) {
		let lastMatchEnd = 0;
		let searchPos = 0;
		let out = "";
		const input = MachineInput.fromUTF16(src);
		const lbState = this.createLookbehindState();
		let numReplaces = 0;
		while (searchPos <= src.length) {
			const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
			if (a === null || a.length === 0) break;
			out += src.substring(lastMatchEnd, a[0]);
			if (a[1] > lastMatchEnd || a[0] === 0) {
				out += replFunc(src.substring(a[0], a[1]));
				numReplaces++;
			}
			lastMatchEnd = a[1];
			const width = input.step(searchPos) & 7;
			if (searchPos + width > a[1]) searchPos += width;
			else if (searchPos + 1 > a[1]) searchPos++;
			else searchPos = a[1];
			if (numReplaces >= maxReplaces) break;
		}
		out += src.substring(lastMatchEnd);
		return out;
	}
	pad(a) {
		if (a === null) return null;
		let n = (1 + this.numSubexp) * 2;
		if (a.length < n) {
			let a2 = new Array(n).fill(-1);
			for (let i = 0; i < a.length; i++) a2[i] = a[i];
			a = a2;
		}
		return a;
	}
	allMatches(input, n, deliverFun = (v) => v) {
		let result = [];
		const end = input.endPos();
		if (n < 0) n = end + 1;
		let pos = 0;
		let i = 0;
		let prevMatchEnd = -1;
		const lbState = this.createLookbehindState();
		while (i < n && pos <= end) {
			const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
			if (matches === null || matches.length === 0) break;
			let accept = true;
			if (matches[1] === pos) {
				if (matches[0] === prevMatchEnd) accept = false;
				const r = input.step(pos);
				if (r < 0) pos = end + 1;
				else pos += r & 7;
			} else pos = matches[1];
			prevMatchEnd = matches[1];
			if (accept) {
				result.push(deliverFun(this.pad(matches)));
				i++;
			}
		}
		return result;
	}
	/**
	* Returns an array holding the text of the leftmost match in {@code b} of this regular
	* expression.
	*
	* A return value of null indicates no match.
	*/
	findUTF8(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return b.slice(a[0], a[1]);
	}
	/**
	* Returns a two-element array of integers defining the location of the leftmost match in
	* {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
	*
	* A return value of null indicates no match.
	*/
	findUTF8Index(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return a.slice(0, 2);
	}
	/**
	* Returns a string holding the text of the leftmost match in {@code s} of this regular
	* expression.
	*
	* If there is no match, the return value is an empty string, but it will also be empty if the
	* regular expression successfully matches an empty string. Use {@link #findIndex} or
	* {@link #findSubmatch} if it is necessary to distinguish these cases.
	*/
	find(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return "";
		return s.substring(a[0], a[1]);
	}
	/**
	* Returns a two-element array of integers defining the location of the leftmost match in
	* {@code s} of this regular expression. The match itself is at
	* {@code s.substring(loc[0], loc[1])}.
	*
	* A return value of null indicates no match.
	*/
	findIndex(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
	}
	/**
	* Returns an array of arrays the text of the leftmost match of the regular expression in
	* {@code b} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findUTF8Submatch(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	/**
	* Returns an array holding the index pairs identifying the leftmost match of this regular
	* expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
	* <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
	*
	* A return value of null indicates no match.
	*/
	findUTF8SubmatchIndex(b) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	/**
	* Returns an array of strings holding the text of the leftmost match of the regular expression in
	* {@code s} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findSubmatch(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	/**
	* Returns an array holding the index pairs identifying the leftmost match of this regular
	* expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findSubmatchIndex(s) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	/**
	* {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
	* list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*
	* TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
	* by |b|.
	*/
	findAllUTF8(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
	* returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8Index(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
	* to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
	* description above.
	*
	* A return value of null indicates no match.
	*/
	findAll(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
	* list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
	* it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8Submatch(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
	* {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
	* expression, as defined by the <a href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8SubmatchIndex(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n);
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
	* returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllSubmatch(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
	* {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
	* expression, as defined by the <a href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllSubmatchIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n);
		if (result.length === 0) return null;
		return result;
	}
};
// src/Set.js
var RE2Set = class RE2Set {
	/** @type {number} */
	static UNANCHORED = RE2Flags.UNANCHORED;
	/** @type {number} */
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	/** @type {number} */
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	/**
	* Constructs a new RE2Set with the specified anchor mode and flags.
	* @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
	* @param {number} [flags=0] - The public flags to apply to all patterns in the set.
	* @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
	*/
	constructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {
		if (![
			RE2Set.UNANCHORED,
			RE2Set.ANCHOR_START,
			RE2Set.ANCHOR_BOTH
		].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(flags);
		this.anchor = anchor;
		this.jsFlags = flags;
		this.maxMem = maxMem;
		let re2Flags = RE2Flags.PERL;
		if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		this.re2Flags = re2Flags;
		this.regexps = [];
		this.prog = null;
		this.dfa = null;
		this.dummyRe2 = null;
	}
	/**
	* Adds a new regular expression pattern to the set.
	* Patterns cannot be added after the set has been compiled.
	* @param {string} pattern - The regular expression pattern to add.
	* @returns {number} The integer index assigned to the added pattern.
	* @throws {RE2JSCompileException} If patterns are added after compilation.
	*/
	add(pattern) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(pattern);
		let fregex = pattern;
		if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		const re = Parser.parse(fregex, this.re2Flags);
		this.regexps.push(Simplify.simplify(re));
		return this.regexps.length - 1;
	}
	/**
	* Compiles the added patterns into a single state machine.
	* This is automatically called on the first match if not called explicitly.
	* @returns {void}
	*/
	compile() {
		if (this.prog) return;
		const prog = Compiler.compileSet(this.regexps);
		if (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
		this.prog = prog;
		this.dfa = new DFA(this.prog, this.maxMem);
		this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: false
		};
	}
	/**
	* Matches the input against the compiled set of regular expressions.
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
	* @returns {number[]} An array of indices representing the patterns that successfully matched the input.
	*/
	match(input) {
		if (!this.prog) this.compile();
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		let internalAnchor = RE2Flags.UNANCHORED;
		if (this.anchor === RE2Set.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
		else if (this.anchor === RE2Set.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
		const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
		if (dfaResult !== null) return dfaResult;
		const machine = Machine.fromRE2(this.dummyRe2);
		machine.init(0);
		return machine.matchSet(machineInput, 0, internalAnchor);
	}
};
// src/TranslateRegExpString.js
/**
* Transform JS regex string to RE2 regex string
*/
var TranslateRegExpString = class TranslateRegExpString {
	static isHexadecimal(ch) {
		return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
	}
	static translate(data) {
		let prefixFlags = "";
		if (Object.prototype.toString.call(data) === "[object RegExp]") {
			if (data.ignoreCase) prefixFlags += "i";
			if (data.multiline) prefixFlags += "m";
			if (data.dotAll) prefixFlags += "s";
			data = data.source;
		}
		if (typeof data !== "string") return data;
		let result = "";
		let changed = false;
		let size = data.length;
		if (size === 0) {
			result = "(?:)";
			changed = true;
		}
		let inCharClass = false;
		let i = 0;
		while (i < size) {
			let ch = data[i];
			if (ch === "\\") {
				if (i + 1 < size) {
					ch = data[i + 1];
					switch (ch) {
						case "\\":
							result += "\\\\";
							i += 2;
							continue;
						case "c":
							if (i + 2 < size) {
								let code = data[i + 2].charCodeAt(0);
								if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
									let val = code % 32;
									result += "\\x";
									result += (val >> 4).toString(16).toUpperCase();
									result += (val & 15).toString(16).toUpperCase();
									i += 3;
									changed = true;
									continue;
								}
							}
							result += "c";
							i += 2;
							changed = true;
							continue;
						case "u":
							if (i + 2 < size) {
								if (data[i + 2] === "{") {
									let j = i + 3;
									let hasHex = false;
									let closed = false;
									while (j < size) {
										const hexChar = data[j];
										if (hexChar === "}") {
											closed = true;
											break;
										}
										if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
										hasHex = true;
										j++;
									}
									if (closed && hasHex) {
										result += "\\x";
										i += 2;
										changed = true;
										continue;
									}
								} else if (i + 5 < size) {
									let isHex4 = true;
									for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
										isHex4 = false;
										break;
									}
									if (isHex4) {
										result += "\\x{" + data.substring(i + 2, i + 6) + "}";
										i += 6;
										changed = true;
										continue;
									}
								}
							}
							result += "u";
							i += 2;
							changed = true;
							continue;
						case "x": {
							let isValidHex = false;
							if (i + 2 < size && data[i + 2] === "{") {
								let j = i + 3;
								let hasHex = false;
								let closed = false;
								while (j < size) {
									const hexChar = data[j];
									if (hexChar === "}") {
										closed = true;
										break;
									}
									if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
									hasHex = true;
									j++;
								}
								if (closed && hasHex) isValidHex = true;
							} else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;
							if (isValidHex) {
								result += "\\x";
								i += 2;
							} else {
								result += "x";
								i += 2;
								changed = true;
							}
							continue;
						}
						case "n":
						case "r":
						case "t":
						case "a":
						case "f":
						case "v":
						case "d":
						case "D":
						case "s":
						case "S":
						case "w":
						case "W":
						case "b":
						case "B":
						case "p":
						case "P":
						case "A":
						case "z":
						case "Q":
						case "E":
						case "0":
						case "1":
						case "2":
						case "3":
						case "4":
						case "5":
						case "6":
						case "7":
							result += "\\" + ch;
							i += 2;
							continue;
						default: {
							let cp = data.codePointAt(i + 1);
							if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
								changed = true;
							} else {
								result += "\\";
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
							}
							continue;
						}
					}
				}
			} else if (ch === "/") {
				result += "\\/";
				i += 1;
				changed = true;
				continue;
			} else if (ch === "[") {
				if (!inCharClass && data[i + 1] === "]") {
					result += "[^\\x00-\\x{10FFFF}]";
					i += 2;
					changed = true;
					continue;
				}
				if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
					result += "[\\x00-\\x{10FFFF}]";
					i += 3;
					changed = true;
					continue;
				}
				inCharClass = true;
			} else if (ch === "]") inCharClass = false;
			else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
				if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
					result += "(?P<";
					i += 3;
					changed = true;
					continue;
				}
			}
			let cp = data.codePointAt(i);
			let symSize = Utils.charCount(cp);
			result += data.substring(i, i + symSize);
			i += symSize;
		}
		const finalResult = changed ? result : data;
		if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
		return finalResult;
	}
};
// src/index.js
const execResult = (m, input) => {
	const result = m.matchArray();
	result.index = m.start(0);
	result.input = input;
	result.groups = m.namedGroupsObject();
	return result;
};
/**
* A compiled representation of an RE2 regular expression
*
* The matching functions take {@code String} arguments instead of the more general Java
* {@code CharSequence} since the latter doesn't provide UTF-16 decoding.
*
*
* @author rsc@google.com (Russ Cox)
* @class
*/
var RE2JS = class RE2JS {
	/**
	* Flag: case insensitive matching.
	*/
	static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
	/**
	* Flag: dot ({@code .}) matches all characters, including newline.
	*/
	static DOTALL = PublicFlags.DOTALL;
	/**
	* Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
	* beginning and end of input.
	*/
	static MULTILINE = PublicFlags.MULTILINE;
	/**
	* Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
	*/
	static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
	/**
	* Flag: matches longest possible string.
	*/
	static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
	/**
	* Flag: enable linear-time captureless lookbehinds.
	*/
	static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
	/**
	* Returns a literal pattern string for the specified string.
	*
	* This method produces a string that can be used to create a <code>RE2JS</code> that would
	* match the string <code>s</code> as if it were a literal pattern.
	*
	* Metacharacters or escape sequences in the input sequence will be given no special meaning.
	*
	* @param {string} str The string to be literalized
	* @returns {string} A literal string replacement
	*/
	static quote(str) {
		return Utils.quoteMeta(str);
	}
	/**
	* Quotes '\' and '$' in {@code str}, so that the returned string could be used in
	* replacement methods as a literal replacement of {@code str}.
	*
	* This is a convenience delegation to {@link Matcher.quoteReplacement}.
	*
	* @param {string} str the string to be quoted
	* @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
	* @returns {string} the quoted string
	*/
	static quoteReplacement(str, javaMode = false) {
		return Matcher.quoteReplacement(str, javaMode);
	}
	/**
	* Translates a given regular expression string to ensure compatibility with RE2JS.
	*
	* This function preprocesses the input regex string by applying necessary transformations,
	* such as escaping special characters (e.g., `/`), converting named capture groups to
	* RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
	* resulting regex is safe and properly formatted before compilation.
	*
	* @param {string|RegExp} expr - The regular expression string to be translated.
	* @returns {string} - The transformed regular expression string, ready for compilation.
	*/
	static translateRegExp(expr) {
		return TranslateRegExpString.translate(expr);
	}
	/**
	* Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
	* @param {string} regex
	* @param {number} [flags=0]
	* @returns {RE2JS}
	*/
	static compile(regex, flags = 0) {
		Utils.checkPattern(regex);
		Utils.checkFlags(flags);
		let fregex = regex;
		if ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		let re2Flags = RE2Flags.PERL;
		if ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		const p = new RE2JS(regex, flags);
		p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);
		return p;
	}
	/**
	* Matches a string against a regular expression.
	*
	* @param {string} regex the regular expression
	* @param {string|number[]|Uint8Array} input the input
	* @returns {boolean} true if the regular expression matches the entire input
	* @throws RE2JSSyntaxException if the regular expression is malformed
	*/
	static matches(regex, input) {
		return RE2JS.compile(regex).testExact(input);
	}
	/**
	* This is visible for testing.
	* @private
	*/
	static initTest(pattern, flags, re2) {
		if (pattern == null) throw new Error("pattern is null");
		if (re2 == null) throw new Error("re2 is null");
		const p = new RE2JS(pattern, flags);
		p.re2Input = re2;
		return p;
	}
	/**
	*
	* @param {string} pattern
	* @param {number} flags
	*/
	constructor(pattern, flags) {
		this.patternInput = pattern;
		this.flagsInput = flags;
		/** @type {import('./RE2.js').RE2} */
		this.re2Input = null;
	}
	/**
	* Releases memory used by internal caches associated with this pattern. Does not change the
	* observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
	*/
	reset() {
		this.re2Input.reset();
	}
	/**
	* Returns the flags used in the constructor.
	* @returns {number}
	*/
	flags() {
		return this.flagsInput;
	}
	/**
	* Returns the pattern used in the constructor.
	* @returns {string}
	*/
	pattern() {
		return this.patternInput;
	}
	re2() {
		return this.re2Input;
	}
	/**
	* Matches a string against a regular expression.
	*
	* @param {string|number[]|Uint8Array} input the input
	* @returns {boolean} true if the regular expression matches the entire input
	*/
	matches(input) {
		return this.testExact(input);
	}
	/**
	* Creates a new {@code Matcher} matching the pattern against the input.
	*
	* @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
	* @returns {Matcher}
	*/
	matcher(input) {
		if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
		return new Matcher(this, input);
	}
	/**
	* Tests whether the regular expression matches any part of the input string.
	* Performance Note: This method is highly optimized. Because it only returns
	* a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
	* and guarantees execution on the high-speed DFA engine whenever possible.
	*
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
	* @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
	*/
	test(input) {
		if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
		return this.re2Input.match(input);
	}
	/**
	* Tests whether the regular expression matches the ENTIRE input string.
	* * **Performance Note:** This operates identically to `.matches()`, but is significantly
	* faster because it does not request capture group data. By requesting 0 capture groups,
	* it securely routes execution through the DFA fast-path.
	*
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
	* @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
	*/
	testExact(input) {
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	/**
	* Executes a search for a match in a specified string.
	* Returns a result array, or null if no match is found.
	* The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
	* including `.index`, `.input`, and `.groups` properties.
	*
	* @param {string|number[]|Uint8Array} input the input string or byte array
	* @returns {Array|null} the match array with index, input, and groups properties, or null
	*/
	exec(input) {
		const m = this.matcher(input);
		return m.find() ? execResult(m, input) : null;
	}
	/**
	* Splits input around instances of the regular expression. It returns an array giving the strings
	* that occur before, between, and after instances of the regular expression.
	*
	* If {@code limit <= 0}, there is no limit on the size of the returned array. If
	* {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
	* {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
	* of the input, possibly including additional matches of the pattern.
	*
	* @param {string} input the input string to be split
	* @param {number} [limit=0] the limit
	* @returns {string[]} the split strings
	*/
	split(input, limit = 0) {
		const m = this.matcher(input);
		const result = [];
		let emptiesSkipped = 0;
		let last = 0;
		while (m.find()) {
			if (last === 0 && m.end() === 0) {
				last = m.end();
				continue;
			}
			if (limit > 0 && result.length === limit - 1) break;
			if (last === m.start()) {
				if (limit === 0) {
					emptiesSkipped += 1;
					last = m.end();
					continue;
				}
			} else while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.start()));
			last = m.end();
		}
		if (limit === 0 && last !== m.inputLength()) {
			while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.inputLength()));
		}
		if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
		return result;
	}
	/**
	* Returns an iterator of all results matching a string against the regular expression,
	* including capturing groups.
	*
	* @param {string|number[]|Uint8Array} input the input string or byte array
	* @returns {IterableIterator<RegExpMatchArray>}
	*/
	*matchAll(input) {
		const m = this.matcher(input);
		while (m.find()) yield execResult(m, input);
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		return this.patternInput;
	}
	/**
	* Returns the program size of this pattern.
	*
	* <p>
	* Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
	* "cost". Larger numbers are more expensive than smaller numbers.
	* </p>
	*
	* @returns {number} the program size of this pattern
	*/
	programSize() {
		return this.re2Input.numberOfInstructions();
	}
	/**
	* Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
	* pattern and is excluded from this count.
	*
	* @returns {number} the number of capturing groups in this pattern
	*/
	groupCount() {
		return this.re2Input.numberOfCapturingGroups();
	}
	/**
	* Return a map of the capturing groups in this matcher's pattern, where key is the name and value
	* is the index of the group in the pattern.
	* @returns {Record<string, number>}
	*/
	namedGroups() {
		return this.re2Input.namedGroups;
	}
	/**
	*
	* @param {*} other
	* @returns {boolean}
	*/
	equals(other) {
		if (this === other) return true;
		if (other === null || this.constructor !== other.constructor) return false;
		return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
	}
};
/**
* Creates an RE2JS regex directly from a template literal.
* @overload
* @param {TemplateStringsArray} stringsOrFlags - The raw string segments of the template literal.
* @param {...any} values - The interpolated values.
* @returns {RE2JS}
*/
/**
* Creates a template literal tag function with specific RE2JS flags.
* @overload
* @param {number} stringsOrFlags - The RE2JS flags to apply (e.g., RE2JS.CASE_INSENSITIVE).
* @returns {(strings: TemplateStringsArray, ...tagValues: any[]) => RE2JS}
*/
/**
* Implementation signature
* @param {TemplateStringsArray | number} stringsOrFlags
* @param {...any} values
* @returns {RE2JS | ((strings: TemplateStringsArray, ...tagValues: any[]) => RE2JS)}
*/
function re(stringsOrFlags, ...values) {
	if (Array.isArray(stringsOrFlags) && "raw" in stringsOrFlags) {
		const pattern = String.raw(stringsOrFlags, ...values);
		return RE2JS.compile(pattern);
	}
	const flags = typeof stringsOrFlags === "number" ? stringsOrFlags : 0;
	return (strings, ...tagValues) => {
		const pattern = String.raw(strings, ...tagValues);
		return RE2JS.compile(pattern, flags);
	};
}


;// CONCATENATED MODULE: ./lib/client/response-checks.js


/** Codes that an expectation can name are below this. */
const STATUS_END = 600;
const STATUS_FAILED = 1;
const FIRST_CHECK = 2;
/** @throws what `parsePath` and the pattern's syntax throw; a validated scenario has neither */
function prepareExpectations(expect, parsePath) {
    const statusOk = new Uint8Array(STATUS_END);
    for (const { from, to } of expect.statuses)
        statusOk.fill(1, from, to + 1);
    return {
        statusOk,
        bodyBytesMax: expect.bodyBytesMax,
        checks: expect.checks.map((check) => prepareCheck(check, parsePath)),
        keepsResponse: expect.checks.length > 0,
    };
}
/**
 * What a complete response does not fulfil: 0 nothing, 1 the status, 2 + i check i, the first
 * that fails.
 *
 * Body checks see the first `KEPT_BODY_BYTES_MAX` octets of the content, and see them as they
 * came: a gzip or br coding is not undone. A JSON text that is longer does not parse, so it fails.
 *
 * @param kept the response, when the expectations keep it
 */
function failedCheck(expectations, status, kept) {
    if (expectations.statusOk[status] !== 1)
        return STATUS_FAILED;
    if (kept === undefined)
        return 0;
    const index = expectations.checks.findIndex((check) => !passes(check, kept));
    return index < 0 ? 0 : FIRST_CHECK + index;
}
function prepareCheck(check, parsePath) {
    switch (check.kind) {
        case "header":
            return { kind: "header", name: check.name, equals: asReceived(check.equals) };
        case "bodyContains":
            return { kind: "bodyContains", octets: new TextEncoder().encode(check.text) };
        case "bodyMatches":
            return { kind: "bodyMatches", pattern: RE2JS.compile(check.pattern) };
        case "jsonPathEquals":
            return { kind: "jsonPathEquals", steps: parsePath(check.path), equals: check.equals };
    }
    check;
}
/** A field value in the form in which a kept response gives it: UTF-8, one character per octet. */
function asReceived(value) {
    return value === undefined ? undefined : textOfOctets(new TextEncoder().encode(value));
}
function passes(check, kept) {
    switch (check.kind) {
        case "header":
            return headerPasses(check.equals, kept.field(check.name));
        case "bodyContains":
            return contains(kept.body(), check.octets);
        case "bodyMatches":
            return check.pattern.matcher(response_checks_text(kept)).find();
        case "jsonPathEquals":
            return jsonPasses(response_checks_text(kept), check);
    }
    check;
}
function headerPasses(equals, value) {
    return value !== undefined && (equals === undefined || value === equals);
}
/** Bad UTF-8 becomes U+FFFD, which no sensible check asks for. */
function response_checks_text(kept) {
    return new TextDecoder().decode(kept.body());
}
function contains(octets, wanted) {
    if (wanted.length === 0)
        return true;
    const last = octets.length - wanted.length;
    let start = octets.indexOf(wanted[0]);
    while (start >= 0 && start <= last) {
        let matched = 1;
        while (matched < wanted.length && octets[start + matched] === wanted[matched])
            matched += 1;
        if (matched === wanted.length)
            return true;
        start = octets.indexOf(wanted[0], start + 1);
    }
    return false;
}
function jsonPasses(json, check) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return false; // Not JSON: the check fails like any other.
    }
    for (const step of check.steps) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
            return false;
        if (Array.isArray(value) !== (typeof step === "number"))
            return false;
        value = value[step];
    }
    return value === check.equals;
}

;// CONCATENATED MODULE: ./lib/client/connection.js






/** No transport. */
const GONE = 0;
const OPENING = 1;
const IDLE = 2;
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
    #facts;
    #parser;
    #transport = undefined;
    #state = GONE;
    #request = undefined;
    #kept = undefined;
    #closeReason = record/* CloseReason */.fi.local;
    /** Why it could not be opened; `ok` when it was, or was closed before. */
    #openFailure = Outcome.ok;
    /** What had ended the connection when `send` came too late. */
    #lostBy = Outcome.closed;
    #bytesRead = 0;
    #bytesWritten = 0;
    /** @param facts where it reports; `limits` hold for every response */
    constructor(slot, facts, limits) {
        this.#slot = slot;
        this.#facts = facts;
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
        this.#state = OPENING;
        this.#closeReason = record/* CloseReason */.fi.local;
        this.#openFailure = Outcome.ok;
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
        this.#state = BUSY;
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
        this.#state = IDLE;
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
    broke(at, outcome) {
        const reason = outcome === Outcome.reset ? record/* CloseReason */.fi.reset : record/* CloseReason */.fi.error;
        if (this.#state === OPENING) {
            this.#openFailure = outcome;
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
        this.#state = GONE;
        this.#transport = undefined;
        if (this.#openFailure === Outcome.ok) {
            this.#facts.closed(this.#slot, at, {
                reason: this.#closeReason,
                bytesRead: this.#bytesRead,
                bytesWritten: this.#bytesWritten,
            });
        }
        else {
            this.#facts.openFailed(this.#slot, at, this.#openFailure);
        }
    }
    #beginResponse(request) {
        const { bodyBytesMax, keepsResponse } = request.expectations;
        if (keepsResponse)
            this.#kept ??= new KeptResponse();
        const kept = keepsResponse ? this.#kept : undefined;
        if (request.bodyless)
            this.#parser.beginBodyless(kept);
        else
            this.#parser.begin(bodyBytesMax, kept, request.seenHead);
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
        const { expectations } = this.#request;
        const kept = expectations.keepsResponse ? this.#kept : undefined;
        this.#takeCounts();
        this.failedCheck = failedCheck(expectations, this.status, kept);
        this.lastOnConnection = this.unsolicited || !this.#parser.keepAlive;
        this.#state = IDLE;
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
    #destroy(reason) {
        this.#state = CLOSING;
        this.#closeReason = reason;
        this.#transport.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/engine/fact-batch.js


const INITIAL_FACTS = 1024;
/**
 * The facts of one turn, as rows of the log, in the order in which they happened, and the
 * instant at which the engine takes them. Grows to what one turn of the event loop can bring,
 * which the number of connections bounds, and is used again for every turn.
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
    openFailed(connection, at, outcome) {
        this.rows.code[this.#add(record/* RecordKind */.m1.openFailed, connection, at)] = outcome;
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
    stop(at, reason) {
        this.rows.code[this.#add(record/* RecordKind */.m1.stop, 0, at)] = reason;
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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
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
/** Faults of this machine and of the name service: they say the same in every phase. */
const beforeTls = new Set([Outcome.generator, Outcome.dns]);
/**
 * The outcome word for an error of a socket.
 *
 * @param phase what the socket was doing. In a TLS handshake, whatever the peer does wrong is a
 *   failed handshake: a bad certificate, an alert, plain HTTP, a reset
 */
function outcomeOf(error, phase) {
    const code = "code" in error && typeof error.code === "string" ? error.code : "";
    const known = byCode.get(code);
    if (phase === "tls" && (known === undefined || !beforeTls.has(known)))
        return Outcome.tls;
    if (known !== undefined)
        return known;
    return phase === "connect" ? Outcome.unreachable : Outcome.reset;
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
    #connect({ host, port, tls }) {
        const { connection, clock, onFacts, readBuffer } = this.#parts;
        const onread = {
            buffer: readBuffer,
            callback: (length) => {
                connection.received(readBuffer, 0, length, clock.now());
                onFacts();
                return true;
            },
        };
        const address = { host, port, noDelay: true, onread };
        if (tls === undefined)
            return (0,external_node_net_namespaceObject.connect)(address);
        return (0,external_node_tls_namespaceObject.connect)({
            ...address,
            rejectUnauthorized: tls.verifyCertificate,
            ...(tls.ca === undefined ? {} : { ca: tls.ca }),
            ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
        });
    }
    #listen() {
        const { connection, clock, onFacts, endpoint } = this.#parts;
        const socket = this.#socket;
        socket.once("lookup", () => {
            this.#lookedUpAt = clock.now();
        });
        socket.once("connect", () => {
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
        socket.once("secureConnect", () => {
            this.#establish(clock.now());
            onFacts();
        });
        socket.on("error", (error) => {
            connection.broke(clock.now(), outcomeOf(error, this.#phase));
            onFacts();
        });
        socket.once("end", () => {
            connection.ended(clock.now());
            onFacts();
        });
        socket.once("close", () => {
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
const AWAKE_NANOS = 1_600 * NANOS_PER_MICRO;
/** Node sleeps whole milliseconds, at least one. */
const SLEEP_NANOS_MIN = NANOS_PER_MILLI;
/** Node counts sleeps of more milliseconds as 1 ms. */
const SLEEP_MILLIS_MAX = 0x7fff_ffff;
/**
 * The real network. Sockets report in the event loop's poll phase; the engine gets what they
 * reported in the check phase right after it, all at once.
 */
class RealWorld {
    #parts;
    #facts = new FactBatch();
    #readBuffer = new Uint8Array(READ_BUFFER_BYTES);
    #connections;
    #targetOf;
    /** Asked while the engine was at work: told with the next batch, too. */
    #stops = [];
    /** Connections that had ended when they were to send: told with the next batch. */
    #lost = [];
    #resolve;
    #deadline = 0;
    #timer;
    #timerAt = Infinity;
    #isTurnComing = false;
    #awakeSince = -1;
    #awakeNanos = 0;
    constructor(parts) {
        this.#parts = parts;
        this.#connections = Array.from({ length: parts.connectionSlots }, () => undefined);
        this.#targetOf = new Uint16Array(parts.connectionSlots);
    }
    wait(deadline) {
        this.#facts.clear();
        for (const connection of this.#lost)
            connection.lost(this.#parts.clock.now());
        this.#lost.length = 0;
        for (const reason of this.#stops)
            this.#facts.stop(this.#parts.clock.now(), reason);
        this.#stops.length = 0;
        this.#deadline = Math.min(deadline, this.#parts.heartbeats.nextAt);
        return new Promise((resolve) => {
            this.#resolve = resolve;
            this.#sleep();
        });
    }
    open(connection, target) {
        const { clock, endpoints, limits } = this.#parts;
        const slot = (this.#connections[connection] ??= new Connection(connection, this.#facts, limits));
        this.#targetOf[connection] = target;
        slot.open(new SocketTransport({
            connection: slot,
            endpoint: endpoints[target],
            clock,
            readBuffer: this.#readBuffer,
            onFacts: this.#onFacts,
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
    /** Lets go of the event loop. The sockets are closed by then. */
    dispose() {
        clearTimeout(this.#timer);
        this.#parts.heartbeats.stop();
    }
    #onFacts = () => {
        if (this.#resolve !== undefined && this.#facts.length > 0)
            this.#comeSoon();
    };
    #sleep() {
        const now = this.#parts.clock.now();
        const left = this.#deadline - now;
        if (this.#facts.length > 0 || left <= 0)
            return this.#comeSoon();
        if (this.#parts.timer === "precise" && left < AWAKE_NANOS + SLEEP_NANOS_MIN) {
            if (this.#awakeSince < 0)
                this.#awakeSince = now;
            return this.#comeSoon();
        }
        const early = this.#parts.timer === "precise" ? AWAKE_NANOS : 0;
        // A timer that is set may ring too early, and is set again then, but never too late.
        if (this.#timerAt <= this.#deadline - early)
            return;
        clearTimeout(this.#timer);
        const millis = Math.floor((left - early) / NANOS_PER_MILLI);
        const bounded = Math.min(SLEEP_MILLIS_MAX, Math.max(1, millis));
        this.#timerAt = now + bounded * NANOS_PER_MILLI;
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
        const now = this.#parts.clock.now();
        if (this.#facts.length === 0 && now < this.#deadline)
            return this.#sleep();
        this.#countAwake(now);
        this.#beat(now);
        this.#resolve = undefined;
        this.#facts.now = now;
        resolve(this.#facts);
    };
    /** Waiting awake is not work: what it took is left out of the generator's CPU time. */
    #countAwake(now) {
        if (this.#awakeSince < 0)
            return;
        this.#awakeNanos += now - this.#awakeSince;
        this.#awakeSince = -1;
    }
    #beat(now) {
        const { heartbeats } = this.#parts;
        if (now < heartbeats.nextAt)
            return;
        this.#facts.heartbeat(now, heartbeats.take(now, this.#awakeNanos));
        this.#awakeNanos = 0;
    }
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
        const octets = this.#octets;
        const lastQuad = length - 4;
        let at = 0;
        // Four at a time: one branch for four reads that do not wait for each other.
        while (at <= lastQuad) {
            const from = start + at;
            const different = (octets[at] ^ bytes[from]) |
                (octets[at + 1] ^ bytes[from + 1]) |
                (octets[at + 2] ^ bytes[from + 2]) |
                (octets[at + 3] ^ bytes[from + 3]);
            if (different !== 0)
                return false;
            at += 4;
        }
        for (; at < length; at += 1) {
            if (octets[at] !== bytes[start + at])
                return false;
        }
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
function prepareRequests(scenario, inputs) {
    const bodies = scenario.requests.map(({ body }) => {
        if (body === undefined)
            return undefined;
        if (body.kind === "file")
            return inputs.readBody(body.path);
        return new TextEncoder().encode(expandEnv(body.text, inputs.env, "body"));
    });
    const expectations = scenario.requests.map(({ expect }) => prepareExpectations(expect, parseJsonPath));
    return scenario.targets.map((target) => scenario.requests.map((request, index) => ({
        wire: wireOf(request, { target, body: bodies[index], env: inputs.env }),
        bodyless: request.method === "HEAD",
        expectations: expectations[index],
        seenHead: new SeenHead(),
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
function prepareNetwork(scenario, inputs) {
    const { timer, limits, targets } = scenario;
    const requests = prepareRequests(scenario, inputs);
    const endpoints = targets.map((target) => endpointOf(target, inputs.readText));
    return {
        begin: (start) => new RealWorld({
            clock: new RunClock(start),
            heartbeats: new Heartbeats(),
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
    if (scheme === "http")
        return { host, port, tls: undefined };
    const ca = caBundlePath === undefined ? undefined : readText(caBundlePath);
    return { host, port, tls: { verifyCertificate, ca, serverName } };
}

;// CONCATENATED MODULE: ./lib/app/load-share.js








/** In a load thread: drives its share of the load, and hands over what happened. */
async function driveShare(order, thread) {
    const { share } = order;
    const scenario = scenarioOfShare(order.scenario, share);
    const network = prepareNetwork(scenario, inputsOf(order.inputs));
    const log = new LogWriter({
        flushIntervalTicks: scenario.flushIntervalTicks,
        onBlock: thread.handOver,
        nextRows: thread.nextRows,
    });
    const { start, origin } = await thread.ready();
    const plan = planOf(order.scenario, share, { index: order.round, origin });
    await startOf(start + BigInt(origin));
    const world = network.begin(start);
    thread.onStop((reason) => world.stop(reason));
    try {
        await drive(new Engine({ scenario, plan, log, world }), world);
        log.flush();
    }
    finally {
        world.dispose();
    }
    thread.ended();
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
/* harmony export */   zU: () => (/* binding */ InvariantError)
/* harmony export */ });
/* unused harmony exports ExitCode, UserError, ScenarioError, FileError, LogError */
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

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ BLOCK_ROWS_MAX)
});

// UNUSED EXPORTS: BLOCK_PAYLOAD_BYTES_MAX, decodeBlock, encodeBlock

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




/** Rows of a full block. At 2,000 exchanges a second a block is about a second. */
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
/** Writes rows as columns: their number, the kind of each, then each kind's columns: column.ts. */
function encodeBlock(rows, out) {
    const work = new Float64Array(rows.length);
    out.varint(rows.length);
    out.raw(rows.kind.subarray(0, rows.length));
    for (const [kind, members] of membersByKind(rows)) {
        for (const column of columnsOf[kind]) {
            const isNear = isNearAt(kind, column);
            encodeColumn({ at: rows.at, values: rows[column], members, isNearAt: isNear }, work, out);
        }
    }
}
/** The inverse. @throws RangeError when the bytes cannot have come from encodeBlock */
function decodeBlock(payload) {
    const input = new ByteReader(payload);
    const length = input.varint();
    if (length > BLOCK_ROWS_MAX)
        throw new RangeError(`a block of ${length} rows is over the limit`);
    const rows = new Rows(Math.max(1, length));
    const work = new Float64Array(length);
    rows.length = length;
    rows.kind.set(input.raw(length));
    for (const [kind, members] of membersByKind(rows)) {
        for (const column of columnsOf[kind]) {
            const isNear = isNearAt(kind, column);
            decodeColumn({ at: rows.at, values: rows[column], members, isNearAt: isNear }, work, input);
        }
    }
    if (input.left > 0)
        throw new RangeError(`${input.left} bytes after the last column`);
    return rows;
}
function isNearAt(kind, column) {
    if (!NEAR_AT.has(kind) || !TIMES.has(column))
        return false;
    // A response's y is its head's size.
    return column === "x" || kind === RecordKind.requestSent;
}
/** The rows of each kind that occurs, in order: a counting sort. */
function membersByKind(rows) {
    const ends = new Uint16Array(KINDS_END);
    for (let row = 0; row < rows.length; row += 1)
        ends[rows.kind[row]] += 1;
    for (let kind = 1; kind < KINDS_END; kind += 1)
        ends[kind] += ends[kind - 1];
    const sorted = new Uint16Array(rows.length);
    const filled = new Uint16Array(KINDS_END);
    filled.set(ends.subarray(0, KINDS_END - 1), 1);
    for (let row = 0; row < rows.length; row += 1) {
        const kind = rows.kind[row];
        sorted[filled[kind]] = row;
        filled[kind] += 1;
    }
    const members = [];
    let known = 0;
    for (const kind of kinds) {
        const those = sorted.subarray(ends[kind - 1], ends[kind]);
        known += those.length;
        if (those.length > 0)
            members.push([kind, those]);
    }
    if (known < rows.length)
        throw new RangeError("a row is of no known kind");
    return members;
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
    /** Fact. who = connection, code = Outcome. The slot is free again. */
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
    /** code = DropCause, z = arrival index, x = intendedAt. */
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
     * 2 no data, 3 too few samples; detail and flags = low and high word of the observed float64,
     * NaN when nothing was observed.
     */
    assertionResult: 30,
    /**
     * A round of a comparison begins: every engine is a new one. who = round, from 0, at = where
     * the times of its plan count from. A run that compares nothing has one round from 0 on, and
     * no such row.
     */
    roundBegan: 31,
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
    [RecordKind.openFailed]: ["at", "who", "code"],
    [RecordKind.closed]: ["at", "who", "code", "x", "y"],
    [RecordKind.ended]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
    [RecordKind.failed]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
    [RecordKind.stop]: ["at", "code"],
    [RecordKind.heartbeat]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
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
};
/** Facts are what a replay feeds back; the rest it must produce again. */
function isFact(kind) {
    return kind >= RecordKind.connected && kind <= RecordKind.heartbeat;
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

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ LoadThreadPort)
});

// UNUSED EXPORTS: LoadThread

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __nccwpck_require__(594);
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
    /** For the recording thread: a block that was filled. */
    filled(index, length) {
        const rows = this.#blocks[index];
        rows.length = length;
        return rows;
    }
    /** For the recording thread: the block can be written again. */
    giveBack(index) {
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

;// CONCATENATED MODULE: ./lib/node/load-thread.js




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
     * @param onBlock takes the thread's blocks, in order; they are the thread's again when it returns
     */
    constructor(order, onBlock) {
        this.#onBlock = onBlock;
        const workerData = { ring: this.#ring.memory, order };
        this.#worker = new Worker(entry(), { workerData, execArgv: [], name: "z6-load" });
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
    #port;
    #ring;
    #start = new deferred_Deferred();
    #stopped;
    #onStop;
    constructor(port, ring) {
        this.#port = port;
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
        this.#report({ kind: "ready" });
        return this.#start.promise;
    }
    nextRows = () => this.#ring.take();
    handOver = (rows) => {
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
/* harmony import */ var _app_load_share_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(847);
/* harmony import */ var _base_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(587);
/* harmony import */ var _node_load_thread_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(273);




(0,_base_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .assert */ .v)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null, "this is the program of a load thread");
const { ring, order } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
await (0,_app_load_share_js__WEBPACK_IMPORTED_MODULE_1__/* .driveShare */ .u)(order, new _node_load_thread_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadThreadPort */ .o(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, ring));

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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
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
