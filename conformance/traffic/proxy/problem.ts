import { type ServerResponse, STATUS_CODES } from "node:http";

/** Answers in the proxy's own name, as the server behind it never could. */
export function answerProblem(response: ServerResponse, status: number, detail: string): void {
  const body = JSON.stringify({ type: "about:blank", title: STATUS_CODES[status], status, detail });
  // Said anew: an answer that could not be written may have left its own words behind.
  response.writeHead(status, STATUS_CODES[status] ?? "", {
    "Content-Type": "application/problem+json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}
