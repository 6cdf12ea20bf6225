import type { Tokens } from "./tokens.ts";

/**
 * Remembers which requests were answered 401 with the present token, so that none is sent with it again: the same
 * call made anew refreshes first. Other calls go on with the token, which may be good for them.
 */
export interface Refusals {
  add(tokens: Tokens, request: string): void;
  has(tokens: Tokens, request: () => string): boolean;
}

/** Creates an empty memory, which forgets all whenever the token changes. */
export function createRefusals(): Refusals {
  let generation: string | undefined;
  const requests = new Set<string>();
  return {
    add(tokens, request) {
      if (tokens.generation !== generation) requests.clear();
      generation = tokens.generation;
      requests.add(request);
    },
    has: (tokens, request) => tokens.generation === generation && requests.has(request()),
  };
}
