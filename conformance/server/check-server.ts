import type { JsonObject } from "../contract/json.ts";
import { createJournal, type Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { type Progress, runRules } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { coverageNotes, leftNotes } from "./coverage.ts";
import type { Effects } from "./effects.ts";
import type { Identity } from "./identity.ts";
import { openServer } from "./open-server.ts";
import type { Fetch } from "./send.ts";
import type { ServerRule } from "./server-under-check.ts";

/** Says which server to check, by which rules, against which contract. */
export interface CheckServerOptions {
  readonly baseUrl: string;
  readonly document: JsonObject;
  /** The rules to run, in this order. */
  readonly planned: readonly ServerRule[];
  /** Whom the suite may sign in as; without any, secured operations are only asked without credentials. */
  readonly identities?: readonly Identity[];
  readonly mask: SecretMask;
  readonly seed: number;
  /** What the run may change. Default `own`. */
  readonly effects?: Effects;
  /** Whether operations that the contract marks as planned are checked too. Default false. */
  readonly includePlanned?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Default: the global `fetch`. */
  readonly fetch?: Fetch;
  /** How long one answer may take, in milliseconds. Default 10000. */
  readonly timeoutMs?: number;
  /** Waits for a number of milliseconds. Default: a timer. */
  readonly sleep?: (durationMs: number) => Promise<void>;
  /** Tells the time in milliseconds since the epoch. Default `Date.now`. */
  readonly nowMs?: () => number;
}

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
  const { server, resources } = await openServer(options, journal, end);
  const results = await runRules({
    rules: planned,
    withSubject: (_rule, judge) => judge(server),
    signal: end.signal,
    ...(onProgress && { onProgress }),
  });
  const ended: unknown = end.signal.reason;
  const notes = end.signal.aborted
    ? [
        `The run ended early: ${ended instanceof Error ? ended.message : ended}`,
        ...leftNotes(resources.made()),
      ]
    : coverageNotes(await server.tour());
  const scope = new Set(server.operations.map(({ id }) => id));
  return { results, journal, notes, isInScope: (id) => scope.has(id) };
}
