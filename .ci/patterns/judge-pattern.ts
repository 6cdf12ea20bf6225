import { type Automaton, buildAutomaton } from "./automaton.ts";
import { findComponents } from "./find-components.ts";
import { type Node, parsePattern } from "./parse-pattern.ts";

/** How the steps of a backtracking engine grow with the length of what a pattern does not match, at worst. */
export type Growth = "linear" | "polynomial" | "exponential";

/**
 * Judges a pattern by how many ways there are to read the same text: two ways round one loop double with every
 * round, and two loops that follow each other share a text out between them in as many ways as it is long.
 *
 * @see https://doi.org/10.1007/978-3-319-40946-7_27
 * @throws RangeError for a back reference.
 */
export function judgePattern(pattern: string, flags: string): Growth {
  const { root, lookarounds } = parsePattern(pattern);
  const all: readonly [Node, boolean][] = [
    [root, flags.includes("y")],
    ...lookarounds.map((node): [Node, boolean] => [node, true]),
  ];
  const growths = all.map(([node, isSticky]) => growthOf(buildAutomaton(node, flags, isSticky)));
  if (growths.includes("exponential")) return "exponential";
  return growths.includes("polynomial") ? "polynomial" : "linear";
}

function growthOf(automaton: Automaton): Growth {
  const { reads, follows } = automaton;
  const loops = findComponents(reads.length, (from) => [...(follows[from]?.keys() ?? [])]);
  const inLoop = reads.map(
    (_, place) => follows[place]?.has(place) || loops.filter((one) => one === loops[place]).length > 1,
  );
  if (!inLoop.includes(true)) return "linear";
  if (hasTwoWaysRound(automaton, loops)) return "exponential";
  return hasLoopsInARow(automaton, inLoop) ? "polynomial" : "linear";
}

/** Two different ways from a place back to it, over the same text. */
function hasTwoWaysRound({ reads, follows }: Automaton, loops: readonly number[]): boolean {
  const isDoubled = follows.some((next, from) => {
    return [...next].some(([to, ways]) => ways > 1 && loops[from] === loops[to]);
  });
  if (isDoubled) return true;
  const count = reads.length;
  const pairs = findComponents(count * count, (pair) => {
    return together([Math.floor(pair / count), pair % count], { reads, follows }).map(
      ([one = 0, other = 0]) => one * count + other,
    );
  });
  const diagonal = new Set(reads.map((_, place) => pairs[place * count + place]));
  return pairs.some((component, pair) => {
    return Math.floor(pair / count) !== pair % count && diagonal.has(component);
  });
}

/** A loop, a way from it to another, and that other, all over the same text. */
function hasLoopsInARow({ reads, follows }: Automaton, inLoop: readonly boolean[]): boolean {
  const places = reads.flatMap((_, place) => (inLoop[place] ? [place] : []));
  return places.some((one) =>
    places.some((other) => one !== other && isShared(one, other, { reads, follows })),
  );
}

/** Whether some text leads from `one` to itself, from `one` to `other`, and from `other` to itself. */
function isShared(one: number, other: number, automaton: Automaton): boolean {
  const seen = new Set<string>();
  const open = [[one, one, other]];
  for (let places = open.pop(); places !== undefined; places = open.pop()) {
    for (const next of together(places, automaton)) {
      if (next[0] === one && next[1] === other && next[2] === other) return true;
      const name = next.join();
      if (!seen.has(name)) {
        seen.add(name);
        open.push(next);
      }
    }
  }
  return false;
}

/** Where several readers of the same text may be after its next character. */
function together(places: readonly number[], { reads, follows }: Automaton): number[][] {
  let ways: { readonly at: number[]; readonly common: bigint }[] = [{ at: [], common: -1n }];
  for (const place of places) {
    ways = ways.flatMap(({ at, common }) =>
      [...(follows[place]?.keys() ?? [])].flatMap((next) => {
        const shared = common & (reads[next] ?? 0n);
        return shared === 0n ? [] : [{ at: [...at, next], common: shared }];
      }),
    );
  }
  return ways.map(({ at }) => at);
}
