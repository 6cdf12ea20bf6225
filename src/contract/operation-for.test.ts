import { expect, test } from "vitest";
import { expandPath } from "./expand-path.ts";
import { operationFor } from "./operation-for.ts";
import { isOperationId, operations } from "./operations.ts";

test("every operation is found by its own method and path, with its parameters", () => {
  for (const [operationId, { method, path }] of Object.entries(operations)) {
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
    const pathParameters = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));
    expect(operationFor(method, expandPath(path, pathParameters))).toMatchObject({
      operationId,
      pathParameters,
    });
  }
});

test("a path that the contract does not have calls no operation", () => {
  expect(operationFor("GET", "/api/nowhere")).toBeUndefined();
});

test("only the contract's own names are operation ids", () => {
  expect(["getOrder", "toString", "getorder"].filter(isOperationId)).toEqual(["getOrder"]);
});
