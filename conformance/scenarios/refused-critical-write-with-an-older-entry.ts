import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; the history shows one of the same kind, by somebody else and a week old. */
export const refusedCriticalWriteWithAnOlderEntry: Scenario = {
  id: "refused-critical-write-with-an-older-entry",
  given: { takes: { issuedSince: "criticalWrite" }, hasOlderEntry: true },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
