import type { Call } from "./call.ts";

/** Which sending of which operation a request is. */
export interface Attempt {
  /** Absent where the contract does not know the request. */
  readonly operationId: string | undefined;
  /** Path template of the operation. */
  readonly template: string | undefined;
  /** How often the call was sent before. */
  readonly resendCount: number;
}

/** Stands only while a session's `fetch` is being called; a map from requests would cost more than sending them. */
let current: { readonly request: Request; readonly call: Call } | undefined;

/** Calls `fetch` with a request that `attemptOf` can be asked about meanwhile. */
export function fetchAttempt<T>(fetch: (request: Request) => T, request: Request, call: Call): T {
  const outer = current;
  current = { request, call };
  try {
    return fetch(request);
  } finally {
    current = outer;
  }
}

/**
 * Tells a session's `fetch` which attempt a request is, as long as it has not awaited anything; undefined afterwards,
 * and where no session made the request.
 */
export function attemptOf(request: Request): Attempt | undefined {
  if (current?.request !== request) return undefined;
  const { operation, meta } = current.call;
  return { operationId: meta.operationId, template: operation?.path, resendCount: meta.attempts - 1 };
}
