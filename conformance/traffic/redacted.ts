/** Tells whether a recorder has written something else in the place of a secret, the same for every secret. */
export function isRedacted(value: string): boolean {
  return /redact|remov|filtered|^[*x•.-]{3,}$|^<secret>$|^$/i.test(value.trim());
}

/** The numbered placeholder of a masked secret: `<access:1>`. One can still be told from another. */
const placeholder = /^<(?:access|refresh|password|cookie|secret)(?::\d+)?>$/;

/** Tells whether a recorded value stands in for a secret, so that no schema can be held against it. */
export function isHidden(value: unknown): boolean {
  return typeof value === "string" && (placeholder.test(value) || isRedacted(value));
}
