/**
 * The reference server for programs: the app, the sandbox that tests and mocks run it with, and the store that
 * needs nothing of Node. The server that listens is started by `countersign serve`.
 *
 * @module
 */
export { type AppOptions, createApp } from "./app.ts";
export type { Clock } from "./clock.ts";
export type { Cryptography } from "./crypto/cryptography.ts";
export type { Random } from "./crypto/random.ts";
export { Refusal, type RefusalDetails } from "./errors/refusal.ts";
export { type FaultPoint, type Faults, failOnce } from "./faults.ts";
export type { RequestLine, RequestLog } from "./http/request-log.ts";
export type { PasswordHasher } from "./passwords/password-hasher.ts";
export { pbkdf2PasswordHasher } from "./passwords/pbkdf2-password-hasher.ts";
export { createSandboxApp, type SandboxApp } from "./sandbox/create-sandbox-app.ts";
export type { Identity } from "./sandbox/identities.ts";
export { defaultPolicy, type ServerPolicy } from "./server-policy.ts";
export { MemoryStore } from "./store/memory/memory-store.ts";
export type { Store } from "./store/store.ts";
