import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSettlementServer } from "../testing/settlement-server.ts";
import { p0Operations, stageP0 } from "../trials/faults/p0-writes.ts";

let connections = 0;
const count = () => {
  connections += 1;
};
beforeAll(() => subscribe("net.client.socket", count));
afterAll(() => void unsubscribe("net.client.socket", count));

test("whatever is paid, submitted, assigned or mailed in a sandbox, it opens no connection [AUZ-14]", async () => {
  const server = await createSettlementServer();
  for (const operationId of p0Operations) {
    const { as, body, order, below } = await stageP0(operationId, server);
    const headers = { "If-Match": "*" };
    const path = { ...order.path, ...below };
    const { status } = await server.call(operationId, {
      as,
      path,
      headers,
      ...(body !== undefined && { body }),
    });
    expect(status, operationId).toBe(200);
  }
  const { username } = server.identity("harbor-finance");
  expect((await server.call("requestPasswordReset", { body: { username } })).status).toBe(202);
  expect(connections).toBe(0);
});

test("a connection would have been noticed", async () => {
  const other = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  if (address === null || typeof address === "string")
    throw new RangeError("There is no port to connect to.");
  await (await fetch(`http://127.0.0.1:${address.port}/`)).text();
  other.close();
  other.closeAllConnections();
  expect(connections).toBeGreaterThan(0);
});
