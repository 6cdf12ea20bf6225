import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (responses: string) => `
openapi: 3.1.0
x-lifecycle:
  gates: {complete: {status: 422, says: Something is missing.}}
paths:
  /orders/{id}/open:
    post:
      operationId: openOrder
      x-transition:
        - {action: open, gates: [complete]}
      responses: ${responses}
`;

const findings = (source: string) => diagnose("transition-refusal-is-declared", source);

test("a transition whose operation does not declare 409 is refused", async () => {
  expect(await findings(contract('{"422": {}}'))).toMatchInlineSnapshot(`
    "openapi.yaml:10:7 at #/paths/~1orders~1{id}~1open/post/responses

    openOrder refuses other statuses, but declares no 409. Write the response.

     8 | x-transition:
     9 |   - {action: open, gates: [complete]}
    10 | responses: {"422": {}}
       | ^^^^^^^^^
    11 |

    countersign/transition-refusal-is-declared"
  `);
});

test("a gate whose status the operation does not declare is refused", async () => {
  expect(await findings(contract('{"409": {}}'))).toMatchInlineSnapshot(`
    "openapi.yaml:9:34 at #/paths/~1orders~1{id}~1open/post/x-transition/0/gates/0

    The gate complete answers 422, which openOrder does not declare. Write the response.

     7 | operationId: openOrder
     8 | x-transition:
     9 |   - {action: open, gates: [complete]}
       |                            ^^^^^^^^
    10 | responses: {"409": {}}
    11 |

    countersign/transition-refusal-is-declared"
  `);
});

test("a transition whose refusals are all declared passes", async () => {
  expect(await findings(contract('{"409": {}, "422": {}}'))).toBe("");
});
