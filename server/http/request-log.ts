/** One line of the log: what came of a request. It holds no query, no body and no credentials. */
export interface RequestLine {
  /** UTC, when the request arrived. */
  readonly at: string;
  readonly requestId: string;
  /** Null where what was sent never became a request. */
  readonly method: string | null;
  /** The path's template, or null where nothing of ours has the path. */
  readonly route: string | null;
  readonly operationId: string | null;
  /** 0 where a sandbox broke the connection off instead of answering. */
  readonly status: number;
  /** How long the answer took in the machine's own time, to the microsecond, wherever the server's clock is set. */
  readonly durationMs: number;
  readonly userId: string | null;
  readonly clientId: string | null;
  /** The problem's code, where the answer is a problem. */
  readonly problem: string | null;
  /** What went wrong here, with its stack; only for a 500. */
  readonly error?: string;
}

/** Takes one line of the log. */
export type RequestLog = (line: RequestLine) => void;
