import { finding, type Finding } from "../finding";
import type { Block } from "./criteria";

const longest = 31;
const forbidden = /[[\]:*?/\\]|^'|'$/;

/**
 * Whether Excel takes a name for a sheet.
 * @example canNameSheet("3/4") //=> false
 */
export function canNameSheet(name: string): boolean {
  return name.trim() !== "" && name.length <= longest && !forbidden.test(name) && name.toLowerCase() !== "history";
}

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
      if (canNameSheet(name) && !seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [finding("criteria.sheet-name", { block: String(block) }, { block: String(block), value: name })];
    });
  });
}
