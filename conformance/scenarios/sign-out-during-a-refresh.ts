import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once and is refused; signs out while the refresh is under way, and then reads another thing. */
export const signOutDuringARefresh: Scenario = {
  id: "sign-out-during-a-refresh",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", holdUntilReleased: true }],
  },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const first = client.call(cast.call("read", 1));
    const refresh = cast.operation("refresh")?.id;
    await Promise.race([wire.arrival(({ operationId }) => operationId === refresh, longestWaitMs), first]);
    const signOut = client.signOut();
    // A client may also wait for the refresh before it signs out.
    await pause(300);
    release();
    await Promise.all([signOut, first]);
    await client.call(cast.call("read", 2));
  },
};
