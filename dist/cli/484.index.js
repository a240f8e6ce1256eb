export const id = 484;
export const ids = [484];
export const modules = {

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./lib/app/scenario-file.js + 30 modules
var scenario_file = __webpack_require__(2346);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/node/demo-process.js


const PORT_WAIT_MILLIS = 10_000;
/**
 * Starts the demo's server in a process of its own: on the thread that drives the load it would
 * slow down what it is there to measure.
 *
 * @param command what this same program understands as "be the server"
 */
async function startDemoProcess(command) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
    const stop = () => {
        child.kill();
    };
    try {
        return { url: `http://127.0.0.1:${await portOf(child)}`, stop };
    }
    catch (error) {
        stop();
        throw error;
    }
}
function portOf(child) {
    return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("the demo's server does not start")), PORT_WAIT_MILLIS);
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`the demo's server ended with ${code}`)));
        (0,external_node_readline_.createInterface)(child.stdout).once("line", (line) => {
            clearTimeout(late);
            resolve(Number(line));
        });
    });
}

// EXTERNAL MODULE: ./lib/cli/run.js + 1 modules
var run = __webpack_require__(4351);
;// CONCATENATED MODULE: ./lib/cli/demo.js



const DEMO_SCENARIO = `# What "z6 demo" runs: a shop's API under a steady 150 requests a second.

[metadata]
name = "demo"

[runtime]
duration = "10s"
seed = 6
timer = "economical"   # sleep between requests, and leave the machine to the server

[target]
base_url = "http://127.0.0.1"

[schedule]
type = "arrivals"
rate = 150

[[requests]]
name = "list products"
path = "/products"
weight = 6

[[requests]]
name = "show product"
path = "/products/2"
weight = 3

[[requests]]
name = "show cart"
path = "/cart"
weight = 1

[assertions]
p99_latency_ms = 250
error_rate_max = 0.01
`;
/** Shows a whole run on one machine: a server, ten seconds of load, the verdict, the files. */
async function demo(flags, console) {
    const slow = flags.slow === true ? ["--slow"] : [];
    const target = await startDemoProcess([process.argv[1], "demo-target", ...slow]);
    try {
        const source = (0,scenario_file/* scenarioText */.WC)("demo.toml", DEMO_SCENARIO);
        return await (0,run/* runSource */.R)({ source, overrides: { target: target.url } }, flags, console);
    }
    finally {
        target.stop();
    }
}


/***/ })

};
