import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingMessage, request as open, type ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { ask, closeAll, front, stand } from "../fixtures/proxied-server.ts";

afterEach(closeAll);

describe("what passes the proxy", () => {
  test("arrives as it was sent: method, path, query, headers in their writing, and bytes", async () => {
    const { proxy, port } = await stand((request, response) => {
      response.setHeader("Set-Cookie", ["a=1", "b=2"]).setHeader("X-Odd-Case", "yes");
      request.pipe(response);
      response.setHeader(
        "X-Seen",
        `${request.method} ${request.url} ${request.headers.host} ${request.headers.via}`,
      );
    });
    const bytes = Buffer.from([0, 255, 10, 13, 0]);
    const { answer, bytes: back } = await ask(proxy, "/a%20b?c=%2F&d", { method: "PATCH" }, bytes);
    expect(back).toEqual(bytes);
    expect(answer.headers["x-seen"]).toBe(`PATCH /a%20b?c=%2F&d 127.0.0.1:${port} 1.1 countersign`);
    expect(answer.rawHeaders).toContain("X-Odd-Case");
    expect(answer.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  });

  test("is not held back: the first part of an answer is there before the last is written", async () => {
    const { promise: isRead, resolve } = Promise.withResolvers<void>();
    const { proxy } = await stand((_, response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" }).write("data: 1\n\n");
      void isRead.then(() => response.end("data: 2\n\n"));
    });
    const answer = await fetch(`${proxy.url}/events`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe("data: 1\n\n");
    resolve();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe("data: 2\n\n");
  });

  test("the head of an answer whose body is still to come is passed on by itself", async () => {
    const { proxy } = await stand((_, response) => void response.writeHead(200).flushHeaders());
    const outgoing = open(`${proxy.url}/later`, { agent: false });
    outgoing.end();
    const [answer]: IncomingMessage[] = await once(outgoing, "response");
    expect(answer?.statusCode).toBe(200);
    outgoing.destroy();
  });

  test("keeps its trailers, both ways", async () => {
    const { proxy } = await stand(async (request, response) => {
      await request.toArray();
      response.writeHead(200, { Trailer: "X-Sum" }).write("body");
      response.addTrailers({ "X-Sum": String(request.trailers["x-up"]) });
      response.end();
    });
    const outgoing = open(`${proxy.url}/t`, { method: "POST", agent: false, headers: { Trailer: "X-Up" } });
    outgoing.write("part");
    outgoing.addTrailers({ "X-Up": "7" });
    outgoing.end();
    const [answer]: IncomingMessage[] = await once(outgoing, "response");
    await answer?.toArray();
    expect(answer?.trailers).toEqual({ "x-sum": "7" });
  });

  test("a HEAD keeps the length that it declares, and has no body", async () => {
    const { proxy } = await stand((_, response) => response.writeHead(200, { "Content-Length": 12 }).end());
    const { answer, bytes } = await ask(proxy, "/h", { method: "HEAD" });
    expect([answer.headers["content-length"], bytes.length]).toEqual(["12", 0]);
  });

  test("a body is asked for by the server behind, where the client waits for 100 Continue", async () => {
    const { proxy } = await stand(() => {}, {
      setUp: (server) =>
        server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
          if (request.url === "/no") response.writeHead(413).end();
          else {
            response.writeContinue();
            request.pipe(response);
          }
        }),
    });
    const headers = { Expect: "100-continue", "Content-Length": "4" };
    const yes = open(`${proxy.url}/yes`, { method: "PUT", agent: false, headers });
    yes.once("continue", () => yes.end("four"));
    yes.flushHeaders();
    const [answer]: IncomingMessage[] = await once(yes, "response");
    expect(String(Buffer.concat((await answer?.toArray()) ?? []))).toBe("four");
    const no = open(`${proxy.url}/no`, { method: "PUT", agent: false, headers });
    no.flushHeaders();
    const [refusal]: IncomingMessage[] = await once(no, "response");
    expect(refusal?.statusCode).toBe(413);
    no.destroy();
  });

  test("a redirect to the server itself leads back through the proxy, and one elsewhere does not", async () => {
    const { proxy, port } = await stand((request, response) => {
      const away = request.url === "/away" ? "https://elsewhere.example/x" : `http://127.0.0.1:${port}/x?y`;
      response.writeHead(307, { Location: away }).end();
    });
    expect((await ask(proxy, "/home")).answer.headers.location).toBe(`${proxy.url}/x?y`);
    expect((await ask(proxy, "/away")).answer.headers.location).toBe("https://elsewhere.example/x");
  });

  test("a large body flows in both directions while next to none of it is kept", async () => {
    const { proxy, check } = await stand((request, response) => void request.pipe(response));
    const megabyte = Buffer.alloc(1024 * 1024, "x");
    const sum = createHash("sha1");
    const outgoing = open(`${proxy.url}/large`, { method: "PUT", agent: false });
    outgoing.once("response", (answer: IncomingMessage) => answer.on("data", (chunk) => sum.update(chunk)));
    for (let sent = 0; sent < 8; sent++) if (!outgoing.write(megabyte)) await once(outgoing, "drain");
    outgoing.end();
    await once(outgoing, "close");
    const expected = createHash("sha1");
    for (let sent = 0; sent < 8; sent++) expected.update(megabyte);
    expect(sum.digest("hex")).toBe(expected.digest("hex"));
    const [kept] = check.live.exchanges();
    expect(kept?.missing).toEqual(["request body", "response body"]);
    expect(kept?.response?.body.length).toBe(0);
  });
});

describe("when one side gives up", () => {
  test("a client that goes away ends the request behind", async () => {
    const { promise: isGone, resolve } = Promise.withResolvers<void>();
    const { proxy, check } = await stand((request, response) => {
      request.socket.once("close", () => resolve());
      response.writeHead(200).write("first");
    });
    const outgoing = open(`${proxy.url}/slow`, { agent: false });
    outgoing.end();
    const [answer]: IncomingMessage[] = await once(outgoing, "response");
    answer?.on("error", () => {});
    outgoing.destroy();
    await isGone;
    await expect.poll(() => check.live.exchanges()[0]?.failure).toBe("The client closed the connection.");
  });

  test("an answer that breaks off breaks off for the client too", async () => {
    const { proxy } = await stand((request, response) => {
      response.writeHead(200, { "Content-Length": 100 }).write("half");
      setImmediate(() => request.socket.destroy());
    });
    await expect(ask(proxy, "/half")).rejects.toThrow("aborted");
  });

  test("a server that is not there is told of by a 502 with a problem", async () => {
    const { proxy, check } = await front("http://127.0.0.1:9");
    const { status, answer, bytes } = await ask(proxy, "/x", { method: "POST" }, "a");
    expect([status, answer.headers["content-type"]]).toEqual([502, "application/problem+json"]);
    expect(JSON.parse(String(bytes))).toMatchObject({
      status: 502,
      detail: "The server behind this proxy gave no answer: the connection was refused.",
    });
    expect(check.live.exchanges()[0]?.response).toBeUndefined();
  });

  test("a read goes out anew where the connection that was kept open turns out to be closed", async () => {
    let asked = 0;
    const { proxy } = await stand((request, response) => {
      asked += 1;
      if (asked === 2) request.socket.resetAndDestroy();
      else response.end("answer");
    });
    const agent = new Agent({ keepAlive: true });
    for (const path of ["/1", "/2"]) expect((await ask(proxy, path, { agent })).status).toBe(200);
    expect(asked).toBe(3);
    agent.destroy();
  });
});

describe("what the proxy does not understand", () => {
  test("an upgrade is passed on, and then bytes go both ways", async () => {
    const { proxy, port } = await stand(() => {}, {
      setUp: (server) =>
        server.on("upgrade", (request: IncomingMessage, socket: Socket) => {
          socket.write(
            `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\nX-Host: ${request.headers.host}\r\n\r\n`,
          );
          socket.pipe(socket);
        }),
    });
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    socket.write("GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    const [head]: Buffer[] = await once(socket, "data");
    expect(String(head)).toMatch(/^HTTP\/1.1 101 /);
    expect(String(head)).toContain(`X-Host: 127.0.0.1:${port}`);
    socket.write("ping");
    expect(String((await once(socket, "data"))[0])).toBe("ping");
    socket.destroy();
  });

  test("CONNECT and requests for other servers are refused in one sentence", async () => {
    const { proxy } = await stand((_, response) => response.end("never"));
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    socket.write("CONNECT other.example:443 HTTP/1.1\r\nHost: other.example:443\r\n\r\n");
    const [refusal]: Buffer[] = await once(socket, "data");
    expect(String(refusal)).toMatch(
      /^HTTP\/1.1 405 [\s\S]*\r\n\r\nThis is a reverse proxy for one server: .*\n$/,
    );
    const { status } = await ask(proxy, "", { path: "http://other.example/" });
    expect(status).toBe(421);
  });
});

test("what is asked of the server as a whole is passed on, and is no path", async () => {
  const { proxy } = await stand((request, response) => response.end(request.url));
  const { bytes } = await ask(proxy, "", { method: "OPTIONS", path: "*" });
  expect(String(bytes)).toBe("*");
});

describe("while it passes, traffic is judged", () => {
  const path = "/api/clients/cl_1/orders";
  const headers = { Authorization: "Bearer csa_one" };

  test("by what the client sends again, and the answer's header says so where that is asked for", async () => {
    const refuse = (_: IncomingMessage, response: ServerResponse) =>
      response.writeHead(401, { "Content-Type": "application/problem+json", "Content-Length": 2 }).end("{}");
    const { proxy, check } = await stand(refuse, { annotates: true });
    await ask(proxy, path, { headers });
    const { answer } = await ask(proxy, path, { headers });
    expect(answer.headers["countersign-verdict"]).toMatch(
      /^broken; rules=".*refused-token-is-not-sent-again.*"$/,
    );
    const { results } = await check.finish();
    const broken = results.filter(({ verdict }) => verdict === "fail").map(({ rule }) => rule.id);
    expect(broken).toEqual(["recorded-body-matches-schema", "refused-token-is-not-sent-again"]);
  });

  test("by what the server answers, in whatever coding", async () => {
    const { proxy, check } = await stand((_, response) =>
      response
        .writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" })
        .end(gzipSync('{"items":1}')),
    );
    await ask(proxy, path, { headers });
    const { results, journal } = await check.finish();
    expect(results.find(({ rule }) => rule.id === "recorded-body-matches-schema")?.verdict).toBe("fail");
    expect(journal.exchanges()[0]?.operationId).toBe("listOrders");
  });
});
