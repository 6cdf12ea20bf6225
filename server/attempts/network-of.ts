/**
 * Names the network that counts for an address: an IPv4 address is its own, and of an IPv6 address the first 64
 * bits count, since one household or host has all of the others to itself.
 *
 * @param ip as Node has a peer's address, without a zone; what is no address counts as it is.
 * @see https://www.rfc-editor.org/rfc/rfc6177.html#section-2
 */
export function networkOf(ip: string): string {
  if (!ip.includes(":")) return ip;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined) return mapped;
  const [left = "", right] = ip.split("::");
  const before = left === "" ? [] : left.split(":");
  const after = right ? right.split(":") : [];
  // Four groups are enough; where `::` comes earlier it stands for zeros up to what follows it.
  const zeros = right === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...after].slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}
