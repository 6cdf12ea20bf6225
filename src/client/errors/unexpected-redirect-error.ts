import { CountersignError } from "./countersign-error.ts";

/**
 * The server sent the request elsewhere. Tokens and bodies never follow to another origin, and writes follow
 * nowhere; in a browser no redirect can be seen, so there every one ends so.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
 */
export class UnexpectedRedirectError extends CountersignError {
  readonly code = "unexpected-redirect";

  /** @param origin where to, without path and query; undefined where it cannot be known. */
  constructor(target: string, origin: string | undefined) {
    super(`${target} was redirected to ${origin ?? "an unknown origin"}: check the base URL.`);
  }
}
