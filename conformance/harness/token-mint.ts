import type { SeededRandom } from "./seeded-random.ts";

/** Describes an access token and the refresh token that goes with it. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Whole seconds, counted from the moment of issue. */
  readonly expiresInSeconds: number;
}

/** Says what a presented access token is worth. */
export type TokenStanding = "good" | "expired" | "refused" | "unknown";

/** Issues tokens, rotates them strictly and remembers each one's name. */
export interface TokenMint {
  /** Issues the next pair: A1 and R1, then A2 and R2, and so on. */
  readonly issue: (expiresInSeconds: number) => TokenPair;
  /**
   * Takes a refresh token in exchange for the next pair. Each works once: one that is unknown or spent answers
   * nothing, and a spent one ends every token there is (RFC 9700 section 4.14.2), unless it is only refused.
   */
  readonly spend: (refreshToken: string, expiresInSeconds: number) => TokenPair | undefined;
  readonly standingOf: (accessToken: string) => TokenStanding;
  /** Refuses every access token issued until now. Refresh tokens go on working. */
  readonly refuseSoFar: () => void;
  /** Gives the name of a token: A1, R1, A2 and so on; nothing for a text that is no token of ours. */
  readonly nameOf: (token: string) => string | undefined;
  /** Lists every token issued so far. */
  readonly tokens: () => readonly string[];
}

/** Says how tokens look and how time passes. */
export interface TokenMintOptions {
  readonly random: SeededRandom;
  /** Tokens after whose shape new ones are made, so that a client which looks at the shape is content. */
  readonly examples: { readonly accessToken: string; readonly refreshToken: string };
  readonly nowMs: () => number;
  /** What becomes of a refresh token that is presented again. Default it ends the session. */
  readonly spentTokens?: "end-the-session" | "are-refused" | "stay-good" | undefined;
  /** Writes an access token, from one of the examples' shape. Default that one. */
  readonly writeAccessToken?: ((drawn: string) => string) | undefined;
  /** Is told of every pair, in the order of issue. */
  readonly onIssue?: (pair: TokenPair) => void;
}

/** Creates a mint that has issued nothing. */
export function createTokenMint(options: TokenMintOptions): TokenMint {
  const {
    random,
    examples,
    nowMs,
    spentTokens = "end-the-session",
    writeAccessToken = asDrawn,
    onIssue,
  } = options;
  const names = new Map<string, string>();
  const expiries = new Map<string, number>();
  const refused = new Set<string>();
  const unspent = new Set<string>();
  const spent = new Set<string>();
  let issued = 0;

  const unused = (example: string) => {
    const drawn = random.like(example);
    // An example with few letters and digits leaves little to draw.
    return names.has(drawn) ? `${drawn}${issued}` : drawn;
  };

  const issue = (expiresInSeconds: number): TokenPair => {
    issued += 1;
    const accessToken = writeAccessToken(unused(examples.accessToken));
    const refreshToken = unused(examples.refreshToken);
    names.set(accessToken, `A${issued}`).set(refreshToken, `R${issued}`);
    expiries.set(accessToken, nowMs() + expiresInSeconds * 1000);
    unspent.add(refreshToken);
    const pair = { accessToken, refreshToken, expiresInSeconds };
    onIssue?.(pair);
    return pair;
  };

  const refuseSoFar = () => {
    for (const accessToken of expiries.keys()) refused.add(accessToken);
  };

  return {
    issue,
    spend: (refreshToken, expiresInSeconds) => {
      if (spent.has(refreshToken) && spentTokens === "end-the-session") {
        refuseSoFar();
        unspent.clear();
      }
      if (spentTokens === "stay-good" && spent.has(refreshToken)) return issue(expiresInSeconds);
      if (!unspent.delete(refreshToken)) return undefined;
      spent.add(refreshToken);
      return issue(expiresInSeconds);
    },
    standingOf: (accessToken) => {
      const expiry = expiries.get(accessToken);
      if (expiry === undefined) return "unknown";
      if (refused.has(accessToken)) return "refused";
      return nowMs() < expiry ? "good" : "expired";
    },
    refuseSoFar,
    nameOf: (token) => names.get(token),
    tokens: () => [...names.keys()],
  };
}

function asDrawn(drawn: string): string {
  return drawn;
}
