import { CountersignError } from "./countersign-error.ts";

/** The request could not be sent, or its answer never arrived; which of the two cannot be told. */
export class NetworkError extends CountersignError {
  readonly code = "network";

  /** @param target method and path of the request. */
  constructor(target: string, options: ErrorOptions) {
    super(`${target} got no answer: check the connection and the base URL.`, options);
  }
}
