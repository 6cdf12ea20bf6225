import type { Json } from "../../contract/json.ts";

/** Describes a request of the sample client. */
export interface SampleRequest {
  readonly operationId: string;
  readonly method: string;
  /** Relative to the base URL. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Describes an answer, its body read and parsed. */
export interface SampleResponse {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: Json;
}

/** Sends a request, with a bearer token where there is one. Rejects where no answer comes. */
export async function sendSample(
  baseUrl: string,
  { method, url, headers, body }: SampleRequest,
  options: { readonly accept: string; readonly token?: string | undefined; readonly fetch: typeof fetch },
): Promise<SampleResponse> {
  const response = await options.fetch(`${baseUrl}${url}`, {
    method,
    headers: {
      ...headers,
      Accept: options.accept,
      ...(options.token !== undefined && { Authorization: `Bearer ${options.token}` }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get("etag") ?? undefined,
    body: text === "" ? null : JSON.parse(text),
  };
}
