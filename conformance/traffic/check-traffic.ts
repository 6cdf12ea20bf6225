import type { JsonObject } from "../contract/json.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { createJournal, type Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import { type Progress, runRules } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { OperationCoverage } from "../report/coverage.ts";
import type { Rule } from "../rule.ts";
import { runCoverage } from "../server/run-coverage.ts";
import type { Call } from "./call.ts";
import { momentsOf } from "./moments.ts";
import type { RecordedExchange, Recording } from "./recording.ts";
import { learnTokens } from "./tokens-in.ts";
import { readTrafficContract, type TrafficContract } from "./traffic-contract.ts";
import type { TrafficRule } from "./traffic-rule.ts";
import { type TrafficWatch, watchTraffic } from "./watch-traffic.ts";

/** Says which recording is checked, by which rules. */
export interface CheckTrafficOptions {
  readonly document: JsonObject;
  readonly planned: readonly TrafficRule[];
  readonly recording: Recording;
  /** Writes the command that judges by one rule again, for the reports. */
  readonly reproduce: (rule: TrafficRule) => string;
  readonly mask: SecretMask;
  /** Whether operations that are only planned are judged. Default false. */
  readonly includePlanned?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** Holds what a check of traffic brought home. */
export interface CheckedTraffic {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly notes: readonly string[];
  readonly isInScope: (operationId: string) => boolean;
  readonly coverage: readonly OperationCoverage[];
}

/** Holds a recording to rules. */
export async function checkTraffic(options: CheckTrafficOptions): Promise<CheckedTraffic> {
  const { document, planned, recording, reproduce, mask, includePlanned = false, onProgress } = options;
  const contract = readTrafficContract(document, includePlanned);
  learnTokens(recording.exchanges, contract, mask);
  const watch = watchTraffic({
    ...{ contract, rules: planned, mask, reproduce, resolutionMs: recording.resolutionMs },
  });
  const calls = new Map<number, Call>();
  const journal = createJournal();
  for (const { what, exchange } of momentsOf(recording.exchanges)) {
    const call = calls.get(exchange.number);
    if (what === "begin") calls.set(exchange.number, watch.begin(exchange));
    else if (call) {
      watch.end(call, exchange);
      journal.record(withOperation(exchange, call));
      calls.delete(exchange.number);
    }
  }
  const results = await verdictsOf(watch, planned, onProgress);
  return brought({ results, journal, watch, contract, notes: recording.notes });
}

/** Says what a watch has brought home, beside its verdicts. */
export function brought(seen: {
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly watch: TrafficWatch;
  readonly contract: TrafficContract;
  readonly notes: readonly string[];
}): CheckedTraffic {
  const { results, journal, watch, contract, notes } = seen;
  const exchanges = journal.exchanges();
  const coverage = runCoverage(contract.operationsInScope, journal, undefined);
  return {
    results,
    journal,
    notes: [...notes, ...matchNotes(exchanges, contract), ...untoldNotes(watch)],
    isInScope: (id) => contract.operationsInScope.some((operation) => operation.id === id),
    coverage: coverage.map((one) => (one.reached === "no" ? { ...one, why: "was not recorded" } : one)),
  };
}

/** Turns what a watch has seen into the verdicts of its rules. */
export function verdictsOf(
  watch: TrafficWatch,
  planned: readonly TrafficRule[],
  onProgress?: (progress: Progress) => void,
): Promise<readonly RuleResult[]> {
  return runRules<TrafficWatch>({
    rules: planned.map(runnable),
    withSubject: (_rule, judge) => judge(watch),
    ...(onProgress && { onProgress }),
  });
}

function runnable(rule: TrafficRule): Rule<"traffic", TrafficWatch, TrafficRule["mutant"]> {
  return {
    ...rule,
    check: async (watch) => {
      const outcome = watch.outcomes().get(rule);
      if (outcome && "error" in outcome) throw outcome.error;
      if (!outcome || outcome.judged === 0) throw new NotApplicable(rule.unseen);
      if (rule.restsOnTime && watch.isContradicted()) {
        throw new NotApplicable(
          "A token is sent before the answer that brought it: the recording's times are no order to judge by.",
        );
      }
      // What was recorded does not change: it is the same when it is looked at again.
      return outcome.breaches.map((breach) => ({ ...breach, again: async () => breach }));
    },
  };
}

function withOperation(exchange: RecordedExchange, { operation }: Call): RecordedExchange {
  return { ...exchange, ...(operation && { operationId: operation.id }) };
}

function matchNotes(
  exchanges: readonly { readonly operationId?: string }[],
  contract: TrafficContract,
): readonly string[] {
  const matched = exchanges.filter(({ operationId }) => operationId !== undefined).length;
  if (matched === 0) {
    return [`None of the ${exchanges.length} requests is for an operation of the contract: check --spec.`];
  }
  const session = contract.session?.refresh
    ? []
    : ["The contract does not say how a session is refreshed (`x-session`), so no token's lineage is known."];
  return [`Requests for operations of the contract: ${matched} of ${exchanges.length}.`, ...session];
}

/** Says which breaches are counted, and not told one by one. */
function untoldNotes(watch: TrafficWatch): readonly string[] {
  return [...watch.outcomes()].flatMap(([rule, { broken, breaches }]) =>
    broken > breaches.length && breaches.length > 0
      ? [`${rule.id} was broken ${broken} times; told once for each operation and cause.`]
      : [],
  );
}
