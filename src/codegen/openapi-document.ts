/** A JSON object whose members are not known yet. */
export interface JsonObject {
  readonly [member: string]: unknown;
}

/** A Schema Object: the keywords that the generator reads, and whatever else stands there. */
export interface Schema extends JsonObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly required?: readonly string[];
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** A Reference Object, or the object itself. */
export type Referable<T> = T | { readonly $ref: string };

export interface MediaType {
  readonly schema?: Schema;
}

export interface Parameter extends JsonObject {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly "x-tenant"?: boolean;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response {
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface OperationObject extends JsonObject {
  readonly operationId?: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<RequestBody>;
  readonly responses?: Readonly<Record<string, Referable<Response>>>;
  readonly security?: readonly JsonObject[];
}

export interface PathItem extends JsonObject {
  readonly parameters?: readonly Referable<Parameter>[];
}

/** A bundled OpenAPI 3.1 document: every `$ref` points into the document itself. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> } & JsonObject;
  readonly security?: readonly JsonObject[];
}

/** Tells whether a value is a JSON object, which neither a list nor null is. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
