import { setTimeout as sleep } from "node:timers/promises";
import { readPointer } from "../contract/json-pointer.ts";
import { type HeaderField, headerOf } from "../engine/exchange.ts";
import { createAccessGate } from "./access-gate.ts";
import { bearerTokenOf } from "./bearer.ts";
import type { Cast } from "./cast.ts";
import type { ClientContract } from "./client-contract.ts";
import { readFaults } from "./faults.ts";
import type { Ledger } from "./ledger.ts";
import { parseBody } from "./request-body.ts";
import type { Fault, Script } from "./script.ts";
import type { ScriptedAnswer, ScriptedAnswers, ScriptedRequest } from "./scripted-answers.ts";
import type { Arrival, ScriptedServerOptions, Turn } from "./scripted-server.ts";
import type { SeededRandom } from "./seeded-random.ts";
import type { TokenMint } from "./token-mint.ts";
import type { WireLog } from "./wire-log.ts";

/** Says what decisions are made from. */
export interface TurnDeciderOptions {
  readonly contract: ClientContract;
  readonly script: Script;
  readonly cast: Cast;
  readonly mint: TokenMint;
  readonly ledger: Ledger | undefined;
  readonly answers: ScriptedAnswers;
  readonly random: SeededRandom;
  /** Resolves when the scenario releases what is held for it. */
  readonly released: Promise<void>;
  /** The base URL of the other origin; absent where the script has none. */
  readonly elsewhere: string | undefined;
}

/** A scenario that forgets to release an answer lets it go after this time. In milliseconds. */
const longestHoldMs = 30_000;

/** Later than this after its request nothing takes effect. In milliseconds. */
const latestLandingMs = 5_000;

/** Creates what decides, for each request of a scenario, what becomes of it. */
export function createTurnDecider(options: TurnDeciderOptions): ScriptedServerOptions["decide"] {
  const { contract, script, cast, mint, ledger, answers, random, elsewhere, released } = options;
  const gate = createAccessGate(script, cast, mint);
  let isReleased = false;
  released.then(() => {
    isReleased = true;
  });
  const faults = readFaults(script, cast, () => isReleased);

  const hold = async (fault: Fault | undefined): Promise<void> => {
    if (!fault) return;
    if (fault.holdUntilReleased)
      await Promise.race([released, sleep(longestHoldMs, undefined, { ref: false })]);
    const { holdMs = 0 } = fault;
    await sleep(typeof holdMs === "number" ? holdMs : holdMs[0] + random.below(holdMs[1] - holdMs[0] + 1));
  };

  /** Fills in what a script cannot know: where the other origin is, what else there is, and when it is. */
  const fill = (text: string, at: Fault["at"]): string =>
    text
      .replace("{elsewhere}", elsewhere ?? "")
      .replace(/\{subject (\d+)\}/, (_, subject) => cast.call(at, Number(subject)).path)
      .replace(/\{in (\d+) s\}/, (_, seconds) =>
        new Date(Date.now() + (script.clockAheadMs ?? 0) + Number(seconds) * 1000).toUTCString(),
      );

  const answerTo = (
    request: ScriptedRequest,
    isRefused: boolean,
    fault: Fault | undefined,
  ): Turn["answer"] => {
    const { operation } = request;
    if (fault?.overtaken) ledger?.overtake(request.values);
    if (fault?.answer === undefined || fault.answer === "cut" || fault.answer === "stall")
      return isRefused ? answers.plain(operation, 401) : answers.honest(request);
    const scripted =
      fault.answer === "reset" ? "reset" : dressed(answers.plain(operation, fault.answer), fault, fill);
    if (fault.commit !== true) return scripted;
    const effect = answers.honest(request);
    // A write that the server rightly refuses did not land, and saying otherwise would be our fault.
    return effect.status < 300 ? scripted : effect;
  };

  /** Lets a request take effect when its answer has long gone. */
  const landingOf = (request: ScriptedRequest, fault: Fault | undefined, log: WireLog): Turn["landing"] => {
    if (typeof fault?.commit !== "object") return undefined;
    const awaited = cast.operation(fault.commit.onceAnswered)?.id;
    return async () => {
      await log.answer(
        ({ operationId, number }) => operationId === awaited && number > request.number,
        latestLandingMs,
      );
      return hasEffect(() => answers.honest(request));
    };
  };

  const hasEffect = (act: () => unknown): boolean => {
    const before = ledger?.commits().length;
    act();
    return ledger?.commits().length !== before;
  };

  const refreshTokenIn = ({ operation, body }: ScriptedRequest): string | undefined => {
    const { refresh } = contract.session;
    const presented =
      operation.id === refresh.operation ? readPointer(body, refresh.refreshToken) : undefined;
    return typeof presented === "string" ? (mint.nameOf(presented) ?? "unknown") : undefined;
  };

  return (arrival, log) => {
    const { method, path } = arrival;
    const accessToken = bearerTokenOf(headerOf(arrival, "authorization"));
    const bearer = accessToken === undefined ? undefined : (mint.nameOf(accessToken) ?? "unknown");
    const request = requestOf(arrival, contract, random);
    if (!request) {
      const marks = { bearer, refreshToken: undefined, committed: false, issued: undefined };
      return { answer: notFound, isCut: false, held: Promise.resolve(), marks };
    }
    const { operation } = request;
    const isRefused = gate.refuses(operation, accessToken);
    const isOwnMethod = method === operation.method;
    const fault = isOwnMethod ? faults.metBy({ operation, path, isRefused }) : undefined;
    const commits = ledger?.commits().length;
    const issued = mint.tokens().length;
    const answer = answerTo(request, isRefused, fault);
    const landing = landingOf(request, fault, log);
    return {
      answer: answer === "reset" ? answer : withRequestId(answer, request.requestId),
      isCut: fault?.answer === "cut",
      ...(fault?.answer === "stall" && { stalled: released }),
      held: hold(fault),
      ...(landing && { landing }),
      marks: {
        bearer,
        refreshToken: refreshTokenIn(request),
        committed: ledger?.commits().length !== commits,
        issued: mint.tokens().length === issued ? undefined : mint.nameOf(mint.tokens().at(-2) ?? ""),
        ...(isOwnMethod && { operationId: operation.id }),
      },
    };
  };
}

/** Gives a scripted answer the headers and the body that its fault has. */
function dressed(
  answer: ScriptedAnswer,
  { at, headers = {}, body }: Fault,
  fill: (text: string, at: Fault["at"]) => string,
): ScriptedAnswer {
  const given: readonly (readonly [string, string | null])[] = [
    ...(body ? [["Content-Type", body.mediaType] as const] : []),
    ...Object.entries(headers),
  ];
  const replaced = new Set(given.map(([name]) => name.toLowerCase()));
  const added = given.flatMap(([name, value]): HeaderField[] =>
    value === null ? [] : [[name, fill(value, at)]],
  );
  return {
    ...answer,
    headers: [...answer.headers.filter(([name]) => !replaced.has(name.toLowerCase())), ...added],
    ...(body && { text: body.text }),
  };
}

/** Reads what a request is for; nothing where the contract has no such operation. */
function requestOf(
  arrival: Arrival,
  contract: ClientContract,
  random: SeededRandom,
): ScriptedRequest | undefined {
  // A HEAD is answered like the GET, but is no request of that operation: it fetches no body.
  const match = contract.operationFor(arrival.method === "HEAD" ? "GET" : arrival.method, arrival.path);
  if (!match) return undefined;
  const header = (name: string) => headerOf(arrival, name);
  return {
    operation: match.operation,
    values: match.parameters,
    number: arrival.number,
    requestId: header("x-request-id") ?? random.like("rq_0000000000000z"),
    header,
    query: new URLSearchParams(arrival.query),
    body: parseBody(arrival.body, header("content-type")),
  };
}

const notFound: ScriptedAnswer = {
  status: 404,
  headers: [["Content-Type", "application/problem+json"]],
  body: { title: "Not found", status: 404 },
};

function withRequestId(answer: ScriptedAnswer, requestId: string): ScriptedAnswer {
  return { ...answer, headers: [...answer.headers, ["X-Request-Id", requestId]] };
}
