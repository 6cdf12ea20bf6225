import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import type { Scenario } from "../harness/scenario.ts";
import { readTenTimes } from "./read-again-and-again.ts";

/** Reads ten times with a fresh token; it is a JWT whose `exp` is over. */
export const readsWithATokenThatLooksExpired: Scenario = {
  id: "reads-with-a-token-that-looks-expired",
  given: { amends: [letTokenAnswersLack("accessToken")], tokenAnswers: { bringPastJwts: true } },
  when: readTenTimes,
};
