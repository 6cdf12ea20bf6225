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
