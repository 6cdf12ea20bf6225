/**
 * The contract as code: its operations, rules and problems, and the grammars of the headers that it uses. Pure,
 * and safe to import from a browser. Apart, since they weigh: the compiled validators in `validators.ts`, the document in
 * `document.ts`. The types of the schemas are in `schemas.ts`.
 *
 * @module
 */
export type { components, operations as OperationTypes, paths } from "../generated/types.ts";
export {
  type AllowedTransition,
  allowedActions,
  allowedTransitions,
  isAllowedFrom,
  mayTake,
} from "./allowed-actions.ts";
export { type BearerRefusal, formatBearerChallenge } from "./bearer-challenge.ts";
export { parseBearerCredentials } from "./bearer-credentials.ts";
export { branchesFor, branchFor } from "./branch-for.ts";
export { type EntityTag, formatEntityTag, isStrongMatch, parseEntityTag } from "./entity-tag.ts";
export { expandPath } from "./expand-path.ts";
export { parseHttpDate } from "./http-date.ts";
export { idempotency } from "./idempotency.ts";
export { isIdempotencyKey } from "./idempotency-key.ts";
export type { IdempotencyRules } from "./idempotency-rules.ts";
export { type IfMatch, isMatched, parseIfMatch } from "./if-match.ts";
export { formatPointer, parsePointer, readPointer } from "./json-pointer.ts";
export { lifecycle, transitions } from "./lifecycle.ts";
export type { Gate, LifecycleRules } from "./lifecycle-rules.ts";
export type { Operation, Paging, Reconciliation } from "./operation.ts";
export { type MatchedOperation, operationFor } from "./operation-for.ts";
export { isOperationId, type OperationId, operations, type SecuredOperationId } from "./operations.ts";
export { isOrderStatus, type OrderStatus } from "./order-status.ts";
export { policies, type Role } from "./policies.ts";
export type { Policy } from "./policy.ts";
export type { ProblemDescription } from "./problem-description.ts";
export { isProblemCode, type ProblemCode, problems, problemType } from "./problems.ts";
export { reachableStatuses } from "./reachable-statuses.ts";
export { type ReplayClass, replayClassOfMethod } from "./replay-class.ts";
export { replayClassOf } from "./replay-class-of.ts";
export type { ParameterShape, RequestShape } from "./request-shape.ts";
export { requests } from "./requests.ts";
export { formatRetryAfter, parseRetryAfter } from "./retry-after.ts";
export {
  type Exchange,
  parseRuntimeExpression,
  type RuntimeExpression,
  readExpression,
} from "./runtime-expression.ts";
export { session } from "./session.ts";
export type { RefreshPolicy, SessionRules } from "./session-rules.ts";
export { type Standing, statusPath } from "./status-path.ts";
export { systemBranches } from "./system-branches.ts";
export type { Transition } from "./transition.ts";
export { bearerChallenge, type Challenge, parseChallenges } from "./www-authenticate.ts";
