import type { Scenario } from "../harness/scenario.ts";

/** Reads ten times, one after the other; and lets a timer ring that is set for too long, and so for no time. */
export const readTenTimes: Scenario["when"] = async ({ client, cast, pause }) => {
  await client.session();
  for (let count = 1; count <= 10; count += 1) await client.call(cast.call("read"));
  await pause(300);
};
