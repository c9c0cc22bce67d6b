import { formatNumber } from "../../text/format-number";
import type { PaperLanguage, TwoNames } from "../facts/two-names";
import type { ActAnnex } from "./act-facts";
import type { PaperBlock } from "./paper";

/**
 * An annex (қосымша / приложение) as a table of a paper.
 * @param over Its number and the resolution it belongs to, as they stand over its title.
 */
export function annexTable(annex: ActAnnex, over: string, language: PaperLanguage): PaperBlock {
  const { title, note, captions, rows, widths } = annex;
  const figures = captions.flatMap((_, column) =>
    rows.some((row) => typeof row[column] === "number") ? [column] : [],
  );
  // Figures under one another have as many decimals.
  const decimals = captions.map((_, column) =>
    rows.every((row) => typeof row[column] !== "number" || Number.isInteger(row[column])) ? 0 : 2,
  );
  return {
    kind: "table",
    over,
    title: title[language],
    ...(note && { note: note[language] }),
    captions: captions.map((caption) => caption[language]),
    rows: rows.map((row) => row.map((cell, column) => cellText(cell, decimals[column] ?? 0, language))),
    figures,
    widths,
  };
}

function cellText(cell: string | number | TwoNames | null, decimals: number, language: PaperLanguage): string {
  if (cell === null) return "–";
  if (typeof cell === "number") return formatNumber(cell, decimals, language);
  return typeof cell === "string" ? cell : cell[language];
}
