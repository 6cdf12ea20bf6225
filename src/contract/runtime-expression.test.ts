import { expect, test } from "vitest";
import { type Exchange, parseRuntimeExpression, readExpression } from "./runtime-expression.ts";

const exchange: Exchange = {
  request: {
    url: "https://host/orders?cursor=c1",
    method: "GET",
    headers: new Headers({ Accept: "text/plain" }),
    path: { orderId: "o1" },
    query: new URLSearchParams("cursor=c1&empty="),
    body: { username: "u", list: [{ id: 1 }] },
  },
  response: { status: 200, headers: new Headers({ ETag: '"1"' }), body: { nextCursor: null, items: [1, 2] } },
};

test.each([
  ["$url", "https://host/orders?cursor=c1"],
  ["$method", "GET"],
  ["$statusCode", 200],
  ["$request.body", exchange.request?.body],
  ["$request.body#/username", "u"],
  ["$request.body#/list/0/id", 1],
  ["$request.header.accept", "text/plain"],
  ["$request.query.cursor", "c1"],
  ["$request.query.empty", ""],
  ["$request.path.orderId", "o1"],
  ["$response.body#/items", [1, 2]],
  ["$response.body#/nextCursor", null],
  ["$response.header.ETag", '"1"'],
  ["$response.body#/none", undefined],
  ["$request.query.none", undefined],
  ["$request.path.none", undefined],
  ["$response.header.none", undefined],
])("%s reads %j", (expression, want) => {
  expect(readExpression(expression, exchange)).toEqual(want);
});

test("an exchange without an answer yet has no response to read", () => {
  expect(readExpression("$response.body#/items", { request: {} })).toBeUndefined();
});

test.each([
  "request.body#/a",
  "$response.query.a",
  "$response.path.a",
  "$request.cookie.a",
  "$request.header.a b",
  "$request.body/a",
  "$inputs.a",
  "$",
  "",
])("%j is not a runtime expression", (text) => {
  expect(() => parseRuntimeExpression(text)).toThrow(SyntaxError);
});
