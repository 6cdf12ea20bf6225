import type { Contract } from "../contract/contract.ts";
import type { Exchange } from "../engine/exchange.ts";
import { credentialIn } from "./credential.ts";
import { WithoutRightsError } from "./errors/without-rights.ts";
import type { Identity } from "./identity.ts";

/**
 * Makes sure that a run's identities were allowed anything but to sign in and to ask who they are.
 *
 * @throws WithoutRightsError where whatever they asked for was refused with 403
 */
export function requireRights(
  contract: Contract,
  identities: readonly Identity[],
  exchanges: readonly Exchange[],
): void {
  if (identities.length === 0) return;
  const ofOthers = exchanges.filter(({ request, operationId, response }) => {
    const operation = operationId === undefined ? undefined : contract.operation(operationId);
    // Without a tenant or a thing in its path, an operation is about the caller, who may always know of himself.
    return (
      operation?.security.isRequired &&
      operation.path.includes("{") &&
      response &&
      operation.security.ways.flat().some((place) => credentialIn(request, place) !== undefined)
    );
  });
  const isAllowed = ofOthers.some(
    ({ response }) => response && response.status !== 403 && response.status !== 401,
  );
  const isForbidden = ofOthers.some(({ response }) => response?.status === 403);
  if (isForbidden && !isAllowed) throw new WithoutRightsError(identities.map(({ name }) => name));
}
