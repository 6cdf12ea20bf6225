/**
 * Activates an order whose answer is lost on the way. The client reads the order and its history, finds its own
 * action there, and answers the order as it is now. Nothing is sent twice.
 *
 * Needs the reference server (`npm start`), which loses the answer because the request asks it to.
 */
import { readFileSync } from "node:fs";
import { createClient, createSession, StateConflictError, UnknownOutcomeError, unwrap } from "countersign";

const { baseUrl, identities } = JSON.parse(readFileSync(".countersign/sandbox.json", "utf8"));
const { clientId, username, password } = identities.find(
  ({ role }: { role: string }) => role === "operations",
);

const session = createSession({ baseUrl });
await session.signIn({ username, password });
const client = createClient({ session });

// Of every critical write there is a record: what was sent, under which key, and what became of it.
session.on("criticalWrite", ({ operationId, outcome }) => console.log(operationId, outcome));

const [draft] = unwrap(
  await client.GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId }, query: { status: ["Draft"], limit: 1 } },
  }),
).items;
if (draft === undefined) throw new Error("The sandbox has no draft left: start it with --memory.");

const path = { clientId, loanId: draft.loanId, orderId: draft.orderId };
const order = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";
const { response } = await client.GET(order, { params: { path } });
const header = { "If-Match": response.headers.get("ETag") ?? "" };

try {
  const answer = await client.POST(`${order}/activate`, {
    params: { path, header },
    // The sandbox commits, and breaks the connection off.
    headers: { Prefer: "fault=reset-after" },
  });
  console.log(answer.meta.outcome, answer.meta.attempts); // applied 1
  console.log(unwrap(answer).status !== "Draft"); // true
} catch (error) {
  // Somebody else moved the order on: look at it, then decide.
  if (error instanceof StateConflictError) console.log(error.message);
  // Even the evidence cannot tell: the error has the key and the request ids to ask with.
  else if (error instanceof UnknownOutcomeError) console.log(error.message, error.meta);
  else throw error;
}
