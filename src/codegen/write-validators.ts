import { banner } from "./banner.ts";
import { bundleModules } from "./bundle-modules.ts";
import { compileValidators } from "./compile-validators.ts";
import type { Direction } from "./directed-schema.ts";
import { literal } from "./literal.ts";
import type { OpenApiDocument, Schema } from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";
import { componentSchemas, type ValidatorSchemas, validatorSchemas } from "./validator-schemas.ts";

/** Writes the text of `validators.js`: a compiled validator for all that travels, in one module without imports. */
export async function writeValidators(
  document: OpenApiDocument,
  operations: readonly ContractOperation[],
): Promise<string> {
  const requests = new SchemaNames();
  const responses = new SchemaNames();
  const entries = operations.map((operation) => {
    return entrySource(operation.id, validatorSchemas(document, operation), requests, responses);
  });
  const compile = (direction: Direction, { schemas }: SchemaNames) =>
    compileValidators(direction, componentSchemas(document, direction), schemas);

  const code = await bundleModules("validators", {
    validators: `import * as requests from "requests";\nimport * as responses from "responses";\n
export const validators = {\n${entries.join("")}};\n`,
    requests: compile("request", requests),
    responses: compile("response", responses),
  });
  return `${banner}\n${code}`;
}

function entrySource(
  id: string,
  { parameters, body, responses }: ValidatorSchemas,
  requestNames: SchemaNames,
  responseNames: SchemaNames,
): string {
  const request = (schema: Schema | null) =>
    schema === null ? "null" : `requests.${requestNames.name(schema)}`;
  const statuses = Object.entries(responses).map(([status, schema]) => {
    const validator = schema === null ? "null" : `responses.${responseNames.name(schema)}`;
    return `${literal(status)}: ${validator}`;
  });
  return `  ${id}: { parameters: ${request(parameters)}, body: ${request(body)}, responses: { ${statuses.join(", ")} } },\n`;
}

/** Gives equal schemas one name, so that each is compiled once. */
class SchemaNames {
  readonly schemas = new Map<string, Schema>();
  readonly #names = new Map<string, string>();

  name(schema: Schema): string {
    const text = JSON.stringify(schema);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const name = `validator${this.schemas.size + 1}`;
    this.#names.set(text, name);
    this.schemas.set(name, schema);
    return name;
  }
}

/** Writes the text of `validators.d.ts`. */
export function writeValidatorTypes(): string {
  return `${banner}
import type { operations } from "./operations.ts";

/** What is wrong with a value, and where: \`instancePath\` is a JSON Pointer into it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value is valid; \`errors\` then belongs to the latest call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationError[] | null;
}

export interface OperationValidators {
  /** Of one object with the members path, query, header and cookie. */
  readonly parameters: Validator;
  /** Null where the operation takes no JSON body. */
  readonly body: Validator | null;
  /** By status, range (\`4XX\`) or \`default\`; null where the response has no JSON body. */
  readonly responses: Readonly<Record<string, Validator | null>>;
}

export const validators: { readonly [Id in keyof typeof operations]: OperationValidators };
`;
}
