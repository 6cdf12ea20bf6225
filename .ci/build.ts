/** Builds `dist/`, the JavaScript and the types that the published package carries. */
import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";

rmSync("dist", { recursive: true, force: true });
const { status } = spawnSync("tsc -p tsconfig.build.json", { stdio: "inherit", shell: true });
if (status !== 0) process.exit(1);

// The compiler writes what it compiles; what is generated as JavaScript and JSON is carried over as it is.
for (const file of ["openapi.json", "sandbox.json", "validators.js", "validators.d.ts"]) {
  cpSync(`src/generated/${file}`, `dist/src/generated/${file}`);
}
cpSync(".ci/bill-of-materials.json", "dist/bill-of-materials.json");
