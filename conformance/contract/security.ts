import { isJsonObject, type JsonObject, listIn, objectIn, textIn } from "./json.ts";
import { pointerOf } from "./json-pointer.ts";
import type { CredentialPlace, Security } from "./operation.ts";
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
    places: alternatives.flatMap((one) => {
      const [scheme, ...others] = Object.keys(one);
      return scheme === undefined || others.length > 0 ? [] : (placeOf(document, scheme) ?? []);
    }),
  };
}

/** Lists the names of the cookies that the document's security schemes speak of. */
export function credentialCookies(document: JsonObject): readonly string[] {
  const schemes = Object.keys(objectIn(objectIn(document, "components"), "securitySchemes"));
  return schemes.flatMap((scheme) => {
    const place = placeOf(document, scheme);
    return place?.in === "cookie" ? [place.name] : [];
  });
}

function placeOf(document: JsonObject, scheme: string): CredentialPlace | undefined {
  if (isBearer(document, scheme)) return { in: "bearer" };
  const node = locate(document, pointerOf(["components", "securitySchemes", scheme]))?.node;
  const where = textIn(node, "in");
  const name = textIn(node, "name");
  if (textIn(node, "type") !== "apiKey" || name === undefined) return undefined;
  return where === "header" || where === "cookie" ? { in: where, name } : undefined;
}

function isBearer(document: JsonObject, scheme: string): boolean {
  const node = locate(document, pointerOf(["components", "securitySchemes", scheme]))?.node;
  const type = textIn(node, "type");
  if (type === "http") return textIn(node, "scheme")?.toLowerCase() === "bearer";
  return type === "oauth2" || type === "openIdConnect";
}
