/** Reports a command line that cannot be read: an unknown command or option, a missing or surplus argument. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
  readonly code = "command-line";
  readonly expected = true;
}
