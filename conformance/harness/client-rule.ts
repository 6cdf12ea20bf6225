import type { Rule, RuleInfo } from "../rule.ts";
import type { Recording } from "./recording.ts";
import type { SampleClientSwitches } from "./sample-client/switches.ts";
import type { Scenario } from "./scenario.ts";
import type { Played } from "./scenario-family.ts";

/** Describes a rule about what a client sends: a scenario to play, and what to look for in its recording. */
export interface ClientRule extends RuleInfo {
  readonly kind: "client";
  /** The rows of the catalogue of client scenarios that the rule is taken from: "RX-11, RX-12". */
  readonly row: string;
  /** What is played. Rules with the same scenario judge the same recording; of a family, each by itself. */
  readonly scenarios: readonly Played[];
  /**
   * Judges a recording, and looks at nothing else.
   *
   * @throws RuleBroken where it breaks the rule
   * @throws NotApplicable where the client, or the contract, does nothing that the rule judges
   * @throws NotTestable where the scenario did not go as it has to
   */
  readonly check: (seen: Recording) => void;
  /** How the sample client breaks this rule, and no other. */
  readonly mutant: Partial<SampleClientSwitches>;
}

/** Holds what a client rule judges: a client that plays whatever scenario is asked for. */
export interface ClientSubject {
  readonly play: (scenario: Scenario) => Promise<Recording>;
}

/** Describes a client rule as the engine runs it. */
export type RunnableClientRule = Rule<"client", ClientSubject, ClientRule["mutant"]>;
