import type { Rating } from "../../rating/rating";
import type { SheetDraft } from "../sheet-draft";
import type { NamePlan, WorkbookPlan } from "../sheet-plan";
import type { YearData } from "../year-data";
import { awardsSheet } from "./awards-sheet";
import { baseSheet } from "./base-sheet";
import { blockSheet } from "./block-sheet";
import { criteriaSheet } from "./criteria-sheet";
import { evidenceSheet } from "./evidence-sheet";
import { placesOfFields } from "./field-places";
import { findingsSheet } from "./findings-sheet";
import { logSheet } from "./log-sheet";
import { metaSheet } from "./meta-sheet";
import { sheetKeys } from "./name-sheets";
import { organisationsSheet } from "./organisations-sheet";
import { placesSheet } from "./places-sheet";
import { pointsSheet } from "./points-sheet";
import { rankingSheet } from "./ranking-sheet";
import { referenceSheet } from "./reference-sheet";
import { settingsSheet } from "./settings-sheet";
import { summarySheet } from "./summary-sheet";
import { frameYear, type SheetNaming, type YearFrame } from "./year-frame";
import { yearsSheet } from "./years-sheet";

/**
 * The workbook of one year: data, criteria and results, each once as native formulas and once as live results.
 * @param data The year.
 * @param rating Its result, `rate(toRatingInput(data))`.
 * @param naming Sheet names already in the workbook; a second year gets names of its own.
 * @returns Sheets in the order of their tabs, and the defined names, all ending in the year.
 */
export function planYear(data: YearData, rating: Rating, naming: SheetNaming = {}): WorkbookPlan {
  const frame = frameYear(data, rating, naming);
  const drafts = draftSheets(frame);
  const sheets = drafts.map((draft) => draft.finish());
  return {
    title: frame.say(frame.words.workbookTitle),
    sheets,
    names: [...drafts.flatMap((draft) => draft.names), ...drafts.map((draft) => anchorOf(frame, draft.key))],
    structureLocked: false,
    properties: { bagalau: "year", year: String(data.year), language: data.language },
  };
}

/** The hidden name by which a sheet is found although it was renamed. */
function anchorOf(frame: YearFrame, key: string): NamePlan {
  return {
    name: frame.name(`bag_sheet_${key.replace(/-/g, "_")}`),
    sheet: key,
    area: { row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  };
}

function draftSheets(frame: YearFrame): SheetDraft[] {
  const drafts = [
    summarySheet(frame),
    rankingSheet(frame),
    awardsSheet(frame),
    pointsSheet(frame),
    placesSheet(frame),
    baseSheet(frame),
    ...frame.layout.bands.map((band) => blockSheet(frame, band)),
    evidenceSheet(frame),
    yearsSheet(frame),
    criteriaSheet(frame),
    referenceSheet(frame),
    organisationsSheet(frame),
    settingsSheet(frame),
    logSheet(frame),
    metaSheet(frame),
  ];
  drafts.push(findingsSheet(frame, placesOfFields(drafts.map((draft) => draft.finish()))));
  const keys = sheetKeys(frame.layout.bands);
  return drafts.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}
