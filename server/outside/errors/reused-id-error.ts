/** Reports an id that came to an outside service before, for something else: a bug of the caller's. Nothing was done. */
export class ReusedIdError extends Error {
  override readonly name = "ReusedIdError";
  readonly code = "reused-id";

  constructor(service: string, id: string) {
    super(
      `The ${service} knows ${id} as something else and did nothing: give every attempt an id of its own.`,
    );
  }
}
