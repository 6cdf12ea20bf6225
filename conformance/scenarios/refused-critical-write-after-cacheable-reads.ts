import type { Scenario } from "../harness/scenario.ts";

/**
 * Makes a p0 write to another thing, and is refused, which shows whether the client reads back at all. Then reads order
 * and history of the first thing, which a cache may keep for a minute; then makes a p0 write to it, and is refused.
 */
export const refusedCriticalWriteAfterCacheableReads: Scenario = {
  id: "refused-critical-write-after-cacheable-reads",
  given: {
    isCacheable: true,
    faults: [
      { at: "criticalWrite", subject: 1, first: 1, answer: 401 },
      { at: "criticalWrite", subject: 2, first: 1, answer: 401 },
    ],
  },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("criticalWrite", 2));
    await client.call(cast.call("read"));
    await client.call(cast.call("history"));
    await client.call(cast.call("criticalWrite"));
  },
};
