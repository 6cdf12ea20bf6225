import { beforeAll, describe, expect, it } from "vitest";
import { expandPath, type OperationId, operations } from "../../../src/contract/index.ts";
import { MemoryStore } from "../../store/memory/memory-store.ts";
import { createTestServer, type TestServer } from "../../testing/test-server.ts";
import { watchStore } from "../watch-store.ts";
import { exampleBodies, operationIds, pathNames } from "./contract-requests.ts";
import { stageFor } from "./stage-for.ts";

const inTenant = operationIds.filter((operationId) => operations[operationId].tenant !== undefined);
const withId = inTenant.filter((operationId) => pathNames(operationId).length > 1);
const missing = "0000000000000000";

const watched = watchStore(new MemoryStore());
let server: TestServer;
beforeAll(async () => {
  server = await createTestServer({ store: watched.store, orders: 80 });
  const { clientId } = server.identity("harbor-admin");
  const body = { email: "kit@harbor.example", displayName: "Kit", role: "finance", branchIds: [] };
  await server.call("sendInvitation", { as: "harbor-admin", path: { clientId: clientId ?? "" }, body });
});

interface Seen {
  readonly status: number;
  /** Everything that was answered, but for the request's id and its own path. */
  readonly bytes: string;
  /** What the store was asked for. */
  readonly reads: readonly string[];
}

async function see(
  operationId: OperationId,
  as: string,
  path: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  const [body] = exampleBodies(operationId);
  const { method, path: template } = operations[operationId];
  const pathname = expandPath(template, path);
  const token = await server.bearer(as);
  watched.takeCalls();
  watched.takeWrites();
  const type = body && { "Content-Type": "application/json" };
  const init = {
    method,
    headers: { ...token, ...headers, ...type },
    ...(body && { body: JSON.stringify(body) }),
  };
  const response = await server.app.request(pathname, init);
  const id = response.headers.get("X-Request-Id") ?? "";
  const raw = `${JSON.stringify([...response.headers])}\n${await response.text()}`;
  const calls = watched.takeCalls().map(({ name }) => name);
  return {
    status: response.status,
    bytes: raw.replaceAll(id, "<id>").replaceAll(pathname, "<path>"),
    reads: calls.filter((name) => name !== "commit"),
  };
}

/** The same path with another id at its end, which nothing has. */
function withoutLast(path: Readonly<Record<string, string>>, operationId: OperationId) {
  const last = pathNames(operationId).at(-1) ?? "";
  return { ...path, [last]: `${path[last]?.slice(0, 3)}${missing}` };
}

describe("another client's objects, and objects of no client, are refused in the same bytes, and nobody looks for them [AUZ-01] [AUZ-08] [AUD-04]", () => {
  it.each(inTenant)("%s", async (operationId) => {
    const { path, headers } = await stageFor(operationId, server);
    const nobodys = Object.fromEntries(
      Object.entries(path).map(([name, id]) => [name, `${id.slice(0, 3)}${missing}`]),
    );
    for (const as of ["summit-admin", "summit-finance"]) {
      const foreign = await see(operationId, as, path, headers);
      expect(foreign).toEqual(await see(operationId, as, withoutLast(path, operationId), headers));
      expect(foreign).toEqual(await see(operationId, as, nobodys, headers));
      expect(foreign.status).toBe(403);
      // Who asks is read, and nothing else.
      expect(foreign.reads).toEqual(["findByAccessToken"]);
    }
  });
});

describe("inside a client, an object of another client looks like one that does not exist [AUZ-01]", () => {
  it.each(withId)("%s", async (operationId) => {
    const { as, path, headers } = await stageFor(operationId, server);
    const [clientId = ""] = server.identity("summit-admin").clientIds;
    const caller = as === "pine-vendor" ? as : as.replace("harbor", "summit");
    const foreign = await see(operationId, caller, { ...path, clientId }, headers);
    const none = await see(operationId, caller, { ...withoutLast(path, operationId), clientId }, headers);
    expect(foreign.status).toBe(404);
    expect(none.bytes).toBe(foreign.bytes);
    expect(none.reads).toEqual(foreign.reads);
  });
});
