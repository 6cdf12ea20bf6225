/** Says how many rules, in words: `1 rule`, `25 rules`. */
export function ruleCount(count: number): string {
  return count === 1 ? "1 rule" : `${count} rules`;
}
