import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (mediaType: string) => `
openapi: 3.1.0
x-problems: {not_found: {status: 404, title: Not found, says: Nothing is here.}}
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      responses:
        "200": {description: The order.}
        "404": {content: {${mediaType}: {}}}
        default: {content: {application/problem+json: {}}}
`;

const findings = (source: string) => diagnose("error-is-a-problem", source);

test("an error in another media type is refused", async () => {
  expect(await findings(contract("application/json"))).toMatchInlineSnapshot(`
    "openapi.yaml:9:9 at #/paths/~1orders~1{id}/get/responses/404

    The 404 of getOrder is no problem document. Write \`content\` with \`application/problem+json\`.

     7 | responses:
     8 |   "200": {description: The order.}
     9 |   "404": {content: {application/json: {}}}
       |   ^^^^^
    10 |   default: {content: {application/problem+json: {}}}
    11 |

    countersign/error-is-a-problem"
  `);
});

test("an error that is a problem document passes", async () => {
  expect(await findings(contract("application/problem+json"))).toBe("");
});

test("a contract without a catalogue of problems is not judged", async () => {
  expect(await findings(contract("text/plain").replace("x-problems", "x-other"))).toBe("");
});
