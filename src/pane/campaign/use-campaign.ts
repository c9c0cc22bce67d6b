import { useCallback, useRef, useState } from "react";
import type { CampaignData } from "../../campaign/model/campaign-data";
import type { CampaignSnapshot, CampaignWorkbook } from "../../campaign/model/campaign-workbook";
import type { CampaignFindingPlace } from "../../campaign/model/finding";
import type { Progress } from "../../kernel/running";
import type { Language } from "../../text/language";
import { asFailure } from "../state/as-failure";
import { usePane } from "../state/pane-context";

/** What the page may ask of the workbook. */
export type CampaignAsk =
  | "read"
  | { readonly sample: Language }
  | { readonly layOut: CampaignData }
  | { readonly undo: boolean }
  | { readonly show: CampaignFindingPlace; readonly year: number };

/** What was read last; without a campaign the snapshot is `null`. */
export interface HeldCampaign {
  readonly snapshot: CampaignSnapshot | null;
  readonly canUndo: boolean;
}

export interface CampaignState {
  /** `null` until the workbook has been read. */
  readonly held: HeldCampaign | null;
  /** Sheets written so far; `of` is 0 while only reading. */
  readonly busy: { readonly count: number; readonly of: number } | null;
  readonly failure: ReturnType<typeof asFailure> | null;
  readonly run: (ask: CampaignAsk) => Promise<void>;
}

/** The campaign of the open workbook: one question at a time, the newest campaign where there are several. */
export function useCampaign(): CampaignState {
  const { campaign } = usePane();
  const [held, setHeld] = useState<HeldCampaign | null>(null);
  const [busy, setBusy] = useState<CampaignState["busy"]>(null);
  const [failure, setFailure] = useState<CampaignState["failure"]>(null);
  const isRunning = useRef(false);
  const run = useCallback(
    async (ask: CampaignAsk): Promise<void> => {
      if (campaign === undefined || isRunning.current) return;
      isRunning.current = true;
      setFailure(null);
      setBusy({ count: 0, of: 0 });
      try {
        const workbook = await campaign();
        const onProgress = ({ count, of }: Progress): void => setBusy({ count, of });
        const snapshot = await answer(workbook, ask, onProgress);
        if (snapshot !== undefined) setHeld({ snapshot, canUndo: workbook.undoable().length > 0 });
      } catch (error) {
        setFailure(asFailure(error));
      } finally {
        isRunning.current = false;
        setBusy(null);
      }
    },
    [campaign],
  );
  return { held, busy, failure, run };
}

/** @returns The campaign afterwards, `null` without one, nothing where it is what it was. */
async function answer(
  workbook: CampaignWorkbook,
  ask: CampaignAsk,
  onProgress: (progress: Progress) => void,
): Promise<CampaignSnapshot | null | undefined> {
  if (ask === "read") return readNewest(workbook);
  if ("sample" in ask) return workbook.openSample(ask.sample, { onProgress });
  if ("layOut" in ask) return workbook.layOut(ask.layOut, { onProgress });
  if ("show" in ask) {
    await workbook.show(ask.year, ask.show);
    return undefined;
  }
  await workbook.undo(ask.undo);
  return readNewest(workbook);
}

async function readNewest(workbook: CampaignWorkbook): Promise<CampaignSnapshot | null> {
  const newest = (await workbook.campaigns()).at(-1);
  return newest === undefined ? null : workbook.read(newest);
}
