import type { GithubApi } from "./api.ts";
import { GithubError } from "./failure.ts";
import { objectAt, objectOf, textAt } from "./json-fields.ts";

/** Who writes with a workflow's own token. */
const ACTIONS_BOT = "github-actions[bot]";

/**
 * The login that the token's comments bear. A workflow's token may not ask `GET /user`, but may
 * ask GraphQL. When that does not answer, the token is taken for a workflow's own: then another
 * kind of token finds no comment of its own and writes a new one, but never changes a stranger's.
 */
export async function ownLogin(api: GithubApi): Promise<string> {
  try {
    const answer = await api.query("query { viewer { login } }", "pull-requests: write");
    const data = objectAt(objectOf(answer), "data");
    return textAt(objectAt(data, "viewer"), "login") ?? ACTIONS_BOT;
  } catch (cause) {
    if (cause instanceof GithubError) return ACTIONS_BOT;
    throw cause;
  }
}
