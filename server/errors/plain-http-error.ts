/** Reports an address at which others would send their tokens in clear text. */
export class PlainHttpError extends Error {
  override readonly name = "PlainHttpError";
  readonly code = "plain-http";
  readonly expected = true;

  constructor(host: string) {
    super(
      `Plain HTTP is spoken on this machine's own addresses alone, and ${host} is none: give --tls-cert and --tls-key, or --behind-tls where something in front speaks TLS.`,
    );
  }
}
