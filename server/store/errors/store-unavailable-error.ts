/**
 * Reports that the store does not work just now: a full disk, a lock held too long, a database that does not answer.
 * Of a write nothing was kept, unless the connection broke while its commit was on the way.
 */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  readonly code = "store-unavailable";

  constructor(options: { readonly cause: unknown }) {
    super(
      "The store does not work just now: see the cause, and read what is there before a write is sent again.",
      options,
    );
  }
}
