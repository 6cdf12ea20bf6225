import { CountersignError } from "../../errors/countersign-error.ts";

/** The server sent the same cursor again, so that the list would have no end. What was read before is good. */
export class PaginationLoopError extends CountersignError {
  readonly code = "pagination-loop";

  /** @param target method and path template of the list. */
  constructor(target: string) {
    super(`${target} gave a cursor for the second time: stop here, and tell those who run the server.`);
  }
}
