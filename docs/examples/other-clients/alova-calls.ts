import type { Alova, AlovaGenerics, AlovaOptions, Method } from "alova";
import { type Call, forget, keep, refreshUrl, type Send, type Tokens } from "./conversation.ts";

/** What the interceptors of alova are bound by. */
interface Bound {
  onAuthRequired(): AlovaOptions<AlovaGenerics>["beforeRequest"] & object;
  onResponseRefreshToken(
    succeeded: (response: Response) => Response,
  ): AlovaOptions<AlovaGenerics>["responded"] & object;
}

/** As much of `alova/client` as is used here: its declarations lack the endings that Node resolves files by. */
interface AlovaClient {
  createClientTokenAuthentication(options: {
    refreshToken: { isExpired: (method: Method) => boolean; handler: (method: Method) => Promise<void> };
    assignToken: (method: Method) => void;
  }): Bound;
  createServerTokenAuthentication(options: {
    refreshTokenOnSuccess: {
      isExpired: (response: Response, method: Method) => boolean;
      handler: (response: Response, method: Method) => Promise<void>;
    };
    assignToken: (method: Method) => void;
  }): Bound;
}

const client: string = "alova/client";
export const { createClientTokenAuthentication, createServerTokenAuthentication }: AlovaClient = await import(
  client
);

/** Makes calls with an instance of alova, whose `responded` hands the response on as it is. */
export function callsOf<AG extends AlovaGenerics>(instance: Alova<AG>): Send {
  return async ({ method, url, headers, json, signal }: Call) => {
    const call = instance.Request<Response>({ method, url, headers, data: json } as never);
    signal.addEventListener("abort", () => call.abort());
    const response = await call;
    return { status: response.status, body: await response.text() };
  };
}

/** Renews the tokens by a call that alova's interceptors leave alone. Where it fails, all is forgotten, and it throws. */
export async function renew<AG extends AlovaGenerics>(instance: Alova<AG>, tokens: Tokens): Promise<void> {
  const call = instance.Post<Response>(refreshUrl, { refreshToken: tokens.refreshToken });
  call.meta = { authRole: "refreshToken" };
  try {
    const response = await call;
    if (!response.ok) throw new Error(`The refresh was answered with ${response.status}.`);
    keep(tokens, await response.json());
  } catch (error) {
    forget(tokens);
    throw error;
  }
}
