import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads two things at once; one is refused at once, the other only when the client has its new token. */
export const lateRefusal: Scenario = {
  id: "late-refusal",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "read", subject: 1, when: "refused", holdUntilReleased: true }],
  },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const late = cast.call("read", 1);
    const first = client.call(late);
    await wire.arrival(({ path }) => path === late.path, longestWaitMs);
    const second = client.call(cast.call("read", 2));
    // Its answer proves that the refresh is over; a client that makes one call at a time does not come as far.
    await Promise.race([second, pause(3_000)]);
    await pause(200);
    release();
    await Promise.all([first, second]);
  },
};
