import type { Scenario } from "../harness/scenario.ts";

/** Reads once; every token is refused, also one that is fresh from a refresh. */
export const readThatIsAlwaysRefused: Scenario = {
  id: "read-that-is-always-refused",
  given: { takes: "none" },
  when: async ({ client, cast }) => {
    await client.session();
    await client.call(cast.call("read"));
  },
};
