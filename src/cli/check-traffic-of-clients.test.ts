import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "src/cli/countersign.js");
const folder = mkdtempSync(join(tmpdir(), "countersign-traffic-of-clients-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Scenarios in which tokens are refused, and a p0 write among the requests. */
const scenarios = "refresh-then-replay-a-read-once,read-order-and-history-before-replaying-a-critical-write";

function countersign(...args: string[]): Promise<string> {
  const conditions = ["--conditions=countersign-source"];
  return new Promise((resolve) => {
    execFile(process.execPath, [...conditions, bin, ...args], { cwd: root }, (_, stdout) => resolve(stdout));
  });
}

/** Records what a client sends in the scenarios, and judges the recording. */
async function brokenBy(name: string, adapter: readonly string[]): Promise<readonly string[]> {
  const har = join(folder, `${name}.har`);
  const given = ["--only", scenarios, "--seed", "1", "--quiet", "--report", `har=${har}`];
  await countersign("check", "client", ...given, "--", process.execPath, ...adapter);
  const report: { rules: { id: string; verdict: string }[] } = JSON.parse(
    await countersign("check", "traffic", har, "--json"),
  );
  expect(report.rules.some(({ verdict }) => verdict === "pass")).toBe(true);
  return report.rules.flatMap(({ id, verdict }) => (verdict === "fail" || verdict === "warn" ? [id] : []));
}

test("the recorded traffic of our client breaks no rule", async () => {
  const ours = ["--conditions=countersign-source", "conformance/adapters/countersign.ts"];
  expect(await brokenBy("ours", ours)).toEqual([]);
}, 60_000);

test("the recorded traffic of a client that sends again what was refused breaks the rules that say so", async () => {
  const naive = join(folder, "naive.mjs");
  writeFileSync(
    naive,
    `import { setTimeout as sleep } from "node:timers/promises";
const once = globalThis.fetch;
globalThis.fetch = async (input, init = {}) => {
  const keyed = { ...init, headers: { ...init.headers, "Idempotency-Key": crypto.randomUUID() } };
  const answer = await once(input, keyed);
  // Long enough for a HAR, which tells whole milliseconds, to tell which came first.
  return answer.status === 401 ? (await answer.arrayBuffer(), await sleep(20), once(input, keyed)) : answer;
};`,
  );
  expect(await brokenBy("naive", ["--import", naive, "conformance/adapters/fetch.ts"])).toEqual([
    "critical-write-is-looked-up-before-its-replay",
    "refused-token-is-not-sent-again",
  ]);
}, 60_000);
