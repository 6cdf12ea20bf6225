import { fileURLToPath } from "node:url";
import { type Claim, readClaims } from "./requirements/claims.ts";
import { requirements } from "./requirements/index.ts";
import type { Requirement } from "./requirements/requirement.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const groups: Readonly<Record<string, string>> = {
  TOK: "Tokens and sign-in",
  REF: "Refresh",
  AUZ: "Authorization",
  INP: "Input",
  ERR: "Errors",
  TRN: "Transport and limits",
  LOG: "Logs",
  DUR: "Durability",
  CON: "Concurrency",
  AUD: "Audit",
  SUP: "Supply chain",
  KEY: "API keys",
  OAU: "OAuth",
  WHK: "Webhooks",
};

/** Writes the page that says of every requirement which tests show it, or why none does. */
export function requirementsPage(): string {
  const claims = readClaims(root);
  const byId = new Map(requirements.map((one) => [one.id, claims.filter(({ ids }) => ids.includes(one.id))]));
  const shown = requirements.filter(({ id }) => byId.get(id)?.length);
  const open = requirements.filter((one) => one.open !== undefined);
  const notHere = requirements.filter((one) => one.notHere !== undefined);
  const sections = Object.entries(groups).map(([group, name]) => {
    const rows = requirements.filter(({ id }) => id.startsWith(group));
    const lines = rows.map((one) => row(one, byId.get(one.id) ?? []));
    return `## ${name}\n\n| | the server | shown by |\n|---|---|---|\n${lines.join("\n")}`;
  });
  return `# Requirements

What the reference server is held to, row by row: ${requirements.length} rows. Shown by tests: ${shown.length}; not covered:
${open.length}; not applicable here: ${notHere.length}. A star marks those to have first. A test says which rows it shows by their ids,
in brackets behind its title.

${sections.join("\n\n")}
`;
}

function row({ id, says, isFirst, open, notHere }: Requirement, claims: readonly Claim[]): string {
  const reason = open === undefined ? `*does not apply*: ${notHere}` : `*not covered*: ${open}`;
  const shown = claims.map(({ title, path }) => `[${markdownOf(title)}](../${path})`).join("<br>");
  return `| ${id}${isFirst ? "★" : ""} | ${says} | ${claims.length > 0 ? shown : reason} |`;
}

/** A title may hold what means something in a table or a link. */
function markdownOf(title: string): string {
  return title.replaceAll(/[|[\]<>$]/g, (found) => `\\${found}`);
}
