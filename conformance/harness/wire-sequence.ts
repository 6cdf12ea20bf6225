import type { SequenceMessage } from "../engine/sequence.ts";
import type { Recording } from "./recording.ts";
import type { WireExchange } from "./wire-exchange.ts";

/** Says what of a recording a diagram shows. */
export type Drawn = Pick<
  Recording,
  "exchanges" | "elsewhere" | "secrets" | "sessions" | "asked" | "abortsAtMs"
>;

/**
 * Reads a recording as a sequence of messages, in the order in which they went: who sent what, when, and with which
 * token (A1, R1: never the token). What the client's caller did stands between them, but for calls: each is seen by
 * what it sends.
 */
export function sequenceOf(recording: Drawn): readonly SequenceMessage[] {
  const { exchanges, elsewhere, secrets } = recording;
  const strange = elsewhere.map((one) => ({
    ...one,
    number: exchanges.length + one.number,
    path: `elsewhere${one.path}`,
  }));
  const messages = [...exchanges, ...strange].flatMap((one) => [requestOf(one), ...answerOf(one)]);
  return [...notesOf(recording), ...messages]
    .map((message) => ({ ...message, text: withoutSecrets(message.text, secrets) }))
    .toSorted((a, b) => a.atMs - b.atMs);
}

/** Tells what the caller did: it gives sessions, signs in and out, and gives calls up. */
function notesOf({ sessions, asked, abortsAtMs }: Drawn): readonly SequenceMessage[] {
  const note = (atMs: number, text: string, client?: string): SequenceMessage => {
    const instance = client === undefined ? "" : `, instance ${client}`;
    return { atMs, from: "caller", text: `${text}${instance}` };
  };
  return [
    ...sessions.map(({ atMs, tokens, expiresInSeconds, client }) =>
      note(atMs, `is given ${tokens.join(" and ")} for ${expiresInSeconds} s`, client),
    ),
    ...asked.flatMap(({ asked: what, askedAtMs, client }) =>
      what === "call"
        ? []
        : [note(askedAtMs, what === "signIn" ? "is to sign in" : "is to sign out", client)],
    ),
    ...abortsAtMs.map((atMs) => note(atMs, "has given a call up")),
  ];
}

/** A client may put a secret into a path. It is hidden here, since of a long path a diagram shows a part. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, "<secret>"), text);
}

function requestOf({ number, atMs, request, path, refreshToken, bearer }: WireExchange): SequenceMessage {
  const token = refreshToken ?? bearer;
  return { atMs, from: "client", number, text: `${request.method} ${path}`, ...(token && { token }) };
}

function answerOf(exchange: WireExchange): readonly SequenceMessage[] {
  const { number, atMs, answeredAtMs, response, failure, committed, issued } = exchange;
  if (!response && failure === undefined) return [];
  const effect = committed ? ", took effect" : "";
  return [
    {
      ...{ atMs: answeredAtMs ?? atMs, from: "server", number },
      ...(response ? { text: `${response.status}${effect}` } : { text: `no answer${effect}`, isLost: true }),
      // One that nobody received is told too: a client that refreshes with the spent token has a reason for it.
      ...(issued && { token: issued }),
    },
  ];
}
