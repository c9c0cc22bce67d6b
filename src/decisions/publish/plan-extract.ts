import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { WorkbookPlan } from "../../sheets/plan/sheet-plan";
import { rowHeight } from "../../sheets/plan/text-height";
import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import type { CriterionList, Extract } from "./extract";
import { awardText, captionsOf, listCaptions, listTitle, tieLines, versionLines } from "./extract-texts";

const nameWidth = 70;
/** Place, organisation, points. */
const listColumns = [8, 50, 16] as const;

/**
 * The extract as a workbook: a sheet of the results, where the edition ranks by criterion one of each criterion behind it; values alone, no formula, nothing hidden.
 * @param extract Results of a year.
 * @param language Of names and captions.
 */
export function planExtract(extract: Extract, language: PaperLanguage): WorkbookPlan {
  const words = publishWordsOf(language);
  const title = words.title(String(extract.year));
  const draft = new SheetDraft("extract", words.sheet);
  const open = [
    ...versionLines(extract, language),
    ...(extract.open ?? []).map((text) => text[language]),
    ...tieLines(extract, language),
  ];
  const headRow = 4 + open.length;
  const captions = captionsOf(extract, language);
  const mark = extract.practice ? words.practice : extract.draft ? words.draft : "";
  draft.widths(1, [8, nameWidth, 16, ...extract.parts.map(() => 15), 22]);
  draft.cell(1, 1, title, sharedStyle("title"));
  if (mark !== "") draft.cell(2, 1, mark, sharedStyle("mark", { size: 14, bold: true }));
  open.forEach((text, index) => {
    const isHead = text === extract.open?.[0]?.[language];
    draft.cell(3 + index, 1, text, sharedStyle("mark", { bold: isHead }));
  });
  draft.line(headRow, 1, captions, sharedStyle("head"));
  draft.height(1, 24);
  draft.height(2, 22);
  draft.height(headRow, 45);
  extract.rows.forEach(({ place, name, total, parts, award }, index) => {
    const row = headRow + 1 + index;
    draft.cell(row, 1, place, sharedStyle("place", { format: "0" }));
    draft.cell(row, 2, name[language], sharedStyle("text"));
    draft.cell(row, 3, total, sharedStyle("total"));
    draft.line(row, 4, parts, sharedStyle("figure", { format: "#,##0.00" }));
    draft.cell(row, 4 + parts.length, awardText(award, language), sharedStyle("text"));
    draft.height(row, rowHeight([[name[language], { width: nameWidth, size: 10, indent: 1 }]], 18));
  });
  const rows = headRow + extract.rows.length;
  draft.freeze = { row: headRow + 1, column: 3 };
  draft.print = {
    area: { row: 1, column: 1, rows, columns: captions.length },
    orientation: "landscape",
    fit: { wide: 1, tall: Math.max(1, Math.ceil(extract.rows.length / 22)) },
    titleRows: { first: headRow, last: headRow },
    footer: { left: title, centre: mark, right: "sheet-page-pages" },
  };
  const lists = (extract.lists ?? []).map((list) => listSheet(list, { title, mark }, language));
  const sheets = [draft, ...lists].map((sheet) => sheet.finish());
  return { title, sheets, names: draft.names, structureLocked: false, properties: {} };
}

/** Places and points by one criterion. */
function listSheet(
  list: CriterionList,
  { title, mark }: { readonly title: string; readonly mark: string },
  language: PaperLanguage,
): SheetDraft {
  const draft = new SheetDraft(`extract-${list.id}`, publishWordsOf(language).criterionSheet(list.id));
  const said = listTitle(list, language);
  const columns = listColumns.length;
  const headRow = 4;
  draft.widths(1, listColumns);
  draft.cell(1, 1, said, sharedStyle("title", { wrap: true }));
  draft.fill({ row: 1, column: 2, rows: 1, columns: columns - 1 }, sharedStyle("title", { wrap: true }));
  draft.merges.push({ row: 1, column: 1, rows: 1, columns });
  draft.height(1, rowHeight([[said, { width: listColumns.reduce((sum, one) => sum + one, 0), size: 14 }]], 24));
  if (mark !== "") draft.cell(2, 1, mark, sharedStyle("mark", { size: 14, bold: true }));
  draft.line(headRow, 1, listCaptions(language), sharedStyle("head"));
  list.rows.forEach(({ place, name, points }, index) => {
    const row = headRow + 1 + index;
    draft.cell(row, 1, place, sharedStyle("place", { format: "0" }));
    draft.cell(row, 2, name[language], sharedStyle("text"));
    draft.cell(row, 3, points, sharedStyle("figure", { format: "#,##0.00" }));
  });
  draft.freeze = { row: headRow + 1, column: 1 };
  draft.print = {
    area: { row: 1, column: 1, rows: headRow + list.rows.length, columns },
    orientation: "portrait",
    fit: { wide: 1, tall: Math.max(1, Math.ceil(list.rows.length / 40)) },
    titleRows: { first: headRow, last: headRow },
    footer: { left: title, centre: mark, right: "sheet-page-pages" },
  };
  return draft;
}
