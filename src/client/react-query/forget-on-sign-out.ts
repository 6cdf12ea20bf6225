import type { Session } from "../session.ts";

/**
 * Empties a query cache whenever the session ends, so that whoever signs in next sees nothing of whoever was there
 * before. Keys do not name the person: give each session a QueryClient of its own.
 *
 * @returns a function that ends it.
 * @example
 * forgetOnSignOut(session, queryClient);
 */
export function forgetOnSignOut(session: Session, queryClient: { clear(): void }): () => void {
  return session.on("signedOut", () => queryClient.clear());
}
