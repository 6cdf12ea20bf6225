import { expect, test } from "vitest";
import { lifecycle, transitions } from "./lifecycle.ts";
import { reachableStatuses } from "./reachable-statuses.ts";
import { systemBranches } from "./system-branches.ts";

const rules = { initial: "A", terminal: [], reserved: [], gates: {}, system: [] };
const branch = (from: string[], to: string[], via?: string[]) => ({
  action: "x",
  from,
  to,
  gates: [],
  ...(via && { via }),
});

test.each([
  { title: "the first status alone", branches: [], want: ["A"] },
  {
    title: "step by step, in whatever order the branches stand",
    branches: [branch(["B"], ["C"]), branch(["A"], ["B"])],
    want: ["A", "B", "C"],
  },
  { title: "what is passed on the way", branches: [branch(["A"], ["C"], ["B"])], want: ["A", "B", "C"] },
  { title: "not what starts from elsewhere", branches: [branch(["X"], ["Y"])], want: ["A"] },
  { title: "in rings", branches: [branch(["A"], ["B"]), branch(["B"], ["A"])], want: ["A", "B"] },
  {
    title: "no further through $same, $previous and $none",
    branches: [branch(["A"], ["$same", "$previous", "$none"])],
    want: ["A"],
  },
])("reaches $title", ({ branches, want }) => {
  expect([...reachableStatuses(rules, branches)].sort()).toEqual(want);
});

test("what the server does by itself reaches statuses too", () => {
  expect(reachableStatuses({ ...rules, system: [branch(["A"], ["B"])] }, [])).toContain("B");
});

test("every status of the contract is reached, but those that the platform only names", () => {
  const reached = reachableStatuses(lifecycle, Object.values(transitions).flat());
  const unreached = Object.keys(lifecycle.codes ?? {}).filter((status) => !reached.has(status));
  expect(unreached).toEqual(lifecycle.reserved);
});

test("the server completes an accepted report's order by itself", () => {
  expect(systemBranches("ReportAccepted").map(({ action }) => action)).toContain("complete");
  expect(systemBranches("Draft")).toEqual([]);
});
