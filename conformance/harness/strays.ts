import { readdirSync, readFileSync } from "node:fs";

/** Says by what a child's own children are known. */
export interface Lineage {
  /** The process group that the child leads. */
  readonly group: number;
  /** A variable that the child's environment bears and nobody else's, as `NAME=value`. */
  readonly mark: string;
}

/**
 * Kills whatever a child that is gone has left behind, also what has made itself a group of its own, and says how
 * many there were.
 *
 * Only Linux tells what processes there are; elsewhere the group alone is killed, and nobody is counted.
 */
export function killStrays(lineage: Lineage): number {
  const killed = new Set<number>();
  // What is killed may have started another meanwhile; one that never ends doing so is not followed for ever.
  for (let round = 0; round < 5; round += 1) {
    const strays = straysOf(lineage);
    if (strays.length === 0) break;
    for (const pid of strays) {
      signal(pid, "SIGKILL");
      killed.add(pid);
    }
  }
  return killed.size;
}

/** Signals a process group. Nothing happens where nobody is left in it. */
export function signalGroup(group: number, name: NodeJS.Signals): void {
  signal(process.platform === "win32" ? group : -group, name);
}

function straysOf({ group, mark }: Lineage): readonly number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        // Behind the command's name, which may hold anything: state, parent and process group.
        const [, state, , ofGroup] = /\) (\S) (\d+) (\d+) [^)]*$/.exec(textOf(pid, "stat")) ?? [];
        if (state === undefined || state === "Z" || state === "X") return false;
        return Number(ofGroup) === group || textOf(pid, "environ").split("\0").includes(mark);
      } catch {
        // It ended meanwhile, or is somebody else's.
        return false;
      }
    });
}

function textOf(pid: number, file: "stat" | "environ"): string {
  return readFileSync(`/proc/${pid}/${file}`, "latin1");
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone.
  }
}
