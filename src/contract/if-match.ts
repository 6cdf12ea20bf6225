import { type EntityTag, entityTagGrammar, isStrongMatch, parseEntityTag } from "./entity-tag.ts";

/** What `If-Match` asks for: any current representation, or one of these. */
export type IfMatch = "*" | readonly EntityTag[];

/** One member of the list, which may be empty, and the comma after it; a comma inside a tag parts nothing. */
const member = new RegExp(`[ \\t]*(?:(${entityTagGrammar})[ \\t]*)?(?:,|$)`, "y");

/**
 * Parses an `If-Match` header; undefined where it is malformed, which is a bad request. Empty list members are
 * skipped, as a recipient must.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.1.2
 */
export function parseIfMatch(header: string): IfMatch | undefined {
  if (header.trim() === "*") return "*";
  const tags: EntityTag[] = [];
  member.lastIndex = 0;
  for (let match = member.exec(header); match !== null; match = member.exec(header)) {
    const tag = match[1] === undefined ? undefined : parseEntityTag(match[1]);
    if (tag !== undefined) tags.push(tag);
    if (!match[0].endsWith(",")) return tags.length > 0 ? tags : undefined;
  }
  return undefined;
}

/** Tells whether a precondition holds for what is there now; undefined stands for nothing. */
export function isMatched(condition: IfMatch, current: EntityTag | undefined): boolean {
  if (current === undefined) return false;
  return condition === "*" || condition.some((tag) => isStrongMatch(tag, current));
}
