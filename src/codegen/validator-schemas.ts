import { type Direction, directedSchema } from "./directed-schema.ts";
import type { JsonObject, MediaType, OpenApiDocument, Parameter, Schema } from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";

/** The schema of each thing that is validated for one operation; null where nothing travels. */
export interface ValidatorSchemas {
  readonly parameters: Schema;
  readonly body: Schema | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

/** Makes the schemas against which an operation's requests and responses are judged. */
export function validatorSchemas(document: OpenApiDocument, operation: ContractOperation): ValidatorSchemas {
  const responses = Object.entries(operation.responses).map(([status, { content }]) => {
    return [status, bodySchema(document, "response", content)] as const;
  });
  return {
    parameters: parametersSchema(document, operation.parameters),
    body: bodySchema(document, "request", operation.body?.content),
    responses: Object.fromEntries(responses),
  };
}

/** All component schemas of one direction as one document, which the schemas above refer to. */
export function componentSchemas(document: OpenApiDocument, direction: Direction): JsonObject {
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    return [name, directedSchema(document, direction, schema)] as const;
  });
  return { $id: direction, components: { schemas: Object.fromEntries(schemas) } };
}

function bodySchema(
  document: OpenApiDocument,
  direction: Direction,
  content: Readonly<Record<string, MediaType>> | undefined,
): Schema | null {
  const schemas = Object.entries(content ?? {})
    .filter(([mediaType]) => /^application\/([^;]+\+)?json\b/.test(mediaType))
    .map(([, { schema }]) => directedSchema(document, direction, schema ?? {}));
  const [first] = schemas;
  if (first === undefined) return null;
  return schemas.length === 1 ? first : { anyOf: schemas };
}

/**
 * One object with a member for each place. An undeclared query parameter is refused, other headers and cookies
 * are not ours to judge. `If-Match` is never required here: its absence has an answer of its own, 428.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6585.html#section-3
 */
function parametersSchema(document: OpenApiDocument, parameters: readonly Parameter[]): Schema {
  const properties: Record<string, Schema> = { query: { additionalProperties: false } };
  for (const place of ["path", "query", "header", "cookie"] as const) {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length > 0) properties[place] = { ...placeSchema(document, here), ...properties[place] };
  }
  const required = Object.keys(properties).filter((place) => properties[place]?.required !== undefined);
  return { properties, ...(required.length > 0 && { required }) };
}

function placeSchema(document: OpenApiDocument, parameters: readonly Parameter[]): Schema {
  const properties = parameters.map(({ name, schema }) => {
    return [name, directedSchema(document, "request", schema ?? {})] as const;
  });
  const required = parameters.filter((each) => each.required && each.name.toLowerCase() !== "if-match");
  return {
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
  };
}
