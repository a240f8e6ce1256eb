// Feeds the response parser with damaged responses: `node fuzz/http1.ts [inputs] [seed]`.
// Fails when one of them throws, is read differently when cut, or loses count of its octets.
import { isDeepStrictEqual } from "node:util";
import { Dice, mutatedResponse, randomCuts } from "../test/conformance/http1/mutations.ts";
import {
  readInPieces,
  readOctetByOctet,
  readWhole,
  type Sent,
} from "../test/conformance/http1/reading.ts";

const INPUTS_DEFAULT = 100_000;

const inputs = Number(process.argv[2] ?? INPUTS_DEFAULT);
const seed = Number(process.argv[3] ?? 1);
const outcomes = new Map<string, number>();

for (let input = 0; input < inputs; input += 1) {
  const dice = new Dice(seed, input);
  const sent = mutatedResponse(dice);
  const outcome = check(sent, dice, input);
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}
const tally = Array.from(outcomes, ([outcome, count]) => `${outcome} ${count}`).join(", ");
console.log(`http1: ${inputs} inputs of seed ${seed}, no fault (${tally})`);

function check(sent: Sent, dice: Dice, input: number): string {
  const whole = readWhole(sent);
  const cuts = randomCuts(dice, sent.wire.length);
  const fault =
    (!isDeepStrictEqual(readInPieces(sent, cuts), whole) &&
      `differs when cut at ${cuts.join(", ")}`) ||
    (!isDeepStrictEqual(readOctetByOctet(sent), whole) && "differs octet by octet") ||
    (whole.headBytes + whole.bodyBytes + whole.rest.length !== sent.wire.length && "lost octets") ||
    (whole.outcome === "incomplete" && "has no end although the peer closed");
  if (fault === false) return whole.outcome;
  throw new Error(`seed ${seed}, input ${input} ${fault}: ${JSON.stringify(sent)}`);
}
