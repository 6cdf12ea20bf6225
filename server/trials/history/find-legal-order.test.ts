import { describe, expect, it } from "vitest";
import { findLegalOrder } from "./find-legal-order.ts";
import type { Recorded, Told } from "./recorded.ts";

const start = { version: 2, status: "OrderUnassigned" };
const view = (version: number, status: string): Told => ({ kind: "view", view: { version, status } });
const assigned = view(3, "OrderAssigned");

/** A request from one moment to another. */
function request(during: [number, number], told: Told, expects: number | null = 2): Recorded {
  const operationId = expects === null ? "getOrder" : "assignOrder";
  return { client: 1, operationId, expects, beganAt: during[0], endedAt: during[1], told };
}

const never = Number.POSITIVE_INFINITY;
const legal: [string, Recorded[]][] = [
  ["nothing", []],
  ["a write and a late one", [request([1, 4], assigned), request([2, 3], { kind: "stale" })]],
  [
    "a read beside a write, before it",
    [request([1, 4], assigned), request([2, 3], view(2, "OrderUnassigned"), null)],
  ],
  ["a read beside a write, after it", [request([1, 4], assigned), request([2, 3], assigned, null)]],
  [
    "a write without an answer that happened",
    [request([1, never], { kind: "unknown" }), request([2, 3], assigned, null)],
  ],
  [
    "one that did not",
    [request([1, never], { kind: "unknown" }), request([2, 3], view(2, "OrderUnassigned"), null)],
  ],
  ["a conflict with what was there", [request([1, 2], { kind: "conflict", status: "OrderUnassigned" })]],
  [
    "a write of what became of an unanswered one",
    [request([1, never], { kind: "unknown" }), request([2, 3], view(4, "OrderAssigned"), 3)],
  ],
];
const illegal: [string, Recorded[]][] = [
  ["two writes of one version", [request([1, 4], assigned), request([2, 3], assigned)]],
  ["a lost write", [request([1, 2], assigned), request([3, 4], view(2, "OrderUnassigned"), null)]],
  ["a write seen before it was sent", [request([1, 2], assigned, null), request([3, 4], assigned)]],
  [
    "a read that goes back",
    [
      request([1, 6], assigned),
      request([2, 3], assigned, null),
      request([4, 5], view(2, "OrderUnassigned"), null),
    ],
  ],
  ["a refusal as stale of what was current", [request([1, 2], { kind: "stale" })]],
  ["a step that the contract has not", [request([1, 2], view(3, "ReportAccepted"))]],
  ["a version that is jumped over", [request([1, 2], view(4, "OrderAssigned"))]],
  ["a conflict with what was not there", [request([1, 2], { kind: "conflict", status: "InProgress" })]],
  [
    "an unanswered write that happened twice",
    [request([1, never], { kind: "unknown" }), request([2, 3], view(4, "OrderAssigned"), null)],
  ],
];

describe("a legal order of requests", () => {
  it.each(legal)("is found for %s", (_, requests) => {
    expect(findLegalOrder(start, requests)).toBeDefined();
  });

  it.each(illegal)("is not there for %s", (_, requests) => {
    expect(findLegalOrder(start, requests)).toBeUndefined();
  });
});
