import { expect, test } from "vitest";
import { pointerTokens } from "./json-pointer.ts";

test.each([
  { given: "", want: [] },
  { given: "/", want: [""] },
  { given: "/actor/userId", want: ["actor", "userId"] },
  { given: "/application~1json/~0tilde", want: ["application/json", "~tilde"] },
  { given: "/~01", want: ["~1"] },
  { given: "#/paths/~1orders", want: ["paths", "/orders"] },
])("$given is taken apart into $want", ({ given, want }) => {
  expect(pointerTokens(given)).toEqual(want);
});
