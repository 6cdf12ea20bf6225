import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import type { Scenario } from "../harness/scenario.ts";
import { readFiveTimes } from "./read-five-times.ts";

/** Reads five times with a fresh token; it is a JWT whose `exp` is over. */
export const readsWithATokenThatLooksExpired: Scenario = {
  id: "reads-with-a-token-that-looks-expired",
  given: { amends: [letTokenAnswersLack("accessToken")], tokenAnswers: { bringPastJwts: true } },
  when: readFiveTimes,
};
