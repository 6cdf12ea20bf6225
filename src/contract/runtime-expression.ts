import { readPointer } from "./json-pointer.ts";

/** What a runtime expression may look at: a request that was made, and the response to it. */
export interface Exchange {
  readonly request?: {
    readonly url?: string;
    readonly method?: string;
    readonly headers?: Headers;
    /** Values of path parameters. */
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: URLSearchParams;
    readonly body?: unknown;
  };
  readonly response?: {
    readonly status?: number;
    readonly headers?: Headers;
    readonly body?: unknown;
  };
}

/** A runtime expression in its parts: `$response.body#/items` has side response, source body, name `/items`. */
export type RuntimeExpression =
  | { readonly source: "url" | "method" | "statusCode" }
  | { readonly side: "request" | "response"; readonly source: "body"; readonly pointer: string }
  | { readonly side: "request" | "response"; readonly source: "header"; readonly name: string }
  | { readonly side: "request"; readonly source: "path" | "query"; readonly name: string };

/**
 * Parses a runtime expression as OpenAPI Links and Arazzo write it.
 *
 * @throws SyntaxError where the text is none.
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function parseRuntimeExpression(text: string): RuntimeExpression {
  if (text === "$url" || text === "$method" || text === "$statusCode") {
    return { source: text.slice(1) as "url" | "method" | "statusCode" };
  }
  const body = /^\$(request|response)\.body(?:#(.*))?$/s.exec(text);
  if (body !== null)
    return { side: body[1] as "request" | "response", source: "body", pointer: body[2] ?? "" };
  const header = /^\$(request|response)\.header\.([!#$%&'*+.^_`|~\w-]+)$/.exec(text);
  if (header?.[2] !== undefined) {
    return { side: header[1] as "request" | "response", source: "header", name: header[2] };
  }
  const parameter = /^\$request\.(path|query)\.(.+)$/s.exec(text);
  if (parameter?.[2] !== undefined) {
    return { side: "request", source: parameter[1] as "path" | "query", name: parameter[2] };
  }
  throw new SyntaxError(
    `${JSON.stringify(text)} is not a runtime expression: write it like $response.body#/id or $request.query.cursor.`,
  );
}

/**
 * Reads what a runtime expression names; undefined where the exchange does not have it.
 *
 * @throws SyntaxError where the text is not a runtime expression.
 */
export function readExpression(text: string, { request, response }: Exchange): unknown {
  const expression = parseRuntimeExpression(text);
  switch (expression.source) {
    case "url":
      return request?.url;
    case "method":
      return request?.method;
    case "statusCode":
      return response?.status;
    case "body":
      return readPointer((expression.side === "request" ? request : response)?.body, expression.pointer);
    case "header":
      return (expression.side === "request" ? request : response)?.headers?.get(expression.name) ?? undefined;
    case "path":
      return request?.path?.[expression.name];
    case "query":
      return request?.query?.get(expression.name) ?? undefined;
  }
}
