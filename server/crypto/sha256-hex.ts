const utf8 = new TextEncoder();
const blockSize = 64;

/**
 * Hashes a text with SHA-256, as lower-case hex, without waiting: for what must be hashed between two lines of one
 * decision on a platform whose own cryptography answers later. It takes no secrets, as its time may tell of them.
 *
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256Hex(text: string): string {
  const state = Uint32Array.from(initialState);
  const words = new Uint32Array(64);
  const padded = pad(utf8.encode(text));
  for (let start = 0; start < padded.byteLength; start += blockSize) compress(state, words, padded, start);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** One bit, zeros up to eight bytes before the end of a block, then the length in bits. */
function pad(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / blockSize) * blockSize));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function compress(state: Uint32Array, words: Uint32Array, message: DataView, start: number): void {
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 0; index < 16; index++) words[index] = message.getUint32(start + 4 * index);
  for (let index = 16; index < 64; index++) {
    const early = word(index - 15);
    const late = word(index - 2);
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = word(index - 16) + small0 + word(index - 7) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + big1 + choice + (roundConstants[index] ?? 0) + word(index)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}

function rotate(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

const firstPrimes = Array.from({ length: 312 }, (_, value) => value).filter((value) => {
  if (value < 2) return false;
  for (let divisor = 2; divisor * divisor <= value; divisor++) if (value % divisor === 0) return false;
  return true;
});

/** The first 32 bits of what follows the point; a double has enough of them for roots this small. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) >>> 0;
}

/** Of the square roots of the first 8 primes, and the cube roots of the first 64. */
const initialState = firstPrimes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const roundConstants = firstPrimes.map((prime) => fraction(Math.cbrt(prime)));
