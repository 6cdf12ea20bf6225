import type { Operation } from "../contract/operation.ts";
import type { Cast } from "./cast.ts";
import type { Script } from "./script.ts";
import type { TokenMint } from "./token-mint.ts";

/** Decides which requests are refused for their access token. */
export interface AccessGate {
  /** Tells whether a request to an operation is refused with this token, or with none. */
  readonly refuses: (operation: Operation, accessToken: string | undefined) => boolean;
}

/** Sets up the gate as a script says. */
export function createAccessGate(script: Script, cast: Cast, mint: TokenMint): AccessGate {
  const { takes = "issued" } = script;
  let isClosed = false;
  return {
    refuses: ({ id, security }, accessToken) => {
      if (!security.isRequired) return false;
      if (typeof takes === "object" && !isClosed && cast.operation(takes.issuedSince)?.id === id) {
        isClosed = true;
        mint.refuseSoFar();
      }
      return takes === "none" || accessToken === undefined || mint.standingOf(accessToken) !== "good";
    },
  };
}
