/**
 * Reports that an outside service gave no answer: it may have done its part or not, and may yet. Only the service
 * knows, so ask it by the same id, and do not begin anything that takes either for granted.
 */
export class OutcomeUnknownError extends Error {
  override readonly name = "OutcomeUnknownError";
  readonly code = "outcome-unknown";
  /** `unreachable`: no connection; `timeout`: no answer in time. Neither tells what was done. */
  readonly because: "unreachable" | "timeout";

  constructor(
    service: string,
    call: { readonly operation: string; readonly id: string },
    because: "unreachable" | "timeout",
    options?: { readonly cause: unknown },
  ) {
    super(
      `The ${service} gave no answer to ${call.operation} ${call.id} (${because}): find out by the same id what became of it before anything else is tried.`,
      options,
    );
    this.because = because;
  }
}
