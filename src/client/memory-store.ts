import type { TokenStore } from "./token-store.ts";
import type { Tokens } from "./tokens.ts";

/** Creates a store in memory: nothing survives the process or the page. Sessions may share it. */
export function memoryStore(): TokenStore {
  let held: Tokens | undefined;
  const listeners = new Set<(tokens: Tokens | undefined) => void>();
  const hold = (tokens: Tokens | undefined) => {
    held = tokens;
    for (const listener of listeners) listener(tokens);
  };
  return {
    get: () => held,
    set: hold,
    clearIf(generation) {
      if (held?.generation === generation) hold(undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
