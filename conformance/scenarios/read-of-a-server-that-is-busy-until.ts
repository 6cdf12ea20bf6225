import type { Scenario } from "../harness/scenario.ts";
import { longestWaitMs } from "./longest-wait.ts";

/** Reads once, and gives a client that waits for longer than it has to the time that it had to wait. */
export const readOfAServerThatIsBusyUntil: Scenario["when"] = async ({ client, cast, wire, pause }) => {
  await client.session();
  const read = cast.call("read");
  const { answer } = client.begin(read);
  await Promise.race([wire.answer(({ path }) => path === read.path, longestWaitMs), answer]);
  await Promise.race([answer, pause(4_000)]);
};
