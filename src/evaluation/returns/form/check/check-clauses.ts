import type { FindingWords } from "../../../words/findings/finding-words";
import { phraseFinding } from "../../../words/findings/phrase-finding";
import { holds } from "../../../../rating/checks/evaluate-expression";
import { operandsOf } from "../../../../rating/checks/expression";
import { parseExpression } from "../../../../rating/checks/parse-expression";
import type { Criteria } from "../../../../rating/criteria/criteria";
import { ratioOf } from "../../../../rating/exact";
import { finding } from "../../../../rating/finding";
import { failsFormula } from "./check-formula";
import type { ReturnField } from "../return-fields";
import type { FieldValues } from "../return-values";
import { hasJumped, jumpFactor, jumpLimits } from "../../../../rating/returns/jump";
import { shownText } from "../../../../text/shown-text";
import { visibleLength } from "./visible-length";
import type { ReturnWords } from "../../../words/return/ru";

/** One thing the check column may say of a row; the first that applies is shown. */
export interface CheckClause {
  /** Native condition without the leading `=`. */
  readonly when: string;
  /** Whether the condition holds for the values in the file. */
  readonly holds: boolean;
  /** What is shown, with its mark; `{cell}` stands for the text of a cell. */
  readonly text: string;
  /** That cell, and what it holds in the file. */
  readonly cell?: { readonly reference: string; readonly value: string };
}

/** What the clauses of a row may look at. */
export interface ClauseContext {
  readonly criteria: Criteria;
  readonly words: ReturnWords;
  readonly findingWords: FindingWords;
  readonly values: FieldValues;
  /** Reference of a field's figure from the sheet of the row. */
  readonly cellOf: (code: string) => string | undefined;
  /** Allowed range in words. */
  readonly rangeOf: (field: ReturnField) => string;
  readonly document: string;
  readonly source: string;
  readonly remark: string;
  readonly lastYear: number | null;
  /** Last year's figure of another row. */
  readonly lastYearOf: (code: string) => number | null;
}

/** The remark that answers a warning, in characters. */
export const leastRemark = 10;

/**
 * The cross-checks of the criteria table that are said on one row: on that of the first indicator they speak of,
 * else on that of the first base field.
 * @param field The row.
 * @param level Errors and warnings stand at different places of the order.
 * @param context The table, the words and the values of the file.
 * @returns Clauses that hold where the check does not; a check with a missing figure says nothing.
 */
export function crossChecks(field: ReturnField, level: "error" | "warning", context: ClauseContext): CheckClause[] {
  const { criteria, words, findingWords, values, cellOf } = context;
  const clauses: CheckClause[] = [];
  for (const check of criteria.checks) {
    const claim = check.level === level && check.implemented_by === undefined ? parseExpression(check.expr) : null;
    if (claim === null) continue;
    const codes = operandsOf(claim);
    const home = codes.find((code) => criteria.indicators.some((indicator) => indicator.code === code)) ?? codes[0];
    const cells = codes.map(cellOf).filter((cell) => cell !== undefined);
    if (home !== field.code || cells.length < codes.length) continue;
    const fails =
      holds(claim, (code) => {
        const value = values.get(code);
        return typeof value === "number" ? ratioOf(value) : null;
      }) === false;
    const when = failsFormula(claim, cells, (code) => cellOf(code) ?? "");
    const sentence = phraseFinding(finding(`check.${check.id}`, {}, {}, level), findingWords, { criteria }).title;
    clauses.push(
      level === "error"
        ? { when, holds: fails, text: words.marks.error(sentence) }
        : {
            when: `IF(${unexplained(field)},${when},FALSE)`,
            holds: fails && shownText(context.remark).length < leastRemark,
            text: words.marks.warning(sentence),
          },
    );
  }
  return clauses;
}

/** Native condition: the remark of the row is too short to explain anything. */
export function unexplained({ row }: ReturnField): string {
  return `IFERROR(${visibleLength(`I${row}`)},0)<${leastRemark}`;
}

/**
 * Whether a figure has jumped against last year's, and nobody says why: `hasJumped` as a native condition.
 * @param field A row that counts something.
 * @param context The values of the file.
 * @returns The clause.
 */
export function jumpClause(field: ReturnField, { words, values, remark, lastYear }: ClauseContext): CheckClause {
  const { row } = field;
  const value = values.get(field.code);
  const factor = jumpFactor[field.kind];
  const [before, now] = [`D${row}`, `E${row}`];
  const { leastFigure, fromSmall, fromNothing } = jumpLimits;
  const ways = [
    `AND(${before}>=${leastFigure},OR(${now}>=${factor}*${before},${now}<=${before}/${factor}))`,
    `AND(${before}=0,${now}>=${fromNothing})`,
    `AND(MIN(${before},${now})>0,MAX(${before},${now})>=MAX(${leastFigure},${fromSmall}*MIN(${before},${now})))`,
  ];
  const jumped = `IF(ISNUMBER(${before}),OR(${ways.join(",")}),FALSE)`;
  return {
    when: `IF(${unexplained(field)},${jumped},FALSE)`,
    holds:
      shownText(remark).length < leastRemark &&
      typeof value === "number" &&
      lastYear !== null &&
      hasJumped(value, lastYear, factor),
    text: words.marks.jump,
  };
}
