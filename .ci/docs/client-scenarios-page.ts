import { fileURLToPath } from "node:url";
import { scenarios } from "./client-scenarios/index.ts";
import type { Scenario } from "./client-scenarios/scenario.ts";
import { type Claim, readClaims } from "./requirements/claims.ts";

const groups: Readonly<Record<string, string>> = {
  SGN: "Signing in",
  PRO: "Refreshing before the token expires",
  RX: "After a 401",
  AB: "Waiting, giving up, deadlines",
  BD: "Bodies",
  TR: "Failures that pass",
  IK: "Idempotency keys",
  P0: "Critical writes",
  OR: "Origins and redirects",
  RT: "Rotation, stores, tabs, processes",
  ER: "Errors, events, answers",
  PG: "Paging",
  EN: "Where it runs",
};

/** Finds the titles in the repository's tests that bear a scenario's id in brackets. */
export function readScenarioClaims(): Claim[] {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  return readClaims(root, `(?:${Object.keys(groups).join("|")})-\\d{1,2}`);
}

/** Writes the page that says of every client scenario which tests show it, or why none does. */
export function clientScenariosPage(): string {
  const claims = readScenarioClaims();
  const byId = new Map(scenarios.map(({ id }) => [id, claims.filter(({ ids }) => ids.includes(id))]));
  const shown = (level: Scenario["level"]) => {
    const rows = scenarios.filter((one) => one.level === level);
    return `${rows.filter(({ id }) => byId.get(id)?.length).length} of ${rows.length}`;
  };
  const sections = Object.entries(groups).map(([group, name]) => {
    const rows = scenarios.filter(({ id }) => id.startsWith(`${group}-`));
    const lines = rows.map((one) => row(one, byId.get(one.id) ?? []));
    return `## ${name}\n\n| | | the client | shown by |\n|---|---|---|---|\n${lines.join("\n")}`;
  });
  return `# Client scenarios

What the client does on the wire, row by row: shown by tests are ${shown("must")} that it must keep, ${shown("should")} that it
should, and ${shown("may")} that are its own choice. A test says which rows it shows by their ids, in brackets behind
its title.

${sections.join("\n\n")}
`;
}

function row({ id, level, says, notDone }: Scenario, claims: readonly Claim[]): string {
  const shown = claims.map(({ title, path }) => `[${markdownOf(title)}](../${path})`).join("<br>");
  return `| ${id} | ${level} | ${says} | ${claims.length > 0 ? shown : `*not done*: ${notDone ?? ""}`} |`;
}

/** A title may hold what means something in a table or a link. */
function markdownOf(title: string): string {
  return title.replaceAll(/[|[\]<>$]/g, (found) => `\\${found}`);
}
