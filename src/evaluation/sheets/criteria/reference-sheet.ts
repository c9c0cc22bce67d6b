import { describeFinding } from "../../words/findings/describe-finding";
import type { Check } from "../../../rating/criteria/criteria";
import { finding } from "../../../rating/finding";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import { rowHeight } from "../../../sheets/plan/text-height";
import { baseColumns, baseTextColumns, blockColumns, checkColumns, referenceWidth } from "./reference-columns";
import { pagesTall } from "../../../sheets/plan/page-scale";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

/** Empty rows that belong to each table, so that a new line can be typed. */
const freeRows = 2;
const widths = [9, 62, 28, 16, 40, 12, 40, 24, 40, 24];

/**
 * The other parts of the criteria table: blocks, base fields, checks, each in its own table.
 * @returns The sheet with the names `crt_blocks`, `crt_base`, `crt_checks`.
 */
export function referenceSheet(frame: YearFrame): SheetDraft {
  const { words, data } = frame;
  const draft = new SheetDraft("reference", frame.sheet("reference"));
  draft.tabColour = palette.muted;
  putHead(draft, frame, { title: words.reference.title, subtitle: words.reference.subtitle, to: 5 });
  draft.widths(1, widths);
  let row = 6;
  row = putTable(draft, frame, row, {
    name: "crt_blocks",
    title: words.reference.blocks,
    width: referenceWidth.blocks,
    printed: 3,
    captions: blockCaptions(frame),
    rows: data.criteria.blocks.map((block) => blockRow(frame, block)),
  });
  row = putTable(draft, frame, row, {
    name: "crt_base",
    title: words.reference.baseFields,
    width: referenceWidth.base,
    printed: 6,
    captions: baseCaptions(frame),
    rows: data.criteria.base_fields.map((field) => baseRow(frame, field)),
  });
  row = putTable(draft, frame, row, {
    name: "crt_checks",
    title: words.reference.checks,
    width: referenceWidth.checks,
    printed: 4,
    captions: checkCaptions(frame),
    rows: data.criteria.checks.map((check) => checkRow(frame, check)),
  });
  draft.freeze = { row: 5, column: 1 };
  draft.print = printOf(
    frame,
    { row: 1, column: 1, rows: row - 2, columns: 6 },
    { fit: { wide: 1, tall: pagesTall(row, 34) } },
  );
  return draft;
}

interface ReferenceTable {
  readonly name: string;
  readonly title: string;
  readonly width: number;
  /** Columns that are read by people; the rest is grey. */
  readonly printed: number;
  readonly captions: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

function putTable(draft: SheetDraft, frame: YearFrame, row: number, table: ReferenceTable): number {
  const section = sharedStyle("section");
  draft.cell(row, 1, table.title, section);
  draft.fill({ row, column: 2, rows: 1, columns: table.printed - 1 }, section);
  draft.height(row, 21);
  table.captions.forEach((caption, index) => {
    const style = index < table.printed ? sharedStyle("head") : sharedStyle("machine", { bold: true });
    draft.cell(row + 1, index + 1, caption, style);
  });
  draft.height(row + 1, 18);
  const first = row + 2;
  const text = sharedStyle("check");
  const code = sharedStyle("code");
  const machine = sharedStyle("machine", { format: "General" });
  table.rows.forEach((values, index) => {
    values.forEach((value, at) => {
      const number = typeof value === "number";
      const style =
        at === 0 ? (number ? sharedStyle("code", { format: "General" }) : code) : at < table.printed ? text : machine;
      draft.cell(first + index, at + 1, value, style);
    });
    draft.fill({ row: first + index, column: 1, rows: 1, columns: table.printed }, text);
    const texts = values.flatMap((value, at) =>
      typeof value === "string" && at > 0 && at < table.printed
        ? [[value, { width: widths[at] ?? 10, size: 9, indent: 1 }] as const]
        : [],
    );
    draft.height(first + index, rowHeight(texts, 16));
  });
  const count = table.rows.length + freeRows;
  draft.nameArea(frame.name(table.name), { row: first, column: 1, rows: count, columns: table.width });
  return first + count + 1;
}

function blockCaptions(frame: YearFrame): CellValue[] {
  const { reference } = frame.words;
  const captions: CellValue[] = [reference.number];
  blockColumns(frame.data.language).forEach(({ language, name, sheet }, index) => {
    captions[name - 1] = index === 0 ? reference.name : `${reference.name} (${language})`;
    captions[sheet - 1] = index === 0 ? reference.sheetName : `${reference.sheetName} (${language})`;
  });
  return captions;
}

function blockRow(frame: YearFrame, block: YearFrame["data"]["criteria"]["blocks"][number]): CellValue[] {
  const row: CellValue[] = [block.block];
  for (const { language, name, sheet } of blockColumns(frame.data.language)) {
    row[name - 1] = block[language] ?? null;
    row[sheet - 1] = block[`sheet_${language}`] ?? null;
  }
  return row;
}

function baseCaptions(frame: YearFrame): CellValue[] {
  const { reference, criteria } = frame.words;
  const captions: CellValue[] = [];
  captions[baseColumns.code - 1] = criteria.code;
  captions[baseColumns.type - 1] = reference.type;
  captions[baseColumns.min - 1] = reference.min;
  captions[baseColumns.max - 1] = reference.max;
  baseTextColumns(frame.data.language).forEach((column, index) => {
    const mark = index === 0 ? "" : ` (${column.language})`;
    captions[column.name - 1] = `${reference.name}${mark}`;
    captions[column.unit - 1] = `${criteria.unit}${mark}`;
  });
  return captions;
}

function baseRow(frame: YearFrame, field: YearFrame["data"]["criteria"]["base_fields"][number]): CellValue[] {
  const row: CellValue[] = [];
  row[baseColumns.code - 1] = field.code;
  row[baseColumns.type - 1] = frame.words.figureTypes[field.type];
  row[baseColumns.min - 1] = field.min ?? null;
  row[baseColumns.max - 1] = field.max ?? null;
  for (const { language, name, unit } of baseTextColumns(frame.data.language)) {
    row[name - 1] = field[language] ?? null;
    row[unit - 1] = field.unit[language] ?? null;
  }
  return row;
}

function checkCaptions(frame: YearFrame): CellValue[] {
  const { reference, criteria } = frame.words;
  const captions: CellValue[] = [];
  captions[checkColumns.id - 1] = criteria.code;
  captions[checkColumns.words - 1] = reference.expression;
  captions[checkColumns.expr - 1] = reference.inCodes;
  captions[checkColumns.level - 1] = reference.checkLevel;
  captions[checkColumns.code - 1] = reference.code;
  captions[checkColumns.why - 1] = reference.explanation;
  captions[checkColumns.ownExpr - 1] = reference.inCodes;
  return captions;
}

function checkRow({ data, words }: YearFrame, check: Check): CellValue[] {
  const said = describeFinding(finding(`check.${check.id}`, {}, {}, check.level), data.language, data);
  const row: CellValue[] = [];
  row[checkColumns.id - 1] = check.id;
  row[checkColumns.words - 1] = said.title;
  row[(check.implemented_by === undefined ? checkColumns.expr : checkColumns.ownExpr) - 1] = check.expr;
  row[checkColumns.level - 1] = words.level[check.level];
  row[checkColumns.code - 1] = check.implemented_by ?? null;
  row[checkColumns.why - 1] = check.why ?? null;
  return row;
}
