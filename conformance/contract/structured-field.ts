/** Holds a bare value of a structured field; what is neither integer, string nor token is told by its kind alone. */
export type BareItem =
  | { readonly kind: "integer"; readonly value: number }
  | { readonly kind: "string" | "token"; readonly value: string }
  | { readonly kind: "decimal" | "boolean" | "bytes" | "date" | "display" | "inner-list" };

/** Holds a member of a structured field, with its parameters by name. */
export interface FieldMember {
  /** Only in a dictionary. */
  readonly key?: string;
  readonly item: BareItem;
  readonly parameters: ReadonlyMap<string, BareItem>;
}

/** Where a field stops being one. */
class Malformed extends Error {}

/**
 * Reads a field as a List, or nothing where it is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9651.html#section-4.2.1
 */
export function readList(field: string): readonly FieldMember[] | undefined {
  return reading(field, (rest) => membersOf(rest, memberOf));
}

/**
 * Reads a field as a Dictionary, or nothing where it is none. Of two members with one key both are told.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9651.html#section-4.2.2
 */
export function readDictionary(field: string): readonly FieldMember[] | undefined {
  return reading(field, (rest) =>
    membersOf(rest, () => {
      const key = rest.take(keyName);
      if (rest.takeIf(/^=/) !== undefined) return { key, ...memberOf(rest) };
      return { key, item: { kind: "boolean" }, parameters: parametersOf(rest) };
    }),
  );
}

const keyName = /^[a-z*][a-z0-9_.*-]*/;

/** Holds what of a field has not been read yet. */
interface Rest {
  /** Takes what a pattern matches. @throws Malformed where it matches nothing */
  readonly take: (pattern: RegExp) => string;
  readonly takeIf: (pattern: RegExp) => string | undefined;
  readonly isAtEnd: () => boolean;
}

function restOf(field: string): Rest {
  let text = field;
  const takeIf = (pattern: RegExp) => {
    const taken = pattern.exec(text)?.[0];
    if (taken !== undefined) text = text.slice(taken.length);
    return taken;
  };
  const take = (pattern: RegExp) => {
    const taken = takeIf(pattern);
    if (taken === undefined) throw new Malformed();
    return taken;
  };
  return { take, takeIf, isAtEnd: () => text === "" };
}

function reading<T>(field: string, read: (rest: Rest) => T): T | undefined {
  try {
    return read(restOf(field.replace(/^ +| +$/g, "")));
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function membersOf(rest: Rest, read: (rest: Rest) => FieldMember): readonly FieldMember[] {
  const members: FieldMember[] = [];
  while (!rest.isAtEnd()) {
    members.push(read(rest));
    rest.takeIf(/^[ \t]+/);
    if (rest.isAtEnd()) return members;
    rest.take(/^,[ \t]*/);
    if (rest.isAtEnd()) throw new Malformed();
  }
  return members;
}

function memberOf(rest: Rest): FieldMember {
  if (rest.takeIf(/^\( */) === undefined) return { item: bareItem(rest), parameters: parametersOf(rest) };
  while (rest.takeIf(/^\)/) === undefined) {
    bareItem(rest);
    parametersOf(rest);
    rest.take(/^(?: +|(?=\)))/);
  }
  return { item: { kind: "inner-list" }, parameters: parametersOf(rest) };
}

function parametersOf(rest: Rest): ReadonlyMap<string, BareItem> {
  const parameters = new Map<string, BareItem>();
  while (rest.takeIf(/^; */) !== undefined) {
    const key = rest.take(keyName);
    parameters.set(key, rest.takeIf(/^=/) === undefined ? { kind: "boolean" } : bareItem(rest));
  }
  return parameters;
}

/** The kinds that say nothing but their kind here. The longer form of a number comes before the shorter. */
const plainKinds = [
  ["decimal", /^-?\d{1,12}\.\d{1,3}(?![\d.])/],
  ["boolean", /^\?[01]/],
  ["bytes", /^:[A-Za-z0-9+/=]*:/],
  ["date", /^@-?\d{1,15}(?![\d.])/],
  ["display", /^%"(?:[ !#$&-~]|%[0-9a-f]{2})*"/],
] as const;

function bareItem(rest: Rest): BareItem {
  for (const [kind, pattern] of plainKinds) if (rest.takeIf(pattern) !== undefined) return { kind };
  const integer = rest.takeIf(/^-?\d{1,15}(?![\d.])/);
  if (integer !== undefined) return { kind: "integer", value: Number(integer) };
  const token = rest.takeIf(/^[A-Za-z*][\w!#$%&'*+.^`|~:/-]*/);
  if (token !== undefined) return { kind: "token", value: token };
  const string = rest.take(/^"(?:[ !#-[\]-~]|\\["\\])*"/);
  return { kind: "string", value: string.slice(1, -1).replace(/\\(["\\])/g, "$1") };
}
