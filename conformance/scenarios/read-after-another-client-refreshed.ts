import type { Scenario } from "../harness/scenario.ts";
import { startTwoClients } from "./two-clients-of-one-store.ts";

/** Two clients share a store; one is refused and refreshes, and when it has its answer, the other one reads. */
export const readAfterAnotherClientRefreshed: Scenario = {
  id: "read-after-another-client-refreshed",
  given: { takes: { issuedSince: "read" } },
  when: async (stage) => {
    const [one, other] = await startTwoClients(stage);
    const { cast, pause } = stage;
    // Whoever learns of new tokens by an event has seen it.
    await one.call(cast.call("read", 1));
    await pause(200);
    await other.call(cast.call("read", 2));
  },
};
