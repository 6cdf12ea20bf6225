import type { Journal } from "../engine/journal.ts";
import type { RuleResult } from "../engine/rule-result.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { RuleInfo } from "../rule.ts";
import type { FindingDetail } from "./assemble-report.ts";
import type { ContractSource } from "./contract-source.ts";
import type { OperationCoverage } from "./coverage.ts";
import type { Report } from "./report.ts";

/** Holds all that a report writer may draw on. */
export interface FinishedRun {
  /** What was checked, as a person would name it: a URL, or a client's command. */
  readonly subject: string;
  /** The command that was run: `countersign check server`. */
  readonly command: string;
  readonly report: Report;
  /** What the report has no member for, by the finding's id. */
  readonly details: ReadonlyMap<string, FindingDetail>;
  /** The rules that were to run; those without a result never did. */
  readonly planned: readonly RuleInfo[];
  readonly results: readonly RuleResult[];
  readonly journal: Journal;
  readonly mask: SecretMask;
  /** What the reader should know beside the verdicts: what was not reached, what could not be swept. */
  readonly notes: readonly string[];
  /** What of the contract the run touched; absent where that is not counted. */
  readonly coverage?: readonly OperationCoverage[];
  /** Where the contract is written down; absent where it came from elsewhere than a file. */
  readonly source?: ContractSource;
  /** The finding that was looked for again, in place of a whole run. */
  readonly replay?: string;
  /** Why there is no verdict, where the run ended before it had one: one sentence. */
  readonly failure?: string;
  readonly startedAtMs: number;
  readonly durationMs: number;
}

/** Tells whether the baseline knows a finding, and so takes it as no news. */
export function isKnown(run: Pick<FinishedRun, "details">, finding: { readonly id: string }): boolean {
  return run.details.get(finding.id)?.cause !== undefined;
}
