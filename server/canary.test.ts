import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failOnce } from "./faults.ts";
import { type RunningServer, serve } from "./main.ts";

let folder: string;
let server: RunningServer;
const log: string[] = [];
/** Bodies of everything that was refused. */
const refusals: string[] = [];
/** Everything that must not be found anywhere afterwards. */
const secrets = new Set<string>();

function secret(text: string): string {
  secrets.add(text);
  return text;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(server.url + path, init);
  if (response.status >= 400) refusals.push(await response.clone().text());
  return response;
}

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return await send(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: text,
  });
}

async function refresh(refreshToken: string): Promise<{ accessToken: string; refreshToken: string }> {
  const answer = await (await post("/api/auth/refresh", { refreshToken })).json();
  secret(answer.accessToken);
  secret(answer.refreshToken);
  return answer;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-canary-"));
  server = await serve({
    port: 0,
    db: join(folder, "sandbox.db"),
    orders: 8,
    log: (line) => log.push(JSON.stringify(line)),
    faults: failOnce("getSession", "before-handler", new Error("a bug of the handler's")),
  });
  for (const { password } of server.identities) secret(password);
  const { username = "", password = "" } = server.identities.find(({ role }) => role === "admin") ?? {};

  const session = await (await post("/api/auth/sign-in", { username, password })).json();
  secret(session.accessToken);
  secret(session.refreshToken);
  const next = await refresh(session.refreshToken);
  await refresh(session.refreshToken);
  const last = await refresh(next.refreshToken);
  const authorization = { Authorization: `Bearer ${last.accessToken}` };
  for (let round = 0; round < 2; round++) await send("/api/auth/session", { headers: authorization });

  const canary = (name: string) => secret(`canary-${name}-4711`);
  await post("/api/auth/sign-in", { username, password: canary("wrong-password") });
  await post("/api/auth/sign-in", { username: canary("password-as-username"), password: "x" });
  await post("/api/auth/sign-in", { username, password: { deep: canary("typed-password") } });
  await post("/api/auth/sign-in", { username, password: canary("extra-member"), otp: canary("otp") });
  await post("/api/auth/sign-in", `{"username": "a", "password": "${canary("broken-json")}`);
  await post("/api/auth/sign-in", `{"password":"${canary("first")}","password":"${canary("second")}"}`);
  await post("/api/auth/sign-in", "{}", { "Content-Type": canary("media/type"), Cookie: canary("cookie") });
  await post("/api/auth/refresh", { refreshToken: canary("refresh-token") });
  await post("/api/auth/refresh", { refreshToken: session.refreshToken });
  for (const header of [
    `Bearer ${canary("token")}`,
    `Basic ${canary("basic")}`,
    `${canary("bare")}, Bearer x`,
  ]) {
    await send("/api/auth/session", { headers: { Authorization: header } });
  }
  await send(`/api/auth/session?access_token=${canary("query-token")}`, { headers: authorization });
  await send(`/api/auth/session?x=${canary("query")}%`, { headers: authorization });
  await post("/api/auth/sign-out", "", authorization);
});
afterAll(async () => {
  await server.close(0);
  rmSync(folder, { recursive: true });
});

describe("no secret that passed through the server [LOG-01] [TOK-01]", () => {
  const expectNone = (text: string) => {
    expect(secrets.size).toBeGreaterThan(30);
    const found = [...secrets].filter((each) => text.includes(each));
    expect(found).toEqual([]);
  };

  it("is in its log", () => {
    expect(log.length).toBeGreaterThan(20);
    expect(log.join("\n")).toContain("a bug of the handler's");
    expectNone(log.join("\n"));
  });

  it("is in an answer that refused it [ERR-05]", () => {
    expect(refusals.length).toBeGreaterThan(14);
    expectNone(refusals.join("\n"));
  });

  it("is in its files, but for the identities' [KEY-04] [REF-01]", () => {
    const names = readdirSync(folder).filter((name) => name !== "sandbox.json");
    expect(names).toContain("sandbox.db-wal");
    for (const name of names) expectNone(readFileSync(join(folder, name), "latin1"));
  });

  it("is in its pages", async () => {
    for (const path of ["/docs", "/docs/problems", "/openapi.json", "/healthz", "/readyz"]) {
      expectNone(await (await fetch(server.url + path)).text());
    }
  });
});
