/**
 * Holds a client to its contract inside a test suite.
 *
 * @module
 */
export type { FailureKind, Outcome } from "../harness/adapter-protocol.ts";
export type { Finding, Report, ReportedRule } from "../report/report.ts";
export { assertClientKeeps } from "./assert-client-keeps.ts";
export { type CheckClientOptions, type ClientRun, checkClient } from "./check-client.ts";
export type {
  CallResult,
  ClientEnvironment,
  ClientFactory,
  DrivenClient,
  GivenCall,
  GivenTokens,
  SignInCredentials,
  SignInResult,
} from "./driven-client.ts";
export { ContractNotKeptError } from "./errors/contract-not-kept.ts";
