import { lineage } from "./lineage.ts";

/** Taken before the command says anything, since whoever runs it may be killed on its first word. */
const atBeginning = lineage();

/** What a command that runs on and on is told by; a test gives others. */
export interface StopSource {
  /** Default: the environment of this process. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Names who runs this process; default: see `lineage`. */
  readonly parents?: () => string;
  /** Who ran this process when it began; default: who did when this was loaded. */
  readonly before?: string;
  /** How soon the end of the parent is noticed, in milliseconds; default 500. */
  readonly everyMs?: number;
}

/**
 * Waits until the command is to end, and answers by which signal: Ctrl-C, a termination, or the end of npm or npx
 * where one of them runs the command. They and the shell between do not pass every signal on, and whoever has
 * killed them does not know that there is more.
 */
export async function untilStopped(source: StopSource = {}): Promise<"SIGINT" | "SIGTERM"> {
  const { environment = process.env, parents = lineage, before = atBeginning, everyMs = 500 } = source;
  const stopped = Promise.withResolvers<"SIGINT" | "SIGTERM">();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopped.resolve(signal));
  const watch = setInterval(() => {
    if (parents() !== before) stopped.resolve("SIGTERM");
  }, everyMs);
  // What runs keeps the process alive, or ends it.
  watch.unref();
  // A command of its own may well outlive the shell that it was typed in.
  if (environment.npm_command === undefined) clearInterval(watch);
  const signal = await stopped.promise;
  clearInterval(watch);
  return signal;
}
