import { Option } from "commander";

/** What `simulate` can say of the server, as text. */
export type ServerFlags = {
  readonly networkDelay?: string;
  readonly serviceTime?: string;
  readonly serviceSpread?: string;
  readonly serverWorkers?: string;
  readonly bodyBytes?: string;
  readonly errorRatio?: string;
  readonly stallRatio?: string;
  readonly downFrom?: string;
  readonly downTo?: string;
};

export function serverFlags(): Option[] {
  return [
    new Option("--network-delay <time>", "each way, of every byte (default: 50us)"),
    new Option("--service-time <time>", "the part of a request that never varies (default: 600us)"),
    new Option("--service-spread <time>", "mean of the part that varies (default: 400us)"),
    new Option("--server-workers <count>", "requests served at once (default: 10)"),
    new Option("--body-bytes <count>", "length of a response's body (default: 100)"),
    new Option("--error-ratio <share>", "requests answered with 500, 0 to 1 (default: 0)"),
    new Option("--stall-ratio <share>", "requests never answered, 0 to 1 (default: 0)"),
    new Option("--down-from <time>", "the server is down from then on"),
    new Option("--down-to <time>", "until then (default: the end)"),
  ];
}
