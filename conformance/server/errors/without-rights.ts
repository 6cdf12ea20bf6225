/** Reports identities that are let in and may then do nothing, so that nothing behind the sign-in can be judged. */
export class WithoutRightsError extends Error {
  override readonly name = "WithoutRightsError";
  readonly code = "without-rights";
  readonly expected = true;

  /** @param names the identities' names */
  constructor(names: readonly string[]) {
    super(
      `The server answers 403 to whatever ${names.join(", ")} may ask for, so nothing behind the sign-in can be judged: name identities with rights, and their tenants.`,
    );
  }
}
