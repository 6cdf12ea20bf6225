import { isJsonObject, type JsonObject, type OpenApiDocument } from "../../codegen/openapi-document.ts";
import { operationNotes } from "./operation-notes.ts";
import { problemCatalogue, problemSections } from "./problem-catalogue.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Copies a contract with its vocabulary written into the descriptions, since a renderer of OpenAPI shows those
 * and no extension: badges and rules at each operation, and the problem catalogue as a section of its own.
 */
export function annotateContract(document: OpenApiDocument): OpenApiDocument {
  const gates = gateSentences(document);
  const problems = problemCatalogue(document);
  const paths = mapValues(document.paths ?? {}, (item) => annotatePathItem(item, gates));
  if (problems.length === 0) return { ...document, paths };
  const tags = Array.isArray(document.tags) ? document.tags : [];
  const description = `Every error is a problem document (RFC 9457) whose \`code\` is one of these.\n\n${problemSections(problems, 2)}`;
  return { ...document, paths, tags: [...tags, { name: "Problems", description }] };
}

function annotatePathItem(item: JsonObject, gates: Readonly<Record<string, string>>): JsonObject {
  return mapValues(item, (value, key) =>
    methods.includes(key) && isJsonObject(value) ? annotateOperation(value, gates) : value,
  );
}

function annotateOperation(operation: JsonObject, gates: Readonly<Record<string, string>>): JsonObject {
  const { badges, rules } = operationNotes(operation, gates);
  const description = [badges, operation.description, rules].filter(Boolean).join("\n\n");
  return description === "" ? operation : { ...operation, description };
}

/** What each gate of `x-lifecycle` says to whom it stops. */
function gateSentences(document: OpenApiDocument): Readonly<Record<string, string>> {
  const lifecycle = document["x-lifecycle"];
  const gates = isJsonObject(lifecycle) && isJsonObject(lifecycle.gates) ? lifecycle.gates : {};
  return mapValues(gates, (gate) => (isJsonObject(gate) ? String(gate.says ?? "") : ""));
}

function mapValues<From, To>(
  object: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
