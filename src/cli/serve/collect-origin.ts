import { InvalidArgumentError } from "commander";

/**
 * Adds the origin of `--allow-origin` to those before it, as browsers write origins.
 *
 * @throws {InvalidArgumentError} for what no browser ever sends as one; commander adds which option it was.
 */
export function collectOrigin(text: string, before: readonly string[]): readonly string[] {
  const origin = URL.canParse(text) ? new URL(text).origin : "null";
  if (origin === "null" || !/^https?:/.test(origin) || origin !== text.toLowerCase().replace(/\/$/, "")) {
    throw new InvalidArgumentError("An origin is written like http://localhost:5173");
  }
  return [...before, origin];
}
