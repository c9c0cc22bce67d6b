import { figureBounds } from "../../rating/criteria/figure-bounds";
import { isComputed } from "../../rating/criteria/is-computed";
import type { MachineIndicator } from "../../rating/criteria/machine-row";
import { explainPoints } from "../../rating/points/explain/explain-points";
import { numberBounds } from "../../rating/returns/check-figure";
import { parseFigure, type ParsedFigure } from "../../rating/returns/parse-figure";
import type { Figure } from "../../rating/returns/return";
import { fieldsOf } from "../../rating/rules/rules";
import { fillTemplate } from "../../text/fill-template";
import { formatFigure } from "../../text/format-number";
import type { Language } from "../../text/language";
import { explainSentence } from "../words/explain/explain-sentence";
import { boundWords } from "../words/explain/range-words";
import { explainWords } from "../words/explain/words-of";
import { argumentError, type ArgumentPlace } from "./argument-error";
import { readBase } from "./read/read-base";
import { readCell, readRange, readWhole, type Cells } from "../../kernel/functions/read-cells";
import { readCriteria } from "./read/read-criteria";
import { readLanguage } from "./read/read-language";

const argument = (name: string): ArgumentPlace => ({ function: "EXPLAIN", argument: name });
const pointsDecimals = 2;

/**
 * `EXPLAIN(figure, criterion, base, year, [language])`: how a figure became points.
 * @param figure One cell; empty or not readable is no data.
 * @param criterion One machine row.
 * @param base Codes in the first row, the organisation in the last.
 * @param year Reporting year.
 * @param language `kk`, `ru` or `en`; `null` (left out) is Kazakh.
 * @returns One sentence with the arithmetic, points rounded to hundredths, before it that the figure is out of its bounds; "" for an empty criterion.
 * @throws `#VALUE!` with a message that names the argument.
 */
export function explain(figure: unknown, criterion: unknown, base: unknown, year: unknown, language: unknown): string {
  const cell = readCell(argument("figure"), figure);
  const baseCells = readRange(argument("base"), base);
  const baseColumns = readBase(argument("base"), baseCells, 1);
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
  const outside = outsideBounds(declared.figure, indicator, spoken, reportingYear);
  const used = baseOf(indicator, baseCells);
  const unread = [...unreadFigure(cell, indicator, spoken), ...used.flatMap((one) => unreadBase(one, spoken))];
  const explanation = explainPoints(indicator, declared, reportingYear, pointsDecimals);
  const blank = used.filter(({ parsed: { kind } }) => kind === "blank").map(({ code }) => code);
  // What cannot be read is not empty.
  const isWithout = unread.length > 0 && explanation.points === null;
  const sentence =
    isWithout && blank.length === 0
      ? explainWords[spoken].sentence.noPoints
      : explainSentence({ ...explanation, ...(isWithout && { base: blank.join(", ") }) }, spoken);
  return [...(outside === null ? [] : [outside]), ...unread, sentence].join("; ");
}

/** A base field that the points are computed from. */
interface UsedBase {
  readonly code: string;
  readonly parsed: ParsedFigure;
}

function baseOf({ rule }: MachineIndicator, [header = [], ...below]: Cells): UsedBase[] {
  const own = below.at(-1) ?? [];
  return fieldsOf(rule).map((code) => {
    const at = header.findIndex((cell) => typeof cell === "string" && cell.trim() === code);
    return { code, parsed: parseFigure(own[at], "decimal") };
  });
}

/** A longer text would hide the sentence it stands in. */
const longestText = 40;

function unreadFigure(cell: unknown, indicator: MachineIndicator, language: Language): string[] {
  if (isComputed(indicator)) return [];
  const parsed = parseFigure(cell, indicator.type);
  if (parsed.kind === "value" || parsed.kind === "blank") return [];
  return [fillTemplate(explainWords[language].sentence.unread, { text: parsed.text.slice(0, longestText) })];
}

function unreadBase({ code, parsed }: UsedBase, language: Language): string[] {
  const { sentence } = explainWords[language];
  if (parsed.kind === "blank") return [];
  if (parsed.kind !== "value") {
    return [fillTemplate(sentence.baseUnread, { base: code, text: parsed.text.slice(0, longestText) })];
  }
  const figure = Number(parsed.value);
  return figure < 0
    ? [fillTemplate(sentence.baseBelowZero, { base: code, figure: formatFigure(figure, language) })]
    : [];
}

/** A machine row names no unit: a sum may be in tenge, the smallest there is. */
const unitUnknown = { kk: "tenge", ru: "tenge" };

/** That a number lies outside the bounds that rating, form and sheet check it by. */
function outsideBounds(figure: Figure, indicator: MachineIndicator, language: Language, year: number): string | null {
  if (typeof figure !== "number" || isComputed(indicator)) return null;
  const bounds = figureBounds({ ...indicator, unit: unitUnknown });
  const { min, max } = numberBounds(bounds);
  if ((min === null || figure >= min) && (max === null || figure <= max)) return null;
  return fillTemplate(explainWords[language].sentence.outside, {
    figure: formatFigure(figure, language),
    range: boundWords(bounds, language, year),
  });
}
