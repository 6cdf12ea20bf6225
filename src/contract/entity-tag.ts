/** A validator of one representation. */
export interface EntityTag {
  /** True where it only promises equivalence, not the same bytes. */
  readonly weak: boolean;
  /** The opaque part with its quotation marks. */
  readonly opaque: string;
}

/** The grammar of an entity tag: visible characters but the quotation mark, and obs-text, in quotation marks. */
export const entityTagGrammar = '(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"';

const pattern = new RegExp(`^${entityTagGrammar}$`);

/**
 * Parses an entity tag; undefined where the text is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-8.8.3
 */
export function parseEntityTag(text: string): EntityTag | undefined {
  if (!pattern.test(text)) return undefined;
  const weak = text.startsWith("W/");
  return { weak, opaque: weak ? text.slice(2) : text };
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
