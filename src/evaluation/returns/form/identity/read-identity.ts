import { languages, type Language } from "../../../../text/language";
import { finding, type Finding } from "../../../../rating/finding";
import { metaSheetName, selfCheck } from "../plan/plan-meta";
import type { ReadableBook, ReadableSheet } from "../cells/readable-book";

/** What the identity sheet of a return says. */
export interface ReturnIdentity {
  readonly year: number;
  readonly organisation: string;
  readonly organisationName: string;
  readonly language: Language;
  readonly templateVersion: string;
  readonly layoutFingerprint: string;
  readonly criteriaFingerprint: string;
  readonly issueId: string;
  readonly version: number;
  readonly previousYearSource: string;
  /** Marks of last year's figures and of the captions, row by row; "" in forms of earlier versions. */
  readonly lastYearMarks: string;
  readonly captionMarks: string;
  /** What the apparatus had filled in, as one text; "" likewise. */
  readonly apparatusValues: string;
  readonly synthetic: boolean;
  readonly illustrative: boolean;
}

/** The part of the identity sheet that is looked at: ours is short, so a longer one is not ours. */
export const identityReach = { rows: 60, columns: 2 } as const;

/**
 * Reads what a file says it is.
 * @param book The file's cells.
 * @param file Name of the file, for findings.
 * @returns The identity, or why the file is no return that can be trusted.
 */
export function readIdentity(book: ReadableBook, file: string): ReturnIdentity | readonly Finding[] {
  const sheet = book.sheets.find((one) => one.name === metaSheetName);
  if (sheet === undefined) {
    const wasReturn = book.properties["bagalau_kind"] === "return";
    return [
      wasReturn
        ? finding("file.identity-changed", { file, sheet: metaSheetName })
        : finding("file.wrong-kind", { file }),
    ];
  }
  const rows = rowsOf(sheet);
  const meta = new Map(rows);
  const text = (key: string): string => meta.get(key) ?? "";
  const kind = text("format") === "bagalau" ? text("kind") : "";
  if (kind === "year") return [finding("file.rated-workbook", { file })];
  if (kind !== "return") return [finding("file.wrong-kind", { file })];
  const language = languages.find((one) => one === text("language"));
  const own = rows.filter(([key]) => key !== "self_check");
  const year = Number(text("year"));
  if (selfCheck(own) !== text("self_check") || language === undefined || !Number.isInteger(year)) {
    return [finding("file.identity-changed", { file, sheet: metaSheetName })];
  }
  return {
    year,
    organisation: text("organisation_id"),
    organisationName: text("organisation_name"),
    language,
    templateVersion: text("template_version"),
    layoutFingerprint: text("layout_fingerprint"),
    criteriaFingerprint: text("criteria_fingerprint"),
    issueId: text("issue_id"),
    version: Number(text("return_version")),
    previousYearSource: text("previous_year_source"),
    lastYearMarks: text("previous_year_marks"),
    captionMarks: text("caption_marks"),
    apparatusValues: text("apparatus_values"),
    synthetic: text("synthetic") !== "no",
    illustrative: text("criteria_status") !== "approved",
  };
}

/** Keys and values down to the first empty row; the sheet is short, so a long one is not ours. */
function rowsOf(sheet: ReadableSheet): (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  for (let row = 1; row <= identityReach.rows; row += 1) {
    const key = sheet.cells.get(`A${row}`)?.value;
    if (typeof key !== "string" || key === "") break;
    rows.push([key, String(sheet.cells.get(`B${row}`)?.value ?? "")]);
  }
  return rows;
}
