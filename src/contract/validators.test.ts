import { expect, test } from "vitest";
import { operations } from "./operations.ts";
import { responseValidator, validators } from "./validators.ts";

test("every operation has its validators", () => {
  expect(Object.keys(validators)).toEqual(Object.keys(operations));
});

test("a response is judged by its own status, else by default", () => {
  const { default: fallback, "200": own } = validators.getOrder.responses;
  expect(responseValidator("getOrder", 200)).toEqual({ declared: true, body: own });
  expect(responseValidator("getOrder", 599)).toEqual({ declared: true, body: fallback });
  expect(own).not.toBe(fallback);
});

test("a declared response without a body is not an undeclared one", () => {
  expect(responseValidator("signOut", 204)).toEqual({ declared: true, body: null });
});
