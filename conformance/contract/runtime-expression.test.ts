import { describe, expect, it } from "vitest";
import { evaluate, requestBodyPointer } from "./runtime-expression.ts";

const scope = {
  requestBody: { username: "kit" },
  responseBody: { accessToken: "x", nested: { "a/b": 1 } },
  request: (part: string, name: string) => `${part} ${name}`,
  url: "http://a/b?c",
  method: "GET",
  statusCode: 200,
  responseHeaders: (name: string) => (name.toLowerCase() === "etag" ? '"1"' : undefined),
};

describe("a runtime expression", () => {
  const cases = [
    ["$response.body#/accessToken", "x"],
    ["$response.body#/nested/a~1b", 1],
    ["$response.body", scope.responseBody],
    ["$request.body#/username", "kit"],
    ["$response.header.ETag", '"1"'],
    ["$response.body#/missing", undefined],
    ["$request.header.Accept", "header Accept"],
    ["$request.query.page[size]", "query page[size]"],
    ["$request.path.id", "path id"],
    ["$response.query.id", undefined],
    ["$url", "http://a/b?c"],
    ["$method", "GET"],
    ["$statusCode", 200],
    ["$response.body/accessToken", undefined],
    ["accessToken", undefined],
  ] as const;
  for (const [expression, want] of cases) {
    it(`${expression} reads ${JSON.stringify(want)}`, () => {
      expect(evaluate(expression, scope)).toEqual(want);
    });
  }

  it("names the place in a request's body that it points at", () => {
    expect(requestBodyPointer("$request.body#/username")).toBe("/username");
    expect(requestBodyPointer("$request.body")).toBe("");
    expect(requestBodyPointer("$response.body#/username")).toBeUndefined();
    expect(requestBodyPointer("$request.header.Accept")).toBeUndefined();
    expect(requestBodyPointer("$request.path.id")).toBeUndefined();
  });
});
