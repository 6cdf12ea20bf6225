import type { Scenario } from "../harness/scenario.ts";
import { briefLifetimeSeconds, surelyExpiredMs } from "./expired-token.ts";

/** Reads twenty things, after the token has expired; every refresh is answered with 503. */
export const readsWhoseRefreshGoesOnFailing: Scenario = {
  id: "reads-whose-refresh-goes-on-failing",
  given: { faults: [{ at: "refresh", answer: 503 }] },
  when: async ({ client, cast, pause }) => {
    await client.session({ expiresInSeconds: briefLifetimeSeconds });
    await pause(surelyExpiredMs);
    for (let subject = 1; subject <= 20; subject += 1) {
      await client.call(cast.call("read", subject));
      await pause(25);
    }
  },
};
