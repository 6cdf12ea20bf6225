/** One challenge: a scheme with either parameters or a single opaque token. */
export interface Challenge {
  /** In lower case, since schemes are compared without regard to case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly token68?: string;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const quoted = '"(?:[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]|\\\\[\\t\\x20-\\x7e\\x80-\\xff])*"';
const parameterPattern = new RegExp(`(${token})[ \\t]*=[ \\t]*(${token}|${quoted})[ \\t]*(?=,|$)`, "y");
const schemePattern = new RegExp(`(${token})(?: +|(?=[ \\t]*(?:,|$)))`, "y");
const token68Pattern = /([A-Za-z0-9._~+/-]+=*)[ \t]*(?=,|$)/y;
const separatorPattern = /[ \t,]*/y;

/**
 * Parses `WWW-Authenticate`, whose challenges and parameters are both parted by commas; undefined where it is
 * malformed. Where a parameter is repeated, the first counts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1
 */
export function parseChallenges(header: string): Challenge[] | undefined {
  const reader = new Reader(header);
  const challenges: Challenge[] = [];
  reader.take(separatorPattern);
  while (!reader.atEnd) {
    const scheme = reader.take(schemePattern)?.[1];
    if (scheme === undefined) return undefined;
    challenges.push({ scheme: scheme.toLowerCase(), ...readDetails(reader) });
    if (!reader.atSeparator) return undefined;
    reader.take(separatorPattern);
  }
  return challenges.length > 0 ? challenges : undefined;
}

/** Finds the Bearer challenge of a `WWW-Authenticate` header. */
export function bearerChallenge(header: string): Challenge | undefined {
  return parseChallenges(header)?.find(({ scheme }) => scheme === "bearer");
}

function readDetails(reader: Reader): Pick<Challenge, "parameters" | "token68"> {
  const parameters: Record<string, string> = {};
  let match = reader.take(parameterPattern);
  if (match === null) {
    const token68 = reader.take(token68Pattern)?.[1];
    return token68 === undefined ? { parameters } : { parameters, token68 };
  }
  while (match?.[1] !== undefined && match[2] !== undefined) {
    const name = match[1].toLowerCase();
    if (!Object.hasOwn(parameters, name)) parameters[name] = unquoted(match[2]);
    match = reader.takeAfterComma(parameterPattern);
  }
  return { parameters };
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replaceAll(/\\(.)/g, "$1") : value;
}

/** Takes pieces of a text from left to right. */
class Reader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.#position >= this.#text.length;
  }

  get atSeparator(): boolean {
    return this.atEnd || this.#text[this.#position] === ",";
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#position = pattern.lastIndex;
    return match;
  }

  /** What follows a comma may be the next challenge instead; then the comma is left where it is. */
  takeAfterComma(pattern: RegExp): RegExpExecArray | null {
    const start = this.#position;
    this.take(separatorPattern);
    const match = this.take(pattern);
    if (match === null) this.#position = start;
    return match;
  }
}
