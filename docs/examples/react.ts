/**
 * A page of orders in React, with TanStack Query. It is rendered to HTML here, so that it runs without a browser; the
 * components are the same in one. Retrying is the session's: the options turn TanStack Query's own off.
 *
 * Needs the reference server (`npm start`), and the packages react, react-dom and @tanstack/react-query.
 */
import { readFileSync } from "node:fs";
import { QueryClient, QueryClientProvider, useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { createClient, createSession } from "countersign";
import { forgetOnSignOut, mutationOptions, queryOptions } from "countersign/react-query";
import { createElement, Suspense } from "react";
import { renderToReadableStream } from "react-dom/server";

const { baseUrl, identities } = JSON.parse(readFileSync(".countersign/sandbox.json", "utf8"));
const { clientId, username, password } = identities.find(
  ({ role }: { role: string }) => role === "operations",
);

const session = createSession({ baseUrl });
const client = createClient({ session });
const queryClient = new QueryClient();
// Whoever signs in next sees nothing of whoever was there before.
forgetOnSignOut(session, queryClient);

function Orders() {
  const { data } = useSuspenseQuery(
    queryOptions(client, "/api/clients/{clientId}/orders", {
      params: { path: { clientId }, query: { limit: 3 } },
    }),
  );
  const rows = data.items.map(({ orderId, loanId, version, status }) =>
    createElement(Order, { key: orderId, orderId, loanId, version, isDraft: status === "Draft" }),
  );
  return createElement("ul", null, rows);
}

interface OrderProps {
  readonly orderId: string;
  readonly loanId: string;
  readonly version: number;
  readonly isDraft: boolean;
}

function Order({ orderId, loanId, version, isDraft }: OrderProps) {
  // A critical write is sent once, whatever `retry` says; paused while offline, it looks before it is sent.
  const { mutate, isPending } = useMutation({
    ...mutationOptions(client, "POST", "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate"),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["GET", "/api/clients/{clientId}/orders"] }),
  });
  const params = { path: { clientId, loanId, orderId }, header: { "If-Match": `"${version}"` } };
  const button = createElement(
    "button",
    { type: "button", disabled: isPending || !isDraft, onClick: () => mutate({ params }) },
    "Activate",
  );
  return createElement("li", null, orderId, " ", button);
}

await session.signIn({ username, password });
const page = createElement(
  QueryClientProvider,
  { client: queryClient },
  createElement(Suspense, { fallback: "..." }, createElement(Orders)),
);
const stream = await renderToReadableStream(page, { onError: (error: unknown) => console.error(error) });
await stream.allReady;
const html = await new Response(stream).text();
console.log(html.split("<li>").length - 1); // 3
console.log(html.includes("<button")); // true
await session.signOut();
