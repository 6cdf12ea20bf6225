import { expect, test } from "vitest";
import { derivedRandom } from "./derived-random.ts";

test("the same seed and text draw the same bytes", () => {
  expect(derivedRandom(7, "py_1")(16)).toEqual(derivedRandom(7, "py_1")(16));
});

test.for([
  ["another seed", derivedRandom(8, "py_1")],
  ["another text", derivedRandom(7, "py_2")],
  ["a seed that runs into the text", derivedRandom(71, " py_1")],
] as const)("%s draws other bytes", ([, other]) => {
  expect(other(16)).not.toEqual(derivedRandom(7, "py_1")(16));
});
