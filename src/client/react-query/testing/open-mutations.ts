import type { Client } from "../../client.ts";
import { createClient } from "../../create-client.ts";
import { openSession } from "../../fixtures/open-session.ts";
import { type OrderWorld, serveOrder } from "../../fixtures/order-world.ts";
import type { Peer } from "../../fixtures/peer.ts";
import { createTestTime, type TestTime } from "../../fixtures/test-time.ts";
import type { MutationSettings } from "../mutation-options.ts";

/** Of the fixture contract: a guarded write, two critical ones with a key, one without, and an idempotent one. */
export interface Writes {
  "/orders": { post: Write<never> };
  "/orders/{orderId}/activate": { post: Write<{ orderId: string }> };
  "/orders/{orderId}/pay": { post: Write<{ orderId: string }> };
  "/orders/{orderId}/submission": { put: Write<{ orderId: string }> };
  "/orders/{orderId}/note": { put: Write<{ orderId: string }> };
}

interface Write<Path> {
  parameters: { path: Path; header?: { "If-Match"?: string } };
  responses: { 200: { content: { "application/json": { state?: string } } } };
}

/** The client of the fixture contract, and the order at its other end. */
export interface OpenMutations {
  readonly client: Client<Writes>;
  readonly world: OrderWorld;
  readonly peer: Peer;
  /** The session's clock, which shows the real time at first, as TanStack Query's does. */
  readonly time: TestTime;
  /** The same clock, and keys that are told apart from the session's own. */
  readonly settings: MutationSettings;
}

/** Opens a session and its client. */
export async function openMutations(): Promise<OpenMutations> {
  const time = createTestTime(Date.now());
  const { session, peer } = await openSession({ time, newKey: () => "session-key" });
  const keys = ["key-1", "key-2", "key-3"];
  return {
    client: createClient<Writes>({ session }),
    world: serveOrder(peer),
    peer,
    time,
    settings: { now: time.now, newKey: () => keys.shift() ?? "no more" },
  };
}

/** What the writes to order 1 take, without and with its entity tag. */
export const params = { path: { orderId: "1" } };
export const tagged = { params: { ...params, header: { "If-Match": '"1"' } } };
