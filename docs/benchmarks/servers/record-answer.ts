/** An answer as it can be given again. */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly text: string;
}

/** Headers that belong to the connection and are written by whoever answers. */
const ofTheConnection = new Set(["connection", "keep-alive", "date", "content-length", "transfer-encoding"]);

/** Asks once, and keeps the answer. @throws Error where it is no success. */
export async function recordAnswer(url: string, headers: Record<string, string>): Promise<RecordedAnswer> {
  const response = await fetch(url, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${text}`);
  const own = [...response.headers].filter(([name]) => !ofTheConnection.has(name));
  return { status: response.status, headers: Object.fromEntries(own), text };
}
