import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sha256Hex } from "../crypto/sha256-hex.ts";
import { hashOf } from "./audit-chain.ts";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";
import type { Write } from "./write.ts";

const harbor = sample.sampleClient("harbor");
const summit = sample.sampleClient("summit");
const ana = sample.sampleUser("ana", { clientId: harbor.clientId });
const session = sample.sampleSession("ana");
const created = (user: typeof ana) => ({ before: null, after: user });

describe.each(storesUnderTest)("a store in $name", ({ open }) => {
  let store: Store;
  const put = (write: Omit<Write, "atMs">, atMs = 0) => store.commit({ atMs, ...write });
  beforeEach(async () => {
    store = await open();
    const sessions = [{ before: null, after: session }];
    expect(await put({ clients: [harbor, summit], users: [created(ana)], sessions })).toBe("committed");
  });
  afterEach(() => store.close());

  describe("chains the audit log of each client", () => {
    it("within the write, so that parallel writers make no fork [AUD-03] [AUD-06]", async () => {
      const clientIds = Array.from(
        { length: 30 },
        (_, index) => [harbor, summit, null][index % 3]?.clientId ?? null,
      );
      await Promise.all(clientIds.map((clientId) => put({ audit: [sample.sampleAudit(clientId)] })));
      for (const clientId of [harbor.clientId, summit.clientId, null]) {
        const lines = await store.listAudit({ clientId, before: null, after: 0, limit: 100 });
        expect(lines.map(({ sequence }) => sequence)).toEqual(
          Array.from({ length: 10 }, (_, index) => index + 1),
        );
        expect(lines.map(({ previousHash }) => previousHash)).toEqual([
          null,
          ...lines.slice(0, -1).map(({ hash }) => hash),
        ]);
        for (const { clientId: _, ...entry } of lines) expect(entry.hash).toBe(hashOf(entry, sha256Hex));
      }
    });

    it("and lists of it what is asked for, in both directions", async () => {
      const target = { kind: "user" as const, id: ana.userId };
      const actor = { kind: "user" as const, userId: ana.userId, role: ana.role, displayName: "Ana" };
      const other = { ...actor, userId: sample.sampleId("us", "other") };
      const line = sample.sampleAudit(harbor.clientId);
      const audit = [
        { ...line, target },
        { ...line, actor },
        { ...line, actor: other, target },
        { ...line, action: "sign-out", outcome: "success" as const, at: "2026-11-21T00:00:00.000Z" },
      ];
      await put({ audit });
      const list = async (fields: object, place: object = { before: null }) => {
        const nothing = { action: null, userId: null, outcome: null, since: null };
        const query = {
          clientId: harbor.clientId,
          before: null,
          filter: { ...nothing, ...fields },
          ...place,
        };
        return (await store.listAudit({ ...query, limit: 3 })).map(({ sequence }) => sequence);
      };
      expect(await list({})).toEqual([4, 3, 2]);
      expect(await list({}, { before: 2 })).toEqual([1]);
      expect(await list({}, { after: 0 })).toEqual([1, 2, 3]);
      expect(await list({}, { after: 3 })).toEqual([4]);
      // What somebody unknown tried as the user, and what the user did; not what was done to the user.
      expect(await list({ userId: ana.userId })).toEqual([2, 1]);
      expect(await list({ action: "sign-out" })).toEqual([4]);
      expect(await list({ outcome: "failure" })).toEqual([3, 2, 1]);
      expect(await list({ since: line.at })).toEqual([4]);
    });
  });

  describe("ends all sessions of a user in the write that asks for it", () => {
    const ending = { userId: ana.userId, because: "role-changed" as const };
    const rotated = { before: session, after: { ...session, generation: 2, version: 2 } };

    it("so that a rotation decided before is stale, and one kept before is ended with it [REF-07]", async () => {
      expect(await put({ sessions: [rotated] })).toBe("committed");
      expect(await put({ sessionEndings: [ending] }, 5)).toBe("committed");
      const ended = {
        generation: 2,
        revokedAtMs: 5,
        revokedBecause: "role-changed",
        sealedAnswer: null,
        version: 3,
      };
      expect(await store.findSession(session.sessionId)).toMatchObject(ended);
      const next = { before: rotated.after, after: { ...rotated.after, generation: 3, version: 3 } };
      expect(await put({ sessions: [next] })).toBe("stale");
    });

    it("be they begun after the decision was made, and leaves those that had ended as they were [REF-07]", async () => {
      await put({ sessionEndings: [{ ...ending, because: "password-changed" }] }, 3);
      const late = sample.sampleSession("late", { userId: ana.userId });
      const other = sample.sampleSession("other", { userId: sample.sampleId("us", "bo") });
      const bo = sample.sampleUser("bo");
      await put({ users: [created(bo)], sessions: [late, other].map((after) => ({ before: null, after })) });
      await put({ sessionEndings: [ending] }, 5);
      expect((await store.findSession(session.sessionId))?.revokedAtMs).toBe(3);
      expect((await store.findSession(late.sessionId))?.revokedAtMs).toBe(5);
      expect((await store.findSession(other.sessionId))?.revokedAtMs).toBeNull();
    });

    it("and a decision that rests on the user as it was is stale [REF-07]", async () => {
      const expectedUsers = [{ userId: ana.userId, version: ana.version }];
      expect(await put({ expectedUsers })).toBe("committed");
      await put({ users: [{ before: ana, after: { ...ana, version: 2 } }], sessionEndings: [ending] });
      expect(await put({ expectedUsers })).toBe("stale");
    });
  });

  it("keeps a write of a session that lasts, be it the one that ends it, and none after [REF-07] [TOK-14]", async () => {
    const { sessionId: expectedSession } = session;
    const ended = { ...session, revokedAtMs: 5, revokedBecause: "sign-out" as const, version: 2 };
    expect(await put({ expectedSession })).toBe("committed");
    expect(await put({ expectedSession, sessions: [{ before: session, after: ended }] })).toBe("committed");
    expect(await put({ expectedSession, audit: [sample.sampleAudit(null)] })).toBe("stale");
    const another = sample.sampleSession("another", { userId: ana.userId });
    await put({ sessions: [{ before: null, after: another }] });
    const removal = { expectedSession: another.sessionId, users: [{ before: ana, after: null }] };
    expect(await put(removal)).toBe("committed");
    expect(await put({ expectedSession: another.sessionId })).toBe("stale");
  });

  it("removes a user with sessions, tokens and codes", async () => {
    const token = sample.sampleResetToken("ana");
    const code = sample.sampleCode("ana");
    await put({
      resetTokens: [{ before: null, after: token }],
      oneTimeCodes: [{ before: null, after: code }],
    });
    expect(await store.findResetToken(token.tokenHash)).toEqual(token);
    await put({ users: [{ before: ana, after: null }] });
    expect(await store.findSession(session.sessionId)).toBeUndefined();
    expect(await store.findResetToken(token.tokenHash)).toBeUndefined();
    expect(await store.findResetTokenOf(ana.userId)).toBeUndefined();
    expect(await store.findOneTimeCode(ana.userId)).toBeUndefined();
    expect(await put({ users: [created({ ...ana, userId: sample.sampleId("us", "new") })] })).toBe(
      "committed",
    );
  });

  it("keeps one token of a user: the next takes its place, and each is used once", async () => {
    const first = sample.sampleResetToken("ana", { tokenHash: "first" });
    const second = { ...first, tokenHash: "second", version: 2 };
    expect(await put({ resetTokens: [{ before: null, after: first }] })).toBe("committed");
    expect(await put({ resetTokens: [{ before: null, after: second }] })).toBe("duplicate");
    expect(await put({ resetTokens: [{ before: first, after: second }] })).toBe("committed");
    expect(await store.findResetToken("first")).toBeUndefined();
    expect(await put({ resetTokens: [{ before: first, after: null }] })).toBe("stale");
    expect(await put({ resetTokens: [{ before: second, after: null }] })).toBe("committed");
    expect(await put({ resetTokens: [{ before: second, after: null }] })).toBe("stale");
  });

  describe("counts failures", () => {
    const limit = { most: 3, withinMs: 100 };
    const attempt = (key: string, isFailure: boolean, atMs: number) =>
      put({ attempts: [{ key, limit, isFailure }] }, atMs);

    it("exactly up to the limit, however many come at once [TOK-21] [CON-11]", async () => {
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => attempt("a", true, 10)));
      expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(3);
      expect(await store.findAttempts("a")).toEqual({ key: "a", failedAtMs: [10, 10, 10] });
      expect(await attempt("a", false, 11)).toBe("stale");
      expect(await attempt("b", false, 11)).toBe("committed");
    });

    it("until they are as old as the limit reaches, or are forgotten [TOK-21]", async () => {
      for (const atMs of [0, 40, 80]) await attempt("a", true, atMs);
      expect(await attempt("a", false, 99)).toBe("stale");
      expect(await attempt("a", true, 100)).toBe("committed");
      expect(await attempt("a", false, 139)).toBe("stale");
      await put({ forgottenAttempts: ["a"] }, 139);
      expect(await attempt("a", false, 139)).toBe("committed");
    });

    it("without waiting for a clock that was set back by more than the limit reaches [DUR-08]", async () => {
      for (let times = 0; times < 3; times++) await attempt("a", true, 5000);
      expect(await attempt("a", false, 4950)).toBe("stale");
      expect(await attempt("a", false, 1000)).toBe("committed");
      expect(await attempt("a", false, 9000)).toBe("committed");
    });

    it("and keeps none that no longer count", async () => {
      await attempt("a", true, 0);
      await attempt("b", true, 100);
      expect(await store.findAttempts("a")).toBeUndefined();
    });
  });

  it("lists a client's users by name, and finds text in name and address in whichever case", async () => {
    const people = [
      sample.sampleUser("Zoe", { clientId: harbor.clientId, displayName: "Zoë Ångström" }),
      sample.sampleUser("bob", { clientId: harbor.clientId, role: "finance" }),
      sample.sampleUser("foreign", { clientId: summit.clientId }),
      sample.sampleUser("vendor", { role: "vendor" }),
    ];
    await put({ users: people.map(created) });
    const list = async (fields: object) => {
      const query = { clientId: harbor.clientId, search: null, role: null, after: null, limit: 2, ...fields };
      return (await store.listUsers(query)).map(({ username }) => username.slice(0, 3));
    };
    expect(await list({})).toEqual(["ana", "bob"]);
    expect(await list({ after: "bob@mail.example" })).toEqual(["Zoe"]);
    expect(await list({ role: "finance" })).toEqual(["bob"]);
    expect(await list({ search: "ångström" })).toEqual(["Zoe"]);
    expect(await list({ search: "%" })).toEqual([]);
  });

  describe("of an invitation", () => {
    const kit = sample.sampleInvitation("kit", { expiresAt: "1970-01-01T00:00:00.010Z" });
    const sent = (invitation: typeof kit) => ({ invitations: [{ before: null, after: invitation }] });

    it("keeps one to an address in a client, until it is gone or has expired", async () => {
      const again = { ...kit, invitationId: sample.sampleId("iv", "again"), email: "KIT@mail.example" };
      expect(await put(sent(kit))).toBe("committed");
      expect(await put(sent(again), 9)).toBe("duplicate");
      expect(await put(sent({ ...again, clientId: summit.clientId }), 9)).toBe("committed");
      const other = { ...again, invitationId: sample.sampleId("iv", "other") };
      expect(await put(sent(other), 10)).toBe("committed");
      expect(await store.findInvitation(kit.clientId, kit.invitationId)).toBeUndefined();
      expect(await store.findInvitationByEmail(kit.clientId, kit.email)).toEqual(other);
    });

    it("finds it under its client, by its address and by its token, and lists the newest first", async () => {
      const older = sample.sampleInvitation("older", { sentAt: "2026-11-19T00:00:00.000Z" });
      const newer = sample.sampleInvitation("newer");
      await put(sent(older));
      await put(sent(newer));
      expect(await store.findInvitation(older.clientId, older.invitationId)).toEqual(older);
      expect(await store.findInvitation(summit.clientId, older.invitationId)).toBeUndefined();
      expect(await store.findInvitationByToken("older")).toEqual(older);
      const query = { clientId: harbor.clientId, pendingAt: newer.sentAt, after: null, limit: 1 };
      expect(await store.listInvitations(query)).toEqual([newer]);
      expect(await store.listInvitations({ ...query, after: newer })).toEqual([older]);
      expect(await store.listInvitations({ ...query, pendingAt: newer.expiresAt })).toEqual([]);
    });
  });
});
