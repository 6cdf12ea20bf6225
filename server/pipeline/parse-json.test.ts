import { describe, expect, it } from "vitest";
import { Refusal } from "../errors/refusal.ts";
import { parseJson } from "./parse-json.ts";

function refusalOf(text: string): Refusal {
  try {
    parseJson(text, 32);
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error(`${text} was not refused`);
}

describe("a body that is no JSON", () => {
  it.each(["", "{", '{"a":1,}', "\ufeff{}", "{'a':1}", "undefined", "NaN", '{"a":01}'])(
    "is refused as malformed: %j [INP-02]",
    (text) => {
      expect(refusalOf(text)).toMatchObject({
        code: "request_malformed",
        details: { errors: [{ pointer: "/body", message: "must be JSON" }] },
      });
    },
  );

  it("is described by its place and never by its text [ERR-05]", () => {
    const { message } = refusalOf('{"password":"canary-4711",\n  "x" canary-4711}');
    expect(message).toBe("The body is not JSON: see line 2, column 7.");
    expect(refusalOf("canary-4711").message).toBe("The body is not JSON.");
  });
});

it("a trap names the member under /body", () => {
  expect(refusalOf('{"a":1,"a":2}').details.errors).toEqual([
    { pointer: "/body/a", message: "must be given once" },
  ]);
});
