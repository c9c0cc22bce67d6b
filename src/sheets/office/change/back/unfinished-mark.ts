import { queueFinished, queueUnfinished, wayBackKey, type CreatedParts } from "./created-parts";
import { packWayBack } from "./pack-way-back";
import type { WayBack } from "./way-back";

/** Letters a setting holds safely: Excel takes about a million in all. */
const mostKept = 700_000;

/** What a step that adds nothing has created. */
export const nothingCreated: CreatedParts = { sheetIds: [], names: [], active: "" };

/** How a step tells of itself in the workbook while it writes. */
interface StepMark {
  /** Queues the mark and the way back; it is the first of a batch, so that a batch cut in its midst has it. */
  readonly queue: (context: Excel.RequestContext, created?: CreatedParts) => void;
  /** Queues the removal of both; it is the last of a batch. */
  readonly remove: (context: Excel.RequestContext) => void;
}

/**
 * The mark of a step that writes.
 * @param label Which step of which year, for whoever finds it unfinished.
 * @param back How the step is taken back; nothing where it only adds sheets. One too large for a setting is not kept: the
 * step is then taken back by this session or by nobody.
 */
export async function markOf(label: string, back: WayBack | undefined): Promise<StepMark> {
  const packed = back && (await packWayBack(back));
  return {
    queue(context, created = nothingCreated) {
      queueUnfinished(context, created, label);
      if (packed !== undefined && packed.length <= mostKept) context.workbook.settings.add(wayBackKey, packed);
    },
    remove: queueFinished,
  };
}
