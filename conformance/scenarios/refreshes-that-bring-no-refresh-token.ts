import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import type { Scenario } from "../harness/scenario.ts";
import { twoRefreshesInTurn } from "./two-refreshes-in-turn.ts";

/** Reads two things, one after the other; each is refused once, and a refresh brings no new refresh token. */
export const refreshesThatBringNoRefreshToken: Scenario = {
  id: "refreshes-that-bring-no-refresh-token",
  given: {
    ...twoRefreshesInTurn.given,
    amends: [letTokenAnswersLack("refreshToken")],
    tokenAnswers: { lackRefreshToken: true },
    spentTokens: "stay-good",
  },
  when: twoRefreshesInTurn.when,
};
