import { dehydrate, hydrate, MutationObserver, onlineManager, QueryClient } from "@tanstack/query-core";
import { afterEach, expect, test } from "vitest";
import { StateConflictError } from "../errors/state-conflict-error.ts";
import { commits } from "../fixtures/order-world.ts";
import { cut, json, status } from "../fixtures/scripts.ts";
import { mutationOptions } from "./mutation-options.ts";
import { openMutations, params, tagged } from "./testing/open-mutations.ts";

const queryClient = new QueryClient();
afterEach(() => {
  onlineManager.setOnline(true);
  queryClient.clear();
});

test("a mutation that was paused while offline looks at the order before it is sent [P0-28]", async () => {
  const { client, peer, time, settings } = await openMutations();
  peer.on("POST /orders/1/activate", json({ state: "activated" }));
  onlineManager.setOnline(false);
  const options = mutationOptions(client, "POST", "/orders/{orderId}/activate", settings);
  const mutating = new MutationObserver(queryClient, options).mutate(tagged);
  await Promise.resolve();
  expect(peer.log).toEqual([]);
  time.nowMs += 60_000;
  onlineManager.setOnline(true);
  await queryClient.resumePausedMutations();
  expect(await mutating).toEqual({ state: "activated" });
  expect(peer.log.map((line) => line.replace(/ A1$/, ""))).toEqual([
    "GET /orders/1",
    "GET /orders/1/history",
    "POST /orders/1/activate",
  ]);
});

test("a paused mutation whose order was moved on meanwhile is not sent [P0-28]", async () => {
  const { client, peer, time, world, settings } = await openMutations();
  peer.on("POST /orders/1/activate", json({ state: "activated" }));
  onlineManager.setOnline(false);
  const options = mutationOptions(client, "POST", "/orders/{orderId}/activate", settings);
  const mutating = new MutationObserver(queryClient, options).mutate(tagged).catch((error) => error);
  await Promise.resolve();
  world.etag = '"2"';
  time.nowMs += 60_000;
  onlineManager.setOnline(true);
  await queryClient.resumePausedMutations();
  expect(await mutating).toBeInstanceOf(StateConflictError);
  expect(peer.sent("POST")).toEqual([]);
});

test("a mutation that landed before a restart is found, by its key, and not sent again [P0-28]", async () => {
  const first = await openMutations();
  first.peer.on("POST /orders/1/pay", commits(first.world, "paid", cut()));
  first.peer.on("GET /orders/1", status(403));
  const path = "/orders/{orderId}/pay";
  // The application sets a retry, and is closed while it waits for it.
  const options = {
    ...mutationOptions(first.client, "POST", path, first.settings),
    retry: 3,
    retryDelay: 3e6,
  };
  const observer = new MutationObserver(queryClient, options);
  void observer.mutate({ params }).catch(() => {});
  await expect.poll(() => observer.getCurrentResult().failureCount).toBe(1);
  const state = dehydrate(queryClient, { shouldDehydrateMutation: () => true });
  const kept = JSON.parse(JSON.stringify(state));

  const second = await openMutations();
  const restarted = new QueryClient();
  second.world.history.push(...first.world.history);
  second.peer.on("POST /orders/1/pay", json({}));
  const again = mutationOptions(second.client, "POST", path, second.settings);
  restarted.setMutationDefaults(again.mutationKey, again);
  hydrate(restarted, kept);
  await restarted.getMutationCache().getAll()[0]?.continue();
  expect(second.peer.log.map((line) => line.replace(/ A1$/, ""))).toEqual([
    "GET /orders/1",
    "GET /orders/1/history",
  ]);
  expect(restarted.getMutationCache().getAll()[0]?.state.status).toBe("success");
});
