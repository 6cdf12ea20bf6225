import type { BaseUrl } from "./base-url.ts";

/**
 * Writes a path in the one way in which paths are compared: without escapes that change nothing, and with no slash
 * that is doubled or last, since many servers make no difference there.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986.html#section-6.2.2.2
 */
export function plainPath(path: string): string {
  // A slash that is escaped parts nothing, and an escaped percent sign begins no escape.
  return path.replace(/%(?!2[5f])[2-7][\da-f]/gi, decodeURIComponent).replace(/\/+(?=\/|$)/g, "");
}

/** The path of a URL below the base's, written plainly; where it is not below, what is no path. */
export function pathBelow({ prefix }: BaseUrl, url: string): string {
  const path = plainPath(new URL(url).pathname);
  const start = plainPath(prefix);
  return `${path}/`.startsWith(`${start}/`) ? path.slice(start.length) : "*";
}
