import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write; the token is refused, and nothing takes effect. */
export const refusedCriticalWrite: Scenario = {
  id: "refused-critical-write",
  given: { takes: { issuedSince: "criticalWrite" } },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
