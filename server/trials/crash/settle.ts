import { createSandboxApp } from "../../sandbox/create-sandbox-app.ts";
import type { Database } from "./database.ts";
import type { Kept } from "./kept.ts";

/** Longer than any lease on a payment. */
const laterMs = 60_000;
const most = 20;

/**
 * Lets a server in this process, for which a minute has passed, settle what kills left open, and answers what is
 * kept then.
 *
 * @throws Error where payments stay pending.
 */
export async function settle(database: Database): Promise<Kept> {
  const store = await database.open();
  const startMs = Date.now() + laterMs;
  let rounds = 0;
  const { fetch, signIn } = await createSandboxApp({ store, clock: () => startMs + rounds * laterMs });
  try {
    for (;;) {
      // Any request of somebody who is known lets the server look after what is overdue.
      const { accessToken, user } = await signIn("harbor-admin");
      const headers = { Authorization: `Bearer ${accessToken}` };
      await fetch(`http://sandbox/api/clients/${user.clientId}/orders?limit=1`, { headers });
      const kept = await database.look();
      if (kept.payments().every(({ state }) => state !== "pending")) return kept;
      rounds += 1;
      if (rounds > most) throw new Error("Payments stay pending however often they are looked at.");
    }
  } finally {
    await store.close();
  }
}
