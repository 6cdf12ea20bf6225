import { describe, expect, it } from "vitest";
import { isJsonType, mediaTypeFor } from "./media.ts";

const media = ["application/json", "text/*", "*/*"].map((type) => ({ type, examples: [] }));

describe("the documented media type of a Content-Type", () => {
  const cases = [
    ["application/json", "application/json"],
    ["Application/JSON; charset=utf-8", "application/json"],
    ["text/plain", "text/*"],
    ["image/png", "*/*"],
  ] as const;
  for (const [contentType, want] of cases) {
    it(`${contentType} is ${want}`, () => {
      expect(mediaTypeFor(media, contentType)?.type).toBe(want);
    });
  }

  it("is none where neither type nor range is documented", () => {
    expect(mediaTypeFor(media.slice(0, 2), "image/png")).toBeUndefined();
  });
});

describe("what is documented more than once", () => {
  const documented = (...types: string[]) =>
    types.map((type, index) => ({ type, schema: `/${index}`, examples: [] }));
  const cases: readonly (readonly [types: string[], contentType: string, want: string | undefined])[] = [
    [["application/json;v=1", "application/json;v=2"], "application/json; charset=utf-8; v=2", "/1"],
    [["application/json;v=1", "application/json;v=2"], "application/json", undefined],
    [["application/json;v=1", "application/json"], 'application/json;V="1"', "/0"],
    [["application/json;v=1", "application/json"], "application/json;charset=utf-8", "/1"],
    [["application/json;q=0.5"], "application/json", "/0"],
    [["text/plain;charset=utf-8", "text/plain;charset=latin1"], "text/plain", undefined],
    [["application/*", "application/*+json"], "application/vnd.a+json", "/1"],
    [["application/*", "application/*+json"], "application/json", "/0"],
    [["application/json", "*/*"], "application/vnd.a+json", "/1"],
  ];
  it.for(cases)("%j: %s is by the schema %s", ([types, contentType, want]) => {
    const found = mediaTypeFor(documented(...types), contentType);
    expect(found).toBeDefined();
    expect(found?.schema).toBe(want);
  });
});

describe("a media type", () => {
  for (const type of ["application/json", "application/problem+json; charset=utf-8", "text/json"]) {
    it(`${type} is JSON`, () => {
      expect(isJsonType(type)).toBe(true);
    });
  }
  for (const type of ["application/jsonl", "application/json-seq", "text/plain", ""]) {
    it(`"${type}" is not JSON`, () => {
      expect(isJsonType(type)).toBe(false);
    });
  }
});
