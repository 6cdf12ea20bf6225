/**
 * `npm run fuzz -- --requests 10000 --seed 1`: sends generated requests of every operation to a server in memory. Exit
 * code 1 where an answer is a failure or not as the contract says, or a refusal left a trace.
 */
import { parseArgs } from "node:util";
import { runFuzz } from "./run-fuzz.ts";

const { values } = parseArgs({
  options: { requests: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const summary = await runFuzz({ requests: Number(values.requests), seed: Number(values.seed) });
console.log(JSON.stringify(summary, null, 2));
process.exitCode = summary.faults.length === 0 ? 0 : 1;
