import type { Scenario } from "../harness/scenario.ts";

/**
 * Two clients in one process, A1 given to one and A2 to the other, read twenty things between them, all at once. Both
 * tokens are refused at first, so that both clients refresh at the same time.
 */
export const twoClientsWithSessionsOfTheirOwn: Scenario = {
  id: "two-clients-with-sessions-of-their-own",
  given: { takes: { issuedSince: "read" }, faults: [{ at: "refresh", holdMs: 200 }] },
  when: async ({ client, cast }) => {
    const clients = [client, client.instance("b")];
    for (const each of clients) await each.session();
    // What has an odd number is read by one client, and what has an even one by the other.
    const reads = Array.from({ length: 20 }, (_, index) =>
      clients[index % 2]?.call(cast.call("read", index + 1)),
    );
    await Promise.all(reads);
  },
};
