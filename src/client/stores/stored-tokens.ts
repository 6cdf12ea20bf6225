import { StoreError } from "../errors/store-error.ts";
import type { Tokens } from "../tokens.ts";

/** Reads tokens from the JSON that a store keeps. @throws StoreError where it is anything else. */
export function parseTokens(text: string, place: string): Tokens {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not kept as cause: the parser quotes the text.
    throw new StoreError(place);
  }
  return requireTokens(value, place);
}

/** Tells tokens from what else may have been left in a store. @throws StoreError */
export function requireTokens(value: unknown, place: string): Tokens {
  if (typeof value !== "object" || value === null || !isTokens(value)) throw new StoreError(place);
  return value;
}

function isTokens(value: Partial<Record<keyof Tokens, unknown>>): value is Tokens {
  const { accessToken, refreshToken = "", signInId, generation, expiresAtMs = 0, lifetimeMs = 0 } = value;
  const texts = [accessToken, refreshToken, signInId, generation];
  return texts.every((text) => typeof text === "string") && [expiresAtMs, lifetimeMs].every(Number.isFinite);
}
