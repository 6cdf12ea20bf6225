import { killLivingProcesses } from "../../conformance/index.ts";

/**
 * Ends this process on Ctrl-C and SIGTERM, and its clients with it: they run in process groups of their own, which an
 * interrupt does not reach.
 */
export function endClientsWithUs(): void {
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => process.exit(exitCode));
  }
}

/** Ends clients as soon as a run is interrupted, so that what was judged can be told. */
export function endClientsWhen(interrupted: AbortSignal): void {
  interrupted.addEventListener("abort", killLivingProcesses, { once: true });
}
