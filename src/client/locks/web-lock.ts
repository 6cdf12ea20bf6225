import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Lock } from "../lock.ts";

/**
 * Lets one tab or worker of an origin refresh at a time. A tab that is closed or crashes lets go of the lock; one
 * that hangs is waited for as long as the session's `lockTimeoutMs` says.
 *
 * @param name the lock's; give each session that has a store of its own another one.
 * @param scope where the code runs.
 * @throws ConfigurationError where there are no web locks, as on a page that came over plain http.
 * @see https://www.w3.org/TR/web-locks/#api-lock-manager
 */
export function webLock(
  name = "countersign",
  scope: { readonly navigator?: { readonly locks?: LockManager } } = globalThis,
): Lock {
  const locks = scope.navigator?.locks;
  if (locks === undefined) {
    throw new ConfigurationError("There are no web locks here: serve the page over https, or give no lock.");
  }
  return async (task, signal) => await locks.request(name, { signal }, task);
}
