import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../../domain/verify-audit-chain.ts";
import { sampleAudit, sampleUser } from "../sample-records.ts";
import { listAudit } from "../sql/account-queries.ts";
import { migrate } from "../sql/migrate.ts";
import { migrations } from "../sql/migrations.ts";
import { applicationId, openDatabase } from "./open-database.ts";
import { Statements } from "./statements.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-open-"));
  file = join(folder, "store.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

function openAndClose(): void {
  const { writer, reader } = openDatabase(file);
  reader.close();
  writer.close();
}

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}

describe("a database", () => {
  it("is written through a log, with a full sync, references enforced and patience for others [DUR-03]", () => {
    const { writer, reader } = openDatabase(file);
    expect(pragma(writer, "journal_mode")).toBe("wal");
    expect(pragma(writer, "synchronous")).toBe(2);
    expect(pragma(writer, "foreign_keys")).toBe(1);
    expect(pragma(writer, "busy_timeout")).toBe(5000);
    expect(() => reader.exec("DELETE FROM notes")).toThrow("readonly");
    reader.close();
    writer.close();
  });

  it("is made with its folder, for its owner alone, and leaves nothing else behind", () => {
    file = join(folder, "a", "b", "store.db");
    openAndClose();
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["store.db"]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("is opened again as it is", () => {
    openAndClose();
    const before = readFileSync(file);
    openAndClose();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("of an earlier schema is brought up to date, all at once [DUR-06]", () => {
    const old = new DatabaseSync(file);
    old.exec(`PRAGMA application_id = ${applicationId}`);
    old.close();
    openAndClose();
    const database = new DatabaseSync(file);
    expect(pragma(database, "user_version")).toBe(migrations.length);
    expect(pragma(database, "integrity_check")).toBe("ok");
    database.close();
  });

  it("of the schema before chains has its audit logs chained and its users found [AUD-03] [DUR-06]", () => {
    const old = new DatabaseSync(file);
    new Statements(old).run(migrate(migrations.slice(0, 2)));
    old.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 2`);
    const user = sampleUser("RENÉ");
    old
      .prepare("INSERT INTO users (user_id, username_key, version, record) VALUES (?, '', 1, ?)")
      .run(user.userId, JSON.stringify(user));
    const audit = old.prepare("INSERT INTO audit (client_id, sequence, record) VALUES (?, ?, ?)");
    for (const sequence of [1, 2, 3]) {
      audit.run("", sequence, JSON.stringify(sampleAudit(null)));
      audit.run("cl", sequence, JSON.stringify(sampleAudit("cl", `act-${sequence}`)));
    }
    old.close();
    const { writer, reader } = openDatabase(file);
    for (const clientId of [null, "cl"]) {
      const query = { clientId, before: null, after: 0, limit: 9 };
      const log = new Statements(reader).run(listAudit(query)).map(({ clientId: _, ...entry }) => entry);
      expect(verifyAuditChain(log)).toMatchObject({ isIntact: true, head: { sequence: 3 } });
    }
    expect(reader.prepare("SELECT search_text FROM users").get()?.search_text).toContain("rené");
    reader.close();
    writer.close();
  });
});

describe("a file is refused in one sentence and left as it was", () => {
  const refuse = (message: string): void => {
    const before = { bytes: readFileSync(file), time: statSync(file).mtimeMs, names: readdirSync(folder) };
    expect(openAndClose).toThrow(expect.objectContaining({ expected: true, message }));
    const after = { bytes: readFileSync(file), time: statSync(file).mtimeMs, names: readdirSync(folder) };
    expect(after).toEqual(before);
  };
  const notOurs = () =>
    `The file ${file} is not a Countersign database and was left as it is: name another file, or one that is not there yet.`;

  const newerThanWe = () =>
    `The database ${file} has schema ${migrations.length + 1}, this program knows up to ${migrations.length}, so it was left as it is: run a newer Countersign, or name another database.`;

  it("when it is no database", () => {
    writeFileSync(
      file,
      "A letter to my sister, which is longer than a hundred bytes so that a header would fit into it.\n",
    );
    refuse(notOurs());
  });

  it("when it is empty, since somebody may be about to fill it", () => {
    writeFileSync(file, "");
    refuse(notOurs());
  });

  it("when it is another program's database", () => {
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    refuse(notOurs());
  });

  it("when its schema is newer than this program [DUR-06]", () => {
    openAndClose();
    const newer = new DatabaseSync(file);
    newer.exec(`PRAGMA user_version = ${migrations.length + 1}; PRAGMA journal_mode = DELETE`);
    newer.close();
    refuse(newerThanWe());
  });

  it("when a newer program was killed before its schema reached the file [DUR-06]", () => {
    openAndClose();
    const newer = new DatabaseSync(file);
    newer.exec(`PRAGMA user_version = ${migrations.length + 1}`);
    const left = join(folder, "left.db");
    for (const suffix of ["", "-wal"]) copyFileSync(`${file}${suffix}`, `${left}${suffix}`);
    newer.close();
    file = left;
    refuse(newerThanWe());
  });

  it("when it cannot be opened at all", () => {
    file = folder;
    expect(openAndClose).toThrow(
      expect.objectContaining({
        code: "unusable-database",
        expected: true,
        message: expect.stringContaining(`The database ${folder} cannot be opened`),
      }),
    );
  });
});
