import type { OperationId } from "../src/contract/index.ts";
import type { Caller } from "./caller.ts";
import type { FaultPoint } from "./faults.ts";
import type { Services } from "./services.ts";
import type { InvitationRecord } from "./store/invitation-record.ts";
import type { LoanRecord } from "./store/loan-record.ts";
import type { OrderRecord } from "./store/order-record.ts";
import type { MemberRecord } from "./store/user-record.ts";
import type { Write } from "./store/write.ts";

/** What a decision changes; the pipeline adds its moment and its idempotency key. */
export type Decision = Omit<
  Write,
  "atMs" | "expectedSession" | "idempotency" | "ledger" | "notes" | "clearedClients"
>;

/** What a handler knows of the request besides its input. */
export interface Context {
  readonly operationId: OperationId;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  /** What tells the request from another with the same key; null without a key. */
  readonly fingerprint: string | null;
  /** The address that the request came from, where it is known. */
  readonly ip: string | null;
  /** The moment of this request, in milliseconds since the epoch: one for all that it does. */
  readonly nowMs: number;
  readonly services: Services;
  /**
   * Keeps what was decided together with the answer to it, which is given again to whoever sends the same
   * Idempotency-Key.
   *
   * @throws StaleDecisionError where something changed meanwhile; let it pass, and the handler runs anew.
   */
  readonly commit: <Answer extends HandlerAnswer>(decision: Decision, answer: Answer) => Promise<Answer>;
  /** Keeps what must outlive a refusal, such as the end of a session whose token was reused. Throws as `commit`. */
  readonly keep: (decision: Decision) => Promise<void>;
  /**
   * Keeps the beginning of what an outside service is to finish, and claims the request's Idempotency-Key until it
   * is settled or the lease has passed. Throws as `commit`.
   */
  readonly claim: (
    decision: Decision,
    lease: { readonly claimId: string; readonly endsAtMs: number },
  ) => Promise<void>;
  /** Tells that a fault point is reached. */
  readonly reach: (point: FaultPoint) => Promise<void>;
}

/** An answer as handlers give it. */
export interface HandlerAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The context of an operation that needs an access token. */
export interface SignedInContext extends Context {
  readonly caller: Caller;
}

/** The context of an operation on one user of the client. */
export interface MemberContext extends SignedInContext {
  readonly member: MemberRecord;
}

/** The context of an operation on one pending invitation of the client. */
export interface InvitationContext extends SignedInContext {
  readonly invitation: InvitationRecord;
}

/** The context of an operation whose path ends at a loan; the caller sees it. */
export interface LoanContext extends SignedInContext {
  readonly loan: LoanRecord;
}

/** The context of an operation on an order; the caller sees it, and its status allows the operation. */
export interface OrderContext extends SignedInContext {
  readonly order: OrderRecord;
}
