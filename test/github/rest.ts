import {
  artifactJson,
  commentJson,
  comparisonJson,
  contentJson,
  pullJson,
  runJson,
} from "./answers.ts";
import type { Shape } from "./shape.ts";
import {
  artifactListShape,
  commentBodyShape,
  commentListShape,
  commentShape,
  comparisonShape,
  contentShape,
  pullListShape,
  runListShape,
  runShape,
} from "./shapes.ts";
import { type GithubState, ownRepository, type Token } from "./state.ts";

export type Answer = {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Question = {
  readonly state: GithubState;
  readonly token: Token;
  /** Of the API, without a slash at the end. */
  readonly base: string;
  readonly query: URLSearchParams;
  /** The variable parts of the path. */
  readonly parts: readonly string[];
  /** Of the whole path, for links. */
  readonly path: string;
  readonly body: unknown;
  /** A URL of the store, for a minute. */
  readonly signedUrl: (archive: Uint8Array) => string;
};

export type Route = {
  readonly method: string;
  readonly path: RegExp;
  readonly query: readonly string[];
  readonly bodyShape?: Shape;
  /** Of a good answer. */
  readonly answerShape?: Shape;
  readonly answer: (question: Question) => Answer;
};

const COMMENT_CHARACTERS_MAX = 65_536;
const paging = ["per_page", "page"];

/** Below `/repos/acme/shop` or `/repositories/ID`. */
export const routes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/actions\/artifacts$/u,
    query: ["name", ...paging],
    answerShape: artifactListShape,
    answer: (question) => {
      const name = question.query.get("name");
      const { artifacts } = question.state;
      return artifactList(
        question,
        artifacts.filter((row) => name === null || row.name === name),
      );
    },
  },
  {
    method: "GET",
    path: /^\/actions\/runs\/(\d+)\/artifacts$/u,
    query: ["name", "direction", ...paging],
    answerShape: artifactListShape,
    answer: (question) => {
      const name = question.query.get("name");
      const { artifacts } = question.state;
      const ofRun = artifacts.filter(({ runId }) => `${runId}` === question.parts[0]);
      return artifactList(
        question,
        ofRun.filter((row) => name === null || row.name === name),
      );
    },
  },
  {
    method: "GET",
    path: /^\/actions\/artifacts\/(\d+)\/zip$/u,
    query: [],
    answer: ({ state, token, parts, signedUrl }) => {
      if (token.actions === "none") return integrationError("actions=read");
      const artifact = state.artifacts.find(({ id }) => `${id}` === parts[0]);
      if (artifact === undefined) return notFound;
      if (artifact.expired) return { status: 410, json: { message: "Artifact has expired" } };
      return { status: 302, headers: { location: signedUrl(artifact.archive) } };
    },
  },
  {
    method: "GET",
    path: /^\/actions\/workflows\/([^/]+)\/runs$/u,
    query: ["branch", "event", "status", "created", "head_sha", "exclude_pull_requests", ...paging],
    answerShape: runListShape,
    answer: (question) => {
      const { state, token, query, parts, base } = question;
      if (token.actions === "none") return integrationError("actions=read");
      const runs = state.runs.filter(({ path }) => path.split("/").at(-1) === parts[0]);
      if (runs.length === 0) return notFound;
      const branch = query.get("branch");
      const rows = runs
        .filter(({ headBranch }) => branch === null || headBranch === branch)
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .map((run) => runJson(run, base));
      return page(question, rows, (list) => ({
        total_count: rows.length,
        workflow_runs: list,
      }));
    },
  },
  {
    method: "GET",
    path: /^\/actions\/runs\/(\d+)$/u,
    query: ["exclude_pull_requests"],
    answerShape: runShape,
    answer: ({ state, token, parts, base }) => {
      if (token.actions === "none") return integrationError("actions=read");
      const run = state.runs.find(({ id }) => `${id}` === parts[0]);
      return run === undefined ? notFound : { status: 200, json: runJson(run, base) };
    },
  },
  {
    method: "GET",
    path: /^\/compare\/([^/]+?)\.\.\.([^/]+)$/u,
    query: paging,
    answerShape: comparisonShape,
    answer: ({ state, token, parts, base }) => {
      if (token.contents === "none") return integrationError("contents=read");
      const [commit = "", head = ""] = parts;
      const json = comparisonJson(state, { commit, head, base });
      return json === undefined ? notFound : { status: 200, json };
    },
  },
  {
    method: "GET",
    path: /^\/contents\/(.+)$/u,
    query: ["ref"],
    answerShape: contentShape,
    answer: ({ state, token, parts, query, base }) => {
      if (token.contents === "none") return integrationError("contents=read");
      const [path = ""] = parts;
      const text = state.files.get(`${query.get("ref")}:${path}`);
      return text === undefined ? notFound : { status: 200, json: contentJson(path, text, base) };
    },
  },
  {
    method: "GET",
    path: /^\/issues\/(\d+)\/comments$/u,
    query: ["since", ...paging],
    answerShape: commentListShape,
    answer: (question) => {
      const { state, parts, base } = question;
      const issue = Number(parts[0]);
      if (!state.pulls.some(({ number }) => number === issue)) return notFound;
      const rows = state.comments
        .filter((comment) => comment.issue === issue)
        .toSorted((a, b) => a.id - b.id)
        .map((comment) => commentJson(comment, base));
      return page(question, rows, (list) => list);
    },
  },
  {
    method: "POST",
    path: /^\/issues\/(\d+)\/comments$/u,
    query: [],
    bodyShape: commentBodyShape,
    answerShape: commentShape,
    answer: ({ state, token, parts, body, base }) => {
      const issue = Number(parts[0]);
      const pull = state.pulls.find(({ number }) => number === issue);
      if (token.pullRequests !== "write") return integrationError(commentPermissions);
      if (pull === undefined) return notFound;
      if (pull.locked) {
        return {
          status: 403,
          json: { message: "Unable to create comment because issue is locked." },
        };
      }
      const text = bodyText(body);
      if (text.length > COMMENT_CHARACTERS_MAX) return bodyTooLong;
      const comment = state.addComment(issue, token.account, text);
      return { status: 201, json: commentJson(comment, base) };
    },
  },
  {
    method: "PATCH",
    path: /^\/issues\/comments\/(\d+)$/u,
    query: [],
    bodyShape: commentBodyShape,
    answerShape: commentShape,
    answer: ({ state, token, parts, body, base }) => {
      if (token.pullRequests !== "write") return integrationError(commentPermissions);
      const at = state.comments.findIndex(({ id }) => `${id}` === parts[0]);
      const before = state.comments[at];
      if (before === undefined) return notFound;
      const text = bodyText(body);
      if (text.length > COMMENT_CHARACTERS_MAX) return bodyTooLong;
      const after = { ...before, body: text };
      state.comments[at] = after;
      return { status: 200, json: commentJson(after, base) };
    },
  },
  {
    method: "DELETE",
    path: /^\/issues\/comments\/(\d+)$/u,
    query: [],
    answer: ({ state, token, parts }) => {
      if (token.pullRequests !== "write") return integrationError(commentPermissions);
      const at = state.comments.findIndex(({ id }) => `${id}` === parts[0]);
      if (at < 0) return notFound;
      state.comments.splice(at, 1);
      return { status: 204 };
    },
  },
  {
    method: "GET",
    path: /^\/pulls$/u,
    query: ["state", "head", "base", "sort", "direction", ...paging],
    answerShape: pullListShape,
    answer: (question) => {
      const { state, token, query, base } = question;
      if (token.pullRequests === "none") return integrationError("pull_requests=read");
      const head = query.get("head");
      const rows = state.pulls
        .filter((pull) => (query.get("state") ?? "open") === pull.state)
        .filter(
          ({ headRepository, headBranch }) =>
            head === null || head === `${headRepository?.owner}:${headBranch}`,
        )
        .map((pull) => pullJson(pull, base));
      return page(question, rows, (list) => list);
    },
  },
];

const commentPermissions = "issues=write; pull_requests=write";
const notFound: Answer = { status: 404, json: { message: "Not Found", status: "404" } };
const bodyTooLong: Answer = {
  status: 422,
  json: {
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        field: "body",
        code: "custom",
        message: `body is too long (maximum is ${COMMENT_CHARACTERS_MAX} characters)`,
      },
    ],
  },
};

function integrationError(permissions: string): Answer {
  return {
    status: 403,
    headers: { "x-accepted-github-permissions": permissions },
    json: { message: "Resource not accessible by integration", status: "403" },
  };
}

function artifactList(question: Question, artifacts: GithubState["artifacts"]): Answer {
  const { state, token, base } = question;
  if (token.actions === "none") return integrationError("actions=read");
  const rows = artifacts
    .toSorted((a, b) => b.id - a.id)
    .map((artifact) => artifactJson(artifact, state, base));
  return page(question, rows, (list) => ({ total_count: rows.length, artifacts: list }));
}

/** Links name the repository by its id, and per_page is cut to 100 without a word. */
function page<Row>(
  { query, path, base }: Question,
  rows: readonly Row[],
  wrap: (list: readonly Row[]) => unknown,
): Answer {
  const size = Math.min(100, Number(query.get("per_page") ?? "30"));
  const number = Number(query.get("page") ?? "1");
  const list = rows.slice((number - 1) * size, number * size);
  const link = (to: number, relation: string): string => {
    const next = new URLSearchParams(query);
    next.set("page", `${to}`);
    return `<${base}/repositories/${ownRepository.id}${path}?${next.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number * size < rows.length ? [link(number + 1, "next")] : []),
  ];
  const headers = links.length > 0 ? { link: links.join(", ") } : {};
  return { status: 200, json: wrap(list), headers };
}

function bodyText(body: unknown): string {
  const isComment = typeof body === "object" && body !== null && "body" in body;
  return isComment && typeof body.body === "string" ? body.body : "";
}
