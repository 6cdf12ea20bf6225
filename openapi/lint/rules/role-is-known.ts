import { contractRule } from "../contract-rule.ts";

/**
 * Refuses a role in `x-roles` that no user can have: the schema of roles does not list it.
 *
 * Option `schema`: the name of that schema. Default: `Role`. A contract without it is not judged.
 */
export const roleIsKnown = contractRule(({ operations, enumerations }, report, { schema = "Role" }) => {
  const lists = enumerations.filter(({ name }) => name === schema);
  const known = lists.flatMap(({ items }) => items.map((item) => item.text));
  if (known.length === 0) return;
  for (const { name, place } of operations) {
    for (const role of place.get("x-roles").items.filter((item) => !known.includes(item.text))) {
      report(
        role,
        `${name} admits ${role.text}, a role that the schema ${schema} does not list.`,
        `Write one of ${known.join(", ")}.`,
      );
    }
  }
});
