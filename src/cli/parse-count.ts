import { InvalidArgumentError } from "commander";

/**
 * Reads a whole number from 0 up.
 *
 * @throws {InvalidArgumentError} for anything else; commander adds which option it was.
 */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(count)) {
    throw new InvalidArgumentError("It is a whole number from 0 up");
  }
  return count;
}
