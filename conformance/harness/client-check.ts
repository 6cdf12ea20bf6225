import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { NotTestable } from "../engine/errors/not-testable.ts";
import { RuleBroken } from "../engine/errors/rule-broken.ts";
import type { RunOptions } from "../engine/run-rules.ts";
import { writeSequenceText } from "../report/sequence-text.ts";
import { writeCallerText } from "./caller-text.ts";
import type { ClientRule, ClientSubject, RunnableClientRule } from "./client-rule.ts";
import { Omission } from "./demand.ts";
import { noAnswer } from "./no-answer.ts";
import type { Recording } from "./recording.ts";
import type { Scenario } from "./scenario.ts";
import type { Played } from "./scenario-family.ts";
import { sequenceOf } from "./wire-sequence.ts";

/** Says how client rules are run. */
export interface ClientCheckOptions {
  readonly rules: readonly ClientRule[];
  /** Lists the scenarios of a family, for the contract at hand. */
  readonly listScenarios: (played: Played) => readonly Scenario[];
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
  const playOnce: ClientSubject["play"] = (scenario) => {
    const recording = played.get(scenario.id) ?? options.play(scenario);
    played.set(scenario.id, recording);
    return recording;
  };
  let areLongBegun = false;
  const beginLong = () => {
    if (areLongBegun) return;
    areLongBegun = true;
    const scenarios = options.rules.flatMap((rule) => rule.scenarios.flatMap(options.listScenarios));
    // Whoever asks for one later learns what became of it.
    for (const scenario of scenarios) if (scenario.isLong) playOnce(scenario).catch(() => {});
  };
  return {
    rules: options.rules.map((rule) => runnable(rule, options)),
    withSubject: (_, judge) => {
      beginLong();
      return judge({ play: playOnce });
    },
  };
}

function runnable(rule: ClientRule, options: ClientCheckOptions): RunnableClientRule {
  const { id, kind, level, says, source, mutant } = rule;
  return {
    ...{ id, kind, level, says, source, mutant },
    check: async ({ play }) => {
      const scenarios = rule.scenarios.flatMap(options.listScenarios);
      const ends = await Promise.all(
        scenarios.map(async (scenario) =>
          judgeScenario(rule, scenario, await settled(play(scenario)), options),
        ),
      );
      const breaches = ends.filter((end): end is Breach => end !== undefined && !(end instanceof Error));
      return breaches.length > 0 ? breaches : requireVerdict(ends);
    },
  };
}

/** Gives what came of playing, or why nothing did. */
async function settled(playing: Promise<Recording>): Promise<Recording | Error> {
  return playing.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
}

/**
 * Takes scenarios none of which breaks the rule for a pass, unless one could not be played, or none was about it.
 *
 * @throws NotTestable, NotApplicable
 */
function requireVerdict(ends: readonly (Breach | Error | undefined)[]): undefined {
  const errors = ends.filter((end) => end instanceof Error);
  const worst = errors.find((error) => !(error instanceof NotApplicable));
  if (worst) throw worst;
  const [inapplicable] = errors;
  if (inapplicable && errors.length === ends.length) throw inapplicable;
}

/** Judges one scenario: gives the breach, why there is no verdict, or nothing where the rule is kept. */
function judgeScenario(
  rule: ClientRule,
  scenario: Scenario,
  seen: Recording | Error,
  options: ClientCheckOptions,
): Breach | Error | undefined {
  if (seen instanceof Error) return seen;
  const end = endOf(rule, seen);
  const isCertain = end instanceof RuleBroken && !(end instanceof Omission);
  const silence = isCertain || scenario.maySayNothing ? undefined : silenceOf(seen, options.patienceMs);
  if (silence) return silence;
  if (!(end instanceof RuleBroken)) return end;
  const sequence = sequenceOf(seen);
  const isOneOfMany = rule.scenarios.length > 1 || scenario.parts !== undefined;
  const operationId = end.breach.operationId ?? scenario.parts?.criticalWrite;
  return {
    ...end.breach,
    ...(operationId !== undefined && { operationId }),
    exhibit: [
      ...(isOneOfMany ? [`scenario: ${scenario.id}`] : []),
      writeSequenceText(sequence),
      `caller:   ${writeCallerText(seen.asked)}`,
      `expected: ${rule.says}`,
    ].join("\n"),
    sequence,
    reproduce: options.reproduce(rule),
    again: async () => {
      const second = judgeScenario(rule, scenario, await settled(options.play(scenario)), options);
      return second instanceof Error ? undefined : second;
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
function silenceOf({ asked }: Recording, patienceMs: number): NotTestable | undefined {
  const silent = asked.find(({ answer }) => answer === undefined);
  return silent && noAnswer(silent, patienceMs);
}
