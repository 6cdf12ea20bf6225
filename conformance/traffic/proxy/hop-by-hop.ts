import type { HeaderField } from "../../engine/exchange.ts";

/** Fields that speak of one connection, whether or not `Connection` names them. */
const connectionFields = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
];

/**
 * Leaves out the header fields that are for one connection alone: those that are known to be, and those that
 * `Connection` names. The others keep their order, their writing and their repetitions.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-7.6.1
 */
export function endToEnd(fields: readonly HeaderField[]): readonly HeaderField[] {
  const named = fields
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(",").map((option) => option.trim().toLowerCase()));
  const left = new Set([...connectionFields, ...named]);
  return fields.filter(([name]) => !left.has(name.toLowerCase()));
}

/**
 * Leaves out the announcement of trailers where none can follow: only what goes in chunks has room for them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112.html#section-7.1.2
 */
export function announced(fields: readonly HeaderField[], isChunked: boolean): readonly HeaderField[] {
  return isChunked ? fields : fields.filter(([name]) => name.toLowerCase() !== "trailer");
}

/** Pairs up the names and values that Node hands out in one list. */
export function fieldsOf(raw: readonly string[]): readonly HeaderField[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}
