import { document } from "../../../src/contract/document.ts";
import { type OperationId, operations, readPointer } from "../../../src/contract/index.ts";

/** A JSON Schema as the document writes it; only what trials look at is named. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

/** A parameter or header as the document writes it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** A response as the document writes it, its parts resolved; `place` is where its body's schema stands. */
export interface DeclaredResponse extends Body {
  readonly headers: Readonly<Record<string, Pick<Parameter, "required" | "schema">>>;
  readonly place: string;
}

/** Follows references until there is none. */
export function resolve<Part>(part: Part): Part {
  let found = part;
  for (let ref = refOf(found); ref !== undefined; ref = refOf(found)) found = at<Part>(ref);
  return found;
}

/** The parameters of an operation, its path's among them. */
export function parametersOf(operationId: OperationId): readonly Parameter[] {
  const { parameters: own = [] } = at<{ parameters?: Parameter[] }>(placeOf(operationId));
  const { parameters: shared = [] } = at<{ parameters?: Parameter[] }>(pathPlaceOf(operationId));
  return [...shared, ...own].map(resolve);
}

/** The schema of an operation's request body; undefined where it takes none. */
export function bodySchemaOf(operationId: OperationId): Schema | undefined {
  const { requestBody } = at<{ requestBody?: Body }>(placeOf(operationId));
  return requestBody && resolve(requestBody).content?.["application/json"]?.schema;
}

/** What an operation declares for a status: the status itself, else `default`. */
export function responseOf(operationId: OperationId, status: number): DeclaredResponse | undefined {
  const { responses } = at<{ responses: Record<string, Partial<DeclaredResponse>> }>(placeOf(operationId));
  const key = String(status) in responses ? String(status) : "default";
  const declared = responses[key];
  if (declared === undefined) return undefined;
  const { headers = {}, content } = resolve(declared);
  const place = refOf(declared) ?? `${placeOf(operationId)}/responses/${key}`;
  const resolved = Object.entries(headers).map(([name, header]) => [name, resolve(header)]);
  return { headers: Object.fromEntries(resolved), place, ...(content && { content }) };
}

function pathPlaceOf(operationId: OperationId): string {
  const { path } = operations[operationId];
  return `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function placeOf(operationId: OperationId): string {
  return `${pathPlaceOf(operationId)}/${operations[operationId].method.toLowerCase()}`;
}

function refOf(part: unknown): string | undefined {
  if (typeof part !== "object" || part === null || !("$ref" in part)) return undefined;
  return String(part.$ref);
}

/** The document is what its own schema says that it is; its lint sees to that. */
function at<Part>(place: string): Part {
  return readPointer(document, place.slice(1)) as Part;
}
