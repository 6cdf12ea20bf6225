import type { Operation } from "../contract/operation.ts";

/** Finds the operation that a method and a path call. */
export type OperationFinder = (method: string, path: string) => string | undefined;

/**
 * Creates a finder. Fixed segments go before templates, as they must, because "{" sorts behind every letter.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function createOperationFinder(operations: Readonly<Record<string, Operation>>): OperationFinder {
  let routes: { id: string; operation: Operation; pattern: RegExp }[] | undefined;
  return (method, pathname) => {
    routes ??= Object.entries(operations)
      .map(([id, operation]) => ({ id, operation, pattern: patternOf(operation.path) }))
      .sort((one, other) => (one.operation.path < other.operation.path ? -1 : 1));
    return routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))?.id;
  };
}

/** Reads the parameters out of a path, percent-decoded. */
export function pathParametersOf(template: string, pathname: string): Record<string, string> {
  const values = patternOf(template).exec(pathname) ?? [];
  const names = template.match(PARAMETER) ?? [];
  return Object.fromEntries(
    names.map((name, index) => [name.slice(1, -1), decodeURIComponent(values[index + 1] ?? "")]),
  );
}

const PARAMETER = /\{.+?\}/g;

function patternOf(template: string): RegExp {
  const text = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${text.replace(PARAMETER, "([^/]+)")}$`);
}
