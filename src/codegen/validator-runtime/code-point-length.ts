/**
 * Counts the characters of a string, where a surrogate pair is one, as `minLength` and `maxLength` do.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1
 */
export default function codePointLength(text: string): number {
  let length = text.length;
  for (let index = text.length - 1; index > 0; index--) {
    if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) {
      length--;
      index--;
    }
  }
  return length;
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}
