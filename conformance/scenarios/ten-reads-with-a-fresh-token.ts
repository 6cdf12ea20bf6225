import type { Scenario } from "../harness/scenario.ts";

/** Reads ten times, one after the other, with a token that was issued just now. */
export const tenReadsWithAFreshToken: Scenario = {
  id: "ten-reads-with-a-fresh-token",
  given: {},
  when: async ({ client, cast }) => {
    await client.session();
    for (let count = 1; count <= 10; count += 1) await client.call(cast.call("read"));
  },
};
