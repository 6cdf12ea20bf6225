import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { magicInstruments } from "../payments/magic-instruments.ts";
import { conductOnStreet } from "../portals/magic-street.ts";

const guide = readFileSync(new URL("../../docs/sandbox.md", import.meta.url), "utf8");
const [, page = ""] = guide.split("## Inputs that make money and portals misbehave");
const rows = [...page.matchAll(/^\| `(.+?)` \|(.*)$/gm)].map(([, input = "", text = ""]) => ({
  input,
  text,
}));
const streets = rows.filter(({ input }) => input.startsWith("sandbox-") === false);

it("the guide to the sandbox lists every magic instrument, and no other", () => {
  const listed = rows.map(({ input }) => input).filter((input) => input.startsWith("sandbox-"));
  expect(listed).toEqual([...magicInstruments.keys()]);
});

it.each(rows.filter(({ input }) => magicInstruments.has(input)))(
  "what it says of $input is what happens",
  ({ input, text }) => {
    const { declines, settlesAfterMs, charging, declinesRefunds } = magicInstruments.get(input) ?? {};
    const [charge = "", refund = ""] = text.split("|");
    expect(charge.includes("declined")).toBe(declines !== undefined);
    expect(refund.includes("declined")).toBe(declinesRefunds !== undefined);
    expect(charge.includes("30 seconds")).toBe(settlesAfterMs === 30_000);
    expect(charge.includes("for ever")).toBe(settlesAfterMs === null);
    expect(charge.includes("never arrives")).toBe(charging?.fail === true);
  },
);

it.each(streets)("the street $input is a magic one, as the guide says", ({ input, text }) => {
  const { hardStops, warnings, answersAfterMs, submitting } = conductOnStreet(input, 1);
  expect(text.includes(`${hardStops} hard stops`)).toBe(hardStops > 0);
  expect(text.includes(`${warnings} warnings`)).toBe(warnings > 0);
  expect(text.includes("30 seconds")).toBe(answersAfterMs === 30_000);
  expect(text.includes("for ever")).toBe(answersAfterMs === null);
  expect(text.includes("never arrives")).toBe(submitting.fail === true);
  const isOrdinary =
    hardStops + warnings === 0 && answersAfterMs === 0 && Object.keys(submitting).length === 0;
  expect(isOrdinary).toBe(false);
});
