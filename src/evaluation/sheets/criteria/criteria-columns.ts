import { languages, type Language } from "../../../text/language";
import { machineColumns } from "../../../rating/criteria/machine-row";

/** Printed columns of the criteria sheet. */
export const printedCriteria = {
  code: 1,
  name: 2,
  unit: 3,
  how: 4,
  range: 5,
  weight: 6,
  source: 7,
  evidence: 8,
} as const;

/** First of the machine columns; a narrow gutter stands before it. */
export const machineColumn = 10;

const texts = ["name", "unit", "evidence"] as const;

/** A text of an indicator that the sheet holds in three languages. */
export type CriteriaText = (typeof texts)[number];

/** Where the texts of the other two languages stand, behind the machine columns. */
interface CriteriaTextColumn {
  readonly text: CriteriaText;
  readonly language: Language;
  readonly column: number;
}

/**
 * Every column that is read for a text. Printed ones hold the language of the sheets, the others stand behind the
 * machine columns; English, often not given, stands there too, and its printed column shows Russian in its place.
 * @param language Language of the sheets.
 * @returns Texts with language and column.
 */
export function criteriaTextColumns(language: Language): CriteriaTextColumn[] {
  const behind = languagesBehind(language);
  const first = machineColumn + machineColumns.length;
  return texts.flatMap((text, index) => [
    ...(behind.includes(language) ? [] : [{ text, language, column: printedCriteria[text] }]),
    ...behind.map((other, at) => ({ text, language: other, column: first + index * behind.length + at })),
  ]);
}

/** Column of the status of an indicator, the last of the sheet. */
export function statusColumn(language: Language): number {
  return machineColumn + machineColumns.length + texts.length * languagesBehind(language).length;
}

function languagesBehind(language: Language): readonly Language[] {
  return language === "en" ? languages : languages.filter((other) => other !== language);
}
