import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { status } from "./fixtures/scripts.ts";

const failing = status(503);

test("a critical write is not made another by the name of one that may be repeated [P0-23]", async () => {
  const { session, peer } = await openSession();
  const send = (path: string, method: string, operationId: string) =>
    session.send(session.baseUrl + path, { method, headers: new Headers() }, { operationId });
  for (const operationId of ["searchOrders", "getOrder", "setNote"]) {
    await expect(send("/orders/1/pay", "POST", operationId)).rejects.toMatchObject({ code: "configuration" });
  }
  expect(peer.log).toEqual([]);
});

test("a path that is written in another way is the same operation [P0-24]", async () => {
  const { session, peer } = await openSession();
  peer.on("PUT /orders/1/%73ubmission", failing);
  await expect(session.fetch("/orders/1/%73ubmission", { method: "PUT" })).rejects.toMatchObject({
    code: "unknown-outcome",
  });
  expect(peer.sent("PUT")).toHaveLength(1);
});

test("a path that is written wrongly is no operation, and no failure", async () => {
  const { session, peer } = await openSession();
  await session.fetch("/orders/%E0%A4%A");
  expect(peer.log).toEqual(["GET /orders/%E0%A4%A A1"]);
});

test("a path beside the base URL's own is no operation, whatever it ends in", async () => {
  const { session, peer } = await openSession({ baseUrl: "https://orders.example/v1" });
  peer.on("POST /v2/orders/search", failing);
  await expect(
    session.fetch("https://orders.example/v2/orders/search", { method: "POST" }),
  ).rejects.toMatchObject({ code: "unknown-outcome" });
  expect(peer.sent("POST")).toHaveLength(1);
});

test.for([
  ["says nowhere where to go", {}],
  ["leads to an address with a password", { Location: "https://dana:SECRET@orders.example/orders/2" }],
] as const)("a redirect that %s is not followed, and not quoted", async ([, headers]) => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(302, { ...headers }));
  const failure = await session.fetch("/orders/1").catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "unexpected-redirect" });
  expect(String(failure)).not.toContain("SECRET");
  expect(peer.log).toHaveLength(1);
});

test("another origin is sent the body that a function makes, and not the function", async () => {
  const { session, peer } = await openSession();
  await session.fetch("https://other.example/upload", { method: "POST", body: () => "made" });
  expect(peer.seen.map(({ body }) => body)).toEqual(["made"]);
});
