import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = ({ statuses = "[Draft, Open, Closed]", reserved = "[]", from = "[Draft]" }) => `
openapi: 3.1.0
x-lifecycle:
  initial: Draft
  terminal: [Closed]
  reserved: ${reserved}
  system:
    - {action: expire, from: [Open], to: [Closed]}
paths:
  /orders/{id}/open:
    post:
      operationId: openOrder
      x-transition:
        - {action: open, from: ${from}, to: [Open]}
components:
  schemas:
    Status: {enum: ${statuses}}
`;

const findings = (source: string) => diagnose("status-is-reachable", source);

test("a listed status that nothing leads to is refused", async () => {
  expect(await findings(contract({ statuses: "[Draft, Open, Held, Closed]" }))).toMatchInlineSnapshot(`
    "openapi.yaml:16:34 at #/components/schemas/Status/enum/2

    No way leads from Draft to the status Held. Write a transition to it, or add it to \`x-lifecycle.reserved\`.

    14 | components:
    15 |   schemas:
    16 |     Status: {enum: [Draft, Open, Held, Closed]}
       |                                  ^^^^
    17 |

    countersign/status-is-reachable"
  `);
});

test("statuses that lead only to one another are refused", async () => {
  expect(await findings(contract({ from: "[Open]" }))).toMatchInlineSnapshot(`
    "openapi.yaml:16:28 at #/components/schemas/Status/enum/1

    No way leads from Draft to the status Open. Write a transition to it, or add it to \`x-lifecycle.reserved\`.

    14 | components:
    15 |   schemas:
    16 |     Status: {enum: [Draft, Open, Closed]}
       |                            ^^^^
    17 |

    countersign/status-is-reachable

    openapi.yaml:16:34 at #/components/schemas/Status/enum/2

    No way leads from Draft to the status Closed. Write a transition to it, or add it to \`x-lifecycle.reserved\`.

    14 | components:
    15 |   schemas:
    16 |     Status: {enum: [Draft, Open, Closed]}
       |                                  ^^^^^^
    17 |

    countersign/status-is-reachable"
  `);
});

test("a status that a transition begins in and nothing leads to is refused", async () => {
  expect(await findings(contract({ statuses: "[Other]", from: "[Draft, Held]" }))).toMatchInlineSnapshot(`
    "openapi.yaml:13:40 at #/paths/~1orders~1{id}~1open/post/x-transition/0/from/1

    No way leads from Draft to the status Held. Write a transition to it, or add it to \`x-lifecycle.reserved\`.

    11 |       operationId: openOrder
    12 |       x-transition:
    13 |         - {action: open, from: [Draft, Held], to: [Open]}
       |                                        ^^^^
    14 | components:
    15 |   schemas:

    countersign/status-is-reachable"
  `);
});

test("a reserved status that something leads to is refused", async () => {
  expect(await findings(contract({ reserved: "[Open]" }))).toMatchInlineSnapshot(`
    "openapi.yaml:5:14 at #/x-lifecycle/reserved/0

    The status Open is reserved, but a transition leads to it. Take it out of \`x-lifecycle.reserved\`.

    3 | initial: Draft
    4 | terminal: [Closed]
    5 | reserved: [Open]
      |            ^^^^
    6 | system:
    7 |   - {action: expire, from: [Open], to: [Closed]}

    countersign/status-is-reachable"
  `);
});

test("statuses that all have a way in pass", async () => {
  expect(await findings(contract({}))).toBe("");
});

test("a reserved status needs no way in", async () => {
  expect(await findings(contract({ statuses: "[Draft, Open, Held, Closed]", reserved: "[Held]" }))).toBe("");
});
