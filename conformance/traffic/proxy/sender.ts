import type { IncomingMessage } from "node:http";

/**
 * Says who sent a request, as far as it can be told: by address and user agent. Behind another proxy it is whoever that
 * one says that it stands in front of; nothing is let through for it, so that there is no harm in a lie.
 */
export function senderOf({ headers, socket }: IncomingMessage): string {
  const address = headers.forwarded ?? headers["x-forwarded-for"] ?? socket.remoteAddress ?? "";
  return `${address} ${headers["user-agent"] ?? ""}`;
}
