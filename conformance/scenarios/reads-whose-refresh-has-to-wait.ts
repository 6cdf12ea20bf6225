import type { Scenario } from "../harness/scenario.ts";
import { briefLifetimeSeconds, surelyExpiredMs } from "./expired-token.ts";

/** Reads five things within two seconds, after the token has expired; the refresh is told to wait for two seconds. */
export const readsWhoseRefreshHasToWait: Scenario = {
  id: "reads-whose-refresh-has-to-wait",
  given: { faults: [{ at: "refresh", first: 1, answer: 429, headers: { "Retry-After": "2" } }] },
  when: async ({ client, cast, pause }) => {
    await client.session({ expiresInSeconds: briefLifetimeSeconds });
    await pause(surelyExpiredMs);
    for (let subject = 1; subject <= 5; subject += 1) {
      await client.call(cast.call("read", subject));
      await pause(300);
    }
  },
};
