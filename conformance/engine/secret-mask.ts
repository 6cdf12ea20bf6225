import { literalPattern } from "./literal-pattern.ts";

/** Names what a secret is; the placeholder says it: `<access:1>`. */
export type SecretKind = "access" | "refresh" | "password" | "cookie" | "secret";

/** Describes a masked secret: how reports name it, and where a reader puts the real one. */
export interface MaskedSecret {
  readonly kind: SecretKind;
  /** What reports show: `<access:1>`, numbered by first appearance within its kind. */
  readonly placeholder: string;
  /** The environment variable that a printed command reads it from: `COUNTERSIGN_ACCESS_1`. */
  readonly variable: string;
  /** Whose it is, where that is known. */
  readonly owner?: string;
}

/** Replaces secrets by numbered placeholders, so that masked text still tells one token from another. */
export interface SecretMask {
  /** Makes a secret known. The first call gives it its number; a later one may only add whose it is. */
  readonly learn: (kind: SecretKind, secret: string, owner?: string) => MaskedSecret;
  /** Replaces every known secret in a text by its placeholder. */
  readonly text: (text: string) => string;
  /** Gives the secret that a text is as a whole, however short; nothing where it is none. */
  readonly known: (text: string) => MaskedSecret | undefined;
  /** Cuts a text at its secrets: what is not secret stays a string. */
  readonly parts: (text: string) => readonly (string | MaskedSecret)[];
  /** Lists what has been masked, in the order of appearance. */
  readonly secrets: () => readonly MaskedSecret[];
}

/** Shorter secrets are not looked for in texts: they would hit innocent words. In characters. */
const shortestSecret = 6;

/** A secret that somebody has masked already. */
const placeholder = /^<(?:access|refresh|password|cookie|secret):(\d+)>$/;

function variableOf(kind: SecretKind, number: number | string): string {
  return `COUNTERSIGN_${kind.toUpperCase()}_${number}`;
}

/** Creates a mask that knows no secret yet. */
export function createSecretMask(): SecretMask {
  const known = new Map<string, MaskedSecret>();
  const counts = new Map<SecretKind, number>();
  const keep = (secret: string, masked: MaskedSecret) => {
    known.set(secret, masked);
    return masked;
  };

  const parts = (text: string): (string | MaskedSecret)[] => {
    // The longest come first, so that a secret inside another one does not cut it.
    const secrets = [...known.keys()]
      .filter((secret) => secret.length >= shortestSecret && text.includes(secret))
      .toSorted((a, b) => b.length - a.length);
    if (secrets.length === 0) return [text];
    return text
      .split(new RegExp(`(${secrets.map((secret) => literalPattern(secret)).join("|")})`))
      .filter((part) => part !== "")
      .map((part) => known.get(part) ?? part);
  };

  return {
    learn: (kind, secret, owner) => {
      const masked = placeholder.exec(secret)?.[1];
      // What a report has masked before keeps its number, so that both tell of the same token.
      if (masked !== undefined) return { kind, placeholder: secret, variable: variableOf(kind, masked) };
      const before = known.get(secret);
      if (before && (before.owner !== undefined || owner === undefined)) return before;
      if (before && owner !== undefined) return keep(secret, { ...before, owner });
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return keep(secret, {
        kind,
        placeholder: `<${kind}:${number}>`,
        variable: variableOf(kind, number),
        ...(owner !== undefined && { owner }),
      });
    },
    known: (text) => known.get(text),
    parts,
    secrets: () => [...known.values()],
    text: (text) =>
      parts(text)
        .map((part) => (typeof part === "string" ? part : part.placeholder))
        .join(""),
  };
}
