import { setTimeout as sleep } from "node:timers/promises";
import { readPointer } from "../contract/json-pointer.ts";
import { headerOf } from "../engine/exchange.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { createAccessGate } from "./access-gate.ts";
import { bearerTokenOf } from "./bearer.ts";
import { type Cast, castOperations } from "./cast.ts";
import type { ClientContract } from "./client-contract.ts";
import { readExamples } from "./contract-examples.ts";
import { readFaults } from "./faults.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { parseBody } from "./request-body.ts";
import type { Credentials } from "./scenario.ts";
import type { Fault, Script } from "./script.ts";
import { createScriptedAnswers, type ScriptedAnswer, type ScriptedRequest } from "./scripted-answers.ts";
import { type Arrival, type ScriptedServer, startScriptedServer, type Turn } from "./scripted-server.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { credentialsOf, exampleTokensOf, lifetimeSecondsOf } from "./stage-properties.ts";
import { createTokenMint, type TokenMint } from "./token-mint.ts";
import type { WireLog } from "./wire-log.ts";

/** Holds a scripted server that runs, with all that it answers from. */
export interface SetStage {
  readonly server: ScriptedServer;
  readonly cast: Cast;
  readonly mint: TokenMint;
  readonly ledger: Ledger | undefined;
  readonly credentials: Credentials;
  /** How long tokens last where a scenario does not say otherwise, in seconds. */
  readonly lifetimeSeconds: number;
  /** Milliseconds since the stage was set. */
  readonly nowMs: () => number;
}

/** Says what a stage is set for. */
export interface StageOptions {
  readonly contract: ClientContract;
  readonly script: Script;
  /** Decides every token, id and delay. */
  readonly seed: number;
  /** Whether operations that are only planned may play a part. Default false. */
  readonly includePlanned?: boolean;
  /** Learns every token and password of the stage. */
  readonly mask?: SecretMask;
}

/** Longer than this no answer waits for something else to happen. In milliseconds. */
const longestWaitMs = 2_000;

/** Sets the stage for a scenario: starts a scripted server on a port of its own. */
export async function setStage(options: StageOptions): Promise<SetStage> {
  const { contract, script, seed, includePlanned = false, mask } = options;
  const startMs = performance.now();
  const nowMs = () => performance.now() - startMs;
  const random = createSeededRandom(seed);
  const examples = readExamples(contract);
  const cast = castOperations({ contract, examples, random, includePlanned });
  const mint = createTokenMint({
    random,
    examples: exampleTokensOf(contract, examples),
    nowMs,
    onIssue: ({ accessToken, refreshToken }) => {
      mask?.learn("access", accessToken);
      mask?.learn("refresh", refreshToken);
    },
  });
  const critical = cast.operation("criticalWrite");
  const ledger = critical && openLedger({ contract, examples, critical, random, nowMs: Date.now });
  const credentials = credentialsOf(contract, cast, examples, random);
  mask?.learn("password", credentials.password);
  const lifetimeSeconds = lifetimeSecondsOf(contract, examples);
  const answers = createScriptedAnswers({ contract, examples, mint, ledger, credentials, lifetimeSeconds });
  const gate = createAccessGate(script, cast, mint);
  const faults = readFaults(script, cast);

  const delayOf = ({ holdMs = 0 }: Fault): number =>
    typeof holdMs === "number" ? holdMs : holdMs[0] + random.below(holdMs[1] - holdMs[0] + 1);

  const held = async (fault: Fault | undefined, log: WireLog): Promise<void> => {
    if (!fault) return;
    const awaited = fault.holdUntilAnswered && cast.operation(fault.holdUntilAnswered);
    if (awaited) await log.answer(({ operationId }) => operationId === awaited.id, longestWaitMs);
    await sleep(delayOf(fault));
  };

  const answerOf = (
    request: ScriptedRequest,
    isRefused: boolean,
    fault: Fault | undefined,
  ): Turn["answer"] => {
    const { operation } = request;
    if (fault?.answer === undefined)
      return isRefused ? answers.plain(operation, 401) : answers.honest(request);
    if (!fault.commit) return fault.answer === "reset" ? "reset" : answers.plain(operation, fault.answer);
    const effect = answers.honest(request);
    // A write that the server rightly refuses did not land, and saying otherwise would be our fault.
    if (effect.status >= 300) return effect;
    return fault.answer === "reset" ? "reset" : answers.plain(operation, fault.answer);
  };

  const decide = (arrival: Arrival, log: WireLog): Turn => {
    const { method, path } = arrival;
    const accessToken = bearerTokenOf(headerOf(arrival, "authorization"));
    const bearer = accessToken === undefined ? undefined : (mint.nameOf(accessToken) ?? "unknown");
    // A HEAD is answered like the GET, but is no request of that operation: it fetches no body.
    const match = contract.operationFor(method === "HEAD" ? "GET" : method, path);
    if (!match) {
      return {
        answer: notFound,
        held: Promise.resolve(),
        marks: { bearer, refreshToken: undefined, committed: false },
      };
    }
    const { operation, parameters: values } = match;
    const body = parseBody(arrival.body, headerOf(arrival, "content-type"));
    const isRefused = gate.refuses(operation, accessToken);
    const fault = method === operation.method ? faults.metBy({ operation, path, isRefused }) : undefined;
    const before = ledger?.commits().length;
    const requestId = headerOf(arrival, "x-request-id") ?? random.like("rq_00000000000z");
    const header = (name: string) => headerOf(arrival, name);
    const request = { operation, values, number: arrival.number, requestId, header, body };
    const answer = answerOf(request, isRefused, fault);
    const presented =
      operation.id === contract.session.refresh.operation
        ? readPointer(body, contract.session.refresh.refreshToken)
        : undefined;
    return {
      answer: answer === "reset" ? answer : withRequestId(answer, requestId),
      held: held(fault, log),
      marks: {
        bearer,
        refreshToken: typeof presented === "string" ? (mint.nameOf(presented) ?? "unknown") : undefined,
        committed: ledger?.commits().length !== before,
        ...(method === operation.method && { operationId: operation.id }),
      },
    };
  };

  const server = await startScriptedServer({ document: contract.document, decide, nowMs });
  return { server, cast, mint, ledger, credentials, lifetimeSeconds, nowMs };
}

const notFound: ScriptedAnswer = {
  status: 404,
  headers: [["Content-Type", "application/problem+json"]],
  body: { title: "Not found", status: 404 },
};

function withRequestId(answer: ScriptedAnswer, requestId: string): ScriptedAnswer {
  return { ...answer, headers: [...answer.headers, ["X-Request-Id", requestId]] };
}
