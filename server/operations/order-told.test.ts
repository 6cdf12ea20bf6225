import { beforeAll, describe, expect, it } from "vitest";
import { expandPath, type OperationId, operations, readPointer } from "../../src/contract/index.ts";
import { auditLinesOf } from "../testing/audit-lines.ts";
import { bodyFor, isStageOf, plainBranches } from "../testing/order-requests.ts";
import { createSettlementServer, type SettlementServer } from "../testing/settlement-server.ts";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { readAnswer, type TestServer } from "../testing/test-server.ts";
import { p0Operations, stageP0 } from "../trials/faults/p0-writes.ts";

const ip = "2001:db8::17";
let count = 0;

let server: SettlementServer;
beforeAll(async () => {
  server = await createSettlementServer();
});

interface Request {
  readonly operationId: OperationId;
  readonly as: string;
  readonly order: StagedOrder;
  /** What the path names below the order. */
  readonly below?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Takes a step, and holds that history and audit log tell each of the nine things about it, once. */
async function requireTold({ operationId, as, order, below, body }: Request) {
  const { method, path: template } = operations[operationId];
  const before = (await readStory(server, order.path)).record;
  if (before === null) throw new RangeError("The order is gone before the step.");
  count += 1;
  const idempotencyKey = `key-${count}`;
  const requestId = `request-${count}`;
  const headers = {
    ...(await server.bearer(as)),
    ...{ "If-Match": `"${before.version}"`, "Idempotency-Key": idempotencyKey, "X-Request-Id": requestId },
    ...(body !== undefined && { "Content-Type": "application/json" }),
  };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const lines = await auditLinesOf(server.store, before.clientId, async () => {
    const pathname = expandPath(template, { ...order.path, ...below });
    const answer = await readAnswer(operationId, await server.app.request(pathname, init, { ip }));
    expect([200, 204]).toContain(answer.status);
  });

  const { record: after, history } = await readStory(server, order.path);
  const entries = history.slice(before.historyLength);
  const at = new Date(server.time.nowMs).toISOString();
  expect(entries.map(({ from }) => from)).toEqual(
    [before.status, ...entries.map(({ to }) => to)].slice(0, -1),
  );
  expect(entries.at(-1)?.to).toBe(after?.status ?? null);
  for (const entry of entries) expect(entry).toMatchObject({ at, requestId, idempotencyKey });
  const own = entries.filter(({ actor }) => actor.kind === "user");
  const { userId } = (await server.store.findUserByName(server.identity(as).username)) ?? {};
  expect(own.length).toBeGreaterThan(0);
  for (const { actor, reason } of own) {
    expect(actor).toMatchObject({ userId, role: server.identity(as).role });
    for (const said of whyOf(body)) expect(reason).toContain(said);
  }

  const told = entries.filter(({ action }, index) => entries[index + 1]?.action !== action);
  const target = { kind: "order", id: before.orderId };
  const wanted = told.map(({ action, actor }) => {
    return {
      at,
      action,
      actor,
      target,
      outcome: "success",
      requestId,
      ip: actor.kind === "user" ? ip : null,
    };
  });
  expect(lines).toMatchObject(wanted);
}

function whyOf(body: unknown): string[] {
  const said = ["/reason", "/notes"].map((pointer) => readPointer(body, pointer));
  return said.filter((text) => typeof text === "string");
}

/** Of those who may take it, somebody of the first role that the contract names. */
function personFor(roles: readonly string[] | undefined, { identities }: TestServer): string {
  const [role] = roles ?? [];
  const found = identities.find((each) => each.role === role && /^(harbor|pine)-(?!branch)/.test(each.name));
  return found?.name ?? "harbor-admin";
}

describe("history and audit log tell once who, what, from where to where, when, from which address, why, by which request and key [AUD-01] [AUD-09]", () => {
  const plain = plainBranches.map(({ operationId, transition }) => {
    return { operationId, transition, title: `${transition.action} from ${transition.from[0]}` };
  });
  it.each(plain)("of $title", async ({ operationId, transition }) => {
    const { action, from, roles } = transition;
    const order = await stageOrder(server, isStageOf(action, from[0]), server.time.nowMs);
    const body = await bodyFor(action, order.record, server);
    await requireTold({ operationId, as: personFor(roles, server), order, body });
  });

  it.each(p0Operations)("of %s", async (operationId) => {
    await requireTold({ operationId, ...(await stageP0(operationId, server)) });
  });
});
