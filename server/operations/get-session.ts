import { isoTime } from "../clock.ts";
import type { SignedInContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";

/** Tells whose token was presented. */
export async function getSession(
  _: Input<"getSession">,
  { caller }: SignedInContext,
): Promise<Output<"getSession">> {
  const { userId, username, role, clientId, clientIds, vendorId, branchIds, tokenExpiresAtMs } = caller;
  return {
    status: 200,
    body: {
      authenticated: true,
      ...{ userId, username, role, clientId, vendorId },
      clientIds: [...clientIds],
      branchIds: [...branchIds],
      // What a sign-in's token may do is a matter of its role alone.
      scopes: [],
      expiresAt: isoTime(tokenExpiresAtMs),
    },
  };
}
