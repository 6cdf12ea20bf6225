import { dehydrate, MutationObserver, QueryClient } from "@tanstack/query-core";
import { afterEach, expect, test } from "vitest";
import { SignedOutError } from "../errors/signed-out-error.ts";
import { UnknownOutcomeError } from "../errors/unknown-outcome-error.ts";
import { commits } from "../fixtures/order-world.ts";
import { cut, json, refused, status } from "../fixtures/scripts.ts";
import { mutationOptions } from "./mutation-options.ts";
import { openMutations, params, tagged } from "./testing/open-mutations.ts";

const queryClient = new QueryClient();
afterEach(() => queryClient.clear());

/** What a user may set, against our advice. */
const stubborn = { retry: 3, retryDelay: 0 };

test("a critical mutation that the server fails is sent once, whatever retry says [TR-16]", async () => {
  const { client, peer } = await openMutations();
  peer.on("PUT /orders/1/submission", status(500));
  const options = { ...mutationOptions(client, "PUT", "/orders/{orderId}/submission"), ...stubborn };
  const error = await new MutationObserver(queryClient, options)
    .mutate({ params })
    .catch((failure) => failure);
  expect(error).toBeInstanceOf(UnknownOutcomeError);
  expect(peer.sent("PUT")).toHaveLength(1);
  expect(peer.sent("GET /orders/1/history").length).toBeGreaterThan(0);
});

test("a critical mutation with a key is replayed by the session at most once, whatever retry says [TR-16]", async () => {
  const { client, peer, settings } = await openMutations();
  peer.on("POST /orders/1/pay", status(500));
  const options = { ...mutationOptions(client, "POST", "/orders/{orderId}/pay", settings), ...stubborn };
  await expect(new MutationObserver(queryClient, options).mutate({ params })).rejects.toBeInstanceOf(
    UnknownOutcomeError,
  );
  expect(peer.sent("POST /orders/1/pay").map(({ headers }) => headers.get("x-operation-key"))).toEqual([
    "key-1",
    "key-1",
  ]);
});

test("a critical mutation whose answer was lost succeeds with what the history shows", async () => {
  const { client, peer, world, settings } = await openMutations();
  peer.on("POST /orders/1/activate", commits(world, "activated", cut()));
  const options = mutationOptions(client, "POST", "/orders/{orderId}/activate", settings);
  expect(await new MutationObserver(queryClient, options).mutate(tagged)).toMatchObject({
    state: "activated",
  });
  expect(peer.sent("POST /orders")).toHaveLength(1);
});

test("a guarded mutation that failed is not sent by an outer retry", async () => {
  const { client, peer } = await openMutations();
  peer.on("POST /orders", status(502));
  const options = { ...mutationOptions(client, "POST", "/orders"), ...stubborn };
  await expect(new MutationObserver(queryClient, options).mutate({} as never)).rejects.toBeInstanceOf(
    UnknownOutcomeError,
  );
  expect(peer.sent("POST")).toHaveLength(1);
});

test("an outer retry has what was never sent, and what may be repeated, sent again", async () => {
  const { client, peer } = await openMutations();
  peer.on("POST /orders", json({}));
  peer.on("PUT /orders/1/note", json({ code: "not_found" }, { status: 404 }), json({}));
  await client.session.signOut();
  const post = { ...mutationOptions(client, "POST", "/orders"), ...stubborn };
  const observer = new MutationObserver(queryClient, {
    ...post,
    retry: (_count, error) => {
      void client.session.adopt({ accessToken: "A1" });
      return error instanceof SignedOutError;
    },
  });
  await observer.mutate({} as never);
  expect(peer.sent("POST /orders")).toHaveLength(1);
  const put = { ...mutationOptions(client, "PUT", "/orders/{orderId}/note"), ...stubborn };
  await new MutationObserver(queryClient, put).mutate({ params });
  expect(peer.sent("PUT")).toHaveLength(2);
});

test("two mutations of the same variables are two writes, each with a key of its own", async () => {
  const { client, peer, settings } = await openMutations();
  peer.on("POST /orders/1/pay", json({}));
  const options = mutationOptions(client, "POST", "/orders/{orderId}/pay", settings);
  const variables = { params };
  await new MutationObserver(queryClient, options).mutate(variables);
  await new MutationObserver(queryClient, options).mutate(variables);
  const sent = peer.sent("POST /orders/1/pay").map(({ headers }) => headers.get("x-operation-key"));
  expect(sent).toEqual(["key-1", "key-2"]);
});

test("the caller's own key goes before that of the mutation", async () => {
  const { client, peer, settings } = await openMutations();
  peer.on("POST /orders/1/pay", json({}));
  const options = mutationOptions(client, "POST", "/orders/{orderId}/pay", settings);
  const headers = { "X-Operation-Key": "mine" };
  await new MutationObserver(queryClient, options).mutate({ params, headers });
  expect(peer.sent("POST /orders/1/pay")[0]?.headers.get("x-operation-key")).toBe("mine");
});

test("a mutation's key, and what is kept of it, hold no secret [ER-2]", async () => {
  const { client, peer, settings } = await openMutations();
  peer.on("POST /orders/1/pay", refused).on("POST /auth/refresh", status(401));
  const options = mutationOptions(client, "POST", "/orders/{orderId}/pay", settings);
  expect(options.mutationKey).toEqual(["POST", "/orders/{orderId}/pay"]);
  await new MutationObserver(queryClient, options).mutate({ params }).catch(() => {});
  const kept = JSON.stringify(dehydrate(queryClient, { shouldDehydrateMutation: () => true }));
  expect(kept).toContain("unknown-outcome");
  expect(kept).not.toMatch(/"[AR]\d"|Bearer/);
});
