import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { readMail } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const admin = "harbor-admin";
const as = "harbor-operations";

let server: TestServer;
/** Done once, when the next request has come as far as its handler. */
let meanwhile: (() => Promise<unknown>) | undefined;

const path = () => ({ clientId: server.identity(as).clientId ?? "" });
const userId = async () => (await server.store.findUserByName(server.identity(as).username))?.userId ?? "";

/** What ends a session, and what is said of its token afterwards. */
const endings: readonly {
  readonly title: string;
  readonly end: (accessToken: string) => Promise<{ readonly status: number }>;
  readonly code: string;
}[] = [
  {
    title: "is signed out",
    end: (accessToken) => server.call("signOut", { headers: { Authorization: `Bearer ${accessToken}` } }),
    code: "session_revoked",
  },
  {
    title: "gets another role",
    end: async () => {
      const member = { ...path(), userId: await userId() };
      return server.call("updateUser", { as: admin, path: member, body: { role: "finance" } });
    },
    code: "session_revoked",
  },
  {
    title: "gets another password",
    end: async () => {
      const { username } = server.identity(as);
      await server.call("requestPasswordReset", { body: { username } });
      const { resetToken } = await readMail(server.store, username);
      const body = { resetToken, newPassword: "a password of nobody" };
      return server.call("completePasswordReset", { body });
    },
    code: "session_revoked",
  },
  {
    title: "is removed",
    end: async () => server.call("removeUser", { as: admin, path: { ...path(), userId: await userId() } }),
    code: "token_invalid",
  },
];

describe.each(storesUnderTest)("with a store in $name", ({ open }) => {
  beforeEach(async () => {
    meanwhile = undefined;
    server = await createTestServer({
      store: await open(),
      orders: 2,
      faults: async (point, { operationId }) => {
        if (point !== "before-handler" || operationId !== "createOrder") return;
        const end = meanwhile;
        meanwhile = undefined;
        await end?.();
      },
    });
    await server.bearer(admin);
  });
  afterEach(() => server.store.close());

  it.each(endings)(
    "who $title in the middle of a write is refused it, and nothing of it is kept [TOK-14] [TOK-15] [TOK-16]",
    async ({ end, code }) => {
      const { body: loans } = await server.call("listLoans", { as: admin, path: path() });
      const loan = { ...path(), loanId: loans.items[0]?.loanId ?? "" };
      const count = async () => {
        const query = `limit=100&loanId=${loan.loanId}`;
        return (await server.call("listOrders", { as: admin, path: path(), query })).body.items.length;
      };
      const before = await count();
      const { accessToken } = await server.signIn(as);
      const headers = { Authorization: `Bearer ${accessToken}`, "Idempotency-Key": "k" };
      meanwhile = async () => expect([200, 204]).toContain((await end(accessToken)).status);

      const { problem } = await server.call("createOrder", { path: loan, headers, body: {} });
      expect(problem).toMatchObject({ status: 401, code });
      expect(await count()).toBe(before);
      const [line] = await server.store.listAudit({ ...path(), before: null, limit: 1 });
      expect(line?.action).not.toBe("create");
    },
  );
});
