import type { Scenario } from "../harness/scenario.ts";
import { briefLifetimeSeconds, surelyExpiredMs } from "./expired-token.ts";

/** Reads fifty different things at once, after the access token has expired. */
export const fiftyReadsWithAnExpiredToken: Scenario = {
  id: "fifty-reads-with-an-expired-token",
  // While the refresh is under way, every one of the fifty has the time to ask for another.
  given: { faults: [{ at: "refresh", holdMs: 200 }] },
  when: async ({ client, cast, pause }) => {
    await client.session({ expiresInSeconds: briefLifetimeSeconds });
    await pause(surelyExpiredMs);
    const subjects = Array.from({ length: 50 }, (_, index) => index + 1);
    await Promise.all(subjects.map((subject) => client.call(cast.call("read", subject))));
  },
};
