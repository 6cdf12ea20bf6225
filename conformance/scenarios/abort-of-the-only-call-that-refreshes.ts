import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once and is refused; the call is given up during the refresh, which is then answered. Another read follows. */
export const abortOfTheOnlyCallThatRefreshes: Scenario = {
  id: "abort-of-the-only-call-that-refreshes",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", first: 1, holdUntilReleased: true }],
  },
  when: async ({ client, cast, wire, pause, release }) => {
    const next = cast.call("read", 2);
    await client.session();
    const only = client.begin(cast.call("read", 1));
    const refresh = cast.operation("refresh")?.id;
    await Promise.race([
      wire.arrival(({ operationId }) => operationId === refresh, longestWaitMs),
      only.answer,
    ]);
    await only.abort();
    await pause(400);
    release();
    await only.answer;
    // By then a client that goes on with the refresh has its answer.
    await pause(400);
    await client.call(next);
  },
};
