import { expect, test } from "vitest";
import { contractFromText } from "../contract-from-text.ts";

const { root } = await contractFromText(`
openapi: 3.1.0
info: {title: Orders, version: "1"}
x-lifecycle: {$ref: "#/components/x-lifecycle"}
components:
  x-lifecycle: {initial: Draft, terminal: [Closed, 7]}
  schemas:
    Order: {$ref: "#/components/schemas/Base", description: An order.}
    Base: {type: object}
    Wrapper: {properties: {order: {$ref: "#/components/schemas/Order", title: The order}}}
`);

test("a reference is followed on the way, and the place is where the target stands", () => {
  const initial = root.get("x-lifecycle", "initial");
  expect(initial.text).toBe("Draft");
  expect(initial.location.pointer).toBe("#/components/x-lifecycle/initial");
});

test("a member that is absent has a place and no value", () => {
  const title = root.get("info", "license", "name");
  expect(title.exists).toBe(false);
  expect(title.location.pointer).toBe("#/info/license/name");
});

test("what stands beside the references on the way is kept", () => {
  const order = root.get("components", "schemas", "Wrapper", "properties", "order");
  expect(order.get("type").text).toBe("object");
  expect(order.beside.map(({ location }) => location.pointer)).toEqual([
    "#/components/schemas/Wrapper/properties/order",
    "#/components/schemas/Order",
  ]);
});

test("only the strings of an array are its texts", () => {
  const terminal = root.get("x-lifecycle", "terminal");
  expect(terminal.texts).toEqual(["Closed"]);
  expect(terminal.items.map(({ value }) => value)).toEqual(["Closed", 7]);
});

test("what is no object has no members, and what is no array no items", () => {
  expect(root.get("info", "title").members).toEqual([]);
  expect(root.get("info").items).toEqual([]);
});

test("an inherited property is no member", () => {
  expect(root.get("info", "toString").exists).toBe(false);
});
