import { CountersignError } from "./countersign-error.ts";

/** Sign-in was refused for what was typed. It is never tried again by itself: that could lock the account. */
export class InvalidCredentialsError extends CountersignError {
  readonly code = "invalid-credentials";

  constructor(options?: ErrorOptions) {
    super("The sign-in was refused: ask for user name and password again.", options);
  }
}
