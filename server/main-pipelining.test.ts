import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type RunningServer, type ServeOptions, serve } from "./main.ts";

let folder: string;
let server: RunningServer;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-pipelining-"));
});
afterEach(async () => {
  await server.close(0);
  rmSync(folder, { recursive: true });
});

const open = async (options: ServeOptions = {}): Promise<Socket> => {
  server = await serve({ port: 0, memory: true, db: join(folder, "none.db"), orders: 0, ...options });
  return connect(Number(new URL(server.url).port), "127.0.0.1");
};
const token = async (): Promise<string> => {
  const { username, password } = server.identities[0] ?? {};
  const answer = await fetch(`${server.url}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  return (await answer.json()).accessToken;
};

/** The ids of the requests that were answered, in the order of the answers. */
const answered = async (socket: Socket): Promise<{ ids: string[]; statuses: Set<string> }> => {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const ids = [...text.matchAll(/^x-request-id: (.*)\r$/gim)].map(([, id = ""]) => id);
  return {
    ids,
    statuses: new Set([...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status = ""]) => status)),
  };
};
const names = Array.from({ length: 1200 }, (_, index) => `pipelined-${index}`);

it("of more than a thousand requests that one connection sends at once one is at work at a time, and others are served [TRN-06]", async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  let atWork = 0;
  let most = 0;
  const socket = await open({
    faults: async (point, { requestId }) => {
      if (!requestId.startsWith("pipelined")) return;
      if (point === "after-handler") atWork -= 1;
      if (point !== "before-handler") return;
      atWork += 1;
      most = Math.max(most, atWork);
      reached.resolve();
      await gate;
    },
  });
  const authorization = `Authorization: Bearer ${await token()}\r\n`;
  for (const [index, name] of names.entries()) {
    const last = index === names.length - 1 ? "Connection: close\r\n" : "";
    const headers = `Host: 127.0.0.1\r\n${authorization}X-Request-Id: ${name}\r\n${last}`;
    socket.write(`GET /api/auth/session HTTP/1.1\r\n${headers}\r\n`);
  }
  await reached.promise;
  const other = await fetch(`${server.url}/api/auth/session`, {
    headers: { Authorization: `Bearer ${await token()}` },
  });
  expect(other.status).toBe(200);
  letGo();
  const { ids, statuses } = await answered(socket);
  expect(ids).toEqual(names);
  expect(statuses).toEqual(new Set(["200"]));
  expect(most).toBe(1);
});

it("bodies that follow each other in pieces are read in their turn, and each is answered", async () => {
  const socket = await open();
  const some = names.slice(0, 100);
  const body = JSON.stringify({ refreshToken: "x".repeat(3000) });
  const text = some.map((name, index) => {
    const last = index === some.length - 1 ? "Connection: close\r\n" : "";
    const headers = `Host: 127.0.0.1\r\nContent-Type: application/json\r\nX-Request-Id: ${name}\r\n${last}`;
    return `POST /api/auth/refresh HTTP/1.1\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`;
  });
  const bytes = Buffer.from(text.join(""));
  // No piece ends where a request does.
  for (let at = 0; at < bytes.length; at += 9973) {
    if (!socket.write(bytes.subarray(at, at + 9973))) await once(socket, "drain");
  }
  const { ids, statuses } = await answered(socket);
  expect(ids).toEqual(some);
  expect(statuses).toEqual(new Set(["400"]));
});

it("whoever goes away in the middle leaves nothing at work", async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const begun: string[] = [];
  const socket = await open({
    faults: async (point, { requestId }) => {
      if (point !== "before-handler" || !requestId.startsWith("pipelined")) return;
      begun.push(requestId);
      reached.resolve();
      await gate;
    },
  });
  const authorization = `Authorization: Bearer ${await token()}\r\n`;
  for (const name of names.slice(0, 50)) {
    const headers = `Host: 127.0.0.1\r\n${authorization}X-Request-Id: ${name}\r\n`;
    socket.write(`GET /api/auth/session HTTP/1.1\r\n${headers}\r\n`);
  }
  await reached.promise;
  socket.resetAndDestroy();
  await once(socket, "close");
  // The server has noticed once it answers somebody who came later.
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  letGo();
  await server.close();
  expect(begun).toEqual(["pipelined-0"]);
});
