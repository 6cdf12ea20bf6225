import { contractRule } from "../contract-rule.ts";

/** Refuses an operation that does not say who its tenant is: one path parameter with `x-tenant`, or `x-tenant: none`. */
export const tenantIsNamed = contractRule(({ operations }, report) => {
  for (const { name, place, parameters } of operations) {
    const marked = parameters.filter((parameter) => parameter.get("x-tenant").exists);
    for (const parameter of marked.filter((each) => each.get("in").text !== "path")) {
      report(
        parameter.get("x-tenant"),
        `The parameter ${parameter.get("name").text} names the tenant but is no path parameter. Write \`x-tenant: true\` on a path parameter only.`,
      );
    }
    const names = marked.map((parameter) => parameter.get("name").text).join(" and ");
    const isNone = place.get("x-tenant").exists;
    if (marked.length === 0 && !isNone) {
      report(
        place,
        `${name} does not say who its tenant is. Write \`x-tenant: true\` on the path parameter that names it, or \`x-tenant: none\` on the operation.`,
      );
    }
    if (marked.length > 0 && isNone) {
      report(
        place.get("x-tenant"),
        `${name} has \`x-tenant: none\`, but its path parameter ${names} names a tenant. Take one of the two away.`,
      );
    }
    if (marked.length > 1) {
      report(
        place,
        `${name} has more than one tenant: ${names}. Leave \`x-tenant: true\` on one path parameter.`,
      );
    }
  }
});
