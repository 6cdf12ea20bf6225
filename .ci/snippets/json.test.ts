import { globSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import schema from "../../src/cli/config/config.schema.json" with { type: "json" };
import { fencesOf } from "./fences.ts";

const fences = ["README.md", ...globSync("docs/**/*.md")]
  .flatMap(fencesOf)
  .filter(({ language }) => language === "json");

it.each(fences)("the JSON on line $line of $file is a configuration that a check takes", ({ code }) => {
  const ajv = new Ajv2020({ allErrors: true });
  expect({ isValid: ajv.validate(schema, JSON.parse(code)), errors: ajv.errors }).toEqual({
    isValid: true,
    errors: null,
  });
});
