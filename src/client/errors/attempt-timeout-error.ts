import { CountersignError } from "./countersign-error.ts";

/** One attempt was not answered in time. A write that ends so may have landed. */
export class AttemptTimeoutError extends CountersignError {
  readonly code = "attempt-timeout";

  /** @param target method and path of the request. */
  constructor(target: string, timeoutMs: number) {
    super(`${target} got no answer within ${timeoutMs} ms: reload before you repeat it.`);
  }
}
