/**
 * Finds the address that a request came from. A header can say anything, so it counts only where a proxy that we
 * were told of sent it: from the right, each of these vouches for the one before it.
 *
 * @param peer whom the connection is with.
 * @param forwardedFor the X-Forwarded-For of the request, all of them joined; undefined where there is none.
 * @param isProxy tells whether an address is one of our own proxies.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  isProxy: (address: string) => boolean,
): string | undefined {
  let address = peer;
  for (const hop of (forwardedFor ?? "").split(",").toReversed()) {
    if (address === undefined || !isProxy(address)) return address;
    const before = plainAddress(hop.trim());
    if (!/^[\da-f.:]{2,45}$/i.test(before)) return address;
    address = before;
  }
  return address;
}

/** An IPv4 address that came in over an IPv6 socket is written as what it is, and no address with its zone. */
export function plainAddress(address: string): string {
  if (!address.includes(":")) return address;
  const [withoutZone = ""] = address.split("%", 1);
  return withoutZone.replace(/^::ffff:(?=\d+\.)/i, "");
}
