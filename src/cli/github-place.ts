import { execFileSync } from "node:child_process";
import { UsageError } from "../base/errors.ts";
import { parseRepositoryName, type RepositoryName } from "../github/repository.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where GitHub is, and who asks. */
export type GithubPlace = {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
};

/** Of `gh` and `git`, which read a file. */
const TOOL_MILLIS_MAX = 10_000;

/** github.com, or what the variables of GitHub's own say. @throws UsageError */
export function githubPlace(environment: Environment): GithubPlace {
  const apiUrl = urlAt(environment, "GITHUB_API_URL", "https://api.github.com");
  return {
    serverUrl: urlAt(environment, "GITHUB_SERVER_URL", "https://github.com"),
    apiUrl,
    graphqlUrl: urlAt(environment, "GITHUB_GRAPHQL_URL", `${apiUrl}/graphql`),
  };
}

/** From the environment, or from `gh` where somebody is logged in. @throws UsageError */
export function githubToken(environment: Environment, { serverUrl }: GithubPlace): string {
  // In the order in which gh itself takes them.
  for (const name of ["GH_TOKEN", "GITHUB_TOKEN"]) {
    const token = environment[name]?.trim() ?? "";
    if (token !== "") return token;
  }
  const token = outputOf("gh", ["auth", "token", "--hostname", new URL(serverUrl).hostname]);
  if (token !== undefined) return token;
  throw new UsageError(
    "there is no token for GitHub, which gives artifacts to nobody without one",
    {
      hint: 'log in with "gh auth login", or set GH_TOKEN to a token that may read the repository\'s Actions',
    },
  );
}

/** The repository of the checkout one is in. @returns undefined when its `origin` lies elsewhere */
export function repositoryOfOrigin({ serverUrl }: GithubPlace): RepositoryName | undefined {
  return parseRemote(outputOf("git", ["remote", "get-url", "origin"]) ?? "", serverUrl);
}

/** `https://HOST/owner/name.git`, `ssh://git@HOST/owner/name` and `git@HOST:owner/name.git`. */
export function parseRemote(remote: string, serverUrl: string): RepositoryName | undefined {
  const short = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)(.+)$/u.exec(remote);
  const url = short === null ? remote : `ssh://${short[1]}/${short[2]}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname !== new URL(serverUrl).hostname) return undefined;
  return parseRepositoryName(pathname.replace(/^\//u, "").replace(/(?:\.git)?\/?$/u, ""));
}

/** @returns undefined when there is no such program, or it has nothing to say */
function outputOf(program: string, parameters: readonly string[]): string | undefined {
  try {
    const text = execFileSync(program, parameters, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: TOOL_MILLIS_MAX,
    }).trim();
    return text === "" ? undefined : text;
  } catch {
    return undefined;
  }
}

function urlAt(environment: Environment, name: string, otherwise: string): string {
  const given = environment[name] ?? "";
  const text = given === "" ? otherwise : given;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["https:", "http:"].includes(url.protocol)) {
    throw new UsageError(`${name} is not the URL of a server`);
  }
  return text.replace(/\/$/u, "");
}
