import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; it is answered that its key was used for another request. */
export const criticalWriteWhoseKeyWasUsed: Scenario = {
  id: "critical-write-whose-key-was-used",
  given: {
    faults: [
      {
        at: "criticalWrite",
        answer: 422,
        body: {
          mediaType: "application/problem+json",
          text: JSON.stringify({
            type: "urn:problem:idempotency-key-reused",
            title: "This Idempotency-Key was used for another request",
            status: 422,
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
