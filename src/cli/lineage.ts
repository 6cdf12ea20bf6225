import { readFileSync } from "node:fs";

/**
 * Names who runs this process: its parent, and that one's parent where it is but the shell between npm and us. It
 * reads differently as soon as one of them has ended, since the system gives its children to another.
 *
 * Where there is no `/proc`, the parent is all that can be told.
 */
export function lineage(): string {
  const parent = process.ppid;
  try {
    const status = readFileSync(`/proc/${parent}/stat`, "utf8");
    const [, name = "", grandparent = ""] = /^\d+ \((.*)\) \S (\d+)/s.exec(status) ?? [];
    return /^(?:ba|da|a|k|z)?sh$/.test(name) ? `${parent} of ${grandparent}` : String(parent);
  } catch {
    return String(parent);
  }
}
