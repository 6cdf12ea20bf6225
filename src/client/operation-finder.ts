import type { Operation } from "../contract/operation.ts";
import { plainPath } from "./plain-path.ts";

/** Finds the operation that a method and a plain path call. @param name asks whether it is this one. */
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
  return (method, path, name) => {
    routes ??= Object.entries(operations)
      .map(([id, operation]) => ({ id, operation, pattern: patternOf(operation.path) }))
      .sort((one, other) => (one.operation.path < other.operation.path ? -1 : 1));
    const isCalled = ({ operation, pattern }: Route) => operation.method === method && pattern.test(path);
    return routes.find((route) => (name === undefined || route.id === name) && isCalled(route))?.id;
  };
}

/** Reads the parameters out of a plain path, percent-decoded. */
export function pathParametersOf(template: string, path: string): Record<string, string> {
  const values = patternOf(template).exec(path) ?? [];
  const names = template.match(PARAMETER) ?? [];
  return Object.fromEntries(
    names.map((name, index) => [name.slice(1, -1), decodeURIComponent(values[index + 1] ?? "")]),
  );
}

const PARAMETER = /\{.+?\}/g;

function patternOf(template: string): RegExp {
  const { pathname } = new URL(template, "http://a");
  const text = plainPath(pathname).replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${text.replace(PARAMETER, "([^/]+)")}$`);
}
