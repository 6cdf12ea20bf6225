import { createSandboxApp } from "../../sandbox/create-sandbox-app.ts";
import { SqliteStore } from "../../store/sqlite/sqlite-store.ts";
import { Kept } from "./kept.ts";

/** Longer than any lease on a payment. */
const laterMs = 60_000;
const most = 20;

/**
 * Lets a server in this process, for which a minute has passed, settle what kills left open.
 *
 * @throws Error where payments stay pending.
 */
export async function settle(db: string): Promise<void> {
  const store = new SqliteStore(db);
  const startMs = Date.now() + laterMs;
  let rounds = 0;
  const { fetch, signIn } = await createSandboxApp({ store, clock: () => startMs + rounds * laterMs });
  try {
    do {
      // Any request of somebody who is known lets the server look after what is overdue.
      const { accessToken, user } = await signIn("harbor-admin");
      const headers = { Authorization: `Bearer ${accessToken}` };
      await fetch(`http://sandbox/api/clients/${user.clientId}/orders?limit=1`, { headers });
      rounds += 1;
      if (rounds > most) throw new Error("Payments stay pending however often they are looked at.");
    } while (isAnyPending(db));
  } finally {
    await store.close();
  }
}

function isAnyPending(db: string): boolean {
  const kept = new Kept(db);
  const pending = kept.payments().filter(({ state }) => state === "pending");
  kept.close();
  return pending.length > 0;
}
