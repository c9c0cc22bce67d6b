import { atOnce, type Turns } from "../../sheets/plan/turns";
import { SheetDraft } from "../../sheets/plan/sheet-draft";
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
  return atOnce(draftInTurns(frame, isWanted));
}

/** The same, a sheet at a time. */
export function* draftInTurns(frame: YearFrame, isWanted: (kind: YearSheet) => boolean): Turns<SheetDraft[]> {
  const drafts = new Map<string, SheetDraft>();
  const beside: BesideSheet = {
    fields: function* () {
      return placesOfFields(yield* draftsOf(yearSheets.filter(({ hasFields }) => hasFields)));
    },
  };
  const draftsOf = function* (kinds: readonly YearSheet[]): Turns<SheetDraft[]> {
    const found: SheetDraft[] = [];
    for (const kind of kinds)
      for (const key of kind.keys?.(frame.layout.bands) ?? [kind.key]) {
        const made = drafts.get(key) ?? kind.draft(frame, key, beside);
        const draft = made instanceof SheetDraft ? made : yield* made;
        drafts.set(key, draft);
        found.push(draft);
        yield;
      }
    return found;
  };
  return yield* draftsOf(yearSheets.filter(isWanted));
}
