/**
 * Signs in, reads a list as one, and activates the first draft in it.
 *
 * Needs the reference server: `npm start` writes .countersign/sandbox.json, where this looks for somebody to be.
 */
import { readFileSync } from "node:fs";
import { createClient, createSession, unwrap } from "countersign";
import { items } from "countersign/paging";

const { baseUrl, identities } = JSON.parse(readFileSync(".countersign/sandbox.json", "utf8"));
const { clientId, username, password } = identities.find(
  ({ role }: { role: string }) => role === "operations",
);

const session = createSession({ baseUrl });
await session.signIn({ username, password });
const client = createClient({ session });

// One page is asked for when the one before is used up; leaving the loop asks for no more.
const counts = new Map<string, number>();
for await (const { status } of items(client, "/api/clients/{clientId}/orders", {
  params: { path: { clientId }, query: { limit: 25 } },
})) {
  counts.set(status, (counts.get(status) ?? 0) + 1);
}
console.log(counts.has("Draft")); // true

const drafts = items(client, "/api/clients/{clientId}/orders", {
  params: { path: { clientId }, query: { status: ["Draft"] } },
});
for await (const { loanId, orderId } of drafts) {
  const path = { clientId, loanId, orderId };
  const order = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";
  const { response } = await client.GET(order, { params: { path } });
  const header = { "If-Match": response.headers.get("ETag") ?? "" };
  const answer = await client.POST(`${order}/activate`, { params: { path, header } });

  // An error is a value, of the type that the contract gives this operation and this status.
  if (answer.status === 422) continue;
  console.log(unwrap(answer).status !== "Draft", answer.meta.outcome); // true sent
  break;
}

await session.signOut();
