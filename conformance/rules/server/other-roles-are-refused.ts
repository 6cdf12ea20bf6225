import { judgeRoles, rolesOf } from "../../server/role-matrix.ts";
import type { ServerRule } from "../../server/server-under-check.ts";

export const rule: ServerRule = {
  id: "other-roles-are-refused",
  kind: "server",
  level: "must",
  says: "Whoever has none of the roles that an operation names is refused with 403, or with 404 where they see nothing.",
  source: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
  check: (server) =>
    judgeRoles(server, {
      isNamed: false,
      nobody: "No identity lacks a role that an operation names: name more with --identities.",
      judge: ({ operation, identity: { name, role }, exchange: { response } }) => {
        const status = response?.status ?? 500;
        // A session that has ended meanwhile says nothing of the role.
        if (status === 401 || status === 403 || status === 404 || status >= 500) return undefined;
        const roles = rolesOf(operation).join(", ");
        return `answered ${name} (${role}) with ${status}; only ${roles} may call it, so it should be refused with 403.`;
      },
    }),
  // A server that asks of a read which it has answered before only whether the caller is of the tenant.
  mutant: (honest) => {
    const authorized = new Map<string, Request>();
    return async (request) => {
      const copy = request.clone();
      const response = await honest(request);
      const isRead = copy.method === "GET";
      if (isRead && response.ok) authorized.set(copy.url, copy);
      const served = authorized.get(copy.url);
      if (!isRead || response.status !== 403 || !served) return response;
      // Who has no part in the tenant is still kept out.
      const { code } = await response.clone().json();
      return code === "client_forbidden" ? response : honest(served.clone());
    };
  },
};
