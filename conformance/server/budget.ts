import { BudgetSpentError } from "./errors/budget-spent.ts";
import type { Fetch } from "./send.ts";

/** Bounds what a run may cost; it ends early where that is not enough. */
export interface Budget {
  /** The most requests that are sent. Default: no bound. */
  readonly requests?: number;
  /** The longest that the run may take, in milliseconds. Default: no bound. */
  readonly durationMs?: number;
}

/** Says what a budget is held against, and who is told. */
export interface BudgetOptions {
  readonly budget?: Budget;
  /** Is aborted with the reason once the budget is spent; what else aborts it ends the run as well. */
  readonly end: AbortController;
  /** Tells the time in milliseconds. */
  readonly nowMs: () => number;
  /** Is told the number of each request, from 1. */
  readonly onRequest?: (number: number) => void;
}

/** Holds a `fetch` that keeps within a budget. */
export interface BudgetedFetch {
  readonly fetch: Fetch;
  /** Lets all further requests through: what a run made is removed whatever it costs. */
  readonly lift: () => void;
}

/**
 * Makes a `fetch` that keeps within a budget.
 *
 * @throws BudgetSpentError in place of the request that would exceed it
 * @throws what ended the run, in place of every later one
 */
export function withinBudget(fetch: Fetch, options: BudgetOptions): BudgetedFetch {
  const { budget: { requests = Infinity, durationMs = Infinity } = {}, end, nowMs, onRequest } = options;
  const startedAtMs = nowMs();
  let sent = 0;
  let isLifted = false;
  const refuseWhenSpent = () => {
    if (isLifted) return;
    end.signal.throwIfAborted();
    const isSpent = sent >= requests;
    if (!isSpent && nowMs() - startedAtMs < durationMs) return;
    const spent = new BudgetSpentError(isSpent ? `${requests} requests` : `${durationMs / 1000} seconds`);
    end.abort(spent);
    throw spent;
  };
  return {
    fetch: async (request) => {
      refuseWhenSpent();
      sent += 1;
      onRequest?.(sent);
      return fetch(request);
    },
    lift: () => {
      isLifted = true;
    },
  };
}
