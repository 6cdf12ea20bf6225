import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads two things and is refused; the call that made the client refresh is given up while the other one waits. */
export const abortOfACallThatRefreshes: Scenario = {
  id: "abort-of-a-call-that-refreshes",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", holdUntilReleased: true }],
  },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const first = client.begin(cast.call("read", 1));
    const refresh = cast.operation("refresh")?.id;
    await Promise.race([
      wire.arrival(({ operationId }) => operationId === refresh, longestWaitMs),
      first.answer,
    ]);
    const second = client.begin(cast.call("read", 2));
    // By then the second one waits for the refresh, or has been refused too.
    await pause(300);
    await first.abort();
    await pause(400);
    release();
    await Promise.all([first.answer, second.answer]);
  },
};
