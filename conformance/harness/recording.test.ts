import { expect, test } from "vitest";
import { presentedAgain } from "./recording.ts";

test("a refresh token is presented again where an earlier refresh bore it, and never where none is borne", () => {
  const refreshes = ["R1", undefined, "R2", undefined, "R1"].map((refreshToken, index) => ({
    refreshToken,
    number: index + 1,
  }));
  expect(presentedAgain(refreshes).map(({ number }) => number)).toEqual([5]);
});
