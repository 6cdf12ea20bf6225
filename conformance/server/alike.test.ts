import { describe, expect, it } from "vitest";
import type { Exchange, HeaderField } from "../engine/exchange.ts";
import { differenceOf } from "./alike.ts";

const json: HeaderField = ["Content-Type", "application/json"];

function answer(path: string, status: number, body: object, headers: readonly HeaderField[] = []): Exchange {
  return {
    ...{ number: 1, startedAtMs: 0, endedAtMs: 1 },
    request: { method: "GET", url: `http://a${path}`, headers: [] },
    response: { status, headers: [json, ...headers], body: new TextEncoder().encode(JSON.stringify(body)) },
  };
}

const unknown = answer("/things/th_000002", 404, {
  code: "gone",
  instance: "/things/th_000002",
  requestId: "b",
});
const twin = answer("/things/th_000003", 404, {
  code: "gone",
  instance: "/things/th_000003",
  requestId: "c",
});

describe("two answers", () => {
  it("look alike where they differ in the ids of their requests, and in what differs every time", () => {
    const seen = answer("/things/th_000001", 404, {
      code: "gone",
      instance: "/things/th_000001",
      requestId: "a",
    });
    expect(differenceOf(seen, unknown, twin)).toBeUndefined();
  });

  it("look alike where they differ in how they came over the connection", () => {
    const body = { code: "gone", instance: "/things/th_000001", requestId: "a" };
    const chunked = answer("/things/th_000001", 404, body, [
      ["Transfer-Encoding", "chunked"],
      ["Via", "1.1 cache"],
      ["Age", "3"],
    ]);
    expect(differenceOf(chunked, unknown, twin)).toBeUndefined();
  });

  const told: readonly (readonly [says: string, seen: Exchange])[] = [
    ["answered 403 in place of 404", answer("/things/th_000001", 403, { code: "gone" })],
    ["differs at /code", answer("/things/th_000001", 404, { code: "hidden", instance: "/things/th_000001" })],
    [
      "has the member /owner",
      answer("/things/th_000001", 404, { code: "gone", instance: "/things/th_000001", owner: "b" }),
    ],
    [
      "has the header x-owner",
      answer("/things/th_000001", 404, { code: "gone", instance: "/things/th_000001" }, [["X-Owner", "b"]]),
    ],
  ];
  for (const [says, seen] of told) {
    it(`are told apart where one ${says}`, () => {
      expect(differenceOf(seen, unknown, twin)).toBe(says);
    });
  }
});
