import { NotTestable } from "../engine/errors/not-testable.ts";
import { RuleBroken } from "../engine/errors/rule-broken.ts";
import type { RunOptions } from "../engine/run-rules.ts";
import { writeSequenceText } from "../report/sequence-text.ts";
import type { ClientRule, ClientSubject, RunnableClientRule } from "./client-rule.ts";
import { Omission } from "./demand.ts";
import type { Recording } from "./recording.ts";
import type { Scenario } from "./scenario.ts";
import { sequenceOf } from "./wire-sequence.ts";

/** Says how client rules are run. */
export interface ClientCheckOptions {
  readonly rules: readonly ClientRule[];
  /** Plays a scenario with the client under check. */
  readonly play: (scenario: Scenario) => Promise<Recording>;
  /** Writes the command that runs one rule again, for the reports. */
  readonly reproduce: (rule: ClientRule) => string;
  /** How long the client was given for an answer, for the message where none came. In milliseconds. */
  readonly patienceMs: number;
}

/** Prepares client rules for the engine: each scenario is played once for all its rules, and anew to confirm. */
export function prepareClientCheck(
  options: ClientCheckOptions,
): Pick<RunOptions<ClientSubject>, "rules" | "withSubject"> {
  const played = new Map<string, Promise<Recording>>();
  const judged = new Set<string>();

  const playOnce: ClientSubject["play"] = (scenario) => {
    const recording = played.get(scenario.id) ?? options.play(scenario);
    played.set(scenario.id, recording);
    return recording;
  };

  return {
    rules: options.rules.map((rule) => runnable(rule, options)),
    withSubject: (rule, judge) => {
      // Where the engine asks for a rule a second time, it wants to see whether it happens again.
      const isSecond = judged.has(rule.id);
      judged.add(rule.id);
      return judge({ play: isSecond ? options.play : playOnce });
    },
  };
}

function runnable(
  rule: ClientRule,
  { reproduce, patienceMs }: Pick<ClientCheckOptions, "reproduce" | "patienceMs">,
): RunnableClientRule {
  const { id, kind, level, says, source, mutant } = rule;
  return {
    ...{ id, kind, level, says, source, mutant },
    check: async ({ play }) => {
      const seen = await play(rule.scenario);
      const end = endOf(rule, seen);
      const isCertain = end instanceof RuleBroken && !(end instanceof Omission);
      if (!isCertain) requireAnswers(seen, patienceMs);
      if (end === undefined) return undefined;
      if (!(end instanceof RuleBroken)) throw end;
      const sequence = sequenceOf(seen.exchanges);
      const exhibit = `${writeSequenceText(sequence)}\nexpected: ${rule.says}`;
      return [{ ...end.breach, exhibit, sequence, reproduce: reproduce(rule) }];
    },
  };
}

/** Gives what ended a rule's check, or nothing where the rule is kept. */
function endOf(rule: ClientRule, seen: Recording): Error | undefined {
  try {
    rule.check(seen);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A client that is still at it when the scenario ends may yet do what the rule asks for, or forbids. */
function requireAnswers({ asked }: Recording, patienceMs: number): void {
  const silent = asked.find(({ answer }) => answer === undefined);
  if (!silent) return;
  const what = silent.call ? `the call of ${silent.call.operationId}` : `"${silent.asked}"`;
  throw new NotTestable(
    `The client did not answer ${what} within ${patienceMs / 1000} s: ` +
      "see whether it hangs, or give it longer with --patience.",
  );
}
