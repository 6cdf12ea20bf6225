/** A pattern as a tree. Assertions match nothing by themselves; what is in a lookaround is a pattern of its own. */
export type Node =
  | { readonly kind: "atom"; readonly source: string }
  | { readonly kind: "start" | "end" | "empty" }
  | { readonly kind: "sequence" | "choice"; readonly of: readonly Node[] }
  | { readonly kind: "repeat"; readonly of: Node; readonly min: number; readonly max: number };

/** What a pattern consists of: its own tree, and those of its lookarounds. */
export interface Parsed {
  readonly root: Node;
  readonly lookarounds: readonly Node[];
}

const escaped = String.raw`\\(?:u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|.)`;
const atom = new RegExp(String.raw`${escaped}|\[(?:\\.|[^\]\\])*\]|[\s\S]`, "uy");

/**
 * Parses a pattern of the kinds that ours are of.
 *
 * @throws RangeError for a back reference, which no automaton matches.
 */
export function parsePattern(pattern: string): Parsed {
  const lookarounds: Node[] = [];
  let at = 0;

  const choice = (): Node => {
    const of = [sequence()];
    while (pattern[at] === "|") {
      at += 1;
      of.push(sequence());
    }
    return of.length === 1 && of[0] ? of[0] : { kind: "choice", of };
  };

  const sequence = (): Node => {
    const of: Node[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") of.push(repeated(term()));
    return of.length === 1 && of[0] ? of[0] : { kind: "sequence", of };
  };

  const term = (): Node => {
    if (pattern[at] === "(") return group();
    atom.lastIndex = at;
    const [source = ""] = atom.exec(pattern) ?? [];
    at += source.length;
    if (source === "^") return { kind: "start" };
    if (source === "$") return { kind: "end" };
    if (source === String.raw`\b` || source === String.raw`\B`) return { kind: "empty" };
    if (/^\\[1-9k]/.test(source)) throw new RangeError(`${pattern} refers back to what it has matched.`);
    return { kind: "atom", source };
  };

  const group = (): Node => {
    const [opening = ""] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at)) ?? [];
    at += opening.length;
    const inside = choice();
    at += 1;
    if (!/[=!]$/.test(opening)) return inside;
    lookarounds.push(inside);
    return { kind: "empty" };
  };

  const repeated = (of: Node): Node => {
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(pattern.slice(at));
    if (found === null) return of;
    const [all, sign, least, comma, most] = found;
    at += all.length;
    const min = sign === undefined ? Number(least) : sign === "+" ? 1 : 0;
    if (sign !== undefined) return { kind: "repeat", of, min, max: sign === "?" ? 1 : Infinity };
    return { kind: "repeat", of, min, max: comma === undefined ? min : most ? Number(most) : Infinity };
  };

  const root = choice();
  if (at < pattern.length) throw new RangeError(`${pattern} cannot be read from ${pattern.slice(at)} on.`);
  return { root, lookarounds };
}
