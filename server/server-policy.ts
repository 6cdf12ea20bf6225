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

const dayMs = 24 * 60 * 60 * 1000;

export const defaultPolicy: ServerPolicy = {
  accessTokenSeconds: 900,
  refreshIdleMs: 14 * dayMs,
  refreshAbsoluteMs: 30 * dayMs,
  assignmentAnswerMs: dayMs,
  maxBodyBytes: 1024 * 1024,
  maxOpenBodyBytes: 64 * 1024,
  maxDepth: 32,
  maxDecisions: 100,
  validateAnswers: true,
  allowedOrigins: [],
  realm: "countersign",
};
