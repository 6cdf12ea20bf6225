/** Reports that a server cannot be opened at the address it was given. */
export class CannotListenError extends Error {
  override readonly name = "CannotListenError";
  readonly code = "cannot-listen";
  readonly expected = true;

  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    super(`Cannot listen on ${host}:${port}: ${advice(cause)}.`, { cause });
  }
}

function advice(cause: NodeJS.ErrnoException): string {
  switch (cause.code) {
    case "EADDRINUSE":
      return "something else already does; stop it, or choose another port with --port";
    case "EACCES":
      return "the system does not allow it; choose a port above 1023 with --port";
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return "this machine has no such address; choose another with --host";
    default:
      return cause.message;
  }
}

/** Tells whether an error says that an address cannot be listened on, as opposed to a bug of ours. */
export function isListenError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && /^(listen|getaddrinfo)$/.test(String(error.syscall));
}
