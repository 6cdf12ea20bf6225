import type { WireExchange } from "./wire-exchange.ts";

/** A log with more requests than this is shown without its middle. */
const mostRows = 30;

/**
 * Writes a log of the wire as a table for a person: number, time since the scenario began, method, path, the name of
 * the token (A1, R1: never the token), and what was answered.
 */
export function writeWireTable(exchanges: readonly WireExchange[]): string {
  if (exchanges.length === 0) return "The client sent nothing.";
  const half = mostRows / 2;
  const left = exchanges.length - mostRows;
  const shown = left > 0 ? [...exchanges.slice(0, half), ...exchanges.slice(-half)] : exchanges;
  const rows = shown.map(rowOf);
  const heading = ["n", "time", "method", "path", "token", "status"];
  const widths = heading.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [heading, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  if (left > 0) lines.splice(half + 1, 0, `... ${left} more ...`);
  return lines.join("\n");
}

function rowOf({
  number,
  atMs,
  request,
  path,
  bearer,
  refreshToken,
  response,
  failure,
  committed,
}: WireExchange) {
  const status = response ? String(response.status) : failure ? "no answer" : "open";
  return [
    String(number),
    `${(atMs / 1000).toFixed(3)} s`,
    request.method,
    path,
    refreshToken ?? bearer ?? "-",
    committed ? `${status}, took effect` : status,
  ];
}
