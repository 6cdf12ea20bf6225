import { type Contract, responsesOf } from "../contract/contract.ts";
import type { Place } from "../contract/place.ts";
import { contractRule, type Report } from "../contract-rule.ts";
import { flow } from "../flow.ts";

/**
 * Refuses an example of a problem that bears another status than its response, or that differs from the catalogue.
 *
 * Option `typePrefix`: what stands before the code in a problem's `type`. Default: `/docs/problems#`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1
 */
export const problemExampleAgrees = contractRule((contract, report, { typePrefix = "/docs/problems#" }) => {
  for (const { status, response } of responsesOf(contract)) {
    for (const [, example] of response.get("content", "application/problem+json", "examples").members) {
      const problem = example.get("value");
      if (!problem.exists) continue;
      if (status !== undefined) judgeStatus(problem, status, report);
      judgeByCatalogue(problem, { contract, report, typePrefix: String(typePrefix) });
    }
  }
});

function judgeStatus(problem: Place, status: string, report: Report): void {
  const stated = problem.get("status");
  // `4XX` stands for a whole class and `default` for every error.
  const fits = status === "default" ? /^[45]\d\d$/ : new RegExp(`^${status.replaceAll(/x/gi, "\\d")}$`);
  if (fits.test(String(stated.value))) return;
  const wanted = status === "default" ? "a status of an error" : `\`status: ${status}\``;
  report(
    stated.exists ? stated : problem,
    `The example says \`status: ${flow(stated.value)}\` in a response for ${status}. Write ${wanted}.`,
  );
}

type Judge = { contract: Contract; report: Report; typePrefix: string };

function judgeByCatalogue(problem: Place, { contract, report, typePrefix }: Judge): void {
  const catalogue = contract.root.get("x-problems");
  const code = problem.get("code");
  const entry = catalogue.get(code.text ?? "");
  if (!catalogue.exists) return;
  if (!entry.exists) {
    report(
      code.exists ? code : problem,
      `\`code: ${flow(code.value)}\` is not in the catalogue. Write a key of \`x-problems\`, or add it there.`,
    );
    return;
  }
  const wanted = {
    type: `${typePrefix}${code.text}`,
    title: entry.get("title").value,
    status: entry.get("status").value,
  };
  for (const [name, value] of Object.entries(wanted)) {
    const stated = problem.get(name);
    if (stated.value === value) continue;
    report(
      stated.exists ? stated : problem,
      `The example of ${code.text} says \`${name}: ${flow(stated.value)}\`, but \`x-problems\` makes it another. Write \`${name}: ${flow(value)}\`.`,
    );
  }
}
