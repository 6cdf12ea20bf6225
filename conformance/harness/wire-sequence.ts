import type { SequenceMessage } from "../engine/sequence.ts";
import type { WireExchange } from "./wire-exchange.ts";

/**
 * Reads a log of the wire as a sequence of messages, in the order in which they went: who sent what, when, and with
 * which token (A1, R1: never the token).
 */
export function sequenceOf(
  exchanges: readonly WireExchange[],
  elsewhere: readonly WireExchange[] = [],
): readonly SequenceMessage[] {
  const strange = elsewhere.map((one) => ({
    ...one,
    number: exchanges.length + one.number,
    path: `elsewhere${one.path}`,
  }));
  return [...exchanges, ...strange]
    .flatMap((exchange) => [requestOf(exchange), ...answerOf(exchange)])
    .toSorted((a, b) => a.atMs - b.atMs);
}

function requestOf({ number, atMs, request, path, refreshToken, bearer }: WireExchange): SequenceMessage {
  const token = refreshToken ?? bearer;
  const text = `${request.method} ${path}${token === undefined ? "" : `  ${token}`}`;
  return { atMs, from: "client", number, text };
}

function answerOf(exchange: WireExchange): readonly SequenceMessage[] {
  const { number, atMs, answeredAtMs, response, failure, committed } = exchange;
  if (!response && failure === undefined) return [];
  const effect = committed ? ", took effect" : "";
  return [
    {
      ...{ atMs: answeredAtMs ?? atMs, from: "server", number },
      ...(response ? { text: `${response.status}${effect}` } : { text: `no answer${effect}`, isLost: true }),
    },
  ];
}
