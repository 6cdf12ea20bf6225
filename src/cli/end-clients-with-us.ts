import { killLivingProcesses } from "../../conformance/index.ts";

/** Ends clients with this process: they run in process groups of their own, which an interrupt does not reach. */
export function endClientsWithUs(): void {
  process.once("exit", killLivingProcesses);
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.once(signal, () => process.exit(exitCode));
  }
}

/** Ends clients as soon as a run is interrupted, so that what was judged can be told, and with this process. */
export function endClientsWhen(interrupted: AbortSignal): void {
  process.once("exit", killLivingProcesses);
  interrupted.addEventListener("abort", killLivingProcesses, { once: true });
}
