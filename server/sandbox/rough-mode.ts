import { type OperationId, operations } from "../../src/contract/index.ts";
import { seededRandom } from "../crypto/seeded-random.ts";
import type { ServerPolicy } from "../server-policy.ts";
import { drawBelow } from "./draws.ts";
import type { Fault } from "./fault.ts";

/** Draws what a request has to bear. */
export type RoughMode = (operationId: OperationId) => {
  readonly delayMs: number;
  readonly fault: Fault | null;
};

/** Parts of a hundred per cent that are told apart. */
const parts = 10_000;

/**
 * Creates what makes a server misbehave as any server may: the n-th request of the same seed always bears the same.
 * Only what can happen to a healthy client happens: a p0 write may be done and answered by 401, any other only be
 * refused before it begins, and no token is doubted where none is needed.
 *
 * @param policy.roughUnavailablePercent and its fellows say how often.
 */
export function createRoughMode(seed: number, policy: ServerPolicy): RoughMode {
  const random = seededRandom(seed);
  return (operationId) => {
    const delayMs = drawBelow(policy.roughDelayMs + 1, random);
    const drawn = drawBelow(parts, random);
    // Drawn for every request, so that the rest of the sequence is the same whatever the operation.
    const isDone = drawBelow(2, random) === 0;
    const { secured, replay } = operations[operationId];
    const unavailable = share(policy.roughUnavailablePercent);
    const lost = unavailable + share(policy.roughResetPercent);
    const expired = lost + share(policy.roughExpiredPercent);
    if (drawn < unavailable) return { delayMs, fault: "503-before" };
    if (drawn < lost) return { delayMs, fault: "reset-after" };
    if (drawn >= expired || !secured) return { delayMs, fault: null };
    return { delayMs, fault: replay === "p0" && isDone ? "commit-then-401" : "401-before" };
  };
}

function share(percent: number): number {
  return Math.round((percent / 100) * parts);
}
