import { type Contract, responsesOf } from "../contract/contract.ts";
import type { Place } from "../contract/place.ts";
import { contractRule, type Report } from "../contract-rule.ts";
import { flowYaml } from "../flow-yaml.ts";

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
      const agrees = agreesWithCatalogue(problem, { contract, report, typePrefix: String(typePrefix) });
      if (agrees && status !== undefined) demandStatus(problem, status, report);
    }
  }
});

type Judge = { readonly contract: Contract; readonly report: Report; readonly typePrefix: string };

function agreesWithCatalogue(problem: Place, { contract, report, typePrefix }: Judge): boolean {
  const catalogue = contract.root.get("x-problems");
  if (!catalogue.exists) return true;
  const code = problem.get("code");
  const entry = catalogue.get(code.text ?? "");
  if (!entry.exists) {
    const fault = `The example's \`code: ${flowYaml(code.value)}\` is not in the catalogue.`;
    report(code.exists ? code : problem, fault, "Write a key of `x-problems`, or add it there.");
    return false;
  }
  const type = `${typePrefix}${code.text}`;
  const wanted = { type, title: entry.get("title").value, status: entry.get("status").value };
  const wrong = Object.entries(wanted).filter(([name, value]) => problem.get(name).value !== value);
  for (const [name, value] of wrong) {
    const stated = problem.get(name);
    const fault = stated.exists
      ? `The example says \`${name}: ${flowYaml(stated.value)}\`, which is not the ${name} of ${code.text}.`
      : `The example of ${code.text} has no ${name}.`;
    report(stated.exists ? stated : problem, fault, `Write \`${name}: ${flowYaml(value)}\`.`);
  }
  return wrong.length === 0;
}

function demandStatus(problem: Place, status: string, report: Report): void {
  const stated = problem.get("status");
  // `4XX` stands for a whole class, and `default` for every error.
  const range = status === "default" ? "[45]xx" : status;
  if (new RegExp(`^${range.replaceAll(/x/gi, "\\d")}$`).test(String(stated.value))) return;
  const fault = `The example says \`status: ${flowYaml(stated.value)}\` in a response for ${status}.`;
  report(
    stated.exists ? stated : problem,
    fault,
    "Write a problem of that status, or move the example to its own response.",
  );
}
