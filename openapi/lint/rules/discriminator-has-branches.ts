import type { Oas3Rule } from "@redocly/openapi-core";

/**
 * Refuses a `discriminator` without the `oneOf` or `anyOf` it chooses from.
 *
 * Such a schema is legal, but `no-invalid-media-type-examples` passes every example of it without a look.
 */
export const discriminatorHasBranches: Oas3Rule = () => ({
  Schema(schema, { location, report }) {
    if (schema.discriminator === undefined || schema.oneOf !== undefined || schema.anyOf !== undefined)
      return;
    const fault = "The schema has a discriminator but no branches, so its examples go unchecked.";
    report({
      message: `${fault} Write \`oneOf\` with the branches, or take \`discriminator\` away.`,
      location: location.child(["discriminator"]).key(),
    });
  },
});
