import { Refusal } from "../errors/refusal.ts";

/**
 * Finds what is wrong with the way on which one of our proxies was reached: a token that came in clear text may be
 * known to others, and a redirect would teach its sender nothing.
 *
 * @param headers as Node has them, by their names in lower case.
 */
export function judgeForwarding(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Refusal | undefined {
  const schemes = String(headers["x-forwarded-proto"] ?? "https").split(",");
  if (schemes.every((scheme) => scheme.trim().toLowerCase() === "https")) return undefined;
  return new Refusal("request_malformed", {
    detail: "The API is spoken over HTTPS alone; use https: in the URL.",
  });
}
