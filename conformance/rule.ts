import type { Breach } from "./engine/breach.ts";

/**
 * Says how much a rule weighs. `must` fails when broken; `should`, `may` and `house` only warn.
 * `house` marks a rule that asks more than its source does, and is filtered as `should` is.
 */
export type Level = "must" | "should" | "may" | "house";

/** Says what a rule judges: a server's answers, a client's requests, or both in recorded traffic. */
export type RuleKind = "server" | "client" | "traffic";

/** Describes a rule: what `countersign rules` lists, and what the report and docs/rules.md say of it. */
export interface RuleInfo {
  /** The rule's file name without `.ts`, its anchor in docs/rules.md, and what `--only` takes. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly level: Level;
  /** The rule, as one sentence about HTTP traffic. */
  readonly says: string;
  /** The address of the section that demands it. */
  readonly source: string;
}

/**
 * Describes a rule that can be judged.
 *
 * @typeParam Subject what `check` is given: a server, a client or a journal, with the means to exercise it.
 * @typeParam Mutant a way to turn an honest subject into one that breaks this rule and no other.
 */
export interface Rule<Kind extends RuleKind, Subject, Mutant> extends RuleInfo {
  readonly kind: Kind;
  /**
   * Judges one subject. Resolves with the breaches found, or with nothing where the rule is kept.
   *
   * @throws RuleBroken, or an `AssertionError` of `node:assert`, for a single breach
   * @throws NotApplicable where the contract asks for nothing that this rule judges
   * @throws NotTestable where the rule applies, but the run could not find out
   */
  readonly check: (subject: Subject) => Promise<readonly Breach[] | undefined>;
  /** A subject that breaks this rule. A rule that nobody has seen fail is not a rule. */
  readonly mutant: Mutant;
}
