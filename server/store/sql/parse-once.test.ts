import { describe, expect, it } from "vitest";
import { parseOnce } from "./parse-once.ts";

const text = (number: number) => JSON.stringify({ number, members: [{ number }] });

describe("a parser that remembers", () => {
  it("answers the same for the same text, and another for another", () => {
    const parse = parseOnce();
    expect(parse(text(1))).toEqual({ number: 1, members: [{ number: 1 }] });
    expect(parse(text(1))).toBe(parse(text(1)));
    expect(parse(text(2))).not.toBe(parse(text(1)));
  });

  it("lets nobody change what others are given", () => {
    const { members } = parseOnce<{ members: { number: number }[] }>()(text(1));
    expect(() => members.push({ number: 2 })).toThrow(TypeError);
    expect(() => Object.assign(members[0] ?? {}, { number: 2 })).toThrow(TypeError);
  });

  it("forgets what was not asked for in a long time, and keeps what is asked for all the time", () => {
    const parse = parseOnce<object>(10);
    const [first, second] = [parse(text(1)), parse(text(2))];
    for (let number = 3; number < 100; number++) {
      parse(text(number));
      expect(parse(text(1))).toBe(first);
    }
    expect(parse(text(2))).not.toBe(second);
  });
});
