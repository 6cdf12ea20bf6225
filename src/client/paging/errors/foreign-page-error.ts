import { CountersignError } from "../../errors/countersign-error.ts";

/** The next page is said to be at another origin, which was not asked. What was read before is good. */
export class ForeignPageError extends CountersignError {
  readonly code = "foreign-page";

  /** Where the next page is said to be. */
  readonly origin: string;

  /** @param target method and path template of the list. */
  constructor(target: string, origin: string) {
    super(`${target} says that its next page is at ${origin}: nobody was asked there, so ask whose it is.`);
    this.origin = origin;
  }
}
