import type { LookupAddress } from "node:dns";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AddressError, lookupFor } from "../../../src/node/address-policy.ts";

describe("an address in a URL", () => {
  it.each([
    "169.254.169.254",
    "169.254.0.1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "fe80::1",
    "febf::1",
    "fd00:ec2::254",
    "fd20:ce::254",
    "fd00:c1::a9fe:a9fe",
    "fd00:42::42",
    "::ffff:169.254.169.254",
    "::ffff:a9fe:a9fe",
    "64:ff9b::a9fe:a9fe",
  ])("is refused when clouds or neighbours are there: %s", (address) => {
    expect(() => lookupFor(address)).toThrow(AddressError);
    expect(() => lookupFor(address)).toThrow(`nothing is sent to ${address}: it is a link-local`);
  });

  it.each([
    "127.0.0.1",
    "::1",
    "10.0.0.1",
    "192.168.1.1",
    "169.253.255.255",
    "169.255.0.0",
    "168.63.129.17",
    "fec0::1",
    "fd00::1",
    "2001:db8::1",
    "::ffff:10.0.0.1",
  ])("is asked nobody about otherwise: %s", (address) => {
    expect(lookupFor(address)).toBeUndefined();
  });
});

describe("an IPv4 address", () => {
  it("is judged the same in each of its forms, whatever it is", () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const linkLocal = fc.tuple(fc.constant(169), fc.constant(254), octet, octet);
    fc.assert(
      fc.property(fc.oneof(linkLocal, fc.tuple(octet, octet, octet, octet)), (octets) => {
        const dotted = octets.join(".");
        const [a, b, c, d] = octets.map((value) => value.toString(16).padStart(2, "0"));
        const mapped = [`::ffff:${dotted}`, `::ffff:${a}${b}:${c}${d}`, `::FFFF:${a}${b}:${c}${d}`];
        const isRefused = refuses(dotted);
        const isLinkLocal = octets[0] === 169 && octets[1] === 254;
        expect(isRefused || !isLinkLocal).toBe(true);
        expect(refuses(`64:ff9b::${a}${b}:${c}${d}`)).toBe(isLinkLocal);
        for (const form of mapped) expect(refuses(form), form).toBe(isRefused);
      }),
    );
  });
});

function refuses(address: string): boolean {
  try {
    lookupFor(address);
    return false;
  } catch (error) {
    if (error instanceof AddressError) return true;
    throw error;
  }
}

type Found = { readonly error: Error | null; readonly addresses: readonly LookupAddress[] };

/** The system resolves such forms of an address by itself, without asking a server. */
function resolved(host: string, all: boolean): Promise<Found> {
  return new Promise((resolve) => {
    lookupFor(host)!(host, { all }, (error, found, family = 0) => {
      const one = typeof found === "string" && found !== "" ? [{ address: found, family }] : [];
      resolve({ error, addresses: typeof found === "string" ? one : found });
    });
  });
}

describe.each([true, false])("what a name resolves to (all of it: %s)", (all) => {
  it.each(["169.254.43518", "0xa9fea9fe", "0251.0376.0251.0376"])(
    "is refused however it is written: %s",
    async (host) => {
      const { error, addresses } = await resolved(host, all);
      expect(error).toBeInstanceOf(AddressError);
      expect(error?.message).toContain(`169.254.169.254, which ${host} resolves to`);
      expect(addresses).toEqual([]);
    },
  );

  it("is this machine for the name of this machine", async () => {
    const { error, addresses } = await resolved("localhost", all);
    expect(error).toBeNull();
    for (const { address } of addresses) expect(["127.0.0.1", "::1"]).toContain(address);
    expect(addresses.length).toBeGreaterThan(0);
  });

  it("is handed on where it may be sent to", async () => {
    const found = await resolved("0x7f000001", all);
    expect(found).toEqual({ error: null, addresses: [{ address: "127.0.0.1", family: 4 }] });
  });

  it("is the system's word where there is nothing", async () => {
    // Too long for a name, which the system knows without asking.
    const { error } = await resolved(`${"n".repeat(300)}.invalid`, all);
    expect(error).not.toBeNull();
    expect(error).not.toBeInstanceOf(AddressError);
  });
});
