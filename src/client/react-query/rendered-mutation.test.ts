import { MutationObserver, QueryClient } from "@tanstack/query-core";
import { afterEach, expect, test } from "vitest";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import { createGate, json, status } from "../fixtures/scripts.ts";
import { mutationOptions } from "./mutation-options.ts";
import { openMutations, params } from "./testing/open-mutations.ts";

const queryClient = new QueryClient();
afterEach(() => queryClient.clear());

const path = "/orders/{orderId}/pay";

test("a component that renders anew at every change has its critical mutation sent no more often [TR-16]", async () => {
  const { client, peer, settings } = await openMutations();
  peer.on("POST /orders/1/pay", status(500));
  // As `useMutation` does: options are made at each rendering, and put into the mutation that is under way.
  const render = () => ({ ...mutationOptions(client, "POST", path, settings), retry: 3, retryDelay: 0 });
  const observer = new MutationObserver(queryClient, render());
  const end = observer.subscribe(() => observer.setOptions(render()));
  await expect(observer.mutate({ params })).rejects.toBeInstanceOf(UnknownOutcomeError);
  end();
  // One sending, and the one replay under its key that evidence allows.
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(2);
});

test("two mutations of one and the same object, under way together, bear two keys [IK-3]", async () => {
  const { client, peer, settings } = await openMutations();
  const gate = createGate();
  peer.on("POST /orders", gate.before(json({})));
  const variables = {} as never;
  const options = mutationOptions(client, "POST", "/orders", settings);
  const both = [1, 2].map(() => new MutationObserver(queryClient, options).mutate(variables));
  await gate.arrived;
  gate.open();
  await Promise.all(both);
  const keys = peer.sent("POST /orders").map(({ headers }) => headers.get("x-operation-key"));
  expect(keys.toSorted()).toEqual(["key-1", "key-2"]);
});
