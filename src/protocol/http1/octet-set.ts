/** A set of octets, made for long runs of its members. */
export class OctetSet {
  /** By octet: 1 for a member. */
  readonly #members: Uint8Array;

  constructor(belongs: (octet: number) => boolean) {
    this.#members = Uint8Array.from({ length: 256 }, (_, octet) => (belongs(octet) ? 1 : 0));
  }

  has(octet: number): boolean {
    return this.#members[octet] === 1;
  }

  /** The offset of the first octet that is no member, or `end`. */
  skip(bytes: Uint8Array, start: number, end: number): number {
    const members = this.#members;
    const lastQuad = end - 4;
    let offset = start;
    // Four at a time: one branch for four reads that do not wait for each other.
    while (
      offset <= lastQuad &&
      (members[bytes[offset]!]! &
        members[bytes[offset + 1]!]! &
        members[bytes[offset + 2]!]! &
        members[bytes[offset + 3]!]!) ===
        1
    ) {
      offset += 4;
    }
    while (offset < end && members[bytes[offset]!] === 1) offset += 1;
    return offset;
  }
}
