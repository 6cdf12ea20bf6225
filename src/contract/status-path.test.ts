import { expect, test } from "vitest";
import { type Standing, statusPath } from "./status-path.ts";
import type { Transition } from "./transition.ts";

const branch = (from: string, to: string[], via?: string[]): Transition => ({
  action: "act",
  from: [from],
  to,
  gates: [],
  ...(via && { via }),
});

interface Case {
  readonly title: string;
  readonly given: Transition;
  readonly standing: Standing;
  readonly to?: string;
  readonly want: (string | null)[];
}

test.each<Case>([
  { title: "to its only end", given: branch("A", ["B"]), standing: { status: "A" }, want: ["B"] },
  {
    title: "to the end that is named",
    given: branch("A", ["B", "C"]),
    standing: { status: "A" },
    to: "C",
    want: ["C"],
  },
  {
    title: "through what is on the way",
    given: branch("A", ["C"], ["B"]),
    standing: { status: "A" },
    want: ["B", "C"],
  },
  { title: "nowhere else", given: branch("A", ["$same"]), standing: { status: "A" }, want: ["A"] },
  {
    title: "back to where it was before the hold",
    given: branch("OnHold", ["$previous"]),
    standing: { status: "OnHold", previous: "InProgress" },
    want: ["InProgress"],
  },
  { title: "out of nothing", given: branch("$none", ["A"]), standing: { status: undefined }, want: ["A"] },
  { title: "into nothing", given: branch("A", ["$none"]), standing: { status: "A" }, want: [null] },
])("a branch takes an order $title", ({ given, standing, to, want }) => {
  expect(statusPath(given, standing, to)).toEqual(want);
});

test.each([
  {
    title: "starts elsewhere",
    given: branch("A", ["B"]),
    standing: { status: "C" },
    want: "act does not start from C",
  },
  {
    title: "has no order to start from",
    given: branch("A", ["B"]),
    standing: { status: undefined },
    want: "act does not start from $none",
  },
  {
    title: "has several ends and none is named",
    given: branch("A", ["B", "C"]),
    standing: { status: "A" },
    want: "act ends in B or C, so one of them must be named",
  },
  {
    title: "does not end where it should",
    given: branch("A", ["B"]),
    standing: { status: "A" },
    to: "C",
    want: "act ends in B, not in C",
  },
  {
    title: "goes back to a status that is not known",
    given: branch("OnHold", ["$previous"]),
    standing: { status: "OnHold" },
    want: "act ends in $previous, which is not known here",
  },
])("a branch that $title is refused", ({ given, standing, to, want }) => {
  expect(() => statusPath(given, standing, to)).toThrow(want);
});
