import type { SeededRandom } from "../harness/seeded-random.ts";

/** Writes one text that a part of a pattern matches. */
type Writer = (random: SeededRandom, surplus: number) => string;

/**
 * Draws a text that a regular expression matches, or nothing where the expression uses more than is read here:
 * lookaround and back references. Whoever uses the text checks it against its schema.
 *
 * @param surplus how often a part with an open number of repetitions is repeated above its minimum
 */
export function textFromPattern(pattern: string, random: SeededRandom, surplus: number): string | undefined {
  const reader = { pattern, at: 0 };
  const write = readAlternatives(reader);
  return write && reader.at === pattern.length ? write(random, surplus) : undefined;
}

interface Reader {
  readonly pattern: string;
  at: number;
}

function readAlternatives(reader: Reader): Writer | undefined {
  const alternatives: Writer[] = [];
  do {
    const sequence = readSequence(reader);
    if (!sequence) return undefined;
    alternatives.push(sequence);
  } while (take(reader, "|"));
  return (random, surplus) => pick(alternatives, random)?.(random, surplus) ?? "";
}

function readSequence(reader: Reader): Writer | undefined {
  const parts: Writer[] = [];
  while (reader.at < reader.pattern.length && !/[|)]/.test(peek(reader))) {
    const atom = readAtom(reader);
    if (!atom) return undefined;
    parts.push(readRepetition(reader, atom));
  }
  return (random, surplus) => parts.map((part) => part(random, surplus)).join("");
}

function readAtom(reader: Reader): Writer | undefined {
  if (take(reader, "^") || take(reader, "$")) return () => "";
  if (take(reader, "(")) return readGroup(reader);
  if (take(reader, "[")) return readClass(reader);
  if (take(reader, ".")) return fromAlphabet(word);
  if (take(reader, "\\")) {
    const alphabet = readEscape(reader);
    return alphabet === undefined ? undefined : fromAlphabet(alphabet);
  }
  return fromAlphabet(next(reader));
}

function readGroup(reader: Reader): Writer | undefined {
  const prefix = /^\?(?::|<[A-Za-z]\w*>)/.exec(reader.pattern.slice(reader.at))?.[0];
  if (prefix !== undefined) reader.at += prefix.length;
  else if (peek(reader) === "?") return undefined;
  const inside = readAlternatives(reader);
  return take(reader, ")") ? inside : undefined;
}

const digits = "0123456789";
const word = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ${digits}_`;
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const escapes: Readonly<Record<string, string>> = {
  d: digits,
  w: word,
  s: " ",
  D: without(printable, digits),
  W: without(printable, word),
  S: without(printable, " "),
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads what follows a backslash as the characters that it stands for. */
function readEscape(reader: Reader): string | undefined {
  const code = /^(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))/.exec(
    reader.pattern.slice(reader.at),
  );
  if (code) {
    reader.at += code[0].length;
    return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16));
  }
  const letter = next(reader);
  if (/[1-9bBkpP]/.test(letter)) return undefined;
  return escapes[letter] ?? letter;
}

function readClass(reader: Reader): Writer | undefined {
  const isNegated = take(reader, "^");
  let characters = "";
  while (reader.at < reader.pattern.length && peek(reader) !== "]") {
    const from = readClassMember(reader);
    if (from === undefined) return undefined;
    const isRange = peek(reader) === "-" && !/^-?\]/.test(reader.pattern.slice(reader.at));
    if (!isRange) {
      characters += from;
      continue;
    }
    reader.at += 1;
    const to = readClassMember(reader);
    if (to === undefined) return undefined;
    characters += rangeOf(from, to);
  }
  if (!take(reader, "]")) return undefined;
  return fromAlphabet(isNegated ? without(printable, characters) : characters);
}

function readClassMember(reader: Reader): string | undefined {
  return take(reader, "\\") ? readEscape(reader) : next(reader);
}

/** A range holds this many characters at most; wider ones are cut. */
const widestRange = 128;

function rangeOf(from: string, to: string): string {
  const first = from.codePointAt(0) ?? 0;
  const last = Math.min(to.codePointAt(0) ?? first, first + widestRange);
  return String.fromCodePoint(
    ...Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
  );
}

/** No repetition is longer than this, whatever the pattern allows. */
const mostRepetitions = 1000;

function readRepetition(reader: Reader, atom: Writer): Writer {
  const match = /^(?:([?*+])|\{(\d+)(,(\d*))?\})\??/.exec(reader.pattern.slice(reader.at));
  if (!match) return atom;
  reader.at += match[0].length;
  const [, sign, from, open, to] = match;
  const least = sign === undefined ? Number(from) : sign === "+" ? 1 : 0;
  const most =
    sign === "?" ? 1 : open === undefined && sign === undefined ? least : Number(to || mostRepetitions);
  return (random, surplus) => {
    const times = Math.min(most, least + surplus, mostRepetitions);
    return Array.from({ length: times }, () => atom(random, surplus)).join("");
  };
}

function fromAlphabet(alphabet: string): Writer {
  const characters = [...alphabet];
  return (random) => pick(characters, random) ?? "";
}

function pick<T>(choices: readonly T[], random: SeededRandom): T | undefined {
  return choices[random.below(choices.length)];
}

function without(characters: string, unwanted: string): string {
  return [...characters].filter((character) => !unwanted.includes(character)).join("");
}

function peek({ pattern, at }: Reader): string {
  return pattern.charAt(at);
}

function next(reader: Reader): string {
  const character = String.fromCodePoint(reader.pattern.codePointAt(reader.at) ?? 0);
  reader.at += character.length;
  return character;
}

function take(reader: Reader, character: string): boolean {
  if (peek(reader) !== character) return false;
  reader.at += 1;
  return true;
}
