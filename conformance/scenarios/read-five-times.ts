import type { Scenario } from "../harness/scenario.ts";

/** Reads five times, one after the other; and lets a timer ring that is set for too long, and so for no time. */
export const readFiveTimes: Scenario["when"] = async ({ client, cast, pause }) => {
  await client.session();
  for (let count = 1; count <= 5; count += 1) await client.call(cast.call("read"));
  await pause(300);
};
