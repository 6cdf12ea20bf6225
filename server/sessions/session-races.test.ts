import { afterEach, describe, expect, it } from "vitest";
import { newId } from "../crypto/new-id.ts";
import type { Random } from "../crypto/random.ts";
import { seededRandom } from "../crypto/seeded-random.ts";
import type { PasswordHasher } from "../passwords/password-hasher.ts";
import { sampleUser } from "../store/sample-records.ts";
import type { Store } from "../store/store.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import type { UserRecord } from "../store/user-record.ts";
import { readMail } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
const oldPassword = "the password at first";
const newPassword = "the password afterwards";

/** At once, so that the store's answers are all that is waited for. */
const passwords: PasswordHasher = {
  hash: async (password) => `hash of ${password}`,
  verify: async (password, hash) => hash === `hash of ${password}`,
};

/** Lets every call of a store wait for a few turns, before and after, so that requests meet in ever other ways. */
function jittery(store: Store, random: Random): Store {
  const wait = async (): Promise<void> => {
    const [turns = 0] = random(1);
    for (let turn = turns % 5; turn > 0; turn--) await new Promise((resolve) => setImmediate(resolve));
  };
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return async (...given: unknown[]) => {
        await wait();
        const answer: unknown = await member.apply(target, given);
        await wait();
        return answer;
      };
    },
  });
}

let server: TestServer;
afterEach(() => server.store.close());

const refresh = (refreshToken: string) => server.call("refreshSession", { body: { refreshToken } });
const signIn = (username: string, password = oldPassword) =>
  server.call("signIn", { body: { username, password } });
const probe = async (accessToken: string) =>
  (await server.call("getSession", { headers: { Authorization: `Bearer ${accessToken}` } })).status;

/** A user of harbor with a name of its own. */
async function newcomer(round: number): Promise<UserRecord> {
  const [clientId = null] = server.identity(as).clientIds;
  const userId = newId("us", seededRandom(1000 + round));
  const passwordHash = await passwords.hash(oldPassword);
  const user = sampleUser(`round-${round}`, { userId, clientId, role: "finance", passwordHash });
  await server.store.commit({ atMs: Date.now(), users: [{ before: null, after: user }] });
  return user;
}

/** What ends sessions, and which of a racing sign-in's answers may outlive it. */
const endings: {
  readonly title: string;
  /** Done before the race begins; its answer goes to `end`. */
  readonly prepare?: (user: UserRecord) => Promise<string>;
  readonly end: (user: UserRecord, prepared: string) => Promise<{ readonly status: number }>;
  readonly outlives: (role: string) => boolean;
}[] = [
  {
    title: "a changed role",
    end: ({ userId, clientId }) => {
      const path = { clientId: clientId ?? "", userId };
      return server.call("updateUser", { as, path, body: { role: "qc-reviewer" } });
    },
    outlives: (role) => role === "qc-reviewer",
  },
  {
    title: "a password that is reset",
    prepare: async ({ username, email }) => {
      await server.call("requestPasswordReset", { body: { username } });
      return (await readMail(server.store, email)).resetToken;
    },
    end: (_, resetToken) => server.call("completePasswordReset", { body: { resetToken, newPassword } }),
    outlives: () => false,
  },
  {
    title: "the user's removal",
    end: ({ userId, clientId }) =>
      server.call("removeUser", { as, path: { clientId: clientId ?? "", userId } }),
    outlives: () => false,
  },
];

describe.each(storesUnderTest)("with a store in $name", ({ name, open }) => {
  const rounds = name === "memory" ? 200 : 15;

  it.each(endings)(
    "$title wins every race with refreshes and sign-ins [REF-07] [TOK-14] [TOK-16]",
    async (ending) => {
      const store = jittery(await open(), seededRandom(7));
      server = await createTestServer({ store, passwords, orders: 0 });
      await server.bearer(as);
      for (let round = 0; round < rounds; round++) {
        const user = await newcomer(round);
        const first = (await signIn(user.username)).body;
        const prepared = (await ending.prepare?.(user)) ?? "";
        const [ended, entered, ...refreshed] = await Promise.all([
          ending.end(user, prepared),
          signIn(user.username),
          refresh(first.refreshToken),
          refresh(first.refreshToken),
        ]);
        expect([200, 204]).toContain(ended.status);
        const pairs = [first, ...refreshed.flatMap((answer) => (answer.status === 200 ? [answer.body] : []))];
        if (entered.status === 200 && !ending.outlives(entered.body.user.role)) pairs.push(entered.body);
        for (const { accessToken, refreshToken } of pairs) {
          expect(await probe(accessToken), `round ${round}`).toBe(401);
          expect((await refresh(refreshToken)).status, `round ${round}`).toBe(401);
        }
      }
    },
  );
});
