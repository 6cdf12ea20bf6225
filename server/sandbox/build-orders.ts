import type { Random } from "../crypto/random.ts";
import type { Write } from "../store/write.ts";
import { buildOrder } from "./build-order.ts";
import { lives } from "./lives.ts";
import type { World } from "./world.ts";
import { writeOf } from "./write-of.ts";

/**
 * Makes loans, each with one order at some point of its life, shared out among the clients; every order's
 * history explains its state.
 *
 * @param count how many orders.
 * @param nowMs the orders begin some weeks before it, and nothing happens after it.
 */
export function* buildOrders(world: World, count: number, random: Random, nowMs: number): Generator<Write> {
  const users = world.people.map(({ user }) => user);
  const scenes = world.clients.map((client) => ({
    client,
    people: users.filter(({ clientId, vendorId }) => clientId === client.clientId || vendorId !== null),
    vendors: world.vendors.filter(({ clientIds }) => clientIds.includes(client.clientId)),
  }));
  for (let index = 0; index < count; index++) {
    const scene = scenes[index % scenes.length];
    const life = lives[Math.floor(index / scenes.length) % lives.length];
    if (scene === undefined || life === undefined) return;
    yield writeOf(buildOrder(scene, life, { number: index + 1, random, nowMs }), nowMs);
  }
}
