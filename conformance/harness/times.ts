/** Says a number of times in words, for the sentence of a breach: "not at all", "once", "3 times". */
export function times(count: number): string {
  if (count === 0) return "not at all";
  return count === 1 ? "once" : `${count} times`;
}
