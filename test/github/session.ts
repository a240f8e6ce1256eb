import { type ApiLimits, apiLimits, GithubApi } from "../../src/github/api.ts";
import type { Pace } from "../../src/github/pace.ts";
import { GithubStandIn, TOKEN } from "./stand-in.ts";

/** A clock that stands still but for the waits, which take no time. */
export class InstantPace implements Pace {
  readonly slept: number[] = [];
  #now = Date.now();

  now(): number {
    return this.#now;
  }

  sleep(millis: number): Promise<void> {
    this.slept.push(millis);
    this.#now += millis;
    return Promise.resolve();
  }

  jitter(): number {
    return 0;
  }
}

export type Session = {
  readonly github: GithubStandIn;
  readonly api: GithubApi;
  readonly pace: InstantPace;
};

export function apiOf(
  github: GithubStandIn,
  options: {
    readonly token?: string;
    readonly pace?: Pace;
    readonly limits?: Partial<ApiLimits>;
  } = {},
): GithubApi {
  return new GithubApi({
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    token: options.token ?? TOKEN,
    userAgent: "z6-test",
    pace: options.pace ?? new InstantPace(),
    limits: { ...apiLimits, ...options.limits },
  });
}

/** Runs a test against a stand-in of its own, and lets no request pass that GitHub would refuse. */
export async function withGithub(
  test: (session: Session) => Promise<void>,
  options: { readonly token?: string; readonly limits?: Partial<ApiLimits> } = {},
): Promise<void> {
  const github = await GithubStandIn.start();
  const pace = new InstantPace();
  try {
    await test({ github, pace, api: apiOf(github, { ...options, pace }) });
    if (github.problems.length > 0) throw new Error(github.problems.join("\n"));
  } finally {
    await github.stop();
  }
}
