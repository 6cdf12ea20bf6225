import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once and is refused; reads ten more things while the refresh is under way. */
export const readsDuringARefresh: Scenario = {
  id: "reads-during-a-refresh",
  given: { takes: { issuedSince: "read" }, faults: [{ at: "refresh", holdUntilReleased: true }] },
  when: async ({ client, cast, wire, pause, release }) => {
    await client.session();
    const answers = [client.call(cast.call("read", 1))];
    const refresh = cast.operation("refresh")?.id;
    const runs = await Promise.race([
      wire.arrival(({ operationId }) => operationId === refresh, longestWaitMs),
      answers[0]?.then(() => false),
    ]);
    const subjects = runs ? Array.from({ length: 10 }, (_, index) => index + 2) : [];
    answers.push(...subjects.map((subject) => client.call(cast.call("read", subject))));
    // What the client sends at once, it has sent by then.
    await pause(500);
    release();
    await Promise.all(answers);
  },
};
