import type { Scenario } from "../harness/scenario.ts";

const subjects = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Reads five times, and then ten things, each of which is refused once with a body of 200 kB. */
export const refusedReadsWithLongAnswers: Scenario = {
  id: "refused-reads-with-long-answers",
  given: {
    faults: subjects.map((subject) => ({
      ...{ at: "read", subject: subject + 1, first: 1, answer: 401 },
      body: { mediaType: "text/plain", text: "Token expired. ".repeat(13_500) },
    })),
  },
  when: async ({ client, cast }) => {
    await client.session();
    for (let count = 1; count <= 5; count += 1) await client.call(cast.call("read"));
    for (const subject of subjects) await client.call(cast.call("read", subject + 1));
  },
};
