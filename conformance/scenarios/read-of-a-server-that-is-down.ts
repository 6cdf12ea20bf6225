import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once; the server asks to be left alone for an hour. A client may give up, or wait all that time. */
export const readOfAServerThatIsDown: Scenario = {
  id: "read-of-a-server-that-is-down",
  given: { faults: [{ at: "read", answer: 503, headers: { "Retry-After": "3600" } }] },
  maySayNothing: true,
  when: async ({ client, cast, wire, pause }) => {
    await client.session();
    const read = cast.call("read");
    const { answer } = client.begin(read);
    await Promise.race([wire.answer(({ path }) => path === read.path, longestWaitMs), answer]);
    await pause(1_500);
  },
};
