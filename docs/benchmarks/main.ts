/**
 * Measures our server and our client beside others, prints the tables, and writes them to results.md where all of
 * them were measured. Nothing here is a test: a machine's speed proves nothing about a change.
 *
 * `npm run bench -- [--soak] [--only NAME,NAME] [--rounds 5] [--seconds 2]`, by the names in `measurements`. What soaks
 * takes ten minutes and more; `--only check-soak --soak-seconds 120` is a short one.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureCheckSoak } from "./checks/check-soak.ts";
import { measureClientChecks } from "./checks/client-checks.ts";
import { measureServerChecks } from "./checks/server-checks.ts";
import { measureCost } from "./clients/cost.ts";
import { measureMemory } from "./clients/memory.ts";
import { measureSize } from "./clients/size.ts";
import { measureStorm } from "./clients/storm.ts";
import { describeMachine } from "./machine.ts";
import { measureProxies } from "./proxies/proxies.ts";
import { measureReads } from "./servers/reads.ts";
import { measureSoak } from "./servers/soak.ts";
import { measureStarts } from "./servers/starts.ts";
import { measureWrites } from "./servers/writes.ts";

const { values } = parseArgs({
  options: {
    soak: { type: "boolean", default: false },
    only: { type: "string" },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    "soak-seconds": { type: "string", default: "600" },
  },
});
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "countersign-bench-"));
const measurements: Record<string, () => Promise<string>> = {
  reads: () => measureReads(folder, { rounds, seconds: Number(values.seconds) }),
  writes: () => measureWrites(folder, { rounds }),
  starts: () => measureStarts(folder, { rounds }),
  soak: () => measureSoak(folder),
  cost: () => measureCost(folder, { rounds }),
  size: () => measureSize(folder),
  memory: () => measureMemory({ rounds }),
  storm: () => measureStorm(folder),
  proxies: () => measureProxies(folder, { rounds: Math.min(rounds, 3), seconds: Number(values.seconds) }),
  checks: () => measureServerChecks(folder, { rounds: Math.min(rounds, 3), seconds: Number(values.seconds) }),
  clients: () => measureClientChecks({ rounds: 1 }),
  "check-soak": () => measureCheckSoak(folder, { seconds: Number(values["soak-seconds"]) }),
};
const soaks = ["soak", "check-soak"];
const wanted = values.only?.split(",") ?? Object.keys(measurements).filter((name) => !soaks.includes(name));
if (values.soak) wanted.push(...soaks);

const parts = [
  `# Benchmarks

Made by \`npm run bench -- --soak\`. ${describeMachine()}

Each server runs in a process of its own and is asked over loopback, by 16 connections that are kept alive for 1000
requests. Rounds are interleaved in random order, and every number is the median of ${rounds} rounds. CPU is what the
server's own process used for one request, as it says itself before and after. Whoever asks stays awake meanwhile, so
that no server is charged for waking it. The machine did other work: look at the ratios, and at CPU before time.

All five servers answer the same body, but for the cursor, and all but the mocks the same headers, but for the request
id. Bare Hono, Prism and @scalar/mock-server answer what is fixed, and know neither tokens nor a database. The
hand-written handler runs with the V8 options of ours, asks the database what ours asks, and parses what it finds each
time; ours reads each row as often, and parses it once while it stays the same, as these do. For reads, every round
starts all servers anew. Resident memory, bytes and the calls at expiry are of one run. Each client is used as its own
documentation says, which stands as a link beside its code in docs/benchmarks/clients/contenders; hey-api's is
generated from our contract.`,
];
try {
  for (const [name, measure] of Object.entries(measurements)) {
    if (!wanted.includes(name)) continue;
    const part = await measure();
    console.log(`${part}\n`);
    parts.push(part);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (values.only === undefined) {
  writeFileSync(new URL("results.md", import.meta.url), `${parts.join("\n\n")}\n`);
}
