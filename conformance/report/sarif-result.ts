import type { HeaderField } from "../engine/exchange.ts";
import { type FinishedRun, isKnown } from "./finished-run.ts";
import { type MaskedBody, maskBody, maskHeaders, maskUrl } from "./masked-message.ts";
import type { Finding } from "./report.ts";

/** Names how a SARIF result or notification weighs. */
export type SarifLevel = "error" | "warning" | "note";

/** Longer bodies are cut: a code host refuses a file of more than 10 MB. In characters. */
const longestBody = 4_000;

/** Gives the file that results are placed in: the contract. */
export function artifactOf({ source }: Pick<FinishedRun, "source">) {
  const path = source?.path ?? "openapi.json";
  return /^[a-z]+:/i.test(path)
    ? { uri: path }
    : { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}

/** Writes one finding as a SARIF result, with the exchange that shows it. */
export function resultOf(finding: Finding, run: FinishedRun, ruleIndex: number) {
  const { id, rule, level, operationId, message, pointer, reproduce } = finding;
  const { cause, exhibit } = run.details.get(id) ?? {};
  const logical = [
    ...(operationId === undefined ? [] : [{ name: operationId, kind: "function" }]),
    ...(pointer === undefined ? [] : [{ fullyQualifiedName: pointer, kind: "object" }]),
  ];
  return {
    ruleId: rule,
    ruleIndex,
    level: weigh(finding, run),
    kind: "fail",
    message: { text: exhibit === undefined ? message : `${message}\n\n${exhibit}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(run),
          region: { startLine: run.source?.lineOf(operationId) ?? 1 },
        },
        ...(logical.length > 0 && { logicalLocations: logical }),
      },
    ],
    // What a host recognises a result by from one run to the next.
    partialFingerprints: { "countersignFindingId/v1": id },
    ...(cause !== undefined && { suppressions: [{ kind: "external", justification: cause }] }),
    ...exchangeOf(id, run),
    properties: { reproduce: reproduce.curl, seed: reproduce.seed, level },
  };
}

function weigh(finding: Finding, run: FinishedRun): SarifLevel {
  if (isKnown(run, finding)) return "note";
  return finding.level === "must" ? "error" : "warning";
}

function exchangeOf(id: string, { details, mask }: FinishedRun) {
  const { exchange } = details.get(id) ?? {};
  if (!exchange) return {};
  const { request, response } = exchange;
  const headers = (given: readonly HeaderField[]) => Object.fromEntries(maskHeaders(given, mask));
  const body = (bytes: Uint8Array | undefined) =>
    bytes?.length ? { body: contentOf(maskBody(bytes, mask)) } : {};
  return {
    webRequest: {
      protocol: "http",
      version: "1.1",
      method: request.method,
      target: maskUrl(request.url, mask),
      headers: headers(request.headers),
      ...body(request.body),
    },
    webResponse: response
      ? {
          protocol: "http",
          version: "1.1",
          statusCode: response.status,
          headers: headers(response.headers),
          ...body(response.body),
        }
      : { noResponseReceived: true },
  };
}

function contentOf({ text, encoding }: MaskedBody) {
  if (encoding) return { binary: text.slice(0, longestBody) };
  return { text: text.length > longestBody ? `${text.slice(0, longestBody)}...` : text };
}
