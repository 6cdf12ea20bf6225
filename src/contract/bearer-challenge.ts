/** Why a request was refused; absent where it carried no credentials at all. */
export interface BearerRefusal {
  readonly error: "invalid_request" | "invalid_token" | "insufficient_scope";
  /** For developers: visible ASCII and spaces without quotation marks and backslashes; others become "?". */
  readonly description?: string;
  /** Parted by spaces. */
  readonly scope?: string;
}

/**
 * Builds a Bearer challenge for `WWW-Authenticate`. Without credentials in the request it carries no error.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-3
 */
export function formatBearerChallenge(realm: string, refusal?: BearerRefusal): string {
  const parameters: (readonly [string, string | undefined])[] = [
    ["realm", realm],
    ["error", refusal?.error],
    ["error_description", refusal?.description],
    ["scope", refusal?.scope],
  ];
  const written = parameters.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${plain(value)}"`],
  );
  return `Bearer ${written.join(", ")}`;
}

/** Keeps to the characters that RFC 6750 section 3 allows in an error description. */
function plain(text: string): string {
  return text.replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, "?");
}
