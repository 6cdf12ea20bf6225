import { seededRandom } from "../crypto/seeded-random.ts";
import { etagOf } from "../domain/order-etag.ts";
import { buildOrder, type Scene } from "../sandbox/build-order.ts";
import { type Life, lives } from "../sandbox/lives.ts";
import { writeOf } from "../sandbox/write-of.ts";
import type { HistoryRecord } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { OrderPath } from "./find-order.ts";
import type { TestServer } from "./test-server.ts";

/** One more order in a test's sandbox, of Harbor Lending and with Pine Tree Appraisals unless it has no vendor. */
export interface StagedOrder {
  readonly path: OrderPath;
  readonly etag: string;
  readonly record: OrderRecord;
}

// Far from the seeds of whole sandboxes, whose ids it must not make again.
let nextSeed = 500_000;
const rounds = 20;

/**
 * Puts an order into the sandbox that has had some life, so that a test begins where it wants to.
 *
 * @param nowMs nothing in the order's life is later; default the machine's time.
 */
export async function stageLife(server: TestServer, life: Life, nowMs = Date.now()): Promise<StagedOrder> {
  return await stage(server, buildOrder(await sceneOf(server), life, nextOptions(nowMs)), nowMs);
}

/**
 * Puts an order into the sandbox that is as a test wants it, by the first of the sandbox's lives that leads there.
 *
 * @throws RangeError where none does.
 */
export async function stageOrder(
  server: TestServer,
  isWanted: (order: OrderRecord) => boolean,
  nowMs = Date.now(),
): Promise<StagedOrder> {
  const scene = await sceneOf(server);
  // Product and place are drawn anew each time, and a test may want a certain one.
  for (const life of Array(rounds).fill(lives).flat()) {
    const built = buildOrder(scene, life, nextOptions(nowMs));
    if (isWanted(built.order)) return await stage(server, built, nowMs);
  }
  throw new RangeError("No life of the sandbox leads there: add one.");
}

async function sceneOf({ store, identity, identities }: TestServer): Promise<Scene> {
  const { clientId } = identity("harbor-admin");
  const client = await store.findClient(clientId ?? "");
  const pine = await store.findVendor(identity("pine-vendor").vendorId ?? "");
  if (client === undefined || pine === undefined) throw new RangeError("The sandbox has other people.");
  const users = await Promise.all(identities.map(({ username }) => store.findUserByName(username)));
  const people = users.flatMap((user) => (user?.clientId === clientId || user?.vendorId ? [user] : []));
  return { client, vendors: [pine], people };
}

function nextOptions(nowMs: number) {
  const seed = nextSeed++;
  return { number: seed, random: seededRandom(seed), nowMs };
}

async function stage({ store }: TestServer, built: ReturnType<typeof buildOrder>, nowMs: number) {
  const { order } = built;
  const outcome = await store.commit(writeOf(built, nowMs));
  if (outcome !== "committed") throw new Error(`The order could not be staged: ${outcome}.`);
  const { clientId, loanId, orderId } = order;
  return { path: { clientId, loanId, orderId }, etag: etagOf(order), record: order };
}

/** Reads an order and its whole history, oldest first, as the store has them. */
export async function readStory(
  { store }: TestServer,
  { clientId, loanId, orderId }: OrderPath,
): Promise<{ readonly record: OrderRecord | null; readonly history: readonly HistoryRecord[] }> {
  const record = (await store.findOrder(clientId, loanId, orderId)) ?? null;
  const history = await store.listHistory({ orderId, before: null, limit: 1000 });
  return { record, history: history.toReversed() };
}
