import { hash } from "node:crypto";
import type { Operation } from "../contract/operation.ts";
import { evaluate } from "../contract/runtime-expression.ts";
import { headerOf, parsedBodyOf, type ReceivedResponse } from "../engine/exchange.ts";
import { type ReplayClass, replayClassOf } from "../harness/replay-class.ts";
import type { RecordedExchange } from "./recording.ts";
import { isRedacted } from "./redacted.ts";
import type { TrafficContract } from "./traffic-contract.ts";

/** Describes one request as rules of time look at it; what comes later is filled in when it has come. */
export interface Call {
  readonly number: number;
  readonly method: string;
  readonly url: URL;
  /** Where it is one of the contract's, with the values of its path's parameters. */
  readonly operation?: Operation;
  readonly parameters: Readonly<Record<string, string>>;
  /** Absent for a request that is none of the contract's. */
  readonly replayClass?: ReplayClass;
  readonly isRefresh: boolean;
  readonly isSignIn: boolean;
  readonly startedAtMs: number;
  readonly sender: string;
  /** The bearer token that it carried, where the recording shows one. */
  readonly bearer?: string;
  /** The refresh token that it carried, where it is a refresh and the recording shows one. */
  readonly refreshToken?: string;
  readonly idempotencyKey?: string;
  /** Stands for what a repetition has in common: method, URL and bytes. Absent where the bytes are not known. */
  readonly fingerprint?: string;
  /** As it was recorded; with the answer, once that is there. */
  exchange: RecordedExchange;
}

/** Reads what a rule of time looks at in an exchange. */
export function readCall(exchange: RecordedExchange, contract: TrafficContract): Call {
  const { request, number, startedAtMs, sender, missing } = exchange;
  const url = new URL(request.url);
  const matched = contract.operationAt(request.method, url.pathname);
  const { session } = contract;
  const id = matched?.operation.id;
  const isRefresh = id !== undefined && id === session?.refresh?.operation;
  const bearer = bearerIn(headerOf(request, "Authorization"));
  const refreshToken = isRefresh ? refreshTokenIn(exchange, contract) : undefined;
  const idempotencyKey = headerOf(request, contract.idempotencyHeader);
  return {
    ...{ number, url, startedAtMs, sender, exchange, isRefresh },
    method: request.method,
    ...(matched && { operation: matched.operation, replayClass: replayClassOf(matched.operation) }),
    parameters: matched?.parameters ?? {},
    isSignIn: id !== undefined && id === session?.signIn.operation,
    ...(bearer !== undefined && { bearer }),
    ...(refreshToken !== undefined && { refreshToken }),
    ...(idempotencyKey !== undefined && !isRedacted(idempotencyKey) && { idempotencyKey }),
    ...(!missing.includes("request body") && {
      fingerprint: `${request.method} ${url.href} ${request.body ? hash("sha1", request.body) : ""}`,
    }),
  };
}

/** Gives the answer that came in full; nothing while it is under way, or where none came. */
export function answerOf({ exchange }: Call): ReceivedResponse | undefined {
  return exchange.response;
}

/** Gives when a call's answer was delivered, or had failed for good; nothing where that is not known. */
export function endOf({ exchange }: Call): number | undefined {
  const isOver = exchange.response !== undefined || exchange.failure !== undefined;
  return isOver && !exchange.missing.includes("end") ? exchange.endedAtMs : undefined;
}

/** Names a call in a message: its operation, else its method and path. */
export function nameOf({ operation, method, url }: Call): string {
  return operation?.id ?? `${method} ${url.pathname}`;
}

function bearerIn(authorization: string | undefined): string | undefined {
  const token = /^Bearer\s+(\S.*)$/i.exec(authorization ?? "")?.[1]?.trim();
  return token === undefined || isRedacted(token) ? undefined : token;
}

function refreshTokenIn({ request }: RecordedExchange, { session }: TrafficContract): string | undefined {
  const requestBody = parsedBodyOf(request);
  const expression = session?.refresh?.refreshToken;
  if (requestBody === undefined || expression === undefined) return undefined;
  const token = evaluate(expression, { requestBody });
  return typeof token === "string" && !isRedacted(token) ? token : undefined;
}
