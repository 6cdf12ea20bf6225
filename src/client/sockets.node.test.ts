import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createClient } from "./create-client.ts";
import { createSession } from "./create-session.ts";
import { BodyNotReplayableError } from "./errors/body-not-replayable-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import type { Session } from "./session.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

test("answers that were refused leave their connections to the next calls [RX-19]", async () => {
  let connections = 0;
  const session = await listen((request, response) => {
    if (request.url === "/auth/refresh") return void renew(response);
    if (request.headers.authorization === "Bearer A2") return void response.end("{}");
    response.writeHead(401);
    for (let chunk = 0; chunk < 20; chunk += 1) response.write("x".repeat(10_000));
    response.end();
  });
  server?.on("connection", () => {
    connections += 1;
  });
  for (let count = 0; count < 20; count += 1) {
    await session.adopt({ accessToken: "A1", refreshToken: "R1" });
    expect((await session.fetch("/orders/1")).status).toBe(200);
  }
  expect(connections).toBeLessThanOrEqual(3);
});

test("who gives up while the body is read closes the connection, and nothing is sent again [AB-8]", async () => {
  let requests = 0;
  const closed = Promise.withResolvers<void>();
  const session = await listen((_, response) => {
    requests += 1;
    response.on("close", closed.resolve);
    response.writeHead(200, { "Content-Type": "application/json" }).write('{"id":');
  });
  const caller = new AbortController();
  const answer = await session.fetch("/orders/1", { signal: caller.signal });
  const reading = answer.text();
  caller.abort();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  await closed.promise;
  expect(requests).toBe(1);
});

test("half a body is an error, and never half of what was asked for [TR-18]", async () => {
  const session = await listen((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
    response.write("[1, 2, 3]                                         ", () => response.destroy());
  });
  const client = createClient<Orders>({ session });
  await expect(client.GET("/orders")).rejects.toMatchObject({ code: "parse" });
});

test("a 401 before the upload has ended leads to one refresh, and the body is sent again [BD-9]", async () => {
  let refreshes = 0;
  let received = 0;
  const session = await listen((request, response) => {
    if (request.url === "/auth/refresh") {
      refreshes += 1;
      return void renew(response);
    }
    if (request.headers.authorization !== "Bearer A2") return void response.writeHead(401).end();
    request.on("data", (chunk: Buffer) => {
      received += chunk.byteLength;
    });
    request.on("end", () => response.end("{}"));
  });
  const size = 16 * 1024 * 1024;
  const answer = await session.fetch("/orders/1/note", {
    method: "PUT",
    body: new Blob([new Uint8Array(size)]),
  });
  expect([answer.status, received, refreshes]).toEqual([200, size, 1]);
});

test("a 401 before a stream has ended is a typed error, and the session is fresh [BD-9]", async () => {
  const session = await listen((request, response) => {
    if (request.url === "/auth/refresh") renew(response);
    else response.writeHead(401).end();
  });
  const body = new Blob([new Uint8Array(16 * 1024 * 1024)]).stream();
  const init: RequestInit & { duplex: "half" } = { method: "PUT", body, duplex: "half" };
  const failure = await session.fetch("/orders/1/note", init).catch((error: unknown) => error);
  // A server that closes the connection on the rest of the upload may take its answer along.
  expect([BodyNotReplayableError, NetworkError].some((known) => failure instanceof known)).toBe(true);
});

test("after a connection that was reset a read is sent again, and a write is not [TR-10]", async () => {
  const seen: string[] = [];
  const session = await listen((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (seen.length > 1) response.end("{}");
    else (request.socket as Socket).resetAndDestroy();
  });
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(seen).toEqual(["GET /orders/1", "GET /orders/1"]);
  seen.length = 0;
  await expect(session.fetch("/orders", { method: "POST" })).rejects.toMatchObject({
    code: "unknown-outcome",
  });
  expect(seen).toEqual(["POST /orders"]);
});

test("a server that is not there yet is asked again [TR-11]", async () => {
  const session = await listen((_, response) => void response.end("{}"));
  const port = portOf(server);
  server?.close();
  let waits = 0;
  const patient = createSession({
    baseUrl: `http://127.0.0.1:${port}`,
    contract: orderContract,
    async sleep(_, { background = false } = {}) {
      if (background) return new Promise(() => {});
      waits += 1;
      await listenAgain(port);
    },
  });
  await patient.adopt({ accessToken: "A1", refreshToken: "R1" });
  expect((await patient.fetch("/orders/1")).status).toBe(200);
  expect(waits).toBe(1);
  session.dispose();
});

interface Orders {
  "/orders": { get: { responses: { 200: { content: { "application/json": number[] } } } } };
}

let handle: Handler = () => {};

async function listen(handler: Handler): Promise<Session> {
  handle = handler;
  await listenAgain(0);
  const port = portOf(server);
  const session = createSession({
    baseUrl: `http://127.0.0.1:${port}`,
    contract: orderContract,
    random: () => 0,
  });
  await session.adopt({ accessToken: "A1", refreshToken: "R1" });
  return session;
}

async function listenAgain(port: number): Promise<void> {
  server = createServer((request, response) => handle(request, response));
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(port, "127.0.0.1", resolve);
  await promise;
}

function portOf(listening: Server | undefined): number {
  const address = listening?.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("The server does not listen.");
}

function renew(response: ServerResponse): void {
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ access_token: "A2", refresh_token: "R2" }));
}
