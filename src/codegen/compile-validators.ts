import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { fastFormats } from "ajv-formats/dist/formats.js";
import { ContractError } from "./contract-error.ts";
import type { Direction } from "./directed-schema.ts";
import type { JsonObject, Schema } from "./openapi-document.ts";
import { formatsCode, withRuntimeImports } from "./runtime-imports.ts";

/** Schemas of this many keywords or fewer are written out where they are referred to; more would bloat the code. */
const inlineKeywords = 4;

/**
 * Compiles schemas to the text of a module that exports a validator for each under the given name. The module
 * imports what Ajv needs at run time.
 *
 * Requests report every error at once, since a person mends them; responses stop at the first.
 *
 * @throws ContractError `contract-unsupported` where a schema is not valid or names an unknown format.
 */
export function compileValidators(
  direction: Direction,
  components: JsonObject,
  schemas: ReadonlyMap<string, Schema>,
): string {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: direction === "request",
    discriminator: true,
    inlineRefs: inlineKeywords,
    code: { source: true, esm: true, lines: true, formats: formatsCode },
    logger: { log: ignore, warn: refuse, error: refuse },
  });
  addFormats(ajv);
  try {
    ajv.addSchema(components);
    for (const [name, schema] of schemas) ajv.addSchema(schema, name);
    const names = Object.fromEntries([...schemas.keys()].map((name) => [name, name]));
    return withRuntimeImports(standaloneCode.default(ajv, names));
  } catch (cause) {
    if (cause instanceof ContractError) throw cause;
    refuse(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Fast formats are regular expressions; given bare, they become part of the code rather than a package it needs. */
function addFormats(ajv: Ajv2020): void {
  for (const [name, format] of Object.entries(fastFormats)) {
    const isComparable = typeof format === "object" && "compare" in format;
    ajv.addFormat(name, isComparable && format.validate instanceof RegExp ? format.validate : format);
  }
}

function ignore(): void {}

function refuse(...message: unknown[]): never {
  throw new ContractError(
    "contract-unsupported",
    `A schema of the contract cannot be compiled (${message.join(" ")}): correct the schema that this names.`,
  );
}
