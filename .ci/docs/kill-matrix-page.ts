import { contractMutants } from "../../conformance/contract-mutants.ts";
import { serverRules } from "../../conformance/rules/server-rules.ts";
import { trafficRules } from "../../conformance/rules/traffic-rules.ts";

/** Writes the page that says which broken server, and which broken traffic, is seen by which rules. */
export async function killMatrixPage(): Promise<string> {
  const rules = (await serverRules()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const servers = rules.map(({ id, level }) => `| breaks \`${id}\` | ${level} | ${link(id)} |`);
  const contracts = contractMutants.map(
    ({ lost, caughtBy }) => `| lost ${lost} | ${caughtBy.map(link).join(", ")} |`,
  );
  const traffic = (await trafficRules()).map(
    ({ id, level }) => `| breaks \`${id}\` | ${level} | ${link(id)} |`,
  );
  return `# Which rule catches what

A rule that nobody has seen fail is no rule. Each one of a server comes with a mutant: the reference server with a small
patch in front of it that breaks this rule. \`conformance/reference-server.test.ts\` runs all ${rules.length} rules against each of the
${rules.length} mutants, and is red where a mutant is missed, or is seen by any other rule than its own; the honest server is seen
by none.

| mutant of the server | level | caught by, and by no other |
|---|---|---|
${servers.join("\n")}

A server may also keep its contract to the letter, where the contract is what went wrong. These were built from one that
had lost something; they are caught by exactly these rules.

| the contract that the server was built from | caught by |
|---|---|
${contracts.join("\n")}

A rule of traffic comes with a short recording that breaks it. \`conformance/rules/traffic-rules.test.ts\` runs all
${traffic.length} rules on each of the ${traffic.length} recordings, and on those of traffic that is right or leaves open whether it is, which no
rule may blame.

| recorded traffic | level | caught by, and by no other |
|---|---|---|
${traffic.join("\n")}
`;
}

function link(id: string): string {
  return `[${id}](rules.md#${id})`;
}
