import fc from "fast-check";
import { openFuzzServer } from "./fuzz-server.ts";
import { anyPlan } from "./plan.ts";

/** What came of generated requests. */
export interface FuzzSummary {
  readonly seed: number;
  readonly requests: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The operations that succeeded at least once. */
  readonly succeeded: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Sends generated requests to one server, one after the other, and holds every answer against the contract. Nothing is
 * made smaller: what a request meets depends on all before it, so that a fault is shown with its own bytes.
 */
export async function runFuzz({ requests, seed }: { requests: number; seed: number }): Promise<FuzzSummary> {
  const server = await openFuzzServer();
  const faults: string[] = [];
  for (const plan of fc.sample(anyPlan, { numRuns: requests, seed }))
    faults.push(...(await server.send(plan)));
  const statuses = Object.fromEntries([...server.statuses].sort(([a], [b]) => a - b));
  return { seed, requests, statuses, succeeded: [...server.succeeded].sort(), faults };
}
