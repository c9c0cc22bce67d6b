import { asPlainText } from "../../text/separated-rows";
import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import type { Extract } from "./extract";
import { awardText, captionsOf, listCaptions, listTitle, tieLines, versionLines } from "./extract-texts";

/**
 * The extract as separated text that Excel of Kazakhstan opens as it is: UTF-8 with its mark, semicolons, decimal commas.
 * @param extract Results of a year.
 * @param language Of names and captions.
 */
export function extractCsv(extract: Extract, language: PaperLanguage): string {
  const words = publishWordsOf(language);
  const marks = [extract.practice ? words.practice : extract.draft ? words.draft : ""].filter((mark) => mark !== "");
  const rows = extract.rows.map((row) => [
    row.place,
    row.name[language],
    row.total,
    ...row.parts,
    awardText(row.award, language),
  ]);
  const open = (extract.open ?? []).map((text) => [text[language]]);
  const alone = (texts: readonly string[]): string[][] => texts.map((text) => [text]);
  // An empty line parts a list from what stands over it.
  const lists = (extract.lists ?? []).flatMap((list) => [
    [],
    [listTitle(list, language)],
    listCaptions(language),
    ...list.rows.map(({ place, name, points }) => [place, name[language], points]),
  ]);
  const before = [...alone(marks), ...alone(versionLines(extract, language)), ...open];
  const lines = [...before, ...alone(tieLines(extract, language)), captionsOf(extract, language), ...rows, ...lists];
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(";")).join("\r\n")}\r\n`;
}

/**
 * A cell that no program takes for a formula.
 * @param value A text that would begin one is told as text by an apostrophe.
 * @example csvCell("=1+1") //=> "'=1+1"
 * @example csvCell(9655.5) //=> "9655,5"
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const safe = asPlainText(value.replace(/[\r\n\t]+/g, " "));
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
