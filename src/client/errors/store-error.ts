import { CountersignError } from "./countersign-error.ts";

/** A store has something else than tokens. It is never quoted: it may hold half a token. */
export class StoreError extends CountersignError {
  readonly code = "store";

  /** @param place names the store to a person, such as a file's path. */
  constructor(place: string) {
    super(`${place} holds something else than a session's tokens: sign in again, which replaces it.`);
  }
}
