import type { Language } from "../../../text/language";
import { formerReturnWords } from "../../words/return/former-words";
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

/**
 * What a sheet of a filled form may be called: as forms name it today, or as earlier ones did.
 * @param sheets The sheets of fields in their order.
 * @param language Language of the form.
 * @returns Names by key, the one of today first.
 */
export function acceptedSheetNames(
  sheets: readonly ReturnSheet[],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const names = returnSheetNames(sheets, language);
  const former = formerReturnWords[language].baseSheet;
  return new Map(
    sheets.map(({ key, block }) => [key, [names.get(key) ?? key, ...(block === undefined ? former : [])]]),
  );
}

/**
 * What the cover of a filled form may be called.
 * @param language Language of the form.
 */
export function acceptedCoverNames(language: Language): readonly string[] {
  return [returnSheetNames([], language).get("cover") ?? "cover"];
}
