import { explainPoints } from "../../rating/points/explain-points";
import { parseFigure } from "../../rating/returns/parse-figure";
import { explainSentence } from "../words/explain/explain-sentence";
import { argumentError, type ArgumentPlace } from "./argument-error";
import { readBase } from "./read-base";
import { readCell, readRange, readWhole } from "../../kernel/functions/read-cells";
import { readCriteria } from "./read-criteria";
import { readLanguage } from "./read-language";

const argument = (name: string): ArgumentPlace => ({ function: "EXPLAIN", argument: name });
const pointsDecimals = 2;

/**
 * `EXPLAIN(figure, criterion, base, year, [language])`: how a figure became points.
 * @param figure One cell; empty or not readable is no data.
 * @param criterion One machine row.
 * @param base Codes in the first row, the organisation in the last.
 * @param year Reporting year.
 * @param language `kk`, `ru` or `en`; `null` (left out) is Kazakh.
 * @returns One sentence with the arithmetic, points rounded to hundredths; "" for an empty criterion.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function explain(figure: unknown, criterion: unknown, base: unknown, year: unknown, language: unknown): string {
  const cell = readCell(argument("figure"), figure);
  const baseColumns = readBase(argument("base"), readRange(argument("base"), base), 1);
  const rows = readRange(argument("criterion"), criterion);
  if (rows.length !== 1) throw argumentError(argument("criterion"), "rows", { got: rows.length, expected: 1 });
  const [indicator = null] = readCriteria(argument("criterion"), rows, {
    place: argument("base"),
    codes: new Set(baseColumns.keys()),
  });
  const reportingYear = readWhole(argument("year"), year, { min: 1900, max: 9998 });
  const spoken = readLanguage(argument("language"), language);
  if (indicator === null) return "";
  const parsed = parseFigure(cell, indicator.type);
  const declared = {
    figure: parsed.kind === "value" ? parsed.value : null,
    base: Object.fromEntries(
      [...baseColumns].map(([code, column]) => [code, Number.isNaN(column[0] ?? NaN) ? null : (column[0] as number)]),
    ),
  };
  return explainSentence(explainPoints(indicator, declared, reportingYear, pointsDecimals), spoken);
}
