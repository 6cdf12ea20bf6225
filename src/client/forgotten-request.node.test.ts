import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createSession } from "./create-session.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

it("an answer that is read can be given up however long ago its head came, and whatever was collected since [AB-8]", async () => {
  const closed = Promise.withResolvers<void>();
  await using server = await listen((_request, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write(" ".repeat(50));
    response.once("close", () => closed.resolve());
  });
  const session = createSession({ baseUrl: server.url });
  await session.adopt({ accessToken: "A1", refreshToken: "R1", lifetimeMs: 600_000 });
  const caller = new AbortController();
  const answer = await session.fetch("/orders/1", { signal: caller.signal });
  const text = answer.text();
  for (let collected = 0; collected < 5; collected++) {
    collectGarbage();
    await pause(5);
  }
  caller.abort();
  await expect(text).rejects.toMatchObject({ name: "AbortError" });
  await closed.promise;
});

async function listen(handle: RequestListener) {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
