import type { CallMeta } from "./call-meta.ts";
import type { CriticalWrite } from "./critical-write.ts";
import { CountersignError } from "./errors/countersign-error.ts";
import type { Session } from "./session.ts";
import type { WriteJournal } from "./write-journal.ts";

/** What became of a critical write that something cut off. */
export type ResumedWrite =
  | { readonly write: CriticalWrite; readonly response: Response; readonly meta: CallMeta }
  /** `unknown-outcome` and `state-conflict` as of any call; `body-not-replayable`: it did not land, make it again. */
  | { readonly write: CriticalWrite; readonly error: CountersignError };

/**
 * Settles the critical writes that a journal still holds, one after the other: each is looked for in its history,
 * and sent again only by the rules of every critical write. One that had a body cannot be sent again, since bodies
 * are not kept.
 *
 * @param journal the one that the session was created with.
 * @throws what is no error of the client.
 */
export async function resumePending(session: Session, journal: WriteJournal): Promise<ResumedWrite[]> {
  const resumed: ResumedWrite[] = [];
  for (const write of await journal.list()) {
    try {
      resumed.push({ write, ...(await resume(session, write)) });
      await journal.remove(write.id);
    } catch (error) {
      if (!(error instanceof CountersignError)) throw error;
      // Of all others the outcome does not stand.
      if (error.code === "state-conflict" || error.code === "body-not-replayable")
        await journal.remove(write.id);
      resumed.push({ write, error });
    }
  }
  return resumed;
}

function resume({ send, baseUrl }: Session, write: CriticalWrite) {
  const { target, ifMatch, operationId, hasBody } = write;
  const [method = "", path = ""] = target.split(" ");
  const headers = new Headers(ifMatch === undefined ? {} : { "If-Match": ifMatch });
  return send(
    // Not resolved: two slashes at its beginning would name another host.
    new URL(baseUrl).origin + path,
    { method, headers },
    { operationId, resume: { ...write, isBodyLost: hasBody } },
  );
}
