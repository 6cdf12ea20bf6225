import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { authenticate } from "../pipeline/authenticate.ts";
import type { Services } from "../services.ts";

/** An administrator of all branches of one client, whose part of the sandbox is theirs to stage and watch. */
export type TenantAdmin = Caller & { readonly clientId: string };

/**
 * Finds out which client's administrator sends a request.
 *
 * @throws Refusal as `authenticate`, or `action_forbidden` for anybody else.
 */
export async function requireAdmin({ request }: IncomingRequest, services: Services): Promise<TenantAdmin> {
  const caller = await authenticate(request.headers.get("Authorization"), services);
  const { role, clientId, branchIds } = caller;
  if (role === "admin" && clientId !== null && branchIds.length === 0) return { ...caller, clientId };
  throw new Refusal("action_forbidden", {
    detail: "Only an administrator of all branches of a client may do this.",
  });
}
