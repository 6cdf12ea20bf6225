import { expect, test } from "vitest";
import { parseRuntimeExpression } from "./runtime-expression.ts";

test.each([
  { given: "$request.body#/user/name", want: { of: "request", part: "body", target: "/user/name" } },
  { given: "$response.body#/items/0", want: { of: "response", part: "body", target: "/items/0" } },
  { given: "$response.body#", want: { of: "response", part: "body", target: "" } },
  { given: "$request.query.cursor", want: { of: "request", part: "query", target: "cursor" } },
  { given: "$request.path.order.id", want: { of: "request", part: "path", target: "order.id" } },
  { given: "$response.header.X-Token", want: { of: "response", part: "header", target: "X-Token" } },
])("$given is taken apart", ({ given, want }) => {
  expect(parseRuntimeExpression(given)).toEqual(want);
});

test.each(["/items", "$response.body/items", "$response.body#items", "$method", "$request.cookie.sid", ""])(
  "%j is no expression of ours",
  (text) => {
    expect(parseRuntimeExpression(text)).toBeUndefined();
  },
);
