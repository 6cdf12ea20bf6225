import type { DatabaseSync } from "node:sqlite";
import { StoreUnavailableError } from "../errors/store-unavailable-error.ts";
import { applyWrite } from "../sql/apply-write.ts";
import { run, type Steps } from "../sql/steps.ts";
import type { CommitOutcome, Write } from "../write.ts";
import { Statements } from "./statements.ts";

/** Busy, locked, read-only, I/O error, full: nobody's write is at fault, and no other would fare better now. */
const systemFaults: ReadonlySet<number> = new Set([5, 6, 8, 10, 13]);

/** A primary key or another unique index that has the value already. */
const takenFaults: ReadonlySet<number> = new Set([1555, 2067]);

/** What a record hangs on is gone. */
const danglingFault = 787;

interface Waiting {
  readonly write: Write;
  readonly resolve: (outcome: CommitOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers the writes that arrive in one turn of the event loop and keeps them in one transaction, each in a
 * savepoint of its own, since most of a commit's time is the disk's. Nothing is answered before the disk has it,
 * and there is no `await` between BEGIN and COMMIT, so that no read can see a row that may yet be rolled back.
 */
export class CommitQueue {
  readonly #database: DatabaseSync;
  readonly #sql: Statements;
  #waiting: Waiting[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#sql = new Statements(database);
  }

  /** @throws StoreUnavailableError where the disk or a lock does not let the transaction through. */
  commit(write: Write): Promise<CommitOutcome> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ write, resolve, reject });
    });
  }

  /**
   * Does other steps that change something, all or none, at once and in a transaction of their own.
   *
   * @throws StoreUnavailableError as `commit`.
   */
  keep<Result>(steps: Steps<Result>): Result {
    try {
      this.#run("BEGIN IMMEDIATE");
      const result = this.#sql.run(steps);
      this.#run("COMMIT");
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.#run("ROLLBACK");
      throw isOfTheSystem(error) ? new StoreUnavailableError({ cause: error }) : error;
    }
  }

  /** Keeps what waits, now. */
  flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    try {
      const answers = this.#transaction(batch);
      for (const answer of answers) answer();
    } catch (cause) {
      if (this.#database.isTransaction) this.#run("ROLLBACK");
      for (const { reject } of batch) reject(new StoreUnavailableError({ cause }));
    }
  }

  #transaction(batch: readonly Waiting[]): (() => void)[] {
    this.#run("BEGIN IMMEDIATE");
    const answers = batch.map((waiting) => this.#apply(waiting));
    this.#run("COMMIT");
    return answers;
  }

  /** A write that is broken in itself fails alone; one that the disk refuses has ended the whole transaction. */
  #apply({ write, resolve, reject }: Waiting): () => void {
    this.#run("SAVEPOINT one");
    try {
      const outcome = this.#outcomeOf(write);
      if (outcome !== "committed") this.#run("ROLLBACK TO one");
      this.#run("RELEASE one");
      return () => resolve(outcome);
    } catch (error) {
      if (!this.#database.isTransaction || isOfTheSystem(error)) throw error;
      this.#run("ROLLBACK TO one");
      this.#run("RELEASE one");
      return () => reject(error);
    }
  }

  #outcomeOf(write: Write): CommitOutcome {
    try {
      return this.#sql.run(applyWrite(write));
    } catch (error) {
      const code = errorCodeOf(error);
      if (takenFaults.has(code)) return "duplicate";
      if (code === danglingFault) return "stale";
      throw error;
    }
  }

  #run(text: string): void {
    this.#sql.run(run(text));
  }
}

function isOfTheSystem(error: unknown): boolean {
  return systemFaults.has(errorCodeOf(error) & 0xff);
}

/** @see https://www.sqlite.org/rescode.html#primary_result_codes_versus_extended_result_codes */
function errorCodeOf(error: unknown): number {
  return error instanceof Error && "errcode" in error ? Number(error.errcode) : 0;
}
