import { setTimeout as sleep } from "node:timers/promises";
import type { Operation } from "../../contract/operation.ts";
import type { Answer } from "../adapter-protocol.ts";
import type { ClientContract } from "../client-contract.ts";
import { type ReplayClass, replayClassOf } from "../replay-class.ts";
import { CallFailure } from "./call-failure.ts";
import { writeCritically } from "./sample-critical-write.ts";
import { createSampleRetries } from "./sample-retries.ts";
import type { SampleSession } from "./sample-session.ts";
import {
  type SampleRequest,
  type SampleResponse,
  type SampleWireOptions,
  sendSample,
} from "./sample-wire.ts";
import type { SampleClientSwitches } from "./switches.ts";

/** Says what calls are made with. */
export interface SampleCallsOptions {
  readonly baseUrl: string;
  readonly contract: ClientContract;
  readonly switches: SampleClientSwitches;
  readonly session: SampleSession;
  readonly wire: SampleWireOptions;
}

/** Describes an answer together with the token that it was given for. */
interface Answered extends SampleResponse {
  readonly token: string | undefined;
}

/** Creates what makes the calls of the sample client. */
export function createSampleCalls(options: SampleCallsOptions): (request: SampleRequest) => Promise<Answer> {
  const { baseUrl, contract, switches, session, wire } = options;
  const operationsCalled = new Set<string>();
  const retries = createSampleRetries(switches);
  const cache = new Map<string, Answered>();
  /** The URLs of the p0 writes under way. */
  const underWay = new Set<string>();

  /** Sends a request once, and says with which token. Says beforehand when it has the token. */
  const send = async (request: SampleRequest, onSend?: () => void): Promise<Answered> => {
    const called = contract.operation(request.operationId);
    const isSecured = called?.security.isRequired ?? true;
    const isCritical = called !== undefined && replayClassOf(called) === "p0";
    const token =
      isSecured || switches.sendsBearerToOpenOperations ? await session.token({ isCritical }) : undefined;
    if (isSecured && token === undefined && !switches.callsWithoutSession) {
      throw new CallFailure("signed-out", "There is no session.");
    }
    operationsCalled.add(request.operationId);
    const isSent = operationsCalled.size <= switches.bearerForOperations;
    onSend?.();
    const answer = await sendSample(baseUrl, request, { ...wire, token: isSent ? token : undefined });
    if (answer.isPage && switches.forgetsSessionAtPages) await session.signOut();
    session.note(answer.date);
    const answered = { ...answer, token };
    if (answer.isCacheable) cache.set(request.url, answered);
    return answered;
  };

  /** Sends a read; and again, when the server asks for a little patience. */
  const sendPatiently = async (request: SampleRequest, soFar = 0): Promise<Answered> => {
    const isLosable = isReading(request) && !request.signal?.aborted;
    let isSent = false;
    const onSend = () => {
      isSent = true;
    };
    const answer = await send(request, onSend).catch((error: unknown) => {
      if (!isSent || error instanceof CallFailure || !isLosable || request.signal?.aborted) throw error;
      return { error };
    });
    const waitMs = retries.take("error" in answer ? undefined : answer, soFar);
    if (waitMs === undefined) {
      if ("error" in answer) throw answer.error;
      return answer;
    }
    await sleep(waitMs);
    if (request.signal?.aborted && switches.heedsAbort) throw aborted();
    const same = switches.renewsRequestIds ? named(request) : request;
    const { signal: _, ...unsignalled } = same;
    return sendPatiently(switches.heedsAbort ? same : unsignalled, soFar + 1);
  };

  const again = async (request: SampleRequest, refused: Answered, refreshes = 1): Promise<Answered> => {
    const startedIn = session.generation();
    try {
      const { signal } = request;
      await session.replace(refused.token, switches.abortCutsRefresh && signal ? { signal } : {});
    } catch (error) {
      const isAnother = session.isOpen() && session.generation() !== startedIn;
      if (isAnother && !switches.bindsCallsToSession) return send(request);
      const isPassing = error instanceof CallFailure && error.kind === "refresh-failed";
      if (isPassing && switches.replaysWithoutRefresh) {
        await sendSample(baseUrl, request, { ...wire, token: refused.token });
      }
      throw error;
    }
    if (request.signal?.aborted && switches.heedsAbort) throw aborted();
    if (session.generation() !== startedIn) {
      throw new CallFailure("signed-out", "The session of this call has ended.");
    }
    const { signal: _signal, ...unsignalled } = request;
    const same = switches.heedsAbort ? request : unsignalled;
    const { headers: _, ...bare } = same;
    const repeated = switches.keepsHeadersOnReplay || request.method !== "GET" ? same : bare;
    const isHasty = switches.refreshesAfterLostReplay || switches.refreshesAfterFailedReplay;
    const sendAgain = isHasty ? send : sendPatiently;
    const answer = await sendAgain(repeated).catch((error: unknown) => {
      if (!switches.refreshesAfterLostReplay) throw error;
      return session.replace(refused.token, { evenIfReplaced: true }).then(() => send(request));
    });
    if (answer.status === 503 && switches.refreshesAfterFailedReplay) {
      await session.replace(refused.token, { evenIfReplaced: true });
      return send(request);
    }
    if (!isReading(request) && switches.replaysWritesTwice) await send(request);
    return answer.status === 401 && refreshes < switches.refreshesPerRead
      ? again(request, answer, refreshes + 1)
      : answer;
  };

  /** Tells whether a refresh may mend a refusal: it is about the token, for all one can see. */
  const isCurable = ({ challenge, isRedirected }: Answered, { method }: SampleRequest): boolean => {
    if (challenge === null) return !switches.needsChallenge;
    if (isRedirected && !switches.refreshesBehindRedirects) return false;
    if (method === "HEAD" && !switches.replaysHeads) return false;
    return switches.refreshesForAnyChallenge || /\bbearer\b/i.test(challenge);
  };

  const writeOnce = async (operation: Operation, request: SampleRequest): Promise<Answer> => {
    if (switches.refreshesBeforeCriticalWrites) await session.replace(await session.token());
    let last: string | undefined;
    return writeCritically({
      ...{ contract, switches, operation, request },
      send: async (one) => {
        const kept = switches.readsBackFromCache ? cache.get(one.url) : undefined;
        const answer = kept ?? (await send(one));
        last = answer.token;
        return answer;
      },
      refresh: async () => void (await session.replace(last)),
    });
  };

  /** Makes a p0 write, unless the same one is under way. */
  const writeAlone = async (operation: Operation, request: SampleRequest): Promise<Answer> => {
    if (underWay.has(request.url) && !switches.allowsDoubleWrites) {
      throw new CallFailure("other", "The same write is under way.");
    }
    underWay.add(request.url);
    return writeOnce(operation, request).finally(() => underWay.delete(request.url));
  };

  const sendByClass = async (request: SampleRequest, replayClass: ReplayClass): Promise<Answered> => {
    if (replayClass !== "guarded") return sendPatiently(request);
    if (!switches.repeatsFailedWrites) return send(request);
    const first = await send(request).catch(() => undefined);
    return first === undefined || first.status >= 500 ? send(request) : first;
  };

  /** Gives a read what the client itself adds to it. */
  const withOwnHeaders = (request: SampleRequest): SampleRequest => {
    if (!isReading(request)) return request;
    const { idempotencyHeader: key } = contract;
    const isKeyed = key !== undefined && switches.keysReads;
    const headers = { ...request.headers, ...(isKeyed && { [key]: crypto.randomUUID() }) };
    return named({ ...request, headers });
  };

  return async (asked) => {
    const request = withOwnHeaders(asked);
    const operation = contract.operation(request.operationId);
    const judged = switches.goesByMethod ? operation && { ...operation, node: {} } : operation;
    const replayClass = judged ? replayClassOf(judged) : "guarded";
    if (operation && replayClass === "p0") return writeAlone(operation, request);
    const first = await sendByClass(request, replayClass);
    const { status, body } = first;
    if (status === 403 && switches.refreshesOnForbidden) await session.replace(first.token);
    const isSecured = operation?.security.isRequired || switches.refreshesForOpenOperations;
    if (first.isBroken && switches.repeatsUnreadableAnswers) await send(request);
    if (status !== 401 || !isSecured || !isCurable(first, request)) {
      const repeatsRefusals = switches.repeatsRefusedReads && status === 404;
      return repeatsRefusals ? send(request) : { status, body };
    }
    if (!session.isOpen()) {
      if (switches.endsCallsWithSession) throw new CallFailure("signed-out", "The session has ended.");
      session.revive();
    }
    if (replayClass === "guarded" && !switches.replaysGuardedWrites) {
      await session.replace(first.token);
      throw new CallFailure("not-replayed", "The write was refused; the session is fresh again.");
    }
    const isPlain = request.method === "GET" && first.challenge !== null && !first.isRedirected;
    if (replayClass !== "guarded" && isPlain && !switches.replaysReads) {
      await session.replace(first.token);
      return { status, body };
    }
    const refused = { ...first, token: first.token ?? (await session.token()) };
    const answer = await again(request, refused);
    return { status: answer.status, body: answer.body };
  };
}

function aborted(): CallFailure {
  return new CallFailure("aborted", "The caller gave up.");
}

/** Names a request, for whoever reads the server's logs. */
function named(request: SampleRequest): SampleRequest {
  return { ...request, headers: { ...request.headers, "X-Request-Id": crypto.randomUUID() } };
}

function isReading({ method }: SampleRequest): boolean {
  return method === "GET" || method === "HEAD";
}
