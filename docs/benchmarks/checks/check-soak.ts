import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ours } from "../servers/contenders.ts";
import type { Usage } from "../servers/control.ts";
import { startServer } from "../servers/start-server.ts";
import { table } from "../table.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const control = new URL("../servers/control.ts", import.meta.url).href;

/** How often the check is asked for its memory, in seconds. */
const samplePeriod = 10;

/** No more rows than this are printed. */
const mostRows = 12;

interface Sample {
  readonly seconds: number;
  readonly residentMb: number;
  readonly heapMb: number;
}

/** Measures the memory of a check of our server that draws input for as long as it is given, and writes a HAR at its end. */
export async function measureCheckSoak(
  folder: string,
  { seconds }: { readonly seconds: number },
): Promise<string> {
  const database = join(folder, "check-soak", "sandbox.db");
  const har = join(folder, "check-soak.har");
  const report = join(folder, "check-soak.xml");
  await using server = await startServer(ours(database, 20));
  const identities = join(folder, "check-soak", "sandbox.json");
  const samples: Sample[] = [];
  const startedAtMs = performance.now();
  const secondsSoFar = () => (performance.now() - startedAtMs) / 1000;
  const check = spawn(
    process.execPath,
    [
      ...["--expose-gc", "--import", control, "src/cli/countersign.js", "check", "server", server.url],
      ...["--identities", identities, "--effort", "max", "--max-seconds", String(seconds), "--seed", "1"],
      ...["--quiet", "--report", `har=${har}`, "--report", `junit=${report}`],
    ],
    { cwd: repository, stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  let said = "";
  check.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  check.on("message", ({ rssBytes, heapBytes }: Usage) =>
    samples.push({ seconds: secondsSoFar(), residentMb: rssBytes / 1e6, heapMb: heapBytes / 1e6 }),
  );
  const ended = once(check, "exit");
  while (check.exitCode === null) {
    await Promise.race([ended, sleep(samplePeriod * 1000)]);
    if (check.connected) check.send("usage");
  }
  const rows = thinned(samples).map((one) => [
    one.seconds.toFixed(0),
    one.residentMb.toFixed(0),
    one.heapMb.toFixed(0),
  ]);
  return [
    "### A check that goes on",
    `\`check server --effort max --max-seconds ${seconds}\`, with the options \`--report har=...\` and \`--report junit=...\`. The heap is what is left of it after a collection.`,
    table(["seconds", "resident MB", "heap MB"], rows),
    `It ended after ${secondsSoFar().toFixed(0)} s. ${/Exchanges of this run.*/.exec(said)?.[0] ?? ""} The HAR has ${(statSync(har).size / 1e6).toFixed(0)} MB. ${said.trim().split("\n").at(-1)} JUnit: \`${/<testsuite .*?skipped="\d+"/.exec(readFileSync(report, "utf8"))?.[0].replace(/^.*?tests/, "tests")}\`.`,
  ].join("\n\n");
}

/** Leaves out samples between, so that those of the end stay: they show what reports take. */
function thinned(samples: readonly Sample[]): readonly Sample[] {
  const last = samples.slice(-3);
  const others = samples.slice(0, -3);
  const step = Math.max(1, Math.ceil(others.length / (mostRows - last.length)));
  return [...others.filter((_, index) => index % step === 0), ...last];
}
