import type { Contract } from "../contract/contract.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { encodeText } from "../serialize/percent.ts";
import { basicOf, type CredentialSource, keyFor } from "./bearings.ts";
import { NoSessionError } from "./errors/no-session.ts";
import { SignInRefusedError } from "./errors/sign-in-refused.ts";
import type { Identity } from "./identity.ts";
import { learnCredential } from "./learn-credential.ts";
import type { Send } from "./send.ts";
import { sessionRequest } from "./session-request.ts";
import { readTokens, type Tokens } from "./tokens.ts";

/** Keeps a session alive for each identity, and makes others that may be spent. */
export interface Sessions extends CredentialSource {
  /**
   * Gives an access token that has not expired, signing in where needed.
   *
   * @throws SignInRefusedError where the server does not let the identity in
   */
  readonly accessToken: (identity: Identity) => Promise<string>;
  /** Forgets a session that the server no longer takes; the next token comes from a new one. */
  readonly forget: (identity: Identity) => void;
  /** Signs in once more, for a session that may be spent; nothing for an identity that has only a token. */
  readonly signIn: (identity: Identity) => Promise<Tokens | undefined>;
}

/** Holds what sessions are made with. */
export interface SessionsOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly send: Send;
  readonly mask: SecretMask;
  /** Tells the time in milliseconds since the epoch. */
  readonly nowMs: () => number;
}

/**
 * Creates the sessions of a run, as the contract's `x-session` says; without one, only identities that bring a
 * token are let in.
 *
 * A session that nears its end is replaced by a new sign-in: refreshing is what some rules judge, so the suite
 * itself does not lean on it.
 */
export function createSessions(options: SessionsOptions): Sessions {
  const { contract, baseUrl, send, mask, nowMs } = options;
  const { session } = contract;
  const current = new Map<string, Tokens>();

  const learn = (tokens: Tokens, owner: string): Tokens => {
    mask.learn("access", tokens.accessToken, owner);
    if (tokens.refreshToken !== undefined) mask.learn("refresh", tokens.refreshToken, owner);
    return tokens;
  };

  const signIn = async (identity: Identity): Promise<Tokens | undefined> => {
    const { name, credentials } = identity;
    if (!session || !("password" in credentials)) return undefined;
    for (const written of inForms(credentials.password)) mask.learn("password", written, name);
    const { operation, username, password } = session.signIn;
    const values = [[username, credentials.username] as const, [password, credentials.password] as const];
    const exchange = await send(sessionRequest(contract, baseUrl, { operation, values, as: identity }));
    const tokens = readTokens(exchange, session);
    if (tokens) return learn(tokens, name);
    throw new SignInRefusedError(name, exchange.response?.status);
  };

  const accessToken = async (identity: Identity): Promise<string> => {
    const { name, credentials } = identity;
    if ("token" in credentials) {
      mask.learn("access", credentials.token, name);
      return credentials.token;
    }
    const held = current.get(name);
    if (held && (held.renewAtMs === undefined || nowMs() < held.renewAtMs)) return held.accessToken;
    const tokens = await signIn(identity);
    if (!tokens) throw new NoSessionError(name);
    current.set(name, tokens);
    return tokens.accessToken;
  };

  return {
    signIn,
    accessToken,
    credential: async (identity, { place, proof }) => {
      const { credentials } = identity;
      if (proof === "session") return accessToken(identity);
      const key = proof === "key" && "scheme" in place ? keyFor(identity, place) : undefined;
      const value = key ?? basicOf(credentials) ?? "";
      learnCredential(mask, place, value, identity.name);
      return value;
    },
    forget: ({ name }) => {
      current.delete(name);
    },
  };
}

/** Lists how a text is written as it is, and in forms. */
function inForms(text: string): readonly string[] {
  return [...new Set([text, encodeText(text), new URLSearchParams({ "": text }).toString().slice(1)])];
}
