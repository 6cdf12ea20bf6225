import { describe, expect, it } from "vitest";
import { readDictionary, readList } from "./structured-field.ts";

const integer = (value: number) => ({ kind: "integer", value });

describe("a structured field", () => {
  const lists: readonly (readonly [field: string, want: unknown])[] = [
    ["", []],
    ["100", [[integer(100)]]],
    ["  100, 100;w=10  ", [[integer(100)], [integer(100), ["w", integer(10)]]]],
    [
      '"a \\"b\\"";r=-5; t , token/x:1',
      [
        [{ kind: "string", value: 'a "b"' }, ["r", integer(-5)], ["t", { kind: "boolean" }]],
        [{ kind: "token", value: "token/x:1" }],
      ],
    ],
    [
      '1.5, ?1, :aGk=:, @1659578233, %"f%c3%bc"',
      ["decimal", "boolean", "bytes", "date", "display"].map((kind) => [{ kind }]),
    ],
    ['("a" 1;x=2 );y', [[{ kind: "inner-list" }, ["y", { kind: "boolean" }]]]],
    ["1\t,\t2", [[integer(1)], [integer(2)]]],
  ];
  it.for(lists)("%s is a list", ([field, want]) => {
    const members = readList(field)?.map(({ item, parameters }) => [item, ...parameters]);
    expect(members).toEqual(want);
  });

  const noLists = [
    "1,",
    ",1",
    "1 2",
    "1;",
    "1;W=1",
    "limit=5",
    '"open',
    '"ü"',
    "(1",
    "1..5",
    "1234567890123456",
    "-",
    "=",
    "1;w=",
    ":a",
    "?2",
  ];
  it.for(noLists)("%s is no list", (field) => {
    expect(readList(field)).toBeUndefined();
  });

  it("is a dictionary where each member has a key, and perhaps nothing else", () => {
    expect(
      readDictionary("limit=100, remaining=5;x=1, on")?.map(({ key, item, parameters }) => [
        key,
        item,
        ...parameters,
      ]),
    ).toEqual([
      ["limit", integer(100)],
      ["remaining", integer(5), ["x", integer(1)]],
      ["on", { kind: "boolean" }],
    ]);
  });

  it.for(['"a"', "Limit=1", "limit=", "limit=1 remaining=2", "limit=1,", "limit: 1"])(
    "%s is no dictionary",
    (field) => {
      expect(readDictionary(field)).toBeUndefined();
    },
  );
});
