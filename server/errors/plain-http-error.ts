/** Reports an address at which others would send their tokens in clear text. */
export class PlainHttpError extends Error {
  override readonly name = "PlainHttpError";
  readonly code = "plain-http";
  readonly expected = true;

  /** @param canSpeakTls whether whoever would listen there takes a certificate. */
  constructor(host: string, canSpeakTls: boolean) {
    const own = canSpeakTls ? "give --tls-cert and --tls-key, or " : "say ";
    super(
      `Plain HTTP is spoken on this machine's own addresses alone, and ${host} is none: ${own}--behind-tls where something in front speaks TLS.`,
    );
  }
}
