import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once and signs out; the read is refused only after that. */
export const refusalAfterSignOut: Scenario = {
  id: "refusal-after-sign-out",
  given: { takes: "none", faults: [{ at: "read", first: 1, answer: 401, holdUntilReleased: true }] },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const read = cast.call("read");
    const answer = client.call(read);
    await Promise.race([wire.arrival(({ path }) => path === read.path, longestWaitMs), answer]);
    const signOut = client.signOut();
    // A client may also wait for its calls before it signs out.
    await pause(500);
    release();
    await Promise.all([signOut, answer]);
  },
};
