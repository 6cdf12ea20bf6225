import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSession } from "../../../src/client/index.ts";
import { fileStore } from "../../../src/client/node/index.ts";
import { type RotatingServer, type Rotation, startRotatingServer } from "./rotating-server.ts";

const program = fileURLToPath(new URL("session-process.ts", import.meta.url));
const rounds = 3;
const well = { answers: [200], signedOut: 0 };

let folder: string;
let file: string;
let cleanup: AsyncDisposableStack;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-processes-"));
  file = join(folder, "session.json");
  cleanup = new AsyncDisposableStack();
  cleanup.defer(() => rmSync(folder, { recursive: true }));
});
afterEach(() => cleanup.disposeAsync());

/** Starts the server, signs in, and starts two processes with that session. */
async function start(rotation: Rotation, locking: "lock" | "none") {
  const server = cleanup.use(await startRotatingServer(rotation));
  const { username, password, clientId } = server.sandbox.identity("harbor-client-user");
  const session = createSession({ baseUrl: server.url, store: fileStore(file) });
  await session.signIn({ username, password });
  session.dispose();
  const startOne = async () => {
    const child = fork(program, [server.url, file, locking, String(clientId)], { execArgv: [] });
    cleanup.defer(() => void child.kill("SIGKILL"));
    await once(child, "message");
    return child;
  };
  return { server, children: await Promise.all([startOne(), startOne()]) };
}

/** Has a process make its calls. */
async function go(child: ChildProcess): Promise<unknown> {
  child.send("go");
  const [said] = await once(child, "message");
  return said;
}

/** Lets the access token expire, and has both processes find out at once; several times. */
async function playRounds(server: RotatingServer, children: readonly ChildProcess[]) {
  for (let round = 0; round < rounds; round += 1) {
    server.expire();
    expect(await Promise.all(children.map(go))).toEqual([well, well]);
  }
}

/** Tells whether the tokens in the file are those that the server gave out last. */
async function isFileGood(server: RotatingServer): Promise<boolean> {
  const { refreshToken } = JSON.parse(readFileSync(file, "utf8"));
  const body = JSON.stringify({ refreshToken });
  const headers = { "Content-Type": "application/json" };
  const answer = await server.sandbox.fetch(`${server.url}/api/auth/refresh`, {
    method: "POST",
    headers,
    body,
  });
  return answer.status === 200 && !server.spent().includes(refreshToken);
}

test.each(["grace", "refuse", "revoke"] as const)(
  "two processes with a file and its lock spend each refresh token once, where a second time means %s [RT-1] [RT-5]",
  async (rotation) => {
    const { server, children } = await start(rotation, "lock");
    await playRounds(server, children);
    expect(server.spent()).toHaveLength(rounds);
    expect(new Set(server.spent()).size).toBe(rounds);
    expect(await isFileGood(server)).toBe(true);
  },
);

test.each(["grace", "refuse"] as const)(
  "without a lock two processes may both spend one, which means %s, and nobody is signed out [RT-6] [RT-7]",
  async (rotation) => {
    const { server, children } = await start(rotation, "none");
    let [both, stored] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let arrived = 0;
    // Both have read the old refresh token before either is answered.
    server.hold = async (_, operationId) => {
      if (operationId !== "refreshSession") return;
      arrived += 1;
      if (arrived % 2 === 1) return both.promise;
      stored = Promise.withResolvers();
      both.resolve();
      both = Promise.withResolvers();
    };
    // Whoever is refused learns of it once the other has stored its tokens, for it uses them: else a slow machine
    // could take longer to store them than the other waits before it gives up.
    server.holdAnswer = async ({ status }, operationId) => {
      if (operationId === "refreshSession" && status === 401) await stored.promise;
      if (operationId === "listOrders" && status === 200) stored.resolve();
    };
    await playRounds(server, children);
    expect(server.spent()).toHaveLength(2 * rounds);
    expect(new Set(server.spent()).size).toBe(rounds);
    expect(await isFileGood(server)).toBe(true);
  },
);

test("a process that is killed after the server rotated, and before it stored that, costs nobody the session", async () => {
  const { server, children } = await start("grace", "lock");
  const [first, second] = children;
  if (first === undefined || second === undefined) throw new Error("There are not two processes.");
  const rotated = Promise.withResolvers<void>();
  server.holdAnswer = (_, operationId) => {
    if (operationId !== "refreshSession") return;
    rotated.resolve();
    server.holdAnswer = () => {};
    return new Promise(() => {});
  };
  server.expire();
  first.send("go");
  await rotated.promise;
  const answered = go(second);
  first.kill("SIGKILL");
  expect(await answered).toEqual(well);
  expect(new Set(server.spent()).size).toBe(1);
  expect(await isFileGood(server)).toBe(true);
});

test("a process whose sessions are idle ends by itself [AB-12] [EN-3]", async () => {
  const { children } = await start("grace", "lock");
  for (const child of children) {
    expect(await go(child)).toEqual(well);
    child.send("end");
    expect(await once(child, "exit")).toEqual([0, null]);
  }
});
