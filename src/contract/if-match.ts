import { type EntityTag, entityTagPattern, isStrongMatch, parseEntityTag } from "./entity-tag.ts";

/** What `If-Match` asks for: any current representation, or one of these. */
export type IfMatch = "*" | readonly EntityTag[];

/**
 * Parses an `If-Match` header; undefined where it is malformed, which is a bad request. Empty list members are
 * skipped, as a recipient must.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.1.2
 */
export function parseIfMatch(header: string): IfMatch | undefined {
  const text = header.trim();
  if (text === "*") return "*";
  const tags: EntityTag[] = [];
  let position = 0;
  while (position < text.length) {
    // A comma may stand inside a tag, so the text cannot be split at commas.
    const gap = /[ \t]*(,[ \t]*|$)/y;
    if (tags.length > 0 || text[position] === ",") {
      gap.lastIndex = position;
      const separator = gap.exec(text);
      if (separator === null) return undefined;
      position = gap.lastIndex;
      if (position === text.length || text[position] === ",") continue;
    }
    entityTagPattern.lastIndex = position;
    const tag = parseEntityTag(entityTagPattern.exec(text)?.[0] ?? "");
    if (tag === undefined) return undefined;
    tags.push(tag);
    position += (tag.weak ? 2 : 0) + tag.opaque.length;
  }
  return tags.length > 0 ? tags : undefined;
}

/** Tells whether a precondition holds for what is there now; undefined stands for nothing. */
export function isMatched(condition: IfMatch, current: EntityTag | undefined): boolean {
  if (current === undefined) return false;
  return condition === "*" || condition.some((tag) => isStrongMatch(tag, current));
}
