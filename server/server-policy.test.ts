import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { policyLimits } from "./policy-ranges.ts";
import { parserLimits } from "./serve-options.ts";
import { defaultPolicy } from "./server-policy.ts";

const guide = readFileSync(new URL("../docs/sandbox.md", import.meta.url), "utf8");
const limits: Readonly<Record<string, unknown>> = { ...defaultPolicy, ...parserLimits };
const minuteMs = 60_000;

/** Limits as the guide tells them: a name, a number, and of attempts within how many minutes. */
const told = new Map(
  [...guide.matchAll(/`(\w+)` (\d[\d ]*\d|\d+)(?: in (\d+) minutes?)?/g)].map(
    ([, name = "", number = "", minutes]) => {
      const most = Number(number.replaceAll(" ", ""));
      return [name, minutes === undefined ? most : { most, withinMs: Number(minutes) * minuteMs }] as const;
    },
  ),
);

it("the guide to the sandbox tells the limits as they are", () => {
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries([...told.keys()].map((name) => [name, limits[name]])),
  );
  const ofWork = Object.keys(defaultPolicy).filter((name) => /AtWork$|^hashes|^max(?!Decisions)/.test(name));
  expect([...told.keys()]).toEqual(expect.arrayContaining([...ofWork, ...Object.keys(policyLimits)]));
});
