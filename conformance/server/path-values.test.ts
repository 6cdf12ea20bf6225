import { describe, expect, it } from "vitest";
import { type Contract, readContract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import type { Effects } from "./effects.ts";
import { createKnownResources, type ResourceValues } from "./known-resources.ts";
import { choosePathValues, type IdSource } from "./path-values.ts";

const tenant = {
  name: "clientId",
  in: "path",
  "x-tenant": true,
  schema: { type: "string", pattern: "^cl_[a-z]{6}$" },
};
const order = { name: "orderId", in: "path", schema: { type: "string", pattern: "^or_[0-9]{6}$" } };
const payment = { name: "paymentId", in: "path", schema: { type: "string", pattern: "^pa_[0-9]{6}$" } };
const shapeless = { name: "shapelessId", in: "path", schema: { type: "string", pattern: "^(?=x)y$" } };

const contract = readContract({
  openapi: "3.1.1",
  security: [{ bearer: [] }],
  components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
  paths: {
    "/clients/{clientId}/orders": {
      parameters: [tenant],
      get: named("listOrders"),
      post: named("createOrder", "201"),
    },
    "/clients/{clientId}/orders/{orderId}": {
      parameters: [tenant, order],
      get: named("getOrder"),
      delete: named("deleteOrder"),
    },
    "/clients/{clientId}/orders/{orderId}/payments/{paymentId}/refund": {
      parameters: [tenant, order, payment],
      post: named("refundPayment"),
    },
    "/clients/{clientId}/charges": { parameters: [tenant], post: named("charge", "201") },
    "/clients/{clientId}/notes": {
      parameters: [tenant],
      post: { ...named("addNote", "201"), "x-replay": "guarded" },
    },
    "/clients/{clientId}/orders/{orderId}/payments": {
      parameters: [tenant, order],
      post: { ...named("pay", "201"), "x-replay": "p0" },
    },
    "/clients/{clientId}/settings": { parameters: [tenant], put: named("changeSettings") },
    "/search": { post: { ...named("search"), "x-replay": "safe" } },
    "/password-reset": { post: { ...named("requestReset"), security: [] } },
    "/things/{shapelessId}": { parameters: [shapeless], get: named("getThing") },
  },
});

const theirs = { clientId: "cl_kitfox", orderId: "or_000001" };
const ours = { clientId: "cl_kitfox", orderId: "or_000002" };

describe("the path of a request", () => {
  it("names what answers have named", () => {
    expect(choose("getOrder", { seen: [theirs] })).toEqual({ values: theirs, isMadeUp: false });
  });

  it("takes the tenant from whoever calls", () => {
    expect(choose("listOrders", {})).toEqual({ values: { clientId: "cl_kitfox" }, isMadeUp: false });
  });

  it("never names a thing of a tenant in which the caller may not act", () => {
    const foreign = { clientId: "cl_strang", orderId: "or_000003" };
    expect(choose("getOrder", { seen: [foreign], ids: "known" })).toEqual({
      refused: "needs orderId, which no answer has named",
    });
  });

  it("prefers what the run made, and of that the latest", () => {
    const later = { ...ours, orderId: "or_000009" };
    expect(choose("getOrder", { seen: [theirs], made: [ours, later] })).toMatchObject({ values: later });
  });

  it("is refused where its ids must be known and are not", () => {
    expect(choose("getOrder", { ids: "known" })).toEqual({
      refused: "needs orderId, which no answer has named",
    });
  });

  it("names nothing where that is the point", () => {
    const chosen = choose("getOrder", { seen: [theirs], ids: "made-up" });
    expect(chosen).toMatchObject({ isMadeUp: true, values: { clientId: "cl_kitfox" } });
    expect(chosen).not.toMatchObject({ values: { orderId: theirs.orderId } });
    expect(chosen).toMatchObject({ values: { orderId: expect.stringMatching(/^or_[0-9]{6}$/) } });
  });

  it("is refused where no id can be made up that its schema accepts", () => {
    expect(choose("getThing", {})).toEqual({
      refused: "needs shapelessId, for which no value could be made: give it an example",
    });
  });
});

describe("a request that changes something", () => {
  it("goes to what the run made", () => {
    expect(choose("deleteOrder", { seen: [theirs], made: [ours] })).toEqual({
      values: ours,
      isMadeUp: false,
    });
  });

  it("never goes to what the run did not make: its id is made up instead", () => {
    const chosen = choose("deleteOrder", { seen: [theirs] });
    expect(chosen).toMatchObject({ isMadeUp: true });
    expect(chosen).not.toMatchObject({ values: { orderId: theirs.orderId } });
  });

  it("goes to an id that names nothing below what the run made", () => {
    const paid = { ...theirs, paymentId: "pa_000001" };
    const chosen = choose("refundPayment", { seen: [paid], made: [ours] });
    expect(chosen).toMatchObject({ isMadeUp: true, values: { orderId: ours.orderId } });
    expect(chosen).not.toMatchObject({ values: { paymentId: paid.paymentId } });
  });

  it("goes to what stands below something that the run made", () => {
    const paid = { ...ours, paymentId: "pa_000002" };
    expect(choose("refundPayment", { made: [ours], seen: [paid] })).toEqual({
      values: paid,
      isMadeUp: false,
    });
  });

  it("may make something that another operation removes", () => {
    expect(choose("createOrder", {})).toEqual({ values: { clientId: "cl_kitfox" }, isMadeUp: false });
  });

  it("may make something that the contract declares not to be critical", () => {
    expect(choose("addNote", {})).toEqual({ values: { clientId: "cl_kitfox" }, isMadeUp: false });
  });

  it("makes nothing else that cannot be removed: it may be a payment", () => {
    expect(choose("charge", {})).toEqual({ refused: "would make something that no operation removes" });
  });

  it("makes something critical only below what the run made", () => {
    expect(choose("pay", { seen: [theirs], made: [ours] })).toEqual({ values: ours, isMadeUp: false });
    expect(choose("pay", { seen: [theirs] })).toMatchObject({ isMadeUp: true });
  });

  it("is not sent where it would change what the tenant has only one of", () => {
    expect(choose("changeSettings", {})).toEqual({
      refused: "would change something that this run did not make",
    });
  });

  it("is sent where anybody may send it, for it has an effect on nobody who is named", () => {
    expect(choose("requestReset", {})).toEqual({ values: {}, isMadeUp: false });
  });

  it("is sent where the contract declares it safe", () => {
    expect(choose("search", { effects: "read" })).toEqual({ values: {}, isMadeUp: false });
  });

  it("is not sent at all where the run may only read", () => {
    expect(choose("createOrder", { effects: "read" })).toEqual({
      refused: "changes something, which --effects read rules out",
    });
  });

  it("goes to whatever is there where the run may destroy", () => {
    expect(choose("deleteOrder", { seen: [theirs], effects: "destructive" })).toEqual({
      values: theirs,
      isMadeUp: false,
    });
    expect(choose("changeSettings", { effects: "destructive" })).toMatchObject({ isMadeUp: false });
  });
});

interface Given {
  readonly seen?: readonly ResourceValues[];
  readonly made?: readonly ResourceValues[];
  readonly ids?: IdSource;
  readonly effects?: Effects;
}

function choose(id: string, { seen = [], made = [], ids = "any", effects = "own" }: Given) {
  const resources = createKnownResources(contract.operations);
  const learn = (operationId: string, body: ResourceValues, isMade: boolean) =>
    resources.learn({ operation: operationOf(contract, operationId), values: {}, body, isMade });
  for (const body of made) learn("createOrder", body, true);
  for (const body of seen) learn("listOrders", body, false);
  const random = createSeededRandom(1);
  return choosePathValues(operationOf(contract, id), {
    contract,
    resources,
    random,
    effects,
    ids,
    tenants: ["cl_kitfox"],
  });
}

function operationOf({ operation }: Contract, id: string) {
  const found = operation(id);
  if (!found) throw new Error(`The contract has no ${id}.`);
  return found;
}

function named(operationId: string, status = "200"): JsonObject {
  return { operationId, responses: { [status]: { description: "" } } };
}
