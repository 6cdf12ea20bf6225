/** Reports that the server under check does not let an identity in, so that nothing behind it can be judged. */
export class SignInRefusedError extends Error {
  override readonly name = "SignInRefusedError";
  readonly code = "sign-in-refused";
  readonly expected = true;

  /** @param status what the server answered; absent where it did not answer */
  constructor(identity: string, status?: number) {
    const answer = status === undefined ? "did not answer" : `answered ${status}`;
    super(
      `The server ${answer} when ${identity} signed in, so nothing behind the sign-in can be judged: ${remedy(status)}.`,
    );
  }
}

function remedy(status: number | undefined): string {
  if (status === 429 || status === 503) return "wait a while and run it again";
  if (status === 404 || status === 405) return "correct the URL, to which the contract's paths are appended";
  return status === 400 || status === 401 || status === 403
    ? "correct the identities"
    : "mend its sign-in first";
}
