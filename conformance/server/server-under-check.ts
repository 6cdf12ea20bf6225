import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { Journal } from "../engine/journal.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import type { SeededRandom } from "../harness/seeded-random.ts";
import type { Rule } from "../rule.ts";
import type { Answer } from "./answer.ts";
import type { Coverage } from "./coverage.ts";
import type { Effects } from "./effects.ts";
import type { Effort } from "./effort.ts";
import type { Identity } from "./identity.ts";
import type { KnownResources } from "./known-resources.ts";
import type { Refusal } from "./path-values.ts";
import type { Patience } from "./patience.ts";
import type { Planner, Wish } from "./planner.ts";
import type { Round } from "./round.ts";
import type { Fetch, Send } from "./send.ts";
import type { Sessions } from "./sessions.ts";
import { type TourOptions, takeTour } from "./tour.ts";
import type { Change, Visitor } from "./visitor.ts";

/** Gives a rule a server to judge, and the means to ask it things. */
export interface ServerUnderCheck {
  readonly contract: Contract;
  /** The operations of this check: all of the contract but the planned ones, which may be asked in. */
  readonly operations: readonly Operation[];
  readonly random: SeededRandom;
  /** Without a slash at its end; the contract's paths are appended to it. */
  readonly baseUrl: string;
  /** Whom the run may sign in as, its own identity first. */
  readonly identities: readonly Identity[];
  readonly sessions: Sessions;
  /** Is told what no report may show. */
  readonly mask: SecretMask;
  readonly resources: KnownResources;
  readonly effects: Effects;
  readonly effort: Effort;
  /** Waits for time to pass. */
  readonly patience: Patience;
  /** Plans a request without sending it. */
  readonly plan: Planner["plan"];
  /** Sends a request as it is; what it makes is swept at the end of the run. */
  readonly send: Send;
  /** Sends one request planned by a wish, and learns from its answer. */
  readonly visit: Visitor["visit"];
  /** Visits every operation, the first time it is called, and says how far that got. */
  readonly tour: () => Promise<Coverage>;
  /** Lists every answer that the run has had so far, the tour's included, in the order of the requests. */
  readonly answers: () => Promise<Iterable<Answer>>;
  /** Lists what some exchanges were answered, those with an operation of this check. */
  readonly answersIn: (exchanges: readonly Exchange[]) => Iterable<Answer>;
  /** Gives one more round of drawn input after the other, as long as the run has time for them. */
  readonly rounds: () => AsyncGenerator<Round>;
  /** Sends one request to an operation, planned by a wish and then changed. */
  readonly ask: (operation: Operation, wish: Wish, change?: Change) => Promise<Answer | Refusal>;
}

/** Turns an honest server into one that breaks a rule, by standing in front of it. */
export type ServerMutant = (honest: Fetch) => Fetch;

/** Describes a rule that judges a server. */
export interface ServerRule extends Rule<"server", ServerUnderCheck, ServerMutant> {
  /** Whether the rule only judges the answers that others asked for. Such rules run after all others. */
  readonly judgesAnswers?: boolean;
  /** Whether the rule draws anew for as long as the run has time. Such rules run after those that do not. */
  readonly goesOn?: boolean;
  /**
   * Begins what this rule waits for, such as the end of a token, before the first rule of the run is judged; meanwhile
   * the others have their turn. Such rules run after those that wait for nothing.
   */
  readonly begin?: (server: ServerUnderCheck) => Promise<unknown>;
}

/** Holds what a server under check is made of. */
export interface ServerUnderCheckOptions extends TourOptions {
  readonly journal: Journal;
  readonly random: SeededRandom;
  readonly baseUrl: string;
  readonly mask: SecretMask;
  readonly resources: KnownResources;
  readonly effects: Effects;
  readonly effort: Effort;
  readonly patience: Patience;
  readonly planner: Planner;
  readonly rounds: (server: ServerUnderCheck) => AsyncGenerator<Round>;
}

/** Creates a server under check. Its tour is taken once, however many rules ask for it. */
export function createServerUnderCheck(options: ServerUnderCheckOptions): ServerUnderCheck {
  const { contract, operations, journal, visitor } = options;
  const { random, baseUrl, identities, sessions, mask, resources, effects, effort, patience, planner } =
    options;
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const answersIn: ServerUnderCheck["answersIn"] = (exchanges) => listAnswers(exchanges, byId, visitor);
  let taken: Promise<Coverage> | undefined;
  const tour = () => {
    taken ??= takeTour(options);
    return taken;
  };
  const server: ServerUnderCheck = {
    contract,
    operations,
    random,
    baseUrl,
    identities,
    sessions,
    mask,
    resources,
    effects,
    effort,
    patience,
    plan: planner.plan,
    send: visitor.send,
    visit: visitor.visit,
    tour,
    answers: async () => {
      await tour();
      return answersIn(journal.exchanges());
    },
    answersIn,
    rounds: () => options.rounds(server),
    ask: async (operation, wish, change) => {
      const visited = await visitor.visit(operation, wish, change);
      return "refused" in visited ? visited : visited.answer;
    },
  };
  return server;
}

/** Lists answers one by one, since a long run has many, and each rule needs each of them once. */
function* listAnswers(
  exchanges: readonly Exchange[],
  operations: ReadonlyMap<string, Operation>,
  { answerFor }: Visitor,
): Generator<Answer> {
  for (const exchange of exchanges) {
    const operation = operations.get(exchange.operationId ?? "");
    if (operation) yield answerFor(operation, exchange);
  }
}
