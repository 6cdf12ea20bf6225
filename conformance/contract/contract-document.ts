import { NotOpenApiError } from "./errors/not-openapi.ts";
import { isJsonObject, type JsonObject, objectIn } from "./json.ts";

/**
 * Reads a parsed document as an OpenAPI 3.1 contract.
 *
 * @param source where it was read, for the message. Default: Countersign's own contract.
 * @throws NotOpenApiError where it is no OpenAPI 3.1 document with at least one path
 */
export function readContractDocument(parsed: unknown, source = "Countersign's own contract"): JsonObject {
  if (!isJsonObject(parsed) || typeof parsed.openapi !== "string") {
    throw new NotOpenApiError(source, 'has no "openapi" member');
  }
  if (!/^3\.1\./.test(parsed.openapi)) {
    throw new NotOpenApiError(source, `is OpenAPI ${parsed.openapi}, and rules are judged by 3.1`);
  }
  if (Object.keys(objectIn(parsed, "paths")).length === 0) throw new NotOpenApiError(source, "has no path");
  return parsed;
}
