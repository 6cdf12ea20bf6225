import type { Json, JsonObject } from "./json.ts";

/** Describes an operation of the contract, its references followed. */
export interface Operation {
  /** The `operationId`; where the contract has none, method and path: `GET /orders/{orderId}`. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** The path template: `/orders/{orderId}`, and `/orders/{id of /orders}` where the contract writes `{id}`. */
  readonly path: string;
  /** Where it stands in the document, as a JSON Pointer. */
  readonly pointer: string;
  /** The path template as the contract writes it. */
  readonly shownPath: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** By `"200"`, `"4XX"` or `"default"`. */
  readonly responses: ReadonlyMap<string, DocumentedResponse>;
  readonly security: Security;
  /** The Operation Object itself, for the members that begin with `x-`. */
  readonly node: JsonObject;
}

/** Describes a parameter of an operation. */
export interface Parameter {
  /** In a path, as the operation's path has it. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** Whether it names the tenant (`x-tenant: true`). */
  readonly isTenant: boolean;
  readonly schema?: SchemaPlace;
  readonly examples: readonly Json[];
}

/** Names a schema by the JSON Pointer at which it stands in the document. */
export type SchemaPlace = string;

/** Describes the body that an operation takes. */
export interface RequestBody {
  readonly required: boolean;
  readonly media: readonly MediaType[];
}

/** Describes one representation of a body. */
export interface MediaType {
  /** The media type or range, as the contract writes it: `application/json`. */
  readonly type: string;
  readonly schema?: SchemaPlace;
  readonly examples: readonly Json[];
}

/** Describes a response that the contract documents. */
export interface DocumentedResponse {
  /** Where it stands in the document, as a JSON Pointer. */
  readonly pointer: string;
  readonly headers: readonly DocumentedHeader[];
  readonly media: readonly MediaType[];
}

/** Describes a header that the contract documents for a response. */
export interface DocumentedHeader {
  readonly name: string;
  /** Where it stands in the document, as a JSON Pointer. */
  readonly pointer: string;
  readonly required: boolean;
  readonly schema?: SchemaPlace;
}

/** Says which credentials an operation asks for. */
export interface Security {
  /** Whether every alternative asks for a credential. */
  readonly isRequired: boolean;
  /** Whether a bearer token is one of the ways: HTTP bearer, OAuth 2 or OpenID Connect. */
  readonly takesBearer: boolean;
}
