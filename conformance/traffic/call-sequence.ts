import type { SecretMask } from "../engine/secret-mask.ts";
import type { SequenceMessage } from "../engine/sequence.ts";
import { writeSequenceText } from "../report/sequence-text.ts";
import { type Call, endOf } from "./call.ts";
import type { Session } from "./lineage.ts";
import { tokensIn } from "./tokens-in.ts";
import type { TrafficContract } from "./traffic-contract.ts";

/** So many calls of a session lead up to a finding in its diagram. */
const mostCalls = 12;

/** Says by what a call's tokens are read and named. */
interface Naming {
  readonly contract: TrafficContract;
  readonly mask: SecretMask;
}

/** Draws what a session sent up to a call, and what came back, with the names of tokens: A1, R1. */
export function sequenceOf(
  call: Call,
  session: Session | undefined,
  naming: Naming,
): readonly SequenceMessage[] {
  const before = (session?.calls ?? []).filter(({ number }) => number < call.number).slice(-mostCalls);
  const calls = [...before, call];
  const startMs = calls[0]?.startedAtMs ?? 0;
  return calls
    .flatMap((one) => [requestOf(one, startMs, naming.mask), ...answerOf(one, startMs, naming)])
    .toSorted((a, b) => a.atMs - b.atMs);
}

/** Shows a sequence in a finding: as a diagram, and as text for the terminal. */
export function exhibitOf(sequence: readonly SequenceMessage[]): {
  readonly sequence: readonly SequenceMessage[];
  readonly exhibit: string;
} {
  return { sequence, exhibit: writeSequenceText(sequence) };
}

/** Names a token as a diagram does: `A1` for `<access:1>`, `R2` for `<refresh:2>`. */
function tokenName(kind: "access" | "refresh", token: string, mask: SecretMask): string {
  const { placeholder } = mask.learn(kind, token);
  return `${kind === "access" ? "A" : "R"}${/\d+/.exec(placeholder)?.[0] ?? ""}`;
}

function requestOf(call: Call, startMs: number, mask: SecretMask): SequenceMessage {
  const { number, method, url, bearer, refreshToken, startedAtMs } = call;
  const token =
    refreshToken === undefined
      ? bearer !== undefined && tokenName("access", bearer, mask)
      : tokenName("refresh", refreshToken, mask);
  return {
    ...{ atMs: startedAtMs - startMs, from: "client", number },
    text: `${method} ${mask.text(url.pathname)}`,
    ...(token && { token }),
  };
}

function answerOf(call: Call, startMs: number, { contract, mask }: Naming): readonly SequenceMessage[] {
  const { number, exchange } = call;
  const { response, failure } = exchange;
  if (!response && failure === undefined) return [];
  const brought = call.isRefresh || call.isSignIn ? tokensIn(exchange, contract) : undefined;
  const atMs = (endOf(call) ?? call.startedAtMs) - startMs;
  return [
    {
      ...{ atMs, from: "server", number },
      ...(response ? { text: String(response.status) } : { text: "no answer", isLost: true }),
      ...(brought && { token: tokenName("access", brought.accessToken, mask) }),
    },
  ];
}
