import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ArtifactService, TWIRP } from "./artifact-service.ts";
import { type Answer, type Question, type Route, routes } from "./rest.ts";
import { type Shape, shapeProblems } from "./shape.ts";
import { errorShape } from "./shapes.ts";
import { actionsBot, GithubState, ownRepository, type Run, type Token } from "./state.ts";

/** Something that goes wrong, or something that happens meanwhile. */
export type Fault = {
  readonly method?: string;
  readonly path: RegExp;
  /** How often; 1 unless said. */
  readonly times?: number;
  readonly effect:
    | { readonly kind: "answer"; readonly answer: Answer }
    /** A text that is not JSON. */
    | { readonly kind: "text"; readonly status: number; readonly text: string }
    /** The connection ends before anything is done. */
    | { readonly kind: "drop" }
    /** It is done, but nobody hears of it. */
    | { readonly kind: "loseAnswer" }
    /** Of the store: the connection ends after so many bytes of the content. */
    | { readonly kind: "cut"; readonly bytes: number }
    | { readonly kind: "delay"; readonly millis: number }
    /** Somebody else acts first; then it goes on as usual. */
    | { readonly kind: "meanwhile"; readonly act: (state: GithubState) => void };
};

export type Seen = { readonly method: string; readonly path: string; readonly body: unknown };

/** The token of a job whose `permissions:` are as the documents say. */
export const TOKEN = "ghs_job";
/** The token of a fork's pull request. */
export const FORK_TOKEN = "ghs_fork";

const RATE_LIMIT = 1_000;

/**
 * A local GitHub: REST, GraphQL's `viewer`, the results service, and a blob store on a host of
 * its own. It keeps state, and `problems` of requests that the real one would not understand.
 */
export class GithubStandIn {
  readonly state = new GithubState();
  readonly service = new ArtifactService(this.state);
  /** Every request to the API and the results service, in order. */
  readonly seen: Seen[] = [];
  /** Until it refuses with the primary limit. */
  callsLeft = RATE_LIMIT;
  readonly #problems: string[] = [];
  readonly #faults: { readonly fault: Fault; left: number }[] = [];
  readonly #api: Server;
  readonly #store: Server;
  #url = "";
  #storeUrl = "";

  private constructor() {
    const write: Token = {
      account: actionsBot,
      actions: "read",
      contents: "read",
      pullRequests: "write",
    };
    this.state.tokens.set(TOKEN, write);
    this.state.tokens.set(FORK_TOKEN, { ...write, pullRequests: "read" });
    this.#api = createServer((request, response) => void this.#answerApi(request, response));
    this.#store = createServer((request, response) => void this.#answerStore(request, response));
  }

  static async start(): Promise<GithubStandIn> {
    const github = new GithubStandIn();
    await Promise.all([listening(github.#api), listening(github.#store)]);
    github.#url = urlOf(github.#api);
    github.#storeUrl = urlOf(github.#store);
    return github;
  }

  async stop(): Promise<void> {
    await Promise.all([closed(this.#api), closed(this.#store)]);
  }

  get url(): string {
    return this.#url;
  }

  get storeUrl(): string {
    return this.#storeUrl;
  }

  /** What no request and no answer may give cause for. */
  get problems(): readonly string[] {
    return [...this.#problems, ...this.service.problems];
  }

  fault(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  /** What the runner sets for a job of this run; an event that is no push changes some of it. */
  environment(run: Run): Readonly<Record<string, string>> {
    const { id, owner, name } = ownRepository;
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: `${this.url}/graphql`,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_REPOSITORY_ID: `${id}`,
      GITHUB_RUN_ID: `${run.id}`,
      GITHUB_RUN_ATTEMPT: `${run.attempt}`,
      GITHUB_JOB: "gate",
      GITHUB_WORKFLOW: "perf",
      GITHUB_WORKFLOW_REF: `${owner}/${name}/${run.path}@refs/heads/main`,
      GITHUB_EVENT_NAME: run.event,
      GITHUB_SHA: run.headSha,
      GITHUB_REF: `refs/heads/${run.headBranch}`,
      GITHUB_ACTOR: "alice",
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: this.service.runtimeToken(run),
    };
  }

  async #answerApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.url);
    const method = request.method ?? "";
    const body = parsed(await bytesOf(request));
    this.seen.push({ method, path: `${url.pathname}${url.search}`, body });
    const effect = this.#takeFault(method, url.pathname);
    if (effect?.kind === "drop") return void response.destroy();
    if (effect?.kind === "delay") await new Promise((done) => setTimeout(done, effect.millis));
    if (effect?.kind === "meanwhile") effect.act(this.state);
    if (effect?.kind === "text") return void response.writeHead(effect.status).end(effect.text);
    const answer =
      effect?.kind === "answer" ? effect.answer : this.#answer(request, { url, method, body });
    if (effect?.kind === "loseAnswer") return void response.destroy();
    const text = answer.json === undefined ? "" : JSON.stringify(answer.json);
    const headers = { "x-ratelimit-remaining": `${this.callsLeft}`, ...answer.headers };
    response.writeHead(answer.status, { "content-type": "application/json", ...headers }).end(text);
  }

  #answer(
    request: IncomingMessage,
    { url, method, body }: { readonly url: URL; readonly method: string; readonly body: unknown },
  ): Answer {
    const { authorization } = request.headers;
    if (url.pathname.startsWith(TWIRP)) {
      const { storeUrl } = this;
      const call = url.pathname.slice(TWIRP.length);
      return this.service.call(call, { authorization, body, storeUrl });
    }
    this.#checkHeaders(request);
    const token = this.state.tokens.get(authorization?.replace(/^Bearer /u, "") ?? "");
    if (token === undefined) return { status: 401, json: { message: "Bad credentials" } };
    if (this.callsLeft === 0) return this.#limited();
    this.callsLeft -= 1;
    if (url.pathname === "/graphql") return viewer(token, body);
    const path = ownPath(url.pathname);
    const route = routes.find((row) => row.method === method && row.path.test(path ?? ""));
    if (path === undefined || route === undefined) {
      this.#problems.push(`${method} ${url.pathname} is no operation of ours`);
      return { status: 404, json: { message: "Not Found" } };
    }
    return this.#route(route, { token, path, url, body });
  }

  #route(
    route: Route,
    {
      token,
      path,
      url,
      body,
    }: {
      readonly token: Token;
      readonly path: string;
      readonly url: URL;
      readonly body: unknown;
    },
  ): Answer {
    const name = `${route.method} ${path}`;
    for (const parameter of url.searchParams.keys()) {
      if (!route.query.includes(parameter)) this.#problems.push(`${name} knows no ${parameter}`);
    }
    this.#check(`${name}: the request`, body, route.bodyShape);
    const question: Question = {
      state: this.state,
      token,
      base: this.url,
      query: url.searchParams,
      parts: (route.path.exec(path) ?? []).slice(1).map(decodeURIComponent),
      path,
      body,
      signedUrl: (archive) => `${this.storeUrl}${this.service.signedPath(archive)}`,
    };
    const answer = route.answer(question);
    const shape = answer.status < 400 ? route.answerShape : errorShape;
    this.#check(`${name}: the answer ${answer.status}`, answer.json, shape);
    return answer;
  }

  #check(what: string, value: unknown, shape: Shape | undefined): void {
    if (shape === undefined) {
      if (value !== undefined) this.#problems.push(`${what} has a body`);
      return;
    }
    this.#problems.push(...shapeProblems(value, shape).map((problem) => `${what}: ${problem}`));
  }

  #checkHeaders({ headers, url }: IncomingMessage): void {
    const wanted = {
      accept: "application/vnd.github+json",
      "x-github-api-version": "2022-11-28",
    } as const;
    for (const [name, value] of Object.entries(wanted)) {
      if (headers[name] !== value) this.#problems.push(`${url}: ${name} is not ${value}`);
    }
    // GitHub refuses requests without one.
    if ((headers["user-agent"] ?? "") === "") this.#problems.push(`${url}: no user-agent`);
  }

  #limited(): Answer {
    const reset = Math.ceil(Date.now() / 1_000) + 3_600;
    return {
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${reset}` },
      json: { message: "API rate limit exceeded for installation." },
    };
  }

  async #answerStore(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.storeUrl);
    const method = request.method ?? "";
    const body = await bytesOf(request);
    const effect = this.#takeFault(method, url.pathname);
    if (effect?.kind === "drop" || effect?.kind === "loseAnswer") return void response.destroy();
    if (effect?.kind === "delay") await new Promise((done) => setTimeout(done, effect.millis));
    if (effect?.kind === "text") return void response.writeHead(effect.status).end(effect.text);
    if (effect?.kind === "answer") {
      const { status, headers } = effect.answer;
      return void response.writeHead(status, headers).end();
    }
    const { authorization } = request.headers;
    const call = { path: url.pathname, query: url.searchParams, body, authorization };
    const { status, bytes } = this.service.store(method, call);
    const headers = { etag: '"1"', "x-ms-request-id": "1" };
    if (effect?.kind === "cut" && bytes !== undefined) {
      response.writeHead(status, { ...headers, "content-length": `${bytes.length}` });
      response.write(bytes.subarray(0, effect.bytes), () => response.destroy());
      return;
    }
    response.writeHead(status, headers).end(bytes);
  }

  #takeFault(method: string, path: string): Fault["effect"] | undefined {
    const next = this.#faults.find(
      ({ fault, left }) => left > 0 && fault.path.test(path) && (fault.method ?? method) === method,
    );
    if (next === undefined) return undefined;
    next.left -= 1;
    return next.fault.effect;
  }
}

/** The path below the own repository, by its name or by its id. */
function ownPath(path: string): string | undefined {
  const { id, owner, name } = ownRepository;
  const roots = [`/repos/${owner}/${name}/`, `/repositories/${id}/`];
  const root = roots.find((candidate) => path.startsWith(candidate));
  return root === undefined ? undefined : path.slice(root.length - 1);
}

function viewer({ account }: Token, body: unknown): Answer {
  const isViewer = JSON.stringify(body).includes("viewer");
  if (!isViewer) return { status: 200, json: { errors: [{ message: "unknown query" }] } };
  return { status: 200, json: { data: { viewer: { login: account.login } } } };
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function listening(server: Server): Promise<void> {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done()));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it does not listen");
  return `http://127.0.0.1:${address.port}`;
}
