/** Finds the name under which a method and a pathname were entered. */
export type PathMatcher<Name extends string> = (
  method: string,
  pathname: string,
) => PathMatch<Name> | undefined;

export interface PathMatch<Name extends string> {
  readonly name: Name;
  /** Percent-decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Node<Name extends string> {
  readonly fixed: Map<string, Node<Name>>;
  template?: Node<Name>;
  route?: { readonly name: Name; readonly parameters: readonly string[] };
}

/** All paths of one method in one expression. */
export interface PathTable<Name extends string> {
  readonly expression: RegExp;
  /** By the group that is empty where the route's path matches. */
  readonly routes: readonly (Route<Name> | undefined)[];
}

interface Route<Name extends string> {
  readonly name: Name;
  readonly parameters: readonly { readonly name: string; readonly group: number }[];
}

/**
 * Builds a matcher over path templates. The templates of a method become one regular expression, so that the cost
 * grows with the length of the path and not with the number of operations; at each step a fixed segment is tried
 * before a template.
 */
export function createPathMatcher<Name extends string>(
  operations: Readonly<Record<Name, { readonly method: string; readonly path: string }>>,
): PathMatcher<Name> {
  const tables = compilePaths(operations);
  return (method, pathname) => {
    const table = tables.get(method.toUpperCase());
    const groups = table?.expression.exec(pathname);
    // A template stands for something, so that only a route's own group is empty.
    const route = groups && table?.routes[groups.indexOf("")];
    if (!groups || !route) return undefined;
    const pathParameters: Record<string, string> = {};
    for (const { name, group } of route.parameters) {
      const value = decode(groups[group] ?? "");
      if (value === undefined) return undefined;
      pathParameters[name] = value;
    }
    return { name: route.name, pathParameters };
  };
}

/** Compiles the path templates of operations, by their methods. */
export function compilePaths<Name extends string>(
  operations: Readonly<Record<Name, { readonly method: string; readonly path: string }>>,
): Map<string, PathTable<Name>> {
  const roots = new Map<string, Node<Name>>();
  for (const name in operations) {
    const { method, path } = operations[name];
    const root = roots.get(method) ?? { fixed: new Map() };
    roots.set(method, root);
    enter(root, name, path);
  }
  return new Map([...roots].map(([method, root]) => [method, compile(root)]));
}

function enter<Name extends string>(root: Node<Name>, name: Name, path: string): void {
  const parameters: string[] = [];
  let node = root;
  for (const segment of path.split("/").slice(1)) {
    const parameter = /^\{(.+)\}$/.exec(segment)?.[1];
    if (parameter === undefined) {
      const next = node.fixed.get(segment) ?? { fixed: new Map() };
      node.fixed.set(segment, next);
      node = next;
    } else {
      parameters.push(parameter);
      node.template ??= { fixed: new Map() };
      node = node.template;
    }
  }
  node.route = { name, parameters };
}

function compile<Name extends string>(root: Node<Name>): PathTable<Name> {
  const routes: (Route<Name> | undefined)[] = [undefined];
  /** Writes what may follow a node, whose templates were caught by these groups. */
  const source = ({ fixed, template, route }: Node<Name>, caught: readonly number[]): string => {
    const ways: string[] = [];
    if (route !== undefined) {
      const parameters = route.parameters.map((name, index) => ({ name, group: caught[index] ?? 0 }));
      routes.push({ name: route.name, parameters });
      ways.push("$()");
    }
    for (const [segment, next] of fixed) ways.push(`/${escaped(segment)}${source(next, caught)}`);
    if (template !== undefined) {
      routes.push(undefined);
      ways.push(`/([^/]+)${source(template, [...caught, routes.length - 1])}`);
    }
    return `(?:${ways.join("|")})`;
  };
  return { expression: new RegExp(`^${source(root, [])}`), routes };
}

/** As it stands in a regular expression; `RegExp.escape` is not in every browser yet. */
function escaped(segment: string): string {
  return segment.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Undefined where the percent-encoding is broken. */
function decode(segment: string): string | undefined {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
