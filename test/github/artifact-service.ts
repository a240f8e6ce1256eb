import { createHash, randomUUID } from "node:crypto";
import type { Answer } from "./rest.ts";
import { shapeProblems } from "./shape.ts";
import { createArtifactShape, finalizeArtifactShape } from "./shapes.ts";
import type { GithubState, Run } from "./state.ts";

/** Of the results service: its private protocol, as its client was seen to speak it. */
export const TWIRP = "/twirp/github.actions.results.api.v1.ArtifactService/";

type Blob = {
  readonly blocks: Map<string, Uint8Array>;
  content: Uint8Array | undefined;
};

/** Where artifacts are uploaded to, and where signed URLs point. */
export class ArtifactService {
  readonly #state: GithubState;
  readonly #blobs = new Map<string, Blob>();
  readonly #uploads = new Map<string, string>();
  readonly problems: string[] = [];
  /** What an upload is answered with instead, as a full storage is. */
  refusal: Answer | undefined;

  constructor(state: GithubState) {
    this.#state = state;
  }

  /** ACTIONS_RUNTIME_TOKEN: a JWT of which the client reads the scope and nothing else. */
  runtimeToken({ id, attempt }: Pick<Run, "id" | "attempt">): string {
    const encoded = (value: unknown): string =>
      Buffer.from(JSON.stringify(value)).toString("base64url");
    const scope = `Actions.Results:${id}-${attempt}:job-1`;
    return `${encoded({ alg: "none" })}.${encoded({ scp: `Actions.Example ${scope}` })}.unsigned`;
  }

  /** @returns the path of a blob with its signature */
  signedPath(content: Uint8Array | undefined): string {
    const id = randomUUID();
    this.#blobs.set(id, { blocks: new Map(), content });
    return `/blobs/${id}?sig=${randomUUID()}&se=2026-11-20T01:00:00Z`;
  }

  /** @param storeUrl of the host that keeps the bytes */
  call(
    method: string,
    {
      authorization,
      body,
      storeUrl,
    }: {
      readonly authorization: string | undefined;
      readonly body: unknown;
      readonly storeUrl: string;
    },
  ): Answer {
    if (authorization?.startsWith("Bearer ") !== true) {
      return { status: 401, json: { code: "unauthenticated", msg: "no token" } };
    }
    const shape = method === "CreateArtifact" ? createArtifactShape : finalizeArtifactShape;
    if (method !== "CreateArtifact" && method !== "FinalizeArtifact") {
      return { status: 404, json: { code: "bad_route", msg: method } };
    }
    this.problems.push(...shapeProblems(body, shape, method));
    if (this.refusal !== undefined) return this.refusal;
    const fields = new Map(Object.entries(Object(body)));
    const name = String(fields.get("name"));
    const [runId = 0, attempt = 1] = String(fields.get("workflow_run_backend_id"))
      .split("-")
      .map(Number);
    return method === "CreateArtifact"
      ? this.#create({ runId, attempt, name }, storeUrl)
      : this.#finalize({ runId, attempt, name }, String(fields.get("size")), fields.get("hash"));
  }

  /** What the blob store answers. */
  store(
    method: string,
    {
      path,
      query,
      body,
      authorization,
    }: {
      readonly path: string;
      readonly query: URLSearchParams;
      readonly body: Uint8Array;
      readonly authorization: string | undefined;
    },
  ): { readonly status: number; readonly bytes?: Uint8Array } {
    if (authorization !== undefined) {
      this.problems.push("an Authorization header was sent to the blob store");
      return { status: 400, bytes: new TextEncoder().encode("InvalidAuthenticationInfo") };
    }
    const blob = this.#blobs.get(/^\/blobs\/(.+)$/u.exec(path)?.[1] ?? "");
    if (blob === undefined) return { status: 404 };
    if (method === "GET") {
      return blob.content === undefined ? { status: 404 } : { status: 200, bytes: blob.content };
    }
    if (method !== "PUT") return { status: 405 };
    if (query.get("comp") === "block") blob.blocks.set(query.get("blockid") ?? "", body);
    else if (query.get("comp") === "blocklist") blob.content = assembled(blob, body);
    else blob.content = body;
    return { status: 201 };
  }

  #create(
    { runId, attempt, name }: { runId: number; attempt: number; name: string },
    storeUrl: string,
  ): Answer {
    const isTaken = this.#state.artifacts.some(
      (row) => row.runId === runId && row.attempt === attempt && row.name === name,
    );
    if (isTaken) {
      const msg = "an artifact with this name already exists on the workflow run";
      return { status: 409, json: { code: "already_exists", msg } };
    }
    const path = this.signedPath(undefined);
    this.#uploads.set(`${runId}-${attempt} ${name}`, path);
    return { status: 200, json: { ok: true, signed_upload_url: `${storeUrl}${path}` } };
  }

  #finalize(
    { runId, attempt, name }: { runId: number; attempt: number; name: string },
    size: string,
    hash: unknown,
  ): Answer {
    const path = this.#uploads.get(`${runId}-${attempt} ${name}`);
    const content = this.#blobs.get(/^\/blobs\/([^?]+)/u.exec(path ?? "")?.[1] ?? "")?.content;
    if (content === undefined) return { status: 404, json: { code: "not_found", msg: name } };
    const digest = `sha256:${createHash("sha256").update(content).digest("hex")}`;
    if (size !== `${content.length}`) this.problems.push(`${name}: the size is not ${size}`);
    if (hash !== undefined && hash !== digest) this.problems.push(`${name}: another hash`);
    const { id } = this.#state.addArtifact({ id: runId, attempt }, name, content);
    return { status: 200, json: { ok: true, artifact_id: `${id}` } };
  }
}

function assembled(blob: Blob, list: Uint8Array): Uint8Array {
  const ids = [...new TextDecoder().decode(list).matchAll(/<Latest>([^<]*)<\/Latest>/gu)];
  return new Uint8Array(
    Buffer.concat(ids.map(([, id]) => blob.blocks.get(id ?? "") ?? new Uint8Array(0))),
  );
}
