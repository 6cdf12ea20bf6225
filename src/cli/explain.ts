import { Command } from "commander";
import { allRules, findRule, type RuleInfo } from "../../conformance/index.ts";
import { stdoutPaint } from "./print-run.ts";

/** Creates `countersign explain <rule>`. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("say what a rule asks, how much it weighs, and what demands it")
    .argument("<rule>", "the rule's name, as `countersign rules` lists it")
    .action(async (id: string) => {
      process.stdout.write(explain(findRule(await allRules(), id, "`countersign explain`")));
    });
}

const levels: Readonly<Record<RuleInfo["level"], string>> = {
  must: "must: a breach of it fails the run",
  should: "should: a breach of it is a warning",
  may: "may: a breach of it is a warning",
  house: "house: asked by Countersign, beyond its source; a breach of it is a warning",
};

function explain({ id, kind, level, says, source }: RuleInfo): string {
  const paint = stdoutPaint();
  return [
    paint("bold", id),
    says,
    "",
    `Judges   ${kind === "traffic" ? "recorded traffic" : `a ${kind}`}`,
    `Level    ${levels[level]}`,
    `Source   ${source}`,
    `Alone    ${commands[kind]} --only ${id}`,
    "",
  ].join("\n");
}

const commands: Readonly<Record<RuleInfo["kind"], string>> = {
  server: "countersign check server <url>",
  client: "countersign check client -- <command>",
  traffic: "countersign check traffic <har>",
};
