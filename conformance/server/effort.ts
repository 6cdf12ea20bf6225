/** Says how many cases are drawn for an operation: a handful, a good sample, or all. */
export type Effort = "low" | "default" | "max";

const mostCases: Readonly<Record<Effort, number>> = { low: 6, default: 40, max: Number.POSITIVE_INFINITY };

/**
 * Chooses as many cases as an effort allows, each keyword's first before any keyword's second, so that few cases
 * still show something of everything.
 */
export function sampled<Case extends { readonly keyword: string }>(
  cases: readonly Case[],
  effort: Effort,
): readonly Case[] {
  const turns = new Map<string, number>();
  const ranked = cases.map((one) => {
    const turn = turns.get(one.keyword) ?? 0;
    turns.set(one.keyword, turn + 1);
    return { one, turn };
  });
  return ranked
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, mostCases[effort])
    .map(({ one }) => one);
}
