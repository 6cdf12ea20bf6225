import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** How long a child may take to end by itself, and then after SIGTERM, in milliseconds. */
const patienceMs = 1_000;

const living = new Set<ChildProcess>();

/**
 * Ends a child and whatever it has started, and resolves when it is gone.
 *
 * Politely means: waits for it to end by itself, then asks with SIGTERM, then kills. Else it is killed at once.
 */
export async function endProcess(child: ChildProcess, { politely }: { politely: boolean }): Promise<void> {
  if (politely && !(await endsWithin(child, patienceMs))) {
    signalGroup(child, "SIGTERM");
    await endsWithin(child, patienceMs);
  }
  // Also after a good end: a child of the child may have stayed behind.
  signalGroup(child, "SIGKILL");
  await endsWithin(child, patienceMs);
  living.delete(child);
}

/** Remembers a child, so that {@link killLivingProcesses} finds it. */
export function rememberProcess(child: ChildProcess): void {
  living.add(child);
}

/** Kills every remembered child at once, for a program that is about to end. */
export function killLivingProcesses(): void {
  for (const child of living) signalGroup(child, "SIGKILL");
  living.clear();
}

async function endsWithin(child: ChildProcess, limitMs: number): Promise<boolean> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return true;
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), limitMs);
  try {
    await once(child, "exit", { signal: timeout.signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
