import { CountersignError } from "./countersign-error.ts";

/**
 * The server answered with success, but the body cannot be read. The request was carried out: reload rather than
 * repeat it.
 */
export class ParseError extends CountersignError {
  readonly code = "parse";

  /**
   * @param target method and path of the request.
   * @param cause kept unless it is a parser's, which quotes the text that it could not read.
   */
  constructor(target: string, cause: unknown) {
    super(
      `${target} was carried out, but its answer cannot be read: reload before you repeat it.`,
      cause instanceof SyntaxError ? undefined : { cause },
    );
  }
}
