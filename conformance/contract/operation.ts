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
  /** How its value is written. */
  readonly style: Style;
  /** The media type that its value is written in, where the contract gives one (`content`) in place of a style. */
  readonly mediaType?: string;
  readonly schema?: SchemaPlace;
  readonly examples: readonly Json[];
}

/**
 * Says how a value that is not one text is written as text.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export interface Style {
  readonly name: StyleName;
  /** Whether each item of a list, and each member of an object, is written by itself. */
  readonly explode: boolean;
  /** Whether reserved characters stand as they are, in a query. */
  readonly allowReserved: boolean;
}

/** Names a style. */
export type StyleName =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

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
  /** Whether it was chosen out of a range that the contract allows. Default false. */
  readonly isOfRange?: boolean;
  /** How members of a form are written, by name, where the contract says so. */
  readonly encoding?: ReadonlyMap<string, Encoding>;
}

/** Says how a member of a form is written. */
export interface Encoding {
  /** The media type or types of its part, as the contract writes them: `image/png, image/jpeg`. */
  readonly contentType?: string;
  /** Absent where the contract names none of the things that make up a style. */
  readonly style?: Style;
  /** The headers of its part. */
  readonly headers: readonly DocumentedHeader[];
}

/** Describes a response that the contract documents. */
export interface DocumentedResponse {
  /** Where it stands in the document, as a JSON Pointer. */
  readonly pointer: string;
  readonly headers: readonly DocumentedHeader[];
  readonly media: readonly MediaType[];
  readonly links: readonly Link[];
}

/** Describes how an answer feeds a request to another operation. */
export interface Link {
  readonly target: { readonly operationId: string } | { readonly pointer: string };
  /** Values, or runtime expressions that name them, by the name of a parameter: `orderId`, or `path.orderId`. */
  readonly parameters: readonly (readonly [name: string, value: Json])[];
  /** The body, or a runtime expression that names it. */
  readonly body?: Json;
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
  /**
   * The ways in, each with the places that all want a credential at once. One that asks for anything else, such as a
   * certificate, is left out.
   */
  readonly ways: readonly (readonly CredentialPlace[])[];
}

/**
 * Says where a credential goes: behind `Bearer` or `Basic` in Authorization, into a header of its own, into a parameter
 * of the query, or into a cookie.
 */
export type CredentialPlace = { readonly in: "bearer" | "basic" } | KeyPlace;

/** Names the place of an API key, or of a session that travels as one. */
export interface KeyPlace {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What the contract calls the security scheme. */
  readonly scheme: string;
}
