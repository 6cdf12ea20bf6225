import { expect, test } from "vitest";
import { openClient, orderPath, orderUrl } from "./fixtures/open-client.ts";
import { memoryJournal } from "./write-journal.ts";

const activation = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate";
const orders = "/api/clients/{clientId}/orders";
const options = { params: { path: orderPath, header: { "If-Match": '"1"' } } };
const list = { params: { path: { clientId: "cl_1" } } };

/** A body of which half arrives, and then what `end` does to it. */
function half(end: (controller: ReadableStreamDefaultController) => void): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("{"));
      end(controller);
    },
  });
}

test("a critical write whose caller leaves while its answer is read has an unknown outcome [AB-11]", async () => {
  const { client, peer } = await openClient();
  const caller = new AbortController();
  const leave = (controller: ReadableStreamDefaultController) => {
    caller.signal.addEventListener("abort", () => controller.error(caller.signal.reason));
    setTimeout(() => caller.abort(), 0);
  };
  const headers = { "Content-Type": "application/json" };
  peer.on(`POST ${orderUrl}/activate`, () => new Response(half(leave), { headers }));
  await expect(client.POST(activation, { ...options, signal: caller.signal })).rejects.toMatchObject({
    code: "unknown-outcome",
    status: 200,
    cause: { name: "AbortError" },
  });
  expect(peer.sent("POST")).toHaveLength(1);
});

test("who leaves while a refusal is read has left, and the refusal stands: nothing is unknown", async () => {
  const journal = memoryJournal();
  const { client, session, peer } = await openClient({ journal });
  const outcomes: string[] = [];
  session.on("criticalWrite", ({ outcome }) => outcomes.push(outcome));
  const caller = new AbortController();
  const leave = (controller: ReadableStreamDefaultController) => {
    caller.signal.addEventListener("abort", () => controller.error(caller.signal.reason));
    setTimeout(() => caller.abort(), 0);
  };
  peer.on(`POST ${orderUrl}/activate`, () => new Response(half(leave), { status: 409 }));
  await expect(client.POST(activation, { ...options, signal: caller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(outcomes).toEqual(["pending", "refused"]);
  expect(await journal.list()).toEqual([]);
});

test("an error whose body breaks off is that error, and nothing is said to be carried out", async () => {
  const { client, peer } = await openClient();
  const breakOff = (controller: ReadableStreamDefaultController) =>
    controller.error(new TypeError("terminated"));
  peer.on("GET /api/clients/cl_1/orders", () => new Response(half(breakOff), { status: 404 }));
  const failure = await client.GET(orders, list).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "http", status: 404 });
  expect(String(failure)).not.toContain("carried out");
});
