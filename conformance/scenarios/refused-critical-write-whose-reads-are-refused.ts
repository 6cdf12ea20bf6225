import type { Scenario } from "../harness/scenario.ts";

/** Makes a p0 write and is refused; so is whatever is read after that, with every token. */
export const refusedCriticalWriteWhoseReadsAreRefused: Scenario = {
  id: "refused-critical-write-whose-reads-are-refused",
  given: { takes: "none" },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite"));
  },
};
