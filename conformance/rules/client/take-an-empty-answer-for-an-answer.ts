import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { answersWithoutABody } from "../../scenarios/answers-without-a-body.ts";

/** Nothing is a body that JSON cannot be read from, and none is needed. */
export const rule: ClientRule = {
  id: "take-an-empty-answer-for-an-answer",
  row: "ER-5",
  kind: "client",
  level: "house",
  says: "A success without a body (204, 205, an empty 200) is told to the caller as a status, not as an error.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4",
  scenarios: [answersWithoutABody],
  check: (seen) => {
    const failed = seen.asked.find(({ answer }) => answer !== undefined && "error" in answer);
    const exchange = seen.exchanges.find(({ path }) => path === failed?.call?.path);
    demand(failed === undefined, {
      message: `The read was answered with ${exchange?.response?.status ?? "a success"} and no body, and its caller was told of an error.`,
      ...(exchange && { exchange }),
    });
  },
  mutant: { parsesEmptyBodies: true },
};
