import { objectIn } from "../contract/json.ts";
import { type Amendment, withObjectAt } from "../harness/amendment.ts";

/** Has every GET document that it may be answered with 200, 204 or 205, and with no body at all. */
export const letReadsAnswerNothing: Amendment = ({ document, operations }) =>
  operations
    .filter(({ method }) => method === "GET")
    .reduce(
      (amended, { pointer }) =>
        withObjectAt(amended, pointer, (node) => ({
          ...node,
          responses: { ...objectIn(node, "responses"), "200": empty, "204": empty, "205": empty },
        })),
      document,
    );

const empty = { description: "There is nothing to say." };
