import type { YearData } from "../../year/year-data";
import type { BlockBand } from "../year-layout";

/** The short name of a block: of its sheet, of its column and in the chart. */
export function blockSheetName({ block }: Pick<BlockBand, "block">, language: YearData["language"]): string {
  const russian = block.sheet_ru ?? `${block.block}. ${block.ru}`;
  if (language === "kk") return block.sheet_kk ?? `${block.block}. ${block.kk}`;
  return language === "en" ? (block.sheet_en ?? russian) : russian;
}
