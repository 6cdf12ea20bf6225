import { CountersignError } from "./countersign-error.ts";

/** The same critical write to the same resource is still under way in this session; nothing was sent. */
export class AlreadyInFlightError extends CountersignError {
  readonly code = "already-in-flight";

  /** @param target method and path of the request. */
  constructor(target: string) {
    super(`${target} is under way already: wait for its end.`);
  }
}
