/**
 * The typed client: a session that knows when a token must be renewed, and a client that knows what may be sent
 * again.
 *
 * @module
 */
export type { Answer } from "./answer.ts";
export { type ApiKeyOptions, apiKeyGrant } from "./api-key-grant.ts";
export { type Attempt, attemptOf } from "./attempt.ts";
export type { CallInit } from "./call.ts";
export type { CallMeta } from "./call-meta.ts";
export type { CallOptions, Client, ClientMethod } from "./client.ts";
export type { ClientContract, ClientSessionRules } from "./client-contract.ts";
export { type ClientOptions, createClient } from "./create-client.ts";
export { createSession } from "./create-session.ts";
export type { CriticalWrite } from "./critical-write.ts";
export { AlreadyInFlightError } from "./errors/already-in-flight-error.ts";
export { AttemptTimeoutError } from "./errors/attempt-timeout-error.ts";
export { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { CountersignError, type CountersignErrorCode } from "./errors/countersign-error.ts";
export { ForbiddenError } from "./errors/forbidden-error.ts";
export { HttpError } from "./errors/http-error.ts";
export { IdempotencyConflictError } from "./errors/idempotency-conflict-error.ts";
export { InvalidCredentialsError } from "./errors/invalid-credentials-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { NotReplayedError } from "./errors/not-replayed-error.ts";
export { ParseError } from "./errors/parse-error.ts";
export { RefreshFailedError } from "./errors/refresh-failed-error.ts";
export { RefreshTimeoutError } from "./errors/refresh-timeout-error.ts";
export { SignedOutError, type SignedOutReason } from "./errors/signed-out-error.ts";
export { StateConflictError } from "./errors/state-conflict-error.ts";
export { StoreError } from "./errors/store-error.ts";
export { TokenResponseError } from "./errors/token-response-error.ts";
export { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
export { UnknownOutcomeError, type UnknownOutcomePhase } from "./errors/unknown-outcome-error.ts";
export type { Credentials, Grant, GrantFactory } from "./grant.ts";
export type { CallInput, InputValidator } from "./input-validator.ts";
export type { Lock } from "./lock.ts";
export { webLock } from "./locks/web-lock.ts";
export { memoryStore } from "./memory-store.ts";
export { passwordGrant } from "./password-grant.ts";
export { type ResumedWrite, resumePending } from "./resume-pending.ts";
export type { Resumption } from "./resumption.ts";
export type { Sender, SendOptions } from "./sender.ts";
export type { Sent } from "./sent.ts";
export type { Session } from "./session.ts";
export type { SessionEvents } from "./session-events.ts";
export { metaOf, type SessionFetch } from "./session-fetch.ts";
export type { SessionOptions } from "./session-options.ts";
export type { Sleep } from "./sleep.ts";
export { type IndexedDbStoreOptions, indexedDbStore } from "./stores/indexed-db-store.ts";
export { type WebStoreOptions, webStore } from "./stores/web-store.ts";
export type { TokenAnswer } from "./token-answer.ts";
export type { TokenStore } from "./token-store.ts";
export type { Tokens } from "./tokens.ts";
export { unwrap } from "./unwrap.ts";
export type { Fetch } from "./wire.ts";
export { memoryJournal, type WriteJournal } from "./write-journal.ts";
