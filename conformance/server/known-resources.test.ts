import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";
import { createKnownResources, type ResourceValues } from "./known-resources.ts";

const { operations, operation } = readContract({
  openapi: "3.1.1",
  paths: {
    "/clients/{clientId}/orders": { get: { operationId: "listOrders" } },
    "/clients/{clientId}/loans/{loanId}/orders": { post: { operationId: "createOrder" } },
    "/clients/{clientId}/loans/{loanId}/orders/{orderId}": { get: { operationId: "getOrder" } },
    "/fields": { post: { operationId: "addField" } },
    "/fields/{id}": { delete: { operationId: "removeField" } },
    "/me": { get: { operationId: "getMe" } },
  },
});
const client = { clientId: "cl_1" };

describe("what the answers of a server have named", () => {
  it("is learnt from each item of a page", () => {
    const items = [
      { orderId: "or_1", loanId: "ln_1" },
      { orderId: "or_2", loanId: "ln_2" },
    ];
    const { resources } = learning(["listOrders", client, { items, nextCursor: null }]);
    expect(resources.list()).toEqual([
      { clientId: "cl_1", orderId: "or_2", loanId: "ln_2" },
      { clientId: "cl_1", orderId: "or_1", loanId: "ln_1" },
    ]);
  });

  it("is learnt from a bare list and from a single object too", () => {
    const { resources } = learning(
      ["listOrders", client, [{ orderId: "or_1" }]],
      ["getOrder", client, { orderId: "or_2" }],
    );
    expect(resources.list().map(({ orderId }) => orderId)).toEqual(["or_2", "or_1"]);
  });

  it("includes an item whose id is only called id, wherever the item's own path stands", () => {
    const { resources } = learning(["listOrders", client, { items: [{ id: 17 }] }]);
    expect(resources.list()).toEqual([{ clientId: "cl_1", orderId: "17" }]);
  });

  it("is the run's own where a request made it, and is no more once it is removed", () => {
    const { resources } = learning(["createOrder", { ...client, loanId: "ln_1" }, { orderId: "or_1" }, true]);
    const made = { clientId: "cl_1", loanId: "ln_1", orderId: "or_1" };
    expect(resources.made()).toEqual([made]);
    expect(resources.isOwn(made, ["orderId"])).toBe(true);
    expect(resources.isOwn(made, ["loanId"])).toBe(false);
    resources.forget(made, "orderId");
    expect(resources.made()).toEqual([]);
    expect(resources.list()).toEqual([]);
  });

  it("includes what is named as its kind is called, alone in an envelope", () => {
    const { resources } = learning(["addField", {}, { data: { field: "title" } }, true]);
    expect(resources.made()).toEqual([{ "id of /fields": "title" }]);
  });

  it("has no token in it, which would go into a path", () => {
    const { resources } = learning(["getMe", {}, { token: "abc", orderId: "or_1" }]);
    expect(JSON.stringify(resources.list())).not.toContain("abc");
  });

  it("includes what belongs to one thing, which wins where that thing is asked for", () => {
    const { resources } = learning(
      ["getOrder", { ...client, orderId: "or_1" }, { reports: [{ reportId: "rs_2" }, { reportId: "rs_1" }] }],
      ["getOrder", { ...client, orderId: "or_2" }, { reports: [{ reportId: "rs_3" }] }],
    );
    expect(resources.reference("reportId")).toBe("rs_3");
    expect(resources.reference("reportId", ["orderId", "or_1"])).toBe("rs_2");
    expect(resources.reference("reportId", ["orderId", "or_9"])).toBe("rs_3");
    expect(resources.references("reportId")).toEqual(["rs_3", "rs_1", "rs_2"]);
  });

  it("includes references, for the bodies of later requests", () => {
    const { resources } = learning([
      "getMe",
      {},
      { user: { branchIds: ["br_1", "br_2"], vendorId: "ve_1" } },
    ]);
    expect(resources.reference("branchId")).toBe("br_1");
    expect(resources.reference("vendorId")).toBe("ve_1");
    expect(resources.reference("paid")).toBeUndefined();
  });
});

function learning(...sightings: [id: string, values: ResourceValues, body: Json, isMade?: boolean][]) {
  const resources = createKnownResources(operations);
  for (const [id, values, body, isMade = false] of sightings) {
    const found = operation(id);
    if (found) resources.learn({ operation: found, values, body, isMade });
  }
  return { resources };
}
