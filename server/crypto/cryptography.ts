/** What the server needs of cryptography, so that each platform may do it in its own fastest way. */
export interface Cryptography {
  /** Hashes a text with SHA-256, as base64url. */
  readonly sha256: (text: string) => string | Promise<string>;
  /**
   * Encrypts a text under a key derived from a secret of at least 128 random bits, so that only who presents
   * that secret can read it again.
   *
   * @param context is bound in: what was sealed for one context does not open in another.
   */
  readonly seal: (secret: string, context: string, text: string) => Promise<string>;
  /** Decrypts what {@link Cryptography.seal} made; undefined where secret, context or text is another. */
  readonly open: (secret: string, context: string, sealed: string) => Promise<string | undefined>;
}
