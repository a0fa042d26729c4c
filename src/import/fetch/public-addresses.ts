import { BlockList, isIP } from "node:net";

/**
 * Whether an IP address may be asked: not one of this machine, of a network at home or in a company, nor one at which clouds keep secrets
 * (169.254.169.254). IPv4 within IPv6 is judged by the IPv4 in it. Source: the special-purpose registries of IANA (RFC 6890).
 */
export function isPublicIp(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  // A zone (`fe80::1%eth0`) is of this machine alone.
  return !address.includes("%") && !NOT_PUBLIC.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** The IP address that a host of an address is, `127.0.0.1` for `http://2130706433/`; undefined for a name. */
export function ipOfHost({ hostname }: URL): string | undefined {
  const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? undefined : bare;
}

const IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  // Multicast, and what is reserved up to the broadcast.
  ["224.0.0.0", 3],
];

const IPV6: readonly (readonly [string, number])[] = [
  // Unspecified, loopback, IPv4-compatible.
  ["::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  // Teredo, benchmarks, ORCHID, documentation; 6to4, which leads to any IPv4.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 9],
  ["ff00::", 8],
];

const NOT_PUBLIC = notPublic();

function notPublic(): BlockList {
  const list = new BlockList();
  for (const [address, bits] of IPV4) {
    list.addSubnet(address, bits, "ipv4");
    // IPv4 as networks with IPv6 alone write it (RFC 6052), and mapped into IPv6.
    list.addSubnet(`64:ff9b::${address}`, 96 + bits, "ipv6");
    list.addSubnet(`::ffff:${address}`, 96 + bits, "ipv6");
  }
  for (const [address, bits] of IPV6) list.addSubnet(address, bits, "ipv6");
  return list;
}
