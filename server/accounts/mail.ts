import { isoTime } from "../clock.ts";
import type { Context } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { OutboxRecord } from "../store/outbox-record.ts";

/** Whom a mail is for. */
export interface Recipient {
  readonly clientId: string | null;
  readonly email: string;
  readonly displayName: string;
}

/** What a mail brings; it stands in the mail and nowhere else. */
export type MailedSecret =
  | {
      readonly kind: "mail.password-reset" | "mail.new-user" | "mail.invitation";
      readonly resetToken: string;
    }
  | { readonly kind: "mail.one-time-code"; readonly code: string };

/** Writes a mail for the outbox. The server sends none by itself. */
export function mail(
  { clientId, email, displayName }: Recipient,
  { kind, ...secret }: MailedSecret,
  expiresAtMs: number,
  { nowMs, services }: Context,
): OutboxRecord {
  const payload = { to: email, displayName, ...secret, expiresAt: isoTime(expiresAtMs) };
  return { messageId: newId("ms", services.random), clientId, at: isoTime(nowMs), kind, payload };
}
