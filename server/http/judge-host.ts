import { Refusal } from "../errors/refusal.ts";
import { isLoopback } from "./require-tls.ts";

/**
 * Finds out whether a request to a server that is for its own machine names another: the page of a stranger whose name
 * was made to point here would, and its browser takes the answers for that stranger's.
 *
 * @param host as it was sent, with or without a port.
 * @see https://owasp.org/www-community/attacks/DNS_Rebinding
 */
export function judgeHost(host: string): Refusal | undefined {
  const name = host.replace(/:\d*$/, "").replace(/^\[(.*)\]$/, "$1");
  if (isLoopback(name)) return undefined;
  return new Refusal("request_malformed", {
    detail:
      "This server is for its own machine: use localhost or 127.0.0.1, or say that a proxy is in front of it.",
    errors: [{ pointer: "/headers/Host", message: "must name this machine" }],
  });
}
