import { globSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import vocabulary from "../../openapi/lint/vocabulary.schema.json" with { type: "json" };
import document from "../../src/generated/openapi.json" with { type: "json" };
import { type Fence, fencesOf } from "./fences.ts";

const fences = ["README.md", ...globSync("docs/**/*.md")]
  .flatMap(fencesOf)
  .filter(({ language }) => language === "yaml");

const operations = Object.values(document.paths).flatMap((item) => Object.values<object>(item));
const ajv = new Ajv2020({ strictTypes: false });
ajv.addSchema(vocabulary);

const isOverlay = ({ code }: Fence) => code.startsWith("overlay:");
const isOperation = (fence: Fence) => fence.code.includes("operationId:") && !isOverlay(fence);
const isVocabulary = ({ code }: Fence) => code.startsWith("x-");

/** Expects of each key of the vocabulary a value that something in a contract may bear. */
function expectVocabulary(bearing: object): void {
  for (const [key, value] of Object.entries(bearing).filter(([name]) => name.startsWith("x-"))) {
    const accepting = Object.keys(vocabulary.$defs).filter((bearer) =>
      ajv.getSchema(`${vocabulary.$id}#/$defs/${bearer}/properties/${key}`)?.(value),
    );
    expect(accepting, `${key}: ${JSON.stringify(value)}`).not.toEqual([]);
  }
}

describe("a YAML snippet", () => {
  it.each(fences.filter(isOperation))("on line $line of $file stands so in the contract", ({ code }) => {
    const [shown = {}] = Object.values<object>(Object(parseYaml(code)));
    const id = "operationId" in shown && shown.operationId;
    const real = operations.find((operation) => "operationId" in operation && operation.operationId === id);
    expect(real).toMatchObject(shown);
  });

  it.each(fences.filter(isVocabulary))("on line $line of $file keeps to the vocabulary", ({ code }) => {
    expectVocabulary(Object(parseYaml(code)));
  });

  it.each(fences.filter(isOverlay))("on line $line of $file adds what is of the vocabulary", ({ code }) => {
    const { actions }: { actions: { update: object }[] } = Object(parseYaml(code));
    expect(actions.some(({ update }) => Object.keys(update).some((key) => key.startsWith("x-")))).toBe(true);
    for (const { update } of actions) expectVocabulary(update);
  });

  it("is one of these three kinds", () => {
    const others = fences.filter((fence) => !isOperation(fence) && !isVocabulary(fence) && !isOverlay(fence));
    expect(others).toEqual([]);
  });
});
