/** One row of what a client has to do on the wire. */
export interface Scenario {
  readonly id: string;
  readonly level: "must" | "should" | "may";
  /** What holds, in one sentence. */
  readonly says: string;
  /** Why no test shows it. */
  readonly notDone?: string;
}

/** A row that every client has to keep. */
export function must(id: string, says: string, notDone?: string): Scenario {
  return { id, level: "must", says, ...(notDone !== undefined && { notDone }) };
}

/** A row that is kept unless there is a reason. */
export function should(id: string, says: string, notDone?: string): Scenario {
  return { ...must(id, says, notDone), level: "should" };
}

/** A row that is a client's own choice. */
export function may(id: string, says: string, notDone?: string): Scenario {
  return { ...must(id, says, notDone), level: "may" };
}
