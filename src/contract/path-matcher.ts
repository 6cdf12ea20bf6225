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
  readonly routes: Map<string, Route<Name>>;
}

interface Route<Name extends string> {
  readonly name: Name;
  readonly parameters: readonly string[];
}

/**
 * Builds a matcher over path templates. It walks a tree of segments, so that its cost grows with the length of
 * the path and not with the number of operations; at each step a fixed segment is tried before a template.
 */
export function createPathMatcher<Name extends string>(
  operations: Readonly<Record<Name, { readonly method: string; readonly path: string }>>,
): PathMatcher<Name> {
  const root = emptyNode<Name>();
  for (const name in operations) enter(root, name, operations[name]);

  return (method, pathname) => {
    const values: string[] = [];
    const route = find(root, pathname.split("/"), 1, method.toUpperCase(), values);
    if (route === undefined) return undefined;
    const pathParameters: Record<string, string> = {};
    for (const [index, parameter] of route.parameters.entries()) {
      const value = decode(values[index] ?? "");
      if (value === undefined) return undefined;
      pathParameters[parameter] = value;
    }
    return { name: route.name, pathParameters };
  };
}

function enter<Name extends string>(
  root: Node<Name>,
  name: Name,
  { method, path }: { readonly method: string; readonly path: string },
): void {
  const parameters: string[] = [];
  let node = root;
  for (const segment of path.split("/").slice(1)) {
    const parameter = /^\{(.+)\}$/.exec(segment)?.[1];
    if (parameter === undefined) {
      const next = node.fixed.get(segment) ?? emptyNode<Name>();
      node.fixed.set(segment, next);
      node = next;
    } else {
      parameters.push(parameter);
      node.template ??= emptyNode<Name>();
      node = node.template;
    }
  }
  node.routes.set(method, { name, parameters });
}

/** Leaves in `values` the segments that stood for templates on the way to the route. */
function find<Name extends string>(
  node: Node<Name>,
  segments: readonly string[],
  index: number,
  method: string,
  values: string[],
): Route<Name> | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.routes.get(method);
  const next = node.fixed.get(segment);
  const fixed = next && find(next, segments, index + 1, method, values);
  if (fixed !== undefined || node.template === undefined || segment === "") return fixed;
  values.push(segment);
  const templated = find(node.template, segments, index + 1, method, values);
  if (templated === undefined) values.pop();
  return templated;
}

function emptyNode<Name extends string>(): Node<Name> {
  return { fixed: new Map(), routes: new Map() };
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
