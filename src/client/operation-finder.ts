import type { Operation } from "../contract/operation.ts";

/** Finds the operation that a method and a path call. */
export type OperationFinder = (method: string, path: string) => string | undefined;

/**
 * Creates a finder. Fixed segments go before templates, as they must, because "{" sorts behind every letter.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function createOperationFinder(operations: Readonly<Record<string, Operation>>): OperationFinder {
  let routes: { id: string; method: string; path: string; pattern: RegExp }[] | undefined;
  return (method, pathname) => {
    routes ??= Object.entries(operations)
      .map(([id, { method, path }]) => ({ id, method, path, pattern: pathPattern(path) }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    return routes.find((route) => route.method === method && route.pattern.test(pathname))?.id;
  };
}

/** Reads the parameters out of a path, percent-decoded. */
export function pathParametersOf(template: string, pathname: string): Record<string, string> {
  const values = pathPattern(template).exec(pathname)?.slice(1) ?? [];
  const names = [...template.matchAll(parameter)];
  return Object.fromEntries(
    names.map(([, name = ""], index) => [name, decodeURIComponent(values[index] ?? "")]),
  );
}

const parameter = /\{(.+?)\}/g;

function pathPattern(template: string): RegExp {
  const fixed = template.split(/\{.+?\}/).map((text) => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${fixed.join("([^/]+)")}$`);
}
