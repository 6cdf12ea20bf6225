import { isJsonObject } from "../../contract/json.ts";
import { judgeRoles, rolesFor } from "../../server/role-matrix.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { readBody } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "named-roles-are-let-in",
  kind: "server",
  level: "must",
  says: "Whoever has a role that an operation names is not refused with 403 in their own tenant.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4",
  check: (server) =>
    judgeRoles(server, {
      isNamed: true,
      nobody: "No identity has a role that an operation names: name more with --identities.",
      // Which role is let in may hang on what is sent.
      isAsked: (operation, role, body) => rolesFor(operation, body).includes(role),
      judge: ({ identity: { name, role }, exchange }) =>
        exchange.response?.status === 403
          ? `answered ${name} (${role}) with 403, though the contract lets this role in.`
          : undefined,
    }),
  // A server that lets nobody but those at a desk of their own see the loans.
  mutant: (honest) => {
    const roles = new Map<string, unknown>();
    return async (request) => {
      const url = new URL(request.url);
      const role = roles.get(request.headers.get("Authorization") ?? "");
      if (role === "finance" && request.method === "GET" && url.pathname.endsWith("/loans")) {
        // A client that is not there is refused as one that may not be seen.
        const elsewhere = request.url.replace(/(?<=clients\/\w+)\w(?=\/)/, "0");
        return honest(new Request(elsewhere, { headers: request.headers }));
      }
      const response = await honest(request);
      const { accessToken, user } = await readBody(response);
      if (isJsonObject(user)) roles.set(`Bearer ${accessToken}`, user.role);
      return response;
    };
  },
};
