import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Makes a p0 write, and gives the call up before it is answered. */
export const abortOfACriticalWrite: Scenario = {
  id: "abort-of-a-critical-write",
  given: { faults: [{ at: "criticalWrite", first: 1, holdUntilReleased: true }] },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const write = cast.call("criticalWrite");
    const { answer, abort } = client.begin(write);
    await Promise.race([wire.arrival(({ path }) => path === write.path, longestWaitMs), answer]);
    await abort();
    await pause(100);
    release();
    await answer;
    await pause(300);
  },
};
