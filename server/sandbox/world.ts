import { isoTime } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import type { ClientRecord } from "../store/client-record.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { VendorRecord } from "../store/vendor-record.ts";
import { buildVendor } from "./build-vendor.ts";
import { clientCast, memberCast } from "./cast.ts";
import { type CastVendor, vendorCast } from "./vendor-cast.ts";

/** Who is there in the sandbox, before there is any order. */
export interface World {
  readonly clients: readonly ClientRecord[];
  readonly vendors: readonly VendorRecord[];
  readonly people: readonly Person[];
}

/** A user of the sandbox under the name by which the identities' file lists it, such as `harbor-operations`. */
export interface Person {
  readonly name: string;
  readonly user: UserRecord;
}

/**
 * Makes the sandbox's clients, vendors and people. Nobody has a password yet.
 *
 * @param options.orders how many orders the vendors must have room for from the start.
 */
export function buildWorld(
  random: Random,
  { nowMs, orders }: { readonly nowMs: number; readonly orders: number },
): World {
  const clients = clientCast.map(({ name, branches, paymentMethods }) => ({
    clientId: newId("cl", random),
    name,
    branches: branches.map((branch) => ({ branchId: newId("br", random), name: branch })),
    paymentMethods,
  }));
  const slugs = new Map(
    clientCast.map(({ slug }, index) => [slug as string, clients[index]?.clientId ?? ""]),
  );
  const vendors = vendorCast.map((cast) => {
    const clientIds = cast.panels.flatMap((slug) => slugs.get(slug) ?? []);
    return { cast, vendor: buildVendor(cast, { vendorId: newId("vn", random), clientIds, nowMs, orders }) };
  });
  const at = isoTime(nowMs);
  const members = clients.flatMap((client, index) => membersOf(client, index, random, at));
  const appraisers = vendors.map(({ cast, vendor }) => appraiserOf(vendor, cast, random, at));
  return { clients, vendors: vendors.map(({ vendor }) => vendor), people: [...members, ...appraisers] };
}

function membersOf(
  { clientId, branches }: ClientRecord,
  index: number,
  random: Random,
  at: string,
): Person[] {
  const { slug, domain } = clientCast[index] ?? clientCast[0];
  return memberCast.map(({ name, displayName, role, isMaster = false, hasOneBranch = false }) => ({
    name: `${slug}-${name}`,
    user: {
      ...blank(random, at),
      ...{ displayName, role, clientId, isMaster },
      vendorId: null,
      username: `${name}@${domain}`,
      email: `${name}@${domain}`,
      branchIds: hasOneBranch ? branches.slice(0, 1).map(({ branchId }) => branchId) : [],
    },
  }));
}

function appraiserOf(
  { vendorId, name }: VendorRecord,
  { slug, domain }: CastVendor,
  random: Random,
  at: string,
): Person {
  const user: UserRecord = {
    ...blank(random, at),
    ...{ vendorId, clientId: null, branchIds: [], isMaster: false },
    displayName: `${name}, desk`,
    role: "vendor",
    username: `vendor@${domain}`,
    email: `vendor@${domain}`,
  };
  return { name: `${slug}-vendor`, user };
}

function blank(random: Random, at: string) {
  return {
    userId: newId("us", random),
    state: "active" as const,
    passwordHash: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
}
