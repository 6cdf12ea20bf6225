import type { RuleInfo, RuleKind } from "../../conformance/rule.ts";
import { allRules } from "../../conformance/rules/all-rules.ts";

const kinds: Readonly<Record<RuleKind, string>> = {
  server: "What a server must keep",
  client: "What a client must keep",
  traffic: "What traffic between the two must keep",
};

/** Writes the page of the conformance rules, whose anchors are the rules' ids. */
export async function rulesPage(): Promise<string> {
  const sections = [...Map.groupBy(await allRules(), ({ kind }) => kind)].map(
    ([kind, rules]) => `## ${kinds[kind]}\n\n${rules.map(section).join("\n\n")}`,
  );
  return `# Rules

\`countersign check\` gives a verdict for each of these. A broken \`must\` fails the run; \`should\` and \`may\` warn, and
so does \`house\`, where we ask more than the source does. Every rule was seen to fail: the tests show it a server or a
client that breaks it. \`countersign explain <rule>\` says the same at the command line, \`--only <rule>\` runs one alone.

${sections.join("\n\n")}
`;
}

function section({ id, level, says, source }: RuleInfo): string {
  return `### ${id}\n\n${says}\n\n\`${level}\`, by <${source}>`;
}
