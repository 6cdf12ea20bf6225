import { type Call, endOf } from "./call.ts";
import type { Grant, Lineage, Session } from "./lineage.ts";
import type { TrafficContract } from "./traffic-contract.ts";

/** Holds what a rule may look back at when a request begins or its answer is there. */
export interface Past {
  readonly contract: TrafficContract;
  /** The latest calls of the session before the one that is looked at, by their start. */
  readonly calls: readonly Call[];
  /** Those that did not succeed, further back. */
  readonly failures: readonly Call[];
  /** The latest calls of the same sender whose session is not known. */
  readonly strangers: readonly Call[];
  /** Finds the grant of a token that is sent to where the call goes. */
  readonly grantOf: (token: string) => Grant | undefined;
  readonly placesOf: Lineage["placesOf"];
  /** Tells whether a request surely began after an answer, or a failure, was there. */
  readonly beganAfter: (call: Call, earlier: Call) => boolean;
  /** Tells whether a request surely began while another one was under way. */
  readonly beganDuring: (call: Call, earlier: Call) => boolean;
}

/** Opens the past of one call. */
export function pastOf(
  call: Call,
  known: {
    readonly contract: TrafficContract;
    readonly lineage: Pick<Lineage, "grantOf" | "placesOf" | "strangersOf">;
    readonly session: Session | undefined;
    readonly resolutionMs: number;
  },
): Past {
  const { contract, lineage, session, resolutionMs } = known;
  return {
    contract,
    grantOf: (token) => lineage.grantOf(token, call.url.origin),
    placesOf: lineage.placesOf,
    calls: session?.calls ?? [],
    failures: session?.failures ?? [],
    strangers: lineage.strangersOf(call.sender),
    beganAfter: ({ startedAtMs }, earlier) => {
      const endedAtMs = endOf(earlier);
      return endedAtMs !== undefined && startedAtMs - endedAtMs >= resolutionMs && startedAtMs > endedAtMs;
    },
    beganDuring: ({ startedAtMs }, earlier) => {
      const { exchange } = earlier;
      if (startedAtMs - earlier.startedAtMs < resolutionMs) return false;
      const isOver = exchange.response !== undefined || exchange.failure !== undefined;
      if (!isOver) return true;
      const endedAtMs = endOf(earlier);
      return endedAtMs !== undefined && endedAtMs - startedAtMs > resolutionMs;
    },
  };
}
