import type { SheetDraft } from "../sheet-draft";
import type { NamePlan } from "../sheet-plan";
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
import type { YearFrame } from "./year-frame";
import { summarySheet } from "./summary-sheet";
import { yearsSheet } from "./years-sheet";

/** The hidden name on the first cell of a sheet. */
export function anchorOf(frame: YearFrame, key: string): NamePlan {
  return {
    name: frame.name(`bag_sheet_${key.replace(/-/g, "_")}`),
    sheet: key,
    area: { row: 1, column: 1, rows: 1, columns: 1 },
    hidden: true,
  };
}

/** The defined names of sheets, with the hidden name by which each is found although it was renamed. */
export function namesOf(frame: YearFrame, drafts: readonly SheetDraft[]): NamePlan[] {
  return [...drafts.flatMap((draft) => draft.names), ...drafts.map((draft) => anchorOf(frame, draft.key))];
}

/** Sheets a finding may point at. */
export function draftInputs(frame: YearFrame): SheetDraft[] {
  return [
    baseSheet(frame),
    ...frame.layout.bands.map((band) => blockSheet(frame, band)),
    criteriaSheet(frame),
    organisationsSheet(frame),
  ];
}

/** All sheets of a year in the order of their tabs. */
export function draftYear(frame: YearFrame): SheetDraft[] {
  const inputs = draftInputs(frame);
  const drafts = [
    summarySheet(frame),
    rankingSheet(frame),
    awardsSheet(frame),
    pointsSheet(frame),
    placesSheet(frame),
    ...inputs,
    evidenceSheet(frame),
    findingsSheet(frame, placesOfFields(inputs)),
    yearsSheet(frame),
    referenceSheet(frame),
    settingsSheet(frame),
    logSheet(frame),
    metaSheet(frame),
  ];
  const keys = sheetKeys(frame.layout.bands);
  return drafts.sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}
