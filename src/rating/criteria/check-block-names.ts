import { finding, type Finding } from "../finding";
import { isSameName } from "../returns/other-meaning";
import type { Block } from "./criteria";
import { statutoryBlocks } from "./statutory-blocks";

const names = [
  ["kk", "sheet_kk"],
  ["ru", "sheet_ru"],
  ["en", "sheet_en"],
] as const;

/**
 * Which blocks bear another name in one language than in the other, or one name for both: a paper in each language calls a
 * block by its name there.
 * @param blocks Short names that are absent come from the full ones.
 */
export function checkBlockNames(blocks: readonly Block[]): Finding[] {
  return blocks
    .filter((block) => isUntranslated(block) || isHalfRenamed(block))
    .map(({ block, kk, ru }) =>
      finding("criteria.block-names", { block: String(block) }, { block: String(block), name: kk, value: ru }),
    );
}

function isUntranslated({ kk, ru }: Block): boolean {
  return /\p{Script=Cyrillic}{3}/u.test(ru) && isSameName(kk, ru);
}

/** One of the five criteria of clause 3.2 that is another thing by one of its names, and the same by another. */
function isHalfRenamed(block: Block): boolean {
  const own = statutoryBlocks.find((one) => String(one.block) === String(block.block));
  if (!own) return false;
  const isOther = names.some(([full]) => block[full] !== undefined && !sharesWord(block[full], own[full] ?? ""));
  const isKept = names.some(([full, short]) =>
    [full, short].some((name) => block[name] !== undefined && isSameName(block[name], own[name])),
  );
  return isOther && isKept;
}

/** Whether two names have a word in common, by its first letters: names that are only mended have. */
function sharesWord(one: string, other: string): boolean {
  const stems = (text: string): string[] =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));
  const others = new Set(stems(other));
  return stems(one).some((stem) => others.has(stem));
}
