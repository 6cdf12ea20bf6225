import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("countersign.js", import.meta.url));
const plainFetch = fileURLToPath(new URL("../../conformance/adapters/fetch.ts", import.meta.url));
const kinds = ["junit", "html", "json", "markdown", "har"];

let folder: string;
let program: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-client-stopped-"));
});
afterEach(() => {
  program?.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

/** Checks a client that writes down its process id, and does something as soon as a text is on stdout. */
async function checkUntil(
  text: RegExp,
  then: (check: ChildProcess) => void,
  goesOn = `await import(${JSON.stringify(pathToFileURL(plainFetch).href)});`,
) {
  const adapter = join(folder, "adapter.mjs");
  writeFileSync(
    adapter,
    `import { appendFileSync } from "node:fs";
     appendFileSync(${JSON.stringify(join(folder, "pids"))}, process.pid + "\\n");
     ${goesOn}`,
  );
  const reports = kinds.flatMap((kind) => ["--report", `${kind}=${kind}`]);
  const args = ["check", "client", ...reports, "--", process.execPath, adapter];
  const check = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  program = check;
  let stdout = "";
  let stderr = "";
  check.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  let isDone = false;
  for await (const chunk of check.stdout) {
    stdout += chunk;
    if (isDone || !text.test(stdout)) continue;
    isDone = true;
    then(check);
  }
  if (check.exitCode === null) await once(check, "exit");
  return { code: check.exitCode, stdout, stderr };
}

function isAlive(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

describe("a check of a client that is stopped", () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`by ${signal} writes each report with what was judged so far, ends the clients, and exits 1`, async () => {
      const { code, stdout } = await checkUntil(/ (?:pass|fail|warn) /, (check) => check.kill(signal));
      expect(stdout).toContain(`The run ended early: It was stopped by ${signal}`);
      const { verdict, counts } = JSON.parse(readFileSync(join(folder, "json"), "utf8"));
      expect({ code, verdict }).toEqual({ code: 1, verdict: "broken" });
      expect(counts.run).toBeGreaterThan(0);
      expect(counts.run).toBeLessThan(counts.planned);
      for (const kind of ["junit", "html", "markdown"]) {
        expect(readFileSync(join(folder, kind), "utf8"), kind).toContain("The run ended early");
      }
      expect(JSON.parse(readFileSync(join(folder, "har"), "utf8")).log.entries.length).toBeGreaterThan(0);
      const started = readFileSync(join(folder, "pids"), "utf8").trim().split("\n");
      expect(started.length).toBeGreaterThan(1);
      expect(started.filter(isAlive)).toEqual([]);
    });
  }

  it("before its first word says so in one sentence, and exits 2", async () => {
    const silent = "setTimeout(() => {}, 60_000);";
    const { code, stderr } = await checkUntil(/Holding /, (check) => check.kill("SIGINT"), silent);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "It was stopped by SIGINT: run it again for a verdict on every rule.\n",
    });
    expect(JSON.parse(readFileSync(join(folder, "json"), "utf8")).verdict).toBe("could-not-run");
  });
});
