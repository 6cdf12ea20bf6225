import type { OperationId } from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import type { Context, Decision, HandlerAnswer } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import type { FaultPoint } from "../faults.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Services } from "../services.ts";
import type { IdempotencyRecord } from "../store/idempotency-record.ts";
import { auditOfWrite } from "./audit-of-write.ts";
import type { Target } from "./find-target.ts";
import { claimOf, type NamedRequest, recordOf } from "./idempotency.ts";

/** Makes what a handler knows of its request. */
export function createContext(options: {
  readonly operationId: OperationId;
  readonly incoming: IncomingRequest;
  readonly caller: Caller | undefined;
  readonly target: Target | undefined;
  readonly named: NamedRequest | undefined;
  readonly nowMs: number;
  readonly services: Services;
  readonly validate: (answer: HandlerAnswer) => void;
  readonly reach: (point: FaultPoint) => Promise<void>;
}): Context & Target & { readonly caller: Caller | undefined } {
  const { operationId, incoming, caller, target, named, nowMs, services, validate, reach } = options;
  const keep = async (decision: Decision, idempotency?: IdempotencyRecord): Promise<void> => {
    const write = { ...decision, atMs: nowMs, ...(idempotency && { idempotency }) };
    if ((await services.store.commit(write)) !== "committed") throw new StaleDecisionError();
  };
  const { requestId, ip, pathParameters } = incoming;
  return {
    ...{ operationId, requestId, ip, nowMs, services },
    idempotencyKey: named?.name.key ?? null,
    fingerprint: named?.fingerprint ?? null,
    caller,
    ...target,
    keep: (decision) => keep(decision),
    claim: (decision, { claimId, endsAtMs }) => {
      return keep(decision, named && claimOf(named, claimId, endsAtMs));
    },
    reach,
    commit: async (decision, answer) => {
      // Before it is kept, so that an answer that must not be sent leaves no trace.
      validate(answer);
      const stored = { headers: {}, ...answer };
      const context = { operationId, requestId, ip, nowMs };
      const audit = caller && auditOfWrite(context, caller, pathParameters, { decision, answer });
      await keep(
        { ...decision, ...(audit && { audit }) },
        named && recordOf(named, stored, newId("ic", services.random), nowMs),
      );
      return answer;
    },
  };
}
