import type { Scenario } from "../harness/scenario.ts";

/** Makes a write of the class `guarded`; the token is refused. */
export const refusedGuardedWrite: Scenario = {
  id: "refused-guarded-write",
  given: { takes: { issuedSince: "guardedWrite" } },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("guardedWrite"));
  },
};
