import type { RuleVerdict } from "../engine/rule-result.ts";
import type { Level } from "../rule.ts";
import type { SpentBudget } from "./budget.ts";

/** Names the outcome of a run: exit code 0, 1 and 2, in this order. */
export type RunVerdict = "kept" | "broken" | "could-not-run";

/** Counts rules. In a complete run, planned = run = pass + fail + warn + notApplicable + notTestable. */
export interface Counts {
  readonly planned: number;
  readonly run: number;
  readonly pass: number;
  readonly fail: number;
  readonly warn: number;
  readonly notApplicable: number;
  readonly notTestable: number;
}

/** Describes what became of one rule. */
export interface ReportedRule {
  readonly id: string;
  readonly level: Level;
  readonly verdict: RuleVerdict;
  readonly reason?: string;
}

/** Describes one breach, confirmed and free of secrets. */
export interface Finding {
  /** `<rule>`, then `:<operationId>` where there is one, then `:<n>` from the second of the same name on. */
  readonly id: string;
  readonly rule: string;
  readonly level: Level;
  readonly operationId?: string;
  readonly message: string;
  /** Where the contract asks for what was not kept: a JSON Pointer behind a `#`. */
  readonly pointer?: string;
  readonly reproduce: Reproduction;
}

/** Says how to see a finding again. */
export interface Reproduction {
  /** A command for a POSIX shell; it reads secrets from environment variables. */
  readonly curl: string;
  readonly seed: number;
}

/** Names the contract that was held against the subject. */
export interface SpecIdentity {
  readonly title: string;
  readonly version: string;
  /** `sha256:` and the hash of the document's canonical JSON, in hexadecimal. */
  readonly digest: string;
}

/** The report of a run, as `--json` prints it. Its members are an interface: none is renamed or taken away. */
export interface Report {
  readonly verdict: RunVerdict;
  readonly counts: Counts;
  readonly rules: readonly ReportedRule[];
  readonly findings: readonly Finding[];
  readonly seed: number;
  readonly spec: SpecIdentity;
  /** What the client spent; only in a check of a client. */
  readonly budget?: SpentBudget;
}
