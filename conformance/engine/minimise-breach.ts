import type { Breach } from "./breach.ts";
import type { Exchange, SentRequest } from "./exchange.ts";

/** A request with more that could be left out keeps the rest. In requests. */
const mostTries = 12;

/**
 * Leaves out of a breach's request whatever it does without: parameters of the query and headers, one after another,
 * as long as the shorter request is answered with the same status and breaks the rule as well.
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
    tries += 1;
    const shorter = await resend(shorten(smallest.request));
    if (isAlike(shorter, exchange)) smallest = shorter;
  }
  return { ...breach, exchange: smallest };
}

function isAlike(shorter: Exchange | undefined, exchange: Exchange): shorter is Exchange {
  return shorter !== undefined && shorter.response?.status === exchange.response?.status;
}

/** Lists what could be left out of a request, the credentials apart: without them it is another request. */
function shortenings({ url, headers }: SentRequest): readonly ((request: SentRequest) => SentRequest)[] {
  const parameters = [...new Set(URL.parse(url)?.searchParams.keys() ?? [])];
  const fields = headers.map(([name]) => name).filter((name) => !/^(?:authorization|cookie)$/i.test(name));
  return [
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

function withoutParameter(url: string, name: string): string {
  const shorter = new URL(url);
  shorter.searchParams.delete(name);
  return shorter.href;
}
