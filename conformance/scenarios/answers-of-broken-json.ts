import type { Scenario } from "../harness/scenario.ts";

const broken = { mediaType: "application/json", text: '{"id": "1", "items": [' };

/** Reads once, and makes a write of the class `guarded`; both are answered with 200, and with half a JSON object. */
export const answersOfBrokenJson: Scenario = {
  id: "answers-of-broken-json",
  given: {
    faults: [
      { at: "read", answer: 200, body: broken },
      { at: "guardedWrite", answer: 200, body: broken },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
    await client.call(cast.call("guardedWrite"));
  },
};
