import { expect, test } from "vitest";
import { lifecycle } from "./lifecycle.ts";
import { isOrderStatus } from "./order-status.ts";

test("only the contract's own statuses are taken for one", () => {
  expect(Object.keys(lifecycle.codes ?? {}).every(isOrderStatus)).toBe(true);
  expect(["draft", "$same", "toString", ""].filter(isOrderStatus)).toEqual([]);
});
