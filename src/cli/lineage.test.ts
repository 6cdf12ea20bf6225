import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";

const module = new URL("lineage.ts", import.meta.url).href;

it("who runs a process through a shell is missed, though the shell lives on", async (context) => {
  if (!existsSync("/proc/self/stat")) context.skip("this system tells of no process but its own parent");
  // Says who runs it until that changes; the shell between waits for it.
  const program = `import { lineage } from ${JSON.stringify(module)};
    const before = lineage();
    console.log("begun", process.pid);
    const watch = setInterval(() => {
      if (lineage() === before) return;
      clearInterval(watch);
      console.log("changed");
    }, 10);`;
  const npm = spawn(
    "sh",
    ["-c", 'sh -c \'"$0" --input-type=module --eval "$1"; exit\' "$0" "$1"; exit', process.execPath, program],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const lines: string[] = [];
  for await (const line of createInterface({ input: npm.stdout })) {
    lines.push(line.split(" ")[0] ?? "");
    if (line.startsWith("begun")) npm.kill("SIGKILL");
  }
  expect(lines).toEqual(["begun", "changed"]);
});
