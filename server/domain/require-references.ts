import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Store } from "../store/store.ts";
import { gateRefusal } from "./gate-refusal.ts";
import { seesBranch } from "./visibility.ts";

/** Refuses a body that names what is not the client's: a foreign branch, a vendor that is not on its panel. */
export async function requireReferences(
  body: { readonly branchId?: string; readonly vendorId?: string | null },
  clientId: string,
  caller: Caller,
  store: Store,
): Promise<void> {
  if (body.branchId !== undefined) await requireBranch(body.branchId, clientId, caller, store);
  if (body.vendorId === undefined || body.vendorId === null) return;
  const vendor = await store.findVendor(body.vendorId);
  if (vendor?.clientIds.includes(clientId)) return;
  throw gateRefusal("vendor-eligible", [
    { pointer: "/body/vendorId", message: "is not a vendor of the client's panel" },
  ]);
}

/** A branch outside the caller's scope is refused like one that is not there. */
async function requireBranch(
  branchId: string,
  clientId: string,
  caller: Caller,
  store: Store,
): Promise<void> {
  const client = await store.findClient(clientId);
  if (client?.branches.some((branch) => branch.branchId === branchId) && seesBranch(caller, branchId)) return;
  throw new Refusal("requirement_unmet", {
    detail: "The branch is not one of the client's that you see.",
    errors: [{ pointer: "/body/branchId", message: "is not a branch that you see" }],
  });
}
