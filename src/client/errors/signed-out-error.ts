import { CountersignError } from "./countersign-error.ts";

/**
 * Why there is no session: nobody signed in (`no_session`), somebody signed out or in again (`signed_out`), the
 * server refused to renew it (`refresh_rejected`), or this object was disposed of (`disposed`).
 */
export type SignedOutReason = "no_session" | "signed_out" | "refresh_rejected" | "disposed";

const says: Record<SignedOutReason, string> = {
  no_session: "There is no session: sign in.",
  signed_out: "The session was signed out: sign in.",
  refresh_rejected: "The server refused to renew the session: sign in.",
  disposed: "The session was disposed of: create a new one.",
};

/** The call needs a session and there is none, or no longer the one that the call began with. */
export class SignedOutError extends CountersignError {
  readonly code = "signed-out";
  readonly reason: SignedOutReason;

  constructor(reason: SignedOutReason, options?: ErrorOptions) {
    super(says[reason], options);
    this.reason = reason;
  }
}
