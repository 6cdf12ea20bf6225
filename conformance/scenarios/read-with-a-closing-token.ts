import type { Scenario } from "../harness/scenario.ts";
import { waitForClosingToken } from "./closing-token.ts";

/** Reads once, shortly before the token expires; a refresh is answered after the read. */
export const readWithAClosingToken: Scenario = {
  id: "read-with-a-closing-token",
  given: { faults: [{ at: "refresh", holdUntilReleased: true }] },
  isLong: true,
  when: async (stage) => {
    const { client, cast, pause, release } = stage;
    const isGood = await waitForClosingToken(stage);
    if (!isGood()) return;
    const answer = client.call(cast.call("read"));
    // A client that holds the call back for a refresh is not left waiting for it.
    await Promise.race([answer, pause(500)]);
    release();
    await answer;
  },
};
