import { lookup as lookUp, type LookupAddress } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { ExitCode, UserError } from "../base/errors.ts";
import { isLoopbackHost } from "../base/loopback-host.ts";

/** A host is, or resolves to, an address that nothing is sent to. */
export class AddressError extends UserError {
  readonly code = "E_ADDRESS";
  readonly exitCode: ExitCode = ExitCode.configuration;
}

/**
 * Addresses at which clouds tell a machine its own credentials, and neighbours on the same link.
 * No service under test is there, and a scenario may be a stranger's. An IPv4 address is found in
 * its IPv6 form (::ffff:0:0/96, RFC 4291, 2.5.5.2) as well.
 */
const refusedRanges = [
  { network: "169.254.0.0", bits: 16, family: "ipv4" }, // Link-local, RFC 3927; most clouds' metadata.
  { network: "100.100.100.200", bits: 32, family: "ipv4" }, // Alibaba Cloud's metadata.
  { network: "168.63.129.16", bits: 32, family: "ipv4" }, // Azure's WireServer.
  { network: "192.0.0.192", bits: 32, family: "ipv4" }, // Oracle Cloud's metadata.
  { network: "fe80::", bits: 10, family: "ipv6" }, // Link-local, RFC 4291, 2.5.6.
  { network: "fd00:ec2::", bits: 32, family: "ipv6" }, // Amazon's metadata and other local services.
  { network: "fd20:ce::254", bits: 128, family: "ipv6" }, // Google Cloud's metadata.
  { network: "fd00:c1::a9fe:a9fe", bits: 128, family: "ipv6" }, // Oracle Cloud's metadata.
  { network: "fd00:42::42", bits: 128, family: "ipv6" }, // Scaleway's metadata.
  { network: "64:ff9b::a9fe:0", bits: 112, family: "ipv6" }, // 169.254.0.0/16 through NAT64, RFC 6052.
] as const;

const refused = new BlockList();
for (const { network, bits, family } of refusedRanges) refused.addSubnet(network, bits, family);

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * How sockets that go to a host find its address. Each connection asks once, and what is judged
 * is the answer that the connection is then made with: a name that resolves to something else
 * the next time gains nothing.
 *
 * @param host as in a URL, without brackets
 * @returns undefined for an address, which needs none and is judged here
 * @throws AddressError for an address that is refused
 */
export function lookupFor(host: string): LookupFunction | undefined {
  const family = isIP(host);
  if (family === 0) return judgedLookup;
  const problem = problemOf({ address: host, family }, host);
  if (problem !== undefined) throw new AddressError(problem);
  return undefined;
}

/** Hands on what the system resolves, unless one of the addresses is refused. */
const judgedLookup: LookupFunction = (host, options, done) => {
  lookUp(host, options, (error, found: string | LookupAddress[], family) => {
    const addresses = typeof found === "string" ? [{ address: found, family }] : (found ?? []);
    const problem = addresses
      .map((each) => problemOf(each, host))
      .find((text) => text !== undefined);
    // One refused address is enough: which of several a socket tries, it does not say before.
    if (error === null && problem !== undefined) done(new AddressError(problem), "");
    else done(error, found, family);
  });
};

/** Why nothing is sent to an address that a host has; undefined when it may be. */
function problemOf({ address, family }: LookupAddress, host: string): string | undefined {
  const type = family === 6 ? "ipv6" : "ipv4";
  const which = address === host ? address : `${address}, which ${host} resolves to`;
  if (refused.check(address, type)) {
    return `nothing is sent to ${which}: it is a link-local address or one of a cloud's own services`;
  }
  // A run that is held to this machine is so by what is written, so that has to be true.
  if (isLoopbackHost(host) && !loopback.check(address, type)) {
    return `nothing is sent to ${which}: it is not this machine`;
  }
  return undefined;
}
