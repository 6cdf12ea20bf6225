/**
 * Runs the suite on our own server and our own client, as a user would run it on theirs, and ends with the line
 * `N passed, N failed`: one for each of the two.
 */
import { spawnSync } from "node:child_process";
import { createSandbox } from "./sandbox.ts";

const sandbox = await createSandbox();
const baseline = "conformance/baselines/reference-server.json";
const checks = [
  ["server", sandbox.server.address, "--baseline", baseline],
  ["client", "--", "node", "--conditions=countersign-source", "conformance/adapters/countersign.ts"],
];
const failed = checks.filter((check) => {
  const { status } = spawnSync("npx", ["countersign", "check", ...check], {
    cwd: sandbox.folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status !== 0;
}).length;
await sandbox.remove();
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
