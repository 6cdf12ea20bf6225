import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (to: string) => `
openapi: 3.1.0
x-lifecycle: {initial: Draft, terminal: [Closed]}
paths:
  /orders/{id}/reopen:
    post:
      operationId: reopenOrder
      x-transition:
        - {action: reopen, from: [Draft, Closed], to: ${to}}
`;

const findings = (source: string) => diagnose("terminal-status-is-final", source);

test("a transition out of a terminal status is refused", async () => {
  expect(await findings(contract("[Draft]"))).toMatchInlineSnapshot(`
    "openapi.yaml:8:42 at #/paths/~1orders~1{id}~1reopen/post/x-transition/0/from/1

    reopen leads out of Closed, which is terminal, to Draft. Take Closed out of \`from\`, or out of \`x-lifecycle.terminal\`.

    6 | operationId: reopenOrder
    7 | x-transition:
    8 |   - {action: reopen, from: [Draft, Closed], to: [Draft]}
      |                                    ^^^^^^
    9 |

    countersign/terminal-status-is-final"
  `);
});

test("deleting what has a terminal status is a way out too", async () => {
  expect(await findings(contract("[$none]"))).toMatchInlineSnapshot(`
    "openapi.yaml:8:42 at #/paths/~1orders~1{id}~1reopen/post/x-transition/0/from/1

    reopen leads out of Closed, which is terminal, to $none. Take Closed out of \`from\`, or out of \`x-lifecycle.terminal\`.

    6 | operationId: reopenOrder
    7 | x-transition:
    8 |   - {action: reopen, from: [Draft, Closed], to: [$none]}
      |                                    ^^^^^^
    9 |

    countersign/terminal-status-is-final"
  `);
});

test("an action that stays in the terminal status passes", async () => {
  expect(await findings(contract("[$same]"))).toBe("");
});
