import { literalPattern } from "../engine/literal-pattern.ts";
import { writtenName } from "./inner-path.ts";
import type { Operation } from "./operation.ts";

/** Names the operation that a request is for, and the values of its path parameters, decoded. */
export interface MatchedOperation {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Creates a finder of the operation that a method and a path (without query) belong to.
 *
 * Where templates overlap, the one with literal text further left wins: `/orders/mine` before `/orders/{id}`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating-matching
 */
export function createOperationFinder(
  operations: readonly Operation[],
): (method: string, pathname: string) => MatchedOperation | undefined {
  const templates = operations
    .map((operation) => ({ operation, pattern: patternOf(operation.path), names: namesIn(operation.path) }))
    .toSorted((a, b) => (specificity(a.operation.path) < specificity(b.operation.path) ? -1 : 1));
  return (method, pathname) => {
    for (const { operation, pattern, names } of templates) {
      const match = operation.method === method.toUpperCase() ? pattern.exec(pathname) : null;
      if (match) return { operation, parameters: namedValues(operation, names, match.slice(1)) };
    }
    return undefined;
  };
}

/** A contract has a few templates, and every request asks what they name. */
const named = new Map<string, readonly string[]>();

/** Lists the parameters of a path template, from left to right. */
export function namesIn(template: string): readonly string[] {
  const before = named.get(template);
  if (before) return before;
  const names = [...template.matchAll(/\{([^}]+)\}/g)].flatMap(([, name]) => name ?? []);
  named.set(template, names);
  return names;
}

/** Fills a path template with encoded values. A parameter without a value stays as it is written. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (written, name: string) => {
    const value = values[name];
    return value === undefined ? written : encodeURIComponent(value);
  });
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map(literalPattern);
  return new RegExp(`^${parts.join("([^/]+)")}$`);
}

/** Writes a template so that literal segments sort before templated ones. */
function specificity(template: string): string {
  return template.replace(/\{[^}]+\}/g, "\u{FFFF}");
}

function namedValues(
  { parameters }: Operation,
  names: readonly string[],
  values: readonly string[],
): Readonly<Record<string, string>> {
  const prefixOf = (name: string) => {
    const style = parameters.find((one) => one.in === "path" && one.name === name)?.style.name;
    return style === "label" ? "." : style === "matrix" ? `;${writtenName(name)}=` : "";
  };
  return Object.fromEntries(
    names.map((name, index) => {
      const text = decode(values[index] ?? "");
      const prefix = prefixOf(name);
      return [name, text.startsWith(prefix) ? text.slice(prefix.length) : text];
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
