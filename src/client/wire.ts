import type { Call } from "./call.ts";

/** Sends one request; the `fetch` of the platform, or anything with its manners. */
export type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * Sends a call once, as it stands.
 *
 * @throws the reason of the call's signal where that was aborted; NetworkError, AttemptTimeoutError,
 *   UnexpectedRedirectError
 */
export type Wire = (call: Call) => Promise<Response>;
