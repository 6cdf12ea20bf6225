import { isJsonObject, type JsonObject, listIn, textIn } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import type { Security } from "./operation.ts";
import { locate } from "./reference.ts";

/**
 * Reads which credentials an operation asks for; its own `security` wins over the document's.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object
 */
export function readSecurity(document: JsonObject, operation: JsonObject): Security {
  const source = Array.isArray(operation.security) ? operation : document;
  const alternatives = listIn(source, "security").filter(isJsonObject);
  return {
    // An empty requirement among the alternatives makes credentials optional.
    isRequired: alternatives.length > 0 && alternatives.every((one) => Object.keys(one).length > 0),
    takesBearer: alternatives.some((one) => Object.keys(one).some((name) => isBearer(document, name))),
  };
}

function isBearer(document: JsonObject, scheme: string): boolean {
  const node = locate(document, pointerOf(["components", "securitySchemes", scheme]))?.node;
  const type = textIn(node, "type");
  if (type === "http") return textIn(node, "scheme")?.toLowerCase() === "bearer";
  return type === "oauth2" || type === "openIdConnect";
}
