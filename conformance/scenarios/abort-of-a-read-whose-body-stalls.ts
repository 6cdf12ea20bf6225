import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once; half the body comes, and the call is given up before the rest does. */
export const abortOfAReadWhoseBodyStalls: Scenario = {
  id: "abort-of-a-read-whose-body-stalls",
  given: { faults: [{ at: "read", answer: "stall" }] },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const read = cast.call("read");
    const { answer, abort } = client.begin(read);
    await Promise.race([wire.answer(({ path }) => path === read.path, longestWaitMs), answer]);
    await pause(100);
    await abort();
    await pause(1_000);
    release();
    await answer;
    await pause(300);
  },
};
