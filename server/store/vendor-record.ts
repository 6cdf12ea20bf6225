/** A vendor: an appraiser or an appraisal firm. It belongs to no client; it works for those on whose panel it is. */
export interface VendorRecord {
  readonly vendorId: string;
  readonly name: string;
  /** The clients that have the vendor on their panel. */
  readonly clientIds: readonly string[];
}
