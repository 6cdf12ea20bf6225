import { describe, expect, it } from "vitest";
import { CannotListenError } from "./errors/cannot-listen-error.ts";
import { describeFailure } from "./failure.ts";

describe("a failure", () => {
  const inUse = new CannotListenError(
    "127.0.0.1",
    80,
    Object.assign(new Error("raw"), { code: "EADDRINUSE" }),
  );

  it("that was expected is told by its message alone", () => {
    expect(describeFailure(inUse, false)).toBe(
      "Cannot listen on 127.0.0.1:80: something else already does; stop it, or choose another port with --port.",
    );
  });

  it("of our own shows no stack, and says how to get one", () => {
    expect(describeFailure(new TypeError("x is not\n  a function"), false)).toBe(
      "Countersign stopped on an error of its own (x is not a function): run it again with COUNTERSIGN_DEBUG=1 for the stack, and report it.",
    );
  });

  it.each([{ given: inUse }, { given: new TypeError("of our own") }])(
    "shows the stack under COUNTERSIGN_DEBUG: $given.name",
    ({ given }) => {
      expect(describeFailure(given, true)).toContain("failure.test.ts:");
    },
  );

  it("that is no error at all is told too", () => {
    expect(describeFailure("just text", false)).toContain("(just text)");
  });
});
