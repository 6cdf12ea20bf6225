import type { Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { sampled } from "./effort.ts";
import type { InputCase } from "./input-cases.ts";
import type { Plan, Wish } from "./planner.ts";
import { type Draw, firstDraw, nextDraw } from "./random-inputs.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Says of a case that the server put it off, so that its answer says nothing of the input. */
export const putOff = Symbol("put off");

/** What a case came to: a breach, nothing where it was answered as it should be, or that it was put off. */
export type CaseOutcome = Breach | undefined | typeof putOff;

/** Gives the breach that a case came to; nothing where it came to none. */
export function breachIn(outcome: CaseOutcome): Breach | undefined {
  return outcome === putOff ? undefined : outcome;
}

/** Says which input a rule sends, and how it judges what becomes of it. */
export interface InputJudge {
  /** What the request should be like that the cases differ from. */
  readonly wish: Wish;
  readonly casesOf: (server: ServerUnderCheck, operation: Operation, plan: Plan) => readonly InputCase[];
  /** Sends a case, and says what is wrong with how it was answered. */
  readonly breachOf: (operation: Operation, one: InputCase) => Promise<CaseOutcome>;
  /** Tells whether the planned request lets its neighbours be judged. Default: it does. */
  readonly isSound?: (plan: Plan) => Promise<boolean>;
  /** Looks further by drawn input where no case was wrongly answered, and so on in every round that a run has. */
  readonly lookFurther?: (operation: Operation, plan: Plan, draw: Draw) => Promise<Breach | undefined>;
  /** Why there was nothing to judge: a sentence. */
  readonly lacks: string;
}

/**
 * Sends every operation cases of its input, and judges how they are answered.
 *
 * What is wrong with an operation has one cause more often than not: one breach of each is enough. A case that the
 * server puts off is sent once more after all others, and is not judged where it is put off again.
 *
 * @throws NotApplicable where there was no case for any operation
 * @throws NotTestable where every case was put off
 */
export async function judgeInputs(server: ServerUnderCheck, judge: InputJudge): Promise<readonly Breach[]> {
  await server.tour();
  const breaches = new Map<Operation, Breach>();
  const late: LateCase[] = [];
  let asked = 0;
  for (const operation of server.operations) {
    const plan = await server.plan(operation, judge.wish);
    if ("refused" in plan) continue;
    const cases = sampled(judge.casesOf(server, operation, plan), server.effort);
    if (cases.length === 0 || !((await judge.isSound?.(plan)) ?? true)) continue;
    asked += cases.length;
    const breach =
      (await firstBreach(operation, cases, judge, late)) ??
      (await judge.lookFurther?.(operation, plan, firstDraw(server)));
    if (breach) breaches.set(operation, breach);
  }
  if (asked === 0) throw new NotApplicable(judge.lacks);
  const unjudged = await judgeLate(late, judge, breaches);
  if (unjudged === asked)
    throw new NotTestable("The server put off every request whose input was to be judged (429).");
  await goOn(server, judge, breaches);
  return [...breaches.values()];
}

/** Draws anew for each operation in which nothing was found so far, for as long as the run has time. */
async function goOn(
  server: ServerUnderCheck,
  { wish, lookFurther }: InputJudge,
  breaches: Map<Operation, Breach>,
): Promise<void> {
  if (!lookFurther) return;
  for await (const round of server.rounds()) {
    for (const operation of server.operations) {
      const draw = nextDraw(round);
      if (!round.goesOn()) break;
      if (breaches.has(operation) || !(operation.requestBody || operation.parameters.length > 0)) continue;
      const plan = await server.plan(operation, { ...wish, isVaried: true });
      const breach = "refused" in plan ? undefined : await lookFurther(operation, plan, draw);
      if (breach) breaches.set(operation, breach);
    }
  }
}

/** Holds a case that was put off. */
interface LateCase {
  readonly operation: Operation;
  readonly one: InputCase;
}

/** Finds the first breach of an operation, and keeps the cases that were put off before it. */
async function firstBreach(
  operation: Operation,
  cases: readonly InputCase[],
  { breachOf }: InputJudge,
  late: LateCase[],
): Promise<Breach | undefined> {
  for (const one of cases) {
    const outcome = await breachOf(operation, one);
    if (outcome === putOff) late.push({ operation, one });
    else if (outcome) return outcome;
  }
  return undefined;
}

/** Sends what was put off once more, and tells how many cases were put off again. */
async function judgeLate(
  late: readonly LateCase[],
  { breachOf }: InputJudge,
  breaches: Map<Operation, Breach>,
): Promise<number> {
  let unjudged = 0;
  for (const { operation, one } of late) {
    if (breaches.has(operation)) continue;
    const outcome = await breachOf(operation, one);
    if (outcome === putOff) unjudged += 1;
    else if (outcome) breaches.set(operation, outcome);
  }
  return unjudged;
}
