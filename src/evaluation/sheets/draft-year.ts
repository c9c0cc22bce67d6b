import type { SheetDraft } from "../../sheets/plan/sheet-draft";
import type { NamePlan } from "../../sheets/plan/sheet-plan";
import { anchorName } from "../../kernel/sheet-anchor";
import { placesOfFields } from "./figures/field-places";
import type { YearFrame } from "./year-frame";
import { yearSheets, type BesideSheet, type YearSheet } from "./year-sheets";

/** The hidden name on the first cell of a sheet. */
export function anchorOf({ data }: YearFrame, key: string): NamePlan {
  return {
    name: anchorName(key, data.year),
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
  return draftSheets(frame, ({ hasFields }) => hasFields === true);
}

/**
 * Sheets of a year in the order of their tabs.
 * @param frame The year.
 * @param isWanted Which kinds.
 */
export function draftSheets(frame: YearFrame, isWanted: (kind: YearSheet) => boolean): SheetDraft[] {
  const drafts = new Map<string, SheetDraft>();
  const beside: BesideSheet = {
    fields: () => placesOfFields(draftsOf(yearSheets.filter(({ hasFields }) => hasFields))),
  };
  const draftsOf = (kinds: readonly YearSheet[]): SheetDraft[] =>
    kinds.flatMap((kind) =>
      (kind.keys?.(frame.layout.bands) ?? [kind.key]).map((key) => {
        const draft = drafts.get(key) ?? kind.draft(frame, key, beside);
        drafts.set(key, draft);
        return draft;
      }),
    );
  return draftsOf(yearSheets.filter(isWanted));
}
