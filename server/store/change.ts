/**
 * A record before and after. Without `before` it must not be there yet; with it, what is there must still have
 * that version. Without `after` it is removed.
 *
 * An order must have been changed last at that moment too: the reset of a sandbox counts versions from the start again.
 */
export interface Change<Kept extends { readonly version: number }> {
  readonly before: Kept | null;
  readonly after: Kept | null;
}
