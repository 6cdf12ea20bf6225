import { type OperationId, operations } from "../../src/contract/index.ts";
import { type Awaitable, isPromised } from "../awaitable.ts";
import { Refusal } from "../errors/refusal.ts";
import type { PipelineAnswer, RunOperation } from "../pipeline/run-operation.ts";
import type { ServerPolicy } from "../server-policy.ts";

/** How long whoever is refused is to wait: most requests are done far sooner. */
const retryAfterMs = 1000;

/** What the contract gives an unclear write to land (`settleMs`) is longer only where an outside service is asked. */
const ownSettleMs = 5000;

/** Puts a request to work, or refuses it at once. */
export type LimitWork = (operationId: OperationId, run: RunOperation) => RunOperation;

/**
 * Creates the bounds of how many requests are at work at once. One more is refused before anything of it is read, so
 * that a server with too much to do says so while it still can. Requests that cost more have a bound of their own,
 * within that of all: those of strangers, lists, and what waits for an outside service.
 *
 * @throws Refusal `unavailable` from what it puts to work.
 * @see https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/
 */
export function createWorkLimits(policy: ServerPolicy): LimitWork {
  const all = new Places(policy.requestsAtWork, "requests");
  const strangers = new Places(policy.openRequestsAtWork, "requests without a token");
  const lists = new Places(policy.listsAtWork, "lists");
  const outside = new Places(policy.outsideAtWork, "requests to outside services");
  return (operationId, run) => {
    const { secured, page, reconcile } = operations[operationId];
    const own = [all];
    if (!secured) own.push(strangers);
    if (page !== undefined) own.push(lists);
    if (reconcile !== undefined && reconcile.settleMs > ownSettleMs) own.push(outside);
    const leave = () => {
      for (const places of own) places.taken -= 1;
    };
    return (incoming, trace) => {
      for (const places of own) places.requireFree();
      for (const places of own) places.taken += 1;
      let answer: Awaitable<PipelineAnswer>;
      try {
        answer = run(incoming, trace);
      } catch (error) {
        leave();
        throw error;
      }
      if (isPromised(answer)) return answer.finally(leave);
      leave();
      return answer;
    };
  };
}

class Places {
  readonly #count: number;
  readonly #what: string;
  taken = 0;

  constructor(count: number, what: string) {
    this.#count = count;
    this.#what = what;
  }

  requireFree(): void {
    if (this.taken < this.#count) return;
    const detail = `Too many ${this.#what} are being worked on; wait 1 second.`;
    throw new Refusal("unavailable", { detail, retryAfterMs });
  }
}
