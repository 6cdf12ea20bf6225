import { headerOf } from "../engine/exchange.ts";
import { bearerTokenOf } from "./bearer.ts";
import type { ScriptedServerOptions } from "./scripted-server.ts";
import type { TokenMint } from "./token-mint.ts";

/** Creates what decides for another origin: it knows no operation, and answers one status to everything. */
export function createStranger(
  { answer: status }: { readonly answer: number },
  mint: TokenMint,
): ScriptedServerOptions["decide"] {
  return (arrival) => {
    const accessToken = bearerTokenOf(headerOf(arrival, "authorization"));
    return {
      answer: { status, headers: [["Content-Type", "application/json"]], body: {} },
      isCut: false,
      held: Promise.resolve(),
      marks: {
        bearer: accessToken === undefined ? undefined : (mint.nameOf(accessToken) ?? "unknown"),
        refreshToken: undefined,
        committed: false,
        issued: undefined,
      },
    };
  };
}
