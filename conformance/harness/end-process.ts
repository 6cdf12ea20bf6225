import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { killStrays, type Lineage, signalGroup } from "./strays.ts";

/** How long a child may take to end after a signal, in milliseconds. */
const patienceMs = 1_000;

/** The children that may live, each with the mark that all it starts inherits. */
const living = new Map<ChildProcess, string>();

let endsWithUs = false;

/** Says how a child came to its end. */
export interface Ending {
  /** What it took to end it. */
  readonly by: "itself" | "SIGTERM" | "SIGKILL";
  /** What it exited with; absent where a signal ended it. */
  readonly exitCode?: number;
  /** How many processes it had left behind, which were killed. Counted on Linux only. */
  readonly leftBehind: number;
}

/** Says how a child is ended. */
export interface EndOptions {
  /** Waits for it to end by itself, then asks with SIGTERM, then kills. Else it is killed at once. */
  readonly politely: boolean;
  /** How long it may take to end by itself, in milliseconds. Default 1000. */
  readonly withinMs?: number;
}

/** Ends a child and whatever it has started, and resolves when it is gone. */
export async function endProcess(child: ChildProcess, options: EndOptions): Promise<Ending> {
  const by = await endedBy(child, options);
  const leftBehind = killFamily(child);
  if (by === "SIGKILL") await endsWithin(child, patienceMs);
  living.delete(child);
  return { by, leftBehind, ...(child.exitCode !== null && { exitCode: child.exitCode }) };
}

/**
 * Remembers a child, so that {@link killLivingProcesses} finds it, and so that it does not outlive this process.
 *
 * @param mark a variable of its environment that no other process bears, as `NAME=value`
 */
export function rememberProcess(child: ChildProcess, mark: string): void {
  living.set(child, mark);
  if (!endsWithUs) process.once("exit", killLivingProcesses);
  endsWithUs = true;
}

/** Kills every remembered child at once, with all it has started, for a program that is about to end. */
export function killLivingProcesses(): void {
  for (const child of living.keys()) killFamily(child);
  living.clear();
}

async function endedBy(
  child: ChildProcess,
  { politely, withinMs = 1_000 }: EndOptions,
): Promise<Ending["by"]> {
  if (hasEnded(child) || (politely && (await endsWithin(child, withinMs)))) return "itself";
  if (!politely || child.pid === undefined) return "SIGKILL";
  signalGroup(child.pid, "SIGTERM");
  return (await endsWithin(child, patienceMs)) ? "SIGTERM" : "SIGKILL";
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

async function endsWithin(child: ChildProcess, limitMs: number): Promise<boolean> {
  if (hasEnded(child)) return true;
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

/** Kills a child's group and what has left it, and says how many had outlived a child that is gone. */
function killFamily(child: ChildProcess): number {
  const mark = living.get(child);
  if (child.pid === undefined || mark === undefined) return 0;
  const lineage: Lineage = { group: child.pid, mark };
  if (hasEnded(child)) {
    const strays = killStrays(lineage);
    signalGroup(child.pid, "SIGKILL");
    return strays;
  }
  signalGroup(child.pid, "SIGKILL");
  killStrays(lineage);
  return 0;
}
