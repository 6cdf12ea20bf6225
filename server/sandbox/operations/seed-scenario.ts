import { etagOf } from "../../domain/order-etag.ts";
import { Refusal } from "../../errors/refusal.ts";
import type { IncomingRequest } from "../../http/incoming-request.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import { buildOrder, type Scene } from "../build-order.ts";
import { drawBelow } from "../draws.ts";
import { readSandbox } from "../fill-sandbox.ts";
import type { Life } from "../lives.ts";
import { requireAdmin } from "../require-admin.ts";
import { scenarios } from "../scenarios.ts";
import type { StageServices } from "../stage-services.ts";
import { writeOf } from "../write-of.ts";

/** Adds a loan with one order that has come to a point of its life. */
export async function seedScenario(
  incoming: IncomingRequest,
  services: StageServices,
): Promise<PipelineAnswer> {
  const { clientId } = await requireAdmin(incoming, services);
  const { scenario = "" } = incoming.pathParameters;
  const life = Object.hasOwn(scenarios, scenario) ? scenarios[scenario] : undefined;
  if (life === undefined) {
    const detail = `The scenarios are ${Object.keys(scenarios).join(", ")}.`;
    throw new Refusal("not_found", { detail });
  }
  const scene = await sceneOf(clientId, services);
  for (let left = services.policy.maxDecisions; left > 0; left--) {
    const order = await stage(scene, life, services);
    if (order === undefined) continue;
    const { loanId, orderId, vendorId, status } = order;
    const body = { scenario, clientId, loanId, orderId, vendorId, status, etag: etagOf(order) };
    return { status: 201, body };
  }
  throw new Refusal("unavailable", {
    detail: "No free loan number was found; wait 1 second.",
    retryAfterMs: 1000,
  });
}

async function sceneOf(clientId: string, { store }: StageServices): Promise<Scene> {
  const client = await store.findClient(clientId);
  const vendors = await store.listVendors(clientId);
  if (client === undefined || vendors.length === 0) {
    throw new Refusal("requirement_unmet", {
      detail: "Nobody is on the client's panel: use a client that the sandbox began with.",
      gate: "vendor-eligible",
    });
  }
  const { world } = await readSandbox(store);
  const users = world.people.map(({ user }) => user);
  const people = users.filter((user) => user.clientId === clientId || user.vendorId !== null);
  return { client, vendors, people };
}

/** Undefined where the number that was drawn is taken. */
async function stage(scene: Scene, life: Life, { store, clock, random }: StageServices) {
  const nowMs = clock();
  // Far from the numbers that the sandbox began with.
  const number = 100_000 + drawBelow(65_536, random) * 13 + drawBelow(13, random);
  const lived = buildOrder(scene, life, { number, random, nowMs });
  const outcome = await store.commit(writeOf(lived, nowMs));
  return outcome === "committed" ? lived.order : undefined;
}
