import { CountersignError } from "../../errors/countersign-error.ts";

/** What an authorization server says of itself in a callback; anything else in its place is not repeated. */
const ERROR_CODE = /^[a-z_]{1,40}$/;

/**
 * The browser came back from the authorization server without a code that can be used; nobody was signed in.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1
 */
export class AuthorizationError extends CountersignError {
  readonly code = "authorization";
  /** The server's word for it, such as `access_denied`; undefined where the callback does not belong to this sign-in. */
  readonly error: string | undefined;

  constructor(error: string | undefined) {
    const known = error !== undefined && ERROR_CODE.test(error) ? error : undefined;
    super(
      known === undefined
        ? "The callback is no answer to this sign-in: begin it again, in the same browser."
        : `The authorization server refused the sign-in (${known}): begin it again, or ask whoever runs the server.`,
    );
    this.error = known;
  }
}
