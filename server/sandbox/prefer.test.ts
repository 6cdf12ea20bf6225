import { beforeEach, describe, expect, it } from "vitest";
import { document } from "../../src/contract/document.ts";
import { type OperationId, operations } from "../../src/contract/index.ts";
import { responseValidator } from "../../src/contract/validators.ts";
import { type FoundOrder, findOrder, isReadyDraft } from "../testing/find-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";
import { examplesOf } from "./named-example.ts";

const as = "harbor-client-user";
let server: TestServer;
let draft: FoundOrder;
/** What was slept, in milliseconds. */
let slept: number[];
beforeEach(async () => {
  slept = [];
  server = await createTestServer({ sleep: async (waitMs) => void slept.push(waitMs) });
  draft = await findOrder(server, as, isReadyDraft);
});

const activate = (prefer: string) =>
  server.call("activateOrder", {
    as,
    path: draft.path,
    headers: { "If-Match": draft.etag, Prefer: prefer },
  });
const activations = async () => {
  const { body } = await server.call("listOrderHistory", { as, path: draft.path });
  return body.items.filter(({ action }) => action === "activate").length;
};

describe("an example that is preferred", () => {
  it.each([
    { prefer: "code=200", want: { status: 200, name: "assigned" } },
    { prefer: "code=200, example=unassigned", want: { status: 200, name: "unassigned" } },
    { prefer: "example=tokenExpired", want: { status: 401, name: "tokenExpired" } },
    { prefer: 'respond-async, CODE="503"', want: { status: 503 } },
  ])("is answered to $prefer, and nothing is done", async ({ prefer, want }) => {
    const answer = await activate(prefer);
    const shown = examplesOf(document, "activateOrder").find((example) => {
      return example.status === want.status && (want.name === undefined || example.name === want.name);
    });
    expect(answer.status).toBe(want.status);
    expect(answer.status < 400 ? answer.body : answer.problem).toEqual(shown?.body);
    expect(answer.headers.get("Preference-Applied")).toMatch(/^(code|example)=/);
    expect(await activations()).toBe(0);
  });

  it("comes with the headers that its status must have", async () => {
    expect((await activate("code=200")).headers.get("ETag")).toBe('"v4"');
    expect((await activate("code=401")).headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
    expect((await activate("code=429")).headers.get("Retry-After")).toBe("7");
  });

  it.each([
    "code=418",
    "code=200, example=nothing",
    "example=",
    "code=[200]",
    "code=abc",
    "fault=fire",
    "delay=-1",
    "delay=60001",
  ])("is refused where there is none, and nothing is done: %s", async (prefer) => {
    expect((await activate(prefer)).problem).toMatchObject({ errors: [{ pointer: "/headers/Prefer" }] });
    expect(await activations()).toBe(0);
  });

  it("is for those alone who may send the request [AUZ-01]", async () => {
    const headers = { Prefer: "code=200" };
    expect((await server.call("getSession", { headers })).problem.code).toBe("token_missing");
    const foreign = await server.call("listLoans", { as: "summit-admin", path: draft.path, headers });
    expect(foreign.problem.code).toBe("client_forbidden");
  });

  it("is there for every status of every operation, as the contract declares it", () => {
    for (const operationId of Object.keys(operations) as OperationId[]) {
      for (const { status, body } of examplesOf(document, operationId)) {
        const declared = responseValidator(operationId, status);
        expect({ operationId, status, ...declared }).toMatchObject({ declared: true });
        if (declared.declared && declared.body) expect(declared.body(body)).toBe(true);
      }
    }
  });
});

it("a delay that is preferred comes before the request is done", async () => {
  const { status, headers } = await activate("delay=1500");
  expect({ status, slept }).toEqual({ status: 200, slept: [1500] });
  expect(headers.get("Preference-Applied")).toBe("delay=1500");
});

describe("a fault that is preferred", () => {
  it.each([
    { fault: "401-before", want: { code: "token_expired" }, done: 0 },
    { fault: "503-before", want: { code: "unavailable" }, done: 0 },
    { fault: "commit-then-401", want: { code: "token_expired" }, done: 1 },
    { fault: "commit-then-503", want: { code: "unavailable" }, done: 1 },
  ])("$fault refuses a request that is done $done times", async ({ fault, want, done }) => {
    const { problem, headers } = await activate(`fault=${fault}`);
    expect(problem).toMatchObject(want);
    expect(headers.has("Retry-After")).toBe(want.code === "unavailable");
    expect(headers.get("Preference-Applied")).toBe(`fault=${fault}`);
    expect(await activations()).toBe(done);
  });

  it.each([
    { fault: "reset-before", done: 0 },
    { fault: "reset-after", done: 1 },
    { fault: "timeout", done: 1 },
  ])(
    "$fault lets a fetch fail without an answer, the request being done $done times",
    async ({ fault, done }) => {
      const { clientId, loanId, orderId } = draft.path;
      const url = `http://sandbox/api/clients/${clientId}/loans/${loanId}/orders/${orderId}/activate`;
      const headers = { ...(await server.bearer(as)), "If-Match": draft.etag, Prefer: `fault=${fault}` };
      await expect(server.fetch(url, { method: "POST", headers })).rejects.toThrow(TypeError);
      expect(await activations()).toBe(done);
    },
  );

  it("tells of a refusal that needs no fault", async () => {
    await activate("delay=0");
    for (const fault of ["commit-then-401", "reset-after"]) {
      expect((await activate(`fault=${fault}`)).problem.code).toBe("precondition_failed");
    }
  });

  it("about a token means nothing where none is needed", async () => {
    const headers = { Prefer: "fault=commit-then-401" };
    const body = { username: "nobody", password: "nothing at all" };
    const { problem } = await server.call("signIn", { headers, body });
    expect(problem.code).toBe("request_invalid");
  });
});
