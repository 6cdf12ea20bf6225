import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import type { Scenario } from "../harness/scenario.ts";
import { readFiveTimes } from "./read-five-times.ts";

/** Reads five times; the first read is refused, and the refresh does not say how long its token lasts. */
export const refreshThatStatesNoLifetime: Scenario = {
  id: "refresh-that-states-no-lifetime",
  given: {
    amends: [letTokenAnswersLack("expiresInSeconds")],
    takes: { issuedSince: "read" },
    tokenAnswers: { lifetime: null },
  },
  when: readFiveTimes,
};
