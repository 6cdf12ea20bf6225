import { contractRule } from "../contract-rule.ts";

/** Refuses an operation that does not say who its tenant is: one path parameter with `x-tenant`, or `x-tenant: none`. */
export const tenantIsNamed = contractRule(({ operations }, report) => {
  for (const { name, place, parameters } of operations) {
    const marked = parameters.filter((parameter) => parameter.get("x-tenant").exists);
    const tenants = marked.filter((parameter) => parameter.get("in").text === "path");
    for (const parameter of marked.filter((each) => !tenants.includes(each))) {
      const fault = `The parameter ${parameter.get("name").text} names the tenant but is no path parameter.`;
      report(parameter.get("x-tenant"), fault, "Write `x-tenant: true` on a path parameter only.");
    }
    const names = tenants.map((parameter) => parameter.get("name").text).join(" and ");
    const none = place.get("x-tenant");
    if (tenants.length === 0 && !none.exists) {
      report(
        place,
        `${name} does not say who its tenant is.`,
        "Write `x-tenant: true` on the path parameter that names it, or `x-tenant: none` on the operation.",
      );
    }
    if (tenants.length > 0 && none.exists) {
      const fault = `${name} has \`x-tenant: none\`, but its path parameter ${names} names a tenant.`;
      report(none, fault, "Take one of the two away.");
    }
    if (tenants.length > 1) {
      const fault = `${name} has more than one tenant: ${names}.`;
      report(place, fault, "Leave `x-tenant: true` on one path parameter.");
    }
  }
});
