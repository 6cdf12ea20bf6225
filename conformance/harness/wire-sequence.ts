import type { SequenceMessage } from "../engine/sequence.ts";
import type { WireExchange } from "./wire-exchange.ts";

/**
 * Reads a log of the wire as a sequence of messages, in the order in which they went: who sent what, when, and with
 * which token (A1, R1: never the token).
 *
 * @param elsewhere what another origin received
 * @param secrets what must not be shown, wherever it stands
 */
export function sequenceOf(
  exchanges: readonly WireExchange[],
  elsewhere: readonly WireExchange[] = [],
  secrets: readonly string[] = [],
): readonly SequenceMessage[] {
  const strange = elsewhere.map((one) => ({
    ...one,
    number: exchanges.length + one.number,
    path: `elsewhere${one.path}`,
  }));
  return [...exchanges, ...strange]
    .flatMap((exchange) => [requestOf(exchange), ...answerOf(exchange)])
    .map((message) => ({ ...message, text: withoutSecrets(message.text, secrets) }))
    .toSorted((a, b) => a.atMs - b.atMs);
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
