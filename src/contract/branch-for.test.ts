import { expect, test } from "vitest";
import { branchesFor, branchFor, isChosen } from "./branch-for.ts";

test.each([
  { title: "the body has the value", when: { "/answer": "no" }, body: { answer: "no" }, want: true },
  { title: "the body has another value", when: { "/answer": "no" }, body: { answer: "yes" }, want: false },
  { title: "the value is of another type", when: { "/answer": "1" }, body: { answer: 1 }, want: false },
  { title: "the pointer leads deeper", when: { "/at/once": true }, body: { at: { once: true } }, want: true },
  { title: "one of two conditions fails", when: { "/a": 1, "/b": 2 }, body: { a: 1 }, want: false },
  { title: "nothing is asked", when: {}, body: undefined, want: true },
  { title: "something is asked of no body", when: { "/answer": "no" }, body: undefined, want: false },
])("where $title, that a branch is chosen is $want", ({ when, body, want }) => {
  expect(isChosen(when, body)).toBe(want);
});

test.each([
  { operationId: "answerAssignment", status: "OrderAssigned", body: { answer: "decline" }, want: "decline" },
  { operationId: "answerAssignment", status: "OrderAssigned", body: { answer: "accept" }, want: "accept" },
  { operationId: "assignOrder", status: "OrderUnassigned", body: {}, want: "assign" },
  { operationId: "assignOrder", status: "OrderAssigned", body: {}, want: "reassign" },
  { operationId: "createOrder", status: undefined, body: {}, want: "create" },
  { operationId: "activateOrder", status: "Cancelled", body: undefined, want: undefined },
  { operationId: "getOrder", status: "Draft", body: undefined, want: undefined },
] as const)("$operationId from $status with $body is $want", ({ operationId, status, body, want }) => {
  expect(branchFor(operationId, status, body)?.action).toBe(want);
});

test("branches that differ only in where they start are all meant by one body", () => {
  expect(branchesFor("assignOrder", {}).map(({ action }) => action)).toEqual(["assign", "reassign"]);
  expect(branchesFor("answerAssignment", { answer: "decline" }).map(({ action }) => action)).toEqual([
    "decline",
  ]);
});
