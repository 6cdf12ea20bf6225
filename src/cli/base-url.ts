import { BadUrlError } from "./errors/bad-url-error.ts";

/**
 * Reads the base URL of a server, and leaves out the slash at its end.
 *
 * @throws BadUrlError where it is none, or carries credentials
 */
export function requireBaseUrl(given: string | undefined): string {
  if (given === undefined) throw new BadUrlError("No server is named, neither here nor in a configuration");
  const url = URL.parse(given);
  const isBase = url && /^https?:$/.test(url.protocol) && url.search === "" && url.hash === "";
  if (!isBase) throw new BadUrlError(`"${given}" is not the base URL of a server`);
  if (url.username !== "" || url.password !== "")
    throw new BadUrlError(
      "A base URL has no user name and no password (a check of a server takes --identities)",
    );
  return given.replace(/\/+$/, "");
}
