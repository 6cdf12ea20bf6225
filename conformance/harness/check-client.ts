import type { JsonObject } from "../contract/json.ts";
import { earlyEnd } from "../engine/early-end.ts";
import { InterruptedError } from "../engine/errors/interrupted.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { createJournal, type Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { type Progress, runRules } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { type ScenarioBudget, type SpentBudget, sumBudgets } from "../report/budget.ts";
import type { OpenAdapter } from "./adapter.ts";
import { createAdapterRemarks } from "./adapter-remarks.ts";
import { budgetOf } from "./budget.ts";
import { prepareClientCheck } from "./client-check.ts";
import { readClientContract } from "./client-contract.ts";
import type { ClientRule } from "./client-rule.ts";
import { limitConcurrency } from "./concurrency-limit.ts";
import { meetClient } from "./meet-client.ts";
import { playScenario } from "./play-scenario.ts";
import type { Recording } from "./recording.ts";
import type { Scenario } from "./scenario.ts";
import { scenariosOf } from "./scenario-family.ts";

/** Says which client is checked, by which rules, and how. */
export interface CheckClientOptions {
  readonly document: JsonObject;
  readonly planned: readonly ClientRule[];
  /** Starts the client; each scenario starts one of its own. */
  readonly open: OpenAdapter;
  /** Writes the command that runs one rule again, for the reports. */
  readonly reproduce: (rule: ClientRule) => string;
  readonly mask: SecretMask;
  readonly seed: number;
  /** Whether operations that are only planned may be called. Default false. */
  readonly includePlanned?: boolean;
  /** How long the client may take for an answer, in milliseconds. Default 10 000. */
  readonly patienceMs?: number;
  /** How many scenarios are played at a time. Default 8: a scenario mostly waits. */
  readonly concurrency?: number;
  /** Ends the run as soon as it is aborted; the reason names what stopped it. Its adapters are ended by others. */
  readonly interrupted?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Holds what a check of a client brought home. */
export interface CheckedClient {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly notes: readonly string[];
  /** What the client spent, in the order in which the scenarios ended. */
  readonly budget: SpentBudget;
}

/**
 * Holds a client to rules: plays each rule's scenario with it, on a scripted server of its own.
 *
 * An interruption ends the run: rules that had no turn are missing from the results.
 *
 * @throws ClientNotStartedError where the command does not get as far as its first line
 * @throws UndrivableContractError where the contract does not say how a session is refreshed
 */
export async function checkClient(given: CheckClientOptions): Promise<CheckedClient> {
  const end = endOf(given.interrupted);
  const options = { ...given, open: openUnless(end, given.open) };
  const { document, planned, mask, seed, patienceMs = 10_000, includePlanned = false, onProgress } = options;
  const contract = readClientContract(document);
  const journal = createJournal();
  const budgets = new Map<string, ScenarioBudget>();
  const remarks = createAdapterRemarks(mask);
  const firstRemarks = createAdapterRemarks(mask);

  const play = async (scenario: Scenario): Promise<Recording> => {
    const open = remarks.watch(options.open, scenario.id);
    try {
      const seen = await playScenario(scenario, { contract, open, seed, includePlanned, mask, patienceMs });
      // A scenario that is played again, to confirm what was seen, is told once.
      if (!budgets.has(scenario.id)) budgets.set(scenario.id, budgetOf(seen));
      for (const exchange of [...seen.exchanges, ...seen.elsewhere]) {
        journal.record({ ...exchange, number: journal.nextNumber() });
      }
      return seen;
    } catch (error) {
      // An adapter's rubbish, which the message quotes, may hold a token.
      throw error instanceof NotTestable
        ? new NotTestable(mask.text(error.message), { cause: error })
        : error;
    }
  };

  const meeting = { contract, mask, seed, patienceMs, open: firstRemarks.watch(options.open, "first-call") };
  const failure = await meetClient({ ...meeting, ...(onProgress && { onProgress }) }).catch(
    (error: unknown) => {
      // A client that was ended before its first word has not failed to say it.
      end.throwIfAborted();
      throw error;
    },
  );
  const { concurrency = 8 } = options;
  const limit = limitConcurrency(concurrency);
  const prepared = prepareClientCheck({
    rules: planned,
    listScenarios: (played) => scenariosOf(played, contract, includePlanned),
    play: failure
      ? () => Promise.reject(new NotTestable(failure.message))
      : (scenario) => limit(() => play(scenario)),
    reproduce: options.reproduce,
    patienceMs,
  });
  const results = await runRules({
    ...prepared,
    concurrency,
    signal: end,
    ...(onProgress && { onProgress }),
  });
  const allIsWell = results.every(({ verdict }) => verdict === "pass" || verdict === "not-applicable");
  const budget = sumBudgets([...budgets.values()]);
  return {
    results,
    journal,
    budget,
    notes: [
      ...(end.aborted ? [earlyEnd(end.reason)] : []),
      ...(failure ? firstRemarks : remarks).notes(!allIsWell && !end.aborted),
    ],
  };
}

function endOf(interrupted: AbortSignal | undefined): AbortSignal {
  const end = new AbortController();
  const stop = () => end.abort(new InterruptedError(String(interrupted?.reason)));
  if (interrupted?.aborted) stop();
  interrupted?.addEventListener("abort", stop, { once: true });
  return end.signal;
}

/** Starts no client once the run has ended, and ends one that was just starting then. */
function openUnless(end: AbortSignal, open: OpenAdapter): OpenAdapter {
  return async (environment) => {
    end.throwIfAborted();
    const adapter = await open(environment);
    if (end.aborted) await adapter.close();
    end.throwIfAborted();
    return adapter;
  };
}
