import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL server of a test run. */
export interface ThrowAwayServer {
  /** Works within a second or so: whoever connects tries again until then. */
  readonly url: string;
  /** Ends the server and removes all that it kept. */
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; this user has nothing and may do nothing. */
const powerless = "nobody";

/** Handed over as a text, since that user may not be allowed to read our folder. */
const script = readFileSync(join(import.meta.dirname, "throw-away-server.sh"), "utf8");

/** Starts a server on a socket of its own in the folder for temporary files. It ends with this process at the latest. */
export function startThrowAwayServer(programs: string): ThrowAwayServer {
  const folder = mkdtempSync(join(tmpdir(), "countersign-pg-"));
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  // Detached, so that Ctrl-C ends the tests, and the end of its input ends the server.
  const child = spawn("/bin/sh", ["-c", script, "sh", folder, programs], {
    ...user,
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    cwd: tmpdir(),
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    url: `postgres://countersign@${encodeURIComponent(folder)}/postgres`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, powerless], { encoding: "utf8" }));
}
