import type { Node } from "./parse-pattern.ts";

/** The places of a pattern at which a character is read, and which may follow which. */
export interface Automaton {
  /** What each place reads, as a set of the sample characters. */
  readonly reads: readonly bigint[];
  /** For each place those that may follow, with the number of ways there. */
  readonly follows: readonly ReadonlyMap<number, number>[];
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

/** All of ASCII, and a few that only some classes know. */
const samples = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  "é",
  "\u2028",
  "ſ",
  "\u{1F600}",
];

/** As many repeats as are told apart; more are as good as any number of them. */
const mostTold = 3;

/**
 * Builds the places of a pattern and their order, after Glushkov. Ways that differ only in which loop was taken are
 * counted, since a backtracking engine tries each of them.
 *
 * @param isSticky true where the pattern is tried at one place only; else a pattern without `^` is tried everywhere.
 */
export function buildAutomaton(root: Node, flags: string, isSticky: boolean): Automaton {
  const reads: bigint[] = [];
  const follows: Map<number, number>[] = [];

  const place = (source: string): number => {
    const pattern = new RegExp(`^(?:${source})$`, flags.replaceAll(/[gymd]/g, ""));
    reads.push(
      samples.reduce((set, sample, bit) => (pattern.test(sample) ? set | (1n << BigInt(bit)) : set), 0n),
    );
    follows.push(new Map());
    return reads.length - 1;
  };
  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const one of from) for (const next of to) follows[one]?.set(next, (follows[one].get(next) ?? 0) + 1);
  };
  const nothing: Part = { first: [], last: [], isNullable: true };
  const after = (one: Part, other: Part): Part => {
    link(one.last, other.first);
    return {
      first: one.isNullable ? [...one.first, ...other.first] : one.first,
      last: other.isNullable ? [...one.last, ...other.last] : other.last,
      isNullable: one.isNullable && other.isNullable,
    };
  };

  const build = (node: Node): Part => {
    switch (node.kind) {
      case "atom": {
        const number = place(node.source);
        return { first: [number], last: [number], isNullable: false };
      }
      case "sequence":
        return node.of.map(build).reduce(after, nothing);
      case "choice": {
        const parts = node.of.map(build);
        return {
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last }) => last),
          isNullable: parts.some(({ isNullable }) => isNullable),
        };
      }
      case "repeat":
        return repeat(node);
      default:
        return nothing;
    }
  };
  const repeat = ({ of, min, max }: Extract<Node, { kind: "repeat" }>): Part => {
    const isLoop = max > mostTold;
    const copies = isLoop ? Math.max(1, Math.min(min, mostTold)) : max;
    let all = nothing;
    for (let copy = 0; copy < copies; copy++) {
      const part = build(of);
      const isLast = copy === copies - 1;
      if (isLoop && isLast) link(part.last, part.first);
      all = after(all, copy < min ? part : { ...part, isNullable: true });
    }
    return all;
  };

  const isAnchored = isSticky || startsAtStart(root);
  if (isAnchored) build(root);
  else build({ kind: "sequence", of: [{ kind: "repeat", of: anything, min: 0, max: Infinity }, root] });
  return { reads, follows };
}

const anything: Node = { kind: "atom", source: String.raw`[\s\S]` };

function startsAtStart(node: Node): boolean {
  if (node.kind === "start") return true;
  if (node.kind === "choice") return node.of.every(startsAtStart);
  return node.kind === "sequence" && node.of[0] !== undefined && startsAtStart(node.of[0]);
}
