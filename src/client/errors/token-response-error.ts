import { CountersignError } from "./countersign-error.ts";

/**
 * Sign-in or refresh answered 200 with something that holds no usable tokens; the session stays as it was.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1
 */
export class TokenResponseError extends CountersignError {
  readonly code = "token-response";

  /** @param fault what is wrong with the answer, without any of its text. */
  constructor(fault: string, options?: ErrorOptions) {
    super(`The token answer cannot be used (${fault}): check x-session.`, options);
  }
}
