import { Buffer } from "node:buffer";
import { headerOf, type SentRequest } from "./exchange.ts";

/** Lists the names of a form's parts as they are sent, each once; nothing where a request has no form. */
export function formParts(request: SentRequest): readonly string[] | undefined {
  const form = readForm(request);
  return form && [...new Set(form.parts.map(({ name }) => name))];
}

/** Takes every part of a name out of a form; nothing where it has none, or no other. */
export function withoutFormPart(request: SentRequest, name: string): SentRequest | undefined {
  const form = readForm(request);
  const others = form?.parts.filter((part) => part.name !== name) ?? [];
  if (!form || others.length === 0 || others.length === form.parts.length) return undefined;
  return { ...request, body: new Uint8Array(Buffer.from(form.write(others), "latin1")) };
}

interface Form {
  readonly parts: readonly FormPart[];
  readonly write: (parts: readonly FormPart[]) => string;
}

interface FormPart {
  readonly name: string;
  /** As it is sent, byte for byte. */
  readonly text: string;
}

function readForm(request: SentRequest): Form | undefined {
  const contentType = headerOf(request, "Content-Type") ?? "";
  // Each byte is one character, so that files among the parts come through.
  const text = Buffer.from(request.body ?? []).toString("latin1");
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return readPairs(text);
  const boundary = /^multipart\/form-data\b.*;\s*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  return boundary === undefined ? undefined : readParts(text, boundary);
}

function readPairs(text: string): Form {
  const parts = text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => ({ name: [...new URLSearchParams(pair).keys()][0] ?? "", text: pair }));
  return { parts, write: (kept) => kept.map((part) => part.text).join("&") };
}

/** @see https://www.rfc-editor.org/rfc/rfc2046.html#section-5.1.1 */
function readParts(text: string, boundary: string): Form | undefined {
  const [, ...sections] = `\r\n${text}`.split(`\r\n--${boundary}`);
  const end = sections.pop();
  if (!end?.startsWith("--")) return undefined;
  const parts = sections.map((section) => {
    const name = /\bname="([^"]*)"/.exec(section)?.[1] ?? "";
    return { name: Buffer.from(name, "latin1").toString("utf8"), text: section };
  });
  const write = (kept: readonly FormPart[]) =>
    `${kept.map((part) => `--${boundary}${part.text}\r\n`).join("")}--${boundary}${end}`;
  return { parts, write };
}
