import { expect, it } from "vitest";
import { drawAhead } from "./draw-ahead.ts";

/** A source that counts: 0, 1, 2, and so on. */
function counting() {
  const draws: number[] = [];
  let next = 0;
  const random = (size: number) => {
    draws.push(size);
    return Uint8Array.from({ length: size }, () => next++);
  };
  return { draws, random };
}

it("every byte is handed out once at most, and asked of the source with many others", () => {
  const { draws, random } = counting();
  const ahead = drawAhead(random, 10);
  expect([...ahead(4)]).toEqual([0, 1, 2, 3]);
  expect([...ahead(4)]).toEqual([4, 5, 6, 7]);
  expect([...ahead(4)]).toEqual([10, 11, 12, 13]);
  expect(draws).toEqual([10, 10]);
});

it("more than the reserve is drawn as it is asked for", () => {
  expect([...drawAhead(counting().random, 2)(3)]).toEqual([0, 1, 2]);
});

it("what was handed out stays as it is", () => {
  const ahead = drawAhead(counting().random, 4);
  const first = ahead(4);
  ahead(4);
  expect([...first]).toEqual([0, 1, 2, 3]);
});
