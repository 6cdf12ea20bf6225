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
    "openapi.yaml:10:9 at #/paths/~1orders~1{id}/get/responses/404

    The 404 of getOrder is no problem document. Write \`content\` with \`application/problem+json\`.

     8 | responses:
     9 |   "200": {description: The order.}
    10 |   "404": {content: {application/json: {}}}
       |   ^^^^^
    11 |   default: {content: {application/problem+json: {}}}
    12 |

    countersign/error-is-a-problem"
  `);
});

test("an error that is a problem document passes", async () => {
  expect(await findings(contract("application/problem+json"))).toBe("");
});

test("a contract without a catalogue of problems is not judged", async () => {
  expect(await findings(contract("text/plain").replace("x-problems", "x-other"))).toBe("");
});
