import { expect, it } from "vitest";
import { bodyTextOf, type Exchange, type SentRequest } from "./exchange.ts";
import { minimiseBreach } from "./minimise-breach.ts";

const request: SentRequest = {
  method: "GET",
  url: "http://a/orders?limit=1&bad=1&sort=x",
  headers: [
    ["Accept", "application/json"],
    ["Authorization", "Bearer t"],
    ["X-Needed", "1"],
  ],
};
const answered = (sent: SentRequest, status: number): Exchange => ({
  ...{ number: 1, startedAtMs: 0, endedAtMs: 0, request: sent },
  response: { status, headers: [], body: new Uint8Array() },
});

it("a breach is shown by the shortest request that is still answered so, with its credentials", async () => {
  const isBroken = ({ url, headers }: SentRequest) =>
    url.includes("bad=1") && headers.some(([name]) => name === "X-Needed");
  const { exchange } = await minimiseBreach({
    message: "It broke.",
    exchange: answered(request, 418),
    resend: async (shorter) => (isBroken(shorter) ? answered(shorter, 418) : undefined),
  });
  expect(exchange?.request).toEqual({
    method: "GET",
    url: "http://a/orders?bad=1",
    headers: [
      ["Authorization", "Bearer t"],
      ["X-Needed", "1"],
    ],
  });
});

it("a breach by a body is shown by the parts of it that it needs", async () => {
  const written = (body: unknown): SentRequest => ({
    ...{ method: "POST", url: "http://a/orders", headers: [] },
    body: new TextEncoder().encode(JSON.stringify(body)),
  });
  const whole = written({ note: "x", lines: [{ sku: "a", count: 0 }, { sku: "b" }], to: { name: "n" } });
  let sent = 0;
  const { exchange } = await minimiseBreach({
    message: "It broke.",
    exchange: answered(whole, 500),
    resend: async (shorter) => {
      sent += 1;
      return bodyTextOf(shorter).includes('"count":0') ? answered(shorter, 500) : answered(shorter, 201);
    },
  });
  expect(JSON.parse(bodyTextOf(exchange?.request ?? whole))).toEqual({ lines: [{ count: 0 }] });
  expect(sent).toBeLessThan(12);
});

it("a request that breaks the rule in another way, by another status, is not taken for shorter", async () => {
  const { exchange } = await minimiseBreach({
    message: "It broke.",
    exchange: answered(request, 418),
    resend: async (shorter) => answered(shorter, 500),
  });
  expect(exchange?.request).toEqual(request);
});

it("a breach whose request must not be sent again stays as it is", async () => {
  const breach = { message: "It broke.", exchange: answered(request, 418) };
  expect(await minimiseBreach(breach)).toEqual(breach);
});
