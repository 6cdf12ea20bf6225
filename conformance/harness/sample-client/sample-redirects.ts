import type { SampleClientSwitches } from "./switches.ts";

/** Describes an answer that may lead elsewhere. */
export interface RedirectedRequest {
  readonly baseUrl: string;
  readonly switches: SampleClientSwitches;
  /** Whether it is one of the session's own, which bear no access token. */
  readonly isOfSession: boolean;
  readonly init: RequestInit & { readonly headers: Readonly<Record<string, string>> };
  readonly fetch: typeof fetch;
}

/** Follows a redirect once: a read within its origin with its token, and nothing else. */
export async function followRedirect(answer: Response, request: RedirectedRequest): Promise<Response> {
  const { baseUrl, switches, isOfSession, init, fetch } = request;
  const written = answer.headers.get("location");
  const location = written === null ? undefined : new URL(written, baseUrl);
  if (!location) return answer;
  const { Authorization: _, ...bare } = init.headers;
  const go = (to: URL, headers: Readonly<Record<string, string>>) =>
    fetch(to.href, { ...init, headers, redirect: "manual" });
  const isRead = init.method === "GET";
  if (location.origin === new URL(baseUrl).origin) {
    if (!isRead && (isOfSession || !switches.followsWrites)) return answer;
    return go(location, switches.redirects === "reads-without-token" ? bare : init.headers);
  }
  const own = isOfSession ? "refreshes" : isRead ? "reads" : "writes";
  if (switches.redirects === "reads-with-token" && own === "reads") return go(location, init.headers);
  if (switches.redirects === own) return go(location, bare);
  if (switches.redirects !== "reads-and-returns" || own !== "reads") return answer;
  const back = (await go(location, bare)).headers.get("location");
  return back?.startsWith(baseUrl) ? go(new URL(back), init.headers) : answer;
}
