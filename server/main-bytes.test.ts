import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { RequestLine } from "./http/request-log.ts";
import { type RunningServer, serve } from "./main.ts";

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
  const { status, code, requestId } = JSON.parse(body.slice(body.indexOf("{")));
  return {
    line: Number(head.split(" ")[1]),
    status,
    code,
    requestId,
    type: /content-type: (.*)/i.exec(head)?.[1],
  };
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
    {
      title: "another's Host [TRN-07]",
      given: `GET /healthz HTTP/1.1\r\nHost: evil.example\r\n${end}`,
      want: 400,
    },
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
    { title: "a tunnel", given: `CONNECT evil.example:443 HTTP/1.1\r\n${host}${end}`, want: 400 },
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
  let folder: string;
  let server: RunningServer;
  const lines: RequestLine[] = [];
  const log = (line: RequestLine) => void lines.push(line);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countersign-raw-"));
    server = await serve({ port: 0, memory: true, db: join(folder, "none.db"), orders: 0, log });
    return async () => {
      await server.close(0);
      rmSync(folder, { recursive: true });
    };
  });

  it.each(cases)(
    "get a problem, which the log tells of: $title [ERR-01] [ERR-09]",
    async ({ given, want }) => {
      lines.length = 0;
      const problem = problemIn(await raw(server, given));
      expect(problem).toMatchObject({ line: want, status: want, type: "application/problem+json" });
      const told = lines.find(({ requestId }) => requestId === problem.requestId);
      expect(told).toMatchObject({ status: want, problem: problem.code });
      expect(lines.filter(({ status }) => status === 500)).toEqual([]);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    },
  );

  it.each([
    { title: "nothing at all", given: [] },
    { title: "headers", given: [`GET /healthz HTTP/1.1\r\n${host}X-Slow: `] },
    { title: "a body", given: [`${post}Content-Length: 10\r\n\r\n{`] },
  ])("are not waited for without end: $title [TRN-01]", async ({ given }) => {
    const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
    const hasty = await serve({ port: 0, memory: true, db: join(folder, "hasty.db"), orders: 0, limits });
    const answer = await raw(hasty, ...given);
    await hasty.close(0);
    expect(problemIn(answer)).toMatchObject({ line: 408, code: "request_timeout" });
  });

  it("and whose sender leaves the connection open have it closed, with nothing left at work [TRN-01]", async () => {
    const limits = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };
    const policy = { openRequestsAtWork: 2 };
    const given = { port: 0, memory: true, db: join(folder, "patient.db"), orders: 0, limits, policy };
    const patient = await serve(given);
    const sockets = [1, 2].map(() => {
      const options = { port: Number(new URL(patient.url).port), host: "127.0.0.1", allowHalfOpen: true };
      return connect(options).on("error", () => {});
    });
    for (const socket of sockets) socket.resume().write(`${post}Content-Length: 10\r\n\r\n{`);
    await Promise.all(sockets.map((socket) => once(socket, "end")));
    const ask = () => fetch(`${patient.url}/api/accounts/username-availability?username=somebody`);
    while ((await ask()).status === 503) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await ask()).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    await patient.close(0);
  });

  it("that break off in the middle of a body are no failure of ours [ERR-07]", async () => {
    lines.length = 0;
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write(`${post}Content-Length: 100\r\n\r\n{"username"`);
    await once(socket, "connect");
    await fetch(`${server.url}/healthz`);
    socket.destroy();
    while (!lines.some(({ operationId }) => operationId === "signIn")) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    const [line] = lines.filter(({ operationId }) => operationId === "signIn");
    expect(line).toMatchObject({ status: 400, problem: "request_malformed" });
    expect(line).not.toHaveProperty("error");
  });

  it("with an expectation that nobody knows are answered without it, or refused with a problem", async () => {
    const answer = await raw(server, `${request}Expect: a-miracle\r\n${end}`);
    expect(problemIn(answer)).toMatchObject({ line: 401, code: "token_missing" });
  });

  it("a target in absolute form names the path, and no other host [TRN-08]", async () => {
    const answer = await raw(server, `GET http://evil.example/api/auth/session HTTP/1.1\r\n${host}${end}`);
    expect(problemIn(answer)).toMatchObject({ line: 401, code: "token_missing" });
    expect(answer).not.toContain("evil.example");
  });
});
