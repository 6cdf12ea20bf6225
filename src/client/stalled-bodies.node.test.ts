import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { metaOf, type SessionOptions } from "./index.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function open(routes: Readonly<Record<string, Handler>>, options: Partial<SessionOptions> = {}) {
  const seen: string[] = [];
  server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    seen.push(line);
    const handler = routes[line] ?? ((_: IncomingMessage, { end }: ServerResponse) => end());
    request.resume().on("end", () => handler(request, response));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const session = createSession({ baseUrl: `http://127.0.0.1:${port}`, contract: orderContract, ...options });
  await session.adopt({ accessToken: "A1", refreshToken: "R1" });
  return { session, seen };
}

function json(body: unknown, status = 200): Handler {
  return (_, response) =>
    void response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

/** Answers the headers and half a body, and then nothing more. */
function stalled(status: number): Handler {
  return (_, response) => void response.writeHead(status, { "Content-Type": "application/json" }).write("{");
}

/** Answers half a body, and breaks the connection off. */
const broken: Handler = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
  response.write("{", () => response.destroy());
};

const onlyForA2: Handler = (request, response) => {
  const status = request.headers.authorization === "Bearer A2" ? 200 : 401;
  json({}, status)(request, response);
};
const renewed = json({ access_token: "A2", refresh_token: "R2" });

test("a refresh whose answer stalls half way is given up, and the next call begins another [AB-6]", async () => {
  const answers = [stalled(200), renewed];
  const { session, seen } = await open(
    {
      "GET /orders/1": onlyForA2,
      "POST /auth/refresh": (...of) => answers.shift()?.(...of),
    },
    { refreshTimeoutMs: 500 },
  );
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ code: "refresh-timeout" });
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(seen.filter((line) => line === "POST /auth/refresh")).toHaveLength(2);
});

test("a refresh whose answer breaks off half way is asked once more [RT-8]", async () => {
  const answers = [broken, renewed];
  const { session } = await open({
    "GET /orders/1": onlyForA2,
    "POST /auth/refresh": (...of) => answers.shift()?.(...of),
  });
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(answers).toEqual([]);
});

test("evidence that stalls half way leaves the outcome unknown, and the caller is told [P0-7]", async () => {
  const { session, seen } = await open(
    {
      "POST /orders/1/pay": json({}, 401),
      "POST /auth/refresh": renewed,
      "GET /orders/1": json({ id: 1 }),
      "GET /orders/1/history": stalled(200),
    },
    { attemptTimeoutMs: 500, maxRetries: 0 },
  );
  await expect(session.fetch("/orders/1/pay", { method: "POST" })).rejects.toMatchObject({
    code: "unknown-outcome",
    phase: "reconcile",
  });
  expect(seen.filter((line) => line.startsWith("POST /orders"))).toHaveLength(1);
});

test("a failure whose text stalls is a failure all the same, and the history decides [P0-10]", async () => {
  let key: string | undefined;
  const { session } = await open(
    {
      "POST /orders/1/pay": (request, response) => {
        key = String(request.headers["x-operation-key"]);
        stalled(502)(request, response);
      },
      "GET /orders/1": json({ id: 1 }),
      "GET /orders/1/history": (...of) => json({ data: { entries: [{ what: "paid", key }] } })(...of),
    },
    { attemptTimeoutMs: 500 },
  );
  const answer = await session.fetch("/orders/1/pay", { method: "POST" });
  expect(metaOf(answer)?.outcome).toBe("applied");
});
