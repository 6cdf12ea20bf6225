/**
 * Tells whether a 401 may be about the token: without a challenge it is taken to be; with challenges, only if one of
 * them asks for a bearer token. Quoted strings may hold what looks like a challenge, so they do not count.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1
 */
export function asksForToken(challenges: string | null): boolean {
  return challenges === null || /(^|,)\s*bearer(\s|,|$)/i.test(challenges.replace(/"(\\.|[^"\\])*"/g, ""));
}

/** Reads `scope` out of challenges: what the token would have to be good for. */
export function scopeOf(challenges: string | null): string | undefined {
  return /(?:^|[\s,])scope\s*=\s*"((?:\\.|[^"\\])*)"/i.exec(challenges ?? "")?.[1];
}
