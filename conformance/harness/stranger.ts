import { headerOf } from "../engine/exchange.ts";
import { bearerTokenOf } from "./bearer.ts";
import type { Script } from "./script.ts";
import type { ScriptedServerOptions } from "./scripted-server.ts";
import type { TokenMint } from "./token-mint.ts";

/** Creates what decides for another origin: it knows no operation, and answers one status to everything. */
export function createStranger(
  { answer: status, headers = {} }: NonNullable<Script["elsewhere"]>,
  mint: TokenMint,
  home: () => string,
): ScriptedServerOptions["decide"] {
  return (arrival) => {
    const own = Object.entries(headers).map(
      ([name, value]) => [name, value.replace("{home}", home())] as const,
    );
    const accessToken = bearerTokenOf(headerOf(arrival, "authorization"));
    return {
      answer: { status, headers: [["Content-Type", "application/json"], ...own], body: {} },
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
