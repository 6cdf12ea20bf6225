/** Reports a server to which others' tokens would be sent on in clear text. */
export class PlainUpstreamError extends Error {
  override readonly name = "PlainUpstreamError";
  readonly code = "plain-upstream";
  readonly expected = true;

  constructor(host: string) {
    super(
      `Plain HTTP is spoken on this machine alone, and ${host} is elsewhere: write https:// in front of it, or say --private-network where nobody else sees the way there.`,
    );
  }
}
