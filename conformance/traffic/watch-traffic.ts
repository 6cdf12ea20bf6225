import type { Breach } from "../engine/breach.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { type Judgement, notJudged } from "../server/judge-answers.ts";
import { type Call, nameOf, readCall } from "./call.ts";
import { exhibitOf, sequenceOf } from "./call-sequence.ts";
import { hasSucceeded } from "./failures.ts";
import { createLineage, type Session } from "./lineage.ts";
import { type Past, pastOf } from "./past.ts";
import type { RecordedExchange } from "./recording.ts";
import { tokensIn } from "./tokens-in.ts";
import type { TrafficContract } from "./traffic-contract.ts";
import type { TrafficRule } from "./traffic-rule.ts";

/** Names a rule that was broken, and shows how. */
export interface TrafficBreach {
  readonly rule: TrafficRule;
  readonly breach: Breach;
  /** Whether it says more than those before it: another rule, operation or status. */
  readonly isNew: boolean;
}

/** Holds traffic to rules while it passes, moment by moment. */
export interface TrafficWatch {
  /** Looks at a request that has begun, and says what it breaks. */
  readonly begin: (exchange: RecordedExchange) => Call;
  /** Looks at a call whose answer is there, or that has failed. */
  readonly end: (call: Call, exchange: RecordedExchange) => void;
  /** Forgets a call that is too old to be looked back at. */
  readonly forget: (call: Call) => void;
  readonly outcomes: () => ReadonlyMap<TrafficRule, TrafficOutcome>;
  /** Tells whether the times contradict themselves. */
  readonly isContradicted: () => boolean;
}

/** Holds what has become of a rule so far. */
export interface TrafficOutcome {
  /** How often the rule had something to judge. */
  readonly judged: number;
  /** How often it was broken. */
  readonly broken: number;
  /** The breaches that are told, one for each operation and cause. */
  readonly breaches: readonly Breach[];
  /** What the rule stopped on first, where that was a bug of its own. */
  readonly error?: unknown;
}

/** Says what traffic is held to. */
export interface TrafficWatchOptions {
  readonly contract: TrafficContract;
  readonly rules: readonly TrafficRule[];
  readonly resolutionMs: number;
  /** Names the tokens of the diagrams. */
  readonly mask: SecretMask;
  /** Writes a command that shows a breach of a rule again; no single request shows one that rests on time. */
  readonly reproduce: (rule: TrafficRule) => string;
  readonly onBreach?: (found: TrafficBreach) => void;
}

/** So many breaches of a rule are told; more are counted. */
const mostTold = 50;

/** Creates a watch that has seen nothing. */
export function watchTraffic(options: TrafficWatchOptions): TrafficWatch {
  const { contract, rules, resolutionMs, mask, reproduce, onBreach } = options;
  const lineage = createLineage();
  const outcomes = new Map(
    rules.map((rule) => [rule, { judged: 0, broken: 0, breaches: new Map<string, Breach>() }]),
  );
  const errors = new Map<TrafficRule, unknown>();
  const sessions = new WeakMap<Call, Session>();

  const judge = (call: Call, by: "judgeRequest" | "judgeEnd") => {
    let past: Past | undefined;
    for (const rule of rules) {
      const judgeMoment = rule[by];
      if (!judgeMoment) continue;
      past ??= pastOf(call, {
        contract,
        lineage,
        session: sessions.get(call),
        resolutionMs,
      });
      try {
        note(rule, call, judgeMoment(call, past));
      } catch (error) {
        // A bug in one rule silences that rule, and no other.
        if (!errors.has(rule)) errors.set(rule, error);
      }
    }
  };

  const note = (rule: TrafficRule, call: Call, judgement: Judgement) => {
    const outcome = outcomes.get(rule);
    if (!outcome || judgement === notJudged) return;
    outcome.judged += 1;
    if (judgement === undefined) return;
    outcome.broken += 1;
    const { says, place } = typeof judgement === "string" ? { says: judgement } : judgement;
    // One cause breaks a rule over and over; it is told once for each operation and status.
    const cause = `${nameOf(call)} ${rule.judgeEnd ? call.exchange.response?.status : ""}`;
    const isNew = !outcome.breaches.has(cause) && outcome.breaches.size < mostTold;
    const breach: Breach = {
      message: `${nameOf(call)} ${says}`,
      exchange: call.exchange,
      ...(call.operation && { operationId: call.operation.id }),
      ...(place !== undefined && { pointer: `#${place}` }),
      ...(rule.restsOnTime && { reproduce: reproduce(rule) }),
      ...(isNew && rule.restsOnTime && exhibitOf(sequenceOf(call, sessions.get(call), { contract, mask }))),
    };
    if (isNew) outcome.breaches.set(cause, breach);
    onBreach?.({ rule, breach, isNew });
  };

  const receive = (call: Call, exchange: RecordedExchange) => {
    if (!call.isRefresh && !call.isSignIn) return;
    const tokens = tokensIn(exchange, contract);
    if (!tokens) return;
    lineage.deliver(call, {
      access: tokens.accessToken,
      ...(tokens.refreshToken !== undefined && { refresh: tokens.refreshToken }),
      ...(!exchange.missing.includes("end") && { atMs: exchange.endedAtMs }),
    });
  };

  return {
    begin: (exchange) => {
      const call = readCall(exchange, contract);
      // What is neither the contract's nor carries a token, such as a page's pictures, is nobody's past.
      if (call.operation || call.bearer !== undefined) sessions.set(call, lineage.enter(call));
      judge(call, "judgeRequest");
      lineage.remember(call);
      return call;
    },
    end: (call, exchange) => {
      call.exchange = exchange;
      receive(call, exchange);
      if (call.operation && exchange.response) lineage.accept(call);
      if (!hasSucceeded(call)) lineage.rememberFailure(call);
      judge(call, "judgeEnd");
    },
    forget: lineage.forget,
    outcomes: () =>
      new Map(
        [...outcomes].map(([rule, { judged, broken, breaches }]) => [
          rule,
          {
            ...{ judged, broken, breaches: [...breaches.values()] },
            ...(errors.has(rule) && { error: errors.get(rule) }),
          },
        ]),
      ),
    isContradicted: lineage.isContradicted,
  };
}
