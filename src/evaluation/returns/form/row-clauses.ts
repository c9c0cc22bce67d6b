import { serialFromDate } from "../../../sheets/plan/date-serial";
import { crossChecks, jumpClause, type CheckClause, type ClauseContext } from "./check-clauses";
import type { ReturnField } from "./return-fields";
import { shownText } from "../../../rating/returns/shown-text";
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
    { when: `NOT(ISNUMBER(${cell}))`, holds: number === null, text: words.marks.notNumber },
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

function documentClauses(field: ReturnField, { words, values, document }: ClauseContext): CheckClause[] {
  if (field.kind === "base" || field.state !== "input") return [];
  const empty = field.type === "yes-no" ? words.no : 0;
  const literal = typeof empty === "string" ? `"${empty}"` : String(empty);
  return [
    {
      when: `AND(E${field.row}<>${literal},IFERROR(${visibleLength(`G${field.row}`)},0)=0)`,
      holds: values.get(field.code) !== empty && shownText(document) === "",
      text: words.marks.noDocument,
    },
  ];
}

function computedClauses(field: ReturnField, context: ClauseContext): CheckClause[] {
  const { words, values, cellOf, rangeOf } = context;
  const { rule, row } = field;
  if (rule === undefined || !("numerator" in rule)) return [];
  const operands = [rule.numerator, rule.denominator];
  const cells = operands.map(cellOf);
  const value = values.get(field.code);
  const { min, max } = field;
  const known = operands.every((code) => typeof values.get(code) === "number");
  return [
    { when: `COUNT(${cells.join(",")})<2`, holds: !known, text: words.marks.needs(operands.join(", ")) },
    {
      when: `${cells[1] ?? ""}=0`,
      holds: values.get(rule.denominator) === 0,
      text: words.marks.zeroDenominator(rule.denominator),
    },
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
