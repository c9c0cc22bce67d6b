import { watchChanges } from "../../sheets/office/watch-changes";
import type { CampaignSnapshot } from "../model/campaign-workbook";

/** Milliseconds in which edits that follow one another at once, as with a paste, are read together. */
const settle = 20;
/** A reading that fails is tried again after this time, so many times. */
const recheck = 300;
const rechecks = 10;

/**
 * Calls back with a new reading when a campaign in the workbook differs from the last one known.
 * @param read Reads the campaign.
 * @param known What the caller has, as text; updated by other steps too.
 * @param onChange Gets each reading that differs, and whether only other people edited since the one before.
 * @returns Ends the watch.
 */
export async function watchCampaign(
  read: () => Promise<CampaignSnapshot>,
  known: () => string | undefined,
  onChange: (snapshot: CampaignSnapshot, byOther: boolean) => void,
): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  let byOthers = true;
  const later = (wait: number, left: number): void => {
    clearTimeout(timer);
    if (!isEnded) timer = setTimeout(() => void look(left), wait);
  };
  const look = async (left: number): Promise<void> => {
    try {
      const before = known();
      const snapshot = await read();
      if (isEnded || before === JSON.stringify(snapshot.data)) return;
      onChange(snapshot, byOthers);
      byOthers = true;
    } catch {
      // The user may be in the middle of something; a step of the pane tells why reading fails.
      if (left > 0) later(recheck, left - 1);
    }
  };
  const unwatch = await watchChanges({
    onEdited(byOther) {
      byOthers &&= byOther;
      later(settle, rechecks);
    },
    onCalculated() {
      // What the pane shows is computed from what was entered.
    },
  });
  return async () => {
    isEnded = true;
    clearTimeout(timer);
    await unwatch();
  };
}
