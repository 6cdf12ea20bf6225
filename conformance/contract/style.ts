import { type JsonObject, textIn } from "./json.ts";
import type { Parameter, Style, StyleName } from "./operation.ts";

const styles: Readonly<Record<Parameter["in"], readonly StyleName[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/**
 * Reads how a parameter, or a member of a form, is written; what the contract does not say has the default of
 * OpenAPI: `form` in a query and a cookie, else `simple`, and what is of the style `form` is exploded.
 *
 * @param where the place of the parameter; a form's members are written as a query's are
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schema
 */
export function readStyle(node: JsonObject, where: Parameter["in"]): Style {
  const [usual = "form"] = styles[where];
  const name = styles[where].find((style) => style === textIn(node, "style")) ?? usual;
  return {
    name,
    explode: typeof node.explode === "boolean" ? node.explode : name === "form",
    allowReserved: where === "query" && node.allowReserved === true,
  };
}
