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
  | "validation"
  | "unexpected-redirect"
  | "not-replayed"
  | "body-not-replayable"
  | "already-in-flight"
  | "idempotency-conflict"
  | "unknown-outcome"
  | "state-conflict"
  | "pagination-loop"
  | "foreign-page"
  | "store"
  | "authorization";

/**
 * What every error of the client has in common. It is never thrown itself.
 *
 * Requests, responses and bodies are reached by accessors, not held as own properties, so that printing an error
 * in whatever way (`JSON.stringify`, a console, a log line) shows no token and nobody's data.
 */
export abstract class CountersignError extends Error {
  abstract readonly code: CountersignErrorCode;

  /** The class's name, from the code, since minifiers rename classes. */
  override get name(): string {
    // The platform asks for it once before there is a code.
    const code: string | undefined = this.code;
    return `${code?.replace(/(^|-)./g, (found) => found.slice(-1).toUpperCase()) ?? ""}Error`;
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, ...(this as object), message: this.message };
  }
}
