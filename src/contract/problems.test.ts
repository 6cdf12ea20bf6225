import { expect, test } from "vitest";
import { isProblemCode, problems, problemType } from "./problems.ts";

test("a problem's type is its anchor in the docs of the same server", () => {
  expect(problemType("token_expired")).toBe("/docs/problems#token_expired");
  expect(new URL(problemType("token_expired"), "https://host/api/orders").href).toBe(
    "https://host/docs/problems#token_expired",
  );
});

test("every problem has an error status, a title and a sentence", () => {
  for (const [code, { status, title, says }] of Object.entries(problems)) {
    expect([code, status >= 400 && status <= 599, title.length > 0, says.endsWith(".")]).toEqual([
      code,
      true,
      true,
      true,
    ]);
  }
});

test("a code that is not in the catalogue is told apart, so that a client survives it", () => {
  expect(["token_expired", "toString", "new_one"].filter(isProblemCode)).toEqual(["token_expired"]);
});
