/** Checks every client of the scoreboard and writes what came out into its page. */
import { readFileSync, writeFileSync } from "node:fs";
import { clientRules } from "../../../conformance/index.ts";
import { clients } from "./scoreboard/clients.ts";
import { judgeAll } from "./scoreboard/judge.ts";
import { pagePath, withTables } from "./scoreboard/page.ts";

const page = readFileSync(pagePath, "utf8");
const written = withTables(page, await judgeAll(clients), await clientRules());
writeFileSync(pagePath, written);
console.log(page === written ? `${pagePath} says what came out.` : `Wrote ${pagePath}.`);
