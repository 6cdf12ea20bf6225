import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Row, Step, StepAnswer, Steps } from "../sql/steps.ts";

const nothing: StepAnswer = { rows: [], changes: 0 };

/** Does steps on a connection at once; each statement is prepared once, however often it runs. */
export class Statements {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Does all steps, and answers what they come to. */
  run<Result>(steps: Steps<Result>): Result {
    let next = steps.next();
    while (!next.done) next = steps.next(this.#do(next.value));
    return next.value;
  }

  #do(step: Step): StepAnswer {
    // The file has one writer at a time, so that the transaction holds every lock there is.
    if (step.kind === "lock") return nothing;
    const statement = this.#prepare(step.text);
    if (step.kind === "read")
      return { rows: statement.all(...step.values) as unknown[] as Row[], changes: 0 };
    return { rows: [], changes: Number(statement.run(...step.values).changes) };
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    this.#prepared.set(sql, statement);
    return statement;
  }
}
