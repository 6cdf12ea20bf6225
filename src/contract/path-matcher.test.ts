import { expect, test } from "vitest";
import { createPathMatcher } from "./path-matcher.ts";

const match = createPathMatcher({
  root: { method: "GET", path: "/" },
  list: { method: "GET", path: "/orders" },
  create: { method: "POST", path: "/orders" },
  search: { method: "GET", path: "/orders/search" },
  view: { method: "GET", path: "/orders/{orderId}" },
  deep: { method: "GET", path: "/orders/{id}/history/{entryId}" },
  fixedThenDeep: { method: "GET", path: "/orders/search/saved" },
  colon: { method: "GET", path: "/a.b/{x}" },
});

test.each([
  { given: ["GET", "/"], want: { name: "root", pathParameters: {} } },
  { given: ["get", "/orders"], want: { name: "list", pathParameters: {} } },
  { given: ["POST", "/orders"], want: { name: "create", pathParameters: {} } },
  { given: ["GET", "/orders/search"], want: { name: "search", pathParameters: {} } },
  { given: ["GET", "/orders/7"], want: { name: "view", pathParameters: { orderId: "7" } } },
  { given: ["GET", "/orders/a%2Fb%20c"], want: { name: "view", pathParameters: { orderId: "a/b c" } } },
  {
    given: ["GET", "/orders/7/history/9"],
    want: { name: "deep", pathParameters: { id: "7", entryId: "9" } },
  },
  // The fixed segment leads nowhere here, so the walk must come back and take the template.
  {
    given: ["GET", "/orders/search/history/9"],
    want: { name: "deep", pathParameters: { id: "search", entryId: "9" } },
  },
  { given: ["GET", "/a.b/x"], want: { name: "colon", pathParameters: { x: "x" } } },
])("$given.0 $given.1 is $want.name", ({ given: [method = "", path = ""], want }) => {
  expect(match(method, path)).toEqual(want);
});

test.each([
  { title: "another method", given: ["DELETE", "/orders"] },
  { title: "a trailing slash", given: ["GET", "/orders/"] },
  { title: "an empty segment for a template", given: ["GET", "/orders//history/9"] },
  { title: "a path too long", given: ["GET", "/orders/7/history/9/x"] },
  { title: "a path too short", given: ["GET", "/orders/7/history"] },
  { title: "other letters' case", given: ["GET", "/Orders"] },
  { title: "a character that only a pattern would take for the dot", given: ["GET", "/axb/x"] },
  { title: "broken percent-encoding", given: ["GET", "/orders/%E0%A4%A"] },
  { title: "a name of Object.prototype", given: ["GET", "/constructor"] },
  { title: "no path", given: ["GET", ""] },
])("$title matches nothing", ({ given: [method = "", path = ""] }) => {
  expect(match(method, path)).toBeUndefined();
});
