import { beforeAll, expect, test } from "vitest";
import { documentWith, loadFixture } from "./fixtures/fixture-contract.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { readOperations } from "./read-operations.ts";
import { writeValidators } from "./write-validators.ts";

interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null;
}
interface OperationValidators {
  parameters: Validator;
  body: Validator | null;
  responses: Record<string, Validator | null>;
}

let text: string;
let validators: Record<string, OperationValidators>;

beforeAll(async () => {
  const { document } = await loadFixture();
  text = await writeValidators(document, readOperations(document));
  using folder = temporaryFolder({ "validators.mjs": text });
  ({ validators } = await import(folder.file("validators.mjs")));
});

const orderId = "0d9b5c0e-7f0b-4c53-9d0a-6a3c5a5b8f10";
const at = "2026-11-22T10:00:00.000Z";

/** What a validator finds wrong, as `pointer keyword`; nothing where the value is valid. */
function faults(validator: Validator | null | undefined, value: unknown): string[] {
  if (!validator) throw new Error("There is no validator.");
  return validator(value)
    ? []
    : (validator.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test("the module needs nothing from outside", () => {
  expect(text).not.toMatch(/^\s*import\b/m);
  expect(text).not.toMatch(/\brequire\(/);
});

test.each([
  { title: "a request as the contract has it", given: { product: "1004", note: "x" }, want: [] },
  {
    title: "a date that looks like one",
    given: { product: "1004", note: "x", dueDate: "2026-12-01" },
    want: [],
  },
  {
    title: "a date that does not",
    given: { product: "1004", note: "x", dueDate: "soon" },
    want: ["/dueDate format"],
  },
  {
    title: "an unknown member",
    given: { product: "1004", note: "x", extra: 1 },
    want: [" additionalProperties"],
  },
  {
    title: "a readOnly member",
    given: { product: "1004", note: "x", orderId },
    want: ["/orderId false schema"],
  },
  {
    title: "a readOnly member whose schema is elsewhere",
    given: { product: "1004", note: "x", status: "Draft" },
    want: ["/status false schema"],
  },
  {
    title: "several faults at once",
    given: { product: "" },
    want: [" required", "/product minLength"],
  },
])("a request body: $title", ({ given, want }) => {
  expect(faults(validators.createOrder?.body, given)).toEqual(want);
});

test.each([
  {
    title: "is valid without what only requests carry",
    given: { orderId, status: "Draft", product: "1004" },
    want: [],
  },
  {
    title: "may not carry it either",
    given: { orderId, status: "Draft", product: "1004", note: "x" },
    want: ["/note false schema"],
  },
  {
    title: "must have its readOnly members",
    given: { product: "1004", status: "Draft" },
    want: [" required"],
  },
])("a response body $title", ({ given, want }) => {
  expect(faults(validators.getOrder?.responses["200"], given)).toEqual(want);
});

test("responses of a page are judged item by item", () => {
  const page = { items: [{ action: "activate", at, actor: {} }, { action: "x" }], nextCursor: null };
  expect(faults(validators.listOrderHistory?.responses["200"], page)).toEqual(["/items/1 required"]);
});

test("statuses, ranges and default are told apart, and a response without a body is null", () => {
  expect(Object.keys(validators.listOrders?.responses ?? {})).toEqual(["200", "4XX"]);
  expect(Object.keys(validators.getOrder?.responses ?? {})).toEqual(["200", "default"]);
  expect(validators.deleteOrder?.responses["204"]).toBeNull();
  expect(validators.getOrder?.body).toBeNull();
});

test.each([
  {
    title: "a tag chooses the branch whose faults are told",
    given: { answer: "decline" },
    want: [" required"],
  },
  { title: "an unknown tag is the only fault", given: { answer: "perhaps" }, want: [" discriminator"] },
  { title: "the chosen branch is enough", given: { answer: "accept" }, want: [] },
])("a discriminated body: $title", ({ given, want }) => {
  expect(faults(validators.answerAssignment?.body, given)).toEqual(want);
});

test.each([
  {
    title: "typed values in their bounds",
    given: { path: { clientId: "c1" }, query: { limit: 5, status: ["Draft"] } },
    want: [],
  },
  {
    title: "a bound",
    given: { path: { clientId: "c1" }, query: { limit: 101 } },
    want: ["/query/limit maximum"],
  },
  {
    title: "an undeclared query parameter",
    given: { path: { clientId: "c1" }, query: { x: 1 } },
    want: ["/query additionalProperties"],
  },
  {
    title: "a path parameter's pattern",
    given: { path: { clientId: "?" }, query: {} },
    want: ["/path/clientId pattern"],
  },
  {
    title: "a format of numbers",
    given: { path: { clientId: "c1" }, query: { branch: [2 ** 31] } },
    want: ["/query/branch/0 format"],
  },
  {
    title: "items that must differ",
    given: { path: { clientId: "c1" }, query: { branch: [1, 1] } },
    want: ["/query/branch uniqueItems"],
  },
  { title: "a missing path parameter", given: { path: {}, query: {} }, want: ["/path required"] },
])("parameters: $title", ({ given, want }) => {
  expect(faults(validators.listOrders?.parameters, given)).toEqual(want);
});

test("If-Match may be absent, which has an answer of its own, but not malformed", () => {
  const path = { clientId: "c1", orderId };
  expect(faults(validators.activateOrder?.parameters, { path, query: {}, header: {} })).toEqual([]);
  expect(
    faults(validators.activateOrder?.parameters, { path, query: {}, header: { "If-Match": "" } }),
  ).toEqual(["/header/If-Match minLength"]);
});

test("members that only share a name with Object.prototype are not taken for declared ones", () => {
  const body = JSON.parse('{"product":"1004","note":"x","__proto__":{"a":1}}');
  expect(faults(validators.createOrder?.body, body)).toEqual([" additionalProperties"]);
});

test.each([
  {
    title: "an unknown format",
    schema: { type: "string", format: "colour" },
    want: /unknown format "colour"/,
  },
  {
    title: "a pattern that is none",
    schema: { type: "string", pattern: "(" },
    want: /Invalid regular expression|pattern/,
  },
])("$title is refused when compiling", async ({ schema, want }) => {
  const content = { "application/json": { schema } };
  const document = documentWith({
    "/a": { post: { operationId: "a", responses: {}, requestBody: { content } } },
  });
  await expect(writeValidators(document, readOperations(document))).rejects.toThrow(want);
});
