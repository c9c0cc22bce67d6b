import { formatNumber } from "../../text/format-number";
import type { PaperLanguage, TwoNames } from "../facts/two-names";
import { actWordsOf } from "../words/act/act-words";
import type { ActAnnex } from "./act-facts";
import type { PaperBlock } from "./paper";

/**
 * An annex (қосымша / приложение) as a numbered table of a paper.
 * @param of The resolution it belongs to, as a sentence; another paper's annex has none.
 */
export function annexTable(annex: ActAnnex, number: number, language: PaperLanguage, of?: string): PaperBlock {
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
    title: actWordsOf(language).annex(String(number), title[language]),
    ...((note ?? of) !== undefined && {
      note: [...(of === undefined ? [] : [of]), ...(note ? [note[language]] : [])].join(" "),
    }),
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
