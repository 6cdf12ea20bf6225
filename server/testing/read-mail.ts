import type { KeptOutboxRecord } from "../store/outbox-record.ts";
import type { Store } from "../store/store.ts";

/** What a mail in the outbox says. */
export interface Mail {
  readonly kind: string;
  readonly to: string;
  readonly displayName: string;
  readonly expiresAt: string;
  readonly resetToken: string;
  readonly code: string;
}

/** Reads the mails to an address, the last one first. */
export async function readMails(store: Store, to: string): Promise<Mail[]> {
  const messages = await store.listOutbox({ after: 0, limit: 1000 });
  return messages
    .filter(({ payload }) => payload.to === to)
    .map(mailOf)
    .toReversed();
}

/**
 * Reads the last mail to an address.
 *
 * @throws RangeError where there is none.
 */
export async function readMail(store: Store, to: string): Promise<Mail> {
  const [last] = await readMails(store, to);
  if (last === undefined) throw new RangeError(`The outbox has no mail to ${to}.`);
  return last;
}

function mailOf({ kind, payload }: KeptOutboxRecord): Mail {
  const text = (name: string) => String(payload[name] ?? "");
  return {
    kind,
    to: text("to"),
    displayName: text("displayName"),
    expiresAt: text("expiresAt"),
    resetToken: text("resetToken"),
    code: text("code"),
  };
}
