import type { Json } from "../contract/json.ts";
import { pointerOf, readPointer, withoutPointer } from "../contract/json-pointer.ts";
import type { Breach } from "./breach.ts";
import { type Exchange, parsedBodyOf, type SentRequest } from "./exchange.ts";
import { formParts, withoutFormPart } from "./form-parts.ts";

/** A request with more that could be left out keeps the rest. In requests. */
const mostTries = 24;

/**
 * Leaves out of a breach's request whatever it does without: parts of a JSON body or a form, parameters of the query and
 * headers, one after another, as long as the shorter request is answered with the same status and breaks the rule as
 * well.
 *
 * @returns the breach as it was, where its request cannot be sent in another form
 */
export async function minimiseBreach(breach: Breach): Promise<Breach> {
  const { exchange, resend } = breach;
  if (!exchange || !resend) return breach;
  let smallest = exchange;
  let tries = 0;
  for (const shorten of shortenings(exchange.request)) {
    if (tries >= mostTries) break;
    const shortened = shorten(smallest.request);
    // What was to be left out may have gone with what it stood in.
    if (!shortened) continue;
    tries += 1;
    const shorter = await resend(shortened);
    if (isAlike(shorter, exchange)) smallest = shorter;
  }
  return { ...breach, exchange: smallest };
}

function isAlike(shorter: Exchange | undefined, exchange: Exchange): shorter is Exchange {
  return shorter !== undefined && shorter.response?.status === exchange.response?.status;
}

/** Leaves one thing out of a request; nothing where it is not there. */
type Shortening = (request: SentRequest) => SentRequest | undefined;

/** Lists what could be left out of a request, the credentials apart: without them it is another request. */
function shortenings(request: SentRequest): readonly Shortening[] {
  const { url, headers } = request;
  const parameters = [...new Set(URL.parse(url)?.searchParams.keys() ?? [])];
  // Without its type a body is another body, and curl would give it one.
  const kept = request.body ? /^(?:authorization|cookie|content-type)$/i : /^(?:authorization|cookie)$/i;
  const fields = headers.map(([name]) => name).filter((name) => !kept.test(name));
  return [
    ...partsOf(parsedBodyOf(request) ?? null, "").map(
      (pointer) => (request: SentRequest) => withoutPart(request, pointer),
    ),
    ...(formParts(request) ?? []).map((name) => (request: SentRequest) => withoutFormPart(request, name)),
    ...parameters.map((name) => (request: SentRequest) => ({
      ...request,
      url: withoutParameter(request.url, name),
    })),
    ...fields.map((name) => (request: SentRequest) => ({
      ...request,
      headers: request.headers.filter(([field]) => field !== name),
    })),
  ];
}

/** Lists the parts of a value, the outer before the inner, and the last of a list first. */
function partsOf(value: Json, pointer: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const parts = Array.isArray(value) ? [...value.entries()].toReversed() : Object.entries(value);
  const below = parts.map(([name, part]) => ({ part, at: `${pointer}${pointerOf([String(name)])}` }));
  return [...below.map(({ at }) => at), ...below.flatMap(({ at, part }) => partsOf(part, at))];
}

function withoutPart(request: SentRequest, pointer: string): SentRequest | undefined {
  const json = parsedBodyOf(request);
  if (json === undefined || readPointer(json, pointer) === undefined) return undefined;
  return { ...request, body: new TextEncoder().encode(JSON.stringify(withoutPointer(json, pointer))) };
}

/** Takes out every pair of a name, and leaves the others as they are written. */
function withoutParameter(url: string, name: string): string {
  const [path = url, query = ""] = url.split("?", 2);
  const isOther = (pair: string) => !new URLSearchParams(pair).has(name);
  const pairs = query.split("&").filter(isOther);
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}
