import type { Tokens } from "./tokens.ts";

/**
 * Keeps the tokens of one session. Sessions in several tabs or processes that share a store share their tokens;
 * each re-reads it before it refreshes, so that a refresh token is not spent twice.
 */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>;
  /** Resolves once the tokens are safe: only then are they used. */
  set(tokens: Tokens): void | Promise<void>;
  /** Empties the store, only where it still holds this generation: a newer one belongs to somebody else. */
  clearIf(generation: string): void | Promise<void>;
  /** Tells of changes, those of others too; answers a function that ends it. */
  subscribe?(listener: (tokens: Tokens | undefined) => void): () => void;
}
