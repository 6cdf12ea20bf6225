import type { ServerPolicy } from "./server-policy.ts";
import type { AttemptLimit } from "./store/attempt-record.ts";

type MemberOf<Kind> = {
  [Name in keyof ServerPolicy]: ServerPolicy[Name] extends Kind ? Name : never;
}[keyof ServerPolicy];

/** From where to where a number may lie; a whole one, unless it is a share. */
export interface Range {
  readonly least: number;
  readonly most: number;
  readonly isShare?: true;
}

const yearMs = 365 * 24 * 60 * 60 * 1000;
const percent: Range = { least: 0, most: 100, isShare: true };
const places: Range = { least: 1, most: 100_000 };
const span: Range = { least: 1, most: yearMs };

/**
 * The range of every number of a policy; one that is missing here does not compile. An access token lives no longer
 * than the contract's `expiresIn` can say.
 */
export const policyRanges: Readonly<Record<MemberOf<number>, Range>> = {
  accessTokenSeconds: { least: 1, most: 900 },
  refreshIdleMs: span,
  refreshAbsoluteMs: span,
  assignmentAnswerMs: span,
  resetTokenSeconds: { least: 1, most: 86_400 },
  codeSeconds: { least: 1, most: 3600 },
  codeTries: { least: 1, most: 100 },
  invitationMs: span,
  requestsAtWork: places,
  openRequestsAtWork: places,
  listsAtWork: places,
  outsideAtWork: places,
  hashesAtOnce: { least: 1, most: 64 },
  hashesWaiting: { least: 0, most: 100_000 },
  outsideLeaseMs: span,
  outsideRetryMs: span,
  forgetAfterMs: { least: 0, most: yearMs },
  roughUnavailablePercent: percent,
  roughResetPercent: percent,
  roughExpiredPercent: percent,
  roughDelayMs: { least: 0, most: 60_000 },
  maxBodyBytes: { least: 1, most: 100 * 1024 * 1024 },
  maxOpenBodyBytes: { least: 1, most: 100 * 1024 * 1024 },
  maxDepth: { least: 1, most: 1000 },
  maxDecisions: { least: 1, most: 100_000 },
};

/** The ranges of a limit of attempts. */
export const limitRanges: Readonly<Record<keyof AttemptLimit, Range>> = {
  most: { least: 1, most: 1_000_000 },
  withinMs: span,
};

/** The limits of a policy; one that is missing here does not compile. */
export const policyLimits: Readonly<Record<MemberOf<AttemptLimit>, true>> = {
  passwordFailures: true,
  codeFailures: true,
  mailRequests: true,
  addressAttempts: true,
};
