import { letReadsAnswerNothing } from "../amendments/let-reads-answer-nothing.ts";
import type { Scenario } from "../harness/scenario.ts";

const nothing = { mediaType: "application/json", text: "" };

/** Reads three things, which are answered with 204, with 205 and with an empty 200. */
export const answersWithoutABody: Scenario = {
  id: "answers-without-a-body",
  given: {
    amends: [letReadsAnswerNothing],
    faults: [
      { at: "read", subject: 1, answer: 204, body: nothing },
      { at: "read", subject: 2, answer: 205, body: nothing },
      { at: "read", subject: 3, answer: 200, headers: { "Content-Type": null }, body: nothing },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    for (const subject of [1, 2, 3]) await client.call(cast.call("read", subject));
  },
};
