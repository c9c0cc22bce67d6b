import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { rowHeight, type TextSetting } from "../../../sheets/plan/text-height";
import { blockTitle } from "../figures/block-title";
import type { YearFrame } from "../year-frame";

/** Width of the column of values. */
export const valueWidth = 52;
/** Free rows of the year → edition map. */
const freeRows = 3;

/** A value as it stands in its cell, for the height of the row. */
export function valueText(value: CellValue): readonly [string, TextSetting] {
  return [String(value ?? ""), { width: valueWidth, size: 10, indent: 1 }];
}

/** The code of the edition whose name a cell shows, as a native formula. */
export function editionFormula(frame: YearFrame, cell: string): string {
  return `=IFERROR(INDEX(${frame.name("lst_edition_ids")},MATCH(${cell},${frame.name("lst_editions")},0)),"")`;
}

/**
 * The main blocks, each with its choice.
 * @param row Row of the heading.
 * @returns The row below the last.
 */
export function putMainBlocks(draft: SheetDraft, frame: YearFrame, row: number): number {
  const { data, words, layout } = frame;
  draft.cell(row, 1, words.settings.mainBlocks, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: 3 }, sharedStyle("section"));
  draft.height(row, 21);
  const main = new Set(data.settings.mainBlocks.map(String));
  const first = row + 1;
  const count = Math.max(1, layout.bands.length);
  layout.bands.forEach((band, index) => {
    const at = first + index;
    const chosen = main.has(String(band.block.block));
    const title = blockTitle(frame, band);
    draft.cell(at, 1, title, sharedStyle("text", { size: 9 }));
    draft.cell(
      at,
      2,
      chosen ? words.yes : words.no,
      sharedStyle("input", { indent: 1, align: "left", format: "General" }),
      {},
      `setting:main-block:${band.position}`,
    );
    draft.cell(at, 3, chosen ? index + 1 : "", sharedStyle("machine", { format: "General" }), {
      // A word that is neither stays to be seen: it would count as "no" in silence.
      formula: `=IF(B${at}="${words.yes}",${index + 1},IF(OR(B${at}="",B${at}="${words.no}"),"","?"&B${at}))`,
    });
    draft.height(at, rowHeight([[title, { width: 44, size: 9, indent: 1 }]], 18));
  });
  draft.nameArea(frame.name("cfg_main_blocks"), { row: first, column: 3, rows: count, columns: 1 });
  draft.validations.push({
    area: { row: first, column: 2, rows: count, columns: 1 },
    rule: { kind: "list", source: `=${frame.name("lst_yes_no")}` },
    error: { title: words.figures.errorTitle, text: words.settings.listError },
  });
  return first + count;
}

/**
 * From which year on which edition governs.
 * @param row Row of the heading.
 * @returns The last row.
 */
export function putEditions(draft: SheetDraft, frame: YearFrame, row: number): number {
  const { data, words } = frame;
  draft.cell(row, 1, words.settings.editions, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: 3 }, sharedStyle("section"));
  draft.height(row, 21);
  draft.line(
    row + 1,
    1,
    [words.settings.fromYear, words.settings.edition, null, words.settings.meaning],
    sharedStyle("head"),
  );
  const first = row + 2;
  const count = data.editions.length + freeRows;
  for (let index = 0; index < count; index += 1) {
    const at = first + index;
    const entry = data.editions[index];
    draft.cell(at, 1, entry?.from || null, sharedStyle("input", { format: "0", align: "left", indent: 1 }));
    draft.cell(
      at,
      2,
      entry ? words.editions[entry.edition] : null,
      sharedStyle("input", { format: "General", align: "left", indent: 1 }),
    );
    draft.cell(at, 3, entry?.edition ?? "", sharedStyle("machine", { format: "General" }), {
      formula: editionFormula(frame, `B${at}`),
    });
    const name = entry ? words.editions[entry.edition] : "";
    draft.height(at, rowHeight([valueText(name)], index === 0 ? 27 : 18));
  }
  draft.cell(first, 4, words.settings.editionsNote, sharedStyle("check", { muted: true }));
  draft.fill({ row: first, column: 4, rows: count, columns: 1 }, sharedStyle("check", { muted: true }));
  draft.nameArea(frame.name("cfg_editions"), { row: first, column: 1, rows: count, columns: 3 });
  draft.validations.push({
    area: { row: first, column: 2, rows: count, columns: 1 },
    rule: { kind: "list", source: `=${frame.name("lst_editions")}` },
    error: { title: words.figures.errorTitle, text: words.settings.listError },
  });
  return first + count - 1;
}
