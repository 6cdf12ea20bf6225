import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningServer, type ServeOptions, serve } from "./main.ts";

let folder: string;
let servers: RunningServer[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-serve-"));
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close(0)));
  rmSync(folder, { recursive: true });
});

async function start(options: ServeOptions = {}): Promise<RunningServer> {
  const server = await serve({ port: 0, db: join(folder, "sandbox.db"), orders: 6, ...options });
  servers.push(server);
  return server;
}

async function stop(server: RunningServer): Promise<void> {
  servers = servers.filter((each) => each !== server);
  await server.close();
}

async function signIn({ url, identities }: RunningServer, name = "harbor-operations"): Promise<Response> {
  const { username, password } = identities.find((each) => each.name === name) ?? {};
  return await fetch(`${url}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
}

const sandboxFile = () => join(folder, "sandbox.json");
const kept = () => JSON.parse(readFileSync(sandboxFile(), "utf8"));

describe("the identities' file", () => {
  it("stands beside the database, for its owner alone, and says how to sign in where", async () => {
    const server = await start();
    expect(statSync(sandboxFile()).mode & 0o777).toBe(0o600);
    expect(kept()).toEqual({ baseUrl: server.url, identities: server.identities });
    const roles = new Set(server.identities.map(({ role }) => role));
    expect(roles.size).toBe(6);
    expect(new Set(server.identities.flatMap(({ clientIds }) => clientIds)).size).toBe(2);
    expect((await signIn(server)).status).toBe(200);
  });

  it("keeps its passwords over a restart, and tells the new address", async () => {
    const before = await start();
    await stop(before);
    const after = await start();
    expect(after.identities).toEqual(before.identities);
    expect(kept().baseUrl).toBe(after.url);
    expect((await signIn(after)).status).toBe(200);
  });

  it.each([
    { title: "is lost", spoil: () => rmSync(sandboxFile()) },
    { title: "is of another database", spoil: () => writeFileSync(sandboxFile(), '{"identities":[]}') },
    { title: "is no JSON", spoil: () => writeFileSync(sandboxFile(), "{") },
  ])("that $title makes the passwords new, and the old ones useless", async ({ spoil }) => {
    const before = await start();
    await stop(before);
    spoil();
    const after = await start();
    expect((await signIn(after)).status).toBe(200);
    const old = { ...after, identities: before.identities };
    expect((await signIn(old)).status).toBe(401);
    expect(statSync(sandboxFile()).mode & 0o777).toBe(0o600);
  });
});

describe("a server on a file", () => {
  it("has after a restart all that it acknowledged, sessions too [DUR-01]", async () => {
    const first = await start();
    const { accessToken, user } = await (await signIn(first)).json();
    const headers = { Authorization: `Bearer ${accessToken}`, "Content-Type": "application/json" };
    const loans = await (await fetch(`${first.url}/api/clients/${user.clientId}/loans`, { headers })).json();
    const path = `/api/clients/${user.clientId}/loans/${loans.items[0].loanId}/orders`;
    const created = await fetch(first.url + path, { method: "POST", headers, body: "{}" });
    const order = await created.json();
    await stop(first);

    const second = await start();
    const read = await fetch(`${second.url}${path}/${order.orderId}`, { headers });
    expect(read.status).toBe(200);
    expect(await read.json()).toEqual(order);
  });

  it("is filled once, by its first seed", async () => {
    const list = async (server: RunningServer) => {
      const { accessToken, user } = await (await signIn(server)).json();
      const headers = { Authorization: `Bearer ${accessToken}` };
      return await (
        await fetch(`${server.url}/api/clients/${user.clientId}/orders?limit=100`, { headers })
      ).json();
    };
    const first = await start({ seed: 7, orders: 10 });
    const before = await list(first);
    await stop(first);
    expect(before.items).toHaveLength(5);
    expect(await list(await start({ seed: 8, orders: 30 }))).toEqual(before);
  });
});

it("a server in memory makes no database", async () => {
  const server = await start({ memory: true });
  expect((await signIn(server)).status).toBe(200);
  expect(existsSync(join(folder, "sandbox.db"))).toBe(false);
});

it("a port in use is reported before any file is touched", async () => {
  const { url } = await start({ memory: true });
  rmSync(sandboxFile());
  await expect(start({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
  expect(existsSync(join(folder, "sandbox.db"))).toBe(false);
  expect(existsSync(sandboxFile())).toBe(false);
});

it("a folder that cannot hold the identities stops the server", async () => {
  mkdirSync(sandboxFile());
  writeFileSync(join(sandboxFile(), "in-the-way"), "");
  await expect(start({ memory: true })).rejects.toMatchObject({
    code: "unwritable-identities",
    expected: true,
  });
});

it("a database that is not ours stops the server, and frees the port", async () => {
  writeFileSync(join(folder, "sandbox.db"), "x".repeat(200));
  await expect(start()).rejects.toMatchObject({ code: "foreign-database", expected: true });
  await start({ memory: true });
});

/** Sends bytes as they are and answers all that comes back until the connection ends. */
async function raw({ url }: RunningServer, ...parts: string[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  for (const part of parts) socket.write(part);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The status and the problem of the last response in a text. */
function problemIn(text: string) {
  const last = text.slice(text.lastIndexOf("HTTP/1.1 "));
  const [head = "", body = ""] = last.split("\r\n\r\n");
  const { status, code } = JSON.parse(body.slice(body.indexOf("{")));
  return { line: Number(head.split(" ")[1]), status, code, type: /content-type: (.*)/i.exec(head)?.[1] };
}

describe("bytes that are no good request", () => {
  const host = "Host: 127.0.0.1\r\n";
  const end = "Connection: close\r\n\r\n";
  const request = `GET /api/auth/session HTTP/1.1\r\n${host}`;
  const post = `POST /api/auth/sign-in HTTP/1.1\r\n${host}Content-Type: application/json\r\n`;
  const cases = [
    { title: "no HTTP at all", given: "HELLO\r\n\r\n", want: 400 },
    { title: "no Host", given: `GET / HTTP/1.1\r\n${end}`, want: 400 },
    { title: "two Hosts [TRN-07]", given: `${request}host: evil.example\r\n${end}`, want: 400 },
    { title: "a Host that is none", given: `GET /healthz HTTP/1.1\r\nHost: a b\r\n${end}`, want: 400 },
    {
      title: "a length and chunks [TRN-04]",
      given: `${post}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      want: 400,
    },
    {
      title: "two lengths [TRN-04]",
      given: `${post}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x`,
      want: 400,
    },
    {
      title: "an unknown transfer encoding [TRN-04]",
      given: `${post}Transfer-Encoding: xchunked\r\n\r\n`,
      want: 400,
    },
    { title: "a folded header [TRN-04] [TRN-05]", given: `${request}X-A: 1\r\n 2\r\n${end}`, want: 400 },
    {
      title: "more than 8 KiB of headers [TRN-03]",
      given: `${request}X-A: ${"x".repeat(9000)}\r\n${end}`,
      want: 431,
    },
    {
      title: "more than 100 headers [TRN-03]",
      given: `${request}${"X-A: 1\r\n".repeat(120)}${end}`,
      want: 431,
    },
    {
      title: "a body beyond the limit in chunks [TRN-02]",
      given: `${post}Transfer-Encoding: chunked\r\n${end}${`4000\r\n${"x".repeat(0x4000)}\r\n`.repeat(5)}0\r\n\r\n`,
      want: 413,
    },
    {
      title: "a body announced beyond the limit [TRN-02]",
      given: `${post}Content-Length: 70000\r\n${end}${"x".repeat(70000)}`,
      want: 413,
    },
  ];
  let server: RunningServer;
  beforeAll(async () => {
    const ownFolder = mkdtempSync(join(tmpdir(), "countersign-raw-"));
    server = await serve({ port: 0, memory: true, db: join(ownFolder, "none.db"), orders: 0 });
    return async () => {
      await server.close(0);
      rmSync(ownFolder, { recursive: true });
    };
  });

  it.each(cases)("get a problem: $title [ERR-01] [ERR-09]", async ({ given, want }) => {
    expect(problemIn(await raw(server, given))).toMatchObject({
      line: want,
      status: want,
      type: "application/problem+json",
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it.each([
    { title: "headers", given: [`GET /healthz HTTP/1.1\r\n${host}X-Slow: `] },
    { title: "a body", given: [`${post}Content-Length: 10\r\n\r\n{`] },
  ])("are not waited for without end: $title [TRN-01]", async ({ given }) => {
    const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
    const hasty = await start({ memory: true, limits });
    expect(problemIn(await raw(hasty, ...given))).toMatchObject({ line: 408, code: "request_timeout" });
  });

  it("a target in absolute form names the path, and no other host [TRN-08]", async () => {
    const answer = await raw(server, `GET http://evil.example/api/auth/session HTTP/1.1\r\n${host}${end}`);
    expect(problemIn(answer)).toMatchObject({ line: 401, code: "token_missing" });
    expect(answer).not.toContain("evil.example");
  });
});

it("closing lets requests in progress finish, and takes no new ones [TRN-15]", async () => {
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const server = await start({
    memory: true,
    faults: async (point, { operationId }) => {
      if (point !== "before-handler" || operationId !== "getSession") return;
      reached.resolve();
      await gate.promise;
    },
  });
  const { accessToken } = await (await signIn(server)).json();
  const inProgress = fetch(`${server.url}/api/auth/session`, {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  await reached.promise;
  const closed = stop(server);
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow("fetch failed");
  gate.resolve();
  expect((await inProgress).status).toBe(200);
  await closed;
});
