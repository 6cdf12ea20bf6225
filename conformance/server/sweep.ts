import type { Operation } from "../contract/operation.ts";
import { namesIn } from "../contract/operation-for.ts";
import type { KnownResources } from "./known-resources.ts";
import type { Visitor } from "./visitor.ts";

/**
 * Removes what the run made, the latest first, as far as the contract has operations for it and the server lets
 * them through.
 */
export async function sweep(
  operations: readonly Operation[],
  resources: KnownResources,
  visitor: Visitor,
): Promise<void> {
  const removals = operations.filter(({ method }) => method === "DELETE");
  for (const values of resources.made()) {
    const removal = removals.find(({ path }) => {
      const names = namesIn(path);
      const last = names.at(-1);
      return (
        last !== undefined &&
        names.every((name) => values[name] !== undefined) &&
        resources.isOwn(values, [last])
      );
    });
    if (removal) await visitor.visit(removal, { target: values });
  }
}
