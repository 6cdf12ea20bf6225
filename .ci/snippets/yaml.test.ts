import { globSync } from "node:fs";
import { parseYaml } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import vocabulary from "../../openapi/lint/vocabulary.schema.json" with { type: "json" };
import document from "../../src/generated/openapi.json" with { type: "json" };
import { fencesOf } from "./fences.ts";

const fences = ["README.md", ...globSync("docs/**/*.md")]
  .flatMap(fencesOf)
  .filter(({ language }) => language === "yaml");

const operations = Object.values(document.paths).flatMap((item) => Object.values<object>(item));
const ajv = new Ajv2020({ strictTypes: false });
ajv.addSchema(vocabulary);

describe("a YAML snippet", () => {
  it.each(fences.filter(({ code }) => code.includes("operationId:")))(
    "on line $line of $file stands so in the contract",
    ({ code }) => {
      const [shown = {}] = Object.values<object>(Object(parseYaml(code)));
      const id = "operationId" in shown && shown.operationId;
      const real = operations.find((operation) => "operationId" in operation && operation.operationId === id);
      expect(real).toMatchObject(shown);
    },
  );

  it.each(fences.filter(({ code }) => code.startsWith("x-")))(
    "on line $line of $file keeps to the vocabulary",
    ({ code }) => {
      for (const [key, value] of Object.entries(Object(parseYaml(code)))) {
        const accepting = Object.keys(vocabulary.$defs).filter((bearer) =>
          ajv.getSchema(`${vocabulary.$id}#/$defs/${bearer}/properties/${key}`)?.(value),
        );
        expect(accepting, `${key}: ${JSON.stringify(value)}`).not.toEqual([]);
      }
    },
  );

  it("is one of these two kinds", () => {
    const others = fences.filter(({ code }) => !code.includes("operationId:") && !code.startsWith("x-"));
    expect(others).toEqual([]);
  });
});
