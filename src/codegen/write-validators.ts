import { banner } from "./banner.ts";
import { bundleModules } from "./bundle-modules.ts";
import { compileValidators } from "./compile-validators.ts";
import type { Direction } from "./directed-schema.ts";
import { literal } from "./literal.ts";
import type { OpenApiDocument, Schema } from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";
import { SchemaNames } from "./schema-names.ts";
import { componentSchemas, type ValidatorSchemas, validatorSchemas } from "./validator-schemas.ts";

type DirectedNames = Readonly<Record<Direction, SchemaNames>>;

/** Writes the text of `validators.js`: a compiled validator for all that travels, in one module without imports. */
export async function writeValidators(
  document: OpenApiDocument,
  operations: readonly ContractOperation[],
): Promise<string> {
  const names: DirectedNames = { request: new SchemaNames(), response: new SchemaNames() };
  const entries = operations.map((operation) => {
    return `  ${operation.id}: ${entrySource(validatorSchemas(document, operation), names)},\n`;
  });
  const compile = (direction: Direction) => {
    return compileValidators(direction, componentSchemas(document, direction), names[direction].schemas);
  };

  const code = await bundleModules("validators", {
    validators: `import * as requests from "requests";\nimport * as responses from "responses";\n
export const validators = {\n${entries.join("")}};\n`,
    requests: compile("request"),
    responses: compile("response"),
  });
  return `${banner}\n${code}`;
}

function entrySource({ parameters, body, responses }: ValidatorSchemas, names: DirectedNames): string {
  const validator = (direction: Direction, schema: Schema | null) => {
    return schema === null ? "null" : `${direction}s.${names[direction].nameOf(schema)}`;
  };
  const statuses = Object.entries(responses).map(([status, schema]) => {
    return `${literal(status)}: ${validator("response", schema)}`;
  });
  return `{
    parameters: ${validator("request", parameters)},
    body: ${validator("request", body)},
    responses: { ${statuses.join(", ")} },
  }`;
}
