import type { Exchange, HeaderField } from "./exchange.ts";

/** Gives back an exchange whose header fields are those of earlier ones, where they say the same. */
export type FieldPool = (exchange: Exchange) => Exchange;

/** So many fields are remembered; what comes and goes, such as the id of a request, must not fill the memory. */
const mostRemembered = 4_096;

/**
 * Creates a pool of header fields. Nine of ten fields of a run are said by thousands of exchanges, and headers are
 * most of what an exchange takes.
 */
export function createFieldPool(): FieldPool {
  const known = new Map<string, HeaderField>();
  const pooled = (field: HeaderField): HeaderField => {
    const text = field.join(":");
    const before = known.get(text);
    if (before) return before;
    if (known.size >= mostRemembered) known.clear();
    known.set(text, field);
    return field;
  };
  return (exchange) => {
    const { request, response } = exchange;
    return {
      ...exchange,
      request: { ...request, headers: request.headers.map(pooled) },
      ...(response && { response: { ...response, headers: response.headers.map(pooled) } }),
    };
  };
}
