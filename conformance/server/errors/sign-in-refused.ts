/** Reports that the server under check does not let an identity in, so that nothing behind it can be judged. */
export class SignInRefusedError extends Error {
  override readonly name = "SignInRefusedError";
  readonly code = "sign-in-refused";
  readonly expected = true;

  /** @param answer a clause: `answered 401` */
  constructor(identity: string, answer: string) {
    super(
      `The server ${answer} when ${identity} signed in, so nothing behind the sign-in can be judged: correct the URL or the identities.`,
    );
  }
}
