import { finding, type Finding } from "../finding";
import type { Block } from "./criteria";

const longest = 31;
const forbidden = /[[\]:*?/\\]|^'|'$/;

/**
 * Which sheet names of blocks a workbook would refuse: length, characters, repetition.
 * @param blocks Names that are absent are left to the sheet builder.
 */
export function checkSheetNames(blocks: readonly Block[]): Finding[] {
  return (["sheet_kk", "sheet_ru", "sheet_en"] as const).flatMap((language) => {
    const seen = new Set<string>();
    return blocks.flatMap(({ block, [language]: name }) => {
      if (name === undefined) return [];
      const key = name.toLowerCase();
      const isGood = name.trim() !== "" && name.length <= longest && !forbidden.test(name) && key !== "history";
      if (isGood && !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [finding("criteria.sheet-name", { block: String(block) }, { block: String(block), value: name })];
    });
  });
}
