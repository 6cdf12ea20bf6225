import type { Place } from "./place.ts";

/** One operation of the contract, with what its path item adds to it. */
export type Operation = {
  /** The operationId; where that is missing, method and path, so that a message can still name the operation. */
  readonly name: string;
  /** In lower case, as the contract writes it. */
  readonly method: string;
  readonly path: string;
  readonly place: Place;
  /** Its own parameters, then those of the path item that it does not replace. */
  readonly parameters: readonly Place[];
};

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const readingMethods = new Set(["get", "head", "options", "trace"]);

/** Reads the operations of one path item. */
export function operationsOf(path: string, pathItem: Place): Operation[] {
  return methods.flatMap((method) => {
    const place = pathItem.get(method);
    if (!place.exists) return [];
    const name = place.get("operationId").text ?? `${method.toUpperCase()} ${path}`;
    return { name, method, path, place, parameters: parametersOf(place, pathItem) };
  });
}

/** Tells whether an operation may change something, judged by its method. */
export function isWrite(operation: Operation): boolean {
  return !readingMethods.has(operation.method);
}

/** Finds a parameter. Header names are compared without regard to case, all others exactly. */
export function parameterNamed(operation: Operation, location: string, name: string): Place | undefined {
  const spell = (text: string | undefined) => (location === "header" ? text?.toLowerCase() : text);
  return operation.parameters.find(
    (parameter) => parameter.get("in").text === location && spell(parameter.get("name").text) === spell(name),
  );
}

/** Returns the names of an operation's path parameters. */
export function pathParameterNames(operation: Operation): string[] {
  return operation.parameters
    .filter((parameter) => parameter.get("in").text === "path")
    .flatMap((parameter) => parameter.get("name").text ?? []);
}

/** Returns the first response that means success; its value is undefined where there is none. */
export function successOf(operation: Operation): Place {
  const responses = operation.place.get("responses");
  return responses.get(responses.keys.find((status) => status.startsWith("2")) ?? "200");
}

/** Returns the schema of the JSON that a request body or a response carries. */
export function jsonSchemaOf(carrier: Place): Place {
  const content = carrier.get("content");
  const mediaType = content.keys.find((name) => /^application\/([\w.-]+\+)?json\b/.test(name));
  return content.get(mediaType ?? "application/json", "schema");
}

function parametersOf(operation: Place, pathItem: Place): Place[] {
  const own = operation.get("parameters").items;
  const isReplaced = (inherited: Place) =>
    own.some((parameter) =>
      ["name", "in"].every((key) => parameter.get(key).value === inherited.get(key).value),
    );
  return [...own, ...pathItem.get("parameters").items.filter((parameter) => !isReplaced(parameter))];
}
