import type { CredentialPlace } from "../contract/operation.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { writtenCredential } from "./credential.ts";

/** A text shorter than this is not looked for in reports: it would hit innocent words. In characters. */
const shortest = 6;

/**
 * Tells a mask a credential as it is, and as it stands in its place: in a query with all that is not plain encoded, and
 * behind `Basic` in base64.
 *
 * @param value for the scheme Basic `name:password`
 */
export function learnCredential(
  mask: SecretMask,
  place: CredentialPlace,
  value: string,
  owner?: string,
): void {
  const written = writtenCredential(place, value);
  if (place.in === "basic") {
    const password = value.slice(value.indexOf(":") + 1);
    for (const text of [password, written]) mask.learn("password", text, owner);
    return;
  }
  // Many an answer links to where it was asked for, so that a key of the query in it is hidden, and held against none.
  const kind = place.in === "query" ? "secret" : "access";
  for (const text of new Set([value, written])) mask.learn(kind, text, owner);
  // Of one that is short, the pair that it is part of can be told from an innocent word.
  if (place.in === "query" && written.length < shortest)
    for (const mark of ["?", "&"]) mask.learn(kind, `${mark}${place.name}=${written}`, owner);
}
