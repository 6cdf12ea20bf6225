/**
 * Runs every `check:...` script of package.json, prints what each of them proves, and ends with the line
 * `N passed, N failed`. All of them run even where one fails; the exit code is 1 when any did.
 */
import { spawnSync } from "node:child_process";
import manifest from "../package.json" with { type: "json" };

const claims: Record<string, string> = {
  "check:types": "the code type-checks",
  "check:style": "the code is formatted and free of lint",
  "check:contract": "the contract keeps the rules for contracts",
  "check:boundaries": "no part imports what it must not know",
  "check:drift": "generated code and docs match the contract",
  "check:unused": "nothing is unused: no file, export or dependency",
};

/** Nobody outside learns of a check, and none waits for a network. */
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

let passed = 0;
let failed = 0;
for (const [name, command] of Object.entries<string>(manifest.scripts)) {
  if (!name.startsWith("check:")) continue;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, { shell: true, encoding: "utf8", env });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    passed++;
    console.log(`ok     ${claims[name] ?? name} (${seconds} s)`);
  } else {
    failed++;
    console.log(`FAILED ${claims[name] ?? name}: npm run ${name}\n${stdout}${stderr}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
