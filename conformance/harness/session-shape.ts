import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { UndrivableContractError } from "./errors/undrivable-contract.ts";

/** Says how a session is opened and refreshed: operations by id, members by JSON Pointer into a body. */
export interface SessionShape {
  readonly signIn?: { readonly operation: string; readonly username: string; readonly password: string };
  readonly refresh: { readonly operation: string; readonly refreshToken: string };
  readonly signOut?: { readonly operation: string };
  readonly probe?: { readonly operation: string };
  readonly tokens: {
    readonly accessToken: string;
    readonly refreshToken: string;
    readonly expiresInSeconds: string;
  };
}

/**
 * Reads `x-session`.
 *
 * @throws UndrivableContractError where it is missing, names an operation that is not there, or points outside a body
 */
export function readSessionShape(document: JsonObject, operation: (id: string) => unknown): SessionShape {
  const session = document["x-session"];
  if (!isJsonObject(session)) {
    throw new UndrivableContractError(
      "The contract has no `x-session`, so nobody can tell how a client refreshes its session: " +
        "add it to the document.",
    );
  }
  const part = (name: string) => {
    const value = session[name];
    return isJsonObject(value) ? value : undefined;
  };
  const operationOf = (name: string) => {
    const id = part(name)?.operation;
    if (typeof id === "string" && operation(id)) return { operation: id };
    throw new UndrivableContractError(
      `The contract's \`x-session.${name}\` names no operation of the contract: set it to an operationId.`,
    );
  };
  const pointer = (name: string, member: string) =>
    bodyPointer(part(name)?.[member], `x-session.${name}.${member}`);
  return {
    ...(part("signIn") && {
      signIn: {
        ...operationOf("signIn"),
        username: pointer("signIn", "username"),
        password: pointer("signIn", "password"),
      },
    }),
    refresh: { ...operationOf("refresh"), refreshToken: pointer("refresh", "refreshToken") },
    ...(part("signOut") && { signOut: operationOf("signOut") }),
    ...(part("probe") && { probe: operationOf("probe") }),
    tokens: {
      accessToken: pointer("tokens", "accessToken"),
      refreshToken: pointer("tokens", "refreshToken"),
      expiresInSeconds: pointer("tokens", "expiresInSeconds"),
    },
  };
}

/** Gives the JSON Pointer of a runtime expression that names a member of a body: `$request.body#/refreshToken`. */
function bodyPointer(expression: unknown, where: string): string {
  const pointer =
    typeof expression === "string"
      ? /^\$(?:request|response)\.body#(\/.*)$/.exec(expression)?.[1]
      : undefined;
  if (pointer !== undefined) return pointer;
  throw new UndrivableContractError(
    `The contract's \`${where}\` points at no member of a body: write it as $request.body#/member or $response.body#/member.`,
  );
}
