import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../contract/json.ts";
import type { Parameter } from "../contract/operation.ts";
import { readOperations } from "../contract/operations.ts";
import {
  cookiePair,
  headerText,
  pathSegment,
  queryPairs,
  writeCookies,
  writePath,
  writeQuery,
} from "./parameter.ts";

const list = ["blue", "black"];
const colour = { R: 100, G: 200 };

/** Lists what OpenAPI's table of styles shows, as it goes over the wire. */
const queries: readonly (readonly [given: JsonObject, value: Json, want: string | undefined])[] = [
  [{}, "", "?color="],
  [{}, "a b&c=d/é+", "?color=a%20b%26c%3Dd%2F%C3%A9%2B"],
  [{}, list, "?color=blue&color=black"],
  [{ explode: false }, list, "?color=blue,black"],
  [{ explode: false }, ["a,b", "c"], "?color=a%2Cb,c"],
  [{}, colour, "?R=100&G=200"],
  [{ explode: false }, colour, "?color=R,100,G,200"],
  [{ style: "spaceDelimited" }, list, "?color=blue%20black"],
  [{ style: "spaceDelimited" }, colour, "?color=R%20100%20G%20200"],
  [{ style: "spaceDelimited", explode: true }, list, "?color=blue&color=black"],
  [{ style: "pipeDelimited" }, list, "?color=blue%7Cblack"],
  [{ style: "pipeDelimited" }, colour, "?color=R%7C100%7CG%7C200"],
  [{ style: "deepObject" }, colour, "?color%5BR%5D=100&color%5BG%5D=200"],
  [{ style: "deepObject" }, list, undefined],
  [{ style: "deepObject" }, { a: { b: 1 } }, undefined],
  [{ allowReserved: true }, "a/b?c=d:e,[f]&g#h+i%41", "?color=a/b?c=d:e,%5Bf%5D%26g%23h%2Bi%2541"],
  [{ content: { "application/json": {} } }, { a: [1, null] }, "?color=%7B%22a%22%3A%5B1%2Cnull%5D%7D"],
  [{ content: { "application/xml": {} } }, { a: 1 }, undefined],
  [{}, [], undefined],
  [{}, null, undefined],
];

describe("a parameter of the query", () => {
  for (const [given, value, want] of queries) {
    const title = want === undefined ? "is not written" : `is written as ${want}`;
    it(`with ${JSON.stringify(value)}, said to be ${JSON.stringify(given)}, ${title}`, () => {
      const parameter = parameterOf({ in: "query", ...given });
      expect(queryPairs(parameter, value) && writeQuery(new Map([[parameter, value]]))).toBe(want);
      // What is sent is what was written: no URL parser changes it.
      if (want !== undefined) expect(new URL(`http://a/${want}`).search).toBe(want);
    });
  }
});

const segments: readonly (readonly [given: JsonObject, value: Json, want: string | undefined])[] = [
  [{}, "../a b", "..%2Fa%20b"],
  [{}, "..", undefined],
  [{}, list, "blue,black"],
  [{}, colour, "R,100,G,200"],
  [{ explode: true }, colour, "R=100,G=200"],
  [{ style: "label" }, "blue", ".blue"],
  [{ style: "label" }, list, ".blue,black"],
  [{ style: "label", explode: true }, list, ".blue.black"],
  [{ style: "label" }, colour, ".R,100,G,200"],
  [{ style: "label", explode: true }, colour, ".R=100.G=200"],
  [{ style: "matrix" }, "", ";color"],
  [{ style: "matrix" }, "blue", ";color=blue"],
  [{ style: "matrix" }, list, ";color=blue,black"],
  [{ style: "matrix", explode: true }, list, ";color=blue;color=black"],
  [{ style: "matrix" }, colour, ";color=R,100,G,200"],
  [{ style: "matrix", explode: true }, colour, ";R=100;G=200"],
  [{ content: { "application/json": {} } }, { a: 1 }, "%7B%22a%22%3A1%7D"],
];

describe("a parameter of the path", () => {
  for (const [given, value, want] of segments) {
    const title = want === undefined ? "is not written" : `is written as ${want}`;
    it(`with ${JSON.stringify(value)}, said to be ${JSON.stringify(given)}, ${title}`, () => {
      const parameter = parameterOf({ in: "path", ...given });
      expect(pathSegment(parameter, value)).toBe(want);
      if (want !== undefined) expect(new URL(`http://a/${want}`).pathname).toBe(`/${want}`);
    });
  }

  it("stands in its path as its style has it, and a list comes out of JSON", () => {
    const parameter = parameterOf({ in: "path", style: "matrix" });
    const operation = { path: "/paints/{color}/mixed/{with}", parameters: [parameter] };
    expect(writePath(operation, { color: "a/b", with: "c d" })).toBe("/paints/;color=a%2Fb/mixed/c%20d");
    expect(writePath(operation, { color: '["a","b"]' })).toBe("/paints/;color=a,b/mixed/{with}");
  });
});

describe("a header parameter", () => {
  const cases: readonly (readonly [given: JsonObject, value: Json, want: string | undefined])[] = [
    [{}, list, "blue,black"],
    [{}, colour, "R,100,G,200"],
    [{ explode: true }, colour, "R=100,G=200"],
    [{ content: { "application/json": {} } }, { a: "é" }, '{"a":"\\u00e9"}'],
    [{}, "two\r\nlines", undefined],
    [{}, "", undefined],
  ];
  for (const [given, value, want] of cases) {
    it(`with ${JSON.stringify(value)}, said to be ${JSON.stringify(given)}, is ${want ?? "not written"}`, () => {
      expect(headerText(parameterOf({ in: "header", ...given }), value)).toBe(want);
    });
  }
});

describe("a cookie parameter", () => {
  it("is one pair of the Cookie header, and a value of several parts is not written", () => {
    const parameter = parameterOf({ in: "cookie" });
    const other = parameterOf({ in: "cookie", name: "size" });
    expect(cookiePair(parameter, "dark blue;")).toBe("color=dark%20blue%3B");
    expect(cookiePair(parameter, list)).toBeUndefined();
    const values = new Map<Parameter, Json>([[parameter, "blue"]]).set(other, 4);
    expect(writeCookies(values)).toBe("color=blue; size=4");
    expect(writeCookies(new Map())).toBeUndefined();
  });
});

it("a header parameter of a name that HTTP has a use for is ignored, as OpenAPI says", () => {
  const parameters = ["Accept", "content-type", "Authorization"].map((name) => ({ name, in: "header" }));
  expect(readParameters(parameters)).toEqual([]);
});

function parameterOf(given: JsonObject): Parameter {
  const [parameter] = readParameters([{ name: "color", ...(!given.content && { schema: {} }), ...given }]);
  if (!parameter) throw new TypeError("There is no such parameter.");
  return parameter;
}

function readParameters(parameters: readonly JsonObject[]): readonly Parameter[] {
  return readOperations({ paths: { "/": { get: { parameters } } } })[0]?.parameters ?? [];
}
