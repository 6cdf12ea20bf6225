import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StoreUnavailableError } from "../errors/store-unavailable-error.ts";
import * as sample from "../sample-records.ts";
import { migrate } from "../sql/migrate.ts";
import { migrations } from "../sql/migrations.ts";
import { run } from "../sql/steps.ts";
import { CommitQueue } from "./commit-queue.ts";
import { Statements } from "./statements.ts";

/** Counts the transactions that were ended well. */
class CountingDatabase extends DatabaseSync {
  commits = 0;

  override prepare(sql: string) {
    const statement = super.prepare(sql);
    if (sql !== "COMMIT") return statement;
    const run = statement.run.bind(statement);
    statement.run = (...values: []) => {
      this.commits += 1;
      return run(...values);
    };
    return statement;
  }
}

let database: CountingDatabase;
let queue: CommitQueue;
beforeEach(() => {
  database = new CountingDatabase(":memory:");
  new Statements(database).run(migrate(migrations));
  queue = new CommitQueue(database);
});
afterEach(() => database.close());

const client = (name: string) => ({ atMs: 0, clients: [sample.sampleClient(name)] });
const clientCount = () => database.prepare("SELECT count(*) AS count FROM clients").get()?.count;

describe("a commit queue", () => {
  it("keeps writes that wait together by one commit, each on its own feet", async () => {
    const names = Array.from({ length: 64 }, (_, index) => `client-${index % 60}`);
    const outcomes = await Promise.all(names.map((name) => queue.commit(client(name))));
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(60);
    expect(outcomes.slice(60)).toEqual(["duplicate", "duplicate", "duplicate", "duplicate"]);
    expect(database.commits).toBe(1);
    expect(clientCount()).toBe(60);
  });

  it("fails a write alone that is broken in itself", async () => {
    const half = { atMs: 0, users: [{ before: null, after: sample.sampleUser("a", { version: 0.5 }) }] };
    const [broken, sound] = await Promise.allSettled([queue.commit(half), queue.commit(client("one"))]);
    expect(broken).toMatchObject({
      status: "rejected",
      reason: { message: expect.stringContaining("REAL value in INTEGER") },
    });
    expect(sound).toEqual({ status: "fulfilled", value: "committed" });
  });

  it("does other steps all or none", () => {
    function* half() {
      yield* run("INSERT INTO notes (name, value) VALUES ('a', 'b')");
      yield* run("INSERT INTO notes (name, value) VALUES ('a', 'c')");
    }
    const notes = () => database.prepare("SELECT count(*) AS count FROM notes").get()?.count;
    expect(() => queue.keep(half())).toThrow("UNIQUE");
    expect(notes()).toBe(0);
    queue.keep(run("INSERT INTO notes (name, value) VALUES ('a', 'b')"));
    expect(notes()).toBe(1);
  });

  it("keeps nothing while the disk is full, says so, and goes on once there is room [DUR-05]", async () => {
    const { page_count: pages } = database.prepare("PRAGMA page_count").get() ?? {};
    database.exec(`PRAGMA max_page_count = ${pages}`);
    const large = client("large");
    const name = "x".repeat(100_000);
    const writes = [client("small"), { ...large, clients: [{ ...sample.sampleClient("large"), name }] }];
    const results = await Promise.allSettled(writes.map((write) => queue.commit(write)));
    for (const result of results) {
      expect(result).toMatchObject({ status: "rejected", reason: expect.any(StoreUnavailableError) });
    }
    const note = run("INSERT INTO notes (name, value) VALUES ('a', ?)", name);
    expect(() => queue.keep(note)).toThrow(StoreUnavailableError);
    expect(clientCount()).toBe(0);

    database.exec("PRAGMA max_page_count = 1000000");
    expect(await Promise.all(writes.map((write) => queue.commit(write)))).toEqual(["committed", "committed"]);
  });
});
