import { expect, test } from "vitest";
import { lifecycle, transitions } from "../../src/contract/index.ts";
import { seededRandom } from "../crypto/seeded-random.ts";
import { isOverdue } from "../domain/assignment-expiry.ts";
import { foldHistory } from "../domain/fold-history.ts";
import { buildOrders } from "./build-orders.ts";
import { lives } from "./lives.ts";
import { buildWorld } from "./world.ts";

const nowMs = Date.parse("2026-11-22T14:00:00Z");

function build(count: number, seed = 7) {
  const random = seededRandom(seed);
  const world = buildWorld(random, { nowMs, orders: count });
  const writes = [...buildOrders(world, count, random, nowMs)];
  const orders = writes.flatMap((write) => (write.orders ?? []).flatMap(({ after }) => after ?? []));
  return { world, writes, orders };
}

/** Statuses that are only passed through hold no order. */
const passed = Object.values(transitions).flatMap((branches) => branches.flatMap(({ via = [] }) => via));
const lasting = Object.keys(lifecycle.codes ?? {}).filter((status) => {
  return !passed.includes(status) && !lifecycle.reserved.includes(status);
});

test("forty orders show every status to each of the clients", () => {
  const { world, orders } = build(40);
  for (const { clientId } of world.clients) {
    const own = orders.filter((order) => order.clientId === clientId);
    expect(new Set(own.map(({ status }) => status))).toEqual(new Set(lasting));
  }
});

test("every order's history makes the order, and nothing in it is yet to come [AUD-09]", () => {
  const { writes, orders } = build(2 * 2 * lives.length);
  const folded = writes.map(({ history = [] }) => foldHistory(history));
  expect(folded).toEqual(orders);
  const moments = writes.flatMap(({ history = [] }) => history.map(({ at }) => Date.parse(at)));
  expect(Math.max(...moments)).toBeLessThan(nowMs);
});

test("nobody's answer is overdue at first", () => {
  expect(build(200).orders.filter((order) => isOverdue(order, nowMs))).toEqual([]);
});

test("a reviewed order has its reports, a delivered one its deliveries", () => {
  for (const { orders = [], reports = [], deliveries = [] } of build(2 * lives.length).writes) {
    const order = orders[0]?.after;
    const versions = reports.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
    if (order?.status === "ReportSubmitted") expect(versions).not.toEqual([]);
    if (order?.deliveredAt) expect(deliveries.at(-1)).toMatchObject({ deliveredAt: order.deliveredAt });
  }
});

test("the same seed makes the same orders, another one others [DUR-09]", () => {
  expect(build(12).writes).toEqual(build(12).writes);
  expect(build(12).writes).not.toEqual(build(12, 8).writes);
});
