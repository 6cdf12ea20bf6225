import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileLock } from "./file-lock.ts";

const holder = fileURLToPath(new URL("fixtures/hold-lock.ts", import.meta.url));
const patient = new AbortController().signal;

let folder: string;
let path: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-lock-"));
  path = join(folder, "session.lock");
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Starts a process that holds the lock. */
async function startHolder(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--expose-gc", holder, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const [said] = await once(child.stdout, "data");
  expect(String(said)).toBe("held\n");
  return child;
}

test("one task at a time runs, also where two locks of one file are in one process", async () => {
  const locks = [fileLock(path), fileLock(path)];
  let running = 0;
  let most = 0;
  const task = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 20 }, (_, n) => locks[n % 2]?.(task, patient)));
  expect({ most, running }).toEqual({ most: 1, running: 0 });
});

test("a task's answer and its failure are the lock's, which is let go of after both", async () => {
  const lock = fileLock(path);
  expect(await lock(async () => "done", patient)).toBe("done");
  const failed = new Error("failed");
  await expect(lock(() => Promise.reject(failed), patient)).rejects.toBe(failed);
  expect(await lock(async () => "done", patient)).toBe("done");
});

test("a process that lives is waited for until the signal ends, with the signal's reason [RT-13]", async () => {
  await startHolder();
  const end = new AbortController();
  const waiting = fileLock(path)(async () => "mine", end.signal);
  end.abort("no lock in time");
  await expect(waiting).rejects.toBe("no lock in time");
  await expect(fileLock(path)(async () => "mine", end.signal)).rejects.toBe("no lock in time");
});

test("a process that is stopped keeps the lock, and one that is killed lets go of it", async () => {
  const child = await startHolder();
  child.kill("SIGSTOP");
  const lock = fileLock(path);
  await expect(lock(async () => "mine", AbortSignal.timeout(50))).rejects.toThrow(/timeout/);
  const waiting = lock(async () => "mine", patient);
  child.kill("SIGKILL");
  expect(await waiting).toBe("mine");
});

test("a lock file that a dead process left behind is as good as none", async () => {
  const child = await startHolder();
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await fileLock(path)(async () => statSync(path).mode & 0o777, patient)).toBe(0o600);
});

test("a lock where no file can be is an error and no lock", async () => {
  await expect(fileLock(join(folder, "nowhere", "lock"))(async () => "mine", patient)).rejects.toThrow(
    /ENOENT/,
  );
});
