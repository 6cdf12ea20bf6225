import { expect, test } from "vitest";
import { covers } from "./vendor-coverage.ts";

const keene = { street: "1 Mill Street", city: "Keene", county: "Cheshire", state: "NH", zip: "03431" };
const state = { state: "NH" };
const county = { county: "Cheshire", state: "NH" };
const zip = { zip: "03431" };
const on = (region: typeof state | typeof county | typeof zip) => ({ region, isCovered: true });
const off = (region: typeof state | typeof county | typeof zip) => ({ region, isCovered: false });

test.for([
  ["a state that is covered", [on(state)], true],
  ["a county that is left out of its state", [on(state), off(county)], false],
  ["a zip that is covered in such a county", [on(state), off(county), on(zip)], true],
  ["a zip that is left out of all that is covered", [off(zip), on(county), on(state)], false],
  ["a county alone", [on(county)], true],
  ["nothing said", [], false],
  ["another state", [on({ state: "VT" })], false],
  ["a county of that name in another state", [on({ county: "Cheshire", state: "VT" })], false],
  ["another zip", [on({ zip: "03432" })], false],
] as const)("zip goes before county, county before state: %s", ([, coverage, want]) => {
  expect(covers(coverage, keene)).toBe(want);
});

test("the longer form of a zip and the case of a county make no difference", () => {
  expect(covers([on(zip)], { ...keene, zip: "03431-1234" })).toBe(true);
  expect(covers([on(county)], { ...keene, county: "CHESHIRE" })).toBe(true);
});
