import { levels, type Level } from "../model/level";

/** How levels are called, by the beginnings of the words in Kazakh, Russian and English. */
const levelStems = {
  primary: /^(?:бастауыш|первичн|primary)/,
  district: /^(?:аудан|қала|район|город|district|town|city)/,
  oblast: /^(?:облыс|област|oblast|region)/,
  union: /^(?:кәсіподақ|кәсіптік одақ|профсоюз|union)/,
} as const satisfies Readonly<Record<Level, RegExp>>;

/**
 * The level a word names.
 * @param said As typed, in Kazakh, Russian or English.
 * @example levelOf("Областная") //=> "oblast"
 * @example levelOf("съезд") //=> undefined
 */
export function levelOf(said: string): Level | undefined {
  const word = said.trim().toLowerCase();
  return levels.find((level) => levelStems[level].test(word));
}
