import { untilStopped } from "./until-stopped.ts";

/**
 * Gives a signal that is aborted when the command is to stop, with the name of what stopped it as its reason.
 *
 * The first Ctrl-C lets a run write what it has; the second ends the process at once.
 */
export function interruption(): AbortSignal {
  const stopped = new AbortController();
  void untilStopped().then((signal) => stopped.abort(signal));
  return stopped.signal;
}
