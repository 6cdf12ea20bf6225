/**
 * Finds which nodes of a graph can reach each other, and answers for each node the number of its component.
 *
 * @see https://doi.org/10.1137/0201010 (Tarjan), without recursion
 */
export function findComponents(count: number, edges: (node: number) => readonly number[]): number[] {
  const component = new Array<number>(count).fill(-1);
  const index = new Array<number>(count).fill(-1);
  const low = new Array<number>(count).fill(0);
  const stack: number[] = [];
  let nextIndex = 0;
  let nextComponent = 0;
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    const work = [{ node: root, next: 0, to: edges(root) }];
    index[root] = low[root] = nextIndex++;
    stack.push(root);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { node, to } = frame;
      const target = to[frame.next];
      if (target !== undefined) {
        frame.next += 1;
        if (index[target] === -1) {
          index[target] = low[target] = nextIndex++;
          stack.push(target);
          work.push({ node: target, next: 0, to: edges(target) });
        } else if (component[target] === -1) low[node] = Math.min(low[node] ?? 0, index[target] ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        component[member] = nextComponent;
        if (member === node) break;
      }
      nextComponent += 1;
    }
  }
  return component;
}
