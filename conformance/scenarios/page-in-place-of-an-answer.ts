import type { Scenario } from "../harness/scenario.ts";

/** Reads two things, one after the other; the first is answered with 502 and two megabytes of HTML. */
export const pageInPlaceOfAnAnswer: Scenario = {
  id: "page-in-place-of-an-answer",
  given: {
    faults: [
      {
        at: "read",
        subject: 1,
        answer: 502,
        body: { mediaType: "text/html", text: `<html>${"Bad gateway. ".repeat(160_000)}</html>` },
      },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read", 1));
    await client.call(cast.call("read", 2));
  },
};
