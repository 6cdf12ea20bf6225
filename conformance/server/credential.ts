import { Buffer } from "node:buffer";
import type { CredentialPlace } from "../contract/operation.ts";
import { headerOf } from "../engine/exchange.ts";
import { encodeText } from "../serialize/percent.ts";
import { type OutgoingRequest, withHeader } from "./outgoing-request.ts";

/** Tells whether two places of a request are the same one. */
export function isSamePlace(one: CredentialPlace, other: CredentialPlace): boolean {
  return one.in === other.in && nameOf(one) === nameOf(other);
}

/** Tells whether a place belongs to a scheme of HTTP, by which a 401 says how to get in. */
export function isHttpScheme(place: CredentialPlace): boolean {
  return !("name" in place);
}

function nameOf(place: CredentialPlace): string {
  if (!("name" in place)) return "";
  // A header's name has no case.
  return place.in === "header" ? place.name.toLowerCase() : place.name;
}

/** Writes a credential as it stands in its place; that of the scheme Basic is given as `name:password`. */
export function writtenCredential(place: CredentialPlace, value: string): string {
  if (place.in === "basic") return Buffer.from(value, "utf8").toString("base64");
  return place.in === "query" ? encodeText(value) : value;
}

/** Reads the credential that a request has in a place. */
export function credentialIn(
  request: Pick<OutgoingRequest, "url" | "headers">,
  place: CredentialPlace,
): string | undefined {
  if (place.in === "header") return headerOf(request, place.name);
  if (place.in === "query") return new URL(request.url).searchParams.get(place.name) ?? undefined;
  if (place.in === "cookie") {
    const pairs = (headerOf(request, "Cookie") ?? "").split("; ");
    return pairs.find((pair) => pair.startsWith(`${place.name}=`))?.slice(place.name.length + 1);
  }
  const [, scheme = "", value] = /^(\w+) (.*)$/.exec(headerOf(request, "Authorization") ?? "") ?? [];
  if (value === undefined || scheme.toLowerCase() !== place.in) return undefined;
  return place.in === "basic" ? Buffer.from(value, "base64").toString("utf8") : value;
}

/** Copies a request with a credential in its place; without a value what is there is taken out. */
export function withCredential(
  request: OutgoingRequest,
  place: CredentialPlace,
  value?: string,
): OutgoingRequest {
  const written = value === undefined ? undefined : writtenCredential(place, value);
  if (place.in === "header") return withHeader(request, place.name, written);
  if (place.in === "query") return { ...request, url: withParameter(request.url, place.name, written) };
  if (place.in === "cookie") {
    const pairs = (headerOf(request, "Cookie") ?? "").split("; ");
    const cookies = [
      ...pairs.filter((pair) => pair !== "" && !pair.startsWith(`${place.name}=`)),
      ...(written === undefined ? [] : [`${place.name}=${written}`]),
    ].join("; ");
    return withHeader(request, "Cookie", cookies === "" ? undefined : cookies);
  }
  const scheme = place.in === "basic" ? "Basic" : "Bearer";
  return withHeader(request, "Authorization", written === undefined ? undefined : `${scheme} ${written}`);
}

/** Sets one parameter of a query, and leaves the others as they are written. */
function withParameter(url: string, name: string, written: string | undefined): string {
  const [path = url, query = ""] = url.split("?", 2);
  const others = query.split("&").filter((pair) => pair !== "" && !new URLSearchParams(pair).has(name));
  const pairs = written === undefined ? others : [...others, `${encodeText(name)}=${written}`];
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}
