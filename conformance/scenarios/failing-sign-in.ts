import type { Scenario } from "../harness/scenario.ts";

/** Signs in; the server cannot, for the moment. */
export const failingSignIn: Scenario = {
  id: "failing-sign-in",
  given: { faults: [{ at: "signIn", answer: 503 }] },
  when: async ({ client, cast, credentials }) => {
    cast.call("signIn");
    await client.signIn(credentials.username, credentials.password);
  },
};
