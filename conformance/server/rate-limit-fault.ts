import { type BareItem, type FieldMember, readDictionary, readList } from "../contract/structured-field.ts";

/** What a number of seconds or requests is called in a policy or a limit, in one draft or the other. */
const counts = ["limit", "remaining", "reset", "q", "w", "r", "t"];

/**
 * Finds what is surely wrong with a header that tells of a rate limit, in any form that the drafts have given it.
 *
 * A header `X-RateLimit-...` is of no specification: only what no number ever was counts against it.
 *
 * @returns a clause; nothing where the header is of another name, or right, or may be
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers
 */
export function rateLimitFault(name: string, value: string): string | undefined {
  const field = name.toLowerCase();
  if (/^x-rate-?limit-/.test(field)) return isLeftOver(value) ? "is no value at all" : undefined;
  if (field === "ratelimit" || field === "ratelimit-policy") return structuredFault(value);
  if (field === "ratelimit-limit") {
    const [first] = readList(value) ?? [];
    return first && isCount(first.item) ? undefined : "does not begin with a whole number of requests";
  }
  const isSingle = field === "ratelimit-remaining" || field === "ratelimit-reset";
  const what = field === "ratelimit-reset" ? "seconds" : "requests";
  const members = isSingle ? readList(value) : undefined;
  const isWhole = members?.length === 1 && members.every(({ item }) => isCount(item));
  return isSingle && !isWhole ? `is no whole number of ${what}` : undefined;
}

function structuredFault(value: string): string | undefined {
  const members = readDictionary(value) ?? readList(value);
  if (!members || members.length === 0) return "is neither a list nor a dictionary of structured fields";
  const wrong = members.flatMap(wrongCounts)[0];
  return wrong === undefined ? undefined : `gives ${wrong} as no whole number`;
}

/** Names the counts of a member that are none. */
function wrongCounts({ key, item, parameters }: FieldMember): readonly string[] {
  const own: readonly (readonly [string, BareItem])[] = key === undefined ? [] : [[key, item]];
  return [...own, ...parameters].flatMap(([name, count]) => {
    // A key without a value is the name of a policy, as one without quotes was in some draft.
    const isName = name === key && count.kind === "boolean";
    return counts.includes(name) && !isName && !isCount(count) ? [name] : [];
  });
}

function isCount(item: BareItem): boolean {
  return item.kind === "integer" && item.value >= 0;
}

function isLeftOver(value: string): boolean {
  return /^(?:NaN|undefined|\[object \w+\])$/.test(value.trim());
}
