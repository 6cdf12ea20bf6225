import { describe, expect, it } from "vitest";
import { transitions } from "../../../src/contract/index.ts";
import type { Random } from "../../crypto/random.ts";
import { seededRandom } from "../../crypto/seeded-random.ts";
import { foldHistory } from "../../domain/fold-history.ts";
import { LostConnectionError } from "../../errors/lost-connection-error.ts";
import type { Faults } from "../../faults.ts";
import { drawBelow } from "../../sandbox/draws.ts";
import { type Life, lives } from "../../sandbox/lives.ts";
import type { Store } from "../../store/store.ts";
import { storesUnderTest } from "../../store/stores-under-test.ts";
import type { OrderPath } from "../../testing/find-order.ts";
import { readStory, stageLife } from "../../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../../testing/test-server.ts";
import { CarelessStore } from "./careless-store.ts";
import { findLegalOrder } from "./find-legal-order.ts";
import { play } from "./play.ts";

const seed = 20_261_122;
const rounds = 12;
const clients = 6;
const writes = 10;

/** Makes everybody wait a little, each time differently, and loses an answer now and then. */
function troubles(random: Random): Faults {
  return async (_, { operationId }) => {
    for (let turns = drawBelow(4, random); turns > 0; turns--)
      await new Promise((next) => setImmediate(next));
    const isLost = operationId in transitions && drawBelow(15, random) === 0;
    if (isLost) throw new LostConnectionError();
  };
}

/** Tells whether an order's history makes the order, each entry following from those before it. */
async function isWhole(server: TestServer, path: OrderPath): Promise<boolean> {
  const { history } = await readStory(server, path);
  try {
    return foldHistory(history) !== null;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Plays rounds of clients on one order each, and answers how many had no legal order, or left a broken history. */
async function illegalRounds(store: Store): Promise<number> {
  const random = seededRandom(seed);
  const server = await createTestServer({ store, orders: 0, faults: troubles(random) });
  let illegal = 0;
  for (let round = 0; round < rounds; round++) {
    const life: Life = lives[drawBelow(lives.length, random)] ?? { ready: true, vendor: true, actions: [] };
    const staged = await stageLife(server, life);
    const { version, status } = staged.record;
    const requests = await play(server, staged, { clients, writes, random });
    expect(requests.length).toBeGreaterThan(clients * writes);
    const order = findLegalOrder({ version, status }, requests);
    if (order === undefined || !(await isWhole(server, staged.path))) illegal += 1;
  }
  return illegal;
}

describe(`clients that read and write one order at the same time (seed ${seed})`, () => {
  it.each(storesUnderTest)(
    "are told what they could have been told one after the other: $name [CON-09] [DUR-10]",
    async ({ open }) => {
      const store = await open();
      expect(await illegalRounds(store)).toBe(0);
      await store.close();
    },
  );

  it("are not, on a store that lets the last one win", async () => {
    expect(await illegalRounds(new CarelessStore())).toBeGreaterThan(0);
  });
});
