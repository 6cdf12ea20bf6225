/** Reports that the store could not keep a write just now: a full disk, a lock held too long. Nothing was kept. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
  readonly code = "store-unavailable";

  constructor(options: { readonly cause: unknown }) {
    super(
      "The store could not keep the write and kept none of it: see the cause, then send it again.",
      options,
    );
  }
}
