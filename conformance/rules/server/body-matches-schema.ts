import type { Json } from "../../contract/json.ts";
import { readPointer } from "../../contract/json-pointer.ts";
import { isJsonType, mediaTypeFor } from "../../contract/media.ts";
import { locate } from "../../contract/reference.ts";
import type { SchemaViolation } from "../../contract/schema-validators.ts";
import { bodyTextOf, headerOf } from "../../engine/exchange.ts";
import { type JudgedAnswer, type Judgement, judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isSessionRead, tamper } from "../../server/tamper.ts";

/** A body may break its schema in a hundred places; a reader needs the first few. */
const mostTold = 3;

export const rule: ServerRule = {
  id: "body-matches-schema",
  kind: "server",
  level: "must",
  says: "Every JSON body is well formed and valid by the schema that the contract documents for its status.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#media-type-object",
  judgesAnswers: true,
  check: (server) => judgeAnswers(server, (answer) => judgeBody(answer)),
  mutant: tamper((response, request) =>
    isSessionRead(response, request) ? altered(response, { body: "0" }) : response,
  ),
};

/**
 * Judges the JSON body of an answer, by whomever it was asked for.
 *
 * @param counts tells which violations count, by the value that breaks the schema. Default: all.
 */
export function judgeBody(
  { contract, response, documented, method }: JudgedAnswer,
  counts: (value: Json | undefined) => boolean = () => true,
): Judgement {
  const contentType = headerOf(response, "Content-Type") ?? "";
  const media = mediaTypeFor(documented?.media ?? [], contentType);
  if (!media?.schema || !isJsonType(contentType) || method === "HEAD") return notJudged;
  // Bytes of whatever type they are: no schema speaks of what they say.
  if (locate(contract.document, media.schema)?.node.format === "binary") return notJudged;
  const answered = `answered ${response.status} with a body that`;
  try {
    const value: Json = JSON.parse(bodyTextOf(response));
    const violations = contract
      .violations("response", media.schema, value)
      .filter(({ pointer }) => counts(readPointer(value, pointer)));
    const [first] = violations;
    return first && { says: `${answered} breaks its schema: ${describe(violations)}.`, place: first.place };
  } catch (error) {
    const place = media.schema;
    if (error instanceof SyntaxError)
      return { says: `${answered} is not well-formed JSON (${error.message}).`, place };
    throw error;
  }
}

function describe(violations: readonly SchemaViolation[]): string {
  const told = violations.slice(0, mostTold).map(({ pointer, asks }) => `${pointer || "the whole"} ${asks}`);
  const untold = violations.length - told.length;
  return `${told.join("; ")}${untold > 0 ? `; and ${untold} more` : ""}`;
}
