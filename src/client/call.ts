import type { Operation } from "../contract/operation.ts";
import type { ReplayClass } from "../contract/replay-class.ts";
import type { CallMeta } from "./call-meta.ts";
import { isOneShot, type KeptBody, requestAgain } from "./kept-body.ts";
import { targetOf } from "./request-target.ts";
import type { Tokens } from "./tokens.ts";

/** What is settled about a call before it is first sent. */
export interface CallPlan {
  readonly operationId?: string | undefined;
  /** Absent where the contract does not know the request. */
  readonly operation?: Operation | undefined;
  readonly replay: ReplayClass;
  readonly body?: KeptBody;
  /** Only where the operation knows a key again. */
  readonly idempotencyKey?: string | undefined;
  /** How long to wait for the answer to one attempt, in milliseconds; 0 means for ever. */
  readonly timeoutMs: number;
  /** The sign-in that the call belongs to; the present one if left out. */
  readonly signInId?: string | undefined;
  /** How many 401s may be cured by a refresh; calls that belong together share it. */
  readonly cures?: { left: number };
}

/** One logical call: what it will send, however often, and what has become of it so far. */
export class Call {
  readonly plan: CallPlan;
  readonly cures: { left: number };
  signInId: string | undefined;
  isRefreshed = false;
  /** How often it was sent again after a passing failure. */
  retries = 0;
  readonly requestIds: string[] = [];
  readonly #first: Request;
  #attempts = 0;
  #sentWith: Tokens | undefined;
  #firstSentAtMs = 0;

  constructor(first: Request, plan: CallPlan) {
    this.#first = first;
    this.plan = plan;
    this.cures = plan.cures ?? { left: 1 };
    this.signInId = plan.signInId;
  }

  get attempts(): number {
    return this.#attempts;
  }

  /** The tokens of the last attempt. */
  get sentWith(): Tokens | undefined {
    return this.#sentWith;
  }

  /** Local milliseconds since the epoch; 0 before the first attempt. */
  get firstSentAtMs(): number {
    return this.#firstSentAtMs;
  }

  get isSecured(): boolean {
    return this.plan.operation?.secured !== false;
  }

  get signal(): AbortSignal {
    return this.#first.signal;
  }

  get url(): string {
    return this.#first.url;
  }

  /** Method and whole URL, which tell this request from others. */
  get key(): string {
    return `${this.#first.method} ${this.#first.url}`;
  }

  /** Method and path, to be shown. */
  get target(): string {
    return targetOf(this.#first);
  }

  get headers(): Headers {
    return this.#first.headers;
  }

  /** False where the body was a stream, which has been spent. */
  get canSendAgain(): boolean {
    return !isOneShot(this.plan.body);
  }

  /**
   * The first attempt is the request itself, and later ones are made from the body that was kept.
   *
   * @param limit ends the attempt, as the caller's own signal does.
   */
  nextRequest(limit: AbortSignal | undefined): Request {
    if (this.#attempts === 0 && limit === undefined) return this.#first;
    return requestAgain(this.#first, this.plan.body, limit);
  }

  noteSending(tokens: Tokens | undefined, nowMs: number): void {
    if (this.#attempts === 0) this.#firstSentAtMs = nowMs;
    this.#attempts += 1;
    this.#sentWith = tokens;
  }

  noteAnswer({ headers }: Response): void {
    const requestId = headers.get("x-request-id");
    if (requestId !== null) this.requestIds.push(requestId);
  }

  meta(outcome: CallMeta["outcome"] = this.#attempts > 1 ? "replayed" : "sent"): CallMeta {
    const { operationId, idempotencyKey } = this.plan;
    return {
      ...(operationId !== undefined && { operationId }),
      attempts: this.#attempts,
      refreshed: this.isRefreshed,
      replayed: this.#attempts > 1,
      outcome,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
      requestIds: this.requestIds,
    };
  }
}
