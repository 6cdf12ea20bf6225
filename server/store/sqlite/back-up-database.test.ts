import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foldHistory } from "../../domain/fold-history.ts";
import { type RunningServer, serve } from "../../main.ts";
import { backUpDatabase } from "./back-up-database.ts";
import { SqliteStore } from "./sqlite-store.ts";

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What writes to a server's orders from several sides, until it is told to stop. */
async function writing({ url, identities }: RunningServer) {
  const { username, password } = identities.find(({ name }) => name === "harbor-admin") ?? {};
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: object) => {
    const response = await fetch(url + path, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}`);
    return { etag: response.headers.get("ETag") ?? "", body: await response.json() };
  };
  const { body: session } = await ask("POST", "/api/auth/sign-in", {}, { username, password });
  const bearer = { Authorization: `Bearer ${session.accessToken}` };
  const { clientId } = session.user;
  const loans = await ask("GET", `/api/clients/${clientId}/loans`, bearer);
  const path = `/api/clients/${clientId}/loans/${loans.body.items[0].loanId}/orders`;
  const acknowledged: string[] = [];
  let isOver = false;
  const write = async () => {
    while (!isOver) {
      const { etag, body } = await ask("POST", path, bearer, {});
      const changes = { specialInstructions: "x".repeat(1000) };
      await ask("PATCH", `${path}/${body.orderId}`, { ...bearer, "If-Match": etag }, changes);
      acknowledged.push(body.orderId);
    }
  };
  const writers = Array.from({ length: 6 }, write);
  const more = async (count: number) => {
    const wanted = acknowledged.length + count;
    // A writer that fails ends the waiting.
    while (acknowledged.length < wanted) {
      await Promise.race([new Promise((resolve) => setImmediate(resolve)), ...writers]);
    }
  };
  const stop = async () => {
    isOver = true;
    await Promise.all(writers);
  };
  return { clientId, acknowledged, more, stop };
}

it("a copy that is made under load has all that was acknowledged, is sound, and every order is as its history says [DUR-07]", async () => {
  const server = await serve({ port: 0, db: at("sandbox.db"), orders: 12 });
  const load = await writing(server);
  const copies: { name: string; before: string[] }[] = [];
  for (const name of ["first.db", "second.db", "third.db"]) {
    await load.more(10);
    const before = [...load.acknowledged];
    await backUpDatabase(at("sandbox.db"), at(name));
    copies.push({ name, before });
  }
  await load.stop();
  await server.close();

  for (const { name, before } of copies) {
    const database = new DatabaseSync(at(name));
    expect(database.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    const orders = database.prepare("SELECT client_id, loan_id, order_id FROM orders").all();
    database.close();
    expect(orders.map(({ order_id }) => order_id)).toEqual(expect.arrayContaining(before));

    const store = new SqliteStore(at(name));
    for (const { client_id, loan_id, order_id } of orders) {
      const orderId = String(order_id);
      const record = await store.findOrder(String(client_id), String(loan_id), orderId);
      const history = await store.listHistory({ orderId, before: null, limit: 1000 });
      expect(foldHistory(history.toReversed())).toEqual(record);
      if (before.includes(orderId)) expect(record?.specialInstructions).toHaveLength(1000);
    }
    await store.close();
  }
});

describe("a copy", () => {
  beforeEach(async () => {
    await new SqliteStore(at("sandbox.db")).close();
  });

  it("can be served, is one file, and is for its owner alone", async () => {
    const first = await serve({ port: 0, db: at("sandbox.db"), orders: 4 });
    await backUpDatabase(at("sandbox.db"), at("copy.db"));
    await first.close();
    expect(readdirSync(folder)).toEqual(["copy.db", "sandbox.db", "sandbox.json"]);
    expect(statSync(at("copy.db")).mode & 0o777).toBe(0o600);
    const second = await serve({ port: 0, db: at("copy.db"), orders: 4 });
    expect(second.identities.map(({ username }) => username)).toEqual(
      first.identities.map(({ username }) => username),
    );
    await second.close();
  });

  const refused = async (file: string, to: string, problem: string) => {
    const message = `The database ${at(file)} was not backed up to ${at(to)}: ${problem}.`;
    await expect(backUpDatabase(at(file), at(to))).rejects.toMatchObject({ expected: true, message });
  };

  it("is never written over a file that is there", async () => {
    writeFileSync(at("letter.txt"), "Dear sister");
    const problem = "a file of that name is there and stays as it is; choose another name";
    await refused("sandbox.db", "letter.txt", problem);
    await refused("sandbox.db", "sandbox.db", problem);
    expect(readFileSync(at("letter.txt"), "utf8")).toBe("Dear sister");
  });

  it("is made in a folder that is there", async () => {
    await refused("sandbox.db", "dta/copy.db", `there is no folder ${at("dta")}; make it, or choose another`);
  });

  it("is made of a database of ours alone", async () => {
    writeFileSync(at("letter.txt"), "Dear sister");
    await refused("none.db", "copy.db", "it is not there; name the file that the server has");
    const problem = "it is not a database of Countersign; name the file that the server has";
    await refused("letter.txt", "copy.db", problem);
    new DatabaseSync(at("other.db")).exec("CREATE TABLE t (a)");
    await refused("other.db", "copy.db", problem);
    await refused(
      ".",
      "copy.db",
      "EISDIR: illegal operation on a directory, read; look at the disk and try again",
    );
    expect(readdirSync(folder)).not.toContain("copy.db");
  });

  it("that turns out to be broken leaves no file behind", async () => {
    const bytes = readFileSync(at("sandbox.db"));
    // Beyond the first page, whose header says that it is ours.
    bytes.fill(0xff, 4096 * 2, 4096 * 6);
    writeFileSync(at("sandbox.db"), bytes);
    await expect(backUpDatabase(at("sandbox.db"), at("copy.db"))).rejects.toMatchObject({
      code: "backup-not-made",
    });
    expect(readdirSync(folder).filter((name) => name.startsWith("copy"))).toEqual([]);
  });
});
