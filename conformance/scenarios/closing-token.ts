import type { AskedCall } from "../harness/client-driver.ts";
import { isSuccess, type Recording } from "../harness/recording.ts";
import type { Scenario, Stage } from "../harness/scenario.ts";

/** How long the token of these scenarios lasts. In seconds. */
const lifetimeSeconds = 10;

/** So much of its life is left when calls begin: less than a quarter, which is when careful clients renew it. */
const leftMs = 1_800;

/** So near to its end a client that counts whole seconds may rightly take the token for expired. */
const tooLateMs = 1_000;

const stepMs = 25;

/** Waits until a token is about to expire. Gives what tells whether it is still good for a call. */
export async function waitForClosingToken({ client, pause }: Stage): Promise<() => boolean> {
  const startMs = performance.now();
  const isBefore = (leftAtMost: number) => performance.now() - startMs < lifetimeSeconds * 1000 - leftAtMost;
  await client.session({ expiresInSeconds: lifetimeSeconds });
  // One long pause would last for longer on a machine that is busy, and this one must not.
  const steps = (lifetimeSeconds * 1000 - leftMs) / stepMs;
  for (let step = 1; step <= steps && isBefore(leftMs); step += 1) await pause(stepMs);
  return () => isBefore(tooLateMs);
}

/** Reads five times shortly before the token expires, or as often as there is time. */
export const readWithClosingToken: Scenario["when"] = async (stage) => {
  const { client, cast, pause } = stage;
  const isGood = await waitForClosingToken(stage);
  for (let count = 1; count <= 5 && isGood(); count += 1) {
    await client.call(cast.call("read"));
    await pause(100);
  }
};

/** Until then no client may take the token for expired. In milliseconds since the scenario began. */
export function goodForAllUntilMs({ sessions }: Pick<Recording, "sessions">): number {
  return (sessions[0]?.atMs ?? 0) + lifetimeSeconds * 1000 - tooLateMs;
}

/** Selects the calls that failed while no client may have taken the token for expired. */
export function failedWhileGood(seen: Pick<Recording, "asked" | "sessions">): readonly AskedCall[] {
  const untilMs = goodForAllUntilMs(seen);
  return seen.asked.filter(
    ({ answer, answeredAtMs }) => answeredAtMs !== undefined && answeredAtMs < untilMs && !isSuccess(answer),
  );
}
