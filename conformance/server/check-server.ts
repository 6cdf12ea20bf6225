import { earlyEnd } from "../engine/early-end.ts";
import { createJournal, type Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { runRules } from "../engine/run-rules.ts";
import type { OperationCoverage } from "../report/coverage.ts";
import { withinBudget } from "./budget.ts";
import type { CheckServerOptions } from "./check-server-options.ts";
import { type Coverage, coverageNotes, forgottenNotes, leftNotes, throttledNotes } from "./coverage.ts";
import { endingWhenInterrupted } from "./interruption.ts";
import { mediaNotes } from "./media-notes.ts";
import { openServer } from "./open-server.ts";
import { createPlainFetch } from "./plain-fetch.ts";
import { requireRights } from "./require-rights.ts";
import { runCoverage } from "./run-coverage.ts";
import type { ServerRule, ServerUnderCheck } from "./server-under-check.ts";

/** Holds what a check of a server brought home. */
export interface CheckedServer {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly notes: readonly string[];
  readonly isInScope: (operationId: string) => boolean;
  readonly coverage: readonly OperationCoverage[];
}

/**
 * Checks a server by the rules, and says what became of each.
 *
 * A server that stops answering ends the run, and so do a budget that is spent and an interruption: rules that had
 * no turn are missing from the results. The sessions of the run are ended with it.
 *
 * @throws ServerGoneError where nothing listens at the address to begin with
 * @throws SignInRefusedError where the first identity is not let in
 * @throws WithoutRightsError where the identities may do nothing
 */
export async function checkServer(options: CheckServerOptions): Promise<CheckedServer> {
  const { planned, onProgress, budget, nowMs = Date.now } = options;
  const journal = createJournal();
  const end = new AbortController();
  const plain = endingWhenInterrupted(options.fetch ?? createPlainFetch(), options.interrupted, end);
  const { fetch, lift } = withinBudget(plain, {
    end,
    nowMs,
    onRequest: (number) => onProgress?.({ event: "request", number }),
    ...(budget && { budget }),
  });
  const { server, sweep } = await openServer({ ...options, fetch }, journal, end);
  await beginWaits(server, planned);
  const results = await runRules({
    rules: planned,
    withSubject: (_rule, judge) => judge(server),
    signal: end.signal,
    ...(onProgress && { onProgress }),
  });
  const tour = await tourOf(server, end.signal);
  const coverage = runCoverage(server.operations, journal, tour);
  lift();
  const left = await sweep();
  if (tour) requireRights(server.contract, options.identities ?? [], journal.exchanges());
  const scope = new Set(server.operations.map(({ id }) => id));
  const notes = tour ? coverageNotes(tour) : [earlyEnd(end.signal.reason)];
  return {
    results,
    journal,
    notes: [
      ...notes,
      ...mediaNotes(server.contract, server.operations, journal.exchanges()),
      ...throttledNotes(journal),
      ...forgottenNotes(journal),
      ...leftNotes(left),
    ],
    isInScope: (id) => scope.has(id),
    coverage,
  };
}

/** Begins what rules wait for, so that it goes on beside the others. */
async function beginWaits(server: ServerUnderCheck, rules: readonly ServerRule[]): Promise<void> {
  // What goes wrong is kept, and told by the rule itself when it has its turn.
  for (const { begin } of rules) await begin?.(server).catch(() => {});
}

/** Takes the tour where no rule has asked for it; nothing where the run has ended before its end. */
async function tourOf({ tour }: ServerUnderCheck, end: AbortSignal): Promise<Coverage | undefined> {
  if (end.aborted) return undefined;
  return tour().catch((error: unknown) => {
    if (end.aborted) return undefined;
    throw error;
  });
}
