/** Every code that an error of the client can carry; stable, so decide by it and never by the message. */
export type CountersignErrorCode =
  | "configuration"
  | "signed-out"
  | "invalid-credentials"
  | "token-response"
  | "refresh-failed"
  | "refresh-timeout"
  | "http"
  | "forbidden"
  | "network"
  | "attempt-timeout"
  | "parse"
  | "unexpected-redirect"
  | "not-replayed"
  | "body-not-replayable"
  | "already-in-flight"
  | "unknown-outcome"
  | "state-conflict"
  | "store"
  | "pagination-loop"
  | "pagination-origin";

/**
 * What every error of the client has in common. It is never thrown itself.
 *
 * Requests, responses and bodies are reached by accessors, not held as own properties, so that printing an error
 * in whatever way (`JSON.stringify`, a console, a log line) shows no token and nobody's data.
 */
export abstract class CountersignError extends Error {
  abstract readonly code: CountersignErrorCode;

  toJSON(): Record<string, unknown> {
    return { ...(this as object), message: this.message };
  }
}
