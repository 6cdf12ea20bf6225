/**
 * Two processes live on one session, whose refresh token can be spent only once. The tokens are in a file that only
 * its owner can read. When both find the access token refused at the same moment, one of them refreshes, and the
 * other takes what it brought.
 *
 * Needs the reference server (`npm start`). The program starts itself twice.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, createSession } from "countersign";
import { fileLock, fileStore } from "countersign/file-store";

const { baseUrl, identities } = JSON.parse(readFileSync(".countersign/sandbox.json", "utf8"));
const { clientId, username, password } = identities.find(
  ({ role }: { role: string }) => role === "operations",
);

/** The same session in every process that is given the same file. */
function openSession(file: string) {
  return createSession({ baseUrl, store: fileStore(file), lock: fileLock(`${file}.refresh`) });
}

async function signInAndStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "countersign-"));
  const file = join(folder, "session.json");
  const session = openSession(file);
  await session.signIn({ username, password });

  const workers = [fork(import.meta.filename, [file]), fork(import.meta.filename, [file])];
  await Promise.all(workers.map((worker) => once(worker, "message")));
  for (const worker of workers) worker.send("the access token is refused");
  const reports = await Promise.all(workers.map((worker) => once(worker, "message")));
  console.log(reports.map(([{ status }]) => status).join()); // 200,200
  console.log(reports.reduce((sum, [{ refreshes }]) => sum + refreshes, 0)); // 1

  await session.signOut();
  rmSync(folder, { recursive: true });
}

async function work(file: string): Promise<void> {
  const session = openSession(file);
  let refreshes = 0;
  session.on("refreshed", () => {
    refreshes += 1;
  });
  const rejected = await session.token();
  process.send?.("ready");
  await once(process, "message");
  await session.refresh(rejected);
  const { status } = await createClient({ session }).GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId } },
  });
  process.send?.({ status, refreshes });
  process.disconnect();
}

const [, , file] = process.argv;
await (file === undefined ? signInAndStart() : work(file));
