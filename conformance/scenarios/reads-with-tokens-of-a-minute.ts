import type { Scenario } from "../harness/scenario.ts";

/** Reads ten times within a second; every token lasts for a minute. */
export const readsWithTokensOfAMinute: Scenario = {
  id: "reads-with-tokens-of-a-minute",
  given: { lifetimeSeconds: 60 },
  when: async ({ client, cast, pause }) => {
    await client.session();
    for (let count = 1; count <= 10; count += 1) {
      await client.call(cast.call("read"));
      await pause(100);
    }
  },
};
