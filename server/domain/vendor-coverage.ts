import type { components } from "../../src/contract/index.ts";
import type { CoverageRecord } from "../store/vendor-record.ts";

type Property = Readonly<components["schemas"]["PostalAddress"]>;

/**
 * Tells whether a vendor works where a property stands: by what is said of its zip, else of its county, else of
 * its state. What nothing is said of is not covered.
 */
export function covers(coverage: readonly CoverageRecord[], property: Property): boolean {
  const sizes = [isZipOf, isCountyOf, isStateOf];
  for (const isRegionOf of sizes) {
    const said = coverage.find(({ region }) => isRegionOf(region, property));
    if (said !== undefined) return said.isCovered;
  }
  return false;
}

type Region = CoverageRecord["region"];

/** The four digits after the hyphen name a part of the zip's area. */
function isZipOf(region: Region, { zip }: Property): boolean {
  return "zip" in region && zip.startsWith(region.zip);
}

function isCountyOf(region: Region, { county, state }: Property): boolean {
  if (!("county" in region) || region.state !== state) return false;
  return region.county.toLowerCase() === county.toLowerCase();
}

function isStateOf(region: Region, { state }: Property): boolean {
  return "state" in region && !("county" in region) && region.state === state;
}
