import { QueryClient, QueryClientProvider, useSuspenseQuery } from "@tanstack/react-query";
import { createElement, Suspense } from "react";
import { renderToReadableStream } from "react-dom/server";
import { expect, test } from "vitest";
import type { paths } from "../../contract/schemas.ts";
import type { Client } from "../client.ts";
import { HttpError } from "../errors/http-error.ts";
import { openClient } from "../fixtures/open-client.ts";
import { json, onlyFor, refused } from "../fixtures/scripts.ts";
import { queryOptions } from "./query-options.ts";

const call = { params: { path: { clientId: "cl_1" } } };

/** Renders a page that shows a client's orders, as React does it on a server. */
async function render(client: Client<paths>): Promise<{ html: string; errors: unknown[] }> {
  function Orders() {
    const { data } = useSuspenseQuery(queryOptions(client, "/api/clients/{clientId}/orders", call));
    return createElement(
      "ul",
      null,
      data.items.map(({ orderId }) => createElement("li", { key: orderId }, orderId)),
    );
  }
  // What an application may have as its defaults; on a server TanStack Query would not retry by itself.
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
  const page = createElement(Suspense, { fallback: "..." }, createElement(Orders));
  const errors: unknown[] = [];
  const stream = await renderToReadableStream(
    createElement(QueryClientProvider, { client: queryClient }, page),
    { onError: (error) => void errors.push(error) },
  );
  await stream.allReady;
  const html = await new Response(stream).text();
  queryClient.clear();
  return { html, errors };
}

test("a component shows what was answered after the session was refreshed", async () => {
  const { client, peer } = await openClient();
  const orders = json({ items: [{ orderId: "or_1" }, { orderId: "or_2" }], nextCursor: null });
  peer.on("GET /api/clients/cl_1/orders", onlyFor("A2", orders));
  const { html, errors } = await render(client);
  expect(html).toContain("<ul><li>or_1</li><li>or_2</li></ul>");
  expect(errors).toEqual([]);
  expect(peer.log).toHaveLength(3);
});

test("a component that is answered 401 for ever asks twice and refreshes once in all [TR-15]", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", refused);
  const { errors } = await render(client);
  expect(errors).toEqual([expect.any(HttpError)]);
  expect(peer.sent("GET")).toHaveLength(2);
  expect(peer.sent("POST")).toHaveLength(1);
});
