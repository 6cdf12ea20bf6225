import { ConfigurationError } from "./errors/configuration-error.ts";

/**
 * Checks options that a caller without types may have misspelt.
 *
 * @param ours which names are ours to know.
 * @throws ConfigurationError where an option is not among those known, or a number is not 0 or more.
 */
export function checkOptions(caller: string, options: object, known: readonly string[], ours = /./): void {
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name) && ours.test(name)) {
      throw new ConfigurationError(`${caller} has no option ${name}: it takes ${known.join(", ")}.`);
    }
    if (/Ms$|^max/.test(name) && value !== undefined && !(Number(value) >= 0)) {
      throw new ConfigurationError(`${caller}'s ${name} is ${value}: give a number, 0 or more.`);
    }
  }
}
