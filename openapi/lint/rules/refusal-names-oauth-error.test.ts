import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (problem: string) => `
openapi: 3.1.0
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        "401":
          content:
            application/problem+json:
              examples:
                expired:
                  value: ${problem}
`;

const findings = (source: string) => diagnose("refusal-names-oauth-error", source);

test("a 401 without the members that OAuth clients read is refused", async () => {
  expect(await findings(contract("{status: 401}"))).toMatchInlineSnapshot(`
    "openapi.yaml:11:17 at #/paths/~1orders~1{id}/get/responses/401/content/application~1problem+json/examples/expired

    The example expired of a 401 has no error and no error_description. Write both, the code of RFC 6750 and a sentence.

     9 | application/problem+json:
    10 |   examples:
    11 |     expired:
       |     ^^^^^^^
    12 |       value: {status: 401}
    13 |

    countersign/refusal-names-oauth-error"
  `);
});

test("a 401 with both passes", async () => {
  expect(
    await findings(contract("{status: 401, error: invalid_token, error_description: It has expired.}")),
  ).toBe("");
});
