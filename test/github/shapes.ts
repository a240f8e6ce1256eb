import type { Shape } from "./shape.ts";

/**
 * The answers and request bodies of the operations in use, in our own words after GitHub's
 * published OpenAPI description (api.github.com, version 2022-11-28): the required fields, without
 * the links that every object repeats.
 */
const user: Shape = {
  fields: { login: "text", id: "id", node_id: "text", type: { oneOf: ["User", "Bot"] } },
};

const repository: Shape = {
  fields: {
    id: "id",
    node_id: "text",
    name: "text",
    full_name: "text",
    owner: user,
    private: "boolean",
    fork: "boolean",
    html_url: "uri",
    url: "uri",
  },
};

const artifactShape: Shape = {
  fields: {
    id: "id",
    node_id: "text",
    name: "text",
    size_in_bytes: "integer",
    url: "uri",
    archive_download_url: "uri",
    expired: "boolean",
    created_at: { nullable: "date-time" },
    expires_at: { nullable: "date-time" },
    updated_at: { nullable: "date-time" },
    digest: { nullable: "text" },
    workflow_run: {
      nullable: {
        fields: {
          id: "id",
          repository_id: "id",
          head_repository_id: "id",
          head_branch: "text",
          head_sha: "sha",
        },
      },
    },
  },
};

export const artifactListShape: Shape = {
  fields: { total_count: "integer", artifacts: { list: artifactShape } },
};

export const runShape: Shape = {
  fields: {
    id: "id",
    name: { nullable: "string" },
    node_id: "text",
    head_branch: { nullable: "text" },
    head_sha: "sha",
    path: "text",
    display_title: "string",
    run_number: "id",
    run_attempt: "id",
    event: "text",
    status: { oneOf: ["queued", "in_progress", "completed"] },
    conclusion: {
      nullable: { oneOf: ["success", "failure", "cancelled", "skipped", "timed_out"] },
    },
    workflow_id: "id",
    url: "uri",
    html_url: "uri",
    pull_requests: { list: { fields: { id: "id", number: "id" } } },
    created_at: "date-time",
    updated_at: "date-time",
    actor: user,
    repository,
    head_repository: { nullable: repository },
  },
};

export const runListShape: Shape = {
  fields: { total_count: "integer", workflow_runs: { list: runShape } },
};

const commit: Shape = {
  fields: {
    sha: "sha",
    node_id: "text",
    url: "uri",
    commit: {
      fields: { message: "string", committer: { fields: { name: "text", date: "date-time" } } },
    },
  },
};

export const comparisonShape: Shape = {
  fields: {
    url: "uri",
    base_commit: commit,
    merge_base_commit: commit,
    status: { oneOf: ["diverged", "ahead", "behind", "identical"] },
    ahead_by: "integer",
    behind_by: "integer",
    total_commits: "integer",
    commits: { list: commit },
  },
};

export const commentShape: Shape = {
  fields: {
    id: "id",
    node_id: "text",
    url: "uri",
    html_url: "uri",
    issue_url: "uri",
    body: "string",
    user: { nullable: user },
    author_association: { oneOf: ["NONE", "MEMBER", "CONTRIBUTOR"] },
    created_at: "date-time",
    updated_at: "date-time",
  },
};

export const commentListShape: Shape = { list: commentShape };
export const commentBodyShape: Shape = { fields: { body: "text" } };

const pullEnd: Shape = {
  fields: {
    label: "text",
    ref: "text",
    sha: "sha",
    user: { nullable: user },
    repo: { nullable: repository },
  },
};

export const pullListShape: Shape = {
  list: {
    fields: {
      id: "id",
      node_id: "text",
      url: "uri",
      html_url: "uri",
      number: "id",
      state: { oneOf: ["open", "closed"] },
      locked: "boolean",
      title: "text",
      user: { nullable: user },
      head: pullEnd,
      base: pullEnd,
    },
  },
};

export const errorShape: Shape = {
  fields: { message: "text" },
  optional: {
    documentation_url: "uri",
    status: "text",
    errors: {
      list: { fields: { resource: "text", field: "text", code: "text", message: "text" } },
    },
  },
};

/** Of the results service, as its client sends and reads it: int64 as text. */
export const createArtifactShape: Shape = {
  fields: {
    workflow_run_backend_id: "text",
    workflow_job_run_backend_id: "text",
    name: "text",
    version: "integer",
  },
  optional: { expires_at: "text", mime_type: "text" },
};

export const finalizeArtifactShape: Shape = {
  fields: {
    workflow_run_backend_id: "text",
    workflow_job_run_backend_id: "text",
    name: "text",
    size: "text",
  },
  optional: { hash: "text" },
};

/** Of a file; a folder is a list. */
export const contentShape: Shape = {
  fields: {
    type: { oneOf: ["file"] },
    encoding: { oneOf: ["base64", "none"] },
    size: "integer",
    name: "text",
    path: "text",
    content: "string",
    sha: "sha",
    url: "uri",
    html_url: { nullable: "uri" },
    git_url: { nullable: "uri" },
    download_url: { nullable: "uri" },
  },
};
