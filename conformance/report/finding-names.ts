/** Makes names unique: the second finding of a name gets `:2`. */
export function findingNames(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const count = (given.get(name) ?? 0) + 1;
    given.set(name, count);
    return count === 1 ? name : `${name}:${count}`;
  };
}
