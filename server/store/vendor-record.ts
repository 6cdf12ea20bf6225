import type { components } from "../../src/contract/index.ts";

type Money = Readonly<components["schemas"]["Money"]>;
type ProductCode = components["schemas"]["ProductCode"];

/** A vendor: an appraiser or an appraisal firm. It belongs to no client; it works for those on whose panel it is. */
export interface VendorRecord {
  readonly vendorId: string;
  readonly name: string;
  /** The clients that have the vendor on their panel. */
  readonly clientIds: readonly string[];
  readonly products: readonly ProductCode[];
  /** Where the vendor works; what is said of the smallest region around a property counts. */
  readonly coverage: readonly CoverageRecord[];
  readonly licences: readonly LicenceRecord[];
  /** How many open orders the vendor takes at most, of all clients together. */
  readonly capacity: number;
  /** What was agreed with each client, by product. */
  readonly fees: readonly ContractFeeRecord[];
}

/** Whether a vendor works in a region: a zip, a county of a state, or a state. */
export interface CoverageRecord {
  readonly region:
    | { readonly zip: string }
    | { readonly county: string; readonly state: string }
    | { readonly state: string };
  readonly isCovered: boolean;
}

/** A licence to appraise in a state. */
export interface LicenceRecord {
  readonly state: string;
  /** The last day on which it holds, as `2026-12-31`. */
  readonly validThrough: string;
}

/** A vendor's fee for a product, as agreed with a client. */
export interface ContractFeeRecord {
  readonly clientId: string;
  readonly productCode: ProductCode;
  readonly fee: Money;
}
