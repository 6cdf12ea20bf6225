import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads two things at once; one is refused at once, the other only when the refresh has been answered. */
export const lateRefusal: Scenario = {
  id: "late-refusal",
  given: {
    takes: { issuedSince: "read" },
    faults: [{ at: "read", subject: 1, when: "refused", holdUntilAnswered: "refresh", holdMs: 200 }],
  },
  when: async ({ client, cast, wire }) => {
    await client.session();
    const late = cast.call("read", 1);
    const answers = [client.call(late)];
    await wire.arrival(({ path }) => path === late.path, longestWaitMs);
    answers.push(client.call(cast.call("read", 2)));
    await Promise.all(answers);
  },
};
