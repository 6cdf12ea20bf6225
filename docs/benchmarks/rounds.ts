/**
 * Runs every contender once a round, each round in another random order, so that neither a warm machine nor a busy
 * neighbour favours one of them. Answers each contender's measurements, a round each; the first round warms up and
 * is left out.
 */
export async function playRounds<Name extends string, Measured>(
  contenders: Readonly<Record<Name, () => Promise<Measured>>>,
  rounds: number,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<
    Name,
    Measured[]
  >;
  for (let round = 0; round <= rounds; round++) {
    for (const name of shuffled(names)) {
      const result = await contenders[name]();
      if (round > 0) measured[name].push(result);
    }
  }
  return measured;
}

/** The middle of some numbers, or the mean of the two in the middle; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
