import type { Scenario } from "../harness/scenario.ts";

/** Signs in with a password that is wrong. */
export const refusedSignIn: Scenario = {
  id: "refused-sign-in",
  given: {},
  when: async ({ client, cast, credentials }) => {
    cast.call("signIn");
    await client.signIn(credentials.username, `${credentials.password}-not`);
  },
};
