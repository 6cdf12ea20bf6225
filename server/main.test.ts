import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

it("who still has a connection to a server that is stopping is told that it is not ready [TRN-15]", async () => {
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const server = await start({
    memory: true,
    faults: async (_, { operationId }) => {
      if (operationId !== "checkUsername") return;
      reached.resolve();
      await gate.promise;
    },
  });
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const targets = ["/api/accounts/username-availability?username=somebody", "/readyz", "/healthz"];
  const host = "Host: 127.0.0.1\r\n";
  for (const target of targets) {
    socket.write(
      `GET ${target} HTTP/1.1\r\n${host}${target === "/healthz" ? "Connection: close\r\n" : ""}\r\n`,
    );
  }
  await reached.promise;
  const closed = stop(server);
  gate.resolve();
  const answers = Buffer.concat(await socket.toArray()).toString();
  expect(answers.match(/(?<=HTTP\/1\.1 )\d+/g)).toEqual(["200", "503", "200"]);
  const [, notReady = ""] = answers.split(/(?=HTTP\/1\.1 )/);
  expect(notReady).toMatch(/^Content-Type: application\/problem\+json\r$/m);
  expect(notReady).toMatch(/^Retry-After: 1\r$/m);
  expect(notReady).toContain("The server is starting or stopping.");
  await closed;
});
