/** Writes `.ci/bill-of-materials.json`, which the package carries, after a change of the dependencies. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { readBill } from "./read-bill.ts";

const file = ".ci/bill-of-materials.json";
writeFileSync(file, JSON.stringify(readBill("."), null, 2));
execFileSync("biome", ["format", "--write", file], { stdio: "inherit" });
