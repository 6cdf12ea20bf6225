import { formatPointer } from "../../src/contract/index.ts";

/** Something in a JSON text that parsers read in different ways. */
export interface JsonTrap {
  /** JSON Pointer to it. */
  readonly pointer: string;
  readonly message: string;
}

interface Level {
  /** The names so far, of an object; null in a list. */
  readonly names: Set<string> | null;
  /** The name or index of the present member. */
  place: string | number;
  expectsName: boolean;
}

/**
 * Finds what `JSON.parse` lets pass and another reader may see otherwise: a name given twice, `__proto__`,
 * nesting without end, numbers that lose digits, text that is no Unicode.
 *
 * @param text is known to be JSON.
 * @param maxDepth how many levels of objects and lists may stand in each other.
 * @see https://www.rfc-editor.org/rfc/rfc8259.html#section-4
 */
export function findJsonTrap(text: string, maxDepth: number): JsonTrap | undefined {
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1);
    const character = text[at];
    let fault: string | undefined;
    if (character === "{" || character === "[") {
      const isObject = character === "{";
      levels.push({ names: isObject ? new Set() : null, place: 0, expectsName: isObject });
      if (levels.length > maxDepth) fault = `must not be nested deeper than ${maxDepth} levels`;
    } else if (character === "}" || character === "]") {
      levels.pop();
    } else if (character === "," && level !== undefined) {
      if (typeof level.place === "number") level.place += 1;
      level.expectsName = level.names !== null;
    } else if (character === '"') {
      const end = stringEnd(text, at);
      fault = judgeString(text.slice(at, end + 1), level);
      at = end;
    } else if (character !== undefined && /[-\d]/.test(character)) {
      const end = numberEnd(text, at);
      fault = judgeNumber(text.slice(at, end));
      at = end - 1;
    }
    if (fault !== undefined) {
      return { pointer: formatPointer(levels.slice(0, maxDepth).map(({ place }) => place)), message: fault };
    }
  }
  return undefined;
}

/** Takes a member's name, or judges a text. */
function judgeString(raw: string, level: Level | undefined): string | undefined {
  const isEscaped = raw.includes("\\");
  const value: string = isEscaped ? JSON.parse(raw) : raw.slice(1, -1);
  if (isEscaped && (value.includes("\0") || !value.isWellFormed())) return "must be Unicode text without NUL";
  if (level?.names == null || !level.expectsName) return undefined;
  level.expectsName = false;
  level.place = value;
  if (value === "__proto__") return "must not be named so";
  if (level.names.has(value)) return "must be given once";
  level.names.add(value);
  return undefined;
}

/** @see https://www.rfc-editor.org/rfc/rfc8259.html#section-6 */
function judgeNumber(raw: string): string | undefined {
  const value = Number(raw);
  const isExact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? undefined : "must be a number that a double holds exactly";
}

function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function numberEnd(text: string, start: number): number {
  const end = /[^-+.\deE]/g;
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}
