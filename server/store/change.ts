/**
 * A record before and after. Without `before` it must not be there yet; with it, what is there must still have
 * that version. Without `after` it is removed.
 */
export interface Change<Kept extends { readonly version: number }> {
  readonly before: Kept | null;
  readonly after: Kept | null;
}
