import { isJsonObject, type JsonObject, listIn, textIn } from "../contract/json.ts";
import { BadIdentitiesError } from "./errors/bad-identities.ts";

/** Describes somebody whom the suite may sign in as. */
export interface Identity {
  readonly name: string;
  readonly role?: string;
  /** The tenants that this identity may act in, its own first; empty where tenants are not told. */
  readonly clientIds: readonly string[];
  readonly credentials: Credentials;
  /** Other ids that the file tells of an identity, by member: `vendorId`. */
  readonly ids?: Readonly<Record<string, string>>;
}

/**
 * What an identity proves itself with: a name and password to sign in with, or for the scheme Basic; a token to send as
 * it is where a session's goes; or API keys, which may stand beside either.
 */
export type Credentials =
  | ({ readonly username: string; readonly password: string } & Keys)
  | ({ readonly token: string } & Keys)
  | Keys;

/** Holds API keys: one that goes wherever one is asked for, or several by the names of their security schemes. */
export interface Keys {
  readonly apiKey?: string;
  readonly apiKeys?: Readonly<Record<string, string>>;
}

/** Holds the identities of one deployment. */
export interface Identities {
  /** The deployment that they belong to, where the file says so. */
  readonly baseUrl?: string;
  readonly identities: readonly Identity[];
}

/**
 * Reads a parsed identities file, such as the sandbox writes.
 *
 * @throws BadIdentitiesError where it names nobody, or somebody without name, user name or password
 */
export function readIdentities(parsed: unknown, source: string): Identities {
  if (!isJsonObject(parsed)) throw new BadIdentitiesError(source, "is no JSON object");
  const identities = listIn(parsed, "identities").map((entry, index) => {
    const identity = isJsonObject(entry) ? readIdentity(entry) : undefined;
    if (!identity) {
      throw new BadIdentitiesError(source, `lacks a name, a username or a password in identity ${index + 1}`);
    }
    return identity;
  });
  if (identities.length === 0) throw new BadIdentitiesError(source, "names nobody");
  const baseUrl = textIn(parsed, "baseUrl");
  return { identities, ...(baseUrl !== undefined && { baseUrl }) };
}

function readIdentity(entry: JsonObject): Identity | undefined {
  const name = textIn(entry, "name");
  const username = textIn(entry, "username");
  const password = textIn(entry, "password");
  if (!name || !username || !password) return undefined;
  const role = textIn(entry, "role");
  const own = textIn(entry, "clientId");
  const all = listIn(entry, "clientIds").filter((id) => typeof id === "string");
  const clientIds = [...new Set(own === undefined ? all : [own, ...all])];
  const others = Object.entries(entry).flatMap(([member, id]) =>
    /[a-z]Id$/.test(member) && member !== "clientId" && typeof id === "string" ? [[member, id] as const] : [],
  );
  const ids = others.length > 0 ? { ids: Object.fromEntries(others) } : {};
  return {
    name,
    ...(role !== undefined && { role }),
    clientIds,
    credentials: { username, password },
    ...ids,
  };
}

/**
 * Tells whether two base URLs name the same deployment: same scheme, host, port and path. The names of the
 * loopback interface count as one.
 */
export function isSameDeployment(one: string, other: string): boolean {
  return deploymentOf(one) !== undefined && deploymentOf(one) === deploymentOf(other);
}

function deploymentOf(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url) return undefined;
  const host = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname) ? "loopback" : url.hostname;
  return `${url.protocol}//${host}:${url.port}${url.pathname.replace(/\/+$/, "")}`;
}
