/**
 * `npm run crash -- --kills 200 --seed 1`: kills a server under load that often, and prints what became of its writes.
 * Exit code 1 where anything was lost, doubled or half done; the database is left for a look then.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { crashLoop } from "./crash-loop.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const folder = mkdtempSync(join(tmpdir(), "countersign-crash-"));
const summary = await crashLoop({
  kills: Number(values.kills),
  seed: Number(values.seed),
  folder,
  note: (line) => process.stderr.write(`${line}\n`),
});
console.log(JSON.stringify(summary, null, 2));
if (summary.faults.length === 0) {
  rmSync(folder, { recursive: true });
} else {
  console.error(`The database is left in ${folder}.`);
  process.exitCode = 1;
}
