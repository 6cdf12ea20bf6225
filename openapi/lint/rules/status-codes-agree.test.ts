import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (codes: string) => `
openapi: 3.1.0
x-lifecycle:
  initial: Draft
  terminal: [Closed]
  codes: ${codes}
components:
  schemas:
    Status: {enum: [Draft, Open, Closed]}
`;

const findings = (source: string) => diagnose("status-codes-agree", source);

test("a number that two statuses bear is refused", async () => {
  expect(await findings(contract("{Draft: 0, Open: 1, Closed: 1}"))).toMatchInlineSnapshot(`
    "openapi.yaml:5:30 at #/x-lifecycle/codes/Closed

    Closed has the code 1, which is that of Open. Write another number.

    3 |   initial: Draft
    4 |   terminal: [Closed]
    5 |   codes: {Draft: 0, Open: 1, Closed: 1}
      |                              ^^^^^^
    6 | components:
    7 |   schemas:

    countersign/status-codes-agree"
  `);
});

test("a status of the schema that has no code is refused", async () => {
  expect(await findings(contract("{Draft: 0, Closed: 1}"))).toMatchInlineSnapshot(`
    "openapi.yaml:8:28 at #/components/schemas/Status/enum/1

    The schema Status lists the status Open, which has no code. Write it into \`x-lifecycle.codes\`, or take it out of the schema.

    6 | components:
    7 |   schemas:
    8 |     Status: {enum: [Draft, Open, Closed]}
      |                            ^^^^
    9 |

    countersign/status-codes-agree"
  `);
});

test("a code of a status that the schema does not list is refused", async () => {
  expect(await findings(contract("{Draft: 0, Open: 1, Held: 2, Closed: 3}"))).toMatchInlineSnapshot(`
    "openapi.yaml:5:30 at #/x-lifecycle/codes/Held

    Held has a code, but the schema Status does not list it. Add it to the schema, or take it out of \`x-lifecycle.codes\`.

    3 |   initial: Draft
    4 |   terminal: [Closed]
    5 |   codes: {Draft: 0, Open: 1, Held: 2, Closed: 3}
      |                              ^^^^
    6 | components:
    7 |   schemas:

    countersign/status-codes-agree"
  `);
});

test("codes that agree with the schema pass", async () => {
  expect(await findings(contract("{Draft: 0, Open: 1, Closed: 3}"))).toBe("");
});
