import { shownFigure } from "../../../../rating/rules/shown-figure";
import { computedFormula } from "../../../sheets/computed-formula";
import type { FindingWords } from "../../../words/findings/finding-words";
import { blockColour } from "../../../../sheets/plan/block-palette";
import { quoteSheet } from "../../../../sheets/plan/a1";
import { putMark } from "./put-mark";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../../sheets/plan/sheet-plan";
import type { NumberFormat } from "../../../../sheets/plan/styles";
import { rowHeight } from "../../../../sheets/plan/text-height";
import { checkCell } from "../check/check-column";
import { formatOf, rangeText } from "./field-format";
import { fieldValidations } from "./field-validations";
import { localText } from "../../../../text/local-text";
import { shortName } from "../../../../rating/organisations/organisation-names";
import { firstFieldRow, type ReturnField, type ReturnSheet } from "../return-fields";
import { notesBelow } from "../notes-below";
import { returnCaptions } from "../return-captions";
import { returnColumns as columns, returnParts } from "../return-layout";
import type { ReturnRequest } from "../return-request";
import type { FieldValues } from "../return-values";
import { rowClauses } from "../check/row-clauses";
import type { ReturnWords } from "../../../words/return/ru";

/** What every sheet of fields of one return shares. */
export interface ReturnDraft {
  readonly request: ReturnRequest;
  readonly words: ReturnWords;
  readonly findingWords: FindingWords;
  readonly sheets: readonly ReturnSheet[];
  /** Final name of a sheet by its key. */
  readonly nameOf: ReadonlyMap<string, string>;
  readonly values: FieldValues;
  readonly previous: FieldValues;
  readonly mark: string;
}

const widths = [6, 40, 10, 12, 14, 20, 29, 10, 20, 31];
const captionRow = firstFieldRow - 1;
/** Rows that fit on a landscape page under the captions. */
const rowsPerPage = 26;

/**
 * One sheet of fields: the base data or a block.
 * @param sheet The fields.
 * @param draft The return as a whole.
 * @returns The sheet; nothing but input cells is unlocked.
 */
export function planFieldSheet(sheet: ReturnSheet, draft: ReturnDraft): SheetDraft {
  const { request, words } = draft;
  const { language, organisation, year } = request;
  const position = sheet.block?.position;
  const plan = new SheetDraft(sheet.key, draft.nameOf.get(sheet.key) ?? sheet.key);
  if (position !== undefined) plan.tabColour = blockColour(position).print;
  plan.widths(1, widths);
  const title = sheet.block === undefined ? words.baseSheet : `${position}. ${localText(sheet.block, language)}`;
  plan.cell(1, 1, title, sharedStyle("title"));
  plan.cell(2, 1, words.fillIn(shortName(organisation, language), year), sharedStyle("subtitle", { wrap: false }));
  putMark(plan, draft, widths.length);
  plan.cell(4, 1, words.sources, sharedStyle("note", { wrap: false }));
  captions(plan, sheet, draft);
  for (const field of sheet.fields) fieldRow(plan, field, sheet, draft);

  const last = firstFieldRow + sheet.fields.length - 1;
  const notes = notesBelow(sheet, request.criteria, words);
  notes.forEach((text, at) => plan.cell(last + 2 + at, 1, text, sharedStyle("note", { wrap: false })));
  const area = (column: number, count: number) => ({
    row: firstFieldRow,
    column,
    rows: sheet.fields.length,
    columns: count,
  });
  for (const column of [columns.figure, columns.check]) {
    const marked = (sign: string) => `=LEFT($J${firstFieldRow},1)="${sign}"`;
    plan.conditionals.push({ area: area(column, 1), formula: marked("■"), style: "error" });
    if (column === columns.check) {
      plan.conditionals.push({ area: area(column, 1), formula: marked("▲"), style: "warning" });
      plan.conditionals.push({ area: area(column, 1), formula: marked("○"), style: "note" });
    }
  }
  plan.freeze = { row: firstFieldRow, column: columns.unit };
  plan.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  plan.print = {
    area: { row: 1, column: 1, rows: last + 1 + notes.length, columns: widths.length },
    orientation: "landscape",
    fit: { wide: 1, tall: Math.ceil(sheet.fields.length / rowsPerPage) },
    titleRows: { first: captionRow, last: captionRow },
    footer: {
      left: words.footerYear(shortName(organisation, language), year),
      centre: request.synthetic ? words.footerMark : "",
      right: "sheet-page-pages",
    },
  };
  return plan;
}

function captions(plan: SheetDraft, sheet: ReturnSheet, { words, request: { year } }: ReturnDraft): void {
  const position = sheet.block?.position;
  const style = sharedStyle("head", position === undefined ? {} : { tint: position, topRule: position });
  const texts = returnCaptions(sheet, words, year);
  plan.line(captionRow, 1, texts, style);
  plan.height(
    captionRow,
    rowHeight(
      texts.map((text, at) => [text, { width: widths[at] ?? 10, size: 9 }]),
      36,
    ),
  );
}

function fieldRow(plan: SheetDraft, field: ReturnField, sheet: ReturnSheet, draft: ReturnDraft): void {
  const { request, words, values, previous } = draft;
  const { filled, language, year } = request;
  const { row, code, state } = field;
  const edge = sheet.block === undefined ? {} : { edge: sheet.block.position };
  const format = formatOf(field.type);
  const name = localText(field.name, language);
  // The rows "of which" of the base data begin with a small letter.
  const indent = field.kind === "base" && /^\p{Ll}/u.test(name) ? 3 : 1;
  const lastYear = previous.get(code) ?? null;
  const texts = { document: filled?.evidence?.[code], source: filled?.source?.[code], remark: filled?.remarks?.[code] };

  plan.cell(row, columns.code, code, sharedStyle("code", { ...edge, bold: true }));
  plan.cell(row, columns.name, name, sharedStyle("text", { indent }));
  plan.cell(
    row,
    columns.unit,
    localText(field.unit, language),
    sharedStyle("text", { align: "centre", indent: 0, size: 9 }),
  );
  plan.cell(row, columns.lastYear, lastYear === "" ? null : lastYear, sharedStyle("figure", { format, size: 9 }));
  figureCell(plan, field, format, draft);
  const range = rangeText(field, words, language);
  const limits = state === "input" ? range : state === "computed" ? words.computed : words.byApparatus;
  plan.cell(row, columns.range, limits, sharedStyle("text", { align: "centre", indent: 0, size: 9 }));
  for (const part of ["document", "source", "remark"] as const) {
    const look = {
      input: sharedStyle("input", {
        size: 9,
        format: "@",
        ...(part === "source" ? { align: "centre" } : { indent: 1 }),
      }),
      computed: sharedStyle("computed", { size: 9, align: "centre", format: "@" }),
      apparatus: sharedStyle("apparatus", { size: 9, align: part === "source" ? "centre" : "left", format: "@" }),
    }[state];
    plan.cell(row, columns[part], texts[part] ?? null, look);
  }
  for (const part of returnParts) plan.place(`${part}:${code}`, { row, column: columns[part] });

  const check = checkCell(
    rowClauses(field, {
      criteria: request.criteria,
      words,
      findingWords: draft.findingWords,
      values,
      cellOf: (other) => referenceTo(other, sheet, draft),
      rangeOf: (of) => rangeText(of, words, language),
      document: texts.document ?? "",
      source: texts.source ?? "",
      remark: texts.remark ?? "",
      lastYear: numberOr(lastYear),
      lastYearOf: (other) => numberOr(previous.get(other)),
    }),
  );
  plan.cell(row, columns.check, check.value, sharedStyle("check"), { formula: check.formula });
  plan.validations.push(...fieldValidations(field, { words, language, year, range }));
  plan.height(
    row,
    rowHeight(
      [
        [name, { width: widths[1] ?? 40, size: 10, indent }],
        [limits, { width: widths[5] ?? 20, size: 9 }],
        [texts.document ?? "", { width: widths[6] ?? 29, size: 9 }],
        [texts.source ?? "", { width: widths[7] ?? 10, size: 9 }],
        [texts.remark ?? "", { width: widths[8] ?? 20, size: 9 }],
        [check.value, { width: widths[9] ?? 31, size: 9, indent: 1 }],
      ],
      18,
    ),
  );
}

function numberOr(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function figureCell(plan: SheetDraft, field: ReturnField, format: NumberFormat, draft: ReturnDraft): void {
  const { row, code, state, rule } = field;
  const value: CellValue = draft.values.get(code) ?? null;
  const sheet = draft.sheets.find((one) => one.fields.includes(field));
  const shown = rule === undefined ? null : shownFigure(rule);
  if (state === "computed" && shown !== null && sheet !== undefined) {
    const formula = computedFormula(
      shown,
      shown.fields.map((one) => referenceTo(one, sheet, draft) ?? "0"),
    );
    plan.cell(row, columns.figure, value ?? "", sharedStyle("computed", { format, indent: 1 }), { formula });
    return;
  }
  const align = field.type === "yes-no" || field.type === "date" ? ({ align: "centre" } as const) : {};
  const style =
    state === "input"
      ? sharedStyle("figure-input", { format, indent: 1, ...align })
      : sharedStyle("apparatus", { format, size: 10 });
  plan.cell(row, columns.figure, value, style);
}

/** Reference of a field's figure, with the sheet's name where it stands on another one. */
function referenceTo(code: string, from: ReturnSheet, draft: ReturnDraft): string | undefined {
  for (const sheet of draft.sheets) {
    const field = sheet.fields.find((one) => one.code === code);
    if (field === undefined) continue;
    const cell = `E${field.row}`;
    return sheet.key === from.key ? cell : `${quoteSheet(draft.nameOf.get(sheet.key) ?? sheet.key)}!${cell}`;
  }
  return undefined;
}
