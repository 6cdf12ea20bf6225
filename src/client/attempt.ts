/** Which sending of which operation a request is. */
export interface Attempt {
  /** Absent where the contract does not know the request. */
  readonly operationId: string | undefined;
  /** Path template of the operation. */
  readonly template: string | undefined;
  /** How often the call was sent before. */
  readonly resendCount: number;
}

const attempts = new WeakMap<Request, Attempt>();

/** Notes which attempt a request is, just before it is sent. */
export function noteAttempt(request: Request, attempt: Attempt): void {
  attempts.set(request, attempt);
}

/** Tells a session's `fetch` which attempt a request is; undefined where no session made it. */
export function attemptOf(request: Request): Attempt | undefined {
  return attempts.get(request);
}
