import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { flowYaml } from "./flow-yaml.ts";

test.each([
  { given: "$request.body#/user", want: "$request.body#/user" },
  { given: "Not found", want: '"Not found"' },
  { given: "true", want: '"true"' },
  { given: "7", want: '"7"' },
  { given: "", want: '""' },
  { given: true, want: "true" },
  { given: null, want: "null" },
  { given: ["admin", 7], want: "[admin, 7]" },
  { given: { status: 409, says: "Not paid." }, want: '{status: 409, says: "Not paid."}' },
])("$want is written, and read back as it was", ({ given, want }) => {
  expect(flowYaml(given)).toBe(want);
  expect(parseYaml(want)).toEqual(given);
});
