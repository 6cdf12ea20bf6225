import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (problem: string, status = '"404"') => `
openapi: 3.1.0
x-problems: {not_found: {status: 404, title: Not found, says: Nothing is here.}}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        ${status}:
          content:
            application/problem+json:
              examples:
                absent:
                  value: ${problem}
`;
const problem = "{code: not_found, type: /docs/problems#not_found, title: Not found, status: 404}";

const findings = (source: string) => diagnose("problem-example-agrees", source);

test("an example of another status than its response is refused", async () => {
  expect(await findings(contract(problem, '"409"'))).toMatchInlineSnapshot(`
    "openapi.yaml:13:94 at #/paths/~1orders~1{id}/get/responses/409/content/application~1problem+json/examples/absent/value/status

    The example says \`status: 404\` in a response for 409. Write a problem of that status, or move the example to its own response.

    11 | examples:
    12 |   absent:
    13 |     value: {code: not_found, type: /docs/problems#not_found, title: Not found, status: 404}
       |                                                                                ^^^^^^
    14 |

    countersign/problem-example-agrees"
  `);
});

test("an example whose code is not in the catalogue is refused", async () => {
  expect(await findings(contract(problem.replace("not_found", "lost")))).toMatchInlineSnapshot(`
    "openapi.yaml:13:27 at #/paths/~1orders~1{id}/get/responses/404/content/application~1problem+json/examples/absent/value/code

    The example's \`code: lost\` is not in the catalogue. Write a key of \`x-problems\`, or add it there.

    11 | examples:
    12 |   absent:
    13 |     value: {code: lost, type: /docs/problems#not_found, title: Not found, status: 404}
       |             ^^^^
    14 |

    countersign/problem-example-agrees"
  `);
});

test("an example that differs from the catalogue is refused", async () => {
  expect(
    await findings(
      contract(problem.replace("Not found", "Lost").replace("problems#not_found", "problems#lost")),
    ),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:13:44 at #/paths/~1orders~1{id}/get/responses/404/content/application~1problem+json/examples/absent/value/type

    The example says \`type: /docs/problems#lost\`, which is not the type of not_found. Write \`type: /docs/problems#not_found\`.

    11 | examples:
    12 |   absent:
    13 |     value: {code: not_found, type: /docs/problems#lost, title: Lost, status: 404}
       |                              ^^^^
    14 |

    countersign/problem-example-agrees

    openapi.yaml:13:71 at #/paths/~1orders~1{id}/get/responses/404/content/application~1problem+json/examples/absent/value/title

    The example says \`title: Lost\`, which is not the title of not_found. Write \`title: "Not found"\`.

    11 | examples:
    12 |   absent:
    13 |     value: {code: not_found, type: /docs/problems#lost, title: Lost, status: 404}
       |                                                         ^^^^^
    14 |

    countersign/problem-example-agrees"
  `);
});

test("an example that lacks what the catalogue has is refused", async () => {
  expect(
    await findings(contract("{code: not_found, type: /docs/problems#not_found, title: Not found}")),
  ).toMatchInlineSnapshot(`
    "openapi.yaml:13:19 at #/paths/~1orders~1{id}/get/responses/404/content/application~1problem+json/examples/absent/value

    The example of not_found has no status. Write \`status: 404\`.

    11 | examples:
    12 |   absent:
    13 |     value: {code: not_found, type: /docs/problems#not_found, title: Not found}
       |     ^^^^^
    14 |

    countersign/problem-example-agrees"
  `);
});

test("an example that agrees with both passes", async () => {
  expect(await findings(contract(problem))).toBe("");
});

test("under default, an example may bear the status of any error", async () => {
  expect(await findings(contract(problem, "default"))).toBe("");
});

test("under 4XX, an example may bear any status of that class", async () => {
  expect(await findings(contract(problem, "4XX"))).toBe("");
});
