import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import schema from "../../conformance/harness/adapter-protocol.schema.json" with { type: "json" };
import type { Command } from "../../conformance/harness/adapter-protocol.ts";
import { fencesOf } from "./fences.ts";

const page = "docs/adapter-protocol.md";
const ajv = new Ajv2020({ schemas: [schema] });

function linesOf(direction: string): unknown[] {
  const fences = fencesOf(page).filter(({ language, info }) => language === "jsonl" && info === direction);
  return fences.flatMap(({ code }) => code.trim().split("\n")).map((line) => JSON.parse(line));
}

/** Expects of a line that the protocol's schema has it under a name. */
function expectLine(name: keyof typeof schema.$defs, line: unknown): void {
  const isValid = ajv.validate(`${schema.$id}#/$defs/${name}`, line);
  expect({ line, isValid, errors: ajv.errors }).toEqual({ line, isValid: true, errors: null });
}

it("the page of the adapter protocol shows every line that an adapter reads", () => {
  const all: Record<Command["do"], true> = {
    session: true,
    call: true,
    signIn: true,
    signOut: true,
    abort: true,
    quit: true,
  };
  const lines = linesOf("in");
  expect(lines).toEqual(Object.keys(all).map((name, n) => expect.objectContaining({ id: n + 1, do: name })));
  for (const line of lines) expectLine("in", line);
});

it("the page of the adapter protocol shows answers of every form, and the first line first", () => {
  const [first, ...answers] = linesOf("out");
  expectLine("hello", first);
  for (const answer of answers) expectLine("answer", answer);
  const forms = schema.$defs.answer.oneOf.map(({ $ref }) => $ref.replace("#/$defs/", ""));
  const shown = answers.map((answer) => forms.find((form) => form in Object(answer)));
  expect(new Set(shown)).toEqual(new Set(forms));
});

it("the page of the adapter protocol names every outcome and every kind of error", () => {
  const text = readFileSync(page, "utf8");
  const { status, error } = schema.$defs;
  for (const name of [...status.properties.outcome.enum, ...error.properties.kind.enum]) {
    expect(text).toContain(`\`${name}\``);
  }
});
