/** Reports a certificate and a key that no TLS server can use. */
export class UnusableCertificateError extends Error {
  override readonly name = "UnusableCertificateError";
  readonly code = "unusable-certificate";
  readonly expected = true;

  constructor(options: { readonly cause: unknown }) {
    const reason = options.cause instanceof Error ? options.cause.message : String(options.cause);
    super(
      `The certificate and its key cannot be used (${reason}): give two PEM files that belong together, the key without a passphrase.`,
      options,
    );
  }
}
