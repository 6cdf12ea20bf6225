import type { components } from "../../src/contract/index.ts";
import type { CoverageRecord } from "../store/vendor-record.ts";

type ProductCode = components["schemas"]["ProductCode"];

/** A vendor of the sandbox. None of them exists; `.example` names never can. */
export interface CastVendor {
  readonly slug: string;
  readonly name: string;
  readonly domain: string;
  /** The clients that have it on their panel. */
  readonly panels: readonly string[];
  readonly products: readonly ProductCode[];
  readonly coverage: readonly CoverageRecord[];
  readonly licences: readonly string[];
  /** How many years its licences still hold. */
  readonly licensedYears: number;
  /** How many orders it takes beside those that the sandbox begins with; null: none at all. */
  readonly room: number | null;
  /** Its cheapest fee in cents, the same for all clients; null where none was agreed. */
  readonly lowestFee: number | null;
}

const everyProduct: readonly ProductCode[] = ["1004", "1004C", "1004D", "1025", "1073", "2055", "2000"];
const on = (region: CoverageRecord["region"]): CoverageRecord => ({ region, isCovered: true });
const off = (region: CoverageRecord["region"]): CoverageRecord => ({ region, isCovered: false });
const northEast = [on({ state: "ME" }), on({ state: "NH" }), on({ state: "VT" })];

/**
 * Two vendors who take most orders, one who leaves a county out but for one zip of it, and two who show what may
 * stand in a vendor's way.
 */
export const vendorCast: readonly CastVendor[] = [
  {
    ...{ slug: "pine", name: "Pine Tree Appraisals", domain: "pine.example", panels: ["harbor", "summit"] },
    ...{ products: everyProduct, coverage: northEast, licences: ["ME", "NH", "VT"], licensedYears: 3 },
    ...{ room: 1000, lowestFee: 38_000 },
  },
  {
    ...{ slug: "granite", name: "Granite Valuation", domain: "granite.example", panels: ["harbor"] },
    products: ["1004", "1025", "1073", "2055"],
    coverage: [
      on({ state: "NH" }),
      off({ county: "Cheshire", state: "NH" }),
      on({ zip: "03431" }),
      on({ state: "ME" }),
    ],
    ...{ licences: ["ME", "NH"], licensedYears: 2, room: 500, lowestFee: 41_000 },
  },
  {
    ...{ slug: "lakes", name: "Northern Lakes Valuation", domain: "lakes.example" },
    ...{ panels: ["harbor", "summit"], products: ["1004"], coverage: [on({ state: "VT" })] },
    ...{ licences: ["VT"], licensedYears: -1, room: 5, lowestFee: null },
  },
  {
    ...{ slug: "tarn", name: "Tarn and Daughter", domain: "tarn.example", panels: ["harbor", "summit"] },
    ...{ products: everyProduct, coverage: northEast, licences: ["ME", "NH", "VT"], licensedYears: 3 },
    ...{ room: null, lowestFee: 45_000 },
  },
];
