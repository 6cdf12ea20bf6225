import type { Scenario } from "../harness/scenario.ts";

/** Makes a write of the class `idempotent`; the token is refused. */
export const refusedIdempotentWrite: Scenario = {
  id: "refused-idempotent-write",
  given: { takes: { issuedSince: "idempotentWrite" } },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("idempotentWrite"));
  },
};
