import { expect, it } from "vitest";
import type { RuleResult } from "../engine/rule-result.ts";
import { onlyFinding } from "./only-finding.ts";

const rule = { id: "a", kind: "server", level: "must", says: "It holds.", source: "https://x" } as const;
const broken: RuleResult = {
  ...{ rule, verdict: "fail", durationMs: 1 },
  breaches: [
    { message: "One.", operationId: "getA" },
    { message: "Two.", operationId: "getA" },
    { message: "Three." },
  ],
};

it.for([
  { id: "a:getA", left: ["One."], verdict: "fail" },
  { id: "a:getA:2", left: ["Two."], verdict: "fail" },
  { id: "a", left: ["Three."], verdict: "fail" },
  { id: "a:getB", left: [], verdict: "pass" },
])("a replay of $id keeps of a run what bears that name: $left", ({ id, left, verdict }) => {
  const [result] = onlyFinding([broken], id);
  expect(result?.breaches.map(({ message }) => message)).toEqual(left);
  expect(result?.verdict).toBe(verdict);
});
