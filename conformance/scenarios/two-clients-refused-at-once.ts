import type { Scenario } from "../harness/scenario.ts";
import { startTwoClients } from "./two-clients-of-one-store.ts";

/** Two clients of one store read at once, and are both refused. */
export const twoClientsRefusedAtOnce: Scenario = {
  id: "two-clients-refused-at-once",
  // While the refresh of one is under way, the other has the time to begin one too.
  given: { takes: { issuedSince: "read" }, faults: [{ at: "refresh", holdMs: 300 }] },
  when: async (stage) => {
    const [one, other] = await startTwoClients(stage);
    const { cast } = stage;
    await Promise.all([one.call(cast.call("read", 1)), other.call(cast.call("read", 2))]);
  },
};
