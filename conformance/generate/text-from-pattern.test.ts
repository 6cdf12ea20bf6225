import { describe, expect, it } from "vitest";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { textFromPattern } from "./text-from-pattern.ts";

describe("a text drawn from a pattern", () => {
  const read = [
    "^or_[0-9a-z]{16}$",
    "^CS-[0-9]{4}-[0-9]{6}$",
    "^(?:ab|cd)+x?$",
    '^"[!#-~]+"$',
    "^[^a-z]{3}\\d\\w\\s\\S$",
    "^\\u0041\\x42\\.\\/[a\\-z-]{2,}$",
    "^(?<year>\\d{4})-(0[1-9]|1[0-2])$",
    "^Bearer ",
  ];
  for (const pattern of read) {
    it(`matches ${pattern}`, () => {
      for (let seed = 0; seed < 25; seed += 1) {
        expect(textFromPattern(pattern, createSeededRandom(seed), seed % 4)).toMatch(
          new RegExp(pattern, "u"),
        );
      }
    });
  }

  for (const pattern of ["^(?=.*\\d).{8,}$", "^(a)\\1$", "[a-z", "(a", "\\p{L}+"]) {
    it(`is not drawn from ${pattern}, which is not read`, () => {
      expect(textFromPattern(pattern, createSeededRandom(1), 1)).toBeUndefined();
    });
  }
});
