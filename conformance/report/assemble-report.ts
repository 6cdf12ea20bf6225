import { type Baseline, knownFailureFor, nameOf } from "../engine/baseline.ts";
import type { Breach } from "../engine/breach.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { SequenceMessage } from "../engine/sequence.ts";
import type { RuleInfo } from "../rule.ts";
import { curlFor } from "./curl.ts";
import { findingNames } from "./finding-names.ts";
import { type StaleEntry, staleEntries } from "./known-failures.ts";
import type { Counts, Finding, Report, ReportedRule, SpecIdentity } from "./report.ts";

/** Holds what a run brought home. */
export interface RunRecord {
  readonly suite: readonly RuleInfo[];
  readonly planned: readonly RuleInfo[];
  readonly results: readonly RuleResult[];
  readonly seed: number;
  readonly spec: SpecIdentity;
  readonly mask: SecretMask;
  /** Writes the command line that repeats the run with some options; it shows what no single request shows. */
  readonly commandLine: (...options: string[]) => string;
  readonly baseline?: Baseline;
  /** Tells whether an operation was part of the run. Default: all were. */
  readonly isInScope?: (operationId: string) => boolean;
  /** Tells whether the contract has an operation. Default: it does. */
  readonly isOperation?: (operationId: string) => boolean;
}

/** Says of a finding what the report has no member for. */
export interface FindingDetail {
  /** Why it is a known failure, in the baseline's words; absent where it is not known. */
  readonly cause?: string;
  /** Lines that show it, such as a log of the wire. */
  readonly exhibit?: string;
  /** The exchange that shows it, secrets and all: whoever writes it out masks it. */
  readonly exchange?: Exchange;
  /** The messages that led to it, for a diagram. */
  readonly sequence?: readonly SequenceMessage[];
}

/** Pairs a report with the details of its findings, by the finding's id. */
export interface AssembledReport {
  readonly report: Report;
  readonly details: ReadonlyMap<string, FindingDetail>;
}

/**
 * Assembles the report of a run and holds the baseline against it.
 *
 * The run is broken where a rule failed or was not testable, where a planned rule never ran, and where the
 * baseline names a failure that is none. A run of which no rule has judged anything could not run.
 */
export function assembleReport(record: RunRecord): AssembledReport {
  const { planned, results, seed, spec, baseline } = record;
  const stale = baseline ? staleEntries(baseline, record) : [];
  const findings: Finding[] = [];
  const details = new Map<string, FindingDetail>();
  const nameFinding = findingNames();
  const rules = results.map((result) => {
    const unknown = result.breaches.filter((breach) => {
      const finding = findingOf(result.rule, breach, nameFinding, record);
      const cause = knownFailureFor(baseline, result.rule.id, breach)?.cause;
      details.set(finding.id, detailOf(breach, cause, record.mask));
      findings.push(finding);
      return cause === undefined;
    });
    return reportedRule(result, unknown.length, stale);
  });
  for (const entry of stale) findings.push(staleFinding(entry, nameFinding, record));
  const counts = countRules(planned.length, rules);
  const isBroken =
    counts.fail > 0 || counts.notTestable > 0 || counts.run !== counts.planned || stale.length > 0;
  const hasJudged = counts.pass + counts.warn > 0;
  const verdict = isBroken ? "broken" : hasJudged ? "kept" : "could-not-run";
  return { details, report: { verdict, counts, rules, findings, seed, spec } };
}

function detailOf(
  { exhibit, exchange, sequence }: Breach,
  cause: string | undefined,
  mask: SecretMask,
): FindingDetail {
  return {
    ...(cause !== undefined && { cause }),
    ...(exhibit !== undefined && { exhibit: mask.text(exhibit) }),
    ...(exchange !== undefined && { exchange }),
    // A client may put a token into a path, of which the diagram shows a part.
    ...(sequence && { sequence: sequence.map((one) => ({ ...one, text: mask.text(one.text) })) }),
  };
}

function reportedRule(result: RuleResult, unknown: number, stale: readonly StaleEntry[]): ReportedRule {
  const { id, level } = result.rule;
  if (stale.some(({ entry }) => entry.rule === id)) {
    return { id, level, verdict: "fail", reason: "The baseline names failures of it that did not happen." };
  }
  if (result.breaches.length > 0 && unknown === 0) {
    const reason = `Known failures: ${result.breaches.length}, each named in the baseline.`;
    return { id, level, verdict: "warn", reason };
  }
  return {
    id,
    level,
    verdict: result.verdict,
    ...(result.reason !== undefined && { reason: result.reason }),
  };
}

function findingOf(
  rule: RuleInfo,
  breach: Breach,
  nameFinding: (name: string) => string,
  { mask, seed, commandLine }: RunRecord,
): Finding {
  const shown = breach.exchange ? curlFor(breach.exchange.request, mask) : commandLine("--only", rule.id);
  return {
    id: nameFinding(nameOf({ ...breach, rule: rule.id })),
    rule: rule.id,
    level: rule.level,
    ...(breach.operationId !== undefined && { operationId: breach.operationId }),
    message: mask.text(breach.message),
    ...(breach.pointer !== undefined && { pointer: breach.pointer }),
    reproduce: { curl: breach.reproduce ? mask.text(breach.reproduce) : shown, seed },
  };
}

function staleFinding(
  { entry, message }: StaleEntry,
  nameFinding: (name: string) => string,
  { suite, seed, baseline, commandLine }: RunRecord,
): Finding {
  const rule = suite.find(({ id }) => id === entry.rule);
  const only = rule ? ["--only", rule.id] : [];
  return {
    id: nameFinding(`${nameOf(entry)}:baseline`),
    rule: entry.rule,
    level: rule?.level ?? "must",
    ...(entry.operationId !== undefined && { operationId: entry.operationId }),
    message,
    reproduce: { curl: commandLine("--baseline", baseline?.source ?? "", ...only), seed },
  };
}

function countRules(planned: number, rules: readonly ReportedRule[]): Counts {
  const count = (verdict: ReportedRule["verdict"]) => rules.filter((rule) => rule.verdict === verdict).length;
  return {
    planned,
    run: rules.length,
    pass: count("pass"),
    fail: count("fail"),
    warn: count("warn"),
    notApplicable: count("not-applicable"),
    notTestable: count("not-testable"),
  };
}
