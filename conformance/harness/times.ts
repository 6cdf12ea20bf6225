/** Says a number of times in words, for the sentence of a breach: "never", "once", "3 times". */
export function times(count: number): string {
  if (count === 0) return "never";
  return count === 1 ? "once" : `${count} times`;
}
