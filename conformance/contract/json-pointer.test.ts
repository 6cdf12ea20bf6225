import { describe, expect, it } from "vitest";
import { pointerOf, readPointer, withPointer } from "./json-pointer.ts";

const order = { items: [{ "a/b": 1 }, { "c~d": 2 }], "": "empty", none: null };

describe("a JSON Pointer", () => {
  const cases = [
    ["", order],
    ["/items/0/a~1b", 1],
    ["/items/1/c~0d", 2],
    ["/", "empty"],
    ["/none", null],
    ["/items/2", undefined],
    ["/items/00", undefined],
    ["/items/-", undefined],
    ["/none/deeper", undefined],
    ["/constructor", undefined],
  ] as const;
  for (const [pointer, want] of cases) {
    it(`"${pointer}" reads ${JSON.stringify(want)}`, () => {
      expect(readPointer(order, pointer)).toEqual(want);
    });
  }

  it("is written with slashes and tildes escaped", () => {
    expect(pointerOf(["paths", "/orders/{id}", "a~b"])).toBe("/paths/~1orders~1{id}/a~0b");
  });

  it("sets a value in a copy, making the objects on the way", () => {
    const before = { user: { name: "Kit" } };
    expect(withPointer(before, "/user/tokens/access", "x")).toEqual({
      user: { name: "Kit", tokens: { access: "x" } },
    });
    expect(before).toEqual({ user: { name: "Kit" } });
  });

  it("sets an element of a list that is long enough, and no other", () => {
    expect(withPointer(["a", "b"], "/1", "c")).toEqual(["a", "c"]);
    expect(withPointer(["a", "b"], "/2", "c")).toEqual(["a", "b"]);
  });
});
