import { CountersignError } from "./countersign-error.ts";

/**
 * The server answered with success, but the body cannot be read. The request was carried out: reload rather than
 * repeat it.
 */
export class ParseError extends CountersignError {
  override readonly name = "ParseError";
  readonly code = "parse";

  /** @param target method and path template of the request. */
  constructor(target: string, options: ErrorOptions) {
    super(`The body that ${target} answered is broken: the request was carried out, so reload.`, options);
  }
}
