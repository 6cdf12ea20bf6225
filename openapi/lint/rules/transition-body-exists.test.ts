import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (when: string) => `
openapi: 3.1.0
paths:
  /orders/{id}/answer:
    post:
      operationId: answerOrder
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - {$ref: "#/components/schemas/Accept"}
                - {$ref: "#/components/schemas/Decline"}
      x-transition:
        - {action: answer, when: ${when}}
components:
  schemas:
    Accept: {properties: {answer: {const: accept}}}
    Decline: {properties: {answer: {const: decline}, note: {type: string}}}
`;

const findings = (source: string) => diagnose("transition-body-exists", source);

test("a pointer to a member that the body does not have is refused", async () => {
  expect(await findings(contract("{/anwser: accept}"))).toMatchInlineSnapshot(`
    "openapi.yaml:14:35 at #/paths/~1orders~1{id}~1answer/post/x-transition/0/when/~1anwser

    answer is picked by /anwser, which the request body of answerOrder does not have. Write the JSON Pointer of a member that its schema names.

    12 |                 - {$ref: "#/components/schemas/Decline"}
    13 |       x-transition:
    14 |         - {action: answer, when: {/anwser: accept}}
       |                                   ^^^^^^^
    15 | components:
    16 |   schemas:

    countersign/transition-body-exists"
  `);
});

test("a value that the body does not allow is refused", async () => {
  expect(await findings(contract("{/answer: refuse}"))).toMatchInlineSnapshot(`
    "openapi.yaml:14:35 at #/paths/~1orders~1{id}~1answer/post/x-transition/0/when/~1answer

    answer is picked by refuse at /answer, which the request body of answerOrder does not allow. Write one of accept, decline.

    12 |                 - {$ref: "#/components/schemas/Decline"}
    13 |       x-transition:
    14 |         - {action: answer, when: {/answer: refuse}}
       |                                   ^^^^^^^
    15 | components:
    16 |   schemas:

    countersign/transition-body-exists"
  `);
});

test("a value that one branch of the body allows passes", async () => {
  expect(await findings(contract("{/answer: decline}"))).toBe("");
});

test("any value passes where the body allows any", async () => {
  expect(await findings(contract("{/note: none}"))).toBe("");
});
