import { inspect } from "node:util";

/** Describes an error that a person at the command line can mend: its message says how. */
interface ExpectedError extends Error {
  readonly expected: true;
  readonly code: string;
}

/** The exit code of a command that could not do its work: bad input, or a bug of ours. */
export const couldNotRun = 2;

/** Tells whether an error is meant for the person at the command line, as opposed to a bug of ours. */
function isExpected(error: unknown): error is ExpectedError {
  return error instanceof Error && "expected" in error && error.expected === true;
}

/**
 * Says why a command ended, in the one sentence that belongs on stderr.
 *
 * @param debug adds the stack and every `cause`; the environment variable COUNTERSIGN_DEBUG turns it on.
 */
export function describeFailure(error: unknown, debug: boolean): string {
  return debug ? inspect(error) : messageOf(error);
}

/** Says an error in one sentence, which for one that nobody expected says what to do about it. */
export function messageOf(error: unknown): string {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  if (isExpected(error)) return message;
  return `Countersign stopped on an error of its own (${message}): run it again with COUNTERSIGN_DEBUG=1 for the stack, and report it.`;
}

function oneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, " ");
}
