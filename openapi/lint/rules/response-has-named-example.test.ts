import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (content: string) => `
openapi: 3.1.0
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        "200": {$ref: "#/components/responses/Order"}
components:
  responses:
    Order:
      content:
        application/json: ${content}
`;

const findings = (source: string) => diagnose("response-has-named-example", source);

test("a response without an example is refused", async () => {
  expect(await findings(contract("{schema: {type: object}}"))).toMatchInlineSnapshot(`
    "openapi.yaml:12:9 at #/components/responses/Order/content/application~1json

    The response has no example of application/json. Write \`examples\` with a name and a \`value\`.

    10 | Order:
    11 |   content:
    12 |     application/json: {schema: {type: object}}
       |     ^^^^^^^^^^^^^^^^
    13 |

    countersign/response-has-named-example"
  `);
});

test("a response without a schema is refused", async () => {
  expect(await findings(contract("{examples: {draft: {value: {id: 1}}}}"))).toMatchInlineSnapshot(`
    "openapi.yaml:12:9 at #/components/responses/Order/content/application~1json

    The response has no schema for application/json to judge its examples by. Write \`schema\`.

    10 | Order:
    11 |   content:
    12 |     application/json: {examples: {draft: {value: {id: 1}}}}
       |     ^^^^^^^^^^^^^^^^
    13 |

    countersign/response-has-named-example"
  `);
});

test("an example without a name is refused", async () => {
  expect(await findings(contract("{schema: {type: object}, example: {id: 1}}"))).toMatchInlineSnapshot(`
    "openapi.yaml:12:9 at #/components/responses/Order/content/application~1json

    The response has an example without a name of application/json. Write \`examples\` with a name and a \`value\`.

    10 | Order:
    11 |   content:
    12 |     application/json: {schema: {type: object}, example: {id: 1}}
       |     ^^^^^^^^^^^^^^^^
    13 |

    countersign/response-has-named-example"
  `);
});

test("an example that stands elsewhere is refused", async () => {
  expect(
    await findings(contract("{schema: {type: object}, examples: {draft: {externalValue: ./draft.json}}}")),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:12:63 at #/components/responses/Order/content/application~1json/examples/draft

    The example draft has no value in this contract. Write it as \`value\`.

    10 | Order:
    11 |   content:
    12 |     application/json: {schema: {type: object}, examples: {draft: {externalValue: ./draft.json}}}
       |                                                           ^^^^^
    13 |

    countersign/response-has-named-example"
  `);
});

test("a response that no operation uses is judged too", async () => {
  expect(
    await findings(
      contract("{schema: {type: object}}").replace(
        '$ref: "#/components/responses/Order"',
        "description: Nothing.",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:12:9 at #/components/responses/Order/content/application~1json

    The response has no example of application/json. Write \`examples\` with a name and a \`value\`.

    10 | Order:
    11 |   content:
    12 |     application/json: {schema: {type: object}}
       |     ^^^^^^^^^^^^^^^^
    13 |

    countersign/response-has-named-example"
  `);
});

test("a named example passes, and a response without content", async () => {
  expect(await findings(contract("{schema: {type: object}, examples: {draft: {value: {id: 1}}}}"))).toBe("");
});
