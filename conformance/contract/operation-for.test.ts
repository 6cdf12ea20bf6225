import { describe, expect, it } from "vitest";
import { readContract } from "./contract.ts";
import { fillPath } from "./operation-for.ts";

const contract = readContract({
  openapi: "3.1.1",
  paths: {
    "/orders/{orderId}": { get: { operationId: "getOrder" } },
    "/orders/mine": { get: { operationId: "listMine" } },
    "/orders/{orderId}/events.json": { get: { operationId: "listEvents" } },
  },
});

describe("the operation of a request", () => {
  const cases = [
    ["GET", "/orders/or_1", "getOrder", { orderId: "or_1" }],
    ["get", "/orders/or_1", "getOrder", { orderId: "or_1" }],
    ["GET", "/orders/mine", "listMine", {}],
    ["GET", "/orders/a%2Fb", "getOrder", { orderId: "a/b" }],
    ["GET", "/orders/%zz", "getOrder", { orderId: "%zz" }],
    ["GET", "/orders/or_1/events.json", "listEvents", { orderId: "or_1" }],
    ["GET", "/orders/or_1/eventsXjson", undefined, undefined],
    ["POST", "/orders/mine", undefined, undefined],
    ["GET", "/orders/", undefined, undefined],
    ["GET", "/orders/or_1/", undefined, undefined],
  ] as const;
  for (const [method, path, id, parameters] of cases) {
    it(`${method} ${path} is ${id ?? "none"}`, () => {
      const found = contract.operationFor(method, path);
      expect(found?.operation.id).toBe(id);
      expect(found?.parameters).toEqual(parameters);
    });
  }
});

describe("a filled path", () => {
  it("has its values encoded", () => {
    expect(fillPath("/orders/{orderId}", { orderId: "../admin?x" })).toBe("/orders/..%2Fadmin%3Fx");
  });
});
