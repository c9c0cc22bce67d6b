import { sharedStyle } from "../../sheets/plan/shared-style";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
import { rowHeight } from "../../sheets/plan/text-height";
import { tieDays } from "../../text/tie-days";
import type { Paper, PaperBlock } from "./paper";

/** A4 upright between its margins, in columns that tables share. */
/** Columns of the text; what stands behind them is not printed. */
export const paperColumns = 24;
const columns = paperColumns;
/** Narrower than what a text has in them side by side: each column has margins of its own. */
const drawnWidth = 3.4;
const columnWidth = 3.8;
const width = columns * columnWidth;
/** Points of a page between its margins. */
const pageHeight = 780;

/** Of two lines of text. */
const overHeight = 36;

/** What a user may do on a paper: look at it and make room. */
const protection = { formatColumns: true, formatRows: true, autoFilter: false, sort: false } as const;

/**
 * A paper as a sheet that is ready to be printed; its text can be selected and copied.
 * @param paper Neutral content.
 * @param sheet Key and name of the sheet.
 * @param over Formula of a line over the paper, which is empty as long as the paper holds.
 * @returns The sheet: one column of text, annexes on pages of their own.
 */
export function planPaper(
  paper: Paper,
  sheet: { readonly key: string; readonly name: string },
  over?: string,
): SheetDraft {
  const draft = new SheetDraft(sheet.key, sheet.name);
  draft.widths(
    1,
    Array.from({ length: columns }, () => drawnWidth),
  );
  const breaks: number[] = [];
  let row = 1;
  let used = 0;
  /** Where the block before begins, and how high it is. */
  let before = { row, height: 0 };
  if (over !== undefined) {
    draft.cell(row, 1, "", bold, { formula: over });
    draft.fill({ row, column: 2, rows: 1, columns: columns - 1 }, bold);
    draft.merges.push({ row, column: 1, rows: 1, columns });
    draft.conditionals.push({ area: { row, column: 1, rows: 1, columns }, formula: '=$A$1<>""', style: "error" });
    draft.height(row, overHeight);
    used = overHeight;
    row += 1;
  }
  for (const block of paper.blocks) {
    if (block.kind === "page" || (block.kind === "table" && block.inText !== true)) {
      breaks.push(row);
      used = 0;
    }
    const lines = linesOf(block);
    const blockHeight = lines.reduce((sum, { height }) => sum + height, 0);
    // A signature never stands on a page alone: what is signed goes with it.
    if (block.kind === "signature" && used + blockHeight > pageHeight) {
      breaks.push(before.row);
      used = before.height;
    }
    before = { row, height: blockHeight };
    for (const { cells, height } of lines) {
      for (const { from, to, text, style } of cells) {
        draft.cell(row, from, tieDays(text), style);
        if (to > from) {
          draft.fill({ row, column: from, rows: 1, columns: to - from + 1 }, style);
          draft.merges.push({ row, column: from, rows: 1, columns: to - from + 1 });
        }
      }
      draft.height(row, height);
      if (used + height > pageHeight && used > 0) {
        breaks.push(row);
        used = 0;
      }
      used += height;
      row += 1;
    }
  }
  draft.protection = protection;
  draft.print = {
    area: { row: 1, column: 1, rows: Math.max(1, row - 1), columns },
    orientation: "portrait",
    fit: { scale: 90 },
    rowBreaks: [...new Set(breaks)].filter((at) => at > 1),
    footer: { left: "", centre: markOf(paper), right: "sheet-page-pages" },
  };
  return draft;
}

function markOf({ blocks }: Paper): string {
  const mark = blocks.find((block) => block.kind === "mark");
  return mark?.text ?? "";
}

interface PaperCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: ReturnType<typeof sharedStyle>;
}

interface PaperLine {
  readonly cells: readonly PaperCell[];
  readonly height: number;
}

const body = sharedStyle("plain", { size: 12, wrap: true });
const bold = sharedStyle("plain", { size: 12, wrap: true, bold: true });
const centred = sharedStyle("plain", { size: 12, wrap: true, bold: true, align: "centre" });
const right = sharedStyle("plain", { size: 12, wrap: true, bold: true, align: "right" });
const head = sharedStyle("head", { size: 9 });
const text = sharedStyle("text", { size: 9 });
const figure = sharedStyle("text", { size: 9, align: "right", indent: 0 });

function whole(said: string, style: PaperCell["style"], size = 12): PaperLine {
  return {
    cells: [{ from: 1, to: columns, text: said, style }],
    height: rowHeight([[said, { width, size }]], 18) + 4,
  };
}

function linesOf(block: PaperBlock): PaperLine[] {
  switch (block.kind) {
    case "mark":
      return [whole(block.text, sharedStyle("mark", { size: 14, bold: true, align: "right" }), 14)];
    case "page":
      return [];
    case "letterhead":
      return [sideBySide(block.texts)];
    case "centred":
      return [{ cells: [], height: 18 }, whole(block.text, centred)];
    case "reference":
      return [ends(block.date, block.number, body)];
    case "title":
      return [whole(block.text, bold)];
    case "paragraph":
      return [whole(block.runs.map((run) => run.text).join(""), block.runs.every((run) => run.bold) ? bold : body)];
    case "item":
    case "line":
      return [whole(block.text, body)];
    case "signature":
      return [{ cells: [], height: 30 }, ends(block.post, block.name, bold)];
    case "table":
      return tableLines(block);
  }
}

function ends(left: string, rightText: string, style: PaperCell["style"]): PaperLine {
  const half = columns / 2;
  return {
    cells: [
      { from: 1, to: half, text: left, style },
      { from: half + 1, to: columns, text: rightText, style: right },
    ],
    height: rowHeight(
      [left, rightText].map((text) => [text, { width: half * columnWidth, size: 12 }]),
      24,
    ),
  };
}

function sideBySide(texts: readonly string[]): PaperLine {
  const share = Math.floor(columns / Math.max(1, texts.length));
  const settings = texts.map((said) => [said, { width: share * columnWidth, size: 12 }] as const);
  return {
    cells: texts.map((said, at) => ({ from: at * share + 1, to: (at + 1) * share, text: said, style: centred })),
    height: rowHeight(settings, 18) + 4,
  };
}

function tableLines(table: Extract<PaperBlock, { kind: "table" }>): PaperLine[] {
  const spans = spansOf(table.widths);
  const line = (texts: readonly string[], isHead: boolean): PaperLine => ({
    cells: spans.map(({ from, to }, at) => ({
      ...{ from, to, text: texts[at] ?? "" },
      style: isHead ? head : table.figures.includes(at) ? figure : text,
    })),
    height: rowHeight(
      spans.map(({ from, to }, at) => [texts[at] ?? "", { width: (to - from + 1) * columnWidth, size: 9, indent: 1 }]),
      15,
    ),
  });
  return [
    ...(table.over === undefined ? [] : [whole(table.over, right)]),
    whole(table.title, bold),
    ...(table.note === undefined ? [] : [whole(table.note, body)]),
    line(table.captions, true),
    ...table.rows.map((row) => line(row, false)),
  ];
}

/** Columns of a table over those of the sheet: each at least one, the widest takes what is left. */
function spansOf(widths: readonly number[]): { readonly from: number; readonly to: number }[] {
  const all = widths.reduce((sum, one) => sum + one, 0);
  const counts = widths.map((one) => Math.max(1, Math.floor((columns * one) / all)));
  const widest = widths.indexOf(Math.max(...widths));
  const left = columns - counts.reduce((sum, one) => sum + one, 0);
  counts[widest] = Math.max(1, (counts[widest] ?? 1) + left);
  let from = 1;
  return counts.map((count) => {
    const span = { from, to: Math.min(columns, from + count - 1) };
    from += count;
    return span;
  });
}
