import { expect, test } from "vitest";
import { sampleVendor } from "../store/sample-records.ts";
import { contractFee, obstaclesOf, sayObstacle } from "./vendor-obstacles.ts";

const nowMs = Date.parse("2026-11-20T14:00:00Z");
const property = {
  street: "1 Mill Street",
  city: "Bangor",
  county: "Penobscot",
  state: "ME",
  zip: "04401",
};
const order = { clientId: "cl_1", productCode: "1004", property } as const;
const fee = { amount: 42_000, currency: "USD" } as const;
const vendor = sampleVendor("pine", {
  clientIds: ["cl_1"],
  products: ["1004"],
  coverage: [{ region: { state: "ME" }, isCovered: true }],
  licences: [{ state: "ME", validThrough: "2026-11-20" }],
  capacity: 2,
  fees: [{ clientId: "cl_1", productCode: "1004", fee }],
});

test("nothing stands in the way of a vendor that has all that the order needs", () => {
  expect(obstaclesOf(order, vendor, { openOrders: 1, nowMs })).toEqual([]);
  expect(contractFee(order, vendor)).toEqual(fee);
});

test.for([
  ["not-on-panel", { clientIds: ["cl_2"] }],
  ["product", { products: ["1073"] }],
  ["coverage", { coverage: [{ region: { zip: "04401" }, isCovered: false }, ...vendor.coverage] }],
  ["licence", { licences: [{ state: "ME", validThrough: "2026-11-19" }] }],
  ["licence", { licences: [{ state: "NH", validThrough: "2030-01-01" }] }],
  ["capacity", { capacity: 1 }],
  ["no-contract-fee", { fees: [{ clientId: "cl_2", productCode: "1004", fee }] }],
  ["no-contract-fee", { fees: [{ clientId: "cl_1", productCode: "1073", fee }] }],
] as const)("%s stands in the way where the vendor has %o", ([obstacle, fields]) => {
  expect(obstaclesOf(order, { ...vendor, ...fields }, { openOrders: 1, nowMs })).toEqual([obstacle]);
});

test("an order that says nothing yet is for nobody", () => {
  const empty = { clientId: "cl_1", productCode: null, property: null };
  const obstacles = obstaclesOf(empty, vendor, { openOrders: 0, nowMs });
  expect(obstacles).toEqual(["product", "coverage", "licence", "no-contract-fee"]);
});

test("an obstacle's words name what the order asks for", () => {
  expect(sayObstacle("coverage", order)).toBe("does not cover 04401");
  expect(sayObstacle("licence", order)).toBe("has no valid licence in ME");
  expect(sayObstacle("product", order)).toBe("does not do product 1004");
});
