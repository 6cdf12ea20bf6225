import { expect, test } from "vitest";
import { allowedActions, allowedTransitions, isAllowedFrom, mayTake } from "./allowed-actions.ts";
import { lifecycle } from "./lifecycle.ts";
import { policies } from "./policies.ts";

test("a draft may be changed, deleted and activated by who may order", () => {
  expect(allowedActions("Draft", "client-user")).toEqual(
    expect.arrayContaining(["update", "delete", "activate"]),
  );
});

test("the vendor alone answers an assignment, and does nothing to a draft", () => {
  expect(allowedActions("OrderAssigned", "vendor")).toEqual(expect.arrayContaining(["accept", "decline"]));
  expect(allowedActions("OrderAssigned", "operations")).not.toContain("accept");
  expect(allowedActions("Draft", "vendor")).toEqual([]);
});

test("nothing leaves a terminal status", () => {
  for (const status of lifecycle.terminal) {
    const leaving = allowedTransitions(status, "admin").filter(({ transition }) =>
      transition.to.some((to) => to !== "$same"),
    );
    expect(leaving).toEqual([]);
  }
});

test("an action that two branches share is named once", () => {
  const actions = allowedActions("OrderAssigned", "admin");
  expect(actions).toEqual([...new Set(actions)]);
});

test("every allowed branch starts from the status and is open to the role", () => {
  for (const { operationId, transition } of allowedTransitions("ReportAccepted", "operations")) {
    expect([
      isAllowedFrom(transition, "ReportAccepted"),
      mayTake(operationId, transition, "operations"),
    ]).toEqual([true, true]);
  }
});

test("a branch's own roles decide, and the operation's where it has none", () => {
  const branch = { action: "a", from: ["Draft"], to: ["$same"], gates: [] };
  expect(policies.activateOrder.roles).toContain("admin");
  expect(mayTake("activateOrder", branch, "admin")).toBe(true);
  expect(mayTake("activateOrder", { ...branch, roles: ["vendor"] }, "admin")).toBe(false);
  expect(mayTake("signOut", branch, "vendor")).toBe(true);
});
