/** A URL's path and query as they were sent. */
export interface UrlParts {
  /** Still percent-encoded. */
  readonly pathname: string;
  /** Without its question mark. */
  readonly query: string;
}

/** Splits a URL without changing how either part was sent, which `URL` would. */
export function urlParts(url: string): UrlParts {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const fragment = url.indexOf("#", start);
  const target = start < 0 ? "/" : url.slice(start, fragment < 0 ? undefined : fragment);
  const mark = target.indexOf("?");
  return mark < 0
    ? { pathname: target, query: "" }
    : { pathname: target.slice(0, mark), query: target.slice(mark + 1) };
}
