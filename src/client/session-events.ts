import type { CriticalWrite } from "./critical-write.ts";
import type { SignedOutReason } from "./errors/signed-out-error.ts";

/** What a session tells of, by name. No event holds a token or a body. */
export interface SessionEvents {
  signedIn: Record<never, never>;
  /** Exactly once for each session that ends. */
  signedOut: { readonly reason: SignedOutReason };
  refreshed: Record<never, never>;
  /** A refresh brought another scope than the one before. */
  scopeChanged: { readonly scope: string; readonly previous: string };
  refreshFailed: { readonly error: unknown };
  /** The store, the journal or the lock failed; the session goes on with what it has in memory. */
  storeError: { readonly error: unknown };
  /** A critical write was first sent, and again when its outcome stands. */
  criticalWrite: CriticalWrite;
}

/** Listeners of a session. */
export interface EventHub {
  on<Name extends keyof SessionEvents>(name: Name, listener: Listener<Name>): () => void;
  emit<Name extends keyof SessionEvents>(name: Name, event: SessionEvents[Name]): void;
}

/** Hears one kind of event. */
export type Listener<Name extends keyof SessionEvents> = (event: SessionEvents[Name]) => void;

/**
 * Creates a hub. A listener that throws disturbs neither the call nor the other listeners.
 *
 * @param report told once of each such failure.
 */
export function createEventHub(
  report: (text: string, error: unknown) => void = (text, error) => console.error(text, error),
): EventHub {
  const listeners = new Map<string, Set<(event: never) => void>>();
  return {
    on(name, listener) {
      const own = listeners.get(name) ?? new Set();
      listeners.set(name, own.add(listener));
      return () => own.delete(listener);
    },
    emit(name, event) {
      const reportFailure = (error: unknown) => report(`A listener of "${name}" threw:`, error);
      for (const listener of listeners.get(name) ?? []) {
        try {
          const outcome: unknown = (listener as Listener<typeof name>)(event);
          // An async function passes for a listener too.
          if (outcome instanceof Promise) outcome.catch(reportFailure);
        } catch (error) {
          reportFailure(error);
        }
      }
    },
  };
}
