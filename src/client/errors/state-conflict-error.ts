import type { CallMeta } from "../call-meta.ts";
import { CountersignError } from "./countersign-error.ts";

/**
 * A critical write did not land, and the resource has moved on since it was read, so the write was not sent
 * again.
 */
export class StateConflictError extends CountersignError {
  readonly code = "state-conflict";
  readonly meta: CallMeta;
  /** The entity tag that the resource has now. */
  readonly etag: string | undefined;
  readonly #resource: unknown;

  /**
   * @param target method and path of the request.
   * @param found the resource as reloaded, and its entity tag.
   */
  constructor(target: string, meta: CallMeta, found: { etag: string | undefined; resource: unknown }) {
    super(`${target} did not land and its resource has changed: reload, then decide.`);
    this.meta = meta;
    this.etag = found.etag;
    this.#resource = found.resource;
  }

  /** The resource as it is now. */
  get resource(): unknown {
    return this.#resource;
  }
}
