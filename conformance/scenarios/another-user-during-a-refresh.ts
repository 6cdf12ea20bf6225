import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once and is refused; while the refresh is under way, one user signs out and another one in. */
export const anotherUserDuringARefresh: Scenario = {
  id: "another-user-during-a-refresh",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "refresh", holdUntilReleased: true }],
  },
  when: async ({ client, cast, wire, credentials, pause, release }) => {
    cast.call("signIn");
    await client.session();
    const first = client.call(cast.call("read", 1));
    const refresh = cast.operation("refresh")?.id;
    await Promise.race([wire.arrival(({ operationId }) => operationId === refresh, longestWaitMs), first]);
    const signOut = client.signOut();
    // A client may also wait for the refresh before it signs out.
    await pause(300);
    const signIn = signOut.then(() => client.signIn(credentials.username, credentials.password));
    // Whether there is a sign-out at all is found out below.
    signIn.catch(() => {});
    await pause(300);
    release();
    await Promise.all([signOut, signIn, first]);
  },
};
