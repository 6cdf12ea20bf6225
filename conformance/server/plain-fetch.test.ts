import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createPlainFetch } from "./plain-fetch.ts";

async function listen(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port }: AddressInfo = Object.assign({ port: 0, address: "", family: "" }, server.address());
  return {
    server,
    url: `http://127.0.0.1:${port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

describe("what the suite sends", () => {
  it("has the headers that it was given, and none of a browser's", async () => {
    await using echo = await listen((request, response) => response.end(JSON.stringify(request.headers)));
    const headers = { Accept: "application/json", "X-Mine": "1" };
    const answer = await createPlainFetch()(new Request(echo.url, { headers }));
    expect(await answer.json()).toEqual({
      ...{ accept: "application/json", "x-mine": "1", "user-agent": "countersign" },
      ...{ host: new URL(echo.url).host, connection: "keep-alive" },
    });
  });

  it("has its body, with any method", async () => {
    await using echo = await listen(async (request, response) => {
      response.statusCode = 203;
      const chunks: string[] = [];
      for await (const chunk of request) chunks.push(String(chunk));
      response.end(`${request.method} ${chunks.join("")}`);
    });
    const fetch = createPlainFetch();
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const answer = await fetch(new Request(echo.url, { method, body: "{}" }));
      expect([answer.status, await answer.text()]).toEqual([203, `${method} {}`]);
    }
  });

  it("goes over a new connection where the kept one has ended", async () => {
    await using short = await listen((_request, response) => response.end("here"));
    const fetch = createPlainFetch();
    await (await fetch(new Request(short.url))).text();
    short.server.once("request", (request) => request.socket.resetAndDestroy());
    expect(await (await fetch(new Request(short.url))).text()).toBe("here");
  });

  it("is answered with every header, each as often as it came, and with the body decoded", async () => {
    await using server = await listen((_request, response) => {
      response.setHeader("Set-Cookie", ["a=1", "b=2"]);
      response.setHeader("Content-Encoding", "gzip");
      response.end(gzipSync("packed"));
    });
    const answer = await createPlainFetch()(new Request(server.url));
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await answer.text()).toBe("packed");
  });

  it("is given up when its time is over, for that reason", async () => {
    await using silent = await listen(() => {});
    const signal = AbortSignal.timeout(20);
    await expect(createPlainFetch()(new Request(silent.url, { signal }))).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });
});
