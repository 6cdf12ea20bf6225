import { answerOf, type Call } from "./call.ts";

/** What tells that a request never got as far as a server, in browsers' and in Node's words. */
const neverSent =
  /ERR_(?:BLOCKED|NAME_NOT_RESOLVED|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|PROXY|CERT|SSL)|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|connection was refused|host name/i;

/** Answers after which nobody knows whether the request took effect. */
const unclear = [408, 500, 502, 503, 504];

/** Tells whether a call was refused for its token. */
export function isRefused(call: Call): boolean {
  return answerOf(call)?.status === 401;
}

/** Tells whether a call failed in a way that leaves open whether it took effect: no answer, or a server's error. */
export function isUnclear(call: Call): boolean {
  const { failure } = call.exchange;
  const answer = answerOf(call);
  if (answer) return unclear.includes(answer.status);
  return failure !== undefined && !neverSent.test(failure);
}

/** Tells whether a call succeeded, or was answered with what the sender has already. */
export function hasSucceeded(call: Call): boolean {
  const status = answerOf(call)?.status ?? 0;
  return (status >= 200 && status < 300) || status === 304;
}

/** Says how a call failed, as a clause: `was answered 503`. */
export function describeEnd(call: Call): string {
  const answer = answerOf(call);
  return answer ? `was answered ${answer.status}` : "got no answer";
}
