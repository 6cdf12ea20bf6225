import { Buffer } from "node:buffer";
import type { HeaderField, SentRequest } from "../engine/exchange.ts";
import type { SecretMask } from "../engine/secret-mask.ts";

/** Holds a body as a report may show it: as text, or in base64 where it is none. */
export interface MaskedBody {
  readonly text: string;
  readonly encoding?: "base64";
}

/** Members and parameters of these names hold secrets, whoever made them up. */
const secretName =
  /^(?:.*[_-])?(?:password|passwd|secret|api[_-]?key)$|(?:access|refresh|id|csrf|session)[_-]?token$/i;

const cookieHeaders = ["cookie", "set-cookie"];
const keyHeaders = ["x-api-key", "api-key", "x-auth-token", "x-csrf-token"];

/** Masks header fields: every credential, known or not, and every known secret elsewhere. */
export function maskHeaders(headers: readonly HeaderField[], mask: SecretMask): readonly HeaderField[] {
  return headers.map(([name, value]) => [name, maskHeader(name.toLowerCase(), value, mask)]);
}

function maskHeader(name: string, value: string, mask: SecretMask): string {
  if (name === "authorization" || name === "proxy-authorization") {
    const [, scheme = "", credentials] = /^(\S+)(?:\s+(.+))?$/s.exec(value) ?? [];
    if (credentials === undefined) return mask.text(value);
    const kind = /^basic$/i.test(scheme) ? "password" : "access";
    return `${scheme} ${mask.learn(kind, credentials).placeholder}`;
  }
  if (cookieHeaders.includes(name)) {
    // A Set-Cookie's attributes say nothing secret; its first pair does, and so does each of a Cookie's.
    const [first = "", ...rest] = value.split(";");
    const masked = (pair: string) => maskPair(pair, mask);
    return [masked(first), ...(name === "cookie" ? rest.map(masked) : rest)].join(";");
  }
  return keyHeaders.includes(name) ? mask.learn("secret", value).placeholder : mask.text(value);
}

function maskPair(pair: string, mask: SecretMask): string {
  const [, name = "", value = ""] = /^([^=]*=)(.*)$/s.exec(pair) ?? [];
  return value === "" ? pair : `${name}${mask.learn("cookie", value).placeholder}`;
}

/** Masks a URL: known secrets, and the values of parameters whose name says that they are secret. */
export function maskUrl(url: string, mask: SecretMask): string {
  return maskParameters(mask.text(url));
}

/** Masks a body: known secrets, and the values of members whose name says that they are secret. */
export function maskBody(body: Uint8Array, mask: SecretMask): MaskedBody {
  const text = readText(body);
  if (text === undefined) return { text: Buffer.from(body).toString("base64"), encoding: "base64" };
  const isForm = /^[\w.%+-]+=[^\s{]*$/.test(text);
  return { text: mask.text(isForm ? maskParameters(mask.text(text)) : maskMembers(text, mask)) };
}

/**
 * Tells a mask what a request holds under names that say it is secret, so that a printed command hides it too. For
 * requests that others have made: the suite knows its own secrets, and what it makes up is none.
 */
export function learnNamedSecrets({ url, headers, body }: SentRequest, mask: SecretMask): void {
  // Whatever masking hides in a header, it learns.
  maskHeaders(headers, mask);
  const text = (body && readText(body)) ?? "";
  for (const [, , name = "", value = ""] of [...url.matchAll(parameter), ...text.matchAll(parameter)]) {
    if (isSecretParameter(name) && !/^(?:<|%3C|\[)/i.test(value)) mask.learn("secret", value);
  }
  for (const [, name = "", , value = ""] of text.matchAll(member)) {
    if (secretName.test(name)) for (const form of [value, unescaped(value)]) mask.learn("secret", form);
  }
}

/** A parameter in a URL or a form. */
const parameter = /(^|[?&#])([^=&?#]+)=([^&#]+)/g;

function maskParameters(text: string): string {
  return text.replace(parameter, (written, mark: string, name: string, value: string) =>
    isSecretParameter(name) && !value.startsWith("<") ? `${mark}${name}=<secret>` : written,
  );
}

function isSecretParameter(name: string): boolean {
  return secretName.test(name) || /^(?:token|code)$/i.test(name);
}

/** A string member in JSON text. What is masked in place keeps the rest byte for byte, broken JSON included. */
const member = /"((?:[^"\\]|\\.)*)"(\s*:\s*)"((?:[^"\\]|\\.)+)"/g;

function maskMembers(text: string, mask: SecretMask): string {
  return text.replace(member, (written, name: string, colon: string, value: string) => {
    if (!secretName.test(name)) return written;
    const plain = unescaped(value);
    const masked = mask.text(plain);
    return `"${name}"${colon}${JSON.stringify(masked === plain ? "<secret>" : masked)}`;
  });
}

function unescaped(value: string): string {
  try {
    return JSON.parse(`"${value}"`);
  } catch {
    return value;
  }
}

function readText(body: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
