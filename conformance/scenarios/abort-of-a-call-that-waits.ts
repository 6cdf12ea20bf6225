import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once; the server asks for one second of patience, and the call is given up meanwhile. */
export const abortOfACallThatWaits: Scenario = {
  id: "abort-of-a-call-that-waits",
  given: { faults: [{ at: "read", answer: 503, headers: { "Retry-After": "1" } }] },
  when: async ({ client, cast, wire, pause }) => {
    await client.session();
    const read = cast.call("read");
    const { answer, abort } = client.begin(read);
    await Promise.race([wire.answer(({ path }) => path === read.path, longestWaitMs), answer]);
    await pause(50);
    await abort();
    await answer;
    await pause(1_500);
  },
};
