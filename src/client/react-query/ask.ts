import { unwrap } from "../unwrap.ts";

/** As much of an answer as it takes to unwrap it. */
export type AnyAnswer = Parameters<typeof unwrap>[0];

/** A client, whatever its contract: the types stand at the entry's own functions. */
export type AnyCall = (path: unknown, options: object) => Promise<AnyAnswer>;

/** Calls one function of a client and answers the data. @throws as the call does, an error answer as `unwrap` does. */
export async function ask(call: unknown, path: unknown, options: object): Promise<unknown> {
  return unwrap(await (call as AnyCall)(path, options)) ?? null;
}

/** Joins the caller's signal, where there is one, with that of TanStack Query. */
export function joinSignals(options: object | undefined, signal: AbortSignal): AbortSignal {
  const own = (options as { signal?: AbortSignal | null } | undefined)?.signal;
  return own ? AbortSignal.any([own, signal]) : signal;
}
