import { CountersignError } from "./countersign-error.ts";

/** Sign-in was refused for what was typed. It is never tried again by itself: that could lock the account. */
export class InvalidCredentialsError extends CountersignError {
  readonly code = "invalid-credentials";

  constructor(options?: ErrorOptions) {
    super("Sign-in was refused: user name or password is wrong; ask for both again.", options);
  }
}
