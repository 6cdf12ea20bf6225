import { expect, test } from "vitest";
import { diagnose } from "../diagnosis.ts";

const contract = (branches: string) => `
openapi: 3.1.0
components:
  schemas:
    Payment:
      type: object
      discriminator: {propertyName: method}
      ${branches}
    Card: {type: object}
`;

const findings = (source: string) => diagnose("discriminator-has-branches", source);

test("a discriminator with nothing to choose from is refused", async () => {
  expect(await findings(contract("required: [method]"))).toMatchInlineSnapshot(`
    "openapi.yaml:6:7 at #/components/schemas/Payment/discriminator

    The schema has a discriminator but no branches, so its examples go unchecked. Write \`oneOf\` with the branches, or take \`discriminator\` away.

    4 | Payment:
    5 |   type: object
    6 |   discriminator: {propertyName: method}
      |   ^^^^^^^^^^^^^
    7 |   required: [method]
    8 | Card: {type: object}

    countersign/discriminator-has-branches"
  `);
});

test("a discriminator with branches passes", async () => {
  expect(await findings(contract('oneOf: [{$ref: "#/components/schemas/Card"}]'))).toBe("");
});
