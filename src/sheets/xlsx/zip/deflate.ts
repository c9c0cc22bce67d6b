import * as codes from "./deflate-codes";

/** Own copies: an import looked up for every byte costs more than the byte. */
const { imul, min } = Math;
const lengthBase = Uint16Array.from(codes.lengthBase);
const lengthExtra = Uint8Array.from(codes.lengthExtra);
const distanceBase = Uint16Array.from(codes.distanceBase);
const distanceExtra = Uint8Array.from(codes.distanceExtra);
const fixedLengths = codes.fixedLengths;
const windowSize = 32_768;
const hashBits = 15;
const shortest = 3;
const longest = 258;
/** Earlier places tried per position: enough for the repeating XML of sheets. */
const tries = 24;

/** Which code stands for each length, distances by binary search would cost more than these tables. */
const lengthCode = new Uint8Array(longest + 1);
lengthBase.forEach((base, code) => lengthCode.fill(code, base, base + (1 << (lengthExtra[code] as number))));
lengthCode[longest] = 28;
const distanceCode = new Uint8Array(windowSize + 1);
distanceBase.forEach((base, code) => distanceCode.fill(code, base, base + (1 << (distanceExtra[code] as number))));

function reverse(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}

const literalCode = Uint16Array.from({ length: 288 }, (_, symbol) => {
  const code =
    symbol < 144
      ? 0x30 + symbol
      : symbol < 256
        ? 0x190 + symbol - 144
        : symbol < 280
          ? symbol - 256
          : 0xc0 + symbol - 280;
  return reverse(code, fixedLengths[symbol] as number);
});
const reversedDistance = Uint8Array.from({ length: 30 }, (_, code) => reverse(code, 5));

/**
 * Packs bytes as raw deflate, the same way on every machine: files must come out equal byte for byte,
 * which the packers of Node and of browsers do not promise.
 * @param input Bytes to pack.
 * @returns One block of fixed codes.
 */
export function deflate(input: Uint8Array): Uint8Array {
  const output = new Uint8Array(Math.ceil((input.length * 9) / 8) + 16);
  let at = 0;
  let buffer = 0;
  let held = 0;
  function put(value: number, count: number): void {
    buffer |= value << held;
    held += count;
    while (held >= 8) {
      output[at++] = buffer & 255;
      buffer >>>= 8;
      held -= 8;
    }
  }

  const heads = new Int32Array(1 << hashBits).fill(-1);
  const previous = new Int32Array(windowSize);
  function remember(position: number): void {
    if (position + shortest > input.length) return;
    const hash = hashAt(input, position);
    previous[position & (windowSize - 1)] = heads[hash] as number;
    heads[hash] = position;
  }

  put(1, 1);
  put(1, 2);
  for (let position = 0; position < input.length;) {
    let length = 0;
    let distance = 0;
    if (position + shortest <= input.length) {
      const most = min(longest, input.length - position);
      let candidate = heads[hashAt(input, position)] as number;
      for (let i = 0; i < tries && candidate >= 0 && position - candidate <= windowSize - 1; i++) {
        if (length === 0 || input[candidate + length] === input[position + length]) {
          let same = 0;
          while (same < most && input[candidate + same] === input[position + same]) same++;
          if (same > length) {
            length = same;
            distance = position - candidate;
            if (same === most) break;
          }
        }
        candidate = previous[candidate & (windowSize - 1)] as number;
      }
    }
    if (length < shortest) {
      const byte = input[position] as number;
      put(literalCode[byte] as number, fixedLengths[byte] as number);
      remember(position++);
      continue;
    }
    const forLength = lengthCode[length] as number;
    put(literalCode[257 + forLength] as number, fixedLengths[257 + forLength] as number);
    put(length - (lengthBase[forLength] as number), lengthExtra[forLength] as number);
    const forDistance = distanceCode[distance] as number;
    put(reversedDistance[forDistance] as number, 5);
    put(distance - (distanceBase[forDistance] as number), distanceExtra[forDistance] as number);
    for (const end = position + length; position < end; position++) remember(position);
  }
  put(literalCode[256] as number, fixedLengths[256] as number);
  put(0, 7);
  return output.slice(0, at);
}

function hashAt(input: Uint8Array, position: number): number {
  const three =
    ((input[position] as number) << 16) | ((input[position + 1] as number) << 8) | (input[position + 2] as number);
  return (imul(three, 0x9e3779b1) >>> (32 - hashBits)) & ((1 << hashBits) - 1);
}
