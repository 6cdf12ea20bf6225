import type { Stage } from "../harness/scenario.ts";

/** How long the token of these scenarios lasts. In seconds. */
const lifetimeSeconds = 10;

/** So much of its life is left when calls begin: less than a quarter, which is when careful clients renew it. */
const leftMs = 1_800;

/** So near to its end a client that is slow to hear of a call may rightly take the token for expired. */
const tooLateMs = 700;

/** Waits until a token is about to expire. Gives what tells whether it is still good for a call. */
export async function waitForClosingToken({ client, pause }: Stage): Promise<() => boolean> {
  const startMs = performance.now();
  const isBefore = (leftAtMost: number) => performance.now() - startMs < lifetimeSeconds * 1000 - leftAtMost;
  await client.session({ expiresInSeconds: lifetimeSeconds });
  // One long pause would last for longer on a machine that is busy, and this one must not.
  while (isBefore(leftMs)) await pause(25);
  return () => isBefore(tooLateMs);
}
