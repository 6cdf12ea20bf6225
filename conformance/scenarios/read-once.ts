import type { Scenario } from "../harness/scenario.ts";

/** Reads once. */
export const readOnce: Scenario["when"] = async ({ client, cast }) => {
  await client.session();
  await client.call(cast.call("read"));
};
