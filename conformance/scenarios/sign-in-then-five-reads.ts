import type { Scenario } from "../harness/scenario.ts";

/** Signs in and calls five different operations that only read, or as many as the contract has. */
export const signInThenFiveReads: Scenario = {
  id: "sign-in-then-five-reads",
  given: {},
  when: async ({ client, cast, credentials }) => {
    cast.call("signIn");
    await client.signIn(credentials.username, credentials.password);
    for (const read of cast.reads(5)) await client.call(read);
  },
};
