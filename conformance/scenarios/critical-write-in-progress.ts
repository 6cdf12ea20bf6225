import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; it is answered that an earlier sending with its key is in progress, and to come back in a second. */
export const criticalWriteInProgress: Scenario = {
  id: "critical-write-in-progress",
  given: {
    faults: [
      {
        at: "criticalWrite",
        first: 1,
        answer: 409,
        headers: { "Retry-After": "1" },
        body: {
          mediaType: "application/problem+json",
          text: JSON.stringify({
            type: "about:blank",
            title: "A request with this Idempotency-Key is in progress",
            status: 409,
          }),
        },
      },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
