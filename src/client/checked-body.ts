const decoder = new TextDecoder();

/** Content as its checks want it: each form is made once, and only when a check asks for it. */
export class CheckedBody {
  readonly octets: Uint8Array;
  #text: string | undefined = undefined;
  #json: { readonly value: unknown } | undefined = undefined;

  constructor(octets: Uint8Array) {
    this.octets = octets;
  }

  /** Bad UTF-8 becomes U+FFFD, which no sensible check asks for. */
  get text(): string {
    this.#text ??= decoder.decode(this.octets);
    return this.#text;
  }

  /** Undefined when it is not JSON, as JSON has no such value. */
  get json(): unknown {
    this.#json ??= { value: parsed(this.text) };
    return this.#json.value;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // The checks fail like any other.
  }
}
