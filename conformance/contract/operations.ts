import { innerPath, writtenName } from "./inner-path.ts";
import { isJsonObject, type JsonObject, listIn, objectIn, textIn } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import { readLinks } from "./links.ts";
import { examplesOf, readHeaders, readMedia } from "./media.ts";
import type { DocumentedResponse, Operation, Parameter, Security } from "./operation.ts";
import { namesIn } from "./operation-for.ts";
import { type Located, locate } from "./reference.ts";
import { readSecurity } from "./security.ts";
import { readStyle } from "./style.ts";

const methods = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

/**
 * Reads every operation of a contract, in the order of the document.
 *
 * @throws UnresolvedReferenceError where a reference leads to nothing
 */
export function readOperations(document: JsonObject): readonly Operation[] {
  return Object.keys(objectIn(document, "paths")).flatMap((path) => {
    const item = locate(document, pointerOf(["paths", path]));
    if (!item) return [];
    return methods.flatMap((method) => {
      const operation = locate(document, `${item.pointer}/${method}`);
      return operation
        ? [readOperation(document, { path, method: method.toUpperCase(), item, operation })]
        : [];
    });
  });
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: Located;
  readonly operation: Located;
}

function readOperation(document: JsonObject, { path, method, item, operation }: Place): Operation {
  const { node } = operation;
  const body = locate(document, `${operation.pointer}/requestBody`);
  const security = readSecurity(document, node);
  const parameters = readParameters(document, [item, operation]).filter(
    (one) => !isCredential(one, security),
  );
  return {
    id: textIn(node, "operationId") ?? `${method} ${path}`,
    method,
    path: innerPath(path),
    pointer: operation.pointer,
    shownPath: path,
    parameters: parameters.map((one) => withInnerName(one, path)),
    ...(body && { requestBody: { required: body.node.required === true, media: readMedia(document, body) } }),
    responses: readResponses(document, operation),
    security,
    node,
  };
}

/** Tells whether a parameter is what a security scheme speaks of too: it holds a credential, and nothing else. */
function isCredential({ in: where, name }: Parameter, { ways }: Security): boolean {
  return ways
    .flat()
    .some(
      (place) => "name" in place && place.in === where && place.name.toLowerCase() === name.toLowerCase(),
    );
}

/** Reads the parameters of a path and of its operation; the operation's win over the path's of the same name. */
function readParameters(document: JsonObject, places: readonly Located[]): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  for (const { node, pointer } of places) {
    for (const index of listIn(node, "parameters").keys()) {
      const place = locate(document, `${pointer}/parameters/${index}`);
      const parameter = place && readParameter(document, place);
      if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()];
}

function withInnerName(parameter: Parameter, path: string): Parameter {
  const inner = namesIn(innerPath(path)).find((name) => writtenName(name) === parameter.name);
  return parameter.in === "path" && inner !== undefined ? { ...parameter, name: inner } : parameter;
}

function readParameter(document: JsonObject, place: Located): Parameter | undefined {
  const { node, pointer } = place;
  const name = textIn(node, "name");
  const where = textIn(node, "in");
  if (name === undefined || !isParameterPlace(where) || isIgnored(where, name)) return undefined;
  const [content] = readMedia(document, place);
  const schema = isJsonObject(node.schema) ? `${pointer}/schema` : content?.schema;
  return {
    name,
    in: where,
    required: where === "path" || node.required === true,
    isTenant: node["x-tenant"] === true,
    style: readStyle(node, where),
    ...(content && !isJsonObject(node.schema) && { mediaType: content.type }),
    ...(schema !== undefined && { schema }),
    examples: [...examplesOf(document, place), ...(content?.examples ?? [])],
  };
}

/** The Parameter Object says that a header of one of these names is to be ignored. */
function isIgnored(where: Parameter["in"], name: string): boolean {
  return where === "header" && /^(?:accept|content-type|authorization)$/i.test(name);
}

function isParameterPlace(where: string | undefined): where is Parameter["in"] {
  return where === "path" || where === "query" || where === "header" || where === "cookie";
}

function readResponses(document: JsonObject, operation: Located): ReadonlyMap<string, DocumentedResponse> {
  const found = new Map<string, DocumentedResponse>();
  for (const status of Object.keys(objectIn(operation.node, "responses"))) {
    const response = locate(document, `${operation.pointer}${pointerOf(["responses", status])}`);
    if (!response || status.startsWith("x-")) continue;
    found.set(status, {
      pointer: response.pointer,
      headers: readHeaders(document, response),
      media: readMedia(document, response),
      links: readLinks(document, response),
    });
  }
  return found;
}
