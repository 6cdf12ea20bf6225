import type { RuleInfo } from "../rule.ts";
import type { Judgement } from "../server/judge-answers.ts";
import type { Call } from "./call.ts";
import type { Past } from "./past.ts";
import type { Story } from "./story.ts";

/** Describes a rule about what passes between a client and a server, by whomever it was recorded. */
export interface TrafficRule extends RuleInfo {
  readonly kind: "traffic";
  /** Why there was nothing to judge, where there was nothing: one sentence about the recording. */
  readonly unseen: string;
  /** Whether the verdict rests on the order of things, so that a recording whose clock jumped cannot show it. */
  readonly restsOnTime: boolean;
  /** Judges a request when it begins. */
  readonly judgeRequest?: (call: Call, past: Past) => Judgement;
  /** Judges a call when its answer, or its failure, is there. */
  readonly judgeEnd?: (call: Call, past: Past) => Judgement;
  /** Traffic that breaks this rule, and no other. */
  readonly mutant: Story;
}
