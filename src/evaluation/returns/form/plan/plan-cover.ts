import { moneyUnit } from "../../../../rating/criteria/money-unit";
import type { Criteria } from "../../../../rating/criteria/criteria";
import { usedBaseFields } from "../../../../rating/criteria/used-base-fields";
import { formatDate } from "../../../../text/format-date";
import { areaToA1, quoteSheet } from "../../../../sheets/plan/a1";
import { serialFromDate } from "../../../../sheets/plan/date-serial";
import { sharedStyle } from "../../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../../sheets/plan/sheet-draft";
import type { CellValue } from "../../../../sheets/plan/sheet-plan";
import type { CellStyle } from "../../../../sheets/plan/styles";
import { rowHeight } from "../../../../sheets/plan/text-height";
import { officialName, shortName } from "../../../../rating/organisations/organisation-names";
import type { ReturnDraft } from "./plan-field-sheet";
import { putMark } from "./put-mark";
import { planProgress, type SheetProgress } from "./plan-progress";
import { coverNamePlace, coverPlaces, coverYearPlace, returnColumns } from "../return-layout";
import { visibleLength } from "../check/visible-length";

const widths = [30, 17, 13, 12, 17, 25];
const lastColumn = widths.length;

/**
 * The cover: who, for whom, how complete, how to fill in, and the signature.
 * @param draft The return as a whole.
 * @param checks Texts of the check column by key of the sheet, as the file holds them.
 * @returns The sheet, one portrait page.
 */
export function planCover(draft: ReturnDraft, checks: ReadonlyMap<string, readonly string[]>): SheetDraft {
  const { request, words } = draft;
  const { language, year, organisation } = request;
  const plan = new SheetDraft("cover", draft.nameOf.get("cover") ?? "cover");
  plan.widths(1, widths);
  plan.cell(1, 1, words.title(year), sharedStyle("title"));
  plan.height(1, 24);
  plan.cell(2, 1, words.union, sharedStyle("subtitle", { wrap: false }));
  putMark(plan, draft, lastColumn);

  section(plan, 5, words.sections.organisation);
  const name = officialName(organisation, language);
  labelled(plan, coverNamePlace.row, words.labels.fullName, name, true);
  plan.height(coverNamePlace.row, rowHeight([[name, { width: 81, size: 10, indent: 1 }]], 30));
  labelled(plan, coverYearPlace.row, words.labels.year, String(year));
  labelled(plan, 8, words.labels.due, request.dueDate ? formatDate(request.dueDate, language) : words.labels.dueOpen);
  const approved = [words.labels.criteriaApproved, request.criteriaAct].filter((part) => part !== undefined).join(", ");
  const table = request.illustrative ? words.labels.criteriaIllustrative : approved;
  labelled(plan, 9, words.labels.criteria, table);
  if (request.criteriaAct !== undefined) plan.height(9, rowHeight([[table, { width: 81, size: 10, indent: 1 }]], 17));

  section(plan, 11, words.sections.people);
  const progress = progressOf(draft, checks);
  people(plan, draft, progress);
  section(plan, 16, words.sections.progress);
  const total = planProgress(plan, 17, progress, words);

  const how = total + 2;
  section(plan, how, words.sections.how);
  const steps = words.how(
    isInThousands(request.criteria),
    draft.sheets.some(({ block }) => block === undefined),
  );
  steps.forEach((text, index) => {
    const row = how + 1 + index;
    wide(plan, row, 1, lastColumn, text, sharedStyle("text", { indent: 0 }));
    for (let column = 1; column <= lastColumn; column += 1) {
      plan.cell(row, column, column === 1 ? text : null, sharedStyle("plain", { wrap: true }));
    }
    plan.height(row, rowHeight([[text, { width: 128, size: 10 }]], 17));
  });
  const kinds = how + steps.length + 2;
  section(plan, kinds, words.sections.cells);
  const centred = { align: "centre" } as const;
  plan.cell(
    kinds + 1,
    1,
    words.cellKinds.input,
    sharedStyle("figure-input", { ...centred, unlocked: false, format: "@" }),
  );
  plan.cell(kinds + 1, 2, words.cellKinds.computed, sharedStyle("computed", { ...centred, format: "@" }));
  wide(plan, kinds + 1, 3, 4, words.cellKinds.apparatus, sharedStyle("apparatus"));
  plan.cell(kinds + 1, 5, words.cellKinds.error, sharedStyle("text", { ...centred, indent: 0 }));
  plan.cell(kinds + 1, 6, words.cellKinds.warning, sharedStyle("text", { ...centred, indent: 0 }));
  plan.height(kinds + 1, 20);
  plan.conditionals.push({ area: cellArea(kinds + 1, 5), formula: `=LEFT(E${kinds + 1},1)="■"`, style: "error" });
  plan.conditionals.push({ area: cellArea(kinds + 1, 6), formula: `=LEFT(F${kinds + 1},1)="▲"`, style: "warning" });

  const sign = kinds + 4;
  plan.cell(sign, 1, words.labels.signature, sharedStyle("plain", { indent: 1 }));
  for (const column of [2, 3, 4]) plan.cell(sign, column, null, sharedStyle("signature"));
  plan.cell(sign, 5, words.labels.date, sharedStyle("plain", { align: "right", indent: 1 }));
  plan.cell(sign, 6, null, sharedStyle("signature"));
  plan.height(sign, 24);
  plan.cell(sign + 1, 2, words.labels.signatureHint, sharedStyle("note", { wrap: false }));

  plan.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  plan.print = {
    area: { row: 1, column: 1, rows: sign + 1, columns: lastColumn },
    orientation: "portrait",
    fit: { wide: 1, tall: 1 },
    footer: {
      left: words.footerYear(shortName(organisation, language), year),
      centre: request.synthetic ? words.footerMark : "",
      right: "sheet-page-pages",
    },
  };
  return plan;
}

function progressOf(draft: ReturnDraft, checks: ReadonlyMap<string, readonly string[]>): SheetProgress[] {
  return draft.sheets.map((sheet) => {
    const name = draft.nameOf.get(sheet.key) ?? sheet.key;
    const first = sheet.fields[0]?.row ?? 1;
    const area = { row: first, column: returnColumns.check, rows: sheet.fields.length, columns: 1 };
    return {
      name,
      checkArea: `${quoteSheet(name)}!${areaToA1(area)}`,
      toFill: sheet.fields.filter((field) => field.state === "input").length,
      checks: checks.get(sheet.key) ?? [],
    };
  });
}

function people(
  plan: SheetDraft,
  { request: { signature, year, language }, words }: ReturnDraft,
  progress: readonly SheetProgress[],
): void {
  const { labels, states } = words;
  const total = `${18 + progress.length}`;
  // A return is signed in the year after the one it is for (clause 4.5).
  const bounds = { min: `${year + 1}-01-01`, max: `${year + 1}-12-31` };
  const range = words.range(formatDate(bounds.min, language), formatDate(bounds.max, language));
  const input = sharedStyle("input", { format: "@", indent: 1 });
  const left: readonly (readonly [number, string, CellValue, CellStyle])[] = [
    [12, labels.filledBy, signature?.filledBy ?? null, input],
    [13, labels.head, signature?.head ?? null, input],
    [
      14,
      labels.signedOn,
      signature === undefined ? null : serialFromDate(signature.signedOn),
      sharedStyle("input", { format: "dd.mm.yyyy", align: "left", indent: 1 }),
    ],
  ];
  for (const [row, label, value, style] of left) {
    plan.cell(row, 1, label, sharedStyle("text"));
    wide(plan, row, 2, 4, value, style);
    plan.height(row, 20);
  }
  plan.cell(12, 5, labels.phone, sharedStyle("text"));
  plan.cell(12, 6, signature?.phone ?? null, input);
  plan.cell(13, 5, labels.post, sharedStyle("text"));
  plan.cell(13, 6, signature?.post ?? null, input);
  plan.cell(14, 5, labels.state, sharedStyle("text"));
  const sum = (sign: string) => progress.flatMap(({ checks }) => checks).filter((text) => text.startsWith(sign)).length;
  // A wrong date is wrong however much is filled in; that a head or a date is missing is said in the end.
  const [noHead, noDate] = ["B13", "B14"].map((cell) => `IFERROR(${visibleLength(cell)},0)=0`);
  const clauses: readonly (readonly [when: string, holds: boolean, text: string])[] = [
    [`D${total}>0`, sum("■") > 0, states.errors],
    [`AND(NOT(${noDate}),NOT(ISNUMBER(B14)))`, false, states.notDate],
    [
      `IF(ISNUMBER(B14),OR(B14<${serialFromDate(bounds.min)},B14>=${serialFromDate(bounds.max) + 1}),FALSE)`,
      signature !== undefined && (signature.signedOn < bounds.min || signature.signedOn > bounds.max),
      states.otherYear(year + 1),
    ],
    ["IF(ISNUMBER(B14),B14>=TODAY()+1,FALSE)", false, states.future],
    [`C${total}<B${total}`, sum("○") > 0, states.incomplete],
    [noHead ?? "", (signature?.head ?? "") === "", states.noHead],
    [noDate ?? "", signature === undefined, states.noDate],
  ];
  const state = clauses.find(([, holds]) => holds)?.[2] ?? states.ready;
  const formula = `=${clauses.reduceRight((rest, [when, , text]) => `IF(${when},"${text}",${rest})`, `"${states.ready}"`)}`;
  plan.cell(14, 6, state, sharedStyle("text", { bold: true }), { formula });
  plan.conditionals.push({ area: cellArea(14, 6), formula: `=LEFT(F14,1)="■"`, style: "error" });
  plan.validations.push({
    area: cellArea(14, 2),
    rule: { kind: "date", ...bounds },
    prompt: { title: labels.signedOn.slice(0, 32), text: words.prompts.date },
    error: { title: words.refusals.title, text: words.refusals.date(range) },
  });
  for (const [field, address] of Object.entries(coverPlaces)) plan.place(field, address);
}

function section(plan: SheetDraft, row: number, text: string): void {
  for (let column = 1; column <= lastColumn; column += 1) {
    plan.cell(row, column, column === 1 ? text : null, sharedStyle("section"));
  }
  plan.height(row, 18);
}

function labelled(plan: SheetDraft, row: number, label: string, value: string, bold = false): void {
  plan.cell(row, 1, label, sharedStyle("text"));
  wide(plan, row, 2, lastColumn, value, sharedStyle("text", { bold, format: "@" }));
}

/** One text over several columns, each cell in the style so that the box is whole. */
function wide(plan: SheetDraft, row: number, first: number, last: number, value: CellValue, style: CellStyle): void {
  for (let column = first; column <= last; column += 1) plan.cell(row, column, column === first ? value : null, style);
  plan.merges.push({ row, column: first, rows: 1, columns: last - first + 1 });
}

function cellArea(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}

/** Whether all sums of money that the form asks for are in thousands of tenge. */
function isInThousands(criteria: Criteria): boolean {
  return [...usedBaseFields(criteria), ...criteria.indicators].every((one) =>
    [undefined, 1000].includes(moneyUnit(one)?.tenge),
  );
}
