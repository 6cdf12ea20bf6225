import type { OperationId } from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import type { Context, Decision } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import type { FaultPoint } from "../faults.ts";
import type { Services } from "../services.ts";
import type { IdempotencyRecord } from "../store/idempotency-record.ts";
import { auditOfWrite } from "./audit-of-write.ts";
import type { Target } from "./find-target.ts";
import { claimOf, recordOf } from "./idempotency.ts";
import type { Run } from "./run.ts";
import { validateOnce } from "./validate-answer.ts";

/** Makes what a handler knows of its request. */
export function createContext(run: Run): Context & { readonly [Part in keyof Target]: unknown } {
  return new RunContext(run);
}

/** What changes something is made when it is asked for: most requests only read. */
class RunContext implements Context {
  readonly #run: Run;
  readonly operationId: OperationId;
  readonly requestId: string;
  readonly ip: string | null;
  readonly nowMs: number;
  readonly services: Services;
  readonly idempotencyKey: string | null;
  readonly fingerprint: string | null;
  readonly caller: Caller | undefined;
  readonly loan: Target["loan"] | undefined;
  readonly order: Target["order"] | undefined;
  readonly member: Target["member"] | undefined;
  readonly invitation: Target["invitation"] | undefined;

  constructor(run: Run) {
    const { operationId, incoming, surroundings, nowMs, named, caller, target } = run;
    this.#run = run;
    this.operationId = operationId;
    this.requestId = incoming.requestId;
    this.ip = incoming.ip;
    this.nowMs = nowMs;
    this.services = surroundings.services;
    this.idempotencyKey = named?.name.key ?? null;
    this.fingerprint = named?.fingerprint ?? null;
    this.caller = caller;
    this.loan = target?.loan;
    this.order = target?.order;
    this.member = target?.member;
    this.invitation = target?.invitation;
  }

  get commit(): Context["commit"] {
    return async (decision, answer) => {
      const { named, caller, incoming } = this.#run;
      // Before it is kept, so that an answer that must not be sent leaves no trace.
      validateOnce(this.#run, answer);
      const stored = { headers: {}, ...answer };
      const audit = caller && auditOfWrite(this, caller, incoming.pathParameters, { decision, answer });
      const record = named && recordOf(named, stored, newId("ic", this.services.random), this.nowMs);
      await this.#keep({ ...decision, ...(audit && { audit }) }, record);
      return answer;
    };
  }

  get keep(): Context["keep"] {
    return (decision) => this.#keep(decision, undefined);
  }

  get claim(): Context["claim"] {
    return (decision, { claimId, endsAtMs }) => {
      const { named } = this.#run;
      return this.#keep(decision, named && claimOf(named, claimId, endsAtMs));
    };
  }

  get reach(): Context["reach"] {
    const { surroundings } = this.#run;
    const at = { operationId: this.operationId, requestId: this.requestId };
    return async (point: FaultPoint) => surroundings.faults?.(point, at);
  }

  async #keep(decision: Decision, idempotency: IdempotencyRecord | undefined): Promise<void> {
    const { caller } = this;
    const write = {
      ...decision,
      atMs: this.nowMs,
      // Whoever has signed out, or was removed, since the request began writes nothing by it any more.
      ...(caller && { expectedSession: caller.sessionId }),
      ...(idempotency && { idempotency }),
    };
    if ((await this.services.store.commit(write)) !== "committed") throw new StaleDecisionError();
  }
}
