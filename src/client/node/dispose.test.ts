import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("fixtures/dispose-while-refreshing.ts", import.meta.url));
const server = createServer();

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test("a process that disposes of a session in the middle of a refresh ends by itself [AB-12] [EN-3]", async () => {
  const seen: string[] = [];
  const refreshing = Promise.withResolvers<ServerResponse>();
  server.on("request", (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (request.url === "/auth/refresh") refreshing.resolve(response);
    else response.writeHead(401).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const child = fork(program, [`http://127.0.0.1:${port}`], { execArgv: [], silent: true });
  let said = "";
  child.stdout?.on("data", (chunk) => {
    said += chunk;
  });
  const cut = once(await refreshing.promise, "close");
  child.send("now");
  expect(await once(child, "exit")).toEqual([0, null]);
  await cut;
  expect(said).toBe("signed-out\n");
  expect(seen).toEqual(["GET /orders/1", "POST /auth/refresh"]);
});
