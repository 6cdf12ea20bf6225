import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { selfSigned } from "../../../server/testing/self-signed.ts";
import { ask, closeAll, front, say, stand } from "../fixtures/proxied-server.ts";

afterEach(closeAll);

const close = "Connection: close";
const host = "Host: 127.0.0.1";

/** Answers with what came: method, path, the names of the fields, and the body. */
async function tell(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = Buffer.concat(await request.toArray()).toString();
  const names = Object.keys(request.headers).toSorted().join(" ");
  response.end(`${request.method} ${request.url} (${names}) ${body}`);
}

describe("a client's message that is seldom seen", () => {
  test("may offer HTTP/2 with its body, as Java does: the body arrives, and nobody takes the offer", async () => {
    const { proxy } = await stand(tell);
    const answer = await say(
      proxy,
      ...["POST /x HTTP/1.1", host, "Connection: Upgrade, HTTP2-Settings, close", "Upgrade: h2c"],
      ...["HTTP2-Settings: AAEAAEAAAA", "Content-Length: 4", "", "body"],
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(answer).toMatch(/POST \/x \(connection content-length host via\) body$/);
  });

  test("may offer TLS without a body, as Apache's client does, and its exchange is judged as any other", async () => {
    const { proxy, check } = await stand(tell);
    const offer = ["Connection: Upgrade, close", "Upgrade: TLS/1.2"];
    expect(await say(proxy, "GET /x HTTP/1.1", host, ...offer, "", "")).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(check.live.exchanges()[0]?.missing).toEqual([]);
  });

  test.each([
    ["GET /x HTTP/1.1", host, "Trailer: X-Sum", close, "", ""],
    ["POST /x HTTP/1.1", host, "Trailer: X-Sum", close, "Content-Length: 1", "", "x"],
  ])("may announce trailers that cannot follow: %s", async (...lines) => {
    const { proxy } = await stand(tell);
    expect(await say(proxy, ...lines)).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  });

  test("may expect what nobody knows: the server behind decides", async () => {
    const { proxy } = await stand(() => {}, { setUp: (server) => server.on("checkExpectation", tell) });
    expect(await say(proxy, "GET /x HTTP/1.1", host, "Expect: wonders", close, "", "")).toMatch(
      /^HTTP\/1.1 200 OK\r\n/,
    );
  });

  test("may be of HTTP/1.0, which knows no chunks, no trailers, no interim answers and no Host", async () => {
    const { proxy } = await stand(
      (_, response) => {
        response.writeProcessing();
        response.writeHead(200, { Trailer: "X-Sum" }).write("body");
        response.addTrailers({ "X-Sum": "1" });
        response.end();
      },
      { isOwnHost: () => false },
    );
    const answer = await say(proxy, "GET /x HTTP/1.0", "", "");
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(answer).not.toMatch(/trailer|x-sum|transfer-encoding/i);
    expect(answer).toMatch(/\r\n\r\nbody$/);
  });

  test("may be an upgrade that is refused and reset, which ends nothing but itself", async () => {
    const { proxy } = await stand(tell, { isOwnHost: (name) => name === "127.0.0.1" });
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    socket.write("GET /x HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    await once(socket, "connect");
    socket.resetAndDestroy();
    await once(socket, "close");
    expect(await say(proxy, "GET /x HTTP/1.1", host, close, "", "")).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  });
});

test("behind another proxy, whom it names is who sent it", async () => {
  const { proxy, check } = await stand(tell);
  for (const user of ["203.0.113.7", "203.0.113.8"])
    await ask(proxy, "/x", { headers: { "X-Forwarded-For": user, "User-Agent": "one" } });
  expect(check.live.exchanges().map(({ sender }) => sender)).toEqual(["203.0.113.7 one", "203.0.113.8 one"]);
});

describe("a server's message that is seldom seen", () => {
  /** Starts a server that answers with these bytes, and asks it through the proxy. */
  async function asked(answer: string, head = "GET /x HTTP/1.1"): Promise<string> {
    const { proxy } = await stand((request) => {
      request.socket.end(answer, "latin1");
    });
    return say(proxy, head, host, close, "", "");
  }

  test("may be an interim one: 102, and 103 with several links", async () => {
    const links = ["Link: </a>; rel=preload, </b>; rel=preload", "Link: </c>; rel=preload"];
    const interim = ["HTTP/1.1 102 Processing", "", "HTTP/1.1 103 Early Hints", ...links, "", ""].join(
      "\r\n",
    );
    const answer = await asked(`${interim}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok`);
    expect(answer.match(/^HTTP\/1.1 \d+|<.+?>/gm)).toEqual([
      ...["HTTP/1.1 102", "HTTP/1.1 103", "</a>", "</b>", "</c>", "HTTP/1.1 200"],
    ]);
  });

  test("may hint at what Node does not write: the answer comes without it", async () => {
    const answer = await asked(
      'HTTP/1.1 103 Early Hints\r\nLink: odd;;"\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n[\s\S]*ok$/);
  });

  test.each([
    ["HEAD /x HTTP/1.1", "HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nTransfer-Encoding: chunked\r\n\r\n"],
    ["GET /x HTTP/1.1", "HTTP/1.1 200 OK\r\nTrailer: X-Sum\r\nContent-Length: 1\r\n\r\nx"],
  ])("may announce trailers that cannot follow, to %s", async (head, answer) => {
    expect(await asked(answer, head)).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  });

  test("may have a status that nobody writes, and the 502 for it has words of its own", async () => {
    expect(await asked("HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n")).toMatch(
      /^HTTP\/1.1 502 Bad Gateway\r\n[\s\S]*cannot be passed on: Invalid status code: 99\./,
    );
  });

  test("may be a refusal of an upload that goes on, with a reset behind it, also where its verdict is awaited", async () => {
    const refuse = ({ socket }: IncomingMessage) => {
      socket.write("HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig");
      socket.resetAndDestroy();
    };
    const { proxy } = await stand(refuse, { annotates: true });
    const upload = () =>
      ask(proxy, "/x", { method: "PUT" }, Buffer.alloc(1024 * 1024)).catch(() => undefined);
    for (const end of await Promise.all(Array.from({ length: 20 }, upload)))
      expect([413, 502, undefined]).toContain(end?.status);
    expect(await say(proxy, "OPTIONS /x HTTP/1.1", host, close, "", "")).toMatch(/^HTTP\/1.1 (?:413|502) /);
  });

  test("may be a refusal of an upgrade that breaks off: the client is not left waiting", async () => {
    const { proxy } = await stand(tell, {
      setUp: (server) =>
        server.on("upgrade", (_request: IncomingMessage, socket: Socket) => {
          socket.write("HTTP/1.1 403 Non\xe9\r\nContent-Length: 9\r\n\r\nhalf", "latin1");
          setTimeout(() => socket.destroy(), 20);
        }),
    });
    const upgrade = ["Connection: Upgrade", "Upgrade: echo"];
    expect(await say(proxy, "GET /x HTTP/1.1", host, ...upgrade, "", "")).toMatch(
      /^HTTP\/1.1 403 Non\xe9\r\n[\s\S]*half$/,
    );
  });
});

describe("TLS", () => {
  test("is spoken by the proxy itself where it is given a certificate, and redirects to it stay in it", async () => {
    const tls = selfSigned();
    const { proxy } = await stand(
      (request, response) => response.writeHead(307, { Location: `http://${request.headers.host}/y` }).end(),
      { tls },
    );
    expect(proxy.url).toMatch(/^https:/);
    const { answer } = await ask(proxy, "/x", { ca: tls.cert });
    expect(answer.headers.location).toBe(`${proxy.url}/y`);
  });

  test("that something in front speaks is not left by a redirect either", async () => {
    const answer = (request: IncomingMessage, response: ServerResponse) =>
      response.writeHead(307, { Location: `http://${request.headers.host}/y` }).end();
    const { proxy } = await stand(answer, { scheme: "https" });
    const { answer: redirect } = await ask(proxy, "/x", { headers: { Host: "staging.example" } });
    expect(redirect.headers.location).toBe("https://staging.example/y");
  });

  test("that cannot be spoken is refused before anybody connects", async () => {
    const tls = { cert: selfSigned().cert, key: selfSigned().key };
    await expect(front("http://127.0.0.1:9", { tls })).rejects.toThrow("key values mismatch");
  });
});
