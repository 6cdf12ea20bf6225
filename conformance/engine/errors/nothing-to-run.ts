/** Reports options that leave no rule of the suite to run: a check that judges nothing must not look kept. */
export class NothingToRunError extends Error {
  override readonly name = "NothingToRunError";
  readonly code = "nothing-to-run";
  readonly expected = true;

  constructor() {
    super("--only, --skip and --level together leave no rule to run: loosen one of them.");
  }
}
