import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { closeAll, front, say } from "../fixtures/proxied-server.ts";

/** Fields that say how a message is to be read, rightly and wrongly; some contradict each other. */
const framing = [
  ...[
    "Connection: close",
    "Connection: Upgrade",
    "Connection: keep-alive, X-Odd",
    "X-Odd: caf\xe9",
    "X-Empty:",
  ],
  ...["Upgrade: websocket", "Upgrade: h2c", "Upgrade:", "Trailer: X-Sum", "Transfer-Encoding: chunked"],
  ...["Content-Length: 0", "Content-Length: 3", "Content-Length: 300000", "Content-Encoding: br, gzip"],
];
const ofRequest = [
  "Expect: 100-continue",
  "Expect: odd",
  "TE: trailers",
  "Authorization: Bearer x",
  "If-Match: *",
];
const ofAnswer = [
  "Link: </a>; rel=x, </b>",
  "Location: //x",
  "Retry-After: odd",
  "Date: odd",
  "Set-Cookie: a=b",
];
const bodies = ["", "abc", "3\r\nabc\r\n0\r\n\r\n", "3\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n", "zz\r\n", "{}"];
const methods = ["GET", "POST", "PUT", "HEAD", "DELETE", "OPTIONS", "CONNECT", "QUERY"];
const paths = [
  "/",
  "/api/auth/sign-in",
  "/api/auth/refresh",
  "/api/clients/%zz/orders?x=%",
  "*",
  "//a",
  "/\\x",
];
const statuses = [100, 101, 102, 103, 200, 204, 304, 307, 401, 413, 429, 503, 99, 600, 1000];

function messages(line: fc.Arbitrary<string>, fields: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(line, fc.subarray([...framing, ...fields], { maxLength: 5 }), fc.constantFrom(...bodies))
    .map(([first, some, body]) => [first, ...some, "", body].join("\r\n"));
}

const version = fc.constantFrom("1.1", "1.1", "1.0");
const requests = messages(
  fc
    .tuple(fc.constantFrom(...methods), fc.constantFrom(...paths), version)
    .map(([method, path, minor]) => `${method} ${path} HTTP/${minor}\r\nHost: 127.0.0.1`),
  ofRequest,
);
const answers = messages(
  fc.tuple(version, fc.constantFrom(...statuses)).map(([minor, status]) => `HTTP/${minor} ${status} Odd`),
  ofAnswer,
);
const ends = fc.constantFrom("end", "reset", "stay" as const);

const sockets = new Set<Socket>();
const behind = createServer((socket) => {
  sockets.add(socket);
  socket.on("error", () => {});
  socket.on("data", () => answer(socket));
});
let answer: (socket: Socket) => void;
afterAll(async () => {
  await closeAll();
  for (const socket of sockets) socket.destroy();
  behind.close();
});

/** Sends bytes and goes away when something has come back, or nothing has for a while. */
async function send(url: string, bytes: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.setTimeout(20, () => socket.destroy());
  socket.once("data", () => setImmediate(() => socket.destroy()));
  socket.write(bytes, "latin1");
  await once(socket, "close");
}

test.each([true, false])("no message ends the proxy, whoever sends it (annotates: %s)", async (annotates) => {
  await new Promise<void>((resolve) =>
    behind.listening ? resolve() : behind.listen(0, "127.0.0.1", resolve),
  );
  const { port } = behind.address() as AddressInfo;
  const { proxy } = await front(`http://127.0.0.1:${port}`, { annotates });
  await fc.assert(
    fc.asyncProperty(requests, answers, ends, async (request, bytes, end) => {
      answer = (socket) => {
        socket.write(bytes, "latin1");
        if (end === "end") socket.end();
        if (end === "reset") socket.resetAndDestroy();
      };
      await send(proxy.url, request);
    }),
    { numRuns: 200 },
  );
  answer = (socket) => socket.end("HTTP/1.1 204 No Content\r\n\r\n");
  const last = await say(proxy, "GET / HTTP/1.1", "Host: 127.0.0.1", "Connection: close", "", "");
  expect(last).toMatch(/^HTTP\/1.1 204 /);
});
