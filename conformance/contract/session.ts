import { isJsonObject, type JsonObject, objectIn, textIn } from "./json.ts";
import { credentialCookies } from "./security.ts";

/** Says how sessions are made, renewed and ended: the contract's `x-session`. */
export interface SessionContract {
  readonly signIn: { readonly operation: string; readonly username: string; readonly password: string };
  readonly refresh?: { readonly operation: string; readonly refreshToken: string };
  /** `refreshToken` only where the operation asks for it. */
  readonly signOut?: { readonly operation: string; readonly refreshToken?: string };
  readonly probe?: { readonly operation: string };
  /** Runtime expressions into the answer of a sign-in or a refresh. */
  readonly tokens: {
    readonly accessToken: string;
    /** The cookies of which one is the access token, where `accessToken` is `$response.header.Set-Cookie`. */
    readonly cookies?: readonly string[];
    readonly refreshToken?: string;
    readonly expiresInSeconds?: string;
  };
  /** What the contract declares of refreshing; absent where it declares nothing, or not all of it. */
  readonly policy?: RefreshPolicy;
}

/** Says what becomes of a refresh token that has been used. */
export interface RefreshPolicy {
  readonly rotation: "each-use" | "never";
  /** How long a used token is still answered, in seconds, while its successor is unused; 0 for not at all. */
  readonly graceSeconds: number;
  readonly graceAnswer: "same-successor" | "new-successor";
  readonly reuse: "revoke-family" | "refuse";
}

/** Reads the contract's `x-session`; nothing where it has none, or one without sign-in or access token. */
export function readSession(document: JsonObject): SessionContract | undefined {
  if (!isJsonObject(document["x-session"])) return undefined;
  const session = document["x-session"];
  const signIn = objectIn(session, "signIn");
  const tokens = objectIn(session, "tokens");
  const operation = textIn(signIn, "operation");
  const username = textIn(signIn, "username");
  const password = textIn(signIn, "password");
  const accessToken = textIn(tokens, "accessToken");
  if (!operation || !username || !password || !accessToken) return undefined;
  const refreshToken = textIn(tokens, "refreshToken");
  const signOut = readNamed(session, "signOut");
  const ended = textIn(objectIn(session, "signOut"), "refreshToken");
  const probe = readNamed(session, "probe");
  const expiresInSeconds = textIn(tokens, "expiresInSeconds");
  return {
    signIn: { operation, username, password },
    ...readRefresh(session),
    ...(signOut && { signOut: { ...signOut, ...(ended !== undefined && { refreshToken: ended }) } }),
    ...(probe && { probe }),
    tokens: {
      accessToken,
      ...(/^\$response\.header\.set-cookie$/i.test(accessToken) && { cookies: credentialCookies(document) }),
      ...(refreshToken !== undefined && { refreshToken }),
      ...(expiresInSeconds !== undefined && { expiresInSeconds }),
    },
    ...readPolicy(session),
  };
}

function readPolicy(session: JsonObject): Pick<SessionContract, "policy"> {
  const {
    rotation,
    graceSeconds = 0,
    graceAnswer = "same-successor",
    reuse = "refuse",
  } = objectIn(session, "policy");
  if (rotation !== "each-use" && rotation !== "never") return {};
  if (typeof graceSeconds !== "number") return {};
  if (graceAnswer !== "same-successor" && graceAnswer !== "new-successor") return {};
  if (reuse !== "revoke-family" && reuse !== "refuse") return {};
  return { policy: { rotation, graceSeconds, graceAnswer, reuse } };
}

function readRefresh(session: JsonObject): Pick<SessionContract, "refresh"> {
  const refresh = objectIn(session, "refresh");
  const operation = textIn(refresh, "operation");
  const refreshToken = textIn(refresh, "refreshToken");
  return operation && refreshToken ? { refresh: { operation, refreshToken } } : {};
}

function readNamed(session: JsonObject, name: string): { readonly operation: string } | undefined {
  const operation = textIn(objectIn(session, name), "operation");
  return operation === undefined ? undefined : { operation };
}
