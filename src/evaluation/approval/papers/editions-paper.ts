import type { Paper, PaperBlock } from "../../../decisions/act/paper";
import type { PaperLanguage } from "../../../decisions/facts/two-names";
import type { YearData } from "../../year/year-data";
import { clauseWordings, editionSources, editionWords as words } from "../../words/approval/edition-clauses";

/**
 * The editions of the Regulation with their papers, the years they govern in this workbook, and the clauses that differ.
 * @param editions The map of the workbook.
 * @param language Of the sheet.
 * @see INC-01, INC-19, INC-20
 */
export function editionsPaper({ editions }: Pick<YearData, "editions">, language: PaperLanguage): Paper {
  const years = new Map(editions.map(({ edition, from }) => [edition, from > 0 ? String(from) : "–"]));
  const blocks: PaperBlock[] = [
    { kind: "title", text: words.title[language] },
    {
      ...{ kind: "table", inText: true, title: words.years[language], note: words.mapNote[language], figures: [] },
      captions: [words.edition[language], words.paper[language], words.from[language]],
      rows: editionSources.map(({ edition, papers }, at) => [
        String(at + 1),
        papers[language],
        years.get(edition) ?? "–",
      ]),
      widths: [1, 6, 2],
    },
    {
      ...{ kind: "table", inText: true, title: words.wordings[language], note: words.note[language], figures: [] },
      captions: [words.clause[language], words.from2025[language], words.from2026[language]],
      rows: clauseWordings.map(({ clause, from2025, from2026 }) => [clause, from2025[language], from2026[language]]),
      widths: [1.5, 6, 6],
    },
  ];
  return { language, title: words.title[language], blocks };
}
