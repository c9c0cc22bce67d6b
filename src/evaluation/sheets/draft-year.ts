import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { NamePlan } from "../../sheets/plan/sheet-plan";
import { awardsSheet } from "./results/awards-sheet";
import { baseSheet } from "./figures/base-sheet";
import { blockSheet } from "./figures/block-sheet";
import { criteriaSheet } from "./criteria/criteria-sheet";
import { evidenceSheet } from "./figures/evidence-sheet";
import { placesOfFields } from "./figures/field-places";
import { findingsSheet } from "./records/findings-sheet";
import { logSheet } from "./records/log-sheet";
import { metaSheet } from "./records/meta-sheet";
import { sheetKeys } from "./name-sheets";
import { organisationsSheet } from "./settings/organisations-sheet";
import { placesSheet } from "./results/places-sheet";
import { pointsSheet } from "./results/points-sheet";
import { rankingSheet } from "./results/ranking-sheet";
import { referenceSheet } from "./criteria/reference-sheet";
import { settingsSheet } from "./settings/settings-sheet";
import type { YearFrame } from "./year-frame";
import { summarySheet } from "./results/summary-sheet";
import { yearsSheet } from "./records/years-sheet";

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
