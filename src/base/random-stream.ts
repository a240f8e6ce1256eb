/**
 * What a random number is for. Each use has its own stream, so that a new use never shifts
 * the numbers of another. Part of every plan there ever was: never renumbered, 0 ≤ stream ≤ 255.
 */
export const RandomStream = {
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
  /** Which of two servers is started first. */
  startOrder: 7,
  /** Which of two variants that are driven at once is sent to first. */
  sendOrder: 8,
} as const;
export type RandomStream = (typeof RandomStream)[keyof typeof RandomStream];
