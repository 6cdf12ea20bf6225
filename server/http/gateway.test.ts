import { beforeAll, describe, expect, it } from "vitest";
import { problems } from "../../src/contract/index.ts";
import { failOnce } from "../faults.ts";
import { StoreUnavailableError } from "../store/errors/store-unavailable-error.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";
import type { RequestLine } from "./request-log.ts";

let server: TestServer;
let lines: RequestLine[];
beforeAll(async () => {
  lines = [];
  server = await createTestServer({
    log: (line) => lines.push(line),
    policy: { allowedOrigins: ["https://desk.example"] },
  });
});

const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
  const response = await server.app.request(path, { method, headers });
  const text = await response.text();
  return { response, body: text.startsWith("{") ? JSON.parse(text) : text };
};

describe("every answer", () => {
  const paths = ["/api/auth/session", "/nowhere", "/healthz", "/docs", "/openapi.json", "/api/auth/sign-in"];
  it.each(paths)(
    "has the security headers, and says nothing about what runs here: %s [TRN-09]",
    async (path) => {
      const { response } = await get(path);
      const headers = Object.fromEntries(response.headers);
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
        "x-content-type-options": "nosniff",
        "x-request-id": expect.stringMatching(/^rq_[0-9a-z]{16}$/),
      });
      expect(headers).not.toHaveProperty("server");
      expect(headers).not.toHaveProperty("x-powered-by");
    },
  );

  it.each([
    { given: "client-4711_A", want: "client-4711_A" },
    { given: "x".repeat(64), want: "x".repeat(64) },
    { given: "x".repeat(65), want: null },
    { given: "a b", want: null },
    { given: "ä", want: null },
    { given: "<script>", want: null },
  ])("bears the request's own id where it can stand in a log: $given [ERR-10]", async ({ given, want }) => {
    const { response } = await get("/api/auth/session", { "X-Request-Id": given });
    const id = response.headers.get("X-Request-Id");
    if (want === null) expect(id).toMatch(/^rq_/);
    else expect(id).toBe(want);
  });
});

describe("a request that no operation takes", () => {
  it.each(["DELETE", "PUT", "PATCH", "POST", "OPTIONS"])(
    "is refused with the methods that there are: %s [INP-14]",
    async (method) => {
      const { response, body } = await get("/api/auth/session", {}, method);
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("GET, HEAD");
      expect(body).toMatchObject({ code: "method_not_allowed", instance: "/api/auth/session" });
    },
  );

  it("lists all methods of a path that has several", async () => {
    const { response } = await get("/api/clients/c/loans/l/orders/o", {}, "PUT");
    expect(response.headers.get("Allow")?.split(", ").toSorted()).toEqual(["DELETE", "GET", "HEAD", "PATCH"]);
  });

  it("is answered like GET, without a body, where it is HEAD", async () => {
    const { response, body } = await get("/api/auth/session", await server.bearer("harbor-admin"), "HEAD");
    expect(response.status).toBe(200);
    expect(body).toBe("");
  });

  it.each([
    "/api/auth/session/",
    "//api/auth/session",
    "/API/auth/session",
    "/api//auth/session",
    "/api/auth/session;x=1",
    "/api/auth%2Fsession",
    "/api/auth/session%20",
  ])("is not found under a path that only resembles one: %s [AUZ-10]", async (path) => {
    const { response, body } = await get(path, await server.bearer("harbor-admin"));
    expect(response.status).toBe(404);
    expect(body).toMatchObject({ code: "not_found" });
  });

  it("has an instance that is a reference, whatever was sent", async () => {
    for (const path of ["/%zz", "/a|b", '/"<>', `/${"é".repeat(3000)}`, "/%"]) {
      const { body } = await get(path);
      expect(body.instance).toMatch(/^\/(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*$/);
      expect(body.instance.length).toBeLessThanOrEqual(2048);
    }
  });
});

describe("a failure of ours", () => {
  const canary = "canary-4711";

  it("is a problem without any detail, found in the log by the request id, and gone with the next request [ERR-04] [ERR-07]", async () => {
    const seen: RequestLine[] = [];
    const faults = failOnce("getSession", "before-handler", new TypeError(`${canary} at /srv/app.ts`));
    const failing = await createTestServer({ faults, log: (line) => seen.push(line), orders: 0 });
    const { problem } = await failing.call("getSession", { as: "harbor-admin" });
    expect(problem).toMatchObject({ status: 500, code: "internal_error" });
    expect(JSON.stringify(problem)).not.toMatch(/canary|srv|TypeError/);
    const line = seen.find(({ requestId }) => requestId === problem.requestId);
    expect(line).toMatchObject({ status: 500, problem: "internal_error", operationId: "getSession" });
    expect(line?.error).toContain(canary);
    expect((await failing.call("getSession", { as: "harbor-admin" })).status).toBe(200);
  });

  it("that the store could not help asks to come back, and reads go on [DUR-05]", async () => {
    const store = new MemoryStore();
    const broken = await createTestServer({ store });
    const as = "harbor-admin";
    await broken.bearer(as);
    store.commit = async () => {
      throw new StoreUnavailableError({ cause: new Error("disk full") });
    };
    const [clientId = ""] = broken.identity(as).clientIds;
    const { body } = await broken.call("listLoans", { as, path: { clientId } });
    const path = { clientId, loanId: body.items[0]?.loanId ?? "" };
    const refused = await broken.call("createOrder", { as, path, body: {} });
    expect(refused.problem).toMatchObject({ status: 503, code: "unavailable" });
    expect(refused.headers.get("Retry-After")).toBe("1");
  });
});

it("one line a request says what came of it, and no more than that [LOG-02] [LOG-03] [AUD-07]", async () => {
  const headers = await server.bearer("harbor-admin");
  lines.length = 0;
  await get("/api/auth/session?code=canary&token=canary", {
    ...headers,
    "User-Agent": "canary\\r\\n{}",
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toEqual({
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: expect.stringMatching(/^rq_/),
    method: "GET",
    route: "/api/auth/session",
    operationId: "getSession",
    status: 400,
    durationMs: expect.any(Number),
    userId: expect.stringMatching(/^us_/),
    clientId: server.identity("harbor-admin").clientId,
    problem: "request_invalid",
  });
  expect(JSON.stringify(lines)).not.toContain("canary");
});

it("how long an answer took is measured, wherever the server's clock is set meanwhile", async () => {
  const seen: RequestLine[] = [];
  let [nowMs, passedMs] = [Date.parse("2027-03-01T00:00:00Z"), 5000];
  const own = await createTestServer({
    clock: () => (nowMs += 86_400_000),
    stopwatch: () => (passedMs += 2.5),
    log: (line) => seen.push(line),
  });
  await own.app.request("/api/auth/session");
  expect(seen.map(({ durationMs }) => durationMs)).toEqual([2.5]);
});

describe("a page of another origin", () => {
  const ask = (origin: string) => ({
    Origin: origin,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization,idempotency-key",
  });
  const path = "/api/clients/c/loans/l/orders/o/activate";

  it("that is listed may ask and read, without a browser's credentials [TRN-10]", async () => {
    const preflight = (await get(path, ask("https://desk.example"), "OPTIONS")).response;
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      "access-control-allow-origin": "https://desk.example",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers":
        "Authorization, Content-Type, If-Match, Prefer, X-Request-Id, Idempotency-Key",
      vary: "Origin",
    });
    const { response } = await get("/api/auth/session", { Origin: "https://desk.example" });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("https://desk.example");
    expect(response.headers.get("Access-Control-Expose-Headers")).toBe(
      "ETag, Date, Location, Retry-After, X-Request-Id, Idempotent-Replayed, Preference-Applied, WWW-Authenticate",
    );
    expect(response.headers.has("Access-Control-Allow-Credentials")).toBe(false);
  });

  it.each(["https://evil.example", "null", "https://desk.example.evil.example", "http://desk.example"])(
    "that is not listed may neither: %s [TRN-10]",
    async (origin) => {
      const preflight = (await get(path, ask(origin), "OPTIONS")).response;
      expect(preflight.status).toBe(405);
      const { response } = await get("/api/auth/session", { Origin: origin });
      expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
    },
  );

  it("gets no such header at all where none is listed, which is the default", async () => {
    const closed = await createTestServer({ orders: 0 });
    const response = await closed.app.request("/api/auth/session", {
      headers: { Origin: "https://desk.example" },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(response.headers.has("Vary")).toBe(false);
  });
});

describe("beside the contract's operations", () => {
  it("health is one thing, and being ready for requests another", async () => {
    expect((await get("/healthz")).body).toEqual({ status: "ok" });
    expect((await get("/readyz")).body).toEqual({ status: "ready" });
    const starting = await createTestServer({ isReady: () => false, orders: 0 });
    expect((await starting.app.request("/readyz")).status).toBe(503);
    expect((await starting.app.request("/healthz")).status).toBe(200);
  });

  it("the contract is handed out", async () => {
    expect((await get("/openapi.json")).body).toMatchObject({
      openapi: "3.1.1",
      paths: expect.objectContaining({ "/api/auth/session": expect.anything() }),
    });
  });

  it("every problem's type leads to its place in the docs [ERR-03]", async () => {
    const { body, response } = await get("/docs/problems");
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    for (const code of Object.keys(problems)) expect(body).toContain(`<section id="${code}">`);
  });

  it("no page asks anybody else for anything [SUP-07]", async () => {
    for (const path of ["/docs", "/docs/problems", "/docs/page.css"]) {
      const { body } = await get(path);
      expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(|@import|<script/);
    }
  });
});
