import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
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
  let folder: string;
  let server: RunningServer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countersign-raw-"));
    server = await serve({ port: 0, memory: true, db: join(folder, "none.db"), orders: 0 });
    return async () => {
      await server.close(0);
      rmSync(folder, { recursive: true });
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
    const hasty = await serve({ port: 0, memory: true, db: join(folder, "hasty.db"), orders: 0, limits });
    const answer = await raw(hasty, ...given);
    await hasty.close(0);
    expect(problemIn(answer)).toMatchObject({ line: 408, code: "request_timeout" });
  });

  it("a target in absolute form names the path, and no other host [TRN-08]", async () => {
    const answer = await raw(server, `GET http://evil.example/api/auth/session HTTP/1.1\r\n${host}${end}`);
    expect(problemIn(answer)).toMatchObject({ line: 401, code: "token_missing" });
    expect(answer).not.toContain("evil.example");
  });
});
