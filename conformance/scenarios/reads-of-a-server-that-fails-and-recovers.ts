import type { Scenario } from "../harness/scenario.ts";

/** So many things are read at once. */
export const readsInABatch = 20;

/** So many calls are made before the last ones that the failing server is asked for. */
export const callsBeforeTheLast = 3 * readsInABatch;

/** So many calls are made last while the server fails. */
export const lastCalls = 10;

/** The thing that is read alone, when the server has recovered. */
const lastSubject = readsInABatch + 1;

/**
 * Reads twenty things at once, and that three times, and ten once more, from a server that answers everything with
 * 503; then twenty things three times when it has recovered; and then another thing, which is answered with 503 again.
 */
export const readsOfAServerThatFailsAndRecovers: Scenario = {
  id: "reads-of-a-server-that-fails-and-recovers",
  given: {
    faults: [
      { at: "read", untilReleased: true, answer: 503 },
      { at: "read", subject: lastSubject, first: 1, answer: 503 },
    ],
  },
  maySayNothing: true,
  when: async ({ client, cast, release }) => {
    await client.session();
    const readAll = async (count: number): Promise<boolean> => {
      const subjects = Array.from({ length: count }, (_, index) => index + 1);
      const answers = await Promise.all(subjects.map((subject) => client.call(cast.call("read", subject))));
      return answers.every((answer) => answer !== undefined);
    };
    for (const count of [readsInABatch, readsInABatch, readsInABatch, lastCalls]) {
      // Who tries for longer than anybody waits has shown enough.
      if (!(await readAll(count))) return;
    }
    release();
    for (let round = 1; round <= 3; round += 1) await readAll(readsInABatch);
    await client.call(cast.call("read", lastSubject));
  },
};
