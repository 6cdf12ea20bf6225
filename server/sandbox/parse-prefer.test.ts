import { expect, test } from "vitest";
import { parsePrefer } from "./parse-prefer.ts";

test.each([
  { given: "", want: {} },
  { given: "code=404", want: { code: "404" } },
  {
    given: "respond-async, WAIT = 100 ; foo=bar, code=1,code=2",
    want: { "respond-async": "", wait: "100", code: "1" },
  },
  { given: 'example="a \\"b\\", c"', want: { example: 'a "b", c' } },
  { given: "example=", want: { example: "" } },
  { given: "code=[1]", want: undefined },
  { given: "a b", want: undefined },
])("the Prefer header $given is read by the grammar of RFC 7240", ({ given, want }) => {
  const preferences = parsePrefer(given);
  expect(preferences && Object.fromEntries(preferences)).toEqual(want);
});
