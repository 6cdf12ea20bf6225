import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../../src/contract/index.ts";
import { MemoryStore } from "../../store/memory/memory-store.ts";
import { createTestServer, type TestServer } from "../../testing/test-server.ts";
import { watchStore } from "../watch-store.ts";
import { exampleBodies, operationIds, serverMembers } from "./contract-requests.ts";
import { stageFor } from "./stage-for.ts";

const withBody = operationIds.filter((operationId) => exampleBodies(operationId).length > 0);
const p0 = operationIds.filter((operationId) => operations[operationId].replay === "p0");

const watched = watchStore(new MemoryStore());
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ store: watched.store, orders: 80 });
  const { clientId } = server.identity("harbor-admin");
  const body = { email: "kit@harbor.example", displayName: "Kit", role: "finance", branchIds: [] };
  await server.call("sendInvitation", { as: "harbor-admin", path: { clientId: clientId ?? "" }, body });
});

/** Sends a body that must be refused for its shape, and answers the pointers at fault. */
async function pointersAtFault(operationId: OperationId, body: unknown): Promise<readonly string[]> {
  const { as, path, headers } = await stageFor(operationId, server);
  const isSecured = operations[operationId].secured;
  if (isSecured) await server.bearer(as);
  watched.takeWrites();
  const call = { ...(isSecured && { as }), path, headers, body };
  const { problem } = await server.call(operationId, call);
  expect(problem).toMatchObject({ status: 400, code: "request_invalid" });
  expect(watched.takeWrites(), "what was written").toEqual([]);
  return (problem.errors ?? []).map(({ pointer }) => pointer);
}

describe("a member that the contract does not know is refused by name, however deep, and nothing is written [INP-06]", () => {
  it.each(withBody)("%s", async (operationId) => {
    for (const example of exampleBodies(operationId)) {
      for (const [pointer, body] of withUnknownMember(example)) {
        expect(await pointersAtFault(operationId, body)).toContain(`/body${pointer}/unknownMember`);
      }
    }
  });
});

describe("members that only the server writes are refused by name, and nothing is written [AUZ-05]", () => {
  it.each(withBody.filter((operationId) => serverMembers(operationId).length > 0))(
    "%s",
    async (operationId) => {
      const [example = {}] = exampleBodies(operationId);
      const members = serverMembers(operationId);
      const body = { ...example, ...Object.fromEntries(members.map((name) => [name, "x"])) };
      const wanted = members.map((name) => `/body/${name}`);
      expect(await pointersAtFault(operationId, body)).toEqual(expect.arrayContaining(wanted));
    },
  );
});

describe("a p0 write without If-Match is refused, and nothing is written [AUZ-13] [INP-15] [CON-10]", () => {
  it.each(p0)("%s", async (operationId) => {
    const { as, path } = await stageFor(operationId, server);
    const [body] = exampleBodies(operationId);
    await server.bearer(as);
    watched.takeWrites();
    const { problem } = await server.call(operationId, { as, path, ...(body && { body }) });
    expect(problem).toMatchObject({ status: 428, code: "precondition_required" });
    expect(watched.takeWrites()).toEqual([]);
  });
});

/** Puts an unknown member into a body, and into each object within it, one at a time. */
function withUnknownMember(value: unknown, pointer = ""): [pointer: string, value: unknown][] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      return withUnknownMember(item, `${pointer}/${index}`).map(([at, changed]): [string, unknown] => {
        return [at, value.with(index, changed)];
      });
    });
  }
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => {
    return withUnknownMember(member, `${pointer}/${name}`).map(([at, changed]): [string, unknown] => {
      return [at, { ...value, [name]: changed }];
    });
  });
  return [[pointer, { ...value, unknownMember: 1 }], ...inner];
}
