/** Reports a proxy that is not named by its address. */
export class UnknownProxyError extends Error {
  override readonly name = "UnknownProxyError";
  readonly code = "unknown-proxy";
  readonly expected = true;

  constructor(proxy: string) {
    super(
      `The proxy ${proxy} is no address and no network: name it like 10.0.0.7, 172.16.0.0/12 or fd00::/8.`,
    );
  }
}
