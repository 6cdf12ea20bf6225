import type { Scenario } from "../harness/scenario.ts";
import { briefLifetimeSeconds, surelyExpiredMs } from "./expired-token.ts";
import { startTwoClients } from "./two-clients-of-one-store.ts";

/** Two clients share a store and do nothing until their token has expired; one refreshes, and then the other one reads. */
export const readAfterAnotherClientSlept: Scenario = {
  id: "read-after-another-client-slept",
  given: {},
  when: async (stage) => {
    const [one, other] = await startTwoClients(stage, { expiresInSeconds: briefLifetimeSeconds });
    const { cast, pause } = stage;
    await pause(surelyExpiredMs);
    await one.call(cast.call("read", 1));
    await pause(200);
    await other.call(cast.call("read", 2));
  },
};
