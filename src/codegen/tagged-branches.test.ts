import { expect, test } from "vitest";
import { documentWith } from "./fixtures/fixture-contract.ts";
import { withTaggedBranches } from "./tagged-branches.ts";

const document = documentWith(
  {},
  {
    components: {
      schemas: {
        Yes: { type: "object", properties: { answer: { const: "yes" } } },
        No: { type: "object", properties: { answer: { enum: ["no", "never"] } } },
        Maybe: { type: "object" },
      },
    },
  },
);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const tagged = (name: string, ...tags: string[]) => ({
  ...ref(name),
  properties: { answer: { enum: tags } },
  required: ["answer"],
});
const answer = { propertyName: "answer" };

test.each([
  {
    title: "tags come from the branches' own schemas",
    given: { oneOf: [ref("Yes"), ref("No")], discriminator: answer },
    want: [tagged("Yes", "yes"), tagged("No", "no", "never")],
  },
  {
    title: "a mapping wins over what the branches say",
    given: {
      oneOf: [ref("Yes"), ref("No")],
      discriminator: { ...answer, mapping: { ja: ref("Yes").$ref, nein: ref("No").$ref } },
    },
    want: [tagged("Yes", "ja"), tagged("No", "nein")],
  },
  {
    title: "a schema without a tag of its own is meant by its name",
    given: { oneOf: [ref("Maybe")], discriminator: answer },
    want: [tagged("Maybe", "Maybe")],
  },
])("$title", ({ given, want }) => {
  expect(withTaggedBranches(document, given)).toEqual({
    type: "object",
    required: ["answer"],
    discriminator: answer,
    oneOf: want,
  });
});

test("where a branch's tag cannot be told, plain oneOf decides", () => {
  const oneOf = [ref("Yes"), { type: "object" }];
  expect(withTaggedBranches(document, { oneOf, discriminator: answer })).toEqual({ oneOf });
});

test("a schema without a discriminator is returned as it is", () => {
  const schema = { oneOf: [ref("Yes")] };
  expect(withTaggedBranches(document, schema)).toBe(schema);
});
