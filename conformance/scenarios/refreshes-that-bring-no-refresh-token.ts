import { letTokenAnswersLack } from "../amendments/let-token-answers-lack.ts";
import type { Scenario } from "../harness/scenario.ts";

/** Reads two things, one after the other; each is refused once, and a refresh brings no new refresh token. */
export const refreshesThatBringNoRefreshToken: Scenario = {
  id: "refreshes-that-bring-no-refresh-token",
  given: {
    amends: [letTokenAnswersLack("refreshToken")],
    tokenAnswers: { lackRefreshToken: true },
    spentTokens: "stay-good",
    faults: [
      { at: "read", subject: 1, first: 1, answer: 401 },
      { at: "read", subject: 2, first: 1, answer: 401 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read", 1));
    await client.call(cast.call("read", 2));
  },
};
