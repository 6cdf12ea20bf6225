/** A validator of one representation. */
export interface EntityTag {
  /** True where it only promises equivalence, not the same bytes. */
  readonly weak: boolean;
  /** The opaque part with its quotation marks. */
  readonly opaque: string;
}

/** `etagc` of RFC 9110: visible characters but the quotation mark, and obs-text. */
export const entityTagPattern = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/y;

/**
 * Parses an entity tag; undefined where the text is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-8.8.3
 */
export function parseEntityTag(text: string): EntityTag | undefined {
  entityTagPattern.lastIndex = 0;
  const match = entityTagPattern.exec(text);
  if (match?.[2] === undefined || match[0].length !== text.length) return undefined;
  return { weak: match[1] !== undefined, opaque: match[2] };
}

/** Writes an entity tag as on the wire. */
export function formatEntityTag({ weak, opaque }: EntityTag): string {
  return weak ? `W/${opaque}` : opaque;
}

/**
 * Compares two entity tags as a precondition of a write must: a weak tag equals nothing, not even itself.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-8.8.3.2
 */
export function isStrongMatch(one: EntityTag, other: EntityTag): boolean {
  return !one.weak && !other.weak && one.opaque === other.opaque;
}
