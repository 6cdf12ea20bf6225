import { createJournal, type Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { runRules } from "../engine/run-rules.ts";
import type { CheckServerOptions } from "./check-server-options.ts";
import { coverageNotes, leftNotes } from "./coverage.ts";
import { openServer } from "./open-server.ts";

/** Holds what a check of a server brought home. */
export interface CheckedServer {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly notes: readonly string[];
  readonly isInScope: (operationId: string) => boolean;
}

/**
 * Checks a server by the rules, and says what became of each.
 *
 * A server that stops answering ends the run: rules that had no turn are missing from the results.
 *
 * @throws ServerGoneError where nothing listens at the address to begin with
 * @throws SignInRefusedError where the first identity is not let in
 */
export async function checkServer(options: CheckServerOptions): Promise<CheckedServer> {
  const { planned, onProgress } = options;
  const journal = createJournal();
  const end = new AbortController();
  const { server, sweep } = await openServer(options, journal, end);
  const results = await runRules({
    rules: planned,
    withSubject: (_rule, judge) => judge(server),
    signal: end.signal,
    ...(onProgress && { onProgress }),
  });
  const notes = end.signal.aborted ? [earlyEnd(end.signal.reason)] : coverageNotes(await server.tour());
  const left = await sweep();
  const scope = new Set(server.operations.map(({ id }) => id));
  return { results, journal, notes: [...notes, ...leftNotes(left)], isInScope: (id) => scope.has(id) };
}

function earlyEnd(reason: unknown): string {
  return `The run ended early: ${reason instanceof Error ? reason.message : reason}`;
}
