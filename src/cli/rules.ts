import { Command } from "commander";
import { allRules, type RuleInfo } from "../../conformance/index.ts";
import { stdoutPaint } from "./print-run.ts";

/** Creates `countersign rules`, which lists every rule that a check may run. */
export function rulesCommand(): Command {
  return new Command("rules")
    .description("list every rule, with its level and what it says")
    .option("--json", "print them as a JSON array", false)
    .action(async ({ json }: { json: boolean }) => {
      const rules = await allRules();
      process.stdout.write(json ? `${JSON.stringify(rules, null, 2)}\n` : listOf(rules));
    });
}

function listOf(rules: readonly RuleInfo[]): string {
  const paint = stdoutPaint();
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, kind, level, says }) =>
        `${kind.padEnd(7)} ${level.padEnd(6)} ${paint("bold", id.padEnd(width))}  ${says}\n`,
    )
    .join("");
}
