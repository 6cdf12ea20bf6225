import type { Operation } from "../contract/operation.ts";

/** Finds the operation that a method and a path call. @param name asks whether it is this one. */
export type OperationFinder = (method: string, path: string, name?: string) => string | undefined;

interface Route {
  readonly id: string;
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/**
 * Creates a finder. Fixed segments go before templates, as they must, because "{" sorts behind every letter.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function createOperationFinder(operations: Readonly<Record<string, Operation>>): OperationFinder {
  let routes: Route[] | undefined;
  return (method, pathname, name) => {
    const path = readable(pathname);
    routes ??= Object.entries(operations)
      .map(([id, operation]) => ({ id, operation, pattern: patternOf(operation.path) }))
      .sort((one, other) => (one.operation.path < other.operation.path ? -1 : 1));
    const isCalled = ({ operation, pattern }: Route) => operation.method === method && pattern.test(path);
    return routes.find((route) => (name === undefined || route.id === name) && isCalled(route))?.id;
  };
}

/** Letters may be written as %XX, and mean the same (RFC 3986 section 6.2.2.2). What cannot be read stays as it is. */
function readable(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
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
