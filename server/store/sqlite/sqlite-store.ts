import type { DatabaseSync } from "node:sqlite";
import { SqlStore } from "../sql/sql-store.ts";
import type { Steps } from "../sql/steps.ts";
import type { CommitOutcome, Write } from "../write.ts";
import { CommitQueue } from "./commit-queue.ts";
import { openDatabase } from "./open-database.ts";
import { Statements } from "./statements.ts";

/** Keeps everything in one SQLite file: write-ahead log, a full sync at every commit, one writer and one reader. */
export class SqliteStore extends SqlStore {
  readonly isShared = false;
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #queue: CommitQueue;
  readonly #reading: Statements;

  /**
   * @param file is made where it is missing, with its folder.
   * @throws ForeignDatabaseError, NewerDatabaseError or UnusableDatabaseError where the file cannot be used.
   */
  constructor(file: string) {
    super();
    const { writer, reader } = openDatabase(file);
    this.#writer = writer;
    this.#reader = reader;
    this.#queue = new CommitQueue(writer);
    this.#reading = new Statements(reader);
  }

  commit(write: Write): Promise<CommitOutcome> {
    return this.#queue.commit(write);
  }

  async close() {
    this.#queue.flush();
    this.#reader.close();
    // Leaves one file behind, without a log beside it.
    this.#writer.close();
  }

  protected ask<Result>(steps: Steps<Result>): Result {
    return this.#reading.run(steps);
  }

  protected async keep<Result>(steps: () => Steps<Result>): Promise<Result> {
    return this.#queue.keep(steps());
  }
}
