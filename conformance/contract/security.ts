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
  const alternatives = listIn(source, "security")
    .filter(isJsonObject)
    .map((one) => Object.keys(one));
  return {
    // An empty requirement among the alternatives makes credentials optional.
    isRequired: alternatives.length > 0 && alternatives.every((schemes) => schemes.length > 0),
    ways: distinct(
      alternatives.flatMap((schemes) => {
        const places = schemes.flatMap((scheme) => placeOf(document, scheme) ?? []);
        const isWhole = places.length > 0 && places.length === schemes.length;
        // Two flows of OAuth 2 at once still end in one token.
        const way = distinct(places);
        return isWhole && fitTogether(way) ? [way] : [];
      }),
    ),
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

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** A request has one Authorization header, which holds one credential. */
function fitTogether(places: readonly CredentialPlace[]): boolean {
  return places.filter(({ in: where }) => where === "bearer" || where === "basic").length < 2;
}

function placeOf(document: JsonObject, scheme: string): CredentialPlace | undefined {
  const node = locate(document, pointerOf(["components", "securitySchemes", scheme]))?.node;
  const type = textIn(node, "type");
  if (type === "oauth2" || type === "openIdConnect") return { in: "bearer" };
  if (type === "http") {
    const name = textIn(node, "scheme")?.toLowerCase();
    return name === "bearer" || name === "basic" ? { in: name } : undefined;
  }
  const where = textIn(node, "in");
  const name = textIn(node, "name");
  const isKey = type === "apiKey" && name !== undefined;
  return isKey && (where === "header" || where === "query" || where === "cookie")
    ? { in: where, name, scheme }
    : undefined;
}
