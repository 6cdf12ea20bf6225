import type { AttemptLimit } from "./store/attempt-record.ts";

/** The numbers and switches of a server. All of them have defaults; see {@link defaultPolicy}. */
export interface ServerPolicy {
  /** Lifetime of an access token in whole seconds, 1 to 900; default 900. */
  readonly accessTokenSeconds: number;
  /** How long an unused refresh token lives, in milliseconds; default 14 days. */
  readonly refreshIdleMs: number;
  /** How long a session lives at most, however often it is refreshed, in milliseconds; default 30 days. */
  readonly refreshAbsoluteMs: number;
  /** How long a vendor has to answer an assignment, in milliseconds; default 24 hours. */
  readonly assignmentAnswerMs: number;
  /** How long a mailed password-reset token works, in whole seconds, 1 to 86 400; default 1800. */
  readonly resetTokenSeconds: number;
  /** How long a mailed one-time code works, in whole seconds, 1 to 3600; default 600. */
  readonly codeSeconds: number;
  /** Which wrong try ends a one-time code; default the fifth. */
  readonly codeTries: number;
  /** How long an invitation, or the token of a newly created user, works, in milliseconds; default 7 days. */
  readonly invitationMs: number;
  /** How many wrong passwords an account has before the next sign-in waits; default 5 in 15 minutes. */
  readonly passwordFailures: AttemptLimit;
  /** As many wrong one-time codes: enough for a mistyped code and a fresh one; default 10 in 15 minutes. */
  readonly codeFailures: AttemptLimit;
  /** How many mails of one kind an account may ask for; default 5 in 15 minutes. */
  readonly mailRequests: AttemptLimit;
  /** How much of each of these, and how many sign-ups and questions, one address has; default 30 a minute. */
  readonly addressAttempts: AttemptLimit;
  /** How many requests are at work at once, 1 to 100 000; default 2000. One more is answered with 503 at once. */
  readonly requestsAtWork: number;
  /** How many of these may be of operations without a token, such as sign-in, 1 to 100 000; default 100. */
  readonly openRequestsAtWork: number;
  /** How many may be lists and searches, 1 to 100 000; default 1500. */
  readonly listsAtWork: number;
  /** How many may be payments and portal submissions, which wait for others, 1 to 100 000; default 500. */
  readonly outsideAtWork: number;
  /** How many password hashes are computed at once, each in 19 MiB, 1 to 64; default 2. */
  readonly hashesAtOnce: number;
  /** How many more may wait for that, 0 to 100 000; default 32. One more is answered with 503. */
  readonly hashesWaiting: number;
  /**
   * How long a request is left at work with an outside service before anybody may settle what it began, in
   * milliseconds: longer than a service is waited for, and within what the contract gives an unclear write to land
   * (`settleMs`); default 9000.
   */
  readonly outsideLeaseMs: number;
  /** How soon what an outside service left open is looked at again, in milliseconds; default 2000. */
  readonly outsideRetryMs: number;
  /**
   * How long an expired access token, or a session that has ended, is still told from one that never was, in
   * milliseconds; default 24 hours. Then it is forgotten.
   */
  readonly forgetAfterMs: number;
  /** How many of a hundred requests rough mode answers with 503 before anything happens; default 2. */
  readonly roughUnavailablePercent: number;
  /** How many it does without an answer, by breaking the connection off; default 1. */
  readonly roughResetPercent: number;
  /** How many it answers with 401 although the token is valid; default 1. */
  readonly roughExpiredPercent: number;
  /** How long it makes a request wait at most, in milliseconds; default 300. */
  readonly roughDelayMs: number;
  /** The largest request body in bytes; default 1 MiB. */
  readonly maxBodyBytes: number;
  /** The largest body of an operation outside a tenant, such as sign-in, in bytes; default 64 KiB. */
  readonly maxOpenBodyBytes: number;
  /** How deep JSON may be nested; default 32. */
  readonly maxDepth: number;
  /** How often a request is decided anew when others change the same thing meanwhile; default 100. */
  readonly maxDecisions: number;
  /** Holds every answer against the contract before it is sent; default true. */
  readonly validateAnswers: boolean;
  /** Origins of web pages that may read the answers; default none. `*` is not understood. */
  readonly allowedOrigins: readonly string[];
  /** The realm in challenges; default `countersign`. */
  readonly realm: string;
}

const minuteMs = 60 * 1000;
const dayMs = 24 * 60 * minuteMs;

export const defaultPolicy: ServerPolicy = {
  accessTokenSeconds: 900,
  refreshIdleMs: 14 * dayMs,
  refreshAbsoluteMs: 30 * dayMs,
  assignmentAnswerMs: dayMs,
  resetTokenSeconds: 1800,
  codeSeconds: 600,
  codeTries: 5,
  invitationMs: 7 * dayMs,
  passwordFailures: { most: 5, withinMs: 15 * minuteMs },
  codeFailures: { most: 10, withinMs: 15 * minuteMs },
  mailRequests: { most: 5, withinMs: 15 * minuteMs },
  addressAttempts: { most: 30, withinMs: minuteMs },
  requestsAtWork: 2000,
  openRequestsAtWork: 100,
  listsAtWork: 1500,
  outsideAtWork: 500,
  hashesAtOnce: 2,
  hashesWaiting: 32,
  outsideLeaseMs: 9000,
  outsideRetryMs: 2000,
  forgetAfterMs: dayMs,
  roughUnavailablePercent: 2,
  roughResetPercent: 1,
  roughExpiredPercent: 1,
  roughDelayMs: 300,
  maxBodyBytes: 1024 * 1024,
  maxOpenBodyBytes: 64 * 1024,
  maxDepth: 32,
  maxDecisions: 100,
  validateAnswers: true,
  allowedOrigins: [],
  realm: "countersign",
};
