import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (accept: string, decline: string) => `
openapi: 3.1.0
paths:
  /orders/{id}/answer:
    post:
      operationId: answerOrder
      x-transition:
        - {action: accept, ${accept}}
        - {action: decline, ${decline}}
`;

const findings = (source: string) => diagnose("transition-is-unambiguous", source);

test("two branches from one status that the body does not tell apart are refused", async () => {
  expect(await findings(contract("from: [Offered]", "from: [Offered, Held]"))).toMatchInlineSnapshot(`
    "openapi.yaml:8:11 at #/paths/~1orders~1{id}~1answer/post/x-transition/1

    Neither body nor status decides between the branches accept and decline of answerOrder. Write a \`when\` that tells them apart, or take the common status out of one \`from\`.

    6 | x-transition:
    7 |   - {action: accept, from: [Offered]}
    8 |   - {action: decline, from: [Offered, Held]}
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    9 |

    countersign/transition-is-unambiguous"
  `);
});

test("two branches whose bodies may be the same are refused", async () => {
  const source = contract("from: [Offered], when: {/answer: yes}", "from: [Offered], when: {/note: none}");
  expect(await findings(source)).toMatchInlineSnapshot(`
    "openapi.yaml:8:11 at #/paths/~1orders~1{id}~1answer/post/x-transition/1

    Neither body nor status decides between the branches accept and decline of answerOrder. Write a \`when\` that tells them apart, or take the common status out of one \`from\`.

    6 | x-transition:
    7 |   - {action: accept, from: [Offered], when: {/answer: yes}}
    8 |   - {action: decline, from: [Offered], when: {/note: none}}
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    9 |

    countersign/transition-is-unambiguous"
  `);
});

test("branches that want different values of one member pass", async () => {
  const source = contract("from: [Offered], when: {/answer: yes}", "from: [Offered], when: {/answer: no}");
  expect(await findings(source)).toBe("");
});

test("branches without a common status pass", async () => {
  expect(await findings(contract("from: [Offered]", "from: [Held]"))).toBe("");
});
