import type { Contract } from "../../contract/contract.ts";
import { isJsonObject, type Json, listIn, objectIn } from "../../contract/json.ts";
import { pointerOf } from "../../contract/json-pointer.ts";
import { mediaTypeFor } from "../../contract/media.ts";
import type { SchemaPlace } from "../../contract/operation.ts";
import { locate } from "../../contract/reference.ts";
import { headerOf } from "../../engine/exchange.ts";
import { judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import { jsonBodyOf } from "../../server/response-body.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isRead, readBody, tamper } from "../../server/tamper.ts";

/** Schemas nested deeper than this are taken for circular. */
const deepest = 12;

export const rule: ServerRule = {
  id: "no-undocumented-members",
  kind: "server",
  // A schema that is not closed allows them; what nobody documented is given away by mistake more often than not.
  level: "house",
  says: "An object that an answer holds has no member that its schema does not name.",
  source: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
  judgesAnswers: true,
  check: (server) =>
    judgeAnswers(server, ({ contract, response, documented }) => {
      const media = mediaTypeFor(documented?.media ?? [], headerOf(response, "Content-Type") ?? "");
      const body = jsonBodyOf(response);
      if (!media?.schema || body === undefined) return notJudged;
      // Whether a closed schema is kept is judged by the rule about bodies.
      if (contract.violations("response", media.schema, body).length > 0) return notJudged;
      const [first] = undocumented(contract, [media.schema], body, "", 0);
      return first && `answered ${response.status} with the member ${first}, which its schema does not name.`;
    }),
  // A server that lets slip what it keeps beside some of the things that it shows.
  mutant: tamper(async (response, request) => {
    if (!isRead(response, request) || response.headers.has("ETag")) return response;
    return altered(response, { body: JSON.stringify({ ...(await readBody(response)), "x-internal": 1 }) });
  }),
};

function undocumented(
  contract: Contract,
  places: readonly SchemaPlace[],
  value: Json,
  pointer: string,
  depth: number,
): readonly string[] {
  if (depth > deepest) return [];
  const schemas = places.flatMap((place) => parts(contract, place, value, 0));
  if (Array.isArray(value)) {
    const items = schemas.map((place) => `${place}/items`);
    return value.flatMap((item, index) =>
      undocumented(contract, items, item, `${pointer}/${index}`, depth + 1),
    );
  }
  if (!isJsonObject(value)) return [];
  const nodes = schemas.flatMap((place) => locate(contract.document, place) ?? []);
  const isOpen = nodes.some(
    ({ node }) =>
      isMap(node.additionalProperties) ||
      isMap(node.unevaluatedProperties) ||
      node.patternProperties !== undefined,
  );
  const named = new Set(nodes.flatMap(({ node }) => Object.keys(objectIn(node, "properties"))));
  // A schema without properties speaks of no members at all.
  if (isOpen || named.size === 0) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const below = nodes.flatMap(({ node, pointer: at }) =>
      Object.hasOwn(objectIn(node, "properties"), name) ? [`${at}${pointerOf(["properties", name])}`] : [],
    );
    const here = `${pointer}${pointerOf([name])}`;
    return named.has(name) ? undocumented(contract, below, member, here, depth + 1) : [here];
  });
}

function isMap(schema: Json | undefined): boolean {
  return schema === true || isJsonObject(schema);
}

/** Lists a schema and the parts of it that speak of a value: all of `allOf`, and the fitting ones of a choice. */
function parts(contract: Contract, place: SchemaPlace, value: Json, depth: number): readonly SchemaPlace[] {
  const found = locate(contract.document, place);
  if (!found || depth > deepest) return [];
  const { node, pointer } = found;
  const all = listIn(node, "allOf").map((_, index) => `${pointer}/allOf/${index}`);
  const choices = ["oneOf", "anyOf"].flatMap((keyword) =>
    listIn(node, keyword).map((_, index) => `${pointer}/${keyword}/${index}`),
  );
  const fitting = choices.filter((branch) => contract.violations("response", branch, value).length === 0);
  return [pointer, ...[...all, ...fitting].flatMap((part) => parts(contract, part, value, depth + 1))];
}
