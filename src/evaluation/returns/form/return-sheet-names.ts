import type { Language } from "../../../text/language";
import { wordsOfReturn } from "../../words/return/words-of-return";
import { fitSheetName } from "../../../sheets/plan/sheet-name";
import type { ReturnSheet } from "./return-fields";

/**
 * Final names of a return's visible sheets.
 * @param sheets The sheets of fields in their order.
 * @param language Language of the template.
 * @returns Name by key, the cover's included; no name is given twice.
 */
export function returnSheetNames(sheets: readonly ReturnSheet[], language: Language): ReadonlyMap<string, string> {
  const words = wordsOfReturn(language);
  const names = new Map([["cover", words.coverSheet]]);
  for (const { key, block } of sheets) {
    const own = block && { kk: block.sheet_kk, ru: block.sheet_ru, en: block.sheet_en }[language];
    const wanted = own ?? (block ? `${block.position}. ${block[language] ?? block.ru}` : words.baseSheet);
    names.set(key, fitSheetName(wanted, [...names.values(), "_lists", "_meta"], String(names.size)));
  }
  return names;
}
