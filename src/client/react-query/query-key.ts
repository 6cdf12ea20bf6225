/** What a query's key looks at of a call's options. */
export interface KeyedOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
}

/**
 * A key of TanStack Query: method, path template, and the parameters of path and query. Headers and bodies are left
 * out, since keys are shown in tools, logged and written to disk. The first two parts alone stand for every call of
 * the operation, as `invalidateQueries` takes them.
 */
export type QueryKey = readonly [method: string, path: string, parameters?: object];

/** Makes the key of a call. */
export function queryKeyOf(method: string, path: unknown, { params }: KeyedOptions = {}): QueryKey {
  const { path: inPath, query } = params ?? {};
  const parameters = { ...(inPath !== undefined && { path: inPath }), ...(query !== undefined && { query }) };
  return [method, String(path), parameters];
}
