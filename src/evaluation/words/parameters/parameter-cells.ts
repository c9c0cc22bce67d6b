import { machineColumns, type MachineCell } from "../../../rating/criteria/machine-row";
import { languages, type Language } from "../../../text/language";
import { parametersEn } from "./en";
import { parametersKk } from "./kk";
import type { ParameterWords } from "./parameter-words";
import { parametersRu } from "./ru";

const words: Readonly<Record<Language, ParameterWords>> = { kk: parametersKk, ru: parametersRu, en: parametersEn };

/** Columns whose cells hold one of a few words, with where the words stand. */
const chosen = { kind: "kinds", type: "types", round: "rounds", direction: "directions" } as const;

/** Words of the parameters in one language. */
export function parameterWords(language: Language): ParameterWords {
  return words[language];
}

/**
 * The words a column offers for choice.
 * @param column Of the machine row.
 * @returns Empty where anything may be typed.
 * @example parameterChoices("round", "en") //=> ["count", "do not count", "all levels count", "the highest level"]
 */
export function parameterChoices(column: string, language: Language): readonly string[] {
  return isChosen(column) ? Object.values(words[language][chosen[column]]) : [];
}

/**
 * A machine row as people read it.
 * @param row As `toMachineRow` gives it.
 * @param language Of the words.
 */
export function parameterCells(row: readonly MachineCell[], language: Language): MachineCell[] {
  return row.map((cell, at) => (typeof cell === "string" ? inWords(machineColumns[at] ?? "", cell, language) : cell));
}

/**
 * The machine row that cells hold: words of any of the languages, or the codes themselves.
 * @param cells In the order of the machine row; what is not known stays as it is, for the checks to name.
 */
export function machineCells(cells: readonly unknown[]): unknown[] {
  return cells.map((cell, at) => (typeof cell === "string" ? inCodes(machineColumns[at] ?? "", cell.trim()) : cell));
}

/**
 * The type of value that a text names.
 * @param text Words of any of the languages, or the code itself; what is not known stays as it is.
 * @example figureTypeIn("тысячи тенге") //=> "money"
 */
export function figureTypeIn(text: string): string {
  return inCodes("type", text);
}

function inWords(column: string, code: string, language: Language): string {
  const own = words[language];
  if (isChosen(column)) return (own[chosen[column]] as Readonly<Record<string, string>>)[code] ?? code;
  // A list of levels may name a field with a full stop in its code.
  if (column === "bands") return language === "en" || /[^\d.:;\s-]/.test(code) ? code : code.replaceAll(".", ",");
  if (column === "due") return dayFirst(code);
  const [, next, day] = yearly.exec(code) ?? [];
  if (next === undefined) return code;
  const year = own.years[next === "" ? "reporting" : "next"];
  return day === undefined ? year : `${dayFirst(day)}, ${year}`;
}

/** `reporting_year`, `reporting_year+1`, each with a day of it. */
const yearly = /^reporting_year(|\+1)(?:-(\d{2}-\d{2}))?$/;

function dayFirst(day: string): string {
  return day.replace(/^(\d{2})-(\d{2})$/, "$2.$1");
}

function monthFirst(day: string): string {
  const [, date, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(day) ?? [];
  return date === undefined || month === undefined ? day : `${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function inCodes(column: string, text: string): string {
  if (isChosen(column)) return codes[column].get(text.toLowerCase()) ?? text;
  if (column === "due") return monthFirst(text);
  const [, day, said = text] = /^(\d{1,2}\.\d{1,2}), (.+)$/.exec(text) ?? [];
  const year = codes.year.get(said.toLowerCase());
  if (year === undefined) return text;
  return day === undefined ? year : `${year}-${monthFirst(day)}`;
}

function isChosen(column: string): column is keyof typeof chosen {
  return Object.hasOwn(chosen, column);
}

const codesOf = (part: (own: ParameterWords) => Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      Object.entries(part(words[language])).map(([code, text]) => [text.toLowerCase(), code] as const),
    ),
  );

const codes = {
  kind: codesOf(({ kinds }) => kinds),
  type: codesOf(({ types }) => types),
  round: codesOf(({ rounds }) => rounds),
  direction: codesOf(({ directions }) => directions),
  year: new Map(
    languages.flatMap((language) => [
      [words[language].years.reporting.toLowerCase(), "reporting_year"] as const,
      [words[language].years.next.toLowerCase(), "reporting_year+1"] as const,
    ]),
  ),
};
