import type { Scenario } from "../harness/scenario.ts";

/** Signs in and reads one thing. */
export const signInThenRead: Scenario = {
  id: "sign-in-then-read",
  given: {},
  when: async ({ client, cast, credentials }) => {
    const read = cast.call("read");
    cast.call("signIn");
    await client.signIn(credentials.username, credentials.password);
    await client.call(read);
  },
};
