import type { Scenario } from "../harness/scenario.ts";
import { startTwoClients } from "./two-clients-of-one-store.ts";

/** Two clients share a store, and both have read; one signs out, and then the other one reads again. */
export const signOutByAnotherClient: Scenario = {
  id: "sign-out-by-another-client",
  given: {},
  when: async (stage) => {
    const [one, other] = await startTwoClients(stage);
    const { cast, pause } = stage;
    await one.call(cast.call("read", 1));
    await other.call(cast.call("read", 1));
    await one.signOut();
    await pause(200);
    await other.call(cast.call("read", 2));
  },
};
