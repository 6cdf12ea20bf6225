import type { Scenario } from "../harness/scenario.ts";
import type { Fault } from "../harness/script.ts";

/** Answers a thing so often with 503, and a Retry-After that names no time to wait. */
const busy = (subject: number, retryAfter: string): Fault => ({
  at: "read",
  subject,
  first: 60,
  answer: 503,
  headers: { "Retry-After": retryAfter },
});

/** Reads three things of a server that is busy; its Retry-After is no number, less than nothing, and nothing. */
export const readsOfAServerThatAsksForNoTime: Scenario = {
  id: "reads-of-a-server-that-asks-for-no-time",
  given: { faults: [busy(1, "abc"), busy(2, "-1"), busy(3, "0")] },
  when: async ({ client, cast }) => {
    await client.session();
    await Promise.all([1, 2, 3].map((subject) => client.call(cast.call("read", subject))));
  },
};
