import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import type { Json } from "../contract/json.ts";
import type { Scenario } from "../harness/scenario.ts";
import type { ScenarioFamily } from "../harness/scenario-family.ts";
import { readFiveTimes } from "./read-five-times.ts";

/** Reads five times; the first read is refused, and what the refresh says of its token's life is unusual. */
export const refreshesThatStateOddLifetimes: ScenarioFamily = {
  id: "refreshes-that-state-odd-lifetimes",
  members: () => [
    withLifetime("zero", 0),
    withLifetime("negative", -5),
    withLifetime("text", "3600"),
    withLifetime("endless", 1e12),
  ],
};

function withLifetime(name: string, lifetime: Json): Scenario {
  return {
    id: `refreshes-that-state-odd-lifetimes/${name}`,
    given: {
      amends: [letTokenAnswersLack("expiresInSeconds")],
      takes: { issuedSince: "read" },
      tokenAnswers: { lifetime },
    },
    when: readFiveTimes,
  };
}
