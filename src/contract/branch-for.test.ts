import { expect, test } from "vitest";
import { branchFor, chooseBranch } from "./branch-for.ts";
import type { Transition } from "./transition.ts";

const branch = (action: string, from: string[], when?: Record<string, unknown>): Transition => ({
  action,
  from,
  to: ["$same"],
  gates: [],
  ...(when && { when }),
});

test.each([
  { title: "the body chooses", status: "Draft", body: { answer: "no" }, want: "no" },
  { title: "the status chooses", status: "Sent", body: { answer: "no" }, want: "no-late" },
  {
    title: "a value of another type is another value",
    status: "Draft",
    body: { answer: "1" },
    want: "otherwise",
  },
  {
    title: "the first that fits is taken",
    status: "Draft",
    body: { answer: "yes", at: { once: true } },
    want: "now",
  },
  { title: "every condition must hold", status: "Draft", body: { answer: "yes" }, want: "yes" },
  {
    title: "a branch without conditions takes what is left",
    status: "Draft",
    body: undefined,
    want: "otherwise",
  },
  { title: "no order yet is a state too", status: undefined, body: undefined, want: "make" },
  { title: "no branch starts from there", status: "Gone", body: { answer: "yes" }, want: undefined },
])("where $title, $want is taken", ({ status, body, want }) => {
  const branches = [
    branch("now", ["Draft"], { "/answer": "yes", "/at/once": true }),
    branch("yes", ["Draft"], { "/answer": "yes" }),
    branch("no", ["Draft"], { "/answer": "no" }),
    branch("no-late", ["Sent"], { "/answer": "no" }),
    branch("one", ["Draft"], { "/answer": 1 }),
    branch("otherwise", ["Draft"]),
    branch("make", ["$none"]),
  ];
  expect(chooseBranch(branches, status, body)?.action).toBe(want);
});

test("the contract's own branches are chosen among", () => {
  expect(branchFor("answerAssignment", "OrderAssigned", { answer: "decline" })).toMatchObject({
    action: "decline",
    via: ["OrderDeclined"],
    to: ["OrderUnassigned"],
  });
  expect(branchFor("createOrder", undefined)?.to).toEqual(["Draft"]);
  expect(branchFor("activateOrder", "Cancelled")).toBeUndefined();
  expect(branchFor("getOrder", "Draft")).toBeUndefined();
});
