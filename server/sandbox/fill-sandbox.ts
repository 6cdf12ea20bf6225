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

/** What a sandbox is made of, as its store remembers it. */
interface Plan extends Required<SandboxSeed> {
  readonly nowMs: number;
  readonly isFull: boolean;
}

/** A sandbox's world, and all the orders that its seed makes of it. */
export interface SeededWorld {
  readonly world: World;
  /** Makes the writes of the orders, the same every time, with moments counted from `nowMs`. */
  readonly orders: (nowMs: number) => Iterable<Write>;
}

/**
 * Fills a store that has no sandbox yet, and finds out who is in it. A store that was filled before keeps its
 * own seed; one whose filling was cut short is filled to the end, since the same seed makes the same ids.
 */
export async function fillSandbox(
  store: Store,
  { seed = 1, orders = 50 }: SandboxSeed,
  nowMs: number,
): Promise<World> {
  const plan = (await readPlan(store)) ?? { seed, orders, nowMs, isFull: false };
  const { world, orders: writes } = seedWorld(plan);
  if (plan.isFull) return world;

  await store.keepNote(noteName, JSON.stringify(plan));
  const users = world.people.map(({ user }) => ({ before: null, after: user }));
  await store.commit({ atMs: plan.nowMs, clients: world.clients, vendors: world.vendors, users });
  await commitAll(store, writes(plan.nowMs));
  await store.keepNote(noteName, JSON.stringify({ ...plan, isFull: true }));
  return world;
}

/**
 * Makes anew what a store was filled with.
 *
 * @throws RangeError where it never was.
 */
export async function readSandbox(store: Store): Promise<SeededWorld> {
  const plan = await readPlan(store);
  if (plan === undefined) throw new RangeError("The store has no sandbox: open one in it first.");
  return seedWorld(plan);
}

/** Keeps writes that do not depend on each other, many at once. */
async function commitAll(store: Store, writes: Iterable<Write>): Promise<void> {
  let batch: Write[] = [];
  for (const write of writes) {
    batch.push(write);
    if (batch.length < batchSize) continue;
    await Promise.all(batch.map((each) => store.commit(each)));
    batch = [];
  }
  await Promise.all(batch.map((each) => store.commit(each)));
}

async function readPlan(store: Store): Promise<Plan | undefined> {
  const note = await store.findNote(noteName);
  return note === undefined ? undefined : JSON.parse(note);
}

function seedWorld(plan: Plan): SeededWorld {
  const world = buildWorld(seededRandom(plan.seed), plan);
  return {
    world,
    orders: (nowMs) => {
      const random = seededRandom(plan.seed);
      // Draws what the world drew, so that the orders begin where they did the first time.
      buildWorld(random, plan);
      return buildOrders(world, plan.orders, random, nowMs);
    },
  };
}
