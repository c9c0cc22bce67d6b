import { shownFigure } from "../../../../rating/rules/shown-figure";
import { serialFromDate } from "../../../../sheets/plan/date-serial";
import { membersField, openingMembersField } from "../../../../rating/criteria/members-field";
import { slight } from "../../../../rating/returns/compare-members";
import {
  crossChecks,
  jumpClause,
  leastRemark,
  unexplained,
  type CheckClause,
  type ClauseContext,
} from "./check-clauses";
import { documentClauses } from "./document-clauses";
import type { ReturnField } from "../return-fields";
import { shownText } from "../../../../text/shown-text";
import { dashes, isDash } from "../../../../text/dash";
import { visibleLength } from "./visible-length";

/**
 * What the check column says of one row, first hit first. It repeats the validation on purpose: pasting bypasses that.
 * @param field The row.
 * @param context The table, the words and the values of the file.
 * @returns Clauses in their order.
 */
export function rowClauses(field: ReturnField, context: ClauseContext): CheckClause[] {
  if (field.state === "computed") return computedClauses(field, context);
  const { words, values } = context;
  const value = values.get(field.code) ?? null;
  const blank: CheckClause = {
    when: `${visibleLength(`E${field.row}`)}=0`,
    holds: value === null || (typeof value === "string" && shownText(value) === ""),
    text: field.state === "input" ? words.marks.blank : "",
  };
  const first = [...unbelievedClauses(field, context), blank];
  if (field.type === "yes-no") return [...first, ...yesNoClauses(field, context)];
  return [
    ...first,
    ...numberClauses(field, context),
    ...crossChecks(field, "error", context),
    ...documentClauses(field, context),
    ...crossChecks(field, "warning", context),
    ...openingClauses(field, context),
    ...(field.type === "date" ? [] : [jumpClause(field, context)]),
  ];
}

/** What reading refuses whatever the value: formulas, and errors in the figure. A file is written without either. */
function unbelievedClauses({ row }: ReturnField, { words }: ClauseContext): CheckClause[] {
  const texts = ["G", "H", "I"].map((column) => `ISFORMULA(${column}${row})`);
  return [
    { when: `ISFORMULA(E${row})`, holds: false, text: words.marks.formula },
    { when: `ISERROR(E${row})`, holds: false, text: words.marks.errorValue },
    { when: `OR(${texts.join(",")})`, holds: false, text: words.marks.formulaInText },
  ];
}

function numberClauses(field: ReturnField, { words, values, rangeOf }: ClauseContext): CheckClause[] {
  const cell = `E${field.row}`;
  const value = values.get(field.code);
  const number = typeof value === "number" ? value : null;
  const [min, max] = [native(field.min), native(field.max)];
  const outside = [...(min === null ? [] : [`${cell}<${min}`]), ...(max === null ? [] : [`${cell}>${max}`])];
  return [
    { when: dashIn(cell), holds: typeof value === "string" && isDash(value), text: words.marks.dash },
    {
      when: `NOT(ISNUMBER(${cell}))`,
      holds: number === null,
      text: words.marks.notNumber,
      cell: { reference: cell, value: String(value ?? "") },
    },
    ...(outside.length === 0
      ? []
      : [
          {
            when: `OR(${outside.join(",")})`,
            holds: number !== null && ((min !== null && number < min) || (max !== null && number > max)),
            text: words.marks.range(rangeOf(field)),
          },
        ]),
    ...(field.type === "integer"
      ? [
          {
            when: `${cell}<>INT(${cell})`,
            holds: number !== null && !Number.isInteger(number),
            text: words.marks.notWhole,
          },
        ]
      : []),
    ...(field.type === "money"
      ? [
          {
            when: `ROUND(${cell},3)<>${cell}`,
            holds: number !== null && Number(number.toFixed(3)) !== number,
            text: words.marks.decimals,
          },
        ]
      : []),
  ];
}

function yesNoClauses(field: ReturnField, context: ClauseContext): CheckClause[] {
  const { words, values } = context;
  const cell = `E${field.row}`;
  const value = values.get(field.code);
  return [
    {
      when: `NOT(OR(${cell}="${words.yes}",${cell}="${words.no}"))`,
      holds: value !== words.yes && value !== words.no,
      text: words.marks.notYesNo,
    },
    ...documentClauses(field, context),
  ];
}

/** Native condition: the cell holds a dash alone. */
function dashIn(cell: string): string {
  return `AND(LEN(TRIM(${cell}))=1,ISNUMBER(FIND(TRIM(${cell}),"${dashes}")))`;
}

/** Members a year ago beside last year's closing number, which the form shows. */
function openingClauses(
  field: ReturnField,
  { criteria, words, values, cellOf, lastYearOf, remark }: ClauseContext,
): CheckClause[] {
  if (openingMembersField(criteria.base_fields)?.code !== field.code) return [];
  const [value, before] = [values.get(field.code), lastYearOf(membersField)];
  const closing = cellOf(membersField)?.replace(/E(\d+)$/, "D$1");
  if (closing === undefined) return [];
  const differs = `IF(ISNUMBER(${closing}),ABS(E${field.row}-${closing})>${slight}*${closing},FALSE)`;
  return [
    {
      when: `IF(${unexplained(field)},${differs},FALSE)`,
      holds:
        shownText(remark).length < leastRemark &&
        typeof value === "number" &&
        before !== null &&
        Math.abs(value - before) > slight * before,
      text: words.marks.members(membersField),
    },
  ];
}

function computedClauses(field: ReturnField, context: ClauseContext): CheckClause[] {
  const { words, values, cellOf, rangeOf } = context;
  const { rule, row } = field;
  const shown = rule === undefined ? null : shownFigure(rule);
  if (shown === null) return [];
  const operands = shown.fields;
  const isShare = shown.way === "percent";
  const cells = operands.map(cellOf);
  const value = values.get(field.code);
  const { min, max } = field;
  const isDeclared = (code: string): boolean => typeof values.get(code) === "number";
  const known = isShare ? operands.every(isDeclared) : operands.some(isDeclared);
  return [
    { when: `NOT(ISFORMULA(E${row}))`, holds: false, text: words.marks.computedLost },
    {
      when: `COUNT(${cells.join(",")})<${isShare ? 2 : 1}`,
      holds: !known,
      text: words.marks.needs(operands.join(", ")),
    },
    ...(isShare
      ? [
          {
            when: `${cells[1] ?? ""}=0`,
            holds: values.get(operands[1] ?? "") === 0,
            text: words.marks.zeroDenominator(operands[1] ?? ""),
          },
        ]
      : []),
    ...(typeof min === "number" && typeof max === "number"
      ? [
          {
            when: `OR(E${row}<${min},E${row}>${max})`,
            holds: typeof value === "number" && (value < min || value > max),
            text: words.marks.range(rangeOf(field)),
          },
        ]
      : []),
  ];
}

function native(bound: number | string | null): number | null {
  return typeof bound === "string" ? serialFromDate(bound) : bound;
}
