import type { Place } from "../contract/place.ts";
import { contractRule } from "../contract-rule.ts";

/**
 * Refuses two branches of an operation between which neither the request body nor the present status decides.
 *
 * They are told apart by a pointer for which `when` wants different values, or by having no status of `from` in common.
 */
export const transitionIsUnambiguous = contractRule(({ operations }, report) => {
  for (const { name, place } of operations) {
    const branches = place.get("x-transition").items;
    for (const [index, branch] of branches.entries()) {
      const rival = branches.slice(0, index).find((earlier) => overlap(earlier, branch));
      if (rival === undefined) continue;
      const actions = [rival, branch].map((each) => each.get("action").text).join(" and ");
      report(
        branch,
        `Neither body nor status decides between the branches ${actions} of ${name}.`,
        "Write a `when` that tells them apart, or take the common status out of one `from`.",
      );
    }
  }
});

function overlap(one: Place, other: Place): boolean {
  const isToldByBody = one
    .get("when")
    .members.some(([pointer, wanted]) => differs(wanted, other.get("when", pointer)));
  const shared = one.get("from").texts.filter((status) => other.get("from").texts.includes(status));
  return !isToldByBody && shared.length > 0;
}

function differs(one: Place, other: Place): boolean {
  return other.exists && one.value !== other.value;
}
