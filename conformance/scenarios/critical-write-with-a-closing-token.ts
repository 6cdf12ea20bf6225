import type { Scenario } from "../harness/scenario.ts";
import { waitForClosingToken } from "./closing-token.ts";

/** Makes a p0 write shortly before the token expires; a refresh takes a moment. */
export const criticalWriteWithAClosingToken: Scenario = {
  id: "critical-write-with-a-closing-token",
  given: { faults: [{ at: "refresh", holdMs: 400 }] },
  isLong: true,
  when: async (stage) => {
    const { client, cast, pause } = stage;
    await waitForClosingToken(stage);
    await client.call(cast.call("criticalWrite"));
    // What runs beside the write is over by then.
    await pause(500);
  },
};
