import type { Scenario } from "../harness/scenario.ts";
import { waitForClosingToken } from "./closing-token.ts";

/** Reads five times shortly before the token expires; every refresh is refused. */
export const readsWithAClosingTokenWhoseRefreshIsRefused: Scenario = {
  id: "reads-with-a-closing-token-whose-refresh-is-refused",
  given: { faults: [{ at: "refresh", answer: 401 }] },
  isLong: true,
  when: async (stage) => {
    const { client, cast, pause } = stage;
    const isGood = await waitForClosingToken(stage);
    for (let count = 1; count <= 5 && isGood(); count += 1) {
      await client.call(cast.call("read"));
      await pause(100);
    }
  },
};
