import type { Awaitable } from "../awaitable.ts";
import { settleDue } from "../domain/settle-due.ts";
import { sweepAssignments } from "../domain/sweep-assignments.ts";
import type { ErrandServices } from "../outside/errand.ts";
import { StoreUnavailableError } from "../store/errors/store-unavailable-error.ts";

/** How old what lists and counts show may be at most, in milliseconds of the server's clock. */
const everyMs = 1000;

/**
 * Creates what lets overdue assignments fall back and settles what outside services left open, on the way of other
 * requests, so that a clock that jumps is noticed by the next of them. An assignment of the order that a request
 * names is looked at by itself, and at once.
 */
export function createSweeper(services: ErrandServices): (nowMs: number) => Awaitable<void> {
  let sweptAtMs = Number.NEGATIVE_INFINITY;
  const sweep = async (nowMs: number): Promise<void> => {
    try {
      await sweepAssignments(services, nowMs);
      await settleDue(services, nowMs);
    } catch (error) {
      // Whoever only reads is to be served all the same.
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  };
  return (nowMs) => {
    if (nowMs >= sweptAtMs && nowMs < sweptAtMs + everyMs) return;
    sweptAtMs = nowMs;
    return sweep(nowMs);
  };
}
