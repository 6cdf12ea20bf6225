import { NotApplicable } from "../engine/errors/not-applicable.ts";
import type { Scenario } from "../harness/scenario.ts";

/** Calls every operation that needs no session, then lets the session be refreshed, then signs in anew. */
export const openOperationsWithASession: Scenario = {
  id: "open-operations-with-a-session",
  given: { takes: { issuedSince: "read" } },
  when: async ({ client, cast, credentials }) => {
    await client.session();
    for (const call of cast.open()) await client.call(call);
    await client.call(cast.call("read"));
    if (!cast.operation("signIn")) return;
    await client.signIn(credentials.username, credentials.password).catch((error: unknown) => {
      // What was sent until now is enough to judge by.
      if (!(error instanceof NotApplicable)) throw error;
    });
  },
};
