import { checkIndicator, isUsable } from "../../../rating/criteria/check-indicator";
import type { Indicator } from "../../../rating/criteria/criteria";
import { machineColumns, ruleColumns } from "../../../rating/criteria/machine-row";
import { isRuleKind, parametersOf } from "../../../rating/rules/rules";
import { finding, type Finding } from "../../../rating/finding";
import type { CellValue } from "../../../sheets/plan/sheet-plan";
import type { Language } from "../../../text/language";
import { rangeWords } from "../../words/explain/range-words";
import { ruleWords } from "../../words/explain/rule-words";
import { givenText, isErrorCell } from "../cell-text";
import { machineColumn, printedCriteria } from "./criteria-columns";

/** What the reading of a row's words needs besides the row. */
interface RowContext {
  readonly language: Language;
  readonly year: number;
  readonly baseCodes: ReadonlySet<string>;
}

/**
 * Edits of a row that the calculation does not follow: parameters its rule has not, and words typed over.
 * @param row Cells of the criteria table.
 * @param indicator As read from it.
 * @returns Errors with the code of the line.
 */
export function criteriaRowFindings(row: readonly CellValue[], indicator: Indicator, context: RowContext): Finding[] {
  const { language, year, baseCodes } = context;
  const place = { indicator: indicator.code };
  const { kind } = indicator.rule;
  if (!isRuleKind(kind)) return [];
  const own = Object.entries(parametersOf(kind)).map(([name, { column = name }]) => column);
  const unread = ruleColumns
    .filter((name) => !own.includes(name))
    .flatMap((name) => {
      const value = givenText(row[machineColumn - 1 + machineColumns.indexOf(name)]);
      return value === undefined ? [] : [finding("criteria.unread-parameter", place, { name, value })];
    });
  if (!isUsable(checkIndicator(indicator, baseCodes))) return unread;
  const told = [
    [printedCriteria.how, ruleWords(indicator, language, year)],
    [printedCriteria.range, rangeWords(indicator, language, year)],
  ] as const;
  const differing = told.flatMap(([column, counts]) => {
    const cell = row[column - 1];
    const said = cell === undefined || isErrorCell(cell) ? undefined : givenText(cell);
    return said === undefined || said === counts ? [] : [finding("criteria.words-differ", place, { said, counts })];
  });
  return [...unread, ...differing];
}
