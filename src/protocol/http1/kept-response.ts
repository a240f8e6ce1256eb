import { KeptOctets } from "./kept-octets.ts";
import { KEPT_BODY_BYTES_MAX } from "./limits.ts";
import type { SeenOctets } from "./seen-octets.ts";

/** No head is as long: the parser has a limit of its own. */
const HEAD_BYTES_MAX = 0x3fff_ffff;

/** What of a response is kept, and the memory of what answered before; undefined: not kept. */
export type KeptParts = {
  readonly head: SeenOctets | undefined;
  readonly body: SeenOctets | undefined;
};

/**
 * The head and the first octets of the content of one response, for those who look at more than
 * its framing. The head is as received, from the status line to the empty line, without interim
 * responses and trailers; the content is without chunk framing but with its content coding. A
 * parser fills it only when it is given one.
 */
export class KeptResponse {
  readonly head: KeptOctets = new KeptOctets(HEAD_BYTES_MAX);
  readonly body: KeptOctets = new KeptOctets(KEPT_BODY_BYTES_MAX);

  /** What the next response is kept for. Without it all is kept, and nothing remembered. */
  expect({ head, body }: KeptParts): void {
    if (head === undefined) this.head.skip();
    else this.head.keep(head);
    if (body === undefined) this.body.skip();
    else this.body.keep(body);
  }

  clear(): void {
    this.head.clear();
    this.body.clear();
  }
}
