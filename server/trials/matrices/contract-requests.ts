import { document } from "../../../src/contract/document.ts";
import { type OperationId, operations, readPointer } from "../../../src/contract/index.ts";
import { bodySchemaOf, parametersOf, resolve, responseOf, type Schema } from "../fuzz/contract-schemas.ts";

export const operationIds = Object.keys(operations) as readonly OperationId[];

/** The names of the parameters in an operation's path. */
export function pathNames(operationId: OperationId): readonly string[] {
  return [...operations[operationId].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** The bodies that the contract shows as examples of an operation's requests. */
export function exampleBodies(operationId: OperationId): readonly Readonly<Record<string, unknown>>[] {
  const { path, method } = operations[operationId];
  const place = `/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}/requestBody/content/application~1json/examples`;
  const examples = readPointer(document, place);
  if (typeof examples !== "object" || examples === null) return [];
  return Object.values(examples).flatMap(
    (example) => example.value ?? resolve<{ value: object }>(example).value,
  );
}

/** A place in a request that names something that exists elsewhere. */
export interface Reference {
  readonly in: "body" | "query";
  readonly name: string;
  /** What it names, such as `VendorId`. */
  readonly kind: string;
  readonly isList: boolean;
}

/** Finds the members and parameters of an operation that are ids of other things. */
export function referencesOf(operationId: OperationId): readonly Reference[] {
  const body = Object.entries(membersOf(bodySchemaOf(operationId)));
  const query = parametersOf(operationId).filter((parameter) => parameter.in === "query");
  return [
    ...body.flatMap(([name, schema]) => referenceAt({ in: "body", name }, schema)),
    ...query.flatMap(({ name, schema }) => referenceAt({ in: "query", name }, schema)),
  ];
}

function referenceAt(at: Pick<Reference, "in" | "name">, schema: Schema): Reference[] {
  const { items, oneOf = [], allOf = [] } = resolve(schema);
  const kind = [schema, ...oneOf, ...allOf].flatMap(kindOf)[0];
  if (kind !== undefined) return [{ ...at, kind, isList: false }];
  return items === undefined ? [] : kindOf(items).map((each) => ({ ...at, kind: each, isList: true }));
}

function kindOf({ $ref = "" }: Schema): string[] {
  const kind = /\/([A-Z][A-Za-z]*Id)$/.exec($ref)?.[1];
  return kind === undefined ? [] : [kind];
}

/** The members that only the server writes: those of what an operation answers with which its body does not have. */
export function serverMembers(operationId: OperationId): readonly string[] {
  const status = operations[operationId].method === "POST" ? [201, 200] : [200];
  const [answer] = status.flatMap(
    (each) => responseOf(operationId, each)?.content?.["application/json"] ?? [],
  );
  const body = Object.keys(membersOf(bodySchemaOf(operationId)));
  return Object.keys(membersOf(answer?.schema)).filter((name) => !body.includes(name));
}

function membersOf(schema: Schema | undefined): Readonly<Record<string, Schema>> {
  if (schema === undefined) return {};
  const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolve(schema);
  return Object.assign({}, ...[...allOf, ...oneOf, ...anyOf].map(membersOf), properties);
}
