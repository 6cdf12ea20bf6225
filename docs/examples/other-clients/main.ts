/** Checks every client of the scoreboard and writes what came out into its page. */
import { readFileSync, writeFileSync } from "node:fs";
import { clientRules } from "../../../conformance/index.ts";
import { clients } from "./scoreboard/clients.ts";
import { judgeAll } from "./scoreboard/judge.ts";
import { agreesWith, pagePath, withCosts, withVerdicts } from "./scoreboard/page.ts";

const page = readFileSync(pagePath, "utf8");
const judged = await judgeAll(clients, (one) => agreesWith(page, one));
const written = withVerdicts(page, judged, await clientRules());
writeFileSync(pagePath, withCosts(written, judged));
console.log(page === written ? `${pagePath} has the verdicts that came out.` : `Wrote ${pagePath}.`);
