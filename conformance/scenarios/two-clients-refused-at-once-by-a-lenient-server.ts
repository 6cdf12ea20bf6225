import type { Scenario } from "../harness/scenario.ts";
import { startTwoClients } from "./two-clients-of-one-store.ts";

/**
 * Two clients of one store read at once, and are both refused; who comes second with the refresh token is refused too,
 * but only after the first has its tokens, and the session goes on. Then both read again.
 */
export const twoClientsRefusedAtOnceByALenientServer: Scenario = {
  id: "two-clients-refused-at-once-by-a-lenient-server",
  given: {
    takes: { issuedSince: "read" },
    spentTokens: "are-refused",
    faults: [
      { at: "refresh", first: 1, holdMs: 300 },
      { at: "refresh", holdMs: 800 },
    ],
  },
  when: async (stage) => {
    const clients = await startTwoClients(stage);
    const readAll = () =>
      Promise.all(clients.map((client, index) => client.call(stage.cast.call("read", index + 1))));
    await readAll();
    await readAll();
  },
};
