import { seededRandom } from "../crypto/seeded-random.ts";
import type { Store } from "../store/store.ts";
import type { Write } from "../store/write.ts";
import { buildOrders } from "./build-orders.ts";
import { buildWorld, type World } from "./world.ts";

/** How a sandbox is filled. */
export interface SandboxSeed {
  /** Makes the same ids, people and orders again; default 1. */
  readonly seed?: number;
  /** How many orders there are at first; default 50. */
  readonly orders?: number;
}

/** How many writes are kept at once. */
const batchSize = 250;
const noteName = "sandbox";

/**
 * Fills a store that has no sandbox yet, and finds out who is in it. A store that was filled before keeps its
 * own seed; one whose filling was cut short is filled to the end, since the same seed makes the same ids.
 */
export async function fillSandbox(
  store: Store,
  { seed = 1, orders = 50 }: SandboxSeed,
  nowMs: number,
): Promise<World> {
  const note = await store.findNote(noteName);
  const kept: Required<SandboxSeed> & { nowMs: number; isFull: boolean } =
    note === undefined ? { seed, orders, nowMs, isFull: false } : JSON.parse(note);
  const random = seededRandom(kept.seed);
  const world = buildWorld(random, kept);
  if (kept.isFull) return world;

  await store.keepNote(noteName, JSON.stringify(kept));
  const users = world.people.map(({ user }) => ({ before: null, after: user }));
  await store.commit({ atMs: kept.nowMs, clients: world.clients, vendors: world.vendors, users });
  let batch: Write[] = [];
  for (const write of buildOrders(world, kept.orders, random, kept.nowMs)) {
    batch.push(write);
    if (batch.length < batchSize) continue;
    await Promise.all(batch.map((each) => store.commit(each)));
    batch = [];
  }
  await Promise.all(batch.map((each) => store.commit(each)));
  await store.keepNote(noteName, JSON.stringify({ ...kept, isFull: true }));
  return world;
}
