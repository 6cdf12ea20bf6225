import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { clientRules } from "../../../../conformance/index.ts";
import { clients } from "./clients.ts";
import { judgeAll } from "./judge.ts";
import { agreesWith, pagePath, withVerdicts } from "./page.ts";

it("the scoreboard says what a run of each client says", async () => {
  const page = readFileSync(pagePath, "utf8");
  const judged = await judgeAll(clients, (one) => agreesWith(page, one));
  expect(withVerdicts(page, judged, await clientRules())).toBe(page);
}, 900_000);
