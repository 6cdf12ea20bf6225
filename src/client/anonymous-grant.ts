import type { GrantFactory } from "./grant.ts";

/** Signs nobody in: for contracts without sessions, whose operations are open to everybody. */
export const anonymousGrant: GrantFactory = () => ({
  canRefresh: () => false,
  refresh: async () => "refused",
});
