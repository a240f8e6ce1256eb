export const id = 631;
export const ids = [631];
export const modules = {

/***/ 1631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveDemo: () => (/* binding */ serveDemo)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

/** What every request takes. */
const SERVICE_MILLIS = 40;
/** With the slowdown, one request in so many takes longer by so much. */
const SLOW_EVERY = 20;
const SLOW_MILLIS = 400;
const bodies = new Map([
    [
        "/products",
        JSON.stringify([
            { id: 1, name: "lamp" },
            { id: 2, name: "chair" },
        ]),
    ],
    ["/products/2", JSON.stringify({ id: 2, name: "chair", price: 49 })],
    ["/cart", JSON.stringify({ items: [], total: 0 })],
]);
/**
 * The server of `z6 demo`: on a free loopback port, which it writes to stdout. It ends when
 * stdin does, so that it never outlives whoever started it.
 */
function serveDemo(options) {
    let requests = 0;
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)((request, response) => {
        requests += 1;
        const isSlow = options.slow && requests % SLOW_EVERY === 0;
        const body = bodies.get(request.url ?? "");
        request.resume();
        setTimeout(() => {
            response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
            response.end(body ?? "{}");
        }, isSlow ? SERVICE_MILLIS + SLOW_MILLIS : SERVICE_MILLIS);
    });
    server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        if (typeof address === "object" && address !== null)
            process.stdout.write(`${address.port}\n`);
    });
    process.stdin.resume();
    process.stdin.on("end", () => process.exit());
    // A terminal sends Ctrl-C to both: the run ends first, and this with it.
    process.on("SIGINT", () => undefined);
}


/***/ })

};
