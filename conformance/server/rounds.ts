import type { Breach } from "../engine/breach.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { Journal } from "../engine/journal.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import type { Budget } from "./budget.ts";
import type { Effort } from "./effort.ts";
import { endsRun } from "./ends-run.ts";
import { keptMs } from "./patience.ts";
import type { Round } from "./round.ts";
import type { ServerRule, ServerUnderCheck } from "./server-under-check.ts";

/** Says how long rounds go on, and what becomes of their exchanges. */
export interface RoundsOptions {
  readonly seed: number;
  readonly effort: Effort;
  readonly budget?: Budget;
  /** Tells the time in milliseconds since the epoch. */
  readonly nowMs: () => number;
  readonly journal: Journal;
  /** The rules of the run; those among them that judge answers judge each round. */
  readonly planned: readonly ServerRule[];
  /** Is told how far the rounds have come, in a few words, and how long they go on, in milliseconds. */
  readonly onStep?: (says: string, leftMs: number) => void;
}

/** Gives a rule one round after the other, as long as the run has time for them. */
export type Rounds = (server: ServerUnderCheck) => AsyncGenerator<Round>;

/** A run with rounds keeps this part of its requests for the rules that come after. */
const keptRequests = 1 / 4;

/** Keeps the draws of one round apart from those of the next. */
const seedStep = 0x9e3779b1;

/**
 * Creates rounds for a run that begins now. There are none unless it is of the greatest effort and has a bound of
 * time.
 *
 * What a round brought is judged at its end by the rules that judge answers, and then forgotten: the journal keeps the
 * first exchange of each fault, so that those rules find it again when they have their turn, and what belongs to
 * sessions. So a run may go on for hours and need no more memory.
 */
export function createRounds(options: RoundsOptions): Rounds {
  const { seed, effort, budget = {}, nowMs, journal, planned, onStep } = options;
  const startedAtMs = nowMs();
  const { durationMs: wholeMs, requests = Infinity } = budget;
  return async function* (server) {
    if (effort !== "max" || wholeMs === undefined) return;
    // What comes after, such as judging all answers, takes longer where what came before did.
    const restMs = Math.max(keptMs(wholeMs) + waitsMs(planned, wholeMs), (nowMs() - startedAtMs) / 2);
    const leftMs = () => startedAtMs + wholeMs - restMs - nowMs();
    const goesOn = () => leftMs() > 0 && journal.started() < requests * (1 - keptRequests);
    const faults = new Set<string>();
    for (let round = 1; goesOn(); round += 1) {
      onStep?.(`round ${round}`, leftMs());
      const from = journal.started();
      yield { random: createSeededRandom(seed + Math.imul(round, seedStep)), goesOn };
      // A round that asks nothing will not ask more the next time.
      if (journal.started() === from) return;
      const own = journal.exchanges().filter(({ number }) => number > from);
      const kept = await faultyOf(server, own, { ...options, faults });
      journal.forget(own.filter((one) => !kept.has(one.number) && !isOfSessions(one, server)));
    }
  };
}

/** Much of what rules wait for has passed by the end of the rounds, but not all: a grace that they begin then. */
function waitsMs(planned: readonly ServerRule[], wholeMs: number): number {
  const mostMs = 60_000;
  return planned.some(({ begin }) => begin) ? Math.min(mostMs, wholeMs / 8) : 0;
}

/** Finds the exchanges that break a rule as none before them did. */
async function faultyOf(
  server: ServerUnderCheck,
  exchanges: readonly Exchange[],
  { planned, faults }: Pick<RoundsOptions, "planned"> & { readonly faults: Set<string> },
): Promise<ReadonlySet<number>> {
  const judged: ServerUnderCheck = { ...server, answers: async () => server.answersIn(exchanges) };
  const kept = new Set<number>();
  for (const rule of planned.filter(({ judgesAnswers }) => judgesAnswers)) {
    for (const { operationId, exchange } of await breachesOf(rule, judged)) {
      const fault = `${rule.id} ${operationId} ${exchange?.response?.status}`;
      if (!exchange || faults.has(fault)) continue;
      faults.add(fault);
      kept.add(exchange.number);
    }
  }
  return kept;
}

/** Judges by a rule; what stops it, such as that there was nothing to judge, it will tell when it has its turn. */
async function breachesOf(rule: ServerRule, server: ServerUnderCheck): Promise<readonly Breach[]> {
  try {
    return (await rule.check(server)) ?? [];
  } catch (error) {
    if (endsRun(error)) throw error;
    return [];
  }
}

/** Tells whether an exchange began or ended a session: the sessions of a run are ended by what the journal holds of them. */
function isOfSessions({ operationId, response }: Exchange, { contract }: ServerUnderCheck): boolean {
  const { signIn, refresh, signOut } = contract.session ?? {};
  const isNamed = [signIn, refresh, signOut].some(
    (one) => one !== undefined && one.operation === operationId,
  );
  return isNamed && response !== undefined && response.status < 400;
}
