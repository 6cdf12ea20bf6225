import { describe, expect, it } from "vitest";
import { parseOnce } from "./parse-once.ts";

const row = (number: number, text = "x") => [number, text, null];

describe("a parser that remembers", () => {
  it("answers the same for the same row, and another as soon as one cell is another", () => {
    const parse = parseOnce(([number, text]) => ({ number, text }));
    const first = parse("key", row(1));
    expect(first).toEqual({ number: 1, text: "x" });
    expect(parse("key", row(1))).toBe(first);
    expect(parse("key", row(1, "y"))).toEqual({ number: 1, text: "y" });
    expect(parse("key", row(1))).not.toBe(first);
  });

  it("takes no key for another, whatever their rows", () => {
    const parse = parseOnce((cells) => ({ cells }));
    expect(parse("one", row(1))).not.toBe(parse("other", row(1)));
  });

  it("answers what nobody can change, down to the last member", () => {
    const parsed = parseOnce(() => ({ order: { contacts: [{ name: "A" }] } }))("key", row(1));
    expect(() => Object.assign(parsed, { order: null })).toThrow(TypeError);
    expect(() => parsed.order.contacts.push({ name: "B" })).toThrow(TypeError);
    expect(() => Object.assign(parsed.order.contacts[0] ?? {}, { name: "B" })).toThrow(TypeError);
  });

  it("forgets what was not asked for in a long time, and keeps what is asked for all the time", () => {
    const parse = parseOnce((cells) => ({ cells }), 10);
    const [often, seldom] = [parse("often", row(1)), parse("seldom", row(2))];
    for (let number = 3; number < 100; number++) {
      parse(`key ${number}`, row(number));
      expect(parse("often", row(1))).toBe(often);
    }
    expect(parse("seldom", row(2))).not.toBe(seldom);
  });
});
