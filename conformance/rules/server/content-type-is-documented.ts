import { problemType } from "../../contract/documented-response.ts";
import { essenceOf, mediaTypeFor } from "../../contract/media.ts";
import { headerOf } from "../../engine/exchange.ts";
import { type JudgedAnswer, type Judgement, judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isSessionRead, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "content-type-is-documented",
  kind: "server",
  level: "must",
  says: "Every answer that has a body has a Content-Type that the contract documents for its status.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#response-object",
  judgesAnswers: true,
  check: (server) => judgeAnswers(server, judgeContentType),
  mutant: tamper((response, request) => {
    if (!isSessionRead(response, request)) return response;
    const headers = new Headers(response.headers);
    headers.set("Content-Type", "text/html");
    return altered(response, { headers });
  }),
};

/** Judges the Content-Type of an answer, by whomever it was asked for. */
export function judgeContentType({ response, documented, method }: JudgedAnswer): Judgement {
  // Where the contract names no media type, it says nothing of the body. Problems have a rule of their own.
  const media = documented?.media ?? [];
  if (media.length === 0 || media.some(({ type }) => essenceOf(type) === problemType)) return notJudged;
  if (response.body.length === 0 || method === "HEAD") return notJudged;
  const contentType = headerOf(response, "Content-Type");
  const known = media.map(({ type }) => type).join(" or ");
  if (contentType !== undefined && mediaTypeFor(media, contentType)) return undefined;
  const found = contentType === undefined ? "a body and no Content-Type" : `Content-Type ${contentType}`;
  return {
    says: `answered ${response.status} with ${found}; the contract documents ${known}.`,
    ...(documented && { place: `${documented.pointer}/content` }),
  };
}
